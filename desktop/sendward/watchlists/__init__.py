"""Watchlists, the lists of protected domains: parsed, merged, and made into a judge."""

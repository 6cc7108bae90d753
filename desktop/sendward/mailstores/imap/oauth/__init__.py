"""Signing in at Microsoft or Google, in the person's own browser; needs the extra ``sendward[oauth]``."""

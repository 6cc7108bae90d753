"""Watching what the person copies."""

"""Sendward asks before a message leaves for a domain that only looks like the one you meant."""

__version__ = "0.1.0"

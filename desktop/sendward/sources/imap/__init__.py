"""Drafts on a mail server."""

"""Drafts on an IMAP server: read-only, headers only, within limits of time and memory."""

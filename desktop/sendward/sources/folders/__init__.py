"""Drafts in folders on this machine."""

"""Sendward asks before a message leaves for a domain that only looks like the one you meant."""

__version__ = "0.2.0"
APPLICATION_ID = "org.sendward.Sendward"
"""Name by which a desktop knows Sendward: of the installed .desktop file and icon, and of files on macOS."""

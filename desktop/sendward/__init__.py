"""Sendward asks before a message leaves for a domain that only looks like the one you meant."""

__version__ = "0.1.0"
RELEASED = "2026-11-25"
"""The day of this version, and of the lists that ship with it; ISO 8601."""
APPLICATION_ID = "org.sendward.Sendward"
"""Name by which a desktop knows Sendward: of the installed .desktop file and icon, and of files on macOS."""

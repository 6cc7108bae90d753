"""What a command that judges says by its exit status."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """The exit status: what a script needs to know."""

    NOTHING = 0
    RESEMBLES = 1
    UNUSABLE = 2
    """Usage, a list that cannot be read, or an answer that cannot be written."""
    UNREADABLE = 3

"""How a source fares, in words for a person."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class SourceState(enum.StrEnum):
    """Whether a source can see anything just now."""

    WATCHING = "watching"
    WAITING = "waiting"
    UNAVAILABLE = "unavailable"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """One line for the tray menu and ``sendward doctor``."""

    source: str
    """What is watched, as a person would say it: ``Clipboard``, ``Drafts in ~/Mail``."""
    state: SourceState
    detail: str = ""
    """Why it waits or is unavailable, or what it watches."""
    remedy: str = ""
    """What the person can do about it; empty when nothing is wrong."""
    key: str = ""
    """By which to find the line of what the person chose: a folder's whole path, an account's ``key``. It is
    not shown, and told to no other process.
    """

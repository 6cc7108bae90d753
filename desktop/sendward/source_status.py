"""Status of a source, in words for a person."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class SourceState(enum.StrEnum):
    """State of a source: whether it can see anything just now."""

    WATCHING = "watching"
    WAITING = "waiting"
    UNAVAILABLE = "unavailable"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """Status of one source: a line for the tray menu and ``sendward doctor``."""

    source: str
    """Name of the source, as a person would say it: ``Clipboard``, ``Drafts in ~/Mail``."""
    state: SourceState
    detail: str = ""
    """Reason why it waits or is unavailable, or the thing it watches."""
    remedy: str = ""
    """Advice to the person; empty when nothing is wrong."""
    key: str = ""
    """Key of the folder or account the person chose: its whole path, its ``MailAccount.key``. It is not
    shown, and passed to no other process.
    """

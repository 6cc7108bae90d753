"""What is remembered of a drafts folder on a server, from one run to the next."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sendward.sources.draft_memory import plain_traits, read_traits
from sendward.sources.seen_files import AT_ONCE

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.mailstores.headers import Traits
    from sendward.sources.seen_files import SeenFiles

MOST = 100
"""Drafts remembered, and drafts that wait; the oldest go first."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FolderState:
    """How far a folder has been looked through."""

    uid_validity: int
    uid_next: int
    """Every message with a smaller UID has been looked at, or was old."""
    at: datetime
    """When that was (aware, UTC)."""
    identities: dict[int, str] = field(default_factory=dict)
    """Of the drafts last seen, by UID."""
    traits: dict[int, Traits] = field(default_factory=dict)
    """What is known of them, by UID."""
    unread: tuple[int, ...] = ()
    """UIDs of messages that are there and could not be read."""


def load_state(path: Path, files: SeenFiles = AT_ONCE) -> FolderState | None:
    """The state remembered by ``files``; None when there is none, or none that can be read."""
    try:
        found: Any = files.read(path)
        return FolderState(
            int(found["uid_validity"]),
            int(found["uid_next"]),
            datetime.fromtimestamp(float(found["at"]), UTC),
            {int(uid): str(identity) for uid, identity in found["identities"].items()},
            # earlier versions kept none
            {
                int(uid): known
                for uid, plain in found.get("traits", {}).items()
                if (known := read_traits(plain))
            },
            tuple(int(uid) for uid in found.get("unread", ())),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        _log.warning("which drafts on the server are old has been forgotten: %s", error)
        return None


def save_state(path: Path, state: FolderState, files: SeenFiles = AT_ONCE) -> bool:
    """Remember by ``files``; what cannot be written is logged and done without.

    Says whether it was written, or will be.
    """
    plain = {
        "uid_validity": state.uid_validity,
        "uid_next": state.uid_next,
        "at": state.at.timestamp(),
        "identities": dict(list(state.identities.items())[-MOST:]),
        "traits": {uid: plain_traits(known) for uid, known in list(state.traits.items())[-MOST:]},
        "unread": state.unread[-MOST:],
    }
    try:
        files.write(path, plain)
    except OSError as error:
        _log.warning("which drafts on the server are old will not be known after a restart: %s", error)
        return False
    return True

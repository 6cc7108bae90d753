"""The gate's needs from the windows, and its messages to them."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sendward.engine.in_sight import InSight
    from sendward.gates.protocol import Client
    from sendward.model import Question, Recipient


@dataclass(frozen=True, slots=True)
class Described:
    """A question as a client shows it while the message is being written."""

    shown: str
    """The recipient."""
    headline: str
    reason: str
    corrections: tuple[str, ...]
    """Whole addresses, best first."""


@dataclass(frozen=True, slots=True)
class SeenByAllWords:
    """What a client says where many see one another's addresses."""

    headline: str
    reason: str
    move: str
    """On the button that moves them to Bcc."""
    go_on: str
    """How it is sent as it is."""


class Words(Protocol):
    """The person's language, which the gate does not know."""

    def sentence(self, text: str) -> str:
        """``text`` in that language where it is a ``Phrase``; else as it is, cleaned."""

    def described(self, question: Question) -> Described:
        """The question as a client shows it."""

    def seen_by_all(self, found: InSight) -> SeenByAllWords:
        """What a client says of so many who see one another."""


@dataclass(frozen=True, slots=True)
class Slipped:
    """A message that was let go unchecked, when it is reported."""

    client: Client
    questions: tuple[Question, ...]
    """What would have been asked about it."""
    added: tuple[Recipient, ...] = ()
    """Who was added after the check, by somebody else."""


class LeftAlone(enum.Enum):
    """Why nobody waits for an answer any more."""

    GONE = enum.auto()
    """The client hung up: it was closed or crashed, or its add-in was switched off."""
    TIRED = enum.auto()
    """It heard nothing for too long, and says so."""

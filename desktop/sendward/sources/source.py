"""The small protocol every source speaks, its status in words for a person, and what is said of errors."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.model import Sighting

    Deliver = Callable[[Sighting], None]
    """Takes a sighting; may be called from any thread. One that it raised an error for is tried again."""


REPORT = Phrase("Report this error.")
"""What can be done about an error nobody foresaw."""
NOT_CHECKED = Phrase("What was seen there could not be checked; it is tried again.")
"""What is said when nobody took a sighting."""
MOST_LEFT = 1000
"""Sightings kept that could not be handed over; the oldest go first."""


def failed_because(error: str) -> Phrase:
    """The sentence about an error nobody foresaw."""
    return Phrase("Checking failed ({problem}); the log has details.", problem=error)


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


class Source(Protocol):
    """Something that can be watched for recipients.

    ``start`` returns at once; the work happens on a worker of the source's own, which hands finished
    sightings to ``deliver`` and calls ``changed`` when ``status`` would answer otherwise than before.
    ``stop`` ends the worker: nothing is delivered once it has returned. It does not wait for a worker that
    the system keeps, as in a folder on a network that has gone. A stopped source can be started again.
    """

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """Begin to watch. What was there before is not news, unless the source says so."""

    def stop(self) -> None:
        """Watch no more."""

    def statuses(self) -> tuple[SourceStatus, ...]:
        """The state of each place just now; callable from any thread."""

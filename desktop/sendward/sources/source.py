"""The small protocol every source speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.model import Sighting
    from sendward.source_status import SourceStatus

    Deliver = Callable[[Sighting], None]
    """Takes a sighting; may be called from any thread."""


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
        """What is seen just now, a line a place; callable from any thread."""

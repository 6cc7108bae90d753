"""What takes a record on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sendward.journal.records import Record


class CollectorError(Exception):
    """A record could not be handed on; the sentence says why. The journal has it all the same."""


class Collector(Protocol):
    """One place a record is handed on to."""

    def collect(self, record: Record) -> None:
        """Hand the record on; returns at once. Raises ``CollectorError``."""

"""What a person is shown of what was learned: each domain and why it is known, and what is unsettled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.learning.days import date_of

if TYPE_CHECKING:
    from datetime import datetime

    from sendward.learning.memory import Memory
    from sendward.learning.tallies import DomainTally


@dataclass(frozen=True, slots=True)
class KnownDomain:
    """A domain the person has written to."""

    name: str
    """A-labels."""
    written: int
    """Messages that went there."""
    answered: int
    """Messages from there that were answered."""
    last: datetime
    """The day of the last of them."""
    against: str = ""
    """The domain (A-labels) it looks like, of one that is unsettled; empty where only an ending is known."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What was learned, the domains written to most first."""

    familiar: tuple[KnownDomain, ...] = ()
    unsettled: tuple[KnownDomain, ...] = ()
    people: int = 0
    """How many people are known, each as a digest."""
    knows_people: bool = True
    """False where there is no key to know people by."""


def overview(memory: Memory) -> Overview:
    """The overview of a memory."""
    ranked = sorted(memory.domains.items(), key=lambda each: (-each[1].written, each[0]))
    return Overview(
        tuple(_known(name, tally) for name, tally in ranked if tally.is_familiar),
        tuple(
            _known(name, tally, tally.against)
            for name, tally in ranked
            if tally.is_met and tally.is_unsettled
        ),
        len(memory.people),
        memory.digests is not None,
    )


def _known(name: str, tally: DomainTally, against: str = "") -> KnownDomain:
    return KnownDomain(name, tally.written, tally.answered, date_of(tally.last), against)

"""Builders for learning: sent messages, and a memory that has learned some."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sendward.engine.calm import STRANGERS
from sendward.engine.judge import Engine
from sendward.engine.reading.addr_spec import parse_address
from sendward.learning.digests import Digests
from sendward.learning.learned import Learned
from sendward.learning.memory import Memory
from sendward.learning.sent import Parent, SentMessage
from sendward.model import Entry, Field, Origin, Recipient, Sighting

if TYPE_CHECKING:
    from collections.abc import Collection

    from sendward.learning.search import Search
    from sendward.model import Verdict

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
OWN = frozenset({"me@clinic.example.org"})
KEY = b"k" * 32


def recipient(text: str, name: str = "", *, is_inherited: bool = False) -> Recipient:
    """Somebody a message is addressed to."""
    return Recipient(text, parse_address(text), Field.TO, name, is_inherited=is_inherited)


def sent(
    *to: str, days_ago: float = 1, identity: str = "", answers: str = "", thread: Collection[str] = ()
) -> SentMessage:
    """A message sent to these; one that ``answers`` somebody, in a ``thread`` with others."""
    at = NOW - timedelta(days=days_ago)
    parent = Parent(answers, frozenset({answers, *thread})) if answers else None
    people = tuple(recipient(each) for each in to)
    return SentMessage(identity or f"<{to}{at}>", at, people, is_reply=bool(answers), parent=parent)


def memory_of(*messages: SentMessage, now: datetime = NOW) -> Memory:
    """A memory that has learned these."""
    memory = Memory(Digests(KEY))
    for each in messages:
        memory.learn(each, OWN, now)
    return memory


class Reader:
    """Somebody who learned from sent mail, and is asked about what is written next."""

    def __init__(
        self, *messages: SentMessage, listed: Collection[str] = (), search: Search | None = None
    ) -> None:
        self.judge = Engine(map(Entry, listed), STRANGERS).judge
        self.memory = Memory(Digests(KEY))
        self.learned = Learned(self.memory, self.judge, STRANGERS, frozenset({"gmail.com"}), search)
        self.learn(*messages)

    def learn(self, *messages: SentMessage) -> None:
        """Learn these, one after the other."""
        for each in messages:
            self.memory.learn(each, OWN, NOW)
            self.learned.domains.follow({r.address.domain.ascii for r in each.recipients if r.address})

    def verdict(self, *to: str, inherited: bool = False) -> Verdict:
        """The verdict on the first of these in a message to all of them."""
        sighting = _sighting(*to, inherited=inherited)
        first = sighting.recipients[0]
        assert first.address is not None
        return self.learned.verdict(first, sighting, self.judge(first.address))

    def look_for_people(self, *to: str) -> None:
        """Look for those whom a verdict on a message to these would name."""
        self.learned.look_for_people(_sighting(*to))


def _sighting(*to: str, inherited: bool = False) -> Sighting:
    people = tuple(recipient(each, is_inherited=inherited) for each in to)
    return Sighting(Origin.ADDIN, "a client", "m", people, NOW)

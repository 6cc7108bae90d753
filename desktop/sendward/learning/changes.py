"""What was changed in a memory since it was written to the disk last."""

from __future__ import annotations

from dataclasses import dataclass, field

Pair = tuple[int, int]
"""Two people by their digests, the lesser first."""


@dataclass(slots=True)
class Changes:
    """By the keys that ``Memory`` has them by."""

    domains: set[str] = field(default_factory=set)
    people: set[int] = field(default_factory=set)
    pairs: set[Pair] = field(default_factory=set)
    groups: set[int] = field(default_factory=set)
    messages: set[int] = field(default_factory=set)
    """Digests of messages that were learned."""
    senders: set[int] = field(default_factory=set)
    own: set[int] = field(default_factory=set)
    """People who turned out to be the person."""
    too_many: set[int] = field(default_factory=set)
    """People who are kept no more."""

    def drop(self, person: int) -> None:
        """Leave out a person who is gone from the memory, with the groups of all."""
        self.people.discard(person)
        self.pairs = {pair for pair in self.pairs if person not in pair}
        self.groups.clear()

"""Neighbours of an address: who is known one slip away at its domain, and where else its local part is known.

People are known by digests, so each that there could be is tried: thousands for a long local part. What was
found is remembered, so that a worker can look ahead, and the main thread need not look again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sendward.learning.local_parts import SHORTEST, slips_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sendward.learning.memory import Memory
    from sendward.model import Address

MOST_REMEMBERED = 1_000
"""Addresses of which the neighbours are remembered."""
_MOST_HOUSES_ASKED = 2_000
"""Domains at which a local part is looked for, those written to most first: a microsecond each."""


class Neighbour(NamedTuple):
    """Somebody known."""

    person: int
    """Their digest."""
    text: str
    """The local part of one who is a slip away, the domain (A-labels) of one elsewhere."""


Found = tuple[Neighbour, ...]


class Neighbours:
    """Looks for neighbours in ``memory``, and remembers them as long as it knows the same people.

    Any thread may ask while nothing is learned.
    """

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._known = memory.comings_and_goings
        self._slips: dict[int, Found] = {}
        """By the digest of the address."""
        self._elsewhere: dict[int, Found] = {}

    def one_slip_away(self, address: Address, digest: int) -> Found:
        """Those at the same domain whose local part is one slip away, in the order of ``slips_of``."""
        return self._remembered(self._slips, digest, lambda: self._find_slips(address))

    def elsewhere(self, address: Address, digest: int) -> Found:
        """Those with the same local part at other domains."""
        return self._remembered(self._elsewhere, digest, lambda: self._find_elsewhere(address))

    def _remembered(self, found: dict[int, Found], digest: int, find: Callable[[], Found]) -> Found:
        if self._known != self._memory.comings_and_goings:
            self._known = self._memory.comings_and_goings
            self._slips.clear()
            self._elsewhere.clear()
        known = found.get(digest)
        if known is None:
            known = find()
            if len(found) >= MOST_REMEMBERED:
                found.clear()
            found[digest] = known
        return known

    def _find_slips(self, address: Address) -> Found:
        domain = address.domain.ascii
        if domain not in self._memory.domains:
            return ()
        locals_ = [each for each in slips_of(address.local.casefold()) if len(each) >= SHORTEST]
        return self._known_among(locals_, [f"{each}@{domain}" for each in locals_])

    def _find_elsewhere(self, address: Address) -> Found:
        local = address.local.casefold()
        houses = [each for each in _most_written(self._memory) if each != address.domain.ascii]
        return self._known_among(houses, [f"{local}@{each}" for each in houses])

    def _known_among(self, texts: Sequence[str], keys: Sequence[str]) -> Found:
        digests, people = self._memory.digests, self._memory.people
        if digests is None:
            return ()
        tried = digests.people(keys)
        if people.keys().isdisjoint(tried):
            return ()
        found = (Neighbour(each, text) for each, text in zip(tried, texts, strict=True) if each in people)
        return tuple(dict.fromkeys(found))


def _most_written(memory: Memory) -> Sequence[str]:
    names = list(memory.domains)
    if len(names) > _MOST_HOUSES_ASKED:
        names.sort(key=lambda name: -memory.domains[name].written)
    return names[:_MOST_HOUSES_ASKED]

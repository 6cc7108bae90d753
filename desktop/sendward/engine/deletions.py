"""Names that may be one letter apart, found by what is left of both when a letter falls out."""

from __future__ import annotations

from array import array
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SLOT_BITS = 32
_UNUSED = 29
"""Bits of a key that may say where it stands in the table; the ones above are kept in its slot."""


class Deletions:
    """A table of names that answers which of them may be one slip from another.

    Symmetric deletion (W. Garbe, 2012): two names that are one letter more, less, other or swapped apart
    share what is left when one letter falls out of either. A hundred thousand names make a million such
    keys; as texts in a dict they fill 160 MB. Here each is one slot of four bytes in an open-addressed table
    that stays three quarters empty, so that most look-ups end at once: the name's number, and as much of the
    key's hash as there is room for. A collision costs one needless comparison.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        keys = sum(map(len, names)) + len(names)
        self._slots = array("I", bytes(4 << (4 * keys).bit_length()))
        self._last = len(self._slots) - 1
        self._number = (1 << (len(names) + 1).bit_length()) - 1
        self._mark = ((1 << _SLOT_BITS) - 1) & ~self._number
        for number, name in enumerate(names, start=1):
            self._add(name, number)

    def _add(self, name: str, number: int) -> None:
        slots, last, mark = self._slots, self._last, self._mark
        for key in set(_keys(name)):
            at = key & last
            while slots[at]:
                at = (at + 1) & last
            slots[at] = (key >> _UNUSED) & mark | number

    def near(self, name: str) -> list[str]:
        """Names other than ``name`` that may be one letter away; the caller measures the distance.

        >>> Deletions(["army", "navy", "marines"]).near("amry")
        ['army']
        """
        slots, last, mark = self._slots, self._last, self._mark
        found = [key for key in _keys(name) if slots[key & last]]
        if not found:
            return []
        numbers: set[int] = set()
        for key in found:
            at, wanted = key & last, (key >> _UNUSED) & mark
            while value := slots[at]:
                if value & mark == wanted:
                    numbers.add(value & self._number)
                at = (at + 1) & last
        names = [self._names[number - 1] for number in numbers]
        return [other for other in names if other != name]


def _keys(name: str) -> list[int]:
    """The hashes of ``name`` and of all that is left when one letter falls out of it."""
    return [hash(tuple(name)), *map(hash, combinations(name, max(len(name) - 1, 0)))]

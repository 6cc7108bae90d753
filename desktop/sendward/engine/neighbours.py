"""Tables of names that may be one or two letters apart, looked up by the letters a slip leaves untouched."""

from __future__ import annotations

from array import array
from functools import cache
from itertools import chain, combinations
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


def put(table: dict[str, Sequence[T]], key: str, alone: tuple[T]) -> None:
    """Add the one in ``alone`` to those that ``table`` has under ``key``.

    Nearly every key has one, and one has many keys: they all share the tuple, where each had a list.
    """
    known = table.setdefault(key, alone)
    if isinstance(known, list):
        known.extend(alone)
    elif known is not alone:
        table[key] = [*known, *alone]


_SLOT_BITS = 32
_UNUSED = 29
"""Bits of a key that may give its place in the table; the higher ones are kept in its slot."""


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
        self._longest = max(map(len, names), default=0)
        self._number = (1 << (len(names) + 1).bit_length()) - 1
        self._mark = ((1 << _SLOT_BITS) - 1) & ~self._number
        slots, last, mark = self._slots, self._last, self._mark
        for number, name in enumerate(names, start=1):
            for key in _keys(name):
                at = key & last
                while slots[at]:
                    at = (at + 1) & last
                slots[at] = (key >> _UNUSED) & mark | number

    def near(self, name: str) -> list[str]:
        """Names other than ``name`` that may be one letter away; the caller measures the distance.

        >>> Deletions(["army", "navy", "marines"]).near("amry")
        ['army']
        """
        if len(name) > self._longest + 1:
            return []
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


SHORTEST = 8
"""Letters a name must have for two slips to leave it recognisable (README.md, "What was measured")."""


class Thirds:
    """A table of long names that answers which of them may be two slips from another.

    Of a name in three parts one is untouched after two edits (pigeonhole): the first where it stood, the last
    counted from the end, the middle one shifted by what was added or lost before it.
    """

    def __init__(self) -> None:
        self._heads: dict[str, Sequence[str]] = {}
        self._middles: dict[str, Sequence[str]] = {}
        self._tails: dict[str, Sequence[str]] = {}

    def add(self, name: str) -> None:
        """Add ``name`` to the table; one shorter than `SHORTEST` is left out."""
        if len(name) >= SHORTEST:
            alone, third = (name,), len(name) // 3
            put(self._heads, name[:third], alone)
            put(self._middles, name[third:-third], alone)
            put(self._tails, name[-third:], alone)

    def near(self, name: str) -> list[str]:
        """Names other than ``name`` that may be two letters away; the caller measures the distance.

        >>> table = Thirds()
        >>> table.add("worldbank")
        >>> table.near("worlbmank")
        ['worldbank']
        """
        heads, middles, tails = _pieces(len(name))
        found = [names for piece in heads if (names := self._heads.get(name[piece]))]
        found += [names for piece in middles if (names := self._middles.get(name[piece]))]
        found += [names for piece in tails if (names := self._tails.get(name[piece]))]
        return [other for other in dict.fromkeys(chain(*found)) if other != name] if found else []


@cache
def _pieces(length: int) -> tuple[list[slice], list[slice], list[slice]]:
    """Places of the first, the middle and the last third in a name to which two slips gave this length."""
    heads: set[tuple[int, int]] = set()
    middles: set[tuple[int, int]] = set()
    tails: set[tuple[int, int]] = set()
    for meant in range(max(SHORTEST, length - 2), length + 3):
        third, longer = meant // 3, length - meant
        heads.add((0, third))
        tails.add((length - third, length))
        for moved in range(-2, 3):  # letters gained or lost before the middle; the rest, after it
            if abs(moved) + abs(longer - moved) <= 2:  # noqa: PLR2004  # two slips in all
                middles.add((third + moved, length - third - longer + moved))
    return _slices(heads), _slices(middles), _slices(tails)


def _slices(pieces: set[tuple[int, int]]) -> list[slice]:
    return [slice(start, end) for start, end in sorted(pieces) if 0 <= start < end]

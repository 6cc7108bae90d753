"""Names that may be two letters apart, found by the third of them that is untouched."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import chain

SHORTEST = 8
"""Letters a name must have for two slips to leave it recognisable (README.md, "What was measured")."""


class Thirds:
    """A table of long names that answers which of them may be two slips from another.

    Of a name in three parts one is untouched after two edits (pigeonhole): the first where it stood, the last
    counted from the end, the middle one shifted by what was added or lost before it.
    """

    def __init__(self) -> None:
        self._heads: dict[str, list[str]] = defaultdict(list)
        self._middles: dict[str, list[str]] = defaultdict(list)
        self._tails: dict[str, list[str]] = defaultdict(list)

    def add(self, name: str) -> None:
        """Make ``name`` one that can be found; without effect on one shorter than `SHORTEST`."""
        if len(name) >= SHORTEST:
            third = len(name) // 3
            self._heads[name[:third]].append(name)
            self._middles[name[third:-third]].append(name)
            self._tails[name[-third:]].append(name)

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
    """Where the first, the middle and the last third of a name stand when two slips gave it this length."""
    heads: set[tuple[int, int]] = set()
    middles: set[tuple[int, int]] = set()
    tails: set[tuple[int, int]] = set()
    for meant in range(max(SHORTEST, length - 2), length + 3):
        third, longer = meant // 3, length - meant
        heads.add((0, third))
        tails.add((length - third, length))
        for moved in range(-2, 3):  # what was gained or lost before the middle; the rest, after it
            if abs(moved) + abs(longer - moved) <= 2:  # noqa: PLR2004  # two slips in all
                middles.add((third + moved, length - third - longer + moved))
    return _slices(heads), _slices(middles), _slices(tails)


def _slices(pieces: set[tuple[int, int]]) -> list[slice]:
    return [slice(start, end) for start, end in sorted(pieces) if 0 <= start < end]

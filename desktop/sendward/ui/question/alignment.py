"""Two spellings of a domain, laid letter under letter, so that the eye finds what differs."""

from __future__ import annotations

import operator
import unicodedata
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendward.model import Span

_FEW = 2
GAP = ""
"""What stands in a column where one spelling has no letter."""


@dataclass(frozen=True, slots=True)
class Column:
    """One letter of each spelling, or a gap; ``differs`` when it is to be marked."""

    typed: str
    meant: str
    differs: bool


def align(typed: str, meant: str, marked: Iterable[Span] = ()) -> tuple[Column, ...]:
    """The columns of ``typed`` over ``meant``, in order.

    A column is marked where the spellings differ, and where ``marked`` (spans in ``typed``) says so.

    >>> [(c.typed, c.meant) for c in align("amy", "army") if c.differs]
    [('', 'r')]
    """
    inside = {index for start, end in marked for index in range(start, end)}
    columns: list[Column] = []
    if len(typed) == len(meant) and sum(map(operator.ne, typed, meant)) <= _FEW:
        # two letters that changed places stay under one another
        return tuple(
            Column(above, below, above != below or index in inside)
            for index, (above, below) in enumerate(zip(typed, meant, strict=True))
        )
    same = _same_beginning(typed, meant)
    if _have_little_in_common(typed[same:], meant[same:]):
        # letters that are alike by chance would be torn apart to stand under one another
        pairs = enumerate(zip_longest(typed, meant, fillvalue=GAP))
        return tuple(
            Column(above, below, above != below or index in inside) for index, (above, below) in pairs
        )
    for operation in Levenshtein.opcodes(typed, meant):
        left = range(operation.src_start, operation.src_end)
        right = range(operation.dest_start, operation.dest_end)
        for step in range(max(len(left), len(right))):
            index = left[step] if step < len(left) else None
            above = typed[index] if index is not None else GAP
            below = meant[right[step]] if step < len(right) else GAP
            columns.append(Column(above, below, above != below or index in inside))
    return tuple(columns)


def without_slots(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns as the typed spelling alone shows them: no gap where a letter beside it is marked anyway.

    >>> "".join(column.typed or "_" for column in without_slots(align("army.ml", "army.mil", ((5, 7),))))
    'army.ml'
    >>> "".join(column.typed or "_" for column in without_slots(align("amy.mil", "army.mil")))
    'a_my.mil'
    """
    kept: list[Column] = []
    is_marked_before = False
    for number, column in enumerate(columns):
        if column.typed:
            is_marked_before = column.differs
        else:
            behind = next((each for each in columns[number:] if each.typed), None)
            if is_marked_before or (behind is not None and behind.differs):
                continue
        kept.append(column)
    return tuple(kept)


def _same_beginning(text: str, other: str) -> int:
    """How many letters both begin with."""
    unlike = (place for place, (one, two) in enumerate(zip(text, other, strict=False)) if one != two)
    return next(unlike, min(len(text), len(other)))


def _have_little_in_common(typed: str, meant: str) -> bool:
    longest = max(len(typed), len(meant))
    return min(len(typed), len(meant)) > _FEW and Levenshtein.distance(typed, meant) > longest / 2


def differing_places(text: str, other: str) -> list[int]:
    """The places in ``text`` where ``other`` is spelled differently; beside a gap, where it has more letters.

    >>> differing_places("army.mil", "army.ml"), differing_places("army.ml", "army.mil")
    ([6], [5, 6])
    """
    places: set[int] = set()
    same = _same_beginning(text, other)  # two spellings of one name mostly differ at their end
    position = same
    for column in align(text[same:], other[same:]):
        if column.differs:
            places |= {position} if column.typed else {position - 1, position}
        position += len(column.typed)
    return sorted(places & set(range(len(text))))


def is_cellular(text: str) -> bool:
    """Whether ``text`` can be drawn a letter a cell: none combine, join, or run leftwards.

    >>> is_cellular("bücher.example"), is_cellular("דואר.example")
    (True, False)
    """
    return all(
        unicodedata.bidirectional(character) not in {"R", "AL", "AN"}
        and unicodedata.category(character) not in {"Mn", "Mc", "Me", "Cf", "Cs"}
        and not 0x0600 <= ord(character) < 0x1100  # noqa: PLR2004  # Arabic to Myanmar: scripts that are shaped
        for character in text
    )

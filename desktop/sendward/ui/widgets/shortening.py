"""Shortening of long domains, which keeps the letters that differ and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ELLIPSIS = "…"


def kept_places(length: int, wanted: Iterable[int], limit: int) -> list[int]:
    """The places kept of ``length`` when about ``limit`` may be: the last one, and those around ``wanted``.

    Of more than ``limit`` wanted places the first are kept. A single place between two kept ones is kept too.

    >>> kept_places(9, [2], 6)
    [1, 2, 3, 6, 7, 8]
    """
    if length <= limit:
        return list(range(length))
    kept = {length - 1, *sorted(place for place in wanted if 0 <= place < length)[: limit - 1]}
    newest: Iterable[int] = kept
    while len(kept) < limit:
        edges = {near for place in newest for near in (place - 1, place + 1) if 0 <= near < length} - kept
        newest = sorted(edges, reverse=True)[: limit - len(kept)]
        kept.update(newest)
    return [place for place in range(length) if place in kept or {place - 1, place + 1} <= kept]


def shortened(text: str, wanted: Iterable[int], limit: int) -> str:
    """``text`` shortened to about ``limit`` characters, those at the places ``wanted`` among them.

    >>> shortened("internationale-angelegenheiten.army.mil", [36, 37, 38], 16)
    '…nheiten.army.mil'
    """
    return "".join(
        ELLIPSIS if place is None else text[place]
        for place in with_gaps(kept_places(len(text), wanted, limit), len(text))
    )


def with_gaps(kept: Sequence[int], length: int) -> list[int | None]:
    """The places that were kept, in order, with None wherever others were left out."""
    places: list[int | None] = []
    before = -1
    for place in (*kept, length):
        if place > before + 1:
            places.append(None)
        if place < length:
            places.append(place)
        before = place
    return places

"""Names that one edit makes of one another, found among many without comparing each with each.

Two such have a text in common that one letter less makes of them (SymSpell's deletions, Garbe 2012).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sendward.engine.slips import is_one_edit

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator


def one_edit_apart(names: Collection[str]) -> set[str]:
    """Those of ``names`` that one edit makes of another one: a letter more, less or other, or two swapped.

    >>> sorted(one_edit_apart(["nord.de", "nrod.de", "nor.de", "sued.de"]))
    ['nor.de', 'nord.de', 'nrod.de']
    """
    by_rest: dict[int, list[str]] = defaultdict(list)
    for name in names:
        for rest in _rests(name):
            by_rest[rest].append(name)
    found: set[str] = set()
    for alike in by_rest.values():
        if len(alike) > 1:
            found.update(
                name
                for name in alike
                if name not in found and any(is_one_edit(name, other) for other in alike)
            )
    return found


def _rests(name: str) -> Iterator[int]:
    """Hashes, which take a third of the room, of the name itself and of each with one letter less."""
    yield hash(name)
    for at in range(len(name)):
        yield hash(name[:at] + name[at + 1 :])

"""Domains that belong to one house: a name under one of them is no slip of a name under another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def parse_owners(text: str) -> Mapping[str, int]:
    """The number of the house that owns a registrable domain (A-labels).

    ``text`` has a line a house, its registrable domains between spaces, ``#`` comments.

    >>> parse_owners("example.com example.fr")
    {'example.com': 0, 'example.fr': 0}
    """
    houses: dict[str, int] = {}
    for number, line in enumerate(text.splitlines()):
        houses.update(dict.fromkeys(line.partition("#")[0].split(), number))
    return houses

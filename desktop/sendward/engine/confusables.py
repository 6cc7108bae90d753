"""Unicode's look-alike characters (UTS 39), as a look-up."""

from __future__ import annotations

from sendward.engine.confusable_table import PROTOTYPES, SOURCES, VERSION

_TABLE = dict(zip(SOURCES, PROTOTYPES.split("\n"), strict=True))

__all__ = ["VERSION", "prototype"]


def prototype(character: str) -> str:
    """What ``character`` looks like, by UTS 39; itself when the table does not name it.

    >>> prototype("а")
    'a'
    """
    return _TABLE.get(character, character)

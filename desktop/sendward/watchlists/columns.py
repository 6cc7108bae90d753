"""The columns of a line in a list, plain or CSV."""

from __future__ import annotations

import re

from sendward.model import Level

_DELIMITER = re.compile(r'\A(?:"[^"]*+"[^\S\t]*+|[^,;\t"]*+)([,;\t])')
"""What parts a domain from what follows it."""
_LEVEL_WORDS = frozenset(level.word for level in Level)
_DOTS = ".\u3002\uff0e\uff61"
"""The signs that part the labels of a domain (UTS 46)."""


def may_be_header(fields: list[str]) -> bool:
    """Whether the first line of a list may name columns: it has several, its first no dot, and none a level.

    >>> may_be_header(["Name", "Web", "City"]), may_be_header(["mil", "US military", "block"])
    (True, False)
    """
    return (
        len(fields) > 1
        and not any(dot in fields[0] for dot in _DOTS)
        and not any(field.casefold() in _LEVEL_WORDS for field in fields)
    )


def places_of(header: list[str]) -> tuple[int, int]:
    """In which columns the label and the level stand, 0 for none; a list without a header has them so."""
    level = header.index("level") if "level" in header else 2
    label = header.index("label") if "label" in header else 1
    return 0 if label == level else label, level


def uncommented(line: str, level_at: int) -> list[str]:
    """The fields of a line without its comment. A ``#`` in a label begins none where a level follows.

    >>> uncommented("army.mil,Army #1,block  # since May", 2)
    ['army.mil', 'Army #1', 'block']
    """
    content, sign, _comment = line.partition("#")
    fields = _fields(content.strip()) if content.strip() else []
    if sign and fields and len(fields) <= level_at:
        whole = _fields(line.strip())[: level_at + 1]
        whole[-1] = whole[-1].partition("#")[0].strip()
        if len(whole) > level_at and whole[0] == fields[0] and whole[-1].casefold() in _LEVEL_WORDS:
            return whole
    return fields


def _fields(line: str) -> list[str]:
    # the first one: in a label there may be others
    found = _DELIMITER.match(line)
    delimiter = found[1] if found else ","
    if found is None and '"' not in line:
        return [line]
    import csv  # noqa: PLC0415  # the lists that ship are none

    try:
        return [field.strip() for field in next(csv.reader([line], delimiter=delimiter))]
    except csv.Error:  # a field of more than 131,072 characters, which no domain has
        return [line]

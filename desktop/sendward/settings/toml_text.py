"""TOML, read and written at a cost that its size bounds."""

from __future__ import annotations

import json
import re
from datetime import date, time
from typing import TYPE_CHECKING, Any

from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_PARTS = 32
"""Of a name such as ``drafts.folders``. What the reader of TOML takes grows with the square of them."""
_NO_NAMES = re.compile(
    r'''
      """ [^"\\]*+ (?: (?: \\. | "(?!"") ) [^"\\]*+ )*+ (?: """ | \Z )
    | \'{3} [^']*+ (?: '(?!'') [^']*+ )*+ (?: '{3} | \Z )
    | " (?: [^"\\\n] | \\[^\n] )*+ "?
    | ' [^'\n]*+ '?
    | \# [^\n]*+
    ''',
    re.VERBOSE | re.DOTALL,
)
"""Texts and comments. A text that never ends is one to the end, so that none is looked through twice."""
_DEEP_NAME = re.compile(rf'(?<![\w"-])(?:[\w"-]++[ \t]*+\.[ \t]*+){{{MOST_PARTS}}}')


def read_toml(text: str) -> dict[str, Any]:
    """The values in a TOML text; raises ValueError with a sentence for any text that is not TOML."""
    import tomllib  # noqa: PLC0415  # slow to load, and the lists that ship are read without (shipped.py)

    if text.count(".") >= MOST_PARTS and _DEEP_NAME.search(_NO_NAMES.sub('""', text)):
        raise ValueError(Phrase("a name in it has more than {most} parts", most=MOST_PARTS))
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("its lists are nested too deeply") from error


_BARE = re.compile(r"[A-Za-z0-9_-]+")
"""A name that needs no quotes (TOML 1.0, "Keys")."""
_MOST_HEADS = 8
"""Parts of a table's header; what lies deeper stands in one line, so that no name has too many parts."""


def write_toml(values: Mapping[str, Any]) -> str:
    """The values as TOML that ``read_toml`` reads back. Raises TypeError for what TOML cannot hold.

    >>> print(write_toml({"format": 1, "journal": {"keep": "30 days"}}), end="")
    format = 1
    <BLANKLINE>
    [journal]
    keep = "30 days"
    """
    return "\n".join(_table_lines(values, ())).lstrip("\n") + "\n"


def _table_lines(table: Mapping[str, Any], place: tuple[str, ...]) -> Iterator[str]:
    """The lines of a table that stands at ``place``: first what it holds itself, then the tables in it."""
    below: dict[str, Any] = {}
    for name, value in table.items():
        if len(place) < _MOST_HEADS and (isinstance(value, dict) or _are_tables(value)):
            below[name] = value
        else:
            yield f"{_name(name)} = {toml_value(value)}"
    for name, value in below.items():
        inner = (*place, _name(name))
        head = ".".join(inner)
        for each in [value] if isinstance(value, dict) else value:
            yield ""
            yield f"[{head}]" if isinstance(value, dict) else f"[[{head}]]"
            yield from _table_lines(each, inner)


def _are_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)


def toml_value(value: object) -> str:
    """One value as TOML writes it behind a name. Raises TypeError.

    >>> toml_value(["one", True, {"two": 2}])
    '["one", true, {two = 2}]'
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, date | time):  # a datetime is a date
        return value.isoformat()
    if isinstance(value, list):
        return f"[{', '.join(map(toml_value, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_name(name)} = {toml_value(each)}' for name, each in value.items())}}}"
    raise TypeError(f"TOML cannot hold a {type(value).__name__}")


def _name(name: str) -> str:
    return name if _BARE.fullmatch(name) else _quoted(name)


def _quoted(text: str) -> str:
    """A basic string: JSON escapes what TOML wants escaped in one, but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

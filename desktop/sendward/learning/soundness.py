"""Whether learning writes every value that is in its file, and what is kept of a damaged one."""

from __future__ import annotations

import logging
import re
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

from sendward.learning.days import LAST_DAY
from sendward.learning.schema import APPLICATION_ID, LOOKED, VERSION
from sendward.learning.tallies import Likeness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

_MOST = 10**12
"""No count, and no number of a person, comes near it; a sum of several fits into a row."""
_LAST_SECOND = (LAST_DAY + 1) * 24 * 60 * 60 - 1
"""The last one since 1970 that there is a date for."""
_INTEGER = re.compile(r"-?[0-9]{1,19}")
_WISH = re.compile(r"all|domain:.*|person:-?[0-9]{1,19}", re.DOTALL)
_PATIENCE_S = 2.0
_log = logging.getLogger(__name__)


def _whole(column: str, least: int, most: int) -> str:
    return f"typeof({column}) = 'integer' AND {column} BETWEEN {least} AND {most}"


def _text(column: str) -> str:
    return f"typeof({column}) = 'text'"


_DIGEST = "typeof(digest) = 'integer'"
_COUNTS = (
    *(_whole(each, 0, _MOST) for each in ("typed", "inherited", "answered")),
    *(_whole(each, 0, LAST_DAY) for each in ("first", "last", "answered_first", "answered_last")),
    _whole("is_right", 0, 1),
)
_SOUND = {
    "domain": (
        _text("name"),
        *_COUNTS,
        _whole("likeness", min(Likeness), max(Likeness)),
        _text("against"),
        _whole("is_judged", 0, 1),
    ),
    "person": (_whole("number", 0, _MOST), _DIGEST, *_COUNTS, "typeof(name) = 'integer'"),
    "pair": (
        *(_whole(each, 0, _MOST) for each in ("one", "other", "count")),
        _whole("last", 0, LAST_DAY),
    ),
    "company": (_text("days"),),
    "sender": (_whole("count", 0, _MOST),),
    "forgotten": (_text("what"), _whole("until", -_LAST_SECOND, _LAST_SECOND)),
    "folder": (_text("name"), _text("mark")),
    "about": (_text("name"), _text("value")),
}
"""What holds for each row of a table."""
_LATER = frozenset({"sender"})
"""Tables that a file of an earlier release lacks."""
_NUMBERS = {"key": (-(2**63), 2**63 - 1), LOOKED: (0, _LAST_SECOND)}
"""Names under which a number stands in ``about``: the lowest and the highest."""
_TEXTS = ("name FROM domain", "against FROM domain", "name FROM folder", "mark FROM folder")
"""Texts that may be any, as long as they are text."""


def find_unsound(connection: sqlite3.Connection) -> str:
    """The table that is missing, or in which a value stands that learning does not write; empty for none.

    SQLite takes any value in any column, and looks only at its own structures. Raises sqlite3.Error.
    """
    run = connection.execute
    tables = {name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table, rules in _SOUND.items():
        if table not in tables:
            if table not in _LATER:
                return table
        elif run(f"SELECT 1 FROM {table} WHERE ({' AND '.join(rules)}) IS NOT TRUE LIMIT 1").fetchone():  # noqa: S608  # from above
            return table
    factory, connection.text_factory = connection.text_factory, _read
    try:
        return next(_with_unsound_text(run), "")
    finally:
        connection.text_factory = factory


def _with_unsound_text(run: Callable[[str], Iterable[tuple[str | None, ...]]]) -> Iterator[str]:
    """Tables with a text that cannot be read, or says nothing to learning; all of them are text by now."""
    for text in _TEXTS:
        if any(None in row for row in run(f"SELECT {text}")):  # from above
            yield text.rpartition(" ")[2]
    if not all(_are_days(days) for (days,) in run("SELECT days FROM company")):
        yield "company"
    if not all(_WISH.fullmatch(what or "") for (what,) in run("SELECT what FROM forgotten")):
        yield "forgotten"
    for name, value in run("SELECT name, value FROM about"):
        if name is None or value is None or (name in _NUMBERS and not _is_within(value, *_NUMBERS[name])):
            yield "about"


def wishes_in(path: Path) -> list[tuple[str, str, object]]:
    """What was to be forgotten, and under which key, as far as the damaged file still tells that.

    Rows as ``put_wishes`` takes them: table, name, value. Where it does not tell when somebody was to be
    forgotten, that is now.
    """
    kept: list[tuple[str, str, object]] = []
    try:
        address = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE_S)) as connection:
            run, connection.text_factory = connection.execute, _read
            marks = run("PRAGMA application_id").fetchone(), run("PRAGMA user_version").fetchone()
            if marks != ((APPLICATION_ID,), (VERSION,)):
                return []
            for what, until in run("SELECT what, until FROM forgotten"):
                if isinstance(what, str) and _WISH.fullmatch(what):
                    is_time = isinstance(until, int) and abs(until) <= _LAST_SECOND
                    kept.append(("forgotten", what, until if is_time else int(time.time())))
            for (value,) in run("SELECT value FROM about WHERE name = 'key'"):
                if isinstance(value, str) and _INTEGER.fullmatch(value):
                    kept.append(("about", "key", value))
    except sqlite3.Error as error:  # it is no database, or not from here on
        _log.info("no more of the damaged file of learning can be read: %s", error)
    return kept


def put_wishes(connection: sqlite3.Connection, wishes: list[tuple[str, str, object]]) -> None:
    """Write down what ``wishes_in`` gave."""
    for table, name, value in wishes:
        connection.execute(f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", (name, value))  # noqa: S608  # ours


def _read(text: bytes) -> str | None:
    try:
        return text.decode()
    except UnicodeDecodeError:
        return None


def _is_within(text: str, least: int, most: int) -> bool:
    return _INTEGER.fullmatch(text) is not None and least <= int(text) <= most


def _are_days(text: str | None) -> bool:
    """Whether these are days of uses of a group, in their order, one at least."""
    days = (text or "").split(" ")
    if not all(each.isascii() and each.isdecimal() and len(each) <= len(str(LAST_DAY)) for each in days):
        return False
    numbers = list(map(int, days))
    return numbers == sorted(numbers) and numbers[-1] <= LAST_DAY

"""Looking for lines in the journal, and counting them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sendward.journal.lines import Answer
from sendward.journal.payload import time_text
from sendward.model import Origin

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from sendward.journal.records import Line


@dataclass(frozen=True, slots=True)
class Search:
    """What the lines must have; what is left out does not matter."""

    words: str = ""
    """Each of them somewhere in the line, as a part of a word, in upper or lower case."""
    since: datetime | None = None
    """The first moment that counts."""
    until: datetime | None = None
    """The first moment that does not count any more."""
    origin: Origin | None = None
    answer: Answer | None = None


class Place(NamedTuple):
    """Where a line stands."""

    seq: int
    position: int


class FoundLine(NamedTuple):
    """A line and where it stands."""

    place: Place
    line: Line | None
    """None when its record has gone meanwhile."""


class Tally(NamedTuple):
    """How many lines of one month, kind and answer there are, held messages by themselves."""

    month: str
    """As in ``2026-11``, in UTC."""
    kind: str
    answer: Answer
    lines: int
    is_held: bool
    """Whether they are of messages that were held when they were about to leave."""


def count(connection: sqlite3.Connection, search: Search) -> int:
    """How many lines have what is asked for."""
    conditions, values = _conditions(search)
    found = connection.execute(f"SELECT count(*) FROM lines WHERE {conditions}", values).fetchone()  # noqa: S608  # made below, of constants
    return int(found[0])


def find(
    connection: sqlite3.Connection, search: Search, *, offset: int = 0, limit: int | None = None
) -> list[Place]:
    """Where the lines are that have what is asked for, newest first; at most ``limit``, from one on."""
    conditions, values = _conditions(search)
    rows = connection.execute(
        f"SELECT seq, position FROM lines WHERE {conditions} ORDER BY seq DESC, position LIMIT ? OFFSET ?",  # noqa: S608  # as above
        [*values, -1 if limit is None else limit, offset],
    )
    return [Place(*row) for row in rows]


def row_of(connection: sqlite3.Connection, search: Search, place: Place) -> int | None:
    """How many of the lines that ``find`` gives come before this one; None when it is none of them."""
    conditions, values = _conditions(search)
    is_there, before = connection.execute(
        "SELECT total(seq = ? AND position = ?), count(*) - 1 FROM lines"  # noqa: S608  # as above
        f" WHERE (seq > ? OR (seq = ? AND position <= ?)) AND {conditions}",
        # a numbered ?1 counts as named for Python 3.14, which refuses a list for it
        [*place, place.seq, *place, *values],
    ).fetchone()
    return int(before) if is_there else None


def tally(connection: sqlite3.Connection, search: Search) -> list[Tally]:
    """How many lines there are by month, kind, answer and being held, of those about a recipient."""
    conditions, values = _conditions(search)
    rows = connection.execute(
        "SELECT substr(at, 1, 7), kind, answer, count(*), origin = ? FROM lines"  # noqa: S608  # as above
        f" WHERE {conditions} AND answer != ? GROUP BY 1, 2, 3, 5 ORDER BY 1, 2, 3, 5",
        [Origin.ADDIN.value, *values, Answer.OTHER.value],
    )
    return [
        Tally(month, kind, Answer(answer), lines, bool(is_held))
        for month, kind, answer, lines, is_held in rows
    ]


def _conditions(search: Search) -> tuple[str, list[str]]:
    conditions: list[str] = ["1"]
    values: list[str] = []
    if search.since is not None:
        conditions.append("at >= ?")
        values.append(time_text(search.since))
    if search.until is not None:
        conditions.append("at < ?")
        values.append(time_text(search.until))
    if search.origin is not None:
        conditions.append("origin = ?")
        values.append(search.origin.value)
    if search.answer is not None:
        conditions.append("answer = ?")
        values.append(search.answer.value)
    for word in search.words.casefold().split():
        conditions.append("instr(words, ?)")
        values.append(word)
    return " AND ".join(conditions), values

"""Search index of the journal: a table of lines beside the records, one row for each recipient.

A line's content is always read from its record; this table only tells which lines there are and where. Of a
case it holds the question until there is an answer, then the answer. ``verify`` compares it with the records.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

from sendward.journal.records import Event, read_record, read_rows
from sendward.model import Origin, Outcome

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from sendward.journal.chain import Row
    from sendward.journal.records import Line, Record

TABLE = """CREATE TABLE lines (
    seq INTEGER NOT NULL,
    position INTEGER NOT NULL,
    at TEXT NOT NULL,
    case_id TEXT NOT NULL,
    origin TEXT NOT NULL,
    answer TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (seq DESC, position)
) STRICT, WITHOUT ROWID"""


class Answer(enum.StrEnum):
    """Answer of a line, as a person would filter by it."""

    WAITING = "waiting"
    CORRECTED = "corrected"
    CORRECTION_COPIED = "correction-copied"
    CORRECTION_CHOSEN = "correction-chosen"
    SENT_ANYWAY = "sent-anyway"
    TRUSTED = "trusted"
    DISMISSED = "dismissed"
    UNANSWERED = "unanswered"
    NOT_ASKED = "not-asked"
    BLOCKED = "blocked"
    INCIDENT = "incident"
    """It left, or waits to, although nobody settled it."""
    NOT_SHOWN = "not-shown"
    EARLIER = "earlier"
    """An answer about a draft's recipient that a later one about the same replaced: it is counted no more."""
    OTHER = "other"
    """No answer to a question: a pause, a changed exception, a draft that has gone, a deletion."""


def answer_in(row: str) -> Answer:
    """The answer that a row of the table has; one that this version does not know counts as none."""
    try:
        return Answer(row)
    except ValueError:
        return Answer.OTHER


class LineRow(NamedTuple):
    """A row of the table."""

    seq: int
    position: int
    """Number of the line in its record: 0 for the first recipient."""
    at: str
    case_id: str
    origin: str
    answer: str
    kind: str
    """Kind of the best finding; of the first of those that tie."""
    words: str
    """Everything a search looks through, case-folded."""


def line_rows(record: Record, at: str) -> Iterator[LineRow]:
    """The rows for a record; none for an exception granted with an answer, whose row tells of it."""
    if record.event is Event.TRUST_GRANTED and record.case_id:
        return
    for position, line in enumerate(record.lines()):
        words = (line.recipient, line.intended, line.corrected_to, line.place, line.why, line.reason)
        yield LineRow(
            seq=record.seq,
            position=position,
            at=at,
            case_id=record.case_id,
            origin=line.origin,
            answer=_answer(line).value,
            kind=line.kind.partition(",")[0],
            words=comparable("\n".join(filter(None, words))),
        )


def comparable(text: str) -> str:
    """The text as it is looked for: folded, and with a question mark for a lone surrogate, which no file can
    hold.
    """
    return text.casefold().encode("utf-8", "replace").decode("utf-8")


def add_lines(connection: sqlite3.Connection, row: Row) -> None:
    """Add the rows for a new record, inside its transaction. An answer replaces its question's row."""
    record = read_record(row)
    if record.event is Event.DECIDED:
        connection.execute(
            "DELETE FROM lines WHERE seq = (SELECT opened_seq FROM open_cases WHERE case_id = ?)",
            (record.case_id,),
        )
    connection.executemany("INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?, ?, ?)", line_rows(record, row.at))


def fill_lines(connection: sqlite3.Connection) -> None:
    """Add the rows for the records of a journal that had no such table; unreadable records have none.

    ``verify`` names the record that cannot be read; the others are found all the same.
    """
    connection.executemany("INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _readable_rows(connection))


def mark_copied(connection: sqlite3.Connection) -> None:
    """Mark the corrections of earlier versions as copied: nobody had seen them in a message."""
    connection.execute(
        "UPDATE lines SET answer = ? WHERE answer = ? AND origin != ?",
        (Answer.CORRECTION_COPIED.value, Answer.CORRECTED.value, Origin.ADDIN.value),
    )


def _readable_rows(connection: sqlite3.Connection) -> Iterator[LineRow]:
    still_open = {str(case) for (case,) in connection.execute("SELECT case_id FROM open_cases")}
    for row in read_rows(connection):
        if row.event == Event.OPENED and row.case_id not in still_open:
            continue
        try:
            rows = tuple(line_rows(read_record(row), row.at))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue
        yield from rows


def has_lines(connection: sqlite3.Connection) -> bool:
    """Whether the journal has the table; one that only an older Sendward has opened has not."""
    return bool(connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'lines'").fetchone()[0])


def _answer(line: Line) -> Answer:
    if line.event is Event.OPENED:
        return Answer.WAITING
    if line.event is Event.INCIDENT:
        return Answer.INCIDENT
    if line.outcome == Outcome.CORRECTED and not line.is_seen:
        return Answer.CORRECTION_COPIED
    return Answer(line.outcome) if line.event is Event.DECIDED else Answer.OTHER

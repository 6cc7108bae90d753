"""Tables the journal derives from its records and keeps ready beside them: derived anew, and compared."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from sendward.journal import doubtful
from sendward.journal import payload as say
from sendward.journal.chain import BEGINNING, canonical
from sendward.journal.doubtful import (
    DoubtfulRow,
    answered_before,
    doubtful_rows,
    has_doubtful,
    read_addresses,
    settled_by,
    trusted_by,
)
from sendward.journal.exceptions import read_trusts
from sendward.journal.lines import Answer, LineRow, has_lines, line_rows
from sendward.journal.records import Event, read_record, read_some
from sendward.phrase import Phrase

if TYPE_CHECKING:
    import sqlite3

    from sendward.journal.chain import Row
    from sendward.journal.records import Record

Table = dict[str, tuple[str, ...]]
"""Content of a table, real or expected: the other columns by the key columns."""


@dataclass(slots=True)
class DerivedTables:
    """Expected content of the tables beside the records, derived from the records alone."""

    open_cases: Table = field(default_factory=dict)
    trusts: Table = field(default_factory=dict)
    memory: Table = field(default_factory=dict)
    state: Table = field(default_factory=dict)
    lines: dict[tuple[int, int], int] = field(default_factory=dict)
    """A hash of each row of the table ``lines``, by its key."""
    opened_lines: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    """Keys of the rows in ``lines`` of each case without an answer."""
    doubtful: dict[str, DoubtfulRow] = field(default_factory=dict)
    doubtful_lines: dict[str, LineRow] = field(default_factory=dict)
    """The row in ``lines`` of each row in ``doubtful``, by its ``asked``."""
    gone_lines: dict[str, LineRow] = field(default_factory=dict)
    """The same of each address whose draft has gone."""
    _newest: tuple[LineRow, ...] = ()
    """The rows in ``lines`` of the record that is taken in."""
    deleted_up_to: tuple[int, str] = (0, BEGINNING)
    """The last row that ``Journal.delete_before`` deleted, and its hash."""

    def check_row(self, row: Row) -> None:
        """Take the next row in. Raises ValueError, KeyError or the like for a row that makes no sense."""
        record = read_record(row)
        payload = record.payload
        self._take_lines(record, row.at)
        self._take_doubtful(record)
        match record.event:
            case Event.OPENED:
                self.open_cases[row.case_id] = (str(row.seq),)
            case Event.DECIDED:
                self.open_cases.pop(row.case_id, None)
                for asked in payload["recipients"]:
                    self.memory[say.asked_key(payload["message"], asked["key"])] = (
                        canonical(asked["decision"]),
                        row.at,
                    )
            case Event.TRUST_GRANTED:
                self.trusts[_trust_name(payload)] = (payload["granted_at"], str(payload["until"]))
            case Event.TRUST_REVOKED:
                self.trusts.pop(_trust_name(payload), None)
            case Event.PAUSED:
                self.state["paused_until"] = (payload["until"],)
            case Event.RESUMED:
                self.state.pop("paused_until", None)
            case Event.DELETED:
                self.deleted_up_to = (int(payload["up_to"]), str(payload["hash"]))
                self.trusts = {
                    _trust_name(trust): (trust["granted_at"], str(trust["until"]))
                    for trust in payload["trusts"]
                }
                paused_until = payload["paused_until"]
                self.state = {"paused_until": (str(paused_until),)} if paused_until else {}

    def _take_doubtful(self, record: Record) -> None:
        settled = settled_by(record)
        if record.event is Event.TRUST_GRANTED:
            settled = tuple(trusted_by(record.payload, self.doubtful.values()))
        for asked in settled:
            row = self.doubtful.pop(asked, None)
            line = self.doubtful_lines.pop(asked, None)
            if row is not None and line is not None:
                if record.event is Event.DECIDED:
                    self.lines[line[:2]] = hash(line._replace(answer=Answer.EARLIER.value))
                else:
                    self.gone_lines[asked] = line
        for asked, *_line in answered_before(record):
            line = self.gone_lines.pop(asked, None)
            if line is not None:
                self.lines[line[:2]] = hash(line._replace(answer=Answer.EARLIER.value))
        if record.event is Event.DECIDED:
            for row in doubtful_rows(record):
                self.doubtful[row.asked] = row
                self.doubtful_lines[row.asked] = self._newest[row.position]

    def _take_lines(self, record: Record, at: str) -> None:
        if record.event is Event.DECIDED:
            for key in self.opened_lines.pop(record.case_id, ()):
                self.lines.pop(key, None)
        self._newest = tuple(line_rows(record, at))
        for line in self._newest:
            self.lines[line[:2]] = hash(line)
            if record.event is Event.OPENED:
                self.opened_lines.setdefault(record.case_id, []).append(line[:2])


def check_state(connection: sqlite3.Connection, key: bytes | None) -> None:
    """Read all that a start needs of these tables. Raises what is in ``UNREADABLE`` where it is damaged."""
    read_trusts(connection, key)
    for _name, value in connection.execute("SELECT name, value FROM state"):
        datetime.fromisoformat(value)
    opened = {int(seq) for (seq,) in connection.execute("SELECT opened_seq FROM open_cases")}
    for row in read_some(connection, opened):
        unanswered = canonical(say.unanswered_payload(json.loads(row.payload)))
        DerivedTables().check_row(row._replace(event=Event.DECIDED.value, payload=unanswered))
    list(read_addresses(connection))


def find_misfit(connection: sqlite3.Connection, derived: DerivedTables) -> str:
    """Name of a table, in words, whose content is not ``derived`` from the records; empty when all fit."""
    kept = {
        Phrase("open questions"): (
            _table(connection, "SELECT case_id, opened_seq FROM open_cases"),
            derived.open_cases,
        ),
        Phrase("remembered answers"): (
            _table(connection, "SELECT asked, decision, at FROM memory"),
            derived.memory,
        ),
        Phrase("pause"): (_table(connection, "SELECT name, value FROM state"), derived.state),
        Phrase("exceptions"): (
            {
                _kept_trust_name(scope, key): (granted_at, str(until))
                for scope, key, granted_at, until in connection.execute(
                    "SELECT scope, key, granted_at, until FROM trusts"
                )
            },
            derived.trusts,
        ),
    }
    same = {what: found == expected for what, (found, expected) in kept.items()}
    if has_lines(connection):
        kept_lines = {row[:2]: hash(LineRow(*row)) for row in connection.execute("SELECT * FROM lines")}
        same[Phrase("search index")] = not has_doubtful(connection) or kept_lines == derived.lines
    if has_doubtful(connection):
        kept_rows = {row.asked: row for row in doubtful.read_rows(connection)}
        same[Phrase("doubtful drafts")] = kept_rows == derived.doubtful
    return next((what for what, is_same in same.items() if not is_same), "")


def _table(connection: sqlite3.Connection, query: str) -> Table:
    return {str(row[0]): tuple(str(value) for value in row[1:]) for row in connection.execute(query)}


def _trust_name(payload: say.Payload) -> str:
    return canonical([payload["scope"], payload["key"]])


def _kept_trust_name(scope: str, key: str) -> str:
    try:
        return canonical([scope, json.loads(key)])
    except ValueError:
        return canonical([scope, "", key])

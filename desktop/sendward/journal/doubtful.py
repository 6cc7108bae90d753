"""Doubtful addresses: those that a draft still held when it was last seen, in a table beside the records."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sendward.journal import records
from sendward.journal.chain import canonical
from sendward.journal.errors import UNREADABLE
from sendward.journal.lines import Answer
from sendward.journal.payload import ANSWERED, asked_key, before_it_went, meant_in, some_of
from sendward.journal.records import Event, read_record
from sendward.journal.shape import check_content, read_content
from sendward.model import Level, Origin, Scope

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from sendward.journal.payload import Payload
    from sendward.journal.records import Record

TABLE = """CREATE TABLE doubtful (
    asked TEXT PRIMARY KEY,
    message TEXT NOT NULL,
    case_id TEXT NOT NULL,
    key TEXT NOT NULL,
    level TEXT NOT NULL,
    meant TEXT NOT NULL,
    seq INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT"""


CHANGING = frozenset({Event.DECIDED, Event.GONE, Event.TRUST_GRANTED})
"""Events whose records change the table; the others are not read again for it."""


class DoubtfulRow(NamedTuple):
    """A row of the table; it follows from the record of the last answer about this recipient."""

    asked: str
    """The recipient in the message, as in the table of memory."""
    message: str
    """Hash of the message's identity."""
    case_id: str
    key: str
    """``Recipient.key`` as JSON."""
    level: str
    meant: str
    """The domains that may be meant, as a JSON list."""
    seq: int
    position: int


@dataclass(frozen=True, slots=True)
class DoubtfulAddress:
    """An address that was asked about and that a draft still held when it was last seen."""

    message: str
    """Hash of the draft's identity, as ``payload.message_hash`` makes it."""
    case_id: str
    key: str
    """``Recipient.key``."""
    level: str
    meant: frozenset[str]
    """The domains that may be meant, as U-labels."""
    is_held: bool = False
    """Whether it stands in no draft, but in a held message that a gate writes the correction into."""
    gone_in: int = 0
    """The record that says that its draft holds it no more; 0 for one that a draft still holds."""

    def is_trusted_by(self, scope: Scope, key: str) -> bool:
        """Whether a trust of this scope and key covers the address; none does where policy blocks."""
        own = self.key if scope is Scope.ADDRESS else self.key.rpartition("@")[2]
        return own == key and self.level != Level.BLOCK.word


def doubtful_rows(record: Record) -> Iterator[DoubtfulRow]:
    """The rows that follow from the record of an answer."""
    told = record.payload
    for position, asked in enumerate(told["recipients"]):
        if asked.get("stands"):
            yield DoubtfulRow(
                asked=asked_key(told["message"], asked["key"]),
                message=told["message"],
                case_id=record.case_id,
                key=canonical(asked["key"]),
                level=asked["level"],
                meant=canonical(_meant(asked)),
                seq=record.seq,
                position=position,
            )


def _meant(asked: Payload) -> list[str]:
    """As ``payload.meant_in``, in the order and with the gaps that earlier versions wrote."""
    beside = asked.get("beside", ())
    return [finding["intended"] for finding in asked["findings"] if finding["intended"] not in beside]


def settled_by(record: Record) -> tuple[str, ...]:
    """Of the rows before it, those (by ``asked``) that the record of an answer or of a draft gone removes."""
    if record.event not in {Event.DECIDED, Event.GONE}:
        return ()
    told = record.payload
    return tuple(asked_key(told["message"], asked["key"]) for asked in told["recipients"])


def trusted_by(told: Payload, rows: Iterable[DoubtfulRow]) -> list[str]:
    """Of ``rows``, those (by ``asked``) that the granted trust in ``told`` covers."""
    scope, key = Scope(told["scope"]), told["key"]
    return [row.asked for row in rows if _address(row).is_trusted_by(scope, key)]


def answered_before(record: Record) -> Iterator[tuple[str, int, int]]:
    """Of each address (by ``asked``) that was settled after its draft had gone, the line of its answer."""
    for asked in record.payload["recipients"] if record.event is Event.DECIDED else ():
        if asked.get(ANSWERED):
            yield asked_key(record.payload["message"], asked["key"]), *asked[ANSWERED]


def gone_since(connection: sqlite3.Connection, moment: str) -> Iterator[DoubtfulAddress]:
    """The addresses that drafts hold no more, since then (as ``payload.time_text``), and no answer since.

    What was held by a gate is not among them: it is known by no other name.
    """
    decided: set[str] = set()
    before = 0
    for row in connection.execute("SELECT seq, at, event, case_id, payload FROM records ORDER BY seq DESC"):
        seq, at, event, case_id, payload = row
        is_since = at >= moment
        before += not is_since
        if before > _MOST_BEFORE:
            return
        if event not in {Event.DECIDED.value, Event.GONE.value}:
            continue
        told: list[tuple[str, DoubtfulAddress | None]] = []
        with suppress(*UNREADABLE):  # ``verify`` names the record; the other drafts are found all the same
            told = _told_in(seq, case_id, json.loads(payload))
        for name, address in told:
            if name not in decided and is_since and event == Event.GONE and address is not None:
                yield address
            decided.add(name)


_MOST_BEFORE = 500
"""Records of an earlier time that are looked past: the clock may have been put back when they came."""


def _told_in(seq: int, case_id: str, told: Payload) -> list[tuple[str, DoubtfulAddress | None]]:
    """The recipients in a record, by ``asked``; each as gone where it was answered before."""
    return [
        (
            asked_key(told["message"], asked["key"]),
            DoubtfulAddress(
                told["message"], case_id, asked["key"], asked["level"], meant_in(asked), gone_in=seq
            )
            if asked.get(ANSWERED)
            else None,
        )
        for asked in told["recipients"]
    ]


def told_before(
    connection: sqlite3.Connection, doubtful: Iterable[DoubtfulAddress]
) -> list[tuple[str, Payload]]:
    """The content of the last record about each of these, with the record's case.

    One that cannot be read is left out: it keeps no answer about another draft from being written.
    """
    keys: dict[tuple[str, int], set[str]] = {}
    for address in doubtful:
        seq = address.gone_in or _answered_in(connection, address)
        keys.setdefault((address.case_id, seq), set()).add(address.key)
    found = []
    for (case_id, seq), some in keys.items():
        row = connection.execute("SELECT payload FROM records WHERE seq = ?", (seq,)).fetchone()
        if row is None:  # a record that was deleted tells of nobody any more
            continue
        with suppress(*UNREADABLE):  # ``verify`` names the record
            told = before_it_went(some_of(read_content(row[0]), some))
            check_content(told, ("origin", "message"))  # what is written next is made of it, and read at once
            if told["recipients"] and all(asked.keys() >= _NEEDED for asked in told["recipients"]):
                found.append((case_id, told))
    return found


_NEEDED = frozenset({"level", "findings"})
"""What ``doubtful_rows`` asks for beside what every record has."""


def _answered_in(connection: sqlite3.Connection, address: DoubtfulAddress) -> int:
    """The record of the answer about an address that a draft holds; 0 where there is none any more."""
    row = connection.execute(
        "SELECT seq FROM doubtful WHERE asked = ? AND case_id = ?",
        (asked_key(address.message, address.key), address.case_id),
    ).fetchone()
    return int(row[0]) if row is not None else 0


def told_of(connection: sqlite3.Connection, case_id: str) -> Payload | None:
    """The content of the records of this case that a draft's doubtful addresses were answered in, as one."""
    records = connection.execute(
        "SELECT payload FROM records WHERE seq IN (SELECT seq FROM doubtful WHERE case_id = ?) ORDER BY seq",
        (case_id,),
    )
    told = [json.loads(payload) for (payload,) in records]
    everybody = {asked["key"]: asked for each in told for asked in each["recipients"]}
    return {**told[-1], "recipients": list(everybody.values())} if told else None


def take_in(connection: sqlite3.Connection, record: Record) -> None:
    """Bring the table up to a new record, inside its transaction.

    The line of an answer that a later answer replaces is counted no more.
    """
    settled = settled_by(record)
    connection.executemany(
        "UPDATE lines SET answer = ? WHERE seq = ? AND position = ?",
        [(Answer.EARLIER.value, seq, position) for _, seq, position in answered_before(record)],
    )
    if record.event is Event.DECIDED:
        connection.executemany(
            "UPDATE lines SET answer = ? WHERE (seq, position) IN"
            " (SELECT seq, position FROM doubtful WHERE asked = ?)",
            [(Answer.EARLIER.value, asked) for asked in settled],
        )
    elif record.event is Event.TRUST_GRANTED:
        settled = tuple(trusted_by(record.payload, read_rows(connection)))
    connection.executemany("DELETE FROM doubtful WHERE asked = ?", [(asked,) for asked in settled])
    if record.event is Event.DECIDED:
        connection.executemany("INSERT INTO doubtful VALUES (?, ?, ?, ?, ?, ?, ?, ?)", doubtful_rows(record))


def fill_doubtful(connection: sqlite3.Connection) -> None:
    """Fill the table of a journal that had none from its records; unreadable records are passed over.

    No record of a version that kept no such table says that an address still stands: then nothing is read.
    """
    stands = connection.execute("SELECT 1 FROM records WHERE instr(payload, '\"stands\":true') LIMIT 1")
    if stands.fetchone() is None:
        return
    for row in tuple(records.read_rows(connection)):
        with suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
            take_in(connection, read_record(row))


def read_rows(connection: sqlite3.Connection) -> list[DoubtfulRow]:
    """Every row of the table."""
    return [DoubtfulRow(*row) for row in connection.execute("SELECT * FROM doubtful")]


def read_addresses(connection: sqlite3.Connection) -> tuple[DoubtfulAddress, ...]:
    """Every doubtful address, those answered first before the others."""
    rows = connection.execute(
        "SELECT doubtful.*, lines.origin = ? FROM doubtful LEFT JOIN lines USING (seq, position)"
        " ORDER BY doubtful.seq, doubtful.position",
        (Origin.ADDIN.value,),
    )
    return tuple(_address(DoubtfulRow(*row), is_held=bool(is_held)) for *row, is_held in rows)


def has_doubtful(connection: sqlite3.Connection) -> bool:
    """Whether the journal has the table; one that only an older Sendward has opened has not."""
    return bool(
        connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'doubtful'").fetchone()[0]
    )


def _address(row: DoubtfulRow, *, is_held: bool = False) -> DoubtfulAddress:
    meant = frozenset(json.loads(row.meant))
    return DoubtfulAddress(row.message, row.case_id, json.loads(row.key), row.level, meant, is_held)

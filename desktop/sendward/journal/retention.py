"""Deleting the oldest records so that the chain still fits: it then begins behind the last one deleted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from sendward.journal.chain import sealed_end
from sendward.journal.database import read_end
from sendward.journal.payload import time_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime


class LastDeleted(NamedTuple):
    """The last record to delete; the chain's first row will follow it."""

    seq: int
    hash: str
    at: str


def last_to_delete(connection: sqlite3.Connection, moment: datetime, now: datetime) -> LastDeleted | None:
    """The last record to delete of those written before ``moment``; None when there is none.

    Only a beginning of the chain can be deleted. It ends before the first record that is young enough to
    stay, before the first case that is still open, and where the clock was once put back, before the first
    record with a later time than one that stays: an entry in memory is tied to its record by the time.
    A record of a time to come, as a clock leaves that was far ahead, goes with an old one that follows it.
    """
    cutoff, present = time_text(moment), time_text(now)
    bound: int | str | None = None
    while True:
        seq = _one(
            connection,
            "SELECT min(seq) - 1 FROM (SELECT seq FROM records WHERE at >= ? AND"
            " (at <= ? OR seq > (SELECT coalesce(max(seq), 0) FROM records WHERE at < ?))"
            " UNION ALL SELECT opened_seq FROM open_cases"
            " UNION ALL SELECT max(seq) + 1 FROM records UNION ALL SELECT ?)",
            cutoff,
            present,
            cutoff,
            bound,
        )
        if seq is None or not _one(connection, "SELECT count(*) FROM records WHERE seq <= ?", seq):
            return None
        youngest = _youngest(connection, int(seq), present)
        oldest_to_stay = _one_text(connection, "SELECT min(at) FROM records WHERE seq > ?", seq)
        if oldest_to_stay is not None and youngest >= oldest_to_stay:
            cutoff = oldest_to_stay
            continue
        bound = _one(
            connection,
            "SELECT min(seq) FROM records WHERE seq <= ? AND at > ?"
            " AND at IN (SELECT at FROM records WHERE seq > ?)",
            seq,
            present,
            seq,
        )
        if bound is None:
            break
    last_hash = _one_text(connection, "SELECT hash FROM records WHERE seq = ?", seq)
    return LastDeleted(int(seq), str(last_hash), youngest)


def _youngest(connection: sqlite3.Connection, seq: int, present: str) -> str:
    """The latest time up to this record, but for those to come; empty for none."""
    found = _one_text(connection, "SELECT max(at) FROM records WHERE seq <= ? AND at <= ?", seq, present)
    return found or ""


class Step(NamedTuple):
    """A part of a deletion, small enough that whoever else writes does not wait for it."""

    last: LastDeleted
    head: int
    """Last record there was when this was planned."""
    memory: tuple[tuple[str, str], ...]
    """Entries of memory to delete, each by its key and its time."""


def plan_deletion(
    connection: sqlite3.Connection, moment: datetime, now: datetime, most: int | None
) -> Iterator[Step]:
    """Steps that delete the records before ``moment``, of about ``most`` records each; one step where None.

    Reads the whole table, and that of memory once a step; each step is planned when it is asked for.
    """
    last, present = last_to_delete(connection, moment, now), time_text(now)
    if last is None:
        return
    head = int(_one(connection, "SELECT max(seq) FROM records") or 0)
    after = ""
    for seq in _ends_of_steps(connection, last.seq, present, most):
        row = connection.execute("SELECT hash FROM records WHERE seq = ?", (seq,)).fetchone()
        if row is None:
            return  # somebody else deletes as well
        until = _youngest(connection, seq, present)
        memory = connection.execute(
            "SELECT asked, at FROM memory WHERE (at > ? AND at <= ?)"
            " OR at IN (SELECT at FROM records WHERE seq <= ? AND at > ?)",
            (after, until, seq, present),
        ).fetchall()
        yield Step(LastDeleted(seq, str(row[0]), until), head, tuple(memory))
        after = until


def _ends_of_steps(connection: sqlite3.Connection, last: int, present: str, most: int | None) -> list[int]:
    """Numbers of the records that end a step: each later than those before it, earlier than those behind.

    Records of a time to come are not parted from those before them, nor from others of the same time.
    """
    if most is None:
        return [last]
    rows = connection.execute("SELECT seq, at FROM records WHERE seq <= ? ORDER BY seq", (last,)).fetchall()
    last_of = {at: seq for seq, at in rows}
    reaches = accumulate((last_of[at] if at > present else seq for seq, at in rows), max)
    times = [
        *accumulate((at for _, at in rows), lambda before, at: before if at > present else at, initial="")
    ]
    earliest_behind = [*accumulate(reversed(times[2:]), min)][::-1]
    ends: list[int] = []
    latest, count = "", 0
    for (seq, _), at, reach, behind in zip(rows, times[1:], reaches, [*earliest_behind, None], strict=True):
        latest, count = max(latest, at), count + 1
        if behind is None or (count >= most and latest < behind and reach == seq):
            ends.append(seq)
            count = 0
    return ends


def delete_step(connection: sqlite3.Connection, step: Step, key: bytes | None) -> int:
    """Delete the records of ``step``, and what follows from them, inside a transaction; says how many.

    None where that is not what it was when it was planned: somebody else has deleted as well, or written a
    record whose time is not later.
    """
    last = step.last
    anchor = read_end(connection, "anchor")
    is_early = _one(connection, "SELECT count(*) FROM records WHERE seq > ? AND at <= ?", step.head, last.at)
    if anchor is None or anchor.seq >= last.seq or is_early:
        return 0
    gone = connection.execute("DELETE FROM records WHERE seq <= ?", (last.seq,)).rowcount
    connection.execute("DELETE FROM lines WHERE seq <= ?", (last.seq,))
    connection.executemany("DELETE FROM memory WHERE asked = ? AND at = ?", step.memory)
    connection.execute("DELETE FROM doubtful WHERE seq <= ?", (last.seq,))
    connection.execute(
        "REPLACE INTO ends VALUES (?, ?, ?, ?, ?)", sealed_end("anchor", last.seq, last.hash, key)
    )
    return gone


def wipe_traces(connection: sqlite3.Connection) -> bool:
    """Empty the write-ahead log, outside a transaction: deleted records still stand in its older pages.

    By itself SQLite only empties it when the last connection closes
    (https://www.sqlite.org/wal.html#avoiding_excessively_large_wal_files). Returns whether it was emptied; it
    cannot be while the journal is being read, and has to be tried again.
    """
    try:
        with closing(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")) as answer:
            is_busy = answer.fetchone()[0]
    except sqlite3.OperationalError:
        # no failure of the deletion: the records are deleted, and that is on the disk
        return False
    return not is_busy


def _one_text(connection: sqlite3.Connection, query: str, *values: object) -> str | None:
    found = _one(connection, query, *values)
    return None if found is None else str(found)


def _one(connection: sqlite3.Connection, query: str, *values: object) -> int | str | None:
    with closing(connection.execute(query, values)) as found:
        value: int | str | None = found.fetchone()[0]
    return value

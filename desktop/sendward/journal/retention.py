"""Deleting the oldest records so that the chain still fits: it then begins behind the last one deleted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from sendward.journal.chain import sealed_end
from sendward.journal.payload import time_text

if TYPE_CHECKING:
    from datetime import datetime


class LastDeleted(NamedTuple):
    """The last record to delete; the chain's first row will follow it."""

    seq: int
    hash: str
    at: str


def last_to_delete(connection: sqlite3.Connection, moment: datetime) -> LastDeleted | None:
    """The last record to delete of those written before ``moment``; None when there is none.

    Only a beginning of the chain can be deleted. It ends before the first record that is young enough to
    stay, before the first case that is still open, and where the clock was once put back, before the first
    record with a later time than one that stays: an entry in memory is tied to its record by the time.
    """
    cutoff = time_text(moment)
    while True:
        seq = _one(
            connection,
            "SELECT min(seq) - 1 FROM (SELECT seq FROM records WHERE at >= ?"
            " UNION ALL SELECT opened_seq FROM open_cases"
            " UNION ALL SELECT max(seq) + 1 FROM records)",
            cutoff,
        )
        if seq is None:
            return None
        youngest = _one_text(connection, "SELECT max(at) FROM records WHERE seq <= ?", seq)
        if youngest is None:
            return None
        oldest_to_stay = _one_text(connection, "SELECT min(at) FROM records WHERE seq > ?", seq)
        if oldest_to_stay is None or youngest < oldest_to_stay:
            break
        cutoff = oldest_to_stay
    last_hash = _one_text(connection, "SELECT hash FROM records WHERE seq = ?", seq)
    return LastDeleted(int(seq), str(last_hash), youngest)


def delete_up_to(connection: sqlite3.Connection, last: LastDeleted, key: bytes | None) -> int:
    """Delete the records up to ``last`` and the memory of them, inside a transaction; returns how many."""
    gone = connection.execute("DELETE FROM records WHERE seq <= ?", (last.seq,)).rowcount
    connection.execute("DELETE FROM lines WHERE seq <= ?", (last.seq,))
    connection.execute("DELETE FROM memory WHERE at <= ?", (last.at,))
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

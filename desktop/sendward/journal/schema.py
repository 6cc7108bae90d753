"""Schema of the journal's database, and its migrations from older versions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from sendward.journal import doubtful, lines
from sendward.journal.chain import BEGINNING, sealed_end
from sendward.journal.errors import JournalNewerError
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID = 0x53574A31
"""SQLite's application ID, "SWJ1", at byte 68 of the file: tells a journal from any other database."""

Step = str | Callable[[sqlite3.Connection], None]
"""A statement, or a function for several."""

_MIGRATIONS: tuple[tuple[Step, ...], ...] = (
    (
        # the chain: each row's hash covers the row and the hash before it (chain.py)
        """CREATE TABLE records (
            seq INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            event TEXT NOT NULL,
            case_id TEXT NOT NULL,
            payload TEXT NOT NULL,
            key_id TEXT NOT NULL,
            previous TEXT NOT NULL,
            hash TEXT NOT NULL
        ) STRICT""",
        # the chain's two ends: 'anchor' is what the first row follows, 'head' is the last row
        """CREATE TABLE ends (
            name TEXT PRIMARY KEY,
            seq INTEGER NOT NULL,
            hash TEXT NOT NULL,
            key_id TEXT NOT NULL,
            seal TEXT NOT NULL
        ) STRICT""",
        # state that follows from the records, kept ready: verify compares the two
        "CREATE TABLE open_cases (case_id TEXT PRIMARY KEY, opened_seq INTEGER NOT NULL) STRICT",
        """CREATE TABLE trusts (
            scope TEXT NOT NULL,
            key TEXT NOT NULL,
            granted_at TEXT NOT NULL,
            until TEXT,
            PRIMARY KEY (scope, key)
        ) STRICT""",
        """CREATE TABLE memory (
            asked TEXT PRIMARY KEY,
            decision TEXT NOT NULL,
            at TEXT NOT NULL
        ) STRICT""",
        "CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    ),
    # a window looks through a hundred thousand lines while somebody types
    (lines.TABLE, lines.fill_lines),
    # drafts that still hold a doubtful address are counted at every start
    (doubtful.TABLE, lines.mark_copied, doubtful.fill_doubtful),
)
"""One tuple of steps a version; a version once released is never changed. Each changes the tables, if only by
an empty one: by that a damaged number is told from a newer program's."""

VERSION = len(_MIGRATIONS)
"""``user_version`` of a database of this program."""


def check_version(connection: sqlite3.Connection, path: Path) -> int:
    """The database's version. Raises ``JournalNewerError`` when it is newer than this program."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise JournalNewerError(
            Phrase(
                "A newer Sendward wrote the journal {path} (format {version}; this one knows {known}). "
                "Update Sendward, or move the file away to begin a new journal.",
                path=path,
                version=version,
                known=VERSION,
            )
        )
    return version


def migrate(connection: sqlite3.Connection, path: Path, key: bytes | None, *, up_to: int = VERSION) -> None:
    """Bring the database up to that version, wholly or not at all; a new one's chain begins under ``key``."""
    if check_version(connection, path) == up_to:
        return
    connection.execute("BEGIN EXCLUSIVE")
    try:
        # asked again: another program may have been faster
        version = check_version(connection, path)
        for steps in _MIGRATIONS[version:up_to]:
            for step in steps:
                if isinstance(step, str):
                    connection.execute(step)
                else:
                    step(connection)
        if version == 0:
            ends = [sealed_end(name, 0, BEGINNING, key) for name in ("anchor", "head")]
            connection.executemany("INSERT INTO ends VALUES (?, ?, ?, ?, ?)", ends)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {up_to}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise

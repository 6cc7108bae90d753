"""The journal's SQLite file, opened: private, durable, brought up to date, and kept when it is damaged."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.journal.chain import End
from sendward.journal.errors import (
    JournalDamagedError,
    JournalMissingError,
    JournalNewerError,
    damaged,
    spoken,
)
from sendward.journal.schema import APPLICATION_ID, VERSION, check_version, migrate
from sendward.phrase import Phrase
from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_PATIENCE_MS = 500
"""Wait for a locked file, in milliseconds; short, since a person waits as well."""
COMPANIONS = ("", "-wal", "-shm")
"""Suffixes of one database's files in WAL mode: https://www.sqlite.org/walformat.html."""


def open_for_writing(path: Path, key: bytes | None) -> sqlite3.Connection:
    """Open the journal at ``path``, or make one, readable by its owner only.

    The connection may be handed to another thread, as long as one at a time uses it: SQLite's own locks see
    to the memory (https://www.sqlite.org/threadsafe.html), and what is done between them is the caller's.
    Raises ``JournalDamagedError`` when the file is no sound journal, and the other journal errors.
    """
    with spoken(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite gives its companion files the mode of the first
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600))
        for companion in COMPANIONS:
            file = path.with_name(path.name + companion)
            # Windows has no such mode, and changes nothing of a file that is mapped into a process
            if PLATFORM is not Platform.WINDOWS and file.exists():
                file.chmod(0o600)
        _check_header(path)
        connection = sqlite3.connect(
            path, isolation_level=None, timeout=_PATIENCE_MS / 1000, check_same_thread=False
        )
        try:
            _set_up(connection)
            if _schema(connection):
                _check_is_ours(connection, path)
                _check_schema(connection, path, _check_version(connection, path))
            # a decision that was taken survives a power cut
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            migrate(connection, path, key)
            check_is_sound(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def open_in_memory(path: Path) -> sqlite3.Connection:
    """Open a journal in memory, which ends with the program; ``path`` only names it in errors."""
    with spoken(path):
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        _set_up(connection)
        migrate(connection, path, None)
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open the journal at ``path`` to read only, also while another program is writing it.

    Raises ``JournalMissingError`` when there is none, and the other journal errors.
    """
    with spoken(path):
        if not path.exists():
            raise JournalMissingError(Phrase("There is no journal at {path} yet.", path=path))
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=_PATIENCE_MS / 1000
        )
        try:
            _set_up(connection)
            _check_is_begun(connection, path)
            _check_is_ours(connection, path)
            _check_schema(connection, path, _check_version(connection, path))
        except BaseException:
            connection.close()
            raise
    return connection


def move_aside(path: Path, now: datetime) -> Path:
    """Rename the database at ``path`` so that a new one can begin; returns its new path."""
    with spoken(path):
        stamp = now.strftime("%Y%m%dT%H%M%S")
        for number in range(1000):
            suffix = f".damaged-{stamp}" + (f"-{number}" if number else "")
            kept = path.with_name(path.name + suffix)
            if not kept.exists():
                break
        for companion in COMPANIONS:
            file = path.with_name(path.name + companion)
            if file.exists():
                file.rename(kept.with_name(kept.name + companion))
    return kept


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Run the block as one transaction: all of it is written, or nothing. Takes the write lock at once."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """Run the block as one reading transaction: it reads the state of one moment, whatever is written."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def read_end(connection: sqlite3.Connection, name: str) -> End | None:
    """One end of the chain; None when its row is missing."""
    with closing(
        connection.execute("SELECT name, seq, hash, key_id, seal FROM ends WHERE name = ?", (name,))
    ) as found:
        row = found.fetchone()
    return End(*row) if row else None


def _set_up(connection: sqlite3.Connection) -> None:
    # a damaged text is read with its bad bytes, so that it is reported as damage and not as a codec's error
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    connection.execute("PRAGMA trusted_schema = OFF")
    # deleted content is overwritten, not only unlinked
    connection.execute("PRAGMA secure_delete = ON")


def _check_header(path: Path) -> None:
    """Check what SQLite would not call damage, but a file that nobody may write or a format of the future.

    https://www.sqlite.org/fileformat2.html#the_database_header
    """
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    write_version, schema_format = header[18:19], header[44:48]
    if len(header) == _HEADER_BYTES and (
        write_version not in _WRITE_VERSIONS or schema_format not in _FORMATS
    ):
        raise damaged(path, "its header is none")


_HEADER_BYTES = 100
_WRITE_VERSIONS = (b"\x01", b"\x02")
"""Byte 18: rollback journal, write-ahead log."""
_FORMATS = ((0).to_bytes(4, "big"), (4).to_bytes(4, "big"))
"""Bytes 44 to 47: nothing stands in it yet; the format that SQLite has made since 2006."""


def _check_is_begun(connection: sqlite3.Connection, path: Path) -> None:
    """Check that there is more than a full disk or a kill at the first start leaves. Raises
    ``JournalMissingError``; a mark tells of one that held more.
    """
    if not _schema(connection) and connection.execute("PRAGMA application_id").fetchone()[0] == 0:
        raise JournalMissingError(Phrase("The journal {path} holds nothing yet.", path=path))


def _check_is_ours(connection: sqlite3.Connection, path: Path) -> None:
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    if found != APPLICATION_ID:
        raise JournalDamagedError(Phrase("{path} is not a journal of Sendward.", path=path))


def check_is_sound(connection: sqlite3.Connection, path: Path) -> None:
    """Check that the database can be written and read; what stands in it is for ``verify``.

    Raises ``JournalDamagedError``.
    """
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise damaged(path, answer)
    _check_schema(connection, path)
    head, anchor = read_end(connection, "head"), read_end(connection, "anchor")
    if head is None or anchor is None:
        raise JournalDamagedError(
            Phrase("The journal {path} is damaged (an end of its chain is missing).", path=path)
        )
    last = connection.execute("SELECT max(seq) FROM records").fetchone()[0]
    # the next row would have the number of one that is there
    if not all(map(_is_end, (head, anchor))) or head.seq < (last or 0):
        raise JournalDamagedError(
            Phrase("The journal {path} is damaged (an end of its chain does not fit).", path=path)
        )


def _is_end(end: End) -> bool:
    return isinstance(end.seq, int) and all(isinstance(text, str) and text.isascii() for text in end[2:])


def _check_schema(connection: sqlite3.Connection, path: Path, version: int = VERSION) -> None:
    """Check that the tables are ours to the letter: one changed letter is another column."""
    if _schema(connection) != _schema_of(version):
        raise damaged(path, "its tables are not those of a journal")


def _check_version(connection: sqlite3.Connection, path: Path) -> int:
    """As ``check_version``; a number that no version ever had is damage, and so is a newer one on our tables.

    Each version has tables of its own (``schema.py``), so a newer program's journal has others than ours.
    Raises ``JournalNewerError``, ``JournalDamagedError``.
    """
    try:
        version = check_version(connection, path)
    except JournalNewerError:
        if _schema(connection) != _schema_of(VERSION):
            raise
    else:
        if version >= 0:
            return version
    raise damaged(path, "its version is none")


def _schema(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    with closing(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")) as found:
        return sorted(found.fetchall(), key=repr)


@cache
def _schema_of(version: int) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        _set_up(connection)
        migrate(connection, Path(":memory:"), None, up_to=version)
        return _schema(connection)

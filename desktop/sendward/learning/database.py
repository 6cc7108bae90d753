"""The SQLite file of learning: opened, made, or found to be damaged."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

from sendward.learning.schema import APPLICATION_ID, LATER_TABLES, TABLES, VERSION, refuse_newer
from sendward.learning.soundness import find_unsound

if TYPE_CHECKING:
    from pathlib import Path

COMPANIONS = ("", "-journal")
"""What stands after the name of the file, and of the one that SQLite keeps beside it."""
_PATIENCE_S = 5.0
_PAGE_BYTES = 1024
"""Small pages waste less of so small a file."""


def open_database(path: Path) -> sqlite3.Connection:
    """A connection to the file, which is made where there is none, readable by its owner only.

    Raises OSError, LearningNewerError where a newer Sendward made it, and sqlite3.DatabaseError where it is
    damaged or another program's.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600))
    connection = sqlite3.connect(path, isolation_level=None, timeout=_PATIENCE_S, check_same_thread=False)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        refuse_newer(application, version, path)
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables:
            is_ours = (application, version) == (APPLICATION_ID, VERSION)
            _require_sound(
                is_sound=is_ours and connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            )
        connection.execute("PRAGMA secure_delete = ON")
        if not tables:
            connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.executescript(f"BEGIN; {TABLES} PRAGMA user_version = {VERSION}; COMMIT;")
        connection.execute(LATER_TABLES)
        _require_sound(is_sound=not find_unsound(connection))
    except BaseException:
        connection.close()
        raise
    return connection


def _require_sound(*, is_sound: bool) -> None:
    if not is_sound:
        raise sqlite3.DatabaseError("it is malformed, or of another program or version")


def aside(path: Path, companion: str) -> Path:
    """Where a damaged file, or its companion, is kept, the last one only."""
    return path.with_name(f"{path.name}{companion}.damaged")

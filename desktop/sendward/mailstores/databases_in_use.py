"""SQLite databases of other programs, read where they lie: never written to, and nobody is kept waiting."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.message_files import open_message
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE_S = 0.5
"""For a write of the other program's to be done."""
_READ_VERSION_AT, _KEEPS_LOG = 19, b"\2"
"""Where a database says how it is kept, and the sign for the way with a log (SQLite's file format, 1.3)."""


def log_of(path: Path) -> Path:
    """Where SQLite puts what was written last, in one of its two ways to keep a database."""
    return path.with_name(f"{path.name}-wal")


def state_of(path: Path) -> tuple[int, int]:
    """When a file was written last, in nanoseconds, and its size; zeros for none."""
    try:
        info = path.stat()
    except FileNotFoundError:
        return 0, 0
    return info.st_mtime_ns, info.st_size


@contextlib.contextmanager
def opened_in_place(path: Path) -> Iterator[sqlite3.Connection]:
    """The database at ``path``, to be asked and closed at once.

    Raises OSError for a file that cannot be opened, ``MailStoreError`` for one that is no such database.
    """
    path.stat()  # SQLite does not say what is wrong with a file
    address = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if _is_at_rest(path) else ''}"
    try:
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE_S)) as database:
            database.execute("PRAGMA query_only = ON")
            yield database
    except sqlite3.Error as error:
        if not os.access(path, os.R_OK):
            raise PermissionError(f"{error}: {path}") from error
        raise MailStoreError(Phrase("{problem}.", problem=error)) from error


def _is_at_rest(path: Path) -> bool:
    """Whether nobody has it open, and there is no log: SQLite would make one, if only to read."""
    with open_message(path) as file:
        file.seek(_READ_VERSION_AT)
        keeps_log = file.read(1) == _KEEPS_LOG
    return keeps_log and not state_of(log_of(path))[1]

"""The outbox of Geary: one table of the database that holds an account's mail; nothing else of it is read.

As Geary makes it (its files in ``sql``, and outbox-folder.vala): a row for each message, which stays with
``sent`` set until the copy for the folder of sent mail is on the server.
"""

from __future__ import annotations

import contextlib
import io
import os
import sqlite3
import time
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import MAX_HEADER_BYTES, read_header_block
from sendward.mailstores.message_files import open_message
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.mailstores.headers import HeaderBlock

DATABASE = "geary.db"
MOST_ROWS = 1000
_PATIENCE_S = 0.5
"""For a write of Geary's to be done; it comes to the same at the next look."""
_WAITING = "SELECT id FROM SmtpOutboxTable WHERE NOT sent ORDER BY ordering LIMIT ?"
_MESSAGE = "SELECT substr(CAST(message AS BLOB), 1, ?) FROM SmtpOutboxTable WHERE id = ? AND NOT sent"


_READ_VERSION_AT, _KEEPS_LOG = 19, b"\2"
"""Where a database says how it is kept, and the sign for the way with a log (SQLite's file format, 1.3)."""
_COARSE_NS = 2_000_000_000
"""File systems with coarse times (FAT: 2 s) may not move a file's time for what comes next."""
_State = tuple[tuple[int, int], tuple[int, int]]


def _state(path: Path) -> tuple[int, int]:
    """When a file was written last, in nanoseconds, and its size; zeros for none."""
    try:
        info = path.stat()
    except FileNotFoundError:
        return 0, 0
    return info.st_mtime_ns, info.st_size


class GearyOutbox:
    """What waits in the database at ``path``. The database is never written to, nor kept open."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._log = path.with_name(f"{path.name}-wal")
        """Where SQLite puts what was written last, in one of its two ways to keep a database."""
        self._scanned: _State | None = None
        """What the files were like when they were looked into, if that was a while after the last write."""
        self._found: list[str] = []

    def folders(self) -> tuple[Path, ...]:
        """The folder in which something happens when a message comes."""
        return (self.path.parent,)

    def scan(self) -> list[str]:
        """The number of each message that has not left, ``MOST_ROWS`` at most.

        The files are opened only when they have changed: to open them may itself make an event in their
        folder, which is watched. Raises OSError for a file that cannot be opened, ``MailStoreError`` for one
        that is no such database.
        """
        state = _state(self.path), _state(self._log)
        if state == self._scanned:
            return list(self._found)
        self._scanned = None
        with self._opened() as database:
            self._found = [str(number) for (number,) in database.execute(_WAITING, (MOST_ROWS,))]
        written_ns = max(mtime_ns for mtime_ns, _ in state)
        if time.time_ns() - written_ns > _COARSE_NS:
            self._scanned = state
        return list(self._found)

    def read(self, key: str) -> HeaderBlock:
        """The headers of a message; raises FileNotFoundError once it has left, and what ``scan`` does."""
        with self._opened() as database:
            row = database.execute(_MESSAGE, (MAX_HEADER_BYTES, int(key))).fetchone()
        if row is None or row[0] is None:
            raise FileNotFoundError(key)
        return read_header_block(io.BytesIO(row[0]))

    def _is_at_rest(self) -> bool:
        """Whether nobody has it open, and there is no log: SQLite would make one, if only to read."""
        with open_message(self.path) as file:
            file.seek(_READ_VERSION_AT)
            keeps_log = file.read(1) == _KEEPS_LOG
        return keeps_log and not _state(self._log)[1]

    @contextlib.contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        self.path.stat()  # SQLite does not say what is wrong with a file
        address = f"{self.path.absolute().as_uri()}?mode=ro{'&immutable=1' if self._is_at_rest() else ''}"
        try:
            with contextlib.closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE_S)) as database:
                database.execute("PRAGMA query_only = ON")
                yield database
        except sqlite3.Error as error:
            if not os.access(self.path, os.R_OK):
                raise PermissionError(f"{error}: {self.path}") from error
            raise MailStoreError(Phrase("{problem}.", problem=error)) from error

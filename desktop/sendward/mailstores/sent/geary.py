"""The outbox of Geary: one table of the database that holds an account's mail; nothing else of it is read.

As Geary makes it (its files in ``sql``, and outbox-folder.vala): a row for each message, which stays with
``sent`` set until the copy for the folder of sent mail is on the server.
"""

from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING

from sendward.mailstores.databases_in_use import log_of, opened_in_place, state_of
from sendward.mailstores.headers import MAX_HEADER_BYTES, read_header_block

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.mailstores.headers import HeaderBlock

DATABASE = "geary.db"
MOST_ROWS = 1000
_WAITING = "SELECT id FROM SmtpOutboxTable WHERE NOT sent ORDER BY ordering LIMIT ?"
_MESSAGE = "SELECT substr(CAST(message AS BLOB), 1, ?) FROM SmtpOutboxTable WHERE id = ? AND NOT sent"
_COARSE_NS = 2_000_000_000
"""File systems with coarse times (FAT: 2 s) may not move a file's time for what comes next."""
_State = tuple[tuple[int, int], tuple[int, int]]


class GearyOutbox:
    """What waits in the database at ``path``. The database is never written to, nor kept open."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._log = log_of(path)
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
        state = state_of(self.path), state_of(self._log)
        if state == self._scanned:
            return list(self._found)
        self._scanned = None
        with opened_in_place(self.path) as database:
            self._found = [str(number) for (number,) in database.execute(_WAITING, (MOST_ROWS,))]
        written_ns = max(mtime_ns for mtime_ns, _ in state)
        if time.time_ns() - written_ns > _COARSE_NS:
            self._scanned = state
        return list(self._found)

    def read(self, key: str) -> HeaderBlock:
        """The headers of a message; raises FileNotFoundError once it has left, and what ``scan`` does."""
        with opened_in_place(self.path) as database:
            row = database.execute(_MESSAGE, (MAX_HEADER_BYTES, int(key))).fetchone()
        if row is None or row[0] is None:
            raise FileNotFoundError(key)
        return read_header_block(io.BytesIO(row[0]))

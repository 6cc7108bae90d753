"""The outbox of Geary: one table of the database that holds an account's mail; nothing else of it is read.

As Geary makes it (its files in ``sql``, and outbox-folder.vala): a row for each message, which stays with
``sent`` set until the copy for the folder of sent mail is on the server.
"""

from __future__ import annotations

import contextlib
import io
import os
import sqlite3
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import MAX_HEADER_BYTES, read_header_block
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


class GearyOutbox:
    """What waits in the database at ``path``. The database is never written to, nor kept open."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def folders(self) -> tuple[Path, ...]:
        """The folder in which something happens when a message comes."""
        return (self.path.parent,)

    def scan(self) -> list[str]:
        """The number of each message that has not left, ``MOST_ROWS`` at most.

        Raises OSError for a file that cannot be opened, ``MailStoreError`` for one that is no such database.
        """
        with self._opened() as database:
            return [str(number) for (number,) in database.execute(_WAITING, (MOST_ROWS,))]

    def read(self, key: str) -> HeaderBlock:
        """The headers of a message; raises FileNotFoundError once it has left, and what ``scan`` does."""
        with self._opened() as database:
            row = database.execute(_MESSAGE, (MAX_HEADER_BYTES, int(key))).fetchone()
        if row is None or row[0] is None:
            raise FileNotFoundError(key)
        return read_header_block(io.BytesIO(row[0]))

    @contextlib.contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        self.path.stat()  # SQLite does not say what is wrong with a file
        address = f"{self.path.absolute().as_uri()}?mode=ro"
        try:
            with contextlib.closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE_S)) as database:
                database.execute("PRAGMA query_only = ON")
                yield database
        except sqlite3.Error as error:
            if not os.access(self.path, os.R_OK):
                raise PermissionError(f"{error}: {self.path}") from error
            raise MailStoreError(Phrase("{problem}.", problem=error)) from error

"""Thunderbird's address books: SQLite files, ``abook.sqlite`` and ``history.sqlite``."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.mailstores.errors import MailStoreError
from sendward.mailstores.scan.vcard import vcard_emails
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUERY = """\
SELECT card, name, CAST(value AS TEXT) FROM properties
WHERE name IN ('PrimaryEmail', 'SecondEmail', '_vCard') ORDER BY card
"""
"""Since version 102 a card is a vCard; the two addresses are kept beside it for searches."""


def abook(path: Path) -> Iterator[tuple[str, int]]:
    """Each address of each card, once, and how many bytes have been read: none until the end.

    A copy is read, so that a Thunderbird that is writing is not kept waiting. Raises OSError, and
    ``MailStoreError`` for a database that is no address book.
    """
    with tempfile.TemporaryDirectory(prefix="sendward-") as folder:
        copy = Path(folder) / "abook.sqlite"
        shutil.copyfile(path, copy)
        with contextlib.suppress(FileNotFoundError):  # what was written last and not yet moved into the file
            shutil.copyfile(f"{path}-wal", f"{copy}-wal")
        try:
            with contextlib.closing(sqlite3.connect(copy)) as database:
                rows = database.execute(_QUERY).fetchall()
        except sqlite3.Error as error:
            raise MailStoreError(
                Phrase("It is no address book of Thunderbird ({problem}).", problem=error)
            ) from error
    seen: set[tuple[str, str]] = set()
    for card, name, value in rows:
        lines = ((line, 0) for line in str(value).splitlines())
        for address in (email for email, _ in vcard_emails(lines)) if name == "_vCard" else (str(value),):
            if address and (card, address.casefold()) not in seen:
                seen.add((card, address.casefold()))
                yield address, 0

"""Thunderbird's address books: SQLite files, ``abook.sqlite`` and ``history.sqlite``."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.scan.vcard import vcard_emails
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUERY = """\
SELECT card, name, CAST(value AS TEXT) FROM properties
WHERE name IN ('PrimaryEmail', 'SecondEmail', '_vCard')
"""
"""Since version 102 a card is a vCard; the two addresses are kept beside it for searches."""


def abook(path: Path) -> Iterator[tuple[str, int]]:
    """Each address of each card, once, and how many bytes have been read: none until the end.

    A copy is read, so that a Thunderbird that is writing is not kept waiting. Raises OSError, and
    ``MailStoreError`` for a database that is no address book or is damaged, after what could be read of it.
    """
    with tempfile.TemporaryDirectory(prefix="sendward-") as folder:
        copy = Path(folder) / "abook.sqlite"
        shutil.copyfile(path, copy)
        with contextlib.suppress(FileNotFoundError):  # what was written last and not yet moved into the file
            shutil.copyfile(f"{path}-wal", f"{copy}-wal")
        seen: set[tuple[str, str]] = set()
        try:
            with contextlib.closing(sqlite3.connect(copy)) as database:
                # SQLite keeps what it is given: one cell that is no text must not hide the others
                database.text_factory = lambda raw: raw.decode("utf-8", "replace")
                for card, name, value in database.execute(_QUERY):
                    for address in _addresses(str(name), str(value)):
                        if address and (card, address.casefold()) not in seen:
                            seen.add((card, address.casefold()))
                            yield address, 0
        except sqlite3.Error as error:
            if seen:
                problem = Phrase("It is damaged, and was read in part ({problem}).", problem=error)
            else:
                problem = Phrase("It is no address book of Thunderbird ({problem}).", problem=error)
            raise MailStoreError(problem) from error


def _addresses(name: str, value: str) -> Iterator[str]:
    if name == "_vCard":
        yield from (email for email, _ in vcard_emails((line, 0) for line in value.splitlines()))
    else:
        yield value

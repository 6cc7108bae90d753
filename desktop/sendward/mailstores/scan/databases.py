"""Address books in SQLite files: Thunderbird's, Evolution's, and the contacts that Geary collects."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.databases_in_use import log_of, opened_in_place, state_of
from sendward.mailstores.scan.vcard import vcard_emails
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 256 * 1024 * 1024
"""A larger database is not copied: the temporary folder may lie in memory."""
_THUNDERBIRD = """\
SELECT card, name, CAST(value AS TEXT) FROM properties
WHERE name IN ('PrimaryEmail', 'SecondEmail', '_vCard')
"""
"""Since version 102 a card is a vCard; the two addresses are kept beside it for searches."""
_GEARY = "SELECT rowid, 'email', CAST(email AS TEXT) FROM ContactTable"
_VCARDS = "SELECT rowid, '_vCard', CAST(vcard AS TEXT) FROM {table}"
"""Of Evolution, which calls the table after the address book."""
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
_COLUMNS = "SELECT name FROM pragma_table_info(?)"


def database_addresses(path: Path) -> Iterator[tuple[str, int]]:
    """Each address of each card, once, and how many bytes have been read: none until the end.

    A copy is read, so that a program that is writing is not kept waiting. Raises OSError, and
    ``MailStoreError`` for a database that is no address book, is damaged, after what could be read of it, or
    has more than ``MOST_BYTES`` with its log.
    """
    with tempfile.TemporaryDirectory(prefix="sendward-") as folder:
        copy = Path(folder) / "book.sqlite"
        _copy(path, copy)
        seen: set[tuple[str, str, str]] = set()
        try:
            with contextlib.closing(sqlite3.connect(copy)) as database:
                database.text_factory = _text
                queries = _queries(database)
                if not queries:
                    raise MailStoreError(Phrase("It holds no addresses in a way that can be read."))
                for query in queries:
                    for card, name, value in database.execute(query):
                        for address in _addresses(str(name), str(value or "")):
                            if address and (query, card, address.casefold()) not in seen:
                                seen.add((query, card, address.casefold()))
                                yield address, 0
        except sqlite3.Error as error:
            if seen:
                problem = Phrase("It is damaged, and was read in part ({problem}).", problem=error)
            else:
                problem = Phrase("It is not an address book that can be read ({problem}).", problem=error)
            raise MailStoreError(problem) from error


def geary_addresses(path: Path) -> Iterator[tuple[str, int]]:
    """As ``database_addresses``; Geary's database holds all mail, and a large one is read where it lies.

    Its contacts are taken at once, as Geary may have to wait for that.
    """
    if _size(path) <= MOST_BYTES:
        yield from database_addresses(path)
        return
    with opened_in_place(path) as database:
        database.text_factory = _text
        cards = database.execute(_GEARY).fetchall()
    for _, _, email in cards:
        if email:
            yield str(email), 0


def _size(path: Path) -> int:
    """How many bytes it has, with what was written last and not yet moved into the file."""
    return path.stat().st_size + state_of(log_of(path))[1]


def _copy(path: Path, copy: Path) -> None:
    if _size(path) > MOST_BYTES:
        raise MailStoreError(Phrase("It is too large to be looked through."))
    shutil.copyfile(path, copy)
    with contextlib.suppress(FileNotFoundError):
        shutil.copyfile(log_of(path), log_of(copy))


def _text(raw: bytes) -> str:
    """SQLite keeps what it is given: one cell that is no text must not hide the others."""
    return raw.decode("utf-8", "replace")


def _queries(database: sqlite3.Connection) -> list[str]:
    """What to ask of each table that holds addresses."""
    queries = []
    for (table,) in database.execute(_TABLES).fetchall():
        columns = {str(column).lower() for (column,) in database.execute(_COLUMNS, (table,))}
        if columns >= {"card", "name", "value"}:
            queries.append(_THUNDERBIRD.replace("properties", _quoted(table)))
        elif "vcard" in columns:
            queries.append(_VCARDS.format(table=_quoted(table)))
        elif table == "ContactTable" and "email" in columns:
            queries.append(_GEARY)
    return queries


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _addresses(name: str, value: str) -> Iterator[str]:
    if name == "_vCard":
        yield from (email for email, _ in vcard_emails((line, 0) for line in value.splitlines()))
    else:
        yield value

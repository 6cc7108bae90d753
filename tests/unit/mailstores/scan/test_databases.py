"""Address books in SQLite files of Evolution and Geary; Thunderbird's are among the other books."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.scan import databases
from sendward.mailstores.scan.databases import MOST_BYTES, geary_addresses
from sendward.mailstores.scan.find_targets import ScanTarget, Unread, find_targets
from sendward.mailstores.scan.read_target import FoundText, read_target

if TYPE_CHECKING:
    from pathlib import Path


def entries(folder: Path) -> list[FoundText | Unread]:
    """What is read of the one address book in a folder."""
    [target] = find_targets(folder)
    assert isinstance(target, ScanTarget)
    return list(read_target(target))


def texts(folder: Path) -> list[bytes | str]:
    return [text for entry in entries(folder) if isinstance(entry, FoundText) for text in entry.fields]


@pytest.mark.parametrize("is_written_to", [True, False])
def test_the_address_book_of_evolution_is_read_whatever_its_table_is_called(
    tmp_path: Path, *, is_written_to: bool
) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:John\r\nEMAIL;TYPE=WORK:{}\r\nEND:VCARD"
    rows = [("1", card.format("john@army.ml")), ("2", card.format("mary@x.org")), ("3", None)]
    with closing(sqlite3.connect(tmp_path / "contacts.db")) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE folders (folder_id TEXT, version INTEGER)")
        database.execute("CREATE TABLE \"folder 'id'\" (uid TEXT PRIMARY KEY, Rev TEXT, vcard TEXT)")
        database.executemany("INSERT INTO \"folder 'id'\" (uid, vcard) VALUES (?, ?)", rows)
        database.commit()
        if is_written_to:
            assert texts_beside_a_writer(tmp_path) == ["john@army.ml", "mary@x.org"]
    if not is_written_to:
        assert texts(tmp_path) == ["john@army.ml", "mary@x.org"]


def texts_beside_a_writer(folder: Path) -> list[bytes | str]:
    """As ``texts``, while the book's ``-wal`` and ``-shm`` lie beside it, which are other files."""
    [target] = [found for found in find_targets(folder) if isinstance(found, ScanTarget)]
    return [text for entry in read_target(target) if isinstance(entry, FoundText) for text in entry.fields]


def test_the_contacts_that_geary_collects_are_read(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "geary.db")) as database:
        database.execute("CREATE TABLE ContactTable (id INTEGER, normalized_email TEXT, email TEXT)")
        database.execute("INSERT INTO ContactTable VALUES (1, 'john@army.ml', 'John@army.ml')")
        database.commit()

    assert texts(tmp_path) == ["John@army.ml"]


def test_a_database_of_something_else_is_said_to_hold_no_addresses(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "contacts.db")) as database:
        database.execute("CREATE TABLE phones (number TEXT)")

    [unread] = entries(tmp_path)

    assert isinstance(unread, Unread)
    assert "no addresses" in unread.problem


@pytest.mark.parametrize("ending", ["", "-wal"])
def test_a_database_that_is_too_large_to_be_copied_is_said_to_be_and_none_of_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    with closing(sqlite3.connect(tmp_path / "contacts.db")) as database:
        database.execute("CREATE TABLE folder_id (uid TEXT PRIMARY KEY, vcard TEXT)")
    with (tmp_path / f"contacts.db{ending}").open("ab") as file:
        file.truncate(MOST_BYTES + 1)  # of which the disk keeps nothing
    copied = list[object]()
    monkeypatch.setattr(shutil, "copyfile", lambda *files: copied.append(files))
    [target] = [found for found in find_targets(tmp_path) if isinstance(found, ScanTarget)]

    [unread] = read_target(target)

    assert unread == Unread(tmp_path / "contacts.db", "It is too large to be looked through.")
    assert copied == []


@pytest.mark.parametrize("mode", ["delete", "wal"])
@pytest.mark.parametrize("is_running", [True, False])
def test_the_contacts_in_a_large_database_of_gearys_are_read_where_it_lies_and_geary_may_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str, *, is_running: bool
) -> None:
    path, copied = tmp_path / "geary.db", list[object]()
    monkeypatch.setattr(shutil, "copyfile", lambda *files: copied.append(files))
    monkeypatch.setattr(databases, "MOST_BYTES", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as geary:
        geary.execute(f"PRAGMA journal_mode={mode}")
        geary.execute("CREATE TABLE ContactTable (id INTEGER, email TEXT)")
        geary.execute("INSERT INTO ContactTable VALUES (1, 'john@army.ml'), (2, NULL), (3, 'a@x.org')")
        if not is_running:
            geary.close()
        before = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.suffix != ".db-shm"}

        found = geary_addresses(path)

        assert next(found) == ("john@army.ml", 0)
        if is_running:
            geary.execute("BEGIN EXCLUSIVE")
        assert list(found) == [("a@x.org", 0)]
        after = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.suffix != ".db-shm"}
    assert after == before
    assert copied == []

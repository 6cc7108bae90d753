"""What waits in Geary's outbox is read where Geary keeps it, and Geary is left in peace."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import MAX_HEADER_BYTES
from sendward.mailstores.sent.geary import MOST_ROWS, GearyOutbox
from sendward.mailstores.sent.reader import SETTLED_AFTER_S, OutboxReader
from support.fake_geary import FakeGeary
from support.mail_folders import message
from support.posix import linux_homes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture(params=["delete", "wal"])
def geary(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[FakeGeary]:
    with contextlib.closing(FakeGeary(tmp_path / "geary.db", request.param)) as geary:
        yield geary


def test_what_waits_is_given_once_and_what_was_sent_is_not(geary: FakeGeary) -> None:
    geary.queue(message("john@army.ml"))
    reader = OutboxReader(geary.path)
    assert reader.folders() == (geary.path.parent,)
    assert list(reader.waiting(NOW, 0.0)) == []
    assert reader.is_waiting

    [waiting] = reader.waiting(NOW, SETTLED_AFTER_S)

    assert [str(recipient.address) for recipient in waiting.recipients] == ["john@army.ml"]
    assert list(reader.waiting(NOW, SETTLED_AFTER_S + 1)) == []
    geary.send()
    assert GearyOutbox(geary.path).scan() == []
    with pytest.raises(FileNotFoundError):
        GearyOutbox(geary.path).read("1")


def test_what_only_passes_through_is_not_given(geary: FakeGeary) -> None:
    geary.queue(message("john@army.ml"))
    reader = OutboxReader(geary.path)
    assert list(reader.waiting(NOW, 0.0)) == []

    geary.send()

    assert list(reader.waiting(NOW, SETTLED_AFTER_S)) == []


def test_reading_leaves_the_database_as_it_is_and_keeps_nobody_from_writing(geary: FakeGeary) -> None:
    geary.queue(message("john@army.ml"))
    before = geary.path.read_bytes()

    GearyOutbox(geary.path).read("1")
    assert geary.path.read_bytes() == before

    geary.begin_to_write()


def test_a_database_that_nobody_has_open_is_read_without_a_file_beside_it(geary: FakeGeary) -> None:
    geary.queue(message("john@army.ml"))
    geary.close()
    before = sorted(geary.path.parent.iterdir())

    assert GearyOutbox(geary.path).scan() == ["1"]
    assert sorted(geary.path.parent.iterdir()) == before


@linux_homes
def test_a_database_is_opened_again_only_when_it_has_changed(
    geary: FakeGeary, monkeypatch: pytest.MonkeyPatch
) -> None:
    geary.queue(message("john@army.ml"))
    for file in geary.path.parent.iterdir():
        os.utime(file, (1_790_000_000, 1_790_000_000))
    opened, outbox, connect = list[str](), GearyOutbox(geary.path), sqlite3.connect

    def open_(address: str, **more: Any) -> sqlite3.Connection:  # noqa: ANN401  # as the library's own
        opened.append(address)
        made: sqlite3.Connection = connect(address, **more)
        return made

    monkeypatch.setattr(sqlite3, "connect", open_)
    assert [outbox.scan() for _ in range(3)] == [["1"]] * 3
    assert len(opened) == 1

    geary.queue(message("jane@army.ml"))

    assert outbox.scan() == ["1", "2"]


def test_a_large_message_is_not_taken_whole_nor_more_rows_than_the_most(geary: FakeGeary) -> None:
    for _ in range(MOST_ROWS + 1):
        geary.queue(b"To: john@army.ml\n\n")
    geary.queue(b"X: " + b"x" * (MAX_HEADER_BYTES * 2) + b"\nTo: john@army.ml\n\n")

    assert len(GearyOutbox(geary.path).scan()) == MOST_ROWS
    assert GearyOutbox(geary.path).read(str(MOST_ROWS + 2)).is_cut


@pytest.mark.parametrize("content", [b"", b"no database at all, but a text that is long enough"])
def test_another_file_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "geary.db"
    path.write_bytes(content)

    with pytest.raises(MailStoreError):
        GearyOutbox(path).scan()


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        GearyOutbox(tmp_path / "geary.db").scan()
    assert list(tmp_path.iterdir()) == []


def test_one_that_geary_is_just_writing_is_read_at_the_next_look(tmp_path: Path) -> None:
    with contextlib.closing(FakeGeary(tmp_path / "geary.db")) as geary:
        geary.begin_to_write()
        with pytest.raises(MailStoreError):
            GearyOutbox(geary.path).scan()

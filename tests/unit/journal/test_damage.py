"""No damage to the journal's file ends the guard: it is said, the file kept aside, and a new one begun."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.cli import journal as journal_command
from sendward.guard.guard import Guard
from sendward.journal.errors import JournalDamagedError, JournalError
from sendward.journal.journal import Journal
from sendward.journal.reader import Reader
from sendward.journal.records import Event
from sendward.journal.verify import verify
from sendward.model import Scope, Trust
from support.guarding import (
    ALWAYS_DOMAIN,
    DISMISSED,
    NOON,
    ONCE,
    FakeClock,
    RecordingAsker,
    case,
    sighting,
    verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = b"k" * 32
JOHN, JANE = "john@army.ml", "jane@navy.ml"
PAGE = 4096


def write_some(journal: Journal) -> None:
    """Rows of several kinds, with something in the tables beside them; no pause, which silences the guard."""
    for number in range(3):
        journal.open_case(case(JOHN, case_id=f"case-{number}", message=f"draft-{number}"))
    for number, answer in enumerate((DISMISSED, ONCE)):
        journal.close_case(
            case(JOHN, case_id=f"case-{number}", message=f"draft-{number}"), {JOHN: answer}, (), NOON
        )
    trust = Trust(Scope.DOMAIN, "army.ml", NOON)
    journal.close_case(case(JOHN, case_id="case-3"), {JOHN: ALWAYS_DOMAIN}, (trust,), NOON)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """In memory where there is such a place: thousands of journals are opened, each forced onto the disk."""
    memory = Path("/dev/shm")  # noqa: S108  # as the docstring says
    made = Path(tempfile.mkdtemp(prefix="sendward-", dir=memory if memory.is_dir() else None))
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def whole(folder: Path) -> bytes:
    path = folder / "whole" / "journal.sqlite3"
    with Journal.open(path, KEY) as journal:
        write_some(journal)
    return path.read_bytes()


def flipped(raw: bytes, at: int, bit: int) -> bytes:
    return raw[:at] + bytes([raw[at] ^ 1 << bit]) + raw[at + 1 :]


def try_damaged(raw: bytes, folder: Path, what: object) -> bool:
    """Start with this file; whether it was kept aside. What is asked is answered and written down."""
    shutil.rmtree(folder / "home", ignore_errors=True)
    path = folder / "home" / "journal.sqlite3"
    path.parent.mkdir()
    path.write_bytes(raw)
    for read in (read_whole, verify):
        with contextlib.suppress(JournalError):  # and nothing else
            read(path, KEY)
    with Journal.open(path, KEY) as journal:
        asker = RecordingAsker()
        guard = Guard(judge=verdict, clock=FakeClock(), asker=asker, ledger=journal)
        seen = sighting(JANE, message="draft-99")
        try:
            guard.submit(seen)
        except JournalDamagedError:
            assert journal.notice, what
        asked = guard.open_case(seen)
        assert asked is not None, what
        assert asker.asked == [asked], what
        try:
            guard.resolve(asked.id, {JANE: DISMISSED})
        except JournalDamagedError:
            guard.resolve(asked.id, {JANE: DISMISSED})  # as the answer is tried again by itself
        last = journal.records(1)[0]
        assert (last.event, last.lines()[0].recipient) == (Event.DECIDED, JANE), what
        kept = list(path.parent.glob("*.damaged-*"))
        assert bool(kept) == ("kept as" in journal.notice), what
    return bool(kept)


def read_whole(path: Path, _key: bytes) -> None:
    with Reader.open_for_reading(path) as reader:
        list(reader.all_records())
        reader.records(5)


@pytest.mark.parametrize("bit", range(8))
def test_any_flipped_bit_of_the_header(bit: int, whole: bytes, folder: Path) -> None:
    kept = [try_damaged(flipped(whole, at, bit), folder, (at, bit)) for at in range(100)]

    assert any(kept)


@pytest.mark.parametrize("part", range(2))
@pytest.mark.slow
def test_a_flipped_bit_in_every_second_byte_of_the_schemas_page(
    part: int, whole: bytes, folder: Path
) -> None:
    for at in range(100 + 2 * part, PAGE, 4):
        try_damaged(flipped(whole, at, at % 7), folder, at)


def test_a_flipped_bit_in_any_letter_of_the_tables_is_damage(whole: bytes, folder: Path) -> None:
    begin, end = (
        whole.index(b"CREATE TABLE records"),
        whole.index(b"STRICT", whole.index(b"CREATE TABLE records")),
    )

    for at in range(begin, end, 3):
        for bit in (0, 7):  # another letter, and none that UTF-8 knows
            assert try_damaged(flipped(whole, at, bit), folder, (at, bit))


@given(data=st.data())
def test_a_flipped_bit_anywhere(data: st.DataObject, whole: bytes, folder: Path) -> None:
    at = data.draw(st.integers(0, len(whole) - 1))
    try_damaged(flipped(whole, at, data.draw(st.integers(0, 7))), folder, at)


@given(data=st.data())
def test_a_stretch_of_nothing_or_of_noise_anywhere(data: st.DataObject, whole: bytes, folder: Path) -> None:
    at = data.draw(st.integers(0, len(whole) - 1))
    noise = data.draw(st.binary(min_size=1, max_size=64) | st.integers(1, 2 * PAGE).map(bytes))
    try_damaged((whole[:at] + noise + whole[at + len(noise) :])[: len(whole)], folder, (at, noise))


@given(data=st.data())
def test_a_file_cut_anywhere(data: st.DataObject, whole: bytes, folder: Path) -> None:
    length = data.draw(
        st.integers(0, len(whole)) | st.integers(0, len(whole) // PAGE).map(lambda n: n * PAGE)
    )
    try_damaged(whole[:length], folder, length)


@pytest.mark.parametrize("part", range(4))
@pytest.mark.slow
def test_a_file_cut_at_lengths_all_over_it(part: int, whole: bytes, folder: Path) -> None:
    edges = {page + shift for page in range(0, len(whole), PAGE) for shift in (-1, 0, 1, 99, 100, 101)}
    lengths = sorted({*range(0, len(whole), 97), *range(130), *edges})
    for length in lengths[part::4]:
        try_damaged(whole[: max(0, length)], folder, length)


@given(raw=st.binary(max_size=300) | st.binary(max_size=200).map(lambda tail: b"SQLite format 3\0" + tail))
def test_a_file_that_never_was_a_journal(raw: bytes, folder: Path) -> None:
    try_damaged(raw, folder, raw)


def test_damage_that_shows_only_while_it_is_being_written_is_no_end_either(
    folder: Path, whole: bytes
) -> None:
    shutil.rmtree(folder / "home", ignore_errors=True)
    path = folder / "home" / "journal.sqlite3"
    path.parent.mkdir()
    path.write_bytes(whole)
    journal = Journal.open(path, KEY)
    said: list[str] = []
    journal.on_begun_anew = said.append
    guard = Guard(judge=verdict, clock=FakeClock(), asker=RecordingAsker(), ledger=journal)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:  # a disk that fails below a journal that was whole when it was opened
        file.seek(PAGE)
        file.write(os.urandom(len(whole) - PAGE))

    with pytest.raises(JournalDamagedError):
        guard.submit(sighting(JANE))
    [asked] = guard.open_cases
    guard.resolve(asked.id, {JANE: DISMISSED})

    assert journal.records(1)[0].event is Event.DECIDED
    assert len(said) == 1
    assert "kept as journal.sqlite3.damaged-" in said[0]
    journal.close()


@pytest.mark.parametrize("action", ["list", "export", "verify"])
def test_the_command_says_of_a_damaged_journal_what_is_wrong(
    action: str,
    whole: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    path = tmp_path / "sendward" / "journal.sqlite3"
    path.parent.mkdir()
    begin = whole.index(b"CREATE TABLE records")
    for raw in (flipped(whole, begin + 30, 7), whole[: PAGE * 2 + 7], b"no journal at all"):
        path.write_bytes(raw)
        ended = run_command(action)
        assert ended == 2
        assert str(path) in capsys.readouterr().err


def run_command(action: str) -> int:
    import argparse  # noqa: PLC0415  # for this one test

    parser = argparse.ArgumentParser()
    journal_command.add_arguments(parser)
    return journal_command.run(parser.parse_args([action]))

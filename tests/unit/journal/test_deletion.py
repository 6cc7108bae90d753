"""Deleting on a worker, step by step, beside the journal that is in use."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendward.journal import deletion
from sendward.journal.deletion import deleter
from sendward.journal.errors import JournalFullError
from sendward.journal.journal import Journal
from sendward.journal.records import Event
from sendward.journal.verify import Standing, verify
from support.guarding import DISMISSED, NOON, FakeClock, case, recipient

if TYPE_CHECKING:
    from sendward.journal.records import Record

KEY = b"k" * 32
JOHN = "john@army.ml"


def nothing(_record: Record) -> None:
    """Nobody else is told."""


def never_over(_seconds: float) -> bool:
    return False


def decide(journal: Journal, number: int, day: int) -> None:
    asked = case(JOHN, case_id=f"case-{number}", message=f"draft-{number}")
    journal.close_case(asked, {JOHN: DISMISSED}, (), NOON + timedelta(days=day))


def kept(journal: Journal) -> list[tuple[int, Event]]:
    return [(record.seq, record.event) for record in journal.all_records() if record.event is Event.DECIDED]


@given(
    days=st.lists(st.integers(0, 12) | st.integers(9_000, 9_002), max_size=14),
    cutoff=st.integers(0, 13),
    most=st.integers(1, 5),
)
@settings(max_examples=40)
def test_step_by_step_the_same_goes_as_at_once_and_the_chain_fits_after_each(
    days: list[int], cutoff: int, most: int
) -> None:
    moment, at = NOON + timedelta(days=cutoff), NOON + timedelta(days=20)
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        patched.setattr(deletion, "ROWS_A_STEP", most)
        paths = [Path(folder) / "once.sqlite3", Path(folder) / "steps.sqlite3"]
        at_once, in_steps = (Journal.open(path, KEY, clock=FakeClock()) for path in paths)
        with at_once, in_steps:
            for journal in (at_once, in_steps):
                for number, day in enumerate(days):
                    decide(journal, number, day)

            def fits(_seconds: float) -> bool:
                assert verify(paths[1], KEY).standing is Standing.FITS
                decide(in_steps, 1000 + in_steps.records(1)[0].seq, 20)  # an answer between two steps
                return False

            gone = deleter(in_steps, moment, at, nothing)(fits)

            assert gone == at_once.delete_before(moment, at)
            assert kept(in_steps)[: len(kept(at_once))] == kept(at_once)
            for number in range(len(days)):
                about = (f"draft-{number}", recipient(JOHN))
                assert in_steps.last_decision(*about) == at_once.last_decision(*about)
        assert verify(paths[1], KEY).standing is Standing.FITS


@pytest.fixture
def hundred(journal: Journal) -> Journal:
    for number in range(100):
        decide(journal, number, number)
    return journal


def test_a_deletion_that_is_stopped_leaves_a_chain_that_fits_and_the_rest_for_the_next(
    hundred: Journal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deletion, "ROWS_A_STEP", 10)
    moment = NOON + timedelta(days=50)

    assert deleter(hundred, moment, moment, nothing)(lambda _seconds: True) == 10
    assert verify(path, KEY).standing is Standing.FITS
    assert deleter(hundred, moment, moment, nothing)(never_over) == 40
    assert verify(path, KEY).standing is Standing.FITS


def test_two_deletions_at_a_time_delete_once(
    hundred: Journal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deletion, "ROWS_A_STEP", 10)
    moment = NOON + timedelta(days=50)
    others: list[int] = []

    def delete_as_well(_seconds: float) -> bool:
        if not others:
            others.append(0)
            others[0] = hundred.delete_before(moment, moment)
        return False

    gone = deleter(hundred, moment, moment, nothing)(delete_as_well)

    assert gone + others[0] == 50
    assert verify(path, KEY).standing is Standing.FITS


def test_a_key_that_comes_meanwhile_seals_the_steps_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deletion, "ROWS_A_STEP", 10)
    path = tmp_path / "unkeyed.sqlite3"
    moment = NOON + timedelta(days=50)
    with Journal.open(path, None, clock=FakeClock()) as journal:
        for number in range(100):
            decide(journal, number, number)

        def give_key(_seconds: float) -> bool:
            if not journal.is_keyed:
                journal.take_key(KEY)
                decide(journal, 1000, 100)
            return False

        assert deleter(journal, moment, moment, nothing)(give_key) == 50
        keyed = [record.is_keyed for record in journal.records() if record.event is Event.DELETED]

    assert keyed == [True, True, True, True, False]
    assert verify(path, KEY).standing is Standing.FITS


@given(steps=st.integers(0, 9), answers=st.lists(st.booleans(), max_size=8))
def test_whenever_the_key_comes_what_the_run_has_written_is_vouched_for(
    steps: int, answers: list[bool]
) -> None:
    moment = NOON + timedelta(days=50)
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        patched.setattr(deletion, "ROWS_A_STEP", 2)
        path = Path(folder) / "unkeyed.sqlite3"
        with Journal.open(path, None, clock=FakeClock()) as journal:
            for number in range(12):
                decide(journal, number, 5 * number)
            taken = iter(answers)
            rests = iter(range(100))

            def between(_seconds: float) -> bool:
                if next(taken, False):
                    decide(journal, 1000 + journal.records(1)[0].seq, 100)
                if next(rests) == steps:
                    journal.take_key(KEY)
                return False

            deleter(journal, moment, moment, nothing)(between)
            if not journal.is_keyed:
                journal.take_key(KEY)

        assert verify(path, KEY).standing is Standing.FITS


def test_a_row_that_found_no_room_leaves_those_before_it_vouched_for(tmp_path: Path) -> None:
    path = tmp_path / "unkeyed.sqlite3"
    with Journal.open(path, None, clock=FakeClock()) as journal:
        decide(journal, 1, 1)
        pages = journal._connection.execute("PRAGMA page_count").fetchone()[0]
        journal._connection.execute(f"PRAGMA max_page_count = {pages}")
        everybody = tuple(f"{'x' * 60}{number}@army.ml" for number in range(200))
        with pytest.raises(JournalFullError):
            journal.open_case(case(*everybody, case_id="long"))
        journal._connection.execute("PRAGMA max_page_count = 100000")
        decide(journal, 2, 2)
        journal.take_key(KEY)

    assert verify(path, KEY).standing is Standing.FITS


def test_a_row_of_somebody_else_between_two_steps_is_not_vouched_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deletion, "ROWS_A_STEP", 10)
    path = tmp_path / "unkeyed.sqlite3"
    moment = NOON + timedelta(days=50)
    with Journal.open(path, None, clock=FakeClock()) as journal:
        for number in range(60):
            decide(journal, number, number)

        def forge(_seconds: float) -> bool:
            with Journal.open(path, None) as somebody:
                decide(somebody, 1000 + somebody.records(1)[0].seq, 100)
            return False

        deleter(journal, moment, moment, nothing)(forge)
        journal.take_key(KEY)

    assert verify(path, KEY).standing is Standing.UNCHECKED


def test_what_was_deleted_stands_in_no_file_afterwards(journal: Journal, path: Path) -> None:
    journal.close_case(case("old@army.ml"), {"old@army.ml": DISMISSED}, (), NOON)
    later = NOON + timedelta(days=1)

    deleter(journal, later, later, nothing)(never_over)

    assert not any(b"old@army.ml" in file.read_bytes() for file in path.parent.iterdir())

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.journal.chain import sealed_end
from sendward.journal.journal import Journal
from sendward.journal.reader import Reader
from sendward.journal.records import Event
from sendward.journal.verify import Standing, verify
from sendward.model import Scope, Trust
from support.guarding import ALWAYS_DOMAIN, DISMISSED, NOON, FakeClock, case, recipient

if TYPE_CHECKING:
    from pathlib import Path

KEY = b"k" * 32
JOHN = "john@army.ml"
TRUST = Trust(Scope.DOMAIN, "army.ml", NOON)


@pytest.fixture
def ten_days(journal: Journal, clock: FakeClock) -> Journal:
    for number in range(10):
        clock.now = NOON + timedelta(days=number)
        asked = case(JOHN, case_id=f"case-{number}", message=f"draft-{number}")
        journal.close_case(asked, {JOHN: DISMISSED}, (), clock())
    return journal


def test_what_is_older_is_deleted_and_the_rest_still_fits(
    ten_days: Journal, path: Path, clock: FakeClock
) -> None:
    assert ten_days.delete_before(NOON + timedelta(days=4), clock()) == 4

    found = verify(path, KEY)
    assert (found.standing, found.rows) == (Standing.FITS, 7)
    events = [record.event for record in ten_days.all_records()]
    assert events == [Event.DECIDED] * 6 + [Event.DELETED]
    assert ten_days.last_decision("draft-3", recipient(JOHN)) is None
    assert ten_days.last_decision("draft-4", recipient(JOHN)) is not None


def stands_in_a_file(text: str, path: Path) -> bool:
    return any(text.encode() in file.read_bytes() for file in path.parent.iterdir())


def test_what_was_deleted_stands_in_no_file_while_the_journal_is_open(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.close_case(case("old@army.ml"), {"old@army.ml": DISMISSED}, (), clock())
    assert stands_in_a_file("old@army.ml", path)
    clock.advance(days=1)

    journal.delete_before(clock(), clock())

    assert not stands_in_a_file("old@army.ml", path)


def test_what_a_reader_keeps_from_being_wiped_goes_with_the_next_record(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.close_case(case("old@army.ml"), {"old@army.ml": DISMISSED}, (), clock())
    clock.advance(days=1)
    with Reader.open_for_reading(path) as reader, closing(reader.all_records()) as reading:
        next(reading)
        assert journal.delete_before(clock(), clock()) == 1
        assert stands_in_a_file("old@army.ml", path)

    journal.set_paused_until(NOON)

    assert not stands_in_a_file("old@army.ml", path)


def test_nothing_old_enough_leaves_the_journal_as_it_is(ten_days: Journal, clock: FakeClock) -> None:
    assert ten_days.delete_before(NOON, clock()) == 0
    assert [record.event for record in ten_days.all_records()] == [Event.DECIDED] * 10


def test_everything_can_be_deleted_and_exceptions_and_the_pause_still_hold(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.close_case(case(JOHN), {JOHN: ALWAYS_DOMAIN}, (TRUST,), clock())
    journal.set_paused_until(NOON + timedelta(days=3))
    clock.advance(days=1)

    assert journal.delete_before(clock(), clock()) == 3

    assert journal.trusts() == (TRUST,)
    assert journal.paused_until() == NOON + timedelta(days=3)
    assert verify(path, KEY).standing is Standing.FITS
    journal.revoke(TRUST, clock())
    journal.set_paused_until(None)
    assert verify(path, KEY).standing is Standing.FITS


def test_a_case_without_an_answer_stays_and_so_does_what_came_after_it(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.close_case(case(JOHN, case_id="old"), {JOHN: DISMISSED}, (), NOON - timedelta(days=2))
    journal.open_case(case(JOHN, case_id="open"))
    journal.close_case(case(JOHN, case_id="new"), {JOHN: DISMISSED}, (), NOON)
    clock.advance(days=9)

    assert journal.delete_before(clock(), clock()) == 1

    assert verify(path, KEY).standing is Standing.FITS
    assert journal.close_left_open(clock()) == 1
    assert verify(path, KEY).standing is Standing.FITS


def test_a_clock_that_was_put_back_costs_no_younger_record(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    for number, day in enumerate((0, 5, 1, 6)):
        asked = case(JOHN, case_id=f"case-{number}", message=f"draft-{number}")
        journal.close_case(asked, {JOHN: DISMISSED}, (), NOON + timedelta(days=day))
    clock.advance(days=6)

    assert journal.delete_before(NOON + timedelta(days=4), clock()) == 1
    assert verify(path, KEY).standing is Standing.FITS
    assert journal.delete_before(NOON + timedelta(days=5, hours=1), clock()) == 2
    assert verify(path, KEY).standing is Standing.FITS


@pytest.mark.parametrize("is_all", [False, True])
def test_what_was_written_while_the_clock_was_far_ahead_goes_with_what_follows_it(
    journal: Journal, path: Path, clock: FakeClock, *, is_all: bool
) -> None:
    for number, day in enumerate((0, 1, 20_000, 20_000, 2, 3, 8)):
        asked = case(JOHN, case_id=f"case-{number}", message=f"draft-{number}")
        journal.close_case(asked, {JOHN: DISMISSED}, (), NOON + timedelta(days=day))
    clock.advance(days=9)

    gone = journal.delete_before(clock() if is_all else NOON + timedelta(days=4), clock())

    assert gone == (7 if is_all else 6)
    assert verify(path, KEY).standing is Standing.FITS
    assert journal.last_decision("draft-2", recipient(JOHN)) is None


def test_a_clock_that_is_far_behind_deletes_nothing(ten_days: Journal, path: Path) -> None:
    wrong = NOON - timedelta(days=9_000)
    ten_days.close_case(case(JOHN, case_id="wrong", message="wrong"), {JOHN: DISMISSED}, (), wrong)

    assert ten_days.delete_before(wrong - timedelta(days=365), wrong + timedelta(minutes=1)) == 0
    assert verify(path, KEY).standing is Standing.FITS


def test_rows_that_somebody_took_away_are_still_missed(
    ten_days: Journal, path: Path, clock: FakeClock
) -> None:
    ten_days.delete_before(NOON + timedelta(days=2), clock())
    ten_days.close()
    with closing(sqlite3.connect(path)) as connection:
        last = connection.execute("SELECT hash FROM records WHERE seq = 4").fetchone()[0]
        connection.execute("DELETE FROM records WHERE seq <= 4")
        connection.execute("REPLACE INTO ends VALUES (?, ?, ?, ?, ?)", sealed_end("anchor", 4, last, None))
        connection.commit()

    found = verify(path, KEY)

    assert (found.standing, found.seq) == (Standing.BROKEN, 1)


def test_what_was_deleted_is_not_in_the_file_any_more(path: Path, clock: FakeClock) -> None:
    with Journal.open(path, KEY, clock=clock) as journal:
        journal.close_case(case("secretive@army.ml"), {"secretive@army.ml": DISMISSED}, (), clock())
        clock.advance(days=1)
        journal.delete_before(clock(), clock())

    assert b"secretive" not in path.read_bytes()


def test_an_exception_is_changed_and_the_journal_tells_both(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.change_trust(None, TRUST, clock())
    narrower = Trust(Scope.ADDRESS, JOHN, NOON, until=NOON + timedelta(days=30))

    journal.change_trust(TRUST, narrower, clock())

    assert journal.trusts() == (narrower,)
    events = [record.event for record in journal.all_records()]
    assert events == [Event.TRUST_GRANTED, Event.TRUST_REVOKED, Event.TRUST_GRANTED]
    assert verify(path, KEY).standing is Standing.FITS

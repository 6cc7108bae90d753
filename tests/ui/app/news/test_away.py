"""What is told of drafts that were saved while Sendward was not asking: one line, whatever their number."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from operator import itemgetter
from typing import TYPE_CHECKING

import pytest

from sendward.guard.guard import Guard
from sendward.guard.unasked import AT_A_TIME
from sendward.journal.errors import JournalFullError
from sendward.journal.journal import Journal
from sendward.ui.app.news.away import LONGEST, ONE_ABSENCE, QUIET, AwayNews
from support.guarding import FakeClock, RecordingAsker, sighting, verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from sendward.journal.errors import JournalError
    from sendward.model import Case, Decision


class Desk:
    """The news over a guard, on a clock that the test turns."""

    def __init__(self, journal: Journal) -> None:
        self.now = 1000.0
        self.told: list[str] = []
        self.troubles: list[JournalError] = []
        self._due: dict[int, tuple[float, Callable[[], None]]] = {}
        self._calls = 0
        self.guard = Guard(judge=verdict, clock=FakeClock(), asker=RecordingAsker(), ledger=journal)
        self.news = AwayNews(
            lambda _title, text: self.told.append(text),
            self._call_later,
            self.troubles.append,
            lambda: self.now,
        )
        self.news.use(self.guard)

    def _call_later(self, after: timedelta, call: Callable[[], None]) -> Callable[[], None]:
        self._calls += 1
        number = self._calls
        self._due[number] = self.now + after.total_seconds(), call

        def cancel() -> None:
            self._due.pop(number, None)

        return cancel

    def pass_(self, duration: timedelta) -> None:
        end = self.now + duration.total_seconds()
        while self._due and min(self._due.values(), key=itemgetter(0))[0] <= end:
            first = min(self._due, key=lambda number: self._due[number][0])
            self.now, call = self._due.pop(first)
            call()
        self.now = end

    def save_unseen(self, number: int, text: str = "john@army.ml") -> None:
        self.guard.submit(replace(sighting(text, message=f"draft-{number}"), went_unseen=True))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Journal.open(tmp_path / "journal.sqlite3", b"k" * 32) as journal:
        yield Desk(journal)


def test_many_drafts_are_told_of_in_one_line_once_no_more_come(desk: Desk) -> None:
    for number in range(10):
        desk.save_unseen(number)
        desk.pass_(QUIET / 2)
    assert desk.told == []

    desk.pass_(QUIET)

    (line,) = desk.told
    assert "10 drafts" in line


def test_while_they_come_without_end_the_line_is_told_in_time(desk: Desk) -> None:
    for number in range(round(LONGEST / QUIET) * 2 + 2):
        desk.save_unseen(number)
        desk.pass_(QUIET / 2)

    assert len(desk.told) == 1


def test_what_was_mended_meanwhile_is_not_counted(desk: Desk) -> None:
    desk.save_unseen(1)
    desk.save_unseen(2)
    desk.save_unseen(2, "john@army.mil")

    desk.pass_(QUIET)

    (line,) = desk.told
    assert "1 draft" in line


def test_nothing_is_told_of_honest_drafts_or_of_those_mended_in_time(desk: Desk) -> None:
    desk.save_unseen(1, "eve@example.org")
    desk.save_unseen(2)
    desk.save_unseen(2, "john@army.mil")

    desk.pass_(QUIET)

    assert desk.told == []


def test_what_comes_soon_after_counts_with_the_others_and_another_day_alone(desk: Desk) -> None:
    desk.save_unseen(1)
    desk.pass_(QUIET)
    desk.save_unseen(2)
    desk.pass_(QUIET)
    assert "2 drafts" in desk.told[-1]

    desk.pass_(ONE_ABSENCE + timedelta(seconds=1))
    desk.save_unseen(3)
    desk.pass_(QUIET)

    assert "1 draft" in desk.told[-1]


def test_what_was_saved_in_a_pause_is_told_after_it(desk: Desk) -> None:
    desk.guard.pause(None)
    desk.guard.submit(sighting("john@army.ml"))
    desk.news.end_pause()
    desk.pass_(LONGEST)
    assert desk.told == []

    desk.guard.resume()
    desk.news.end_pause()
    desk.pass_(QUIET)

    assert len(desk.told) == 1


def test_however_many_come_at_once_a_turn_writes_few_of_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    lots: list[int] = []
    write = desk.guard._ledger.note_cases

    def count(noted: Sequence[tuple[Case, Mapping[str, Decision]]], at: datetime) -> None:
        lots.append(len(noted))
        write(noted, at)

    monkeypatch.setattr(desk.guard._ledger, "note_cases", count)
    desk.guard.pause(None)
    for number in range(50 * AT_A_TIME):
        desk.guard.submit(sighting("john@army.ml", message=f"draft-{number}"))
    desk.guard.resume()

    desk.news.end_pause()
    assert lots == []
    desk.pass_(QUIET)

    assert lots == [AT_A_TIME] * 50
    assert f"{50 * AT_A_TIME} drafts" in desk.told[-1]


def test_what_cannot_be_written_down_is_trouble_and_told_of_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise JournalFullError("full")

    monkeypatch.setattr(desk.guard._ledger, "note_cases", fail)
    for number in range(AT_A_TIME + 1):
        desk.save_unseen(number)

    desk.pass_(QUIET)

    assert [str(each) for each in desk.troubles] == ["full", "full"]
    assert f"{AT_A_TIME + 1} drafts" in desk.told[-1]

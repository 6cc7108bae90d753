from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.journal.deletion import ROWS_A_STEP
from sendward.journal.errors import JournalError
from sendward.journal.journal import Journal
from sendward.journal.records import Event
from sendward.journal.verify import Standing, verify
from sendward.settings.options import KEEP, TO_FILE
from sendward.settings.settings import Settings
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.problems import Problems
from sendward.ui.app.retention import HANDING_ON, TIDYING, Retention
from support.guarding import DISMISSED, NOON, FakeClock, case
from support.large_journal import write_large_journal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

JOHN = "john@army.ml"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journal(tmp_path: Path, clock: FakeClock) -> Iterator[Journal]:
    with Journal.open(tmp_path / "journal.sqlite3", None, clock=clock) as journal:
        yield journal


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.toml")


@pytest.fixture
def retention(qtbot: QtBot, settings: Settings, journal: Journal, clock: FakeClock) -> Iterator[Retention]:
    bridge = Bridge()
    retention = Retention(settings, clock, bridge)
    retention.use(journal)
    yield retention
    retention.stop()
    bridge.close()


def decide(journal: Journal, clock: FakeClock) -> None:
    journal.close_case(case(JOHN), {JOHN: DISMISSED}, (), clock())


def events(journal: Journal) -> list[Event]:
    return [record.event for record in journal.all_records()]


def test_nothing_is_deleted_unless_that_was_chosen(
    retention: Retention, journal: Journal, clock: FakeClock
) -> None:
    decide(journal, clock)
    clock.advance(days=4000)
    retention.tidy()
    assert events(journal) == [Event.DECIDED]


def test_what_is_too_old_goes_as_soon_as_that_is_chosen(
    retention: Retention, journal: Journal, clock: FakeClock, settings: Settings, qtbot: QtBot
) -> None:
    decide(journal, clock)
    clock.advance(days=91)
    with qtbot.waitSignal(retention.deleted):
        settings.set(KEEP, timedelta(days=90))
    assert events(journal) == [Event.DELETED]
    assert "at once, and for good" in KEEP.help


def test_decisions_go_to_the_file_that_was_chosen(
    retention: Retention, journal: Journal, clock: FakeClock, settings: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "decisions.jsonl"
    settings.set(TO_FILE, str(file))
    decide(journal, clock)
    assert json.loads(file.read_text())["event"] == "decided"


def test_a_file_that_cannot_be_written_is_said_once_and_taken_back(
    retention: Retention, journal: Journal, clock: FakeClock, settings: Settings, tmp_path: Path
) -> None:
    said: list[tuple[str, ...]] = []
    retention.problems_changed.connect(
        lambda topic, problems: said.append(problems) if topic == HANDING_ON else None
    )
    settings.set(TO_FILE, str(tmp_path / "nowhere" / "file"))
    decide(journal, clock)
    decide(journal, clock)
    settings.set(TO_FILE, "")
    assert [len(problems) for problems in said] == [0, 1, 0]


def test_a_look_that_is_due_while_another_goes_on_comes_afterwards(
    retention: Retention, journal: Journal, clock: FakeClock, settings: Settings, qtbot: QtBot
) -> None:
    decide(journal, clock)
    clock.advance(days=40)
    decide(journal, clock)
    clock.advance(days=60)
    settings.set(KEEP, timedelta(days=90))
    settings.set(KEEP, timedelta(days=30))
    qtbot.waitUntil(lambda: events(journal) == [Event.DELETED, Event.DELETED])


def test_what_keeps_it_from_deleting_is_said(
    retention: Retention, journal: Journal, clock: FakeClock, settings: Settings, qtbot: QtBot
) -> None:
    decide(journal, clock)
    clock.advance(days=91)
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.waitSignal(retention.problems_changed, timeout=20_000) as said:
            settings.set(KEEP, timedelta(days=90))
    assert said.args[0] == TIDYING
    assert "is in use by another program" in said.args[1][0]


def test_the_first_retention_of_a_long_journal_is_no_work_for_the_main_thread(
    qtbot: QtBot, tmp_path: Path, settings: Settings, clock: FakeClock
) -> None:
    path = tmp_path / "long.sqlite3"
    write_large_journal(path, 5 * ROWS_A_STEP, end=NOON)
    settings.set(KEEP, timedelta(days=90))
    clock.advance(days=90)
    bridge, instructions = Bridge(), list[None]()
    with Journal.open(path, None, clock=clock) as journal:
        journal._connection.set_progress_handler(lambda: instructions.append(None), 1)
        retention = Retention(settings, clock, bridge)
        with qtbot.waitSignal(retention.deleted, timeout=60_000):
            retention.use(journal)
        retention.stop()
        journal._connection.set_progress_handler(None, 1)
        assert events(journal) == [Event.DECIDED, *[Event.DELETED] * 5]
    bridge.close()

    assert instructions == []
    assert verify(path, None).standing is not Standing.BROKEN


def test_an_answer_is_written_while_a_long_journal_is_made_shorter(
    qtbot: QtBot, tmp_path: Path, settings: Settings, clock: FakeClock
) -> None:
    path = tmp_path / "long.sqlite3"
    write_large_journal(path, 5 * ROWS_A_STEP, end=NOON)
    settings.set(KEEP, timedelta(days=90))
    clock.advance(days=100)
    bridge = Bridge()
    with Journal.open(path, None, clock=clock) as journal:
        retention = Retention(settings, clock, bridge)
        written = 0
        with qtbot.waitSignal(retention.deleted, timeout=60_000) as waiting:
            retention.use(journal)
            while not waiting.signal_triggered:
                decide(journal, clock)
                written += 1
                qtbot.wait(1)
        retention.stop()
        assert events(journal).count(Event.DECIDED) == written
    bridge.close()

    assert written > 1
    assert verify(path, None).standing is not Standing.BROKEN


def test_trouble_with_deleting_hides_none_with_handing_on_and_ends_when_deleting_goes_well(
    retention: Retention,
    journal: Journal,
    clock: FakeClock,
    settings: Settings,
    *,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problems = Problems()
    retention.problems_changed.connect(problems.set)
    settings.set(TO_FILE, str(tmp_path))
    decide(journal, clock)
    qtbot.waitUntil(lambda: len(problems.all()) == 1)
    not_handed_on = problems.all()

    def fail(*_: object) -> int:
        raise JournalError("The disk is busy.")

    with monkeypatch.context() as patched:
        patched.setattr("sendward.ui.app.retention.deleter", lambda *_: fail)
        settings.set(KEEP, timedelta(days=90))
        qtbot.waitUntil(lambda: problems.all() == (*not_handed_on, "The disk is busy."))
        decide(journal, clock)
        assert problems.all() == (*not_handed_on, "The disk is busy.")
    retention.tidy()
    qtbot.waitUntil(lambda: problems.all() == not_handed_on)

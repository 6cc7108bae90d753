from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.journal.journal import Journal
from sendward.journal.records import Event
from sendward.settings.options import KEEP, TO_FILE
from sendward.settings.settings import Settings
from sendward.ui.app.retention import Retention
from support.guarding import DISMISSED, FakeClock, case

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
def retention(qtbot: QtBot, settings: Settings, journal: Journal, clock: FakeClock) -> Retention:
    retention = Retention(settings, clock)
    retention.use(journal)
    return retention


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
    retention.problems_changed.connect(said.append)
    settings.set(TO_FILE, str(tmp_path / "nowhere" / "file"))
    decide(journal, clock)
    decide(journal, clock)
    settings.set(TO_FILE, "")
    assert [len(problems) for problems in said] == [0, 1, 0]

"""A draft in which many see one another is told once, where no client tells of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.gates.mail_gate import MailGate
from sendward.gates.protocol import Client
from sendward.guard.answers import Answers
from sendward.guard.guard import Guard
from sendward.journal.errors import JournalError, JournalLockedError
from sendward.journal.journal import Journal
from sendward.model import Field
from sendward.settings.settings import Settings
from sendward.ui.app.news.crowds import CrowdNews
from sendward.ui.app.requests import QuestionWords
from support.fake_clocks import FakeTimers
from support.guarding import NOON, FakeClock, RecordingAsker, sighting, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CROWD = [f"p{number}@h{number % 6}.example" for number in range(12)]


class World:
    """A guard, a gate without clients, and what was told."""

    def __init__(self, folder: Path, journal: Journal) -> None:
        self.guard = Guard(judge=verdict, clock=FakeClock(), asker=RecordingAsker(), ledger=journal)
        self.journal = journal
        timers = FakeTimers()
        settings = Settings.load(folder / "settings.toml")
        self.gate = MailGate(settings, Answers(timers.call_later), QuestionWords(), timers.call_later)
        self.told: list[str] = []
        self.trouble: list[JournalError] = []
        self.news = CrowdNews(self.gate, lambda _title, text: self.told.append(text), self.trouble.append)
        self.news.use(self.guard)


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> Iterator[World]:
    with Journal.open(tmp_path / "journal.sqlite3", None, clock=FakeClock()) as journal:
        yield World(tmp_path, journal)


def test_a_draft_is_told_once_however_often_it_is_saved(world: World) -> None:
    world.guard.submit(sighting(*CROWD))
    world.guard.submit(sighting(*CROWD, "another@h7.example"))

    [text] = world.told
    assert "12 addresses" in text

    world.guard.submit(sighting(*CROWD, message="draft-2"))
    assert len(world.told) == 2


def test_that_it_was_told_is_in_the_journal_and_that_they_were_moved_once_a_save_shows_it(
    world: World,
) -> None:
    draft = sighting(*CROWD)
    hidden = tuple(replace(each, field=Field.BCC) for each in draft.recipients)
    world.guard.submit(draft)
    world.guard.submit(replace(draft, recipients=hidden))

    rows = [line.outcome for record in world.journal.all_records() for line in record.lines()]
    assert rows == ["told", "moved-to-bcc"]


def test_what_cannot_be_written_down_is_told_all_the_same_and_said(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise JournalLockedError("The journal is in use by another program.")

    monkeypatch.setattr(world.journal, "note_in_sight", fails)
    world.guard.submit(sighting(*CROWD))

    assert (len(world.told), len(world.trouble)) == (1, 1)


def test_few_are_nothing_to_tell(world: World) -> None:
    world.guard.submit(sighting(*CROWD[:9]))

    assert world.told == []


def test_a_client_that_says_so_itself_is_left_to_it(world: World) -> None:
    world.gate._remember(Client("Thunderbird", "153.0"))

    world.guard.submit(replace(sighting(*CROWD), place="Thunderbird (me@example.org)"))

    assert world.told == []


def test_in_a_pause_nobody_is_disturbed(world: World) -> None:
    world.guard.pause(NOON + timedelta(hours=1))

    world.guard.submit(sighting(*CROWD))

    assert world.told == []

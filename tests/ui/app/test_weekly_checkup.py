"""The check-up that the program makes by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.engine.judge import Engine
from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from sendward.model import Entry, Scope, Trust
from sendward.settings.options import WEEKLY_CHECKUP
from sendward.settings.settings import Settings
from sendward.ui.app.weekly_checkup import WeeklyCheckup
from support.fake_notes import FakeNotes
from support.guarding import FakeClock, RecordingAsker
from support.homes import live_in
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

JUDGE = Engine([Entry("mil", is_suffix=True, known=("army.mil",))]).judge


class World:
    """A home, a program's parts around a check-up, and what was told."""

    def __init__(self, home: Path, guard: Guard, clock: FakeClock) -> None:
        self.home, self.clock = home, clock
        self.settings = Settings.load(home / "own" / "settings.toml")
        self.context = a_page_context(self.settings, judge=lambda: JUDGE, guard=lambda: guard)
        self.context.paths.create()
        self.notes = FakeNotes()
        self.checkup = self.made()

    def made(self) -> WeeklyCheckup:
        return WeeklyCheckup(self.context, self.clock, self.notes)

    def look(self, qtbot: QtBot, checkup: WeeklyCheckup | None = None) -> bool:
        """Have it look whether one is due; whether it made one."""
        checkup = checkup or self.checkup
        checkup._look()
        is_made = checkup.is_running
        qtbot.waitUntil(lambda: not checkup.is_running)
        return is_made


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    live_in(tmp_path, monkeypatch)
    for name in ("CONFIG", "DATA"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    clock = FakeClock()
    with Journal.open(tmp_path / "journal.sqlite3", None, clock=clock) as journal:
        world = World(
            tmp_path, Guard(judge=JUDGE, clock=clock, asker=RecordingAsker(), ledger=journal), clock
        )
        yield world
        world.checkup.stop()
        world.context.bridge.close()


def test_one_notification_tells_of_all_that_stands_wrong(world: World, qtbot: QtBot) -> None:
    (world.home / ".forward").write_text("john@army.ml, mary@army.ml\n")

    assert world.look(qtbot)

    [(title, text, show)] = world.notes.offered
    assert title == "Wrong addresses may lose your mail"
    assert "john@army.ml" in text
    assert "Check-up" in text
    with qtbot.waitSignal(world.context.news.checkup_wanted):
        show()


def test_where_nothing_can_be_clicked_it_is_said_all_the_same(world: World, qtbot: QtBot) -> None:
    (world.home / ".forward").write_text("john@army.ml\n")
    world.notes.can_show = False

    world.look(qtbot)

    assert len(world.notes.told) == 1


def test_a_clean_home_is_silent(world: World, qtbot: QtBot) -> None:
    (world.home / ".forward").write_text("john@army.mil\n")

    assert world.look(qtbot)

    assert world.notes.offered == []
    assert world.checkup.result is not None
    assert world.checkup.result.recipients == 1


def test_it_is_made_once_a_week_also_after_a_restart(world: World, qtbot: QtBot) -> None:
    assert world.look(qtbot)
    assert not world.look(qtbot)
    assert not world.look(qtbot, world.made())

    world.clock.now += timedelta(days=7, seconds=1)

    assert world.look(qtbot, world.made())


@pytest.mark.parametrize("mark", ["", "nonsense", "2026-01-01T00:00:00", "2999-01-01T00:00:00+00:00", "é"])
def test_a_mark_that_nobody_can_have_written_keeps_none_from_being_made(
    world: World, qtbot: QtBot, mark: str
) -> None:
    world.context.paths.checkup_file.write_text(mark, encoding="utf-8")

    assert world.look(qtbot)


def test_none_is_made_by_itself_where_the_person_does_not_want_it(world: World, qtbot: QtBot) -> None:
    world.settings.set(WEEKLY_CHECKUP, value=False)

    assert not world.look(qtbot)

    world.checkup.run()
    qtbot.waitUntil(lambda: world.checkup.result is not None)


def test_who_looks_at_the_result_is_not_told_as_well(world: World, qtbot: QtBot) -> None:
    (world.home / ".forward").write_text("john@army.ml\n")

    world.checkup.run()
    qtbot.waitUntil(lambda: world.checkup.result is not None)

    assert world.notes.offered == []


def test_an_address_that_is_kept_is_told_no_more(world: World, qtbot: QtBot) -> None:
    (world.home / ".forward").write_text("john@army.ml\n")
    world.look(qtbot)

    world.checkup.except_(Trust(Scope.ADDRESS, "john@army.ml", world.clock()))

    assert world.checkup.result is not None
    assert world.checkup.result.mistakes == []
    world.clock.now += timedelta(days=8)
    world.look(qtbot)
    assert len(world.notes.offered) == 1


def test_a_check_up_that_fails_says_so_and_can_be_made_again(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_places: object) -> object:
        raise RuntimeError("no luck")

    with monkeypatch.context() as patch:
        patch.setattr("sendward.mailstores.standing.survey.standing_texts", broken)
        world.look(qtbot)

    assert "no luck" in world.checkup.problem
    assert world.look(qtbot)
    assert world.checkup.problem == ""


def test_none_begins_before_there_are_lists(world: World) -> None:
    checkup = WeeklyCheckup(replace(world.context, judge=lambda: None), world.clock, world.notes)

    checkup.run()

    assert not checkup.is_running


def test_why_there_can_be_none_yet_is_said_to_whoever_asks_for_one(world: World, qtbot: QtBot) -> None:
    judges = [None]
    context = replace(world.context, judge=lambda: judges[-1])
    checkup = WeeklyCheckup(context, world.clock, world.notes)
    changes: list[bool] = []
    checkup.changed.connect(lambda: changes.append(True))

    checkup.run()

    assert "still starting" in checkup.problem
    assert changes == [True]
    judges.append(JUDGE)  # type: ignore[arg-type]  # a judge comes after none
    checkup.run()
    assert checkup.problem == ""
    qtbot.waitUntil(lambda: not checkup.is_running, timeout=20_000)

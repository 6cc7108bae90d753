"""Questions where each new window is given the keyboard: none takes a letter that was meant for another."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.model import Level, Origin
from sendward.ui.question.asking import Asking
from sendward.ui.question.keyboard import JUST_NOW, Keyboard
from sendward.ui.question.line import MOST_TOLD
from support.dialog_cases import AT, a_case, a_finding, a_question
from support.fake_notes import FakeCaseNotes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from pytestqt.qtbot import QtBot

    from sendward.model import Case
    from support.monotonic import Monotonic

LATER = JUST_NOW + timedelta(milliseconds=1)


@pytest.fixture
def notes() -> FakeCaseNotes:
    return FakeCaseNotes()


class Session:
    """When it is, and whether the session is ending."""

    def __init__(self, monotonic: Monotonic) -> None:
        self.now, self.is_ending = AT, False
        self._monotonic = monotonic

    def clock(self) -> datetime:
        return self.now

    def pass_time(self, duration: timedelta) -> None:
        self.now += duration
        self._monotonic.advance(duration.total_seconds())


@pytest.fixture
def session(monotonic: Monotonic) -> Session:
    return Session(monotonic)


@pytest.fixture
def asking(qtbot: QtBot, monotonic: Monotonic, session: Session, notes: FakeCaseNotes) -> Iterator[Asking]:
    asking = Asking(
        notes.show,
        notes.forget,
        notes.announce,
        keyboard=Keyboard(is_given=True, clock=session.clock, monotonic=monotonic),
        is_session_ending=lambda: session.is_ending,
        monotonic=monotonic,
    )
    yield asking
    asking.close()


def a_held(case_id: str = "held", level: Level = Level.CONFIRM) -> Case:
    """A message that was sent at ``AT``."""
    question = a_question(f"{case_id}@navy.ml", a_finding("navy.mil", level=level))
    return a_case(question, origin=Origin.ADDIN, place="Thunderbird", case_id=case_id)


def a_draft(case_id: str, level: Level = Level.CONFIRM) -> Case:
    return a_case(
        a_question(f"{case_id}@army.ml", a_finding(level=level)), origin=Origin.DRAFT, case_id=case_id
    )


def shown_id(asking: Asking) -> str | None:
    return asking.dialog.case.id if asking.dialog is not None else None


def test_a_notification_comes_first_and_opens_the_window(asking: Asking, notes: FakeCaseNotes) -> None:
    asking.ask(a_draft("draft"))
    assert (asking.dialog, notes.announced, asking.waiting) == (None, ["draft"], 1)
    asking.show_case("draft")
    assert shown_id(asking) == "draft"
    asking.ask(a_held())
    assert asking.waiting == 2  # the other one is under the hand of the person who opened it


def test_where_nothing_can_be_announced_the_window_comes_all_the_same(
    asking: Asking, notes: FakeCaseNotes, session: Session
) -> None:
    notes.can_show = False
    asking.ask(a_draft("draft"))
    assert shown_id(asking) == "draft"
    session.pass_time(LATER)
    asking.ask(a_held())
    assert shown_id(asking) == "held"


def test_thousands_of_drafts_are_no_thousands_of_notifications_and_what_matters_more_is_one(
    asking: Asking, notes: FakeCaseNotes
) -> None:
    for number in range(5 * MOST_TOLD):
        asking.ask(a_draft(f"n{number}"))
    assert len(notes.announced) == MOST_TOLD
    assert (asking.dialog, asking.waiting) == (None, 5 * MOST_TOLD)

    asking.ask(a_draft("blocked", Level.BLOCK))
    assert notes.announced[-1] == "blocked"
    asking.ask(a_held())
    assert shown_id(asking) == "held"


def test_a_message_held_just_now_is_asked_about_at_once(
    asking: Asking, notes: FakeCaseNotes, session: Session
) -> None:
    session.pass_time(JUST_NOW)
    asking.ask(a_held())
    assert (shown_id(asking), notes.announced) == ("held", [])


@pytest.mark.parametrize("level", [Level.NOTE, Level.CONFIRM])
def test_a_question_about_a_held_message_that_comes_late_is_told_by_a_notification(
    asking: Asking, notes: FakeCaseNotes, session: Session, level: Level
) -> None:
    session.pass_time(LATER)
    asking.ask(a_held(level=level))
    assert (asking.dialog, notes.announced, asking.waiting) == (None, ["held"], 1)

    assert asking.show_case("held")
    assert shown_id(asking) == "held"


def test_a_message_behind_one_that_is_taken_back_takes_no_keyboard(
    asking: Asking, qtbot: QtBot, notes: FakeCaseNotes, session: Session
) -> None:
    asking.ask(a_held("first"))
    asking.ask(a_held("second"))
    session.pass_time(LATER)

    asking.withdraw("first")

    qtbot.waitUntil(lambda: notes.announced == ["second"])
    assert (asking.dialog, asking.waiting) == (None, 1)
    asking.withdraw("second")
    assert asking.waiting == 0


def test_after_an_answer_the_next_question_comes_at_once(
    asking: Asking, qtbot: QtBot, notes: FakeCaseNotes, session: Session
) -> None:
    asking.ask(a_held("first"))
    asking.ask(a_held("second"))
    session.pass_time(LATER)
    assert asking.dialog is not None

    asking.dialog.reject()

    qtbot.waitUntil(lambda: shown_id(asking) == "second")
    assert notes.announced == []


def test_what_the_end_of_a_session_closed_comes_back_by_a_notification(
    asking: Asking, qtbot: QtBot, notes: FakeCaseNotes, session: Session
) -> None:
    asking.ask(a_held())
    session.pass_time(LATER)
    session.is_ending = True
    assert asking.dialog is not None
    asking._coming_back.setInterval(1)

    asking.dialog.close()

    qtbot.waitUntil(lambda: notes.announced == ["held"])
    assert (shown_id(asking), asking.waiting) == (None, 1)


def test_who_wishes_to_be_interrupted_is(asking: Asking, notes: FakeCaseNotes, session: Session) -> None:
    asking.at_once = True
    session.pass_time(LATER)
    asking.ask(a_held())
    assert (shown_id(asking), notes.announced) == ("held", [])


def test_of_what_was_only_told_of_the_person_is_shown_the_held_message_first(
    asking: Asking, session: Session
) -> None:
    session.pass_time(LATER)
    asking.ask(a_draft("draft"))
    asking.ask(a_held())

    assert asking.raise_dialog()

    assert shown_id(asking) == "held"


def test_a_held_message_told_of_while_the_screen_was_locked_is_on_it_afterwards(
    asking: Asking, session: Session
) -> None:
    session.pass_time(LATER)
    asking.ask(a_held(level=Level.NOTE))

    asking.show_missed()

    assert shown_id(asking) == "held"

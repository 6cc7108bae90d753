"""Cases told of by notifications, from a daemon's point of view: what is pressed, and what comes of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from sendward.model import Origin
from sendward.system.notification import Closed
from sendward.system.notifications import NoNotifier
from sendward.system.platform import Platform
from sendward.ui.app.bridge import Bridge
from sendward.ui.question import note_notifications
from sendward.ui.question.note_notifications import NoteNotifications, note_text
from support.dialog_cases import a_case, a_finding, a_question
from support.fake_tray import FakeTray

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pytestqt.qtbot import QtBot


class PlayedNotifier:
    """Keeps what is shown, for a test to press its buttons."""

    def __init__(self) -> None:
        self.on_action: Callable[[str, str], None] | None = None
        self.on_closed: Callable[[Closed], None] | None = None
        self.stays = False

    def notify(
        self,
        _title: str,
        _body: str,
        _actions: Mapping[str, str] | None = None,
        on_action: Callable[[str, str], None] | None = None,
        on_closed: Callable[[Closed], None] | None = None,
        *,
        stays: bool = False,
    ) -> int:
        self.on_action, self.on_closed, self.stays = on_action, on_closed, stays
        return 1

    def close(self, _ticket: int) -> None: ...

    def press(self, action: str, token: str) -> None:
        assert self.on_action is not None
        self.on_action(action, token)

    def go(self, closed: Closed) -> None:
        assert self.on_closed is not None
        self.on_closed(closed)
        QCoreApplication.processEvents()


class NoTray:
    """No icon, beside which nothing can be said."""

    def say(self, *_words: object) -> bool:
        return False

    offer = say


@pytest.mark.parametrize("way", ["announce", "show_case"])
def test_the_window_that_is_asked_for_finds_the_token_and_no_program_after_it(qtbot: QtBot, way: str) -> None:
    del qtbot  # for its application
    notifier, bridge = PlayedNotifier(), Bridge()
    notes = NoteNotifications(notifier, None, bridge)  # type: ignore[arg-type]  # played, and no tray is used
    found: list[tuple[str, str | None]] = []
    notes.show_wanted.connect(lambda case: found.append((case, os.environ.get("XDG_ACTIVATION_TOKEN"))))

    getattr(notes, way)(a_case(case_id="case-7"))
    notifier.press("show", "token-of-the-compositor")
    QCoreApplication.processEvents()

    assert found == [("case-7", "token-of-the-compositor")]
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


@pytest.mark.parametrize(("origin", "stays"), [(Origin.ADDIN, True), (Origin.DRAFT, False)])
def test_an_announcement_stays_on_the_screen_where_a_message_waits_for_the_answer(
    qtbot: QtBot, origin: Origin, *, stays: bool
) -> None:
    del qtbot  # for its application
    notifier = PlayedNotifier()
    notes = NoteNotifications(notifier, None, Bridge())  # type: ignore[arg-type]  # played, and no tray is used

    notes.announce(a_case(origin=origin))

    assert notifier.stays is stays


def test_a_notification_names_a_few_of_many_and_says_how_many_more_there_are() -> None:
    crowd = a_case(*(a_question(f"name{number}@army.ml") for number in range(40)))
    houses = a_case(
        *(a_question(f"name@army{number}.ml", a_finding(differs=((5, 8),))) for number in range(23))
    )

    assert note_text(crowd).count("\n") == 0
    assert "37 more" in note_text(crowd)
    assert note_text(houses).splitlines()[-1] == "And 19 more."


@pytest.mark.parametrize("way", ["announce", "show_case"])
def test_without_a_notifier_a_click_on_the_trays_message_shows_the_case_it_told_of(
    qtbot: QtBot, way: str
) -> None:
    del qtbot  # for its application
    tray = FakeTray()
    notes = NoteNotifications(NoNotifier(), tray, Bridge())  # type: ignore[arg-type]  # a played tray
    shown: list[str] = []
    notes.show_wanted.connect(shown.append)

    assert getattr(notes, way)(a_case(case_id="case-7"))
    tray.click()

    assert shown == ["case-7"]


def test_without_a_notifier_a_click_leads_to_the_drafts_and_to_what_is_offered(qtbot: QtBot) -> None:
    tray = FakeTray()
    notes = NoteNotifications(NoNotifier(), tray, Bridge())  # type: ignore[arg-type]  # a played tray
    offered: list[str] = []

    notes.tell_of_drafts("Two drafts", "…")
    with qtbot.waitSignal(notes.drafts_wanted):
        tray.click()
    notes.offer("It was sent", "…", lambda: offered.append("the window"), lambda: offered.append("alone"))
    tray.click()

    assert offered == ["the window"]


@pytest.mark.parametrize(
    ("tray", "platform", "untold"),
    [
        (NoTray(), Platform.LINUX, ["There is none."]),
        (FakeTray(), Platform.LINUX, ["There is none."]),  # its message goes to the daemon that is not there
        (FakeTray(), Platform.WINDOWS, []),
    ],
)
def test_what_no_daemon_and_no_tray_says_is_not_lost(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tray: object, platform: Platform, untold: list[str]
) -> None:
    del qtbot  # for its application
    monkeypatch.setattr(note_notifications, "PLATFORM", platform)
    notes = NoteNotifications(NoNotifier(), tray, Bridge())  # type: ignore[arg-type]  # a played tray
    left: list[str] = []
    notes.untold.connect(left.append)

    notes.tell("Clipboard", "There is none.")

    assert left == untold


@pytest.mark.parametrize(
    ("closed", "lost"), [(Closed.FAILED, ["told", "offered"]), (Closed.EXPIRED, []), (Closed.DISMISSED, [])]
)
def test_what_a_daemon_fails_to_show_later_is_not_lost_either(
    qtbot: QtBot, closed: Closed, lost: list[str]
) -> None:
    del qtbot  # for its application
    notifier = PlayedNotifier()
    notes = NoteNotifications(notifier, NoTray(), Bridge())  # type: ignore[arg-type]  # played
    left: list[str] = []
    notes.untold.connect(left.append)

    notes.tell("Clipboard", "told")
    notifier.go(closed)
    notes.offer("It was sent", "…", lambda: left.append("shown"), lambda: left.append("offered"))
    notifier.go(closed)

    assert left == lost

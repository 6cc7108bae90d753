"""How things stand, as the menu, the small window and the icon say it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sendward.gates.app_status import AppStatus, Readiness
from sendward.guard.pause import UNTIL_RESUMED
from sendward.guard.rules import Silence
from sendward.phrase import Phrase
from sendward.settings.settings import Where
from sendward.sources.source import SourceState, SourceStatus
from sendward.ui.tray.menu import MOST_LINES, StatusMenu
from sendward.ui.tray.small_window import MOST_SOURCES, SmallWindow
from sendward.ui.tray.status import TrayRequests
from sendward.ui.widgets import icons

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
WATCHING = SourceStatus("Clipboard", SourceState.WATCHING)
GONE = SourceStatus("Drafts in ~/Mail", SourceState.UNAVAILABLE, "The folder is not there.", "Make it.")


@pytest.fixture
def requests(qapp: object) -> TrayRequests:
    return TrayRequests()


@pytest.fixture
def menu(qtbot: QtBot, requests: TrayRequests) -> StatusMenu:
    menu = StatusMenu(requests, lambda: NOON)
    qtbot.addWidget(menu)
    return menu


@pytest.fixture
def window(qtbot: QtBot, requests: TrayRequests) -> SmallWindow:
    window = SmallWindow(requests, lambda: NOON)
    qtbot.addWidget(window)
    return window


def test_the_menu_says_how_each_source_fares(menu: StatusMenu) -> None:
    menu.show_status(AppStatus((WATCHING, GONE), notices=("list.txt:3: bad & ugly",)))
    assert menu.lines() == (
        "Sendward is watching",
        "Clipboard: watching",
        "Drafts in ~/Mail: not available – The folder is not there.",
        "list.txt:3: bad && ugly",
    )


def test_a_notice_too_long_for_the_menu_keeps_its_beginning(menu: StatusMenu) -> None:
    notice = "The journal is kept without a key: there is no keyring. " + "Install one. " * 10
    menu.show_status(AppStatus((), notices=(notice,)))
    line = menu.lines()[-1]
    assert line.startswith("The journal is kept without a key: there is no keyring.")
    assert line.endswith("…")


def test_the_menu_says_so_when_nothing_is_seen(menu: StatusMenu) -> None:
    menu.show_status(AppStatus((GONE, SourceStatus("Clipboard", SourceState.OFF))))
    assert menu.lines()[0] == "Sendward is not watching anything at the moment"


@pytest.mark.parametrize(
    ("silence", "line"),
    [
        (Silence.WHOLE, "Sendward only notes, and asks nothing"),
        (Silence.BUT_BLOCKED, "Sendward only notes, and asks about nothing but what is blocked"),
    ],
)
def test_the_menu_says_what_is_only_noted(menu: StatusMenu, silence: Silence, line: str) -> None:
    menu.show_status(AppStatus((WATCHING,), silence=silence))
    assert menu.lines()[0] == line


def test_what_stood_before_is_not_said_twice(menu: StatusMenu) -> None:
    menu.show_status(AppStatus((WATCHING, GONE)))
    menu.show_status(AppStatus((WATCHING,)))
    assert [action.text() for action in menu.actions()].count("Clipboard: watching") == 1


@pytest.mark.parametrize(
    ("index", "end"),
    [(0, NOON + timedelta(minutes=15)), (1, NOON + timedelta(hours=1)), (3, None)],
)
def test_each_pause_has_its_end(
    menu: StatusMenu, requests: TrayRequests, qtbot: QtBot, index: int, end: datetime | None
) -> None:
    with qtbot.waitSignal(requests.pause) as caught:
        menu.pause_menu.actions()[index].trigger()
    assert caught.args == [end]


def test_until_tomorrow_ends_at_the_next_midnight(
    menu: StatusMenu, requests: TrayRequests, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(requests.pause) as caught:
        menu.pause_menu.actions()[2].trigger()
    assert caught.args is not None
    end = caught.args[0]
    assert NOON < end <= NOON + timedelta(days=1)
    assert end.astimezone().time().isoformat() == "00:00:00"


def test_a_pause_is_shown_with_its_end_and_can_be_ended(menu: StatusMenu) -> None:
    menu.show_status(AppStatus((WATCHING,), paused_until=UNTIL_RESUMED))
    assert menu.lines()[0] == "Paused until you resume"
    assert menu.resume.isVisible()
    soon = datetime.now(UTC).replace(second=0, microsecond=0)
    menu.show_status(AppStatus((WATCHING,), paused_until=soon))
    assert menu.lines()[0].startswith("Paused until ")
    menu.show_status(AppStatus((WATCHING,)))
    assert not menu.resume.isVisible()


def test_nothing_is_said_to_be_watching_in_a_pause(menu: StatusMenu, window: SmallWindow) -> None:
    status = AppStatus((WATCHING, GONE), paused_until=UNTIL_RESUMED)
    menu.show_status(status)
    window.show_status(status)
    assert menu.lines() == (
        "Paused until you resume",
        "Drafts in ~/Mail: not available – The folder is not there.",
    )
    assert not any("Clipboard: watching" in label.text() for label in window.findChildren(QLabel))


def test_the_question_is_offered_only_while_one_waits(menu: StatusMenu, window: SmallWindow) -> None:
    for waiting in (1, 0):
        menu.show_status(AppStatus((WATCHING,), waiting=waiting))
        window.show_status(AppStatus((WATCHING,), waiting=waiting))
        assert menu.question.isVisible() is bool(waiting)
        assert window.question.isVisibleTo(window) is bool(waiting)


@pytest.mark.parametrize("name", ["check", "journal", "settings", "resume", "question", "leave"])
def test_the_small_window_asks_for_what_the_menu_asks_for(
    menu: StatusMenu, window: SmallWindow, requests: TrayRequests, qtbot: QtBot, name: str
) -> None:
    signal = {"check": "check_clipboard", "question": "show_question", "leave": "quit"}.get(name, name)
    with qtbot.waitSignal(getattr(requests, signal)):
        getattr(menu, name).trigger()
    window.show_status(AppStatus((WATCHING,), paused_until=UNTIL_RESUMED, waiting=1))
    window.show()
    qtbot.waitUntil(lambda: not window.early_input.is_quiet)
    with qtbot.waitSignal(getattr(requests, signal)):
        QTest.mouseClick(getattr(window, name), Qt.MouseButton.LeftButton)


def test_the_small_window_says_what_can_be_done(window: SmallWindow) -> None:
    window.show_status(AppStatus((WATCHING, GONE)))
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert any("Make it." in text for text in texts)
    assert "Sendward is watching" in texts


def test_a_window_that_stands_in_for_the_tray_does_not_hold_up_the_end_of_the_session(qtbot: QtBot) -> None:
    window = SmallWindow(TrayRequests(), is_session_ending=lambda: True)
    qtbot.addWidget(window)
    window.stand_in_for_tray(stands_in=True)
    event = SpontaneousClose()
    window.closeEvent(event)
    assert event.isAccepted()


def test_a_window_that_stands_in_for_the_tray_does_not_go_away(window: SmallWindow, qtbot: QtBot) -> None:
    window.stand_in_for_tray(stands_in=True)
    window.show()
    event = SpontaneousClose()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert window.isMinimized()


def test_a_window_beside_a_tray_closes(window: SmallWindow) -> None:
    window.stand_in_for_tray(stands_in=False)
    event = SpontaneousClose()
    window.closeEvent(event)
    assert event.isAccepted()


class SpontaneousClose(QCloseEvent):
    """As the window manager sends it."""

    def spontaneous(self) -> bool:
        return True


def test_the_small_window_tells_a_screen_reader_how_things_stand(
    window: SmallWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: announced.append(event.message()))
    window.show_status(AppStatus((WATCHING, GONE)))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert announced == []
    window.show_status(AppStatus((WATCHING, GONE), waiting=1))
    window.show_status(AppStatus((WATCHING,), waiting=1))
    assert announced == ["Sendward has a question about an address"]

    interface = QAccessible.queryAccessibleInterface(window)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Dialog
    assert interface.text(QAccessible.Text.Description) == (
        "Sendward has a question about an address\nClipboard: watching"
    )


def test_escape_leaves_the_small_window_where_it_is(window: SmallWindow, qtbot: QtBot) -> None:
    window.show()
    window.early_input.expect()
    qtbot.waitUntil(lambda: not window.early_input.is_quiet)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()


def many_sources(number: int) -> tuple[SourceStatus, ...]:
    return (
        *(replace(WATCHING, source=f"Drafts {place}") for place in range(number)),
        GONE,
    )


def test_of_very_many_sources_the_menu_names_those_that_fail_and_counts_the_rest(menu: StatusMenu) -> None:
    menu.show_status(AppStatus(many_sources(50), notices=tuple(map(str, range(30)))))

    lines = menu.lines()
    assert len(lines) == 1 + 2 * MOST_LINES
    assert lines[1].startswith("Drafts in ~/Mail: not available")
    assert lines[MOST_LINES] == f"And {51 - MOST_LINES + 1} more."
    assert lines[-1] == f"And {30 - MOST_LINES + 1} more."


def test_of_hundreds_of_sources_the_window_names_those_that_fail_and_counts_the_rest(
    window: SmallWindow,
) -> None:
    window.show_status(AppStatus(many_sources(300)))

    lines = window._sources.text().splitlines()
    assert lines[:2] == ["Drafts in ~/Mail: not available – The folder is not there.", "    Make it."]
    assert len(lines) == 1 + MOST_SOURCES
    assert lines[-1] == f"And {301 - MOST_SOURCES + 1} more."


@pytest.mark.parametrize("height", [360, 900])
def test_very_many_sources_make_the_window_no_higher_than_the_screen(
    window: SmallWindow, monkeypatch: pytest.MonkeyPatch, height: int
) -> None:
    class Screen:
        def availableGeometry(self) -> QRect:  # noqa: N802  # Qt's name
            return QRect(0, 0, 640, height)

    monkeypatch.setattr("sendward.ui.tray.small_window.screen_of_person", Screen)

    window.show_status(AppStatus(many_sources(80)))
    window.show()
    QApplication.processEvents()

    assert window.height() <= height
    assert window.leave.visibleRegion().boundingRect().height() == window.leave.height()
    assert window._lines.focusPolicy() is Qt.FocusPolicy.TabFocus  # so that the keyboard scrolls, too


def test_no_button_is_cut_however_narrow_the_window_is_made(window: SmallWindow) -> None:
    window.show_status(AppStatus(waiting=3, no_pause=Where.MACHINE, no_quit=Where.MACHINE))
    window.show()
    window.resize(1, 1)
    QApplication.processEvents()

    buttons = [button for button in window.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) == 7
    assert [button.text() for button in buttons if button.width() < button.sizeHint().width()] == []


def test_the_window_becomes_narrow_again_when_nothing_waits(window: SmallWindow) -> None:
    window.show_status(AppStatus((WATCHING,)))
    window.show()
    before = window.minimumWidth()

    window.show_status(AppStatus((WATCHING,), waiting=3, no_pause=Where.MACHINE))
    window.show_status(AppStatus((WATCHING,)))

    assert window.minimumWidth() == before


def test_a_few_sources_need_no_scroll_bar(window: SmallWindow) -> None:
    window.show_status(AppStatus((WATCHING, GONE), notices=("list.txt:3: it is no domain. " * 12,)))
    window.show()
    QApplication.processEvents()

    assert not window._lines.verticalScrollBar().isVisible()
    assert window._lines.focusPolicy() is Qt.FocusPolicy.NoFocus
    for label in (window._sources, window._notices):
        assert label.visibleRegion().boundingRect().height() == label.height()


def test_a_line_of_the_menu_keeps_the_marks_that_tell_its_direction(menu: StatusMenu) -> None:
    menu.show_status(AppStatus((), notices=(Phrase("\u200f{file}:\n3", file="\u05d0.txt"),)))

    assert menu.lines()[-1] == "\u200f\u2068\u05d0.txt\u2069: 3"


def test_the_picture_of_one_who_cannot_ask_is_not_that_of_one_who_watches(qapp: object) -> None:
    broken = AppStatus(readiness=Readiness.BROKEN)

    assert icons.standing(broken) is icons.paused()
    assert icons.standing(AppStatus()) is icons.watching()


def test_where_nothing_can_be_asked_nothing_is_said_to_be_watched(
    menu: StatusMenu, window: SmallWindow
) -> None:
    broken = AppStatus((WATCHING,), readiness=Readiness.BROKEN, notices=("Nothing can be asked: why",))
    menu.show_status(broken)
    window.show_status(broken)

    assert menu.lines() == ("Sendward cannot ask questions at the moment", "Nothing can be asked: why")
    assert window._sources.text() == ""


@pytest.mark.parametrize(
    ("whose", "words"),
    [
        (Where.MACHINE, "set by your organisation"),
        (Where.UNREAD, "until your organisation's policy can be read"),
        (Where.USER, "off in the settings"),
    ],
)
def test_where_pausing_or_quitting_is_not_to_be_had_it_is_said_whose_choice_that_is(
    menu: StatusMenu, window: SmallWindow, whose: Where, words: str
) -> None:
    for shown in (menu, window):
        shown.show_status(AppStatus((WATCHING,), no_pause=whose, no_quit=whose))
        assert not shown.leave.isEnabled()
        assert words in shown.leave.text()
    assert not menu.pause_menu.isEnabled()
    assert words in menu.pause_menu.title()
    assert not window.pause.isEnabled()
    assert words in window.pause.text()

    for shown in (menu, window):
        shown.show_status(AppStatus((WATCHING,)))
        assert shown.leave.isEnabled()
        assert words not in shown.leave.text()
    assert menu.pause_menu.isEnabled()
    assert window.pause.isEnabled()


def test_drafts_that_still_hold_a_doubtful_address_are_counted_and_lead_to_them(
    menu: StatusMenu, window: SmallWindow, requests: TrayRequests, qtbot: QtBot
) -> None:
    menu.show_status(AppStatus((WATCHING,), doubtful_drafts=2))
    window.show_status(AppStatus((WATCHING,), doubtful_drafts=2))

    assert "2 drafts still hold a doubtful address" in menu.lines()
    assert any(
        label.text() == "2 drafts still hold a doubtful address" for label in window.findChildren(QLabel)
    )
    (line,) = (action for action in menu.actions() if "doubtful" in action.text())
    with qtbot.waitSignal(requests.doubtful_drafts):
        line.trigger()


def test_where_no_draft_holds_one_nothing_is_said_of_it(menu: StatusMenu) -> None:
    menu.show_status(AppStatus((WATCHING,)))

    assert not any("doubtful" in line for line in menu.lines())


def test_a_message_that_nobody_answered_for_leads_to_the_journal(
    menu: StatusMenu, requests: TrayRequests, qtbot: QtBot
) -> None:
    sentence = "Your message “Tuesday” was not sent: nobody answered the question."
    menu.show_status(AppStatus((WATCHING,), unsent=(sentence,)))

    (line,) = (action for action in menu.actions() if action.text() == sentence)
    with qtbot.waitSignal(requests.journal):
        line.trigger()


def test_nothing_is_said_to_be_watched_before_anything_can_be_asked(menu: StatusMenu) -> None:
    menu.show_status(AppStatus((WATCHING,), readiness=Readiness.OPENING))

    assert menu.lines()[0] == "Sendward is starting"


def test_the_number_of_open_questions_stands_where_they_are_shown(
    menu: StatusMenu, window: SmallWindow
) -> None:
    for shown in (menu, window):
        shown.show_status(AppStatus((WATCHING,), waiting=3))
        assert shown.question.text() == "&Show the 3 questions"
        shown.show_status(AppStatus((WATCHING,), waiting=1))
        assert shown.question.text() == "&Show the question"


@pytest.mark.parametrize("name", ["check_address", "yesterday", "help"])
def test_menu_and_window_lead_to_the_check_to_yesterday_and_to_the_help(
    qtbot: QtBot, menu: StatusMenu, window: SmallWindow, requests: TrayRequests, name: str
) -> None:
    for shown in (menu, window):
        shown.show_status(AppStatus((WATCHING,)))
    with qtbot.waitSignal(getattr(requests, name)):
        getattr(menu, name).trigger()
    with qtbot.waitSignal(getattr(requests, name)):
        getattr(window, name).trigger()

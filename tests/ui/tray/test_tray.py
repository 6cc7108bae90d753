"""The icon in the tray, its messages, and the window where there is no tray."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from sendward.gates.app_status import AppStatus
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.platform import Platform
from sendward.ui.tray import tray as tray_module
from sendward.ui.tray.status import TrayRequests
from sendward.ui.tray.tray import Tray
from support.fake_tray_host import FakeTrayHost

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
WATCHING = SourceStatus("Clipboard", SourceState.WATCHING)


@pytest.fixture
def requests(qapp: object) -> TrayRequests:
    return TrayRequests()


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> FakeTrayHost:
    host = FakeTrayHost()
    monkeypatch.setattr(tray_module, "is_tray_there", lambda: host.there)
    return host


@pytest.fixture
def tray(qtbot: QtBot, requests: TrayRequests, host: FakeTrayHost) -> Iterator[Tray]:
    tray = Tray(requests, lambda: NOON)
    tray._patience.setInterval(1)
    yield tray
    tray.stop()


def test_the_window_leaves_the_keyboard_to_one_that_is_being_read(tray: Tray, qtbot: QtBot) -> None:
    welcome = QLabel("welcome")
    qtbot.addWidget(welcome)
    with qtbot.waitActive(welcome, timeout=20_000):
        welcome.show()
        welcome.activateWindow()
    tray.start()
    qtbot.waitUntil(tray.window.isVisible, timeout=20_000)
    assert tray.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_the_window_keeps_out_of_the_way_until_it_is_told_to_come_forward(tray: Tray, qtbot: QtBot) -> None:
    tray.stand_back()
    tray.start()
    qtbot.waitUntil(lambda: tray._is_called_for, timeout=20_000)
    assert not tray.window.isVisible()
    tray.come_forward()
    assert tray.window.isVisible()


def test_a_tray_that_goes_brings_no_window_over_a_question(
    qtbot: QtBot, requests: TrayRequests, host: FakeTrayHost
) -> None:
    host.there = is_asking = True
    tray = Tray(requests, lambda: NOON, has_question=lambda: is_asking)
    tray._patience.setInterval(1)
    tray.start()
    host.there = False
    tray._on_tray_went()
    qtbot.waitUntil(lambda: tray._is_called_for, timeout=20_000)
    assert not tray.window.isVisible()

    is_asking = False
    tray.show_status(AppStatus((WATCHING,)))
    assert tray.window.isVisible()
    tray.stop()


def test_what_somebody_goes_on_typing_presses_nothing_in_the_window_that_comes_up(
    tray: Tray, host: FakeTrayHost, qtbot: QtBot, requests: TrayRequests
) -> None:
    asked: list[bool] = []
    for request in (requests.check_clipboard, requests.journal, requests.settings, requests.quit):
        request.connect(lambda: asked.append(True))
    host.there = True
    tray.start()
    for _coming in range(2):  # of the window, as trays come and go
        host.there = False
        tray._on_tray_went()
        with qtbot.waitActive(tray.window, timeout=20_000):
            qtbot.waitUntil(tray.window.isVisible)
            tray.window.activateWindow()
        qtbot.waitUntil(lambda: not tray.window.early_input.is_quiet)
        for button in tray.window.findChildren(QPushButton):
            if button.isVisible():
                button.setFocus()
                for key in (Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_Return):
                    QTest.keyClick(button, key)
        assert asked == []
        assert tray.window.isVisible()
        host.there = True
        tray._on_tray_came()

    tray.show_window()
    qtbot.waitUntil(lambda: not tray.window.early_input.is_quiet)
    QTest.keyClick(tray.window.journal, Qt.Key.Key_Space)
    assert asked == [True]


def test_a_window_that_comes_up_minimised_asks_for_no_keyboard(tray: Tray, qtbot: QtBot) -> None:
    tray.start(is_minimized=True)
    qtbot.waitUntil(tray.window.isMinimized, timeout=20_000)
    assert tray.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_without_a_tray_the_window_is_shown(tray: Tray, qtbot: QtBot) -> None:
    tray.start()
    assert not tray.window.isVisible()
    qtbot.waitUntil(tray.window.isVisible)
    assert tray.icon is None
    assert not tray.say("title", "text")


def test_with_a_tray_there_is_an_icon_and_no_window(tray: Tray, host: FakeTrayHost) -> None:
    host.there = True
    tray.start()
    assert tray.icon is not None
    assert tray.icon.contextMenu() is tray.menu
    assert not tray.window.isVisible()
    tray.show_status(AppStatus((WATCHING,)))
    assert tray.icon.toolTip() == "Sendward is watching"


def test_a_tray_that_comes_later_takes_the_windows_place(
    tray: Tray, host: FakeTrayHost, qtbot: QtBot
) -> None:
    tray.start()
    qtbot.waitUntil(tray.window.isVisible)
    host.there = True
    tray._on_tray_came()
    assert tray.icon is not None
    assert not tray.window.isVisible()


def test_the_icon_is_made_anew_for_each_tray(tray: Tray, host: FakeTrayHost) -> None:
    host.there = True
    tray.start()
    first = tray.icon
    tray._on_tray_came()
    assert tray.icon is not None
    assert tray.icon is not first


def test_a_tray_that_goes_leaves_the_window(tray: Tray, host: FakeTrayHost, qtbot: QtBot) -> None:
    host.there = True
    tray.start()
    host.there = False
    tray._on_tray_went()
    assert tray.icon is None
    qtbot.waitUntil(tray.window.isVisible)


def test_the_icons_click_shows_the_question_that_waits(
    tray: Tray, host: FakeTrayHost, requests: TrayRequests, qtbot: QtBot
) -> None:
    host.there = True
    tray.start()
    tray.show_status(AppStatus((WATCHING,), waiting=1))
    assert tray.icon is not None
    with qtbot.waitSignal(requests.show_question):
        tray.icon.activated.emit(tray.icon.ActivationReason.Trigger)


def test_a_click_on_a_message_leads_to_what_it_told_of(
    tray: Tray, host: FakeTrayHost, requests: TrayRequests, qtbot: QtBot
) -> None:
    host.there = True
    tray.start()
    assert tray.icon is not None
    led_to: list[str] = []

    assert tray.say("Two drafts", "…", lambda: led_to.append("drafts"))
    tray.icon.messageClicked.emit()
    assert led_to == ["drafts"]

    assert tray.say("An account", "…")
    with qtbot.waitSignal(requests.show_question):
        tray.icon.messageClicked.emit()
    assert led_to == ["drafts"]


@pytest.mark.parametrize("platform", list(Platform))
def test_only_windows_own_messages_are_known_to_come_back_with_a_click(
    tray: Tray, host: FakeTrayHost, monkeypatch: pytest.MonkeyPatch, platform: Platform
) -> None:
    host.there = True
    tray.start()
    monkeypatch.setattr(tray_module, "PLATFORM", platform)

    assert tray.offer("title", "text", lambda: None) is (platform is Platform.WINDOWS)

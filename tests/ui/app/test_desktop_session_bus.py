"""The session's end, seen on the bus, its colours, told by a portal, and a screen that is unlocked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dbus_fast import Message, Variant
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection

from sendward.ui.app.desktop_session import (
    APPEARANCE,
    COLOUR_SCHEME,
    LOCKS,
    PLASMA_SHUTDOWN,
    PORTAL,
    PORTAL_PATH,
    PORTAL_SETTINGS,
    DarkMode,
    DesktopSession,
)
from support.bus_service import BusService
from support.private_bus import private_bus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_plasma_is_ending_while_its_shutdown_is_on_the_bus(qtbot: QtBot) -> None:
    with private_bus() as address:
        bus = QDBusConnection.connectToBus(address, "sendward-session-test")
        session = DesktopSession(bus=bus)
        assert not session.is_ending()

        with BusService(address, PLASMA_SHUTDOWN, lambda _: None):
            assert session.is_ending()

        # the bus hears of it a moment after the program has gone
        qtbot.waitUntil(lambda: not session.is_ending(), timeout=10_000)
        QDBusConnection.disconnectFromBus("sendward-session-test")


class Portal:
    """The settings' portal, which says how dark the person wants it."""

    def __init__(self) -> None:
        self.scheme = 0

    def answer(self, message: Message) -> Message | None:
        if message.interface != PORTAL_SETTINGS or message.body != [APPEARANCE, COLOUR_SCHEME]:
            return None
        value = Variant("v", Variant("u", self.scheme))
        return Message.new_method_return(message, "v", [value])

    def change(self, service: BusService, scheme: int) -> None:
        self.scheme = scheme
        body = [APPEARANCE, COLOUR_SCHEME, Variant("u", scheme)]
        service.send(
            Message.new_signal(PORTAL_PATH, PORTAL_SETTINGS, "SettingChanged", signature="ssv", body=body)
        )


def test_it_turns_dark_and_light_again_with_the_desktop(qtbot: QtBot) -> None:
    portal, wanted = Portal(), list[Qt.ColorScheme]()
    with private_bus() as address, BusService(address, PORTAL, portal.answer) as service:
        portal.scheme = 1
        bus = QDBusConnection.connectToBus(address, "sendward-dark-test")
        dark_mode = DarkMode("GNOME", wanted.append, bus=bus)
        qtbot.waitUntil(lambda: wanted == [Qt.ColorScheme.Dark], timeout=10_000)

        portal.change(service, 2)
        qtbot.waitUntil(lambda: len(wanted) == 2, timeout=10_000)
        portal.change(service, 1)
        qtbot.waitUntil(lambda: len(wanted) == 3, timeout=10_000)

        QDBusConnection.disconnectFromBus("sendward-dark-test")
        dark_mode.deleteLater()
    assert wanted[1:] == [Qt.ColorScheme.Unknown, Qt.ColorScheme.Dark]


def test_plasma_is_left_to_qt_which_follows_whole_palettes_there(qtbot: QtBot) -> None:
    portal, asked = Portal(), list[Message]()
    wanted: list[Qt.ColorScheme] = []

    def answer(message: Message) -> Message | None:
        asked.append(message)
        return portal.answer(message)

    with private_bus() as address, BusService(address, PORTAL, answer):
        portal.scheme = 1
        bus = QDBusConnection.connectToBus(address, "sendward-plasma-test")
        plasma = DarkMode("KDE", wanted.append, bus=bus)
        # what GNOME is told on the same bus comes after whatever Plasma would have been told
        gnome = DarkMode("GNOME", wanted.append, bus=bus)
        qtbot.waitUntil(lambda: bool(wanted), timeout=10_000)

        QDBusConnection.disconnectFromBus("sendward-plasma-test")
        plasma.deleteLater()
        gnome.deleteLater()
    assert len(asked) == len(wanted) == 1


@pytest.mark.parametrize("lock", LOCKS)
def test_unlocking_the_screen_is_told_and_locking_it_is_not(qtbot: QtBot, lock: str) -> None:
    told: list[bool] = []
    with private_bus() as address, BusService(address, "org.example.Desktop", lambda _: None) as locker:
        bus = QDBusConnection.connectToBus(address, "sendward-lock-test")
        session = DesktopSession(bus=bus)
        session.unlocked.connect(lambda: told.append(True))
        for is_locked in (True, False):
            locker.send(Message.new_signal("/Lock", lock, "ActiveChanged", signature="b", body=[is_locked]))
        qtbot.waitUntil(lambda: bool(told), timeout=10_000)
        QDBusConnection.disconnectFromBus("sendward-lock-test")
    assert told == [True]

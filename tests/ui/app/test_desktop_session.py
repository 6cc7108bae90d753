"""The session's end: announced by a session manager, or seen on the bus as Plasma's shutdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtDBus import QDBusConnection

from sendward.ui.app.desktop_session import ENDING_SECONDS, PLASMA_SHUTDOWN, DesktopSession
from support.bus_service import BusService
from support.private_bus import private_bus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from support.monotonic import Monotonic


def test_an_end_that_the_session_manager_announces_counts_until_it_must_have_been_called_off(
    qtbot: QtBot, monotonic: Monotonic
) -> None:
    del qtbot  # for its application
    session = DesktopSession(monotonic=monotonic, bus=QDBusConnection("sendward-no-such-connection"))
    assert not session.is_ending()

    session.expect_end()
    assert session.is_ending()
    monotonic.advance(ENDING_SECONDS)
    assert not session.is_ending()


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

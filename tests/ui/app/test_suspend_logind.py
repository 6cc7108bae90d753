"""Noticing a sleep by logind's signal on a real bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbus_fast import Message
from PySide6.QtDBus import QDBusConnection

from sendward.ui.app.suspend import LOGIND, SuspendMonitor
from support.bus_service import BusService
from support.private_bus import private_bus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_logind_tells_of_waking_and_going_to_sleep_is_none(qtbot: QtBot) -> None:
    service, path, interface = LOGIND
    with private_bus() as address, BusService(address, service, lambda _: None) as logind:
        bus = QDBusConnection.connectToBus(address, "sendward-suspend-test")
        monitor = SuspendMonitor(bus=bus)
        monitor.start()
        told: list[bool] = []
        monitor.woke.connect(lambda: told.append(True))

        for is_going_to_sleep in (True, False):
            logind.send(
                Message.new_signal(
                    path, interface, "PrepareForSleep", signature="b", body=[is_going_to_sleep]
                )
            )
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)

        monitor.stop()
        QDBusConnection.disconnectFromBus("sendward-suspend-test")
    assert told == [True]

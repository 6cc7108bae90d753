"""Noticing a sleep: by logind's signal on a real bus, and by two clocks that went apart."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from dbus_fast import Message
from PySide6.QtDBus import QDBusConnection

from sendward.ui.app.suspend import LOGIND, SuspendMonitor
from support.bus_service import BusService
from support.fake_clocks import FakeClocks
from support.private_bus import private_bus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def monitor_of(clocks: FakeClocks) -> SuspendMonitor:
    nothing = QDBusConnection("sendward-no-such-connection")
    return SuspendMonitor(wall=lambda: clocks.wall, monotonic=lambda: clocks.awake, bus=nothing)


def test_a_sleep_is_noticed_by_the_clocks_and_said_once(qtbot: QtBot) -> None:
    clocks = FakeClocks()
    monitor = monitor_of(clocks)
    monitor.start()
    clocks.pass_time(awake=timedelta(seconds=30), asleep=timedelta(hours=8))

    with qtbot.waitSignal(monitor.woke, timeout=10_000):
        monitor.compare_clocks()
    with qtbot.assertNotEmitted(monitor.woke):
        monitor.compare_clocks()
    monitor.stop()


@pytest.mark.parametrize("drift", [timedelta(), timedelta(milliseconds=400), timedelta(seconds=-2)])
def test_a_clock_put_right_by_a_little_is_no_sleep(qtbot: QtBot, drift: timedelta) -> None:
    clocks = FakeClocks()
    monitor = monitor_of(clocks)
    monitor.start()
    clocks.pass_time(awake=timedelta(hours=9), asleep=drift)

    with qtbot.assertNotEmitted(monitor.woke):
        monitor.compare_clocks()
    monitor.stop()


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

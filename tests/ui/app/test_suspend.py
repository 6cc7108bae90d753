"""Noticing a sleep by two clocks that went apart."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtDBus import QDBusConnection

from sendward.ui.app.suspend import SuspendMonitor
from support.fake_clocks import FakeClocks

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

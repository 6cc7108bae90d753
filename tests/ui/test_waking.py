"""Noticing a sleep: by logind's signal on a real bus, and by two clocks that went apart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from dbus_fast import Message
from PySide6.QtDBus import QDBusConnection

from sendward.ui.waking import LOGIND, Waking
from support.bus_service import BusService
from support.private_bus import private_bus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


class TwoClocks:
    """The clock on the wall and the one that stands still in sleep."""

    def __init__(self) -> None:
        self.wall, self.awake = START, 1000.0

    def pass_time(self, *, awake: timedelta = timedelta(), asleep: timedelta = timedelta()) -> None:
        self.wall += awake + asleep
        self.awake += awake.total_seconds()


def waking_by(clocks: TwoClocks) -> Waking:
    nothing = QDBusConnection("sendward-no-such-connection")
    return Waking(wall=lambda: clocks.wall, monotonic=lambda: clocks.awake, bus=nothing)


def test_a_sleep_is_noticed_by_the_clocks_and_said_once(qtbot: QtBot) -> None:
    clocks = TwoClocks()
    waking = waking_by(clocks)
    waking.start()
    clocks.pass_time(awake=timedelta(seconds=30), asleep=timedelta(hours=8))

    with qtbot.waitSignal(waking.woke, timeout=10_000):
        waking.look()
    with qtbot.assertNotEmitted(waking.woke):
        waking.look()
    waking.stop()


@pytest.mark.parametrize("drift", [timedelta(), timedelta(milliseconds=400), timedelta(seconds=-2)])
def test_a_clock_put_right_by_a_little_is_no_sleep(qtbot: QtBot, drift: timedelta) -> None:
    clocks = TwoClocks()
    waking = waking_by(clocks)
    waking.start()
    clocks.pass_time(awake=timedelta(hours=9), asleep=drift)

    with qtbot.assertNotEmitted(waking.woke):
        waking.look()
    waking.stop()


def test_logind_tells_of_waking_and_going_to_sleep_is_none(qtbot: QtBot) -> None:
    service, path, interface = LOGIND
    with private_bus() as address, BusService(address, service, lambda _: None) as logind:
        bus = QDBusConnection.connectToBus(address, "sendward-waking-test")
        waking = Waking(bus=bus)
        waking.start()
        told: list[bool] = []
        waking.woke.connect(lambda: told.append(True))

        for is_going_to_sleep in (True, False):
            logind.send(
                Message.new_signal(
                    path, interface, "PrepareForSleep", signature="b", body=[is_going_to_sleep]
                )
            )
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)

        waking.stop()
        QDBusConnection.disconnectFromBus("sendward-waking-test")
    assert told == [True]

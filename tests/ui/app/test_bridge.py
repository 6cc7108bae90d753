"""The way of calls from any thread to the main one: in order, in turns, and none is lost."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from sendward.ui.app.bridge import TURN_S, Bridge, OnceATurn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

CALL_S = 0.002
MANY = 100


@pytest.fixture
def bridge(qapp: object) -> Iterator[Bridge]:
    bridge = Bridge()
    yield bridge
    bridge.close()


def test_calls_from_several_threads_all_come_each_thread_s_in_its_order(qtbot: QtBot, bridge: Bridge) -> None:
    came: list[tuple[int, int]] = []
    cross = bridge.carry(lambda thread, number: came.append((thread, number)))
    threads = [
        threading.Thread(target=lambda one=one: [cross(one, number) for number in range(MANY)])
        for one in range(4)
    ]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: len(came) == 4 * MANY)

    for one in range(4):
        assert [number for thread, number in came if thread == one] == list(range(MANY))


def test_however_many_calls_wait_the_windows_have_their_turn_in_between(qtbot: QtBot, bridge: Bridge) -> None:
    came: list[int] = []
    urgent: list[int] = []
    other = Bridge()

    def receive(number: int) -> None:
        time.sleep(CALL_S)  # what a call takes, not a wait
        came.append(number)

    cross = bridge.carry(receive)
    for number in range(MANY):
        cross(number)
    QCoreApplication.processEvents()
    other.carry(lambda: urgent.append(len(came)))()
    QTimer.singleShot(0, lambda: urgent.append(len(came)))

    qtbot.waitUntil(lambda: len(came) == MANY)

    assert came == list(range(MANY))
    assert max(urgent) <= 4 * TURN_S / CALL_S
    other.close()


def test_a_call_that_fails_keeps_no_other_from_being_made(qtbot: QtBot, bridge: Bridge) -> None:
    came: list[int] = []

    def receive(number: int) -> None:
        if number == 1:
            raise IndexError(number)
        came.append(number)

    cross = bridge.carry(receive)
    with qtbot.captureExceptions() as faults:
        for number in range(4):
            cross(number)
        qtbot.waitUntil(lambda: len(came) == 3)

    assert came == [0, 2, 3]
    assert [kind for kind, _error, _trace in faults] == [IndexError]


def test_what_a_call_sends_over_the_same_bridge_comes_as_well(qtbot: QtBot, bridge: Bridge) -> None:
    came: list[int] = []

    def receive(number: int) -> None:
        came.append(number)
        if number:
            cross(number - 1)

    cross = bridge.carry(receive)
    cross(5)

    qtbot.waitUntil(lambda: came == [5, 4, 3, 2, 1, 0])


def test_after_the_end_nothing_comes(qtbot: QtBot, bridge: Bridge) -> None:
    came: list[int] = []
    cross = bridge.carry(came.append)
    cross(1)
    bridge.close()
    cross(2)

    qtbot.wait(20)

    assert came == []


def test_what_is_asked_for_again_and_again_is_done_at_once_and_once_more_afterwards(qtbot: QtBot) -> None:
    done: list[int] = []
    home = QObject()
    once = OnceATurn(lambda: done.append(len(done)), home)

    for _ in range(MANY):
        once.call()
    assert len(done) == 1

    qtbot.waitUntil(lambda: len(done) == 2)
    qtbot.wait(20)
    assert len(done) == 2
    once.call()
    assert len(done) == 3

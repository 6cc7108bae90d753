"""Workers wait until the main thread has done what it was to do."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from sendward.ui.app import turns as turns_module
from sendward.ui.app.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


class Work(QObject):
    """Something the main thread is to do."""

    due = Signal()

    def __init__(self, do: Callable[[], object]) -> None:
        super().__init__()
        self.due.connect(do, Qt.ConnectionType.QueuedConnection)


@pytest.fixture
def turns(qtbot: QtBot) -> Iterator[Turns]:
    turns = Turns()
    yield turns
    turns.stop()


def in_a_worker(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_a_worker_goes_on_once_the_main_thread_has_done_what_waited(
    qtbot: QtBot, turns: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns_module, "MOST_S", 20.0)  # on a busy machine the main thread is late
    order: list[str] = []
    works = [Work(lambda: order.append("main")) for _ in range(3)]

    def compute() -> None:
        for work in works:
            work.due.emit()
        turns.give_way()
        order.append("worker")

    thread = in_a_worker(compute)
    qtbot.waitUntil(lambda: not thread.is_alive())

    assert order == ["main", "main", "main", "worker"]


def test_a_main_thread_that_waits_itself_keeps_no_worker_for_long(
    turns: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns_module, "MOST_S", 0.01)

    in_a_worker(turns.give_way).join(20)  # nothing is done here meanwhile

    assert threading.active_count() == 1


def test_who_has_just_given_way_computes_for_a_while(turns: Turns, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns_module, "MOST_S", 0.001)
    monkeypatch.setattr(turns_module, "BETWEEN_S", 3600.0)
    given: list[float] = []

    def compute() -> None:
        for _ in range(1000):
            began = time.thread_time()
            turns.give_way()
            given.append(time.thread_time() - began)

    in_a_worker(compute).join(20)

    assert len(turns._waiting) == 1  # one question to the main thread, not a thousand
    assert len(given) == 1000


def test_after_the_end_nobody_is_kept_waiting(turns: Turns, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns_module, "MOST_S", 3600.0)
    threads = [in_a_worker(turns.give_way) for _ in range(3)]

    turns.stop()

    for thread in (*threads, in_a_worker(turns.give_way)):
        thread.join(20)
        assert not thread.is_alive()

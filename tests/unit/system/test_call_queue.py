from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING

import pytest

from sendward.system.call_queue import CallQueue

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def calls() -> Iterator[CallQueue]:
    with contextlib.closing(CallQueue()) as calls:
        yield calls


def test_what_is_handed_over_is_called_in_its_order_and_once(calls: CallQueue) -> None:
    done: list[int] = []
    calls.put(lambda: done.append(1))
    calls.put(lambda: done.append(2))

    calls.run()
    calls.run()

    assert done == [1, 2]


def test_work_put_by_another_thread_ends_a_wait_without_end(calls: CallQueue) -> None:
    done: list[int] = []
    threading.Timer(0.01, lambda: calls.put(lambda: done.append(1))).start()

    calls.wait(None, None)
    calls.run()

    assert done == [1]


def test_what_can_be_read_elsewhere_ends_a_wait(calls: CallQueue) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.send(b"\0")

        calls.wait(ours, None)


def test_a_wait_ends_when_its_time_is_over(calls: CallQueue) -> None:
    calls.wait(None, 0.001)


def test_work_handed_over_a_thousand_times_over_wakes_and_is_all_done(calls: CallQueue) -> None:
    done: list[int] = []
    for number in range(100_000):
        calls.put(lambda number=number: done.append(number))  # type: ignore[misc]  # a lambda's default

    calls.wait(None, None)
    calls.run()

    assert len(done) == 100_000

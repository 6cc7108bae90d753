"""Clocks that a test moves by hand, as a sleep of the machine moves real ones."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.ports import Cancel

START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


class FakeClocks:
    """The clock on the wall and the one that stands still in sleep."""

    def __init__(self) -> None:
        self.wall, self.awake = START, 1000.0

    def pass_time(self, *, awake: timedelta = timedelta(), asleep: timedelta = timedelta()) -> None:
        self.wall += awake + asleep
        self.awake += awake.total_seconds()


class FakeClockSetForward:
    """A clock that can be set forward, as it is found after a sleep."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def time(self) -> float:
        return time.time() + self.ahead

    def monotonic(self) -> float:
        return time.monotonic()


class FakeTimers:
    """Calls that are put off until a test lets the time pass."""

    def __init__(self) -> None:
        self._now = timedelta()
        self._due: list[tuple[timedelta, Callable[[], None]]] = []

    @property
    def waiting(self) -> int:
        """How many calls are still to come."""
        return len(self._due)

    def call_later(self, after: timedelta, call: Callable[[], None]) -> Cancel:
        due = (self._now + after, call)
        self._due.append(due)

        def cancel() -> None:
            self._due = [other for other in self._due if other is not due]

        return cancel

    def pass_time(self, duration: timedelta) -> None:
        end = self._now + duration
        while ready := sorted((due for due in self._due if due[0] <= end), key=lambda due: due[0]):
            self._now, call = ready[0]
            self._due.remove(ready[0])
            call()
        self._now = end

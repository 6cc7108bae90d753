"""Clocks that a test moves by hand, as a sleep of the machine moves real ones."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

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

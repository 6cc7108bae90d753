"""What is left to be read of a mail store."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from sendward.sources.folders import backlog
from sendward.sources.folders.backlog import NEWS_SECONDS, Backlog

if TYPE_CHECKING:
    from sendward.mailstores.store import Store


class FakeClock:
    """Stands still, but for what a look takes."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class FakeStore:
    """An empty store; to look into it takes as long as it is told."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.looks = 0
        self.takes_s = 0.1

    def scan(self, _known: object = frozenset()) -> dict[str, object]:
        self.looks += 1
        self._clock.now += self.takes_s
        return {}


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    clock = FakeClock()
    monkeypatch.setattr(backlog, "monotonic", clock)
    return clock


@pytest.fixture
def store(clock: FakeClock) -> FakeStore:
    return FakeStore(clock)


def test_one_look_that_a_busy_machine_draws_out_does_not_put_off_the_next(
    clock: FakeClock, store: FakeStore
) -> None:
    left = Backlog(cast("Store", store), lambda _key, _mark: True)
    left.look_for_news()

    clock.now, store.takes_s = clock.now + 10, 2.0
    left.look_for_news()
    store.takes_s = 0.1
    left.look_for_news()

    assert store.looks == 3


def test_where_every_look_is_slow_most_of_the_time_is_left_for_reading(
    clock: FakeClock, store: FakeStore
) -> None:
    left = Backlog(cast("Store", store), lambda _key, _mark: True)
    store.takes_s = 2.0
    began = clock.now

    while clock.now < began + 100:
        left.look_for_news()
        clock.now += NEWS_SECONDS

    assert store.looks * store.takes_s <= 30

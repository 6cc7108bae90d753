from __future__ import annotations

import time
from typing import TYPE_CHECKING

from sendward.mailstores.imap.pace import AWAY_S, Backoff, Presence

if TYPE_CHECKING:
    import pytest


def test_each_wait_is_up_to_twice_the_one_before_and_never_longer_than_the_longest() -> None:
    backoff = Backoff(1, 300)

    waits = [backoff.next() for _ in range(20)]

    for number, wait in enumerate(waits):
        whole = min(2**number, 300)
        assert whole / 2 <= wait <= whole


def test_waits_differ_from_one_client_to_the_next() -> None:
    assert len({Backoff(1, 300).next() for _ in range(50)}) > 40


def test_a_good_connection_begins_the_series_anew() -> None:
    backoff = Backoff(1, 300)
    for _ in range(10):
        backoff.next()

    backoff.reset()

    assert backoff.next() <= 1


def test_somebody_was_away_who_slept_or_had_no_connection_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    clocks = {"monotonic": 1000.0, "time": 5000.0}
    monkeypatch.setattr(time, "monotonic", lambda: clocks["monotonic"])
    monkeypatch.setattr(time, "time", lambda: clocks["time"])

    def passes(awake: float, asleep: float = 0.0) -> bool:
        clocks["monotonic"] += awake
        clocks["time"] += awake + asleep
        return presence.was_away()

    presence = Presence()
    assert not passes(540.0)
    assert passes(5.0, asleep=3600.0)
    assert not passes(5.0)
    assert passes(AWAY_S + 1)
    assert not passes(5.0, asleep=-3600.0)  # the clock was put right

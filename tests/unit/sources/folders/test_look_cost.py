"""How long after a look the next one comes that nothing asked for."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from sendward.sources.folders.look_cost import (
    LONGEST_TICK_SECONDS,
    NO_EVENTS_TICK_SECONDS,
    TICK_SECONDS,
    LookCost,
)


@dataclass
class FakeClock:
    """Times that a test sets."""

    passed_s: float = 0.0
    busy_s: float = 0.0

    def monotonic(self) -> float:
        return self.passed_s

    def thread_time(self) -> float:
        return self.busy_s


def cost_of(monkeypatch: pytest.MonkeyPatch, *, passed_s: float, busy_s: float) -> LookCost:
    clock, cost = FakeClock(), LookCost()
    monkeypatch.setattr("sendward.sources.folders.look_cost.time", clock)
    cost.begin()
    clock.passed_s, clock.busy_s = passed_s, busy_s
    cost.end()
    return cost


@pytest.mark.parametrize("has_events", [True, False])
def test_a_folder_that_did_not_answer_for_an_hour_is_looked_at_again_within_minutes(
    monkeypatch: pytest.MonkeyPatch, *, has_events: bool
) -> None:
    cost = cost_of(monkeypatch, passed_s=3_600.0, busy_s=0.01)

    assert cost.tick_seconds(has_events=has_events) == LONGEST_TICK_SECONDS


def test_one_that_did_not_answer_for_a_moment_is_looked_at_again_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cost = cost_of(monkeypatch, passed_s=1.0, busy_s=0.001)

    assert cost.tick_seconds(has_events=True) == TICK_SECONDS


def test_a_huge_folder_does_not_keep_a_processor_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    cost = cost_of(monkeypatch, passed_s=0.2, busy_s=0.2)

    assert 0.2 / cost.tick_seconds(has_events=True) <= 1 / 2000
    assert 0.2 / cost.tick_seconds(has_events=False) <= 1 / 50


def test_a_look_that_costs_nothing_comes_as_often_as_it_may() -> None:
    assert LookCost().tick_seconds(has_events=True) == TICK_SECONDS
    assert LookCost().tick_seconds(has_events=False) == NO_EVENTS_TICK_SECONDS

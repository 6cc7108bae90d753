"""Cyclic garbage is collected on the main thread, and nowhere else."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sendward.ui.app.memory import MOST_ASIDE, MOST_PUT_OFF, MOST_YOUNG, GarbageCollector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

DUE = 2 * gc.get_threshold()[0]
"""New objects for which Python would look through the youngest; no flood, whichever Python counts."""


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[GarbageCollector]:
    gc.enable()
    gc.freeze()  # what other tests have made, which does not count
    count, others = gc.get_freeze_count, gc.get_freeze_count()
    monkeypatch.setattr(gc, "get_freeze_count", lambda: count() - others)
    collector = GarbageCollector()
    yield collector
    collector.stop()
    gc.disable()


def a_cycle() -> weakref.ref[QObject]:
    lost = QObject()
    lost.itself = lost  # type: ignore[attr-defined]  # a cycle is what this is about
    return weakref.ref(lost)


def busy() -> None:
    kept = [[i] for i in range(DUE)]
    assert kept


def test_a_worker_that_allocates_destroys_no_qt_object(collector: GarbageCollector) -> None:
    lost = a_cycle()

    worker = threading.Thread(target=busy)
    worker.start()
    worker.join()

    assert lost() is not None


def test_the_main_thread_collects_what_is_due(collector: GarbageCollector) -> None:
    lost = a_cycle()
    busy()
    kept = [[i] for i in range(DUE)]

    collector.collect_if_due()

    assert lost() is None
    assert kept


def test_a_flood_of_new_objects_holds_no_window_up(collector: GarbageCollector) -> None:
    def seconds(count: int) -> float:
        kept = [[i] for i in range(count)]
        begin = time.thread_time()
        collector.collect_if_due()
        assert kept
        return time.thread_time() - begin

    few = min(seconds(MOST_YOUNG // 2) for _ in range(3))
    assert min(seconds(20 * MOST_YOUNG) for _ in range(3)) < 2 * few + 0.005


def test_what_gathers_in_small_portions_is_never_looked_through_at_once(
    collector: GarbageCollector,
) -> None:
    gc.freeze()  # what the tests have made before
    kept: list[list[list[int]]] = []
    most = 0
    for _ in range(40):
        kept.append([[i] for i in range(MOST_YOUNG // 2)])
        collector.collect_if_due()
        most = max(most, len(gc.get_objects()))

    assert most < 2 * MOST_YOUNG


def test_new_objects_in_the_place_of_older_ones_hold_no_window_up_either(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_through: list[int] = []
    collect = gc.collect

    def note(oldest: int) -> int:
        found = sum(len(gc.get_objects(generation=generation)) for generation in range(oldest + 1))
        looked_through.append(found)
        return collect(oldest)

    monkeypatch.setattr(gc, "collect", note)
    before = [[i] for i in range(3 * MOST_YOUNG)]
    gc.freeze()
    after = [[i] for i in range(3 * MOST_YOUNG)]
    before.clear()
    kept: list[list[list[int]]] = []
    for _ in range(MOST_PUT_OFF + 1):
        kept.append([[i] for i in range(DUE)])
        assert gc.get_count()[0] < MOST_YOUNG  # of those that are there Python counts few
        collector.collect_if_due()
    assert looked_through == []

    lost = a_cycle()
    kept.append([[i] for i in range(DUE)])
    collector.collect_if_due()
    assert lost() is None  # that of later ones is
    assert max(looked_through) < MOST_YOUNG
    assert after


def test_what_is_lost_after_a_flood_is_collected_again(collector: GarbageCollector) -> None:
    kept = [[i] for i in range(2 * MOST_YOUNG)]
    for _ in range(MOST_PUT_OFF + 1):
        collector.collect_if_due()
    lost = a_cycle()
    busy()
    more = [[i] for i in range(DUE)]

    collector.collect_if_due()

    assert lost() is None
    assert kept
    assert more


def test_what_is_lost_while_a_flood_passes_is_collected_afterwards(collector: GarbageCollector) -> None:
    lost = a_cycle()
    flood = [[i] for i in range(2 * MOST_YOUNG)]
    collector.collect_if_due()
    flood.clear()
    busy()
    kept = [[i] for i in range(DUE)]

    collector.collect_if_due()

    assert lost() is None
    assert kept


def floods(collector: GarbageCollector, count: int) -> list[weakref.ref[QObject]]:
    """Of so many floods, each in the place of the one before, the garbage that Python does not free."""
    kept = []
    lost = []
    for _ in range(count):
        kept = [[i] for i in range(2 * MOST_YOUNG)]
        for _ in range(MOST_PUT_OFF + 1):
            garbage = [[i] for i in range(2 * MOST_YOUNG)]
            garbage.append(garbage)  # type: ignore[arg-type]  # a cycle, as above
            lost.append(a_cycle())
            collector.collect_if_due()
    assert kept
    return lost


def test_garbage_of_floods_without_end_is_not_kept_for_ever(collector: GarbageCollector) -> None:
    most = MOST_ASIDE // (2 * MOST_YOUNG) + 2 * (MOST_PUT_OFF + 1)
    few, many = (sum(ref() is not None for ref in floods(collector, count)) for count in (6, 12))
    assert few <= most
    assert many <= most


def test_all_is_looked_through_only_while_nobody_is_in_a_window(
    collector: GarbageCollector, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    lost = floods(collector, 6)
    assert all(ref() is not None for ref in lost)

    window.hide()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    collector.collect_if_due()
    assert all(ref() is None for ref in lost)


def test_python_collects_by_itself_again_after_the_end(collector: GarbageCollector) -> None:
    assert not gc.isenabled()

    collector.stop()

    assert gc.isenabled()

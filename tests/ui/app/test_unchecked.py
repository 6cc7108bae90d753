"""Whatever nobody caught is told to the person, and how often."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from sendward.system.log import start_log, stop_log, what_nobody_caught
from sendward.ui.app import problems as problems_module
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.problems import Problems, Unchecked, Untold
from sendward.ui.tray.menu import StatusMenu
from sendward.ui.tray.small_window import SmallWindow
from sendward.ui.tray.status import TrayRequests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sendward.system.log import Uncaught

ONCE = "Something unforeseen happened ({}); what was being looked at then was not checked."


class Emitter(QObject):
    happened = Signal()


@pytest.fixture
def problems(qtbot: QtBot) -> Problems:
    del qtbot  # for its application
    return Problems()


@pytest.fixture
def unchecked(problems: Problems, monkeypatch: pytest.MonkeyPatch) -> Iterator[Unchecked]:
    monkeypatch.setattr(problems_module, "AGAIN_MS", 1)
    bridge = Bridge()
    made = Unchecked(problems, bridge)
    yield made
    made._resting.stop()  # or it would tell within the next test
    bridge.close()


@pytest.fixture
def uncaught(unchecked: Unchecked) -> Iterator[Uncaught]:
    with what_nobody_caught() as uncaught:
        uncaught.tell = unchecked.count_fault
        yield uncaught


def fail() -> None:
    raise LookupError("john@army.ml")


def in_a_slot(_bridge: Bridge) -> None:
    emitter = Emitter()
    emitter.happened.connect(fail)
    emitter.happened.emit()


def in_a_timer(_bridge: Bridge) -> None:
    QTimer.singleShot(0, fail)


def on_a_thread(_bridge: Bridge) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def when_an_object_goes(_bridge: Bridge) -> None:
    class Goes:
        def __del__(self) -> None:
            fail()

    Goes()


def in_what_a_source_calls(bridge: Bridge) -> None:
    deliver = bridge.carry(lambda _sighting: fail())
    thread = threading.Thread(target=lambda: deliver("a sighting"))
    thread.start()
    thread.join()


@pytest.mark.parametrize(
    "inject", [in_a_slot, in_a_timer, on_a_thread, when_an_object_goes, in_what_a_source_calls]
)
def test_a_fault_wherever_it_happens_is_a_problem_and_in_the_log(
    inject: Callable[[Bridge], None], problems: Problems, uncaught: Uncaught, qtbot: QtBot, tmp_path: Path
) -> None:
    bridge = Bridge()
    handler = start_log(tmp_path / "log")
    inject(bridge)
    qtbot.waitUntil(lambda: problems.all() == (ONCE.format("LookupError"),))
    stop_log(handler)
    bridge.close()

    assert "LookupError: (address)" in (tmp_path / "log").read_text()


def test_repeats_are_counted_and_neither_the_windows_nor_the_log_are_flooded(
    problems: Problems, uncaught: Uncaught, qtbot: QtBot, tmp_path: Path
) -> None:
    changes: list[None] = []
    problems.changed.connect(lambda: changes.append(None))
    handler = start_log(tmp_path / "log")
    emitter = Emitter()
    emitter.happened.connect(fail)
    for _ in range(5_000):
        emitter.happened.emit()
    qtbot.waitUntil(lambda: any("5000 times (LookupError)" in sentence for sentence in problems.all()))
    stop_log(handler)

    assert len(problems.all()) == 1
    assert len(changes) <= 2
    assert (tmp_path / "log").stat().st_size < 20_000


def test_a_fault_in_showing_the_problem_does_not_show_it_for_ever(
    problems: Problems, unchecked: Unchecked, uncaught: Uncaught, qtbot: QtBot
) -> None:
    unchecked._resting.setInterval(1_000)
    shown: list[None] = []

    def show() -> None:
        shown.append(None)
        fail()

    problems.changed.connect(show)
    in_a_slot(Bridge())
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(100)

    assert len(shown) == 1


def test_many_kinds_are_named_up_to_a_few(problems: Problems, unchecked: Unchecked, qtbot: QtBot) -> None:
    for number in range(50):
        unchecked.count_fault(f"Error{number}")
    qtbot.waitUntil(lambda: len(problems.all()) == problems_module.MOST_KINDS)


def test_copied_texts_that_were_dropped_are_said(
    problems: Problems, unchecked: Unchecked, qtbot: QtBot
) -> None:
    unchecked.count_copy()
    qtbot.waitUntil(lambda: any("A copied text was not checked" in each for each in problems.all()))
    unchecked.count_copy()
    qtbot.waitUntil(lambda: any("2 copied texts were not checked" in each for each in problems.all()))


def test_what_was_seen_goes_and_what_came_meanwhile_stays(
    problems: Problems, unchecked: Unchecked, qtbot: QtBot
) -> None:
    unchecked._resting.setInterval(50)
    unchecked.count_fault("KeyError")
    qtbot.waitUntil(lambda: len(problems.all()) == 1)
    unchecked.count_fault("IndexError")

    unchecked.forget()

    qtbot.waitUntil(lambda: problems.all() == (ONCE.format("IndexError"),))
    unchecked.forget()
    assert problems.all() == ()


def test_closing_the_menu_and_the_window_tells_that_the_status_was_seen(qtbot: QtBot) -> None:
    requests = TrayRequests()
    menu, window = StatusMenu(requests), SmallWindow(requests)
    qtbot.addWidget(menu)
    qtbot.addWidget(window)
    with qtbot.waitSignal(requests.seen):
        menu.aboutToHide.emit()
    window.show()
    with qtbot.waitSignal(requests.seen):
        window.hide()


def test_what_nothing_could_say_stands_among_the_problems_until_it_was_seen(
    qtbot: QtBot, problems: Problems
) -> None:
    untold = Untold(problems)
    for sentence in ("a", "b", "c", "d", "e", "f", "b"):
        untold.add(sentence)
    assert problems.all() == ("c", "d", "e", "f", "b")

    untold.forget()
    untold.add("g")  # while the menu goes: nobody has seen it

    qtbot.waitUntil(lambda: problems.all() == ("g",))

"""Nothing that was read of mail is lost on its way to the guard."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTimer

from sendward.engine.reading.recipient_list import parse_recipients
from sendward.model import Origin, Sighting
from sendward.ui.app import in_flight
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.in_flight import HeldBack, InFlight, Remembering

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from sendward.ui.app.judging import JudgingQueue


def seen(origin: Origin, number: int) -> Sighting:
    recipients = parse_recipients(f"a{number}@army.ml")
    return Sighting(origin, "Drafts", f"message-{number}", recipients, datetime.now(UTC))


class FakeWay:
    """A judging queue and a bridge on which everything stays until it is moved on."""

    def __init__(self) -> None:
        self.judging: list[tuple[Sighting, Callable[[Sighting], object]]] = []

    def put(self, sighting: Sighting, deliver: Callable[[Sighting], object]) -> None:
        self.judging.append((sighting, deliver))

    def carry(self, receive: Callable[[Sighting], object]) -> Callable[[Sighting], object]:
        return receive

    def move_on(self, *, first_a_part: bool) -> None:
        if self.judging:
            sighting, deliver = self.judging.pop(0)
            if first_a_part:
                deliver(replace(sighting, is_part=True))
            deliver(sighting)


def flight_on(way: FakeWay, take: Callable[[Sighting], object]) -> InFlight:
    return InFlight(cast("JudgingQueue", way), cast("Bridge", way), take)


READ = st.sampled_from([Origin.DRAFT, Origin.SENT, Origin.OUTBOX])


@given(st.lists(st.one_of(READ, st.just(Origin.CLIPBOARD), st.booleans()), max_size=30))
def test_whatever_happens_in_which_order_each_message_is_taken_once(
    events: list[Origin | bool],
) -> None:
    way, taken = FakeWay(), list[Sighting]()
    flight = flight_on(way, taken.append)
    put: list[Sighting] = []
    for number, event in enumerate(events):
        if isinstance(event, Origin):
            put.append(seen(event, number))
            flight.put(put[-1])
        else:
            way.move_on(first_a_part=event)
    on_time = [each.message for each in taken if not each.is_part]
    flight.land()

    whole = [each for each in taken if not each.is_part]
    assert [each.message for each in whole if each.origin is not Origin.CLIPBOARD] == [
        each.message for each in put if each.origin is not Origin.CLIPBOARD
    ]
    late = [each for each in whole if each.message not in on_time]
    assert all(each.went_unseen is (each.origin is Origin.DRAFT) for each in late)


def test_what_a_place_saw_that_was_switched_off_is_let_go() -> None:
    way, taken = FakeWay(), list[Sighting]()
    flight = flight_on(way, taken.append)
    flight.put(seen(Origin.DRAFT, 1), is_wanted=lambda _draft: False)
    flight.put(seen(Origin.DRAFT, 2), is_wanted=lambda _draft: False)
    way.move_on(first_a_part=False)
    flight.land()
    assert taken == []


def test_a_disk_that_does_not_answer_gathers_no_threads(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Callable[[object], object]] = []

    def never_ending(_bridge: Bridge, _name: str, _work: object, *ends: Callable[[object], object]) -> None:
        begun.append(ends[-1])

    monkeypatch.setattr(in_flight, "in_background", never_ending)
    bridge, way = Bridge(), FakeWay()
    flight = flight_on(way, lambda _sighting: None)
    remembering = Remembering(flight, bridge, bridge)
    flight.put(seen(Origin.DRAFT, 1))
    for name in ("one.json", "other.json"):
        remembering.files.write(tmp_path / name, 1)
    way.move_on(first_a_part=False)

    (timer,) = remembering.findChildren(QTimer)
    for _ in range(3):
        with qtbot.waitSignal(timer.timeout):
            pass
    assert len(begun) == 1
    begun[0](None)
    with qtbot.waitSignal(timer.timeout):
        pass
    assert len(begun) == 2
    bridge.close()


def test_a_source_that_tells_more_without_end_keeps_no_file_from_being_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    bridge, way, path = Bridge(), FakeWay(), tmp_path / "seen.json"
    flight = flight_on(way, lambda _sighting: None)
    remembering = Remembering(flight, bridge, bridge)

    def tell_more() -> None:
        flight.put(seen(Origin.DRAFT, 1))
        remembering.files.write(path, 1)
        if len(way.judging) > 1:
            way.move_on(first_a_part=False)

    telling = QTimer(bridge, interval=5)
    telling.timeout.connect(tell_more)
    telling.start()
    qtbot.waitUntil(path.exists)
    telling.stop()
    remembering.files.write_all()
    bridge.close()


def test_of_copied_texts_only_so_many_wait_and_the_others_are_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(in_flight, "MOST_HELD_BACK", 3)
    dropped, given_on = list[None](), list[Sighting]()
    held_back = HeldBack(lambda: dropped.append(None))
    copies = [seen(Origin.CLIPBOARD, number) for number in range(5)]
    for copy in copies:
        held_back.add(copy)
    held_back.give(given_on.append)
    assert (given_on, len(dropped)) == (copies[2:], 2)

"""What sources see reaches the guard judged."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.guard.screening import MOST_COMPARED
from sendward.model import State, Verdict
from sendward.settings.options import CLIPBOARD, FIND_DRAFTS
from sendward.settings.settings import Settings
from sendward.system.log import what_nobody_caught
from sendward.ui.app import judging as judging_module
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.judging import Ahead, JudgingQueue
from sendward.ui.app.sources import Sources
from support.guarding import sighting, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sendward.engine.judge import Judge
    from sendward.model import Address, Recipient, Sighting


class RecordingJudge:
    def __init__(self) -> None:
        self.asked: list[str] = []
        self.threads: set[str] = set()
        self.fails = False

    def __call__(self, address: Address) -> Verdict:
        self.asked.append(str(address))
        self.threads.add(threading.current_thread().name)
        if self.fails:
            raise LookupError(str(address))
        return Verdict(State.CLEAR, address)


@pytest.fixture
def judge() -> RecordingJudge:
    return RecordingJudge()


@pytest.fixture
def judging(judge: RecordingJudge) -> Iterator[JudgingQueue]:
    judging = JudgingQueue(Ahead(lambda: judge))
    judging.start()
    yield judging
    judging.stop()


def deliver_all(judging: JudgingQueue, *sightings: Sighting) -> list[Sighting]:
    arrived: list[Sighting] = []
    has_come = threading.Event()
    for each in sightings[:-1]:
        judging.put(each, arrived.append)
    judging.put(sightings[-1], lambda last: (arrived.append(last), has_come.set()))  # type: ignore[arg-type, func-returns-value]
    assert has_come.wait(20)
    return arrived


def test_everybody_in_a_sighting_is_judged_before_it_arrives_and_on_no_source_s_or_main_thread(
    judging: JudgingQueue, judge: RecordingJudge
) -> None:
    first, second = sighting("a@army.ml", "b@navy.ml"), sighting("unreadable", "c@mod.uk.com")

    assert [replace(each, unclear=None) for each in deliver_all(judging, first, second)] == [first, second]
    assert set(judge.asked) == {"a@army.ml", "b@navy.ml", "c@mod.uk.com"}
    assert judge.threads == {"sendward-judging"}


def test_a_judge_that_fails_is_told_of_and_the_sighting_arrives_all_the_same(
    judging: JudgingQueue, judge: RecordingJudge
) -> None:
    judge.fails = True
    told: list[str] = []
    with what_nobody_caught() as uncaught:
        uncaught.tell = told.append
        assert len(deliver_all(judging, sighting("a@army.ml"), sighting("b@army.ml"))) == 2

    assert told == ["LookupError"] * 2


def test_what_cannot_be_handed_on_is_told_of_and_ends_no_queue(
    judging: JudgingQueue, judge: RecordingJudge
) -> None:
    def refuse(_sighting: Sighting) -> None:
        raise RuntimeError

    told: list[str] = []
    with what_nobody_caught() as uncaught:
        uncaught.tell = told.append
        judging.put(sighting("a@army.ml"), refuse)
        assert len(deliver_all(judging, sighting("b@army.ml"))) == 1

    assert told == ["RuntimeError"]


def resembling(address: Address) -> Verdict:
    return verdict(address)


def test_where_judging_takes_long_the_plain_ones_that_resemble_something_are_handed_on_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(judging_module, "EARLY_S", 0)
    parts: list[Sighting] = []
    seen = sighting("a@xn--odd-0ia.example", "b@quiet.example", "c@army.ml", "d@navy.ml")

    Ahead(lambda: resembling).look(seen, parts.append)

    assert [[each.text for each in part.recipients] for part in parts] == [["c@army.ml"]]
    assert all(part.is_part for part in parts)


def test_where_nobody_was_found_in_time_that_is_told_and_the_first_who_is_found_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(judging_module, "EARLY_S", 0)
    parts: list[Sighting] = []

    Ahead(lambda: resembling).look(sighting("a@b.example", "b@mod.uk.com", "c@gmial.com"), parts.append)

    assert [[each.text for each in part.recipients] for part in parts] == [[], ["c@gmial.com"]]


def test_those_who_may_deserve_a_question_are_named_in_the_order_they_stand_in() -> None:
    seen = sighting("unreadable", "a@mod.uk.com", "a@example.org", "b@printer.local", "c@gmial.com")

    def judge(address: Address) -> Verdict:
        is_known = address.domain.ascii == "example.org" or "printer" in address.domain.ascii
        return Verdict(State.CLEAR, address) if is_known else verdict(address)

    named = [each.text for each in Ahead(lambda: judge).look(seen).unclear or ()]

    assert named == ["unreadable", "a@mod.uk.com", "b@printer.local", "c@gmial.com"]


def test_where_judging_fails_everybody_is_looked_at_again() -> None:
    def fail(_address: Address) -> Verdict:
        raise LookupError

    with what_nobody_caught() as uncaught:
        uncaught.tell = lambda _why: None
        assert Ahead(lambda: fail).look(sighting("a@army.ml")).unclear is None


def test_where_judging_is_quick_nothing_is_handed_on_before() -> None:
    parts: list[Sighting] = []
    Ahead(lambda: resembling).look(sighting("c@army.ml"), parts.append)

    assert parts == []


class RecordingLearned:
    """What was learned, as far as it is asked ahead; a fault where it is to fail."""

    def __init__(self, *, fails: bool = False, fails_searching: bool = False) -> None:
        self.asked: list[str] = []
        self.places: list[int] = []
        self.searched: list[Sighting] = []
        self.fails, self.fails_searching = fails, fails_searching

    def look_for_people(self, seen: Sighting) -> None:
        self.searched.append(seen)
        if self.fails_searching:
            raise LookupError

    def look_ahead(self, recipient: Recipient, place: int) -> None:
        self.asked.append(recipient.text)
        self.places.append(place)
        if self.fails:
            raise LookupError


def with_learned(learned: RecordingLearned, seen: Sighting) -> Sighting:
    return Ahead(lambda: resembling, lambda: learned).look(seen)  # type: ignore[arg-type, return-value]


def test_what_was_learned_is_asked_ahead_about_the_first_recipients() -> None:
    learned = RecordingLearned()

    with_learned(learned, sighting(*(f"n{number}@b{number}.example" for number in range(2 * MOST_COMPARED))))

    assert len(learned.asked) == MOST_COMPARED
    assert {"n0@b0.example", f"n{MOST_COMPARED - 1}@b{MOST_COMPARED - 1}.example"} <= set(learned.asked)


def test_who_is_looked_at_ahead_comes_with_the_place_in_the_message() -> None:
    learned = RecordingLearned()

    with_learned(learned, sighting("a@b.example", "anna@longer.example", "a@b.example", "x@c.example"))

    assert dict(zip(learned.asked, learned.places, strict=True)) == {
        "a@b.example": 0,
        "anna@longer.example": 1,
        "x@c.example": 2,
    }


def test_who_is_asked_about_early_is_looked_at_by_the_place_among_those(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(judging_module, "EARLY_S", 0.0)
    monkeypatch.setattr(judging_module, "GIVES_WAY_S", 0.0)
    learned = RecordingLearned()
    parts: list[Sighting] = []
    seen = sighting(*(f"n{number}@b{number}.example" for number in range(40)), "c@army.ml")

    Ahead(lambda: resembling, lambda: learned).look(seen, parts.append)  # type: ignore[arg-type, return-value]

    assert [each.text for each in parts[-1].recipients] == ["c@army.ml"]
    assert learned.places[learned.asked.index("c@army.ml")] == 0


def test_people_are_looked_for_once_everybody_is_judged_and_a_fault_there_ends_nothing() -> None:
    learned, told = RecordingLearned(fails_searching=True), list[str]()
    seen = sighting("a@b.example", "c@army.ml")
    with what_nobody_caught() as uncaught:
        uncaught.tell = told.append
        judged = with_learned(learned, seen)

    assert learned.searched == [seen]
    assert [each.text for each in judged.unclear or ()] == ["c@army.ml"]
    assert told == ["LookupError"]


def test_a_fault_in_what_was_learned_is_told_of_once_and_the_lists_judge_on() -> None:
    learned = RecordingLearned(fails=True)
    told: list[str] = []
    with what_nobody_caught() as uncaught:
        uncaught.tell = told.append
        judged = with_learned(learned, sighting("a@b.example", "c@army.ml"))

    assert [each.text for each in judged.unclear or ()] == ["c@army.ml"]
    assert told == ["LookupError"]


def test_between_any_two_recipients_the_main_thread_may_go_first() -> None:
    given: list[None] = []
    ahead = Ahead(lambda: resembling, give_way=lambda: given.append(None))

    ahead.look(sighting("a@b.example", "c@army.ml", "d@e.example"))

    assert len(given) == 3


def test_before_the_lists_are_there_nothing_is_judged() -> None:
    no_judge: Judge | None = None

    Ahead(lambda: no_judge).look(sighting("a@army.ml"))


def test_what_arrives_after_its_source_was_stopped_is_let_go(
    qtbot: QtBot, tmp_path: Path, judge: RecordingJudge
) -> None:
    settings = Settings.load(tmp_path / "settings.toml")
    settings.set(FIND_DRAFTS, value=False)
    bridge, seen = Bridge(), list[object]()
    sources = Sources(settings, bridge, tmp_path / "drafts.json", seen.append, ahead=Ahead(lambda: judge))
    sources.start()
    deliver = sources._deliver_while(lambda _copied: settings.get(CLIPBOARD))

    deliver(sighting("a@army.ml"))
    qtbot.waitUntil(lambda: len(seen) == 1)
    settings.set(CLIPBOARD, value=False)
    deliver(sighting("b@army.ml"))
    qtbot.waitUntil(lambda: "b@army.ml" in judge.asked)
    qtbot.wait(20)

    assert len(seen) == 1
    sources.stop()
    bridge.close()

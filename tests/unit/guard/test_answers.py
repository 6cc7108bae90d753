"""Answers that the journal cannot take at once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.guard.answers import PAUSES_MS, Answers
from sendward.guard.decisions import DecisionError
from sendward.journal.errors import JournalFullError
from sendward.model import Decision, Outcome, Scope, Trust
from support.fake_clocks import FakeTimers
from support.guarding import ALWAYS_DOMAIN, NOON, ONCE, case, sighting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendward.guard.guard import Guard
    from sendward.journal.journal import Journal
    from sendward.model import Case
    from support.guarding import FakeClock, RecordingAsker


class FakeRefusingGuard:
    """Takes no answer; the case stays open, as in the guard, unless it is closed first."""

    def __init__(self, problem: Exception, *open_cases: Case) -> None:
        self.problem = problem
        self.open_cases = open_cases

    def resolve(self, _case_id: str, _decisions: Mapping[str, Decision]) -> bool:
        raise self.problem


class FakeGuard:
    """Takes an answer once its disk has room."""

    def __init__(self) -> None:
        self.has_room = False
        self.problem: Exception | None = None
        self.open_cases: tuple[Case, ...] = ()
        self.tries = 0

    def resolve(self, _case_id: str, _decisions: Mapping[str, Decision]) -> bool:
        self.tries += 1
        if self.problem is not None:
            raise self.problem
        if not self.has_room:
            raise JournalFullError("There is no room left.")
        return True


def test_an_answer_that_cannot_be_written_is_tried_again_less_and_less_often_until_it_can() -> None:
    timers, guard = FakeTimers(), FakeGuard()
    answers = Answers(timers.call_later)
    said: list[object] = []
    answers.use(guard)  # type: ignore[arg-type]  # it has all that is used
    answers.on_unrecorded = said.append
    answers.on_recorded = lambda: said.append("recorded")
    one = case()

    answers.record(one, {"john@army.ml": ONCE})
    assert answers.left(one.id) is said[0]
    timers.pass_time(timedelta(milliseconds=sum(PAUSES_MS)))
    assert guard.tries == 1 + len(PAUSES_MS)

    guard.has_room = True
    timers.pass_time(timedelta(milliseconds=PAUSES_MS[-1]))
    assert said[1:] == ["recorded"]
    assert answers.left(one.id) is None
    assert timers.waiting == 0


def test_the_answer_that_can_be_written_takes_along_what_could_not_before() -> None:
    timers, guard = FakeTimers(), FakeGuard()
    answers = Answers(timers.call_later)
    answers.use(guard)  # type: ignore[arg-type]  # it has all that is used
    answers.record(case(case_id="first"), {"john@army.ml": ONCE})

    guard.has_room = True
    answers.record(case(case_id="second"), {"john@army.ml": ONCE})

    assert answers.left("first") is None
    assert timers.waiting == 0


def test_what_goes_wrong_with_one_answer_keeps_no_other_from_being_tried_again() -> None:
    timers, guard = FakeTimers(), FakeGuard()
    answers = Answers(timers.call_later)
    answers.use(guard)  # type: ignore[arg-type]  # it has all that is used
    for name in ("first", "second"):
        answers.record(case(case_id=name), {"john@army.ml": ONCE})
    guard.has_room, guard.problem = True, KeyError("after it was written")

    with pytest.raises(KeyError):
        answers.try_again()
    guard.problem = None
    timers.pass_time(timedelta(milliseconds=PAUSES_MS[-1]))

    assert answers.left("first") is None
    assert answers.left("second") is None
    assert timers.waiting == 0


@pytest.mark.parametrize(
    ("problem", "said"), [(DecisionError("That day is over."), "That day is over."), (KeyError("x"), "'x'")]
)
def test_an_answer_that_cannot_be_taken_leaves_the_question_open_and_the_reason_is_told(
    problem: Exception, said: str
) -> None:
    one, timers = case(), FakeTimers()
    answers = Answers(timers.call_later)
    refused: list[tuple[Case, str]] = []
    answers.use(FakeRefusingGuard(problem, one))  # type: ignore[arg-type]  # it has all that is used
    answers.on_refused = lambda of, why: refused.append((of, why))

    assert not answers.record(one, {"john@army.ml": ONCE})

    ((of, why),) = refused
    assert of is one
    assert said in why
    assert timers.waiting == 0


def test_what_goes_wrong_after_an_answer_was_written_asks_nothing_anew() -> None:
    answers = Answers(FakeTimers().call_later)
    answers.use(FakeRefusingGuard(KeyError("x")))  # type: ignore[arg-type]  # it has all that is used
    answers.on_refused = lambda *_: pytest.fail("the case is closed")

    with pytest.raises(KeyError):
        answers.record(case(), {"john@army.ml": ONCE})


@pytest.mark.parametrize("is_answer", [True, False], ids=["an answer", "a new exception"])
def test_an_exception_is_written_down_with_all_that_it_answers_or_not_at_all(
    guard: Guard,
    asker: RecordingAsker,
    journal: Journal,
    monkeypatch: pytest.MonkeyPatch,
    is_answer: bool,  # noqa: FBT001
) -> None:
    timers, said = FakeTimers(), list[object]()
    answers = Answers(timers.call_later)
    answers.use(guard)
    answers.on_unrecorded = said.append
    answers.on_recorded = lambda: said.append("recorded")
    first = guard.submit(sighting("john@army.ml"))
    second = guard.submit(sighting("jack@army.ml", message="draft-2"))
    assert first is not None
    assert second is not None
    trust = Trust(Scope.DOMAIN, "army.ml", granted_at=NOON)
    write = journal._decided

    def has_no_room_for_the_second(case_id: str, *rest: object) -> None:
        if case_id == second.id:
            raise JournalFullError("There is no room left.")
        write(case_id, *rest)  # type: ignore[arg-type]  # whatever it was given

    with monkeypatch.context() as full:
        full.setattr(journal, "_decided", has_no_room_for_the_second)
        if is_answer:
            answers.record(first, {"john@army.ml": ALWAYS_DOMAIN})
        else:
            with pytest.raises(JournalFullError):
                guard.change_trust(None, trust)
    assert [each.id for each in guard.open_cases] == [first.id, second.id]
    assert [*guard.trusts, *journal.trusts()] == []

    if is_answer:
        timers.pass_time(timedelta(minutes=1))
        asker.shown.pop(first.id)  # who answers has closed the window
        assert said[1:] == ["recorded"]
    else:
        guard.change_trust(None, trust)
    assert [each.id for each in guard.open_cases] == []
    assert asker.shown == {}
    assert [each.key for each in guard.trusts] == ["army.ml"]


def test_an_answer_kept_past_the_day_on_which_it_ends_is_asked_for_again(
    guard: Guard, clock: FakeClock, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def has_no_room(*_: object, **_named: object) -> None:
        raise JournalFullError("There is no room left.")

    timers = FakeTimers()
    answers = Answers(timers.call_later)
    refused: list[str] = []
    answers.use(guard)
    answers.on_refused = lambda _case, why: refused.append(why)
    asked = guard.submit(sighting("john@army.ml"))
    assert asked is not None
    until_tonight = Decision(Outcome.TRUSTED, scope=Scope.DOMAIN, until=clock() + timedelta(hours=6))
    with monkeypatch.context() as full:
        full.setattr(journal, "close_case", has_no_room)
        assert answers.record(asked, {"john@army.ml": until_tonight})

    clock.advance(hours=12)
    timers.pass_time(timedelta(minutes=1))

    assert len(refused) == 1
    assert answers.left(asked.id) is None
    assert guard.open_cases == (asked,)
    assert timers.waiting == 0

"""Answers that the journal cannot take at once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sendward.guard.answers import PAUSES_MS, Answers
from sendward.journal.errors import JournalFullError
from support.fake_clocks import FakeTimers
from support.guarding import ONCE, case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendward.model import Decision


class FakeGuard:
    """Takes an answer once its disk has room."""

    def __init__(self) -> None:
        self.has_room = False
        self.tries = 0

    def resolve(self, _case_id: str, _decisions: Mapping[str, Decision]) -> bool:
        self.tries += 1
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

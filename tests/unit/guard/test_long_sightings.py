"""Sightings of very many recipients: asked about piece by piece, at a cost that a window does not notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendward.guard.open_cases import MOST_QUESTIONS
from sendward.journal.errors import JournalLockedError
from sendward.model import Decision, Origin, Outcome, Scope, Trust
from support.doubling import RESOLUTION_S, assert_is_linear, processor_seconds
from support.guarding import DISMISSED, ONCE, RecordingAsker, sighting, verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.guard import Guard
    from sendward.journal.journal import Journal
    from sendward.model import Address, Sighting, Verdict


def crowd(count: int, origin: Origin = Origin.CLIPBOARD, start: int = 0) -> Sighting:
    return sighting(*(f"n{number}@army.ml" for number in range(start, start + count)), origin=origin)


def answer_all(guard: Guard, decision: Decision) -> int:
    """Answer every open case until none is left; how many questions that were."""
    answered = 0
    while guard.open_cases:
        case = guard.open_cases[0]
        answered += len(case.questions)
        guard.resolve(case.id, {question.recipient.key: decision for question in case.questions})
    return answered


def test_a_long_text_is_asked_about_piece_by_piece(guard: Guard) -> None:
    case = guard.submit(crowd(2 * MOST_QUESTIONS + 1))

    assert case is not None
    assert len(case.questions) == MOST_QUESTIONS
    assert guard.open_cases == (case,)
    assert answer_all(guard, ONCE) == 2 * MOST_QUESTIONS + 1


@pytest.mark.parametrize("origin", [Origin.CLIPBOARD, Origin.DRAFT])
def test_whoever_puts_the_beginning_off_puts_off_the_rest(guard: Guard, origin: Origin) -> None:
    guard.submit(crowd(3 * MOST_QUESTIONS, origin))

    assert answer_all(guard, DISMISSED) == MOST_QUESTIONS


def test_a_held_message_hears_of_its_end_when_every_piece_is_answered(guard: Guard) -> None:
    heard: list[int] = []
    guard.submit(crowd(2 * MOST_QUESTIONS, Origin.ADDIN), lambda decisions: heard.append(len(decisions)))

    case = guard.open_cases[0]
    guard.resolve(case.id, {question.recipient.key: ONCE for question in case.questions})
    assert heard == []
    answer_all(guard, ONCE)
    assert heard == [2 * MOST_QUESTIONS]


def test_a_held_message_with_one_recipient_put_off_is_asked_about_no_further(guard: Guard) -> None:
    heard: list[Outcome] = []
    guard.submit(
        crowd(2 * MOST_QUESTIONS, Origin.ADDIN),
        lambda decisions: heard.extend({decision.outcome for decision in decisions.values()}),
    )

    case = guard.open_cases[0]
    first, *others = (question.recipient.key for question in case.questions)
    guard.resolve(case.id, {first: DISMISSED, **dict.fromkeys(others, ONCE)})

    assert set(heard) == {Outcome.DISMISSED, Outcome.TRUSTED}
    assert guard.open_cases == ()


def test_a_long_draft_saved_again_opens_no_second_window(guard: Guard, asker: RecordingAsker) -> None:
    guard.submit(crowd(2 * MOST_QUESTIONS, Origin.DRAFT))
    guard.submit(crowd(2 * MOST_QUESTIONS + 5, Origin.DRAFT))

    assert len(asker.asked) == 1
    assert answer_all(guard, ONCE) == 2 * MOST_QUESTIONS + 5


def test_a_copied_address_does_not_wait_behind_a_long_text(guard: Guard, asker: RecordingAsker) -> None:
    guard.submit(crowd(2 * MOST_QUESTIONS))
    guard.submit(sighting("john@navy.ml", origin=Origin.CLIPBOARD))

    assert [case.questions[0].recipient.text for case in asker.asked] == ["n0@army.ml", "john@navy.ml"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(st.integers(0, 4 * MOST_QUESTIONS), st.sampled_from([Origin.CLIPBOARD, Origin.DRAFT, Origin.ADDIN]))
def test_everybody_is_asked_about_once_however_many_there_are(
    make_guard: Callable[[], Guard], count: int, origin: Origin
) -> None:
    guard = make_guard()
    guard.submit(crowd(count, origin))

    assert answer_all(guard, ONCE) == count


def test_a_text_of_twice_the_length_holds_the_main_thread_no_longer(make_guard: Callable[[], Guard]) -> None:
    def seconds(count: int) -> float:
        times = []
        for _ in range(5):
            guard, text = make_guard(), crowd(count)
            times.append(processor_seconds(partial(guard.submit, text)))
        return min(times)

    # what else the machine does is in the caches: a bad figure is looked at again
    assert any(seconds(8_000) < 3 * max(seconds(2_000), RESOLUTION_S) for _ in range(4))


def mended(count: int) -> Sighting:
    return sighting(*(f"n{number}@army.mil" for number in range(count)), origin=Origin.DRAFT)


def test_a_long_draft_that_was_mended_is_asked_about_no_further(guard: Guard, asker: RecordingAsker) -> None:
    guard.submit(crowd(MOST_QUESTIONS + 10, Origin.DRAFT))
    guard.submit(mended(MOST_QUESTIONS + 10))

    assert guard.open_cases == ()
    assert len(asker.asked) == 1


def test_new_recipients_are_asked_about_even_where_the_former_ones_cannot_be_written_off(
    guard: Guard, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise JournalLockedError(journal.path)

    guard.submit(crowd(MOST_QUESTIONS + 10, Origin.ADDIN))
    monkeypatch.setattr(journal, "close_case", fail)
    with pytest.raises(JournalLockedError):
        guard.submit(sighting("eve@navy.ml", origin=Origin.ADDIN))

    case = guard.open_case(sighting("eve@navy.ml", origin=Origin.ADDIN))
    assert case is not None
    assert [question.recipient.text for question in case.questions] == ["eve@navy.ml"]


def test_a_save_among_twice_as_many_drafts_that_wait_takes_no_longer(make_guard: Callable[[], Guard]) -> None:
    def save(count: int) -> Callable[[], object]:
        guard = make_guard()
        for number in range(count):
            guard.submit(sighting(f"n{number}@army.ml", message=f"draft-{number}", origin=Origin.DRAFT))
        again = [
            sighting(f"n{number}@army.ml", message=f"draft-{number}", origin=Origin.DRAFT)
            for number in range(count)
        ]
        return lambda: [guard.submit(each) for each in again]

    assert_is_linear(save, 100)


def test_twice_as_many_taken_out_of_a_draft_twice_as_long_cost_its_saves_twice_as_much(
    make_guard: Callable[[], Guard],
) -> None:
    def save(count: int) -> Callable[[], object]:
        guard = make_guard()
        honest = sighting(*(f"n{number}@example.org" for number in range(20 * count)), origin=Origin.DRAFT)
        doubtful = sighting(*(f"n{number}@army.ml" for number in range(count))).recipients
        for end in range(MOST_QUESTIONS, count + 1, MOST_QUESTIONS):
            held = doubtful[:end]
            case = guard.submit(replace(honest, recipients=(*honest.recipients, *held), unclear=held))
            assert case is not None
            guard.resolve(case.id, {each.recipient.key: DISMISSED for each in case.questions})
        clean = replace(honest, unclear=())
        guard.submit(clean)
        return lambda: guard.submit(clean)

    assert_is_linear(save, MOST_QUESTIONS)


def test_exceptions_cost_nothing_more_however_many_there_are(make_guard: Callable[[], Guard]) -> None:
    def look(count: int) -> Callable[[], object]:
        guard = make_guard()
        at = datetime(2026, 1, 1, tzinfo=UTC)
        for number in range(count):
            guard.change_trust(None, Trust(Scope.ADDRESS, f"x{number}@army.ml", at))
        guard.change_trust(None, Trust(Scope.DOMAIN, "army.ml", at))
        text = crowd(20 * count)
        return lambda: guard.submit(text)

    assert_is_linear(look, 50)


@pytest.mark.parametrize("what", ["left unchecked", "left in a pause"])
def test_a_long_message_that_left_is_noted_in_short_and_that_there_are_more_is_said(
    guard: Guard, journal: Journal, what: str
) -> None:
    many = crowd(4 * MOST_QUESTIONS, Origin.ADDIN)
    if what == "left unchecked":
        guard.unasked.note_unchecked(many, "ended")
    else:
        guard.pause(None)
        guard.submit(many)

    lines = journal.records(1)[0].lines()
    assert [line.recipient for line in lines[:2]] == ["n0@army.ml", "n1@army.ml"]
    assert len(lines) == MOST_QUESTIONS + 1
    assert lines[-1].recipient == "…"
    assert "more recipients" in lines[-1].why


@pytest.mark.parametrize("what", ["left unchecked", "left in a pause"])
def test_noting_a_message_of_twice_the_length_that_left_takes_twice_as_long_at_most(
    make_guard: Callable[[], Guard], what: str
) -> None:
    def note(count: int) -> Callable[[], object]:
        guard, many = make_guard(), crowd(count, Origin.ADDIN)
        if what == "left unchecked":
            return lambda: guard.unasked.note_unchecked(many, "ended")
        guard.pause(None)
        return lambda: guard.submit(many)

    assert_is_linear(note, 1_000)


@pytest.mark.parametrize("origin", [Origin.CLIPBOARD, Origin.DRAFT, Origin.ADDIN])
def test_the_first_part_is_asked_about_and_the_whole_about_the_others_only(
    guard: Guard, asker: RecordingAsker, origin: Origin
) -> None:
    part = replace(sighting("a@army.ml", origin=origin), is_part=True)
    guard.submit(part)
    guard.submit(sighting("a@army.ml", "b@navy.ml", "c@example.org", origin=origin))

    assert [[q.recipient.text for q in case.questions] for case in asker.asked] == [
        ["a@army.ml"],
        ["b@navy.ml"],
    ]


def test_of_what_a_worker_has_judged_only_the_unclear_are_looked_at(
    make_guard: Callable[[], Guard], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = sighting("a@army.ml", "b@example.org", "c@navy.ml", origin=Origin.ADDIN)
    judged = replace(seen, unclear=(seen.recipients[0], seen.recipients[2]))
    guard, asked = make_guard(), list[str]()

    def judge(address: Address) -> Verdict:
        asked.append(str(address))
        return verdict(address)

    guard.use(judge)
    case = guard.submit(judged)

    assert case is not None
    assert [q.recipient.text for q in case.questions] == ["a@army.ml", "c@navy.ml"]
    assert case.sighting.unclear is None
    assert "b@example.org" not in asked


def test_a_draft_that_is_looked_at_again_later_is_looked_at_whole(guard: Guard) -> None:
    seen = sighting("a@army.ml", "b@example.org", origin=Origin.DRAFT)
    judged = replace(seen, unclear=seen.recipients[:1])
    case = guard.submit(judged)
    assert case is not None
    guard.resolve(case.id, {"a@army.ml": DISMISSED})
    guard.submit(judged)

    assert guard.doubtful_drafts.last_seen(seen.message) == seen


def test_nobody_is_taken_for_gone_who_is_not_in_a_part(guard: Guard, asker: RecordingAsker) -> None:
    guard.submit(sighting("a@army.ml", "b@navy.ml"))
    guard.submit(replace(sighting("c@gmial.com"), is_part=True))

    assert asker.withdrawn == []
    assert len(guard.open_cases) == 2


def test_a_part_that_comes_in_a_pause_is_noted_with_the_whole_only(guard: Guard, journal: Journal) -> None:
    guard.pause(None)
    message = sighting("a@army.ml", "b@navy.ml", origin=Origin.ADDIN)
    guard.submit(replace(message, recipients=message.recipients[:1], is_part=True))
    assert len(journal.records()) == 1  # the pause itself

    guard.submit(message)
    assert [line.recipient for line in journal.records(1)[0].lines()] == ["a@army.ml", "b@navy.ml"]

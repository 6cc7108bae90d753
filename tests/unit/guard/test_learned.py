"""What was learned stands over the lists; no word for a domain settles who is meant there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.guard.guard import Guard
from sendward.guard.rules import Rules
from sendward.model import Entry, Finding, Kind, Level, Outcome, Scope, State, Trust, Verdict
from sendward.phrase import Phrase
from support.guarding import ALWAYS_ADDRESS, DISMISSED, NOON, FakeClock, RecordingAsker, sighting, verdict

if TYPE_CHECKING:
    from sendward.journal.journal import Journal
    from sendward.model import Case, Recipient, Sighting

SLIP = "ana@north.example"


class FakeLearned:
    """Says of one address that another person was meant, and of two in one message that they are usual."""

    def are_usual_in_sight(self, sighting: Sighting) -> bool:
        return len(sighting.recipients) == 2

    def verdict(self, recipient: Recipient, sighting: Sighting, verdict: Verdict) -> Verdict:
        if recipient.key != SLIP:
            return verdict
        finding = Finding(
            Entry("north.example"),
            "north.example",
            Kind.PERSON_SLIP,
            0.9,
            (),
            Phrase("Is it Anna?"),
            Level.CONFIRM,
            local="anna",
        )
        return replace(verdict, state=State.RESEMBLES, findings=(finding,))


@pytest.fixture
def asker() -> RecordingAsker:
    return RecordingAsker()


def a_guard(journal: Journal, clock: FakeClock, asker: RecordingAsker, rules: Rules | None = None) -> Guard:
    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=journal, rules=rules)
    guard.use(verdict, FakeLearned())
    return guard


def test_who_may_be_another_person_is_asked_about(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    case = a_guard(journal, clock, asker).submit(sighting(SLIP))

    assert case is not None
    assert case.questions[0].verdict.findings[0].meant == "anna@north.example"


def test_who_may_be_another_person_is_asked_about_where_the_lists_doubt_nobody(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    guard = a_guard(journal, clock, asker)
    judged_ahead = replace(sighting("carl@south.example", SLIP), unclear=())

    assert guard.deserves_question(judged_ahead)
    assert [question.recipient.key for question in guard.preview(judged_ahead).questions] == [SLIP]
    case = guard.submit(judged_ahead)

    assert case is not None
    assert [question.recipient.key for question in case.questions] == [SLIP]


def test_the_word_for_a_domain_does_not_settle_who_is_meant_there(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    guard = a_guard(journal, clock, asker, Rules(trusted=frozenset({"north.example"})))
    guard.change_trust(None, Trust(Scope.DOMAIN, "north.example", NOON))

    case = guard.submit(sighting(SLIP))

    assert case is not None
    guard.change_trust(None, Trust(Scope.DOMAIN, "north.example", NOON))
    assert guard.open_cases == (case,)


def put_off(guard: Guard) -> Case:
    case = guard.submit(sighting(SLIP))
    assert case is not None
    guard.resolve(case.id, {SLIP: DISMISSED})
    return case


def test_the_word_for_a_domain_is_no_answer_about_a_person_there_who_was_put_off_in_a_draft(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    guard = a_guard(journal, clock, asker)
    case = put_off(guard)

    guard.change_trust(None, Trust(Scope.DOMAIN, "north.example", NOON))

    decided = journal.last_decision(case.sighting.message, case.questions[0].recipient)
    assert decided is not None
    assert decided[0] == DISMISSED
    assert guard.submit(sighting(SLIP)) is None


def test_who_was_put_off_as_perhaps_another_person_and_comes_back_counts_whatever_the_domain(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    guard = a_guard(journal, clock, asker)
    put_off(guard)
    guard.submit(sighting("info@example.org"))
    guard.change_trust(None, Trust(Scope.DOMAIN, "north.example", NOON))

    assert guard.submit(sighting(SLIP)) is None
    assert guard.doubtful_drafts.count == 1


def test_the_word_for_the_address_does(journal: Journal, clock: FakeClock, asker: RecordingAsker) -> None:
    guard = a_guard(journal, clock, asker)
    case = guard.submit(sighting(SLIP))
    assert case is not None

    guard.resolve(case.id, {SLIP: ALWAYS_ADDRESS})

    assert guard.submit(sighting(SLIP, message="another")) is None


def test_the_right_person_seen_in_the_place_of_the_wrong_one_is_a_correction(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    guard = a_guard(journal, clock, asker)
    case = guard.submit(sighting(SLIP))
    assert case is not None

    guard.submit(sighting("anna@north.example"))

    decided = journal.last_decision(case.sighting.message, case.questions[0].recipient)
    assert decided is not None
    assert (decided[0].outcome, decided[0].corrected_to) == (Outcome.CORRECTED, "anna@north.example")


def test_without_what_was_learned_the_lists_speak_alone(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    guard = a_guard(journal, clock, asker)

    guard.use(verdict)

    assert guard.submit(sighting(SLIP)) is None


class FailingLearned:
    """Raises at every question."""

    def are_usual_in_sight(self, sighting: Sighting) -> bool:
        raise RuntimeError("a fault")

    def verdict(self, recipient: Recipient, sighting: Sighting, verdict: Verdict) -> Verdict:
        raise RuntimeError("a fault")


def test_a_fault_in_what_was_learned_does_not_silence_the_lists(
    journal: Journal, clock: FakeClock, asker: RecordingAsker, caplog: pytest.LogCaptureFixture
) -> None:
    guard = a_guard(journal, clock, asker)
    guard.use(verdict, FailingLearned())

    assert guard.submit(sighting("john@army.ml")) is not None
    assert "what was learned could not be asked" in caplog.text


def test_nobody_is_told_of_those_who_are_usually_in_sight_as_far_as_that_was_learned(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    guard = a_guard(journal, clock, asker)
    two, three = sighting("a@x.org", "b@x.org"), sighting("a@x.org", "b@x.org", "c@x.org")

    assert (guard.crowds.is_to_tell(two), guard.crowds.is_to_tell(three)) == (False, True)
    guard.use(verdict)
    assert guard.crowds.is_to_tell(two)


def test_a_fault_in_what_was_learned_makes_nobody_usual(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    guard = a_guard(journal, clock, asker)
    guard.use(verdict, FailingLearned())

    assert guard.crowds.is_to_tell(sighting("a@x.org", "b@x.org"))

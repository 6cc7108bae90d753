from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.engine.reading.addr_spec import parse_target
from sendward.guard.decisions import DecisionError
from sendward.guard.guard import Guard
from sendward.guard.pause import UNTIL_RESUMED, PauseForbiddenError
from sendward.guard.rules import Rules
from sendward.journal.errors import JournalLockedError
from sendward.journal.records import Event
from sendward.model import Case, Decision, Level, Origin, Outcome, Recipient, Scope, Sighting, State, Trust
from support.guarding import (
    ALWAYS_ADDRESS,
    ALWAYS_DOMAIN,
    DISMISSED,
    NOON,
    ONCE,
    FakeClock,
    RecordingAsker,
    blocking,
    copied,
    sighting,
    verdict,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from datetime import datetime

    from sendward.journal.doubtful import DoubtfulAddress
    from sendward.journal.errors import JournalError
    from sendward.journal.journal import Journal
    from sendward.journal.records import CrowdOutcome
    from sendward.model import Question

JOHN = "john@army.ml"
JANE = "jane@navy.ml"


def answered(guard: Guard, seen: Sighting, decision: Decision) -> Case:
    """The case of ``seen``, every recipient of it answered with ``decision``."""
    case = guard.submit(seen)
    assert case is not None
    assert guard.resolve(case.id, {each.recipient.key: decision for each in case.questions})
    return case


def last_outcomes(journal: Journal) -> dict[str, str]:
    """The newest answer about each recipient."""
    lines = [line for record in journal.all_records() for line in record.lines() if line.outcome]
    return {line.recipient: line.outcome for line in lines}


# what is asked


def test_a_look_alike_is_asked_about(guard: Guard, asker: RecordingAsker) -> None:
    case = guard.submit(sighting(JOHN))

    assert asker.asked == [case]
    assert case is not None
    assert case.level is Level.CONFIRM
    assert guard.open_cases == (case,)


def test_an_honest_recipient_is_left_in_peace_and_not_written_down(
    guard: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    assert guard.submit(sighting("john@army.mil", "info@example.org")) is None
    assert asker.asked == []
    assert journal.records() == []


def test_only_the_flagged_recipients_are_kept_in_a_case(guard: Guard) -> None:
    case = guard.submit(sighting("info@example.org", JOHN))

    assert case is not None
    assert [each.text for each in case.sighting.recipients] == [JOHN]


def test_several_recipients_of_one_message_are_one_case(guard: Guard, asker: RecordingAsker) -> None:
    case = guard.submit(sighting(JOHN, "info@example.org", JANE))

    assert case is not None
    assert [each.recipient.text for each in case.questions] == [JOHN, JANE]
    assert len(asker.asked) == 1


def test_a_recipient_named_twice_is_one_question(guard: Guard) -> None:
    case = guard.submit(sighting(JOHN, "JOHN@army.ml"))

    assert case is not None
    assert len(case.questions) == 1


def test_a_draft_recipient_that_cannot_be_read_deserves_a_note(guard: Guard) -> None:
    case = guard.submit(sighting("john at army"))

    assert case is not None
    assert case.level is Level.NOTE
    assert case.questions[0].verdict.state is State.UNREADABLE
    assert case.questions[0].verdict.problem == "there is no @ in it"


def test_a_copied_word_that_is_no_address_is_never_asked_about(guard: Guard, asker: RecordingAsker) -> None:
    assert guard.submit(copied("hello")) is None
    assert asker.asked == []


# memory


def test_a_draft_saved_fifty_times_asks_once(guard: Guard, asker: RecordingAsker, clock: FakeClock) -> None:
    for number in range(50):
        case = guard.submit(sighting(JOHN, JANE) if number % 2 else sighting(JANE, JOHN))
        if number == 20:
            assert case is not None
            guard.resolve(case.id, {JOHN: DISMISSED, JANE: ONCE})
        clock.advance(minutes=5)

    assert len(asker.asked) == 1


def test_a_new_bad_recipient_is_asked_about_alone(guard: Guard) -> None:
    answered(guard, sighting(JOHN), DISMISSED)

    case = guard.submit(sighting(JOHN, JANE))

    assert case is not None
    assert [each.recipient.text for each in case.questions] == [JANE]


def test_a_recipient_who_joins_an_open_case_gets_a_case_of_their_own(
    guard: Guard, asker: RecordingAsker
) -> None:
    first = guard.submit(sighting(JOHN))
    second = guard.submit(sighting(JOHN, JANE))

    assert first is not None
    assert second is not None
    assert [each.recipient.text for each in second.questions] == [JANE]
    assert asker.withdrawn == []
    assert guard.open_cases == (first, second)


def test_another_message_to_the_same_recipient_is_asked_about(guard: Guard) -> None:
    answered(guard, sighting(JOHN), ONCE)

    assert guard.submit(sighting(JOHN, message="draft-2")) is not None


def test_what_was_answered_is_remembered_after_a_restart(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    answered(guard, sighting(JOHN), ONCE)
    guard.close()

    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)

    assert again.submit(sighting(JOHN)) is None


def test_what_was_not_answered_is_asked_again_after_a_restart(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    guard.submit(sighting(JOHN))
    guard.close()

    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)

    assert again.submit(sighting(JOHN)) is not None


@pytest.mark.parametrize("answer", [DISMISSED, ONCE], ids=["dismissed", "once"])
def test_a_copied_address_that_was_answered_is_quiet_for_half_an_hour(
    guard: Guard, clock: FakeClock, answer: Decision
) -> None:
    answered(guard, copied(JOHN), answer)

    clock.advance(minutes=29)
    assert guard.submit(copied(JOHN)) is None
    clock.advance(minutes=1)
    assert guard.submit(copied(JOHN)) is not None


def test_a_wrong_address_copied_again_after_its_correction_is_asked_about(
    guard: Guard, clock: FakeClock
) -> None:
    answered(guard, copied(JOHN), Decision(Outcome.CORRECTED, corrected_to="john@army.mil"))

    assert guard.submit(copied(JOHN)) is None
    clock.advance(minutes=2)
    assert guard.submit(copied(JOHN)) is not None


def test_a_correction_that_never_reached_the_draft_is_asked_about_again(
    guard: Guard, clock: FakeClock
) -> None:
    answered(guard, sighting(JOHN), Decision(Outcome.CORRECTED, corrected_to="john@army.mil"))

    clock.advance(minutes=1)
    assert guard.submit(sighting(JOHN)) is None
    clock.advance(minutes=1)
    assert guard.submit(sighting(JOHN)) is not None


def test_a_clock_that_was_set_back_does_not_prolong_the_quiet(guard: Guard, clock: FakeClock) -> None:
    answered(guard, copied(JOHN), DISMISSED)

    clock.advance(days=-1)

    assert guard.submit(copied(JOHN)) is not None


@pytest.mark.parametrize("origin", [Origin.DRAFT, Origin.ADDIN])
@pytest.mark.parametrize("back", [timedelta(seconds=1), timedelta(days=400)])
def test_a_clock_that_was_set_back_asks_about_no_message_again(
    guard: Guard, clock: FakeClock, origin: Origin, back: timedelta
) -> None:
    message = sighting(JOHN, JANE, origin=origin)
    answered(guard, message, ONCE)

    clock.now -= back

    assert guard.submit(message) is None


def test_a_message_about_to_leave_is_held_again_unless_it_was_let_go(guard: Guard) -> None:
    leaving = sighting(JOHN, origin=Origin.ADDIN)
    answered(guard, leaving, DISMISSED)
    answered(guard, leaving, ONCE)

    assert guard.submit(leaving) is None


def test_what_the_person_asks_about_is_answered_whatever_memory_says(guard: Guard) -> None:
    answered(guard, sighting(JOHN, origin=Origin.TYPED), DISMISSED)

    assert guard.submit(sighting(JOHN, origin=Origin.TYPED)) is not None


def test_what_the_person_asks_about_again_is_raised_not_opened_twice(
    guard: Guard, asker: RecordingAsker
) -> None:
    case = guard.submit(copied(JOHN))

    assert guard.submit(sighting(JOHN, origin=Origin.TYPED, message="clipboard")) is case
    assert asker.asked == [case, case]
    assert len(asker.shown) == 1
    assert guard.open_cases == (case,)


# a draft that changes under its question


def test_a_question_about_a_recipient_taken_out_is_withdrawn_unanswered(
    guard: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    guard.submit(sighting(JOHN))

    assert guard.submit(sighting("info@example.org")) is None
    assert asker.shown == {}
    assert guard.open_cases == ()
    assert last_outcomes(journal) == {JOHN: "unanswered"}
    assert guard.submit(sighting(JOHN)) is not None


def test_a_question_about_a_recipient_put_right_is_withdrawn_as_corrected(
    guard: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    guard.submit(sighting(JOHN))

    assert guard.submit(sighting("John@army.mil")) is None
    assert asker.shown == {}
    newest = journal.records(1)[0].lines()[0]
    assert (newest.outcome, newest.corrected_to) == ("corrected", "John@army.mil")


def test_somebody_else_at_the_domain_meant_is_no_correction(guard: Guard, journal: Journal) -> None:
    guard.submit(sighting(JOHN))

    guard.submit(sighting("jack@army.mil"))

    assert last_outcomes(journal) == {JOHN: "unanswered"}


def test_a_case_of_which_one_recipient_is_left_stays_as_it_is(guard: Guard, asker: RecordingAsker) -> None:
    case = guard.submit(sighting(JOHN, JANE))

    guard.submit(sighting(JANE))

    assert guard.open_cases == (case,)
    assert asker.withdrawn == []


def test_a_new_copy_withdraws_no_question_about_an_older_one(guard: Guard) -> None:
    guard.submit(copied(JOHN))
    guard.submit(copied(JANE))

    assert len(guard.open_cases) == 2


# trust


@pytest.mark.parametrize(
    ("answer", "other", "is_asked"),
    [
        (ALWAYS_ADDRESS, JOHN, False),
        (ALWAYS_ADDRESS, "jack@army.ml", True),
        (ALWAYS_DOMAIN, "jack@army.ml", False),
        (ONCE, JOHN, True),
    ],
)
def test_a_trust_reaches_as_far_as_its_scope(
    guard: Guard, answer: Decision, other: str, *, is_asked: bool
) -> None:
    answered(guard, sighting(JOHN), answer)

    assert (guard.submit(sighting(other, message="draft-2")) is not None) is is_asked


def test_a_trust_ends_on_its_date(guard: Guard, clock: FakeClock) -> None:
    until = NOON + timedelta(days=30)
    answered(guard, sighting(JOHN), Decision(Outcome.TRUSTED, scope=Scope.DOMAIN, until=until))

    clock.advance(days=29)
    assert guard.submit(sighting(JOHN)) is None
    clock.advance(days=1)
    assert guard.submit(sighting(JOHN)) is not None


def test_a_trust_taken_back_is_asked_about_again_even_in_the_same_message(guard: Guard) -> None:
    answered(guard, sighting(JOHN), ALWAYS_ADDRESS)
    assert guard.submit(sighting(JOHN)) is None

    guard.revoke(guard.trusts[0])

    assert guard.trusts == ()
    assert guard.submit(sighting(JOHN)) is not None


def test_whoever_follows_exceptions_is_told_of_each_that_stands_no_more_or_not_as_long(guard: Guard) -> None:
    told: list[Trust] = []
    guard.on_revoked = told.append
    lasting = Trust(Scope.DOMAIN, "army.ml", NOON)
    until = Trust(Scope.DOMAIN, "army.ml", NOON, until=NOON + timedelta(days=1))
    guard.change_trust(None, lasting)
    guard.change_trust(lasting, Trust(Scope.DOMAIN, "army.ml", NOON + timedelta(hours=1)))
    assert told == []

    (again,) = guard.trusts
    guard.change_trust(again, until)
    assert told == [again]
    guard.change_trust(until, lasting)
    guard.change_trust(lasting, Trust(Scope.ADDRESS, JOHN, NOON))
    assert told == [again, lasting]

    guard.revoke(guard.trusts[0])
    assert told[2:] == [Trust(Scope.ADDRESS, JOHN, NOON)]


def test_what_the_person_asks_about_is_not_asked_when_it_is_trusted(guard: Guard) -> None:
    answered(guard, sighting(JOHN), ALWAYS_DOMAIN)

    assert guard.submit(sighting(JOHN, origin=Origin.TYPED)) is None


def test_a_new_trust_answers_the_other_open_cases_it_covers(
    guard: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    first = guard.submit(sighting(JOHN))
    second = guard.submit(sighting("jack@army.ml", message="draft-2"))
    third = guard.submit(sighting("jack@army.ml", JANE, message="draft-3"))
    assert first is not None
    assert second is not None

    guard.resolve(first.id, {JOHN: ALWAYS_DOMAIN})

    assert guard.open_cases == (third,)
    assert asker.withdrawn == [second.id]
    assert last_outcomes(journal) == {JOHN: "trusted", "jack@army.ml": "trusted"}
    assert len(guard.trusts) == 1


def test_having_sent_to_it_anyway_trusts_nothing(guard: Guard) -> None:
    for number in range(651):
        answered(guard, sighting(JOHN, message=f"draft-{number}"), Decision(Outcome.SENT_ANYWAY))

    assert guard.trusts == ()
    assert guard.submit(sighting(JOHN, message="the next")) is not None


# what policy blocks


@pytest.mark.parametrize("decision", [ONCE, ALWAYS_DOMAIN, Decision(Outcome.SENT_ANYWAY)])
def test_what_policy_blocks_can_be_neither_trusted_nor_sent_anyway(
    clock: FakeClock, asker: RecordingAsker, journal: Journal, decision: Decision
) -> None:
    guard = Guard(judge=blocking, clock=clock, asker=asker, ledger=journal)
    case = guard.submit(sighting(JOHN))
    assert case is not None

    with pytest.raises(DecisionError, match="blocked by your organisation"):
        guard.resolve(case.id, {JOHN: decision})
    assert guard.open_cases == (case,)


def test_putting_aside_what_policy_blocks_leaves_it_blocked(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    guard = Guard(judge=blocking, clock=clock, asker=asker, ledger=journal)

    answered(guard, sighting(JOHN), DISMISSED)

    assert last_outcomes(journal) == {JOHN: "blocked"}


def test_an_older_exception_does_not_lift_a_block(guard: Guard) -> None:
    answered(guard, sighting(JOHN), ALWAYS_DOMAIN)

    guard.use(blocking)

    assert guard.submit(sighting(JOHN)) is not None


def test_a_new_exception_answers_no_open_case_that_policy_blocks(guard: Guard) -> None:
    first = guard.submit(sighting(JOHN))
    assert first is not None
    guard.use(blocking)
    blocked = guard.submit(sighting("jack@army.ml", message="draft-2"))

    guard.resolve(first.id, {JOHN: ALWAYS_DOMAIN})

    assert guard.open_cases == (blocked,)


def test_an_earlier_this_once_does_not_lift_a_block(guard: Guard) -> None:
    answered(guard, sighting(JOHN), ONCE)

    guard.use(blocking)

    assert guard.submit(sighting(JOHN)) is not None


# the answer


def test_an_answer_to_a_case_that_is_not_open_does_nothing(guard: Guard, journal: Journal) -> None:
    case = answered(guard, sighting(JOHN), DISMISSED)
    written = journal.records()

    assert not guard.resolve(case.id, {JOHN: ALWAYS_DOMAIN})
    assert not guard.resolve("no such case", {})
    assert journal.records() == written
    assert guard.trusts == ()


def test_a_recipient_passed_over_is_unanswered(guard: Guard, journal: Journal) -> None:
    case = guard.submit(sighting(JOHN, JANE))
    assert case is not None

    guard.resolve(case.id, {JOHN: DISMISSED})

    assert last_outcomes(journal) == {JOHN: "dismissed", JANE: "unanswered"}


@pytest.mark.parametrize(
    ("key", "decision", "why"),
    [
        ("x@example.org", DISMISSED, "Nothing was asked about"),
        (JOHN, Decision(Outcome.TRUSTED), "names a scope"),
        (JOHN, Decision(Outcome.DISMISSED, scope=Scope.ONCE), "names a scope"),
        (JOHN, Decision(Outcome.TRUSTED, scope=Scope.ONCE, until=NOON + timedelta(1)), "Only a lasting"),
        (JOHN, Decision(Outcome.TRUSTED, scope=Scope.DOMAIN, until=NOON), "is over"),
        (
            JOHN,
            Decision(Outcome.TRUSTED, scope=Scope.DOMAIN, until=(NOON + timedelta(1)).replace(tzinfo=None)),
            "is over",
        ),
        ("john at army", ALWAYS_ADDRESS, "only once"),
    ],
)
def test_a_decision_that_cannot_be_taken_leaves_the_case_open(
    guard: Guard, key: str, decision: Decision, why: str
) -> None:
    case = guard.submit(sighting(JOHN, "john at army"))
    assert case is not None

    with pytest.raises(DecisionError, match=why):
        guard.resolve(case.id, {key: decision})
    assert guard.open_cases == (case,)


# who waits


def test_who_waits_is_told_once_every_question_is_answered(guard: Guard) -> None:
    told: list[Mapping[str, Decision]] = []
    first = guard.submit(sighting(JOHN))
    second = guard.submit(sighting(JOHN, JANE), told.append)
    assert first is not None
    assert second is not None

    guard.resolve(second.id, {JANE: ONCE})
    assert told == []
    guard.resolve(first.id, {JOHN: DISMISSED})

    assert told == [{JOHN: DISMISSED, JANE: ONCE}]


def test_who_asks_about_a_case_still_open_waits_for_it(guard: Guard) -> None:
    told: list[Mapping[str, Decision]] = []
    case = guard.submit(sighting(JOHN, JANE))
    assert case is not None

    assert guard.submit(sighting(JOHN), told.append) is case
    guard.resolve(case.id, {JOHN: ONCE, JANE: DISMISSED})

    assert told == [{JOHN: ONCE}]


def test_who_waits_hears_that_nobody_answered_when_the_guard_closes(guard: Guard) -> None:
    told: list[Mapping[str, Decision]] = []
    guard.submit(sighting(JOHN), told.append)

    guard.close()

    assert told == [{JOHN: Decision(Outcome.UNANSWERED)}]


def test_one_who_fails_to_listen_does_not_keep_the_news_from_the_others(guard: Guard) -> None:
    told: list[Mapping[str, Decision]] = []

    def fails(_: Mapping[str, Decision]) -> None:
        raise ConnectionError("the mail client went away")

    case = guard.submit(sighting(JOHN), told.append)
    guard.submit(sighting(JOHN), fails)
    assert case is not None

    with pytest.raises(ConnectionError):
        guard.resolve(case.id, {JOHN: ONCE})
    assert told == [{JOHN: ONCE}]
    assert guard.open_cases == ()


def test_who_waits_is_told_after_the_journal_was_written(guard: Guard, journal: Journal) -> None:
    seen: list[Event] = []
    case = guard.submit(sighting(JOHN), lambda _: seen.append(journal.records(1)[0].event))
    assert case is not None

    guard.resolve(case.id, {JOHN: ONCE})

    assert seen == [Event.DECIDED]


# pause, close, start


def test_while_paused_nothing_is_asked_or_written_down(
    guard: Guard, asker: RecordingAsker, journal: Journal, clock: FakeClock
) -> None:
    guard.pause(NOON + timedelta(minutes=15))

    assert guard.submit(sighting(JOHN)) is None
    assert asker.asked == []
    assert [record.event for record in journal.records()] == [Event.PAUSED]

    clock.advance(minutes=15)
    assert guard.paused_until is None
    assert guard.submit(sighting(JOHN)) is not None


def test_what_the_person_asks_about_is_answered_while_paused(guard: Guard) -> None:
    guard.pause(None)

    assert guard.submit(sighting(JOHN, origin=Origin.TYPED)) is not None


@pytest.mark.parametrize(
    ("until", "stands_as"),
    [(NOON + timedelta(hours=1), NOON + timedelta(hours=1)), (None, UNTIL_RESUMED)],
)
def test_a_pause_survives_a_restart(
    guard: Guard,
    clock: FakeClock,
    asker: RecordingAsker,
    journal: Journal,
    *,
    until: datetime | None,
    stands_as: datetime,
) -> None:
    guard.pause(until)
    guard.close()

    again = Guard(judge=verdict, clock=clock, asker=asker, ledger=journal)

    assert again.paused_until == stands_as
    assert again.submit(sighting(JOHN)) is None
    again.resume()
    assert again.submit(sighting(JOHN)) is not None
    assert journal.paused_until() is None


def test_closing_writes_every_open_case_down_as_unanswered(
    guard: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    guard.submit(sighting(JOHN))
    guard.submit(sighting(JANE, message="draft-2"))

    guard.close()

    assert last_outcomes(journal) == {JOHN: "unanswered", JANE: "unanswered"}
    assert asker.shown == {}
    assert guard.submit(sighting(JOHN, message="too late")) is None


def test_a_case_an_earlier_run_left_open_is_written_down_as_unanswered(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    guard.submit(sighting(JOHN))

    Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)

    assert last_outcomes(journal) == {JOHN: "unanswered"}


# a journal that fails


class FailingLedger:
    """A ledger whose file is held by somebody else for as long as ``fails`` says."""

    def __init__(self, journal: Journal, fails: Callable[[str], bool]) -> None:
        self._journal = journal
        self._fails = fails

    def _check(self, call: str) -> None:
        if self._fails(call):
            raise JournalLockedError("The journal is in use by another program.")

    def open_case(self, case: Case) -> None:
        self._check("open_case")
        self._journal.open_case(case)

    def close_case(
        self,
        case: Case,
        decisions: Mapping[str, Decision],
        trust: tuple[Trust, ...],
        at: datetime,
        also: Iterable[tuple[Case, Mapping[str, Decision]]] = (),
        *,
        kept: Iterable[tuple[DoubtfulAddress, Decision]] = (),
    ) -> None:
        self._check("close_case")
        self._journal.close_case(case, decisions, trust, at, also, kept=kept)

    def note_cases(self, noted: Iterable[tuple[Case, Mapping[str, Decision]]], at: datetime) -> None:
        self._check("note_cases")
        self._journal.note_cases(noted, at)

    def told_of(self, case_id: str) -> Sighting | None:
        return self._journal.told_of(case_id)

    def follow_up(
        self, doubtful: Iterable[DoubtfulAddress], decisions: Mapping[str, Decision], at: datetime
    ) -> None:
        self._check("follow_up")
        self._journal.follow_up(doubtful, decisions, at)

    def note_gone(
        self, doubtful: Iterable[DoubtfulAddress], why: str, at: datetime
    ) -> tuple[DoubtfulAddress, ...]:
        self._check("note_gone")
        return self._journal.note_gone(doubtful, why, at)

    def gone_since(self, moment: datetime) -> tuple[DoubtfulAddress, ...]:
        self._check("gone_since")
        return self._journal.gone_since(moment)

    def doubtful(self) -> tuple[DoubtfulAddress, ...]:
        return self._journal.doubtful()

    def note_unchecked(
        self, sighting: Sighting, questions: Iterable[Question], why: str, at: datetime
    ) -> None:
        self._check("note_unchecked")
        self._journal.note_unchecked(sighting, questions, why, at)

    def note_paused(self, sighting: Sighting, questions: Iterable[Question], at: datetime) -> None:
        self._check("note_paused")
        self._journal.note_paused(sighting, questions, at)

    def note_incident(self, sighting: Sighting, questions: Iterable[Question], at: datetime) -> None:
        self._check("note_incident")
        self._journal.note_incident(sighting, questions, at)

    def note_in_sight(self, sighting: Sighting, addresses: int, outcome: CrowdOutcome, at: datetime) -> None:
        self._check("note_in_sight")
        self._journal.note_in_sight(sighting, addresses, outcome, at)

    def incidents(self) -> tuple[Mapping[str, frozenset[Origin]], JournalError | None]:
        return self._journal.incidents()

    def let_go_since(
        self, moment: datetime, recipients: Collection[str]
    ) -> tuple[Mapping[str, tuple[tuple[Decision, datetime], ...]], JournalError | None]:
        return self._journal.let_go_since(moment, recipients)

    def close_left_open(self, at: datetime) -> int:
        self._check("close_left_open")
        return self._journal.close_left_open(at)

    def last_decision(self, message: str, recipient: Recipient) -> tuple[Decision, datetime] | None:
        self._check("last_decision")
        return self._journal.last_decision(message, recipient)

    def trusts(self) -> tuple[Trust, ...]:
        return self._journal.trusts()

    def noted_endings(self) -> frozenset[tuple[str, str]]:
        return self._journal.noted_endings()

    def change_trust(
        self,
        old: Trust | None,
        new: Trust,
        at: datetime,
        also: Iterable[tuple[Case, Mapping[str, Decision]]] = (),
        *,
        kept: Iterable[tuple[DoubtfulAddress, Decision]] = (),
    ) -> None:
        self._journal.change_trust(old, new, at, also, kept=kept)

    def revoke(self, trust: Trust, at: datetime) -> None:
        self._journal.revoke(trust, at)

    def paused_until(self) -> datetime | None:
        return self._journal.paused_until()

    def set_paused_until(self, until: datetime | None) -> None:
        self._check("set_paused_until")
        self._journal.set_paused_until(until)


@pytest.mark.parametrize("call", ["open_case", "last_decision"])
def test_a_journal_that_fails_does_not_keep_the_question_from_being_asked(
    clock: FakeClock, asker: RecordingAsker, journal: Journal, call: str
) -> None:
    guard = Guard(
        judge=verdict, clock=clock, asker=asker, ledger=FailingLedger(journal, lambda name: name == call)
    )

    with pytest.raises(JournalLockedError):
        guard.submit(sighting(JOHN))

    (case,) = guard.open_cases
    assert asker.asked == [case]
    assert guard.resolve(case.id, {JOHN: ONCE})
    assert last_outcomes(journal) == {JOHN: "trusted"}


def test_an_answer_that_could_not_be_written_is_not_acted_on(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    failing = {"close_case"}
    told: list[Mapping[str, Decision]] = []
    ledger = FailingLedger(journal, failing.__contains__)
    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=ledger)
    case = guard.submit(sighting(JOHN), told.append)
    assert case is not None

    with pytest.raises(JournalLockedError):
        guard.resolve(case.id, {JOHN: ALWAYS_DOMAIN})
    assert guard.open_cases == (case,)
    assert guard.trusts == ()
    assert told == []

    failing.clear()
    assert guard.resolve(case.id, {JOHN: ALWAYS_DOMAIN})
    assert told == [{JOHN: ALWAYS_DOMAIN}]


def test_a_question_that_could_not_be_withdrawn_keeps_no_new_one_from_being_asked(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    ledger = FailingLedger(journal, lambda name: name == "close_case")
    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=ledger)
    old = guard.submit(sighting(JOHN))

    with pytest.raises(JournalLockedError):
        guard.submit(sighting(JANE))

    assert [case.questions[0].recipient.text for case in asker.shown.values()] == [JOHN, JANE]
    assert guard.open_cases[0] == old


def test_a_case_that_cannot_be_written_at_the_end_keeps_no_other_from_it(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    calls: list[str] = []

    def is_first(name: str) -> bool:
        calls.append(name)
        return name == "close_case" and calls.count(name) == 1

    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=FailingLedger(journal, is_first))
    guard.submit(sighting(JOHN))
    guard.submit(sighting(JANE, message="draft-2"))

    with pytest.raises(JournalLockedError):
        guard.close()

    assert last_outcomes(journal) == {JANE: "unanswered"}


def test_a_journal_that_fails_at_the_start_does_not_keep_the_guard_from_asking(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    ledger = FailingLedger(journal, lambda name: name == "close_left_open")

    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=ledger)

    assert isinstance(guard.trouble_at_start, JournalLockedError)
    assert guard.submit(sighting(JOHN)) is not None


def test_no_failure_at_the_start_allows_a_pause_that_is_forbidden_or_forgets_what_can_be_read(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    journal.set_paused_until(clock() + timedelta(hours=1))
    journal.change_trust(None, Trust(Scope.DOMAIN, "navy.ml", granted_at=NOON), NOON)
    for failing in ({"close_left_open"}, {"close_left_open", "set_paused_until"}):
        guard = Guard(
            judge=verdict,
            clock=clock,
            asker=asker,
            ledger=FailingLedger(journal, failing.__contains__),
            rules=Rules(may_pause=False),
        )

        assert isinstance(guard.trouble_at_start, JournalLockedError)
        assert guard.paused_until is None
        with pytest.raises(PauseForbiddenError):
            guard.pause(None)
        assert [trust.key for trust in guard.trusts] == ["navy.ml"]
        assert guard.submit(sighting(JOHN, message=str(failing))) is not None


def test_a_pause_that_could_not_be_written_is_no_pause(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    ledger = FailingLedger(journal, lambda name: name == "set_paused_until")
    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=ledger)

    with pytest.raises(JournalLockedError):
        guard.pause(None)
    assert guard.paused_until is None


def leaving(*texts: str, place: str = "Thunderbird, me@home.example", message: str = "m") -> Sighting:
    recipients = tuple(Recipient(text, parse_target(text)) for text in texts)
    return Sighting(Origin.ADDIN, place, message, recipients, NOON)


def test_an_ending_of_ones_own_network_is_noted_once_for_each_account(guard: Guard) -> None:
    first = guard.submit(leaving("root@nas.local", "me@printer.lan", message="1"))
    assert first is not None
    guard.resolve(first.id, {question.recipient.key: DISMISSED for question in first.questions})

    assert [str(question.verdict.findings[0].reason) for question in first.questions] == [
        "There is no ending .local outside of your own network",
        "There is no ending .lan outside of your own network",
    ]
    assert first.level is Level.NOTE
    assert guard.submit(leaving("admin@other.local", message="2")) is None
    assert guard.submit(leaving("root@nas.local", place="Thunderbird, me@work.example", message="3"))


def test_an_ending_that_was_noted_is_not_noted_again_after_a_restart(
    guard: Guard, journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    told = guard.submit(leaving("root@nas.local", "me@\u7f51.\u5c40\u57df", message="1"))
    assert told is not None
    guard.resolve(told.id, {question.recipient.key: DISMISSED for question in told.questions})
    later = Guard(judge=verdict, clock=clock, asker=asker, ledger=journal)

    assert later.submit(leaving("admin@other.local", message="2")) is None
    assert later.submit(leaving("me@\u7f51.\u5c40\u57df", message="3")) is None
    assert later.submit(leaving("admin@other.lan", message="4"))
    assert later.submit(leaving("root@nas.local", place="Thunderbird, me@work.example", message="5"))


def test_one_noted_and_never_answered_is_not_noted_again_either(
    guard: Guard, journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    assert guard.submit(leaving("root@nas.local"))

    later = Guard(judge=verdict, clock=clock, asker=asker, ledger=journal)

    assert later.submit(leaving("admin@other.local", message="2")) is None


def test_of_endings_without_number_the_last_ones_are_remembered_as_told_of(
    guard: Guard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.guard.screening.MOST_TOLD", 20)
    for number in range(21):
        case = guard.submit(leaving(f"root@nas.zone{number}", message=f"{number}"))
        assert case is not None
        guard.resolve(case.id, {f"root@nas.zone{number}": DISMISSED})

    assert len(guard._screening._told) == 20
    assert guard.submit(leaving("me@other.zone1", message="last")) is None
    assert guard.submit(leaving("me@other.zone0", message="first")) is not None


@pytest.mark.parametrize("text", ["root@localhost", "jane@partner.example", "jane@example.org"])
def test_what_can_be_reached_or_is_a_trial_is_not_noted(guard: Guard, text: str) -> None:
    assert guard.submit(leaving(text)) is None


def test_an_ending_of_ones_own_network_is_noted_in_no_draft_and_nothing_copied(guard: Guard) -> None:
    for origin in (Origin.DRAFT, Origin.CLIPBOARD, Origin.TYPED):
        assert guard.submit(replace(leaving("root@nas.local"), origin=origin)) is None


def test_an_exception_covers_an_ending_of_ones_own_network(guard: Guard) -> None:
    case = guard.submit(leaving("root@nas.local"))
    assert case is not None
    guard.resolve(case.id, {"root@nas.local": ALWAYS_DOMAIN})

    elsewhere = leaving("me@nas.local", place="Thunderbird, me@work.example", message="2")
    assert guard.submit(elsewhere) is None

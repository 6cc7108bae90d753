"""What left, or waits to, with an address that nobody settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.guard.guard import Guard
from sendward.guard.incidents import SETTLED_FOR, Incident
from sendward.journal.errors import JournalDamagedError, JournalLockedError
from sendward.journal.lines import Answer
from sendward.journal.records import Event
from sendward.journal.search import Search
from sendward.journal.verify import Standing, verify
from sendward.model import Decision, Level, Origin, Outcome, Scope, Trust
from support.guarding import (
    ALWAYS_ADDRESS,
    ALWAYS_DOMAIN,
    DISMISSED,
    NOON,
    ONCE,
    FakeClock,
    RecordingAsker,
    recipient,
    sighting,
    verdict,
)

if TYPE_CHECKING:
    from sendward.journal.journal import Journal
    from sendward.model import Sighting

JOHN, MARY = "john@army.ml", "mary@navy.ml"
COPIED = Decision(Outcome.CORRECTED, corrected_to="john@army.mil")


def sent(*to: str, message: str = "sent:1", origin: Origin = Origin.SENT) -> Sighting:
    return replace(sighting(*to, message=message, origin=origin), subject="Rota")


@pytest.fixture
def told(guard: Guard) -> list[Incident]:
    told: list[Incident] = []
    guard.incidents.on_incident = told.append
    return told


def recipients(told: list[Incident]) -> list[str]:
    return [question.recipient.text for incident in told for question in incident.questions]


def answer(guard: Guard, of: Sighting, *decisions: Decision) -> None:
    case = guard.submit(of)
    assert case is not None
    keys = [question.recipient.key for question in case.questions]
    guard.resolve(case.id, dict(zip(keys, decisions, strict=True)))


def test_a_message_that_left_unseen_with_a_doubtful_address_is_told_and_nobody_is_asked(
    guard: Guard, asker: RecordingAsker, told: list[Incident]
) -> None:
    assert guard.submit(sent(JOHN, "ok@example.org")) is None

    assert recipients(told) == [JOHN]
    assert told[0].sighting.subject == "Rota"
    assert asker.asked == []


def test_an_honest_message_is_no_incident(guard: Guard, told: list[Incident]) -> None:
    guard.submit(sent("ok@example.org"))

    assert told == []


@pytest.mark.parametrize("decision", [DISMISSED, Decision(Outcome.UNANSWERED), COPIED])
def test_what_was_asked_about_and_not_settled_is_an_incident(
    guard: Guard, told: list[Incident], decision: Decision
) -> None:
    answer(guard, sighting(JOHN, message="draft:1", origin=Origin.DRAFT), decision)

    guard.submit(sent(JOHN, message="draft:1"))

    assert recipients(told) == [JOHN]


@pytest.mark.parametrize("decision", [ONCE, ALWAYS_ADDRESS, Decision(Outcome.SENT_ANYWAY)])
def test_what_the_person_said_is_right_is_no_incident(
    guard: Guard, told: list[Incident], decision: Decision
) -> None:
    answer(guard, sighting(JOHN, message="draft:1", origin=Origin.DRAFT), decision)

    guard.submit(sent(JOHN, message="draft:1"))

    assert told == []


def test_a_held_message_that_was_let_go_is_no_incident_though_it_has_another_name(
    guard: Guard, clock: FakeClock, told: list[Incident]
) -> None:
    answer(guard, sighting(JOHN, message="Thunderbird:7", origin=Origin.ADDIN), ONCE)

    guard.submit(sent(JOHN, message="sent:1"))
    assert told == []

    clock.now += SETTLED_FOR + timedelta(minutes=1)
    guard.submit(replace(sent(JOHN, message="sent:2"), at=clock()))
    assert recipients(told) == [JOHN]


@pytest.mark.parametrize("put_off", [DISMISSED, Decision(Outcome.UNANSWERED), COPIED])
def test_a_draft_that_was_put_off_and_sent_anyway_at_its_gate_is_no_incident(
    guard: Guard, clock: FakeClock, told: list[Incident], put_off: Decision
) -> None:
    answer(guard, sighting(JOHN, message="draft:1", origin=Origin.DRAFT), put_off)
    clock.advance(minutes=1)
    answer(guard, sighting(JOHN, message="Thunderbird:7", origin=Origin.ADDIN), Decision(Outcome.SENT_ANYWAY))
    clock.advance(minutes=1)

    guard.submit(replace(sent(JOHN, message="draft:1"), at=clock.now))

    assert told == []


def test_what_was_put_off_after_it_was_let_go_elsewhere_is_an_incident(
    guard: Guard, clock: FakeClock, told: list[Incident]
) -> None:
    answer(guard, sighting(JOHN, message="Thunderbird:7", origin=Origin.ADDIN), ONCE)
    clock.advance(minutes=1)
    answer(guard, sighting(JOHN, message="draft:1", origin=Origin.DRAFT), DISMISSED)
    clock.advance(minutes=1)

    guard.submit(replace(sent(JOHN, message="draft:1"), at=clock.now))

    assert recipients(told) == [JOHN]


UNTIL_ONE = Decision(Outcome.TRUSTED, scope=Scope.DOMAIN, until=NOON + timedelta(hours=1))


@pytest.mark.parametrize("message", ["draft:1", "sent:9"], ids=["the same message", "another message"])
@pytest.mark.parametrize("decision", [ALWAYS_ADDRESS, ALWAYS_DOMAIN, UNTIL_ONE])
def test_a_lasting_exception_settles_what_left_while_it_stood_and_nothing_after(
    guard: Guard, clock: FakeClock, told: list[Incident], decision: Decision, message: str
) -> None:
    answer(guard, sighting(JOHN, message="draft:1", origin=Origin.DRAFT), decision)
    clock.advance(minutes=30)
    left = clock.now
    guard.submit(replace(sent(JOHN, message=message), at=left))
    assert told == []

    clock.advance(minutes=60)
    if decision is UNTIL_ONE:
        guard.submit(replace(sent(JOHN, message=message), at=left))  # seen late, and left in time
    else:
        guard.revoke(guard.trusts[0])
    assert told == []
    guard.submit(replace(sent(JOHN, message=message), at=clock.now))
    assert recipients(told) == [JOHN]


@pytest.mark.parametrize(("granted", "is_told"), [(timedelta(0), False), (timedelta(hours=7), True)])
def test_an_exception_from_the_settings_settles_what_left_while_it_stood_though_it_is_seen_later(
    guard: Guard, clock: FakeClock, told: list[Incident], granted: timedelta, *, is_told: bool
) -> None:
    clock.now += granted
    guard.change_trust(None, Trust(Scope.DOMAIN, "army.ml", clock(), NOON + timedelta(days=1)))
    clock.now += timedelta(days=2)

    guard.submit(replace(sent(JOHN), at=NOON + timedelta(hours=6)))

    assert bool(told) is is_told


def test_an_incident_that_cannot_be_read_hides_no_other(
    guard: Guard, journal: Journal, clock: FakeClock, told: list[Incident]
) -> None:
    guard.submit(sent(JOHN, message="sent:1"))
    guard.submit(sent(JOHN, message="sent:2"))
    journal._connection.execute(
        "UPDATE records SET payload = '{}' WHERE seq = (SELECT min(seq) FROM records)"
    )
    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    again.incidents.on_incident = told.append
    told.clear()

    with pytest.raises(JournalDamagedError):
        again.submit(sent(MARY, message="sent:3"))
    again.submit(sent(JOHN, message="sent:2"))
    again.submit(sent(MARY, message="sent:4"))

    assert recipients(told) == [MARY, MARY]


@pytest.mark.parametrize("call", ["incidents", "let_go_since", "last_decision", "note_incident"])
def test_what_the_journal_cannot_do_keeps_no_incident_from_being_told(
    guard: Guard, journal: Journal, told: list[Incident], monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fails(*_: object) -> None:
        raise JournalLockedError("The journal is in use by another program.")

    monkeypatch.setattr(journal, call, fails)

    with pytest.raises(JournalLockedError):
        guard.submit(sent(JOHN))

    assert recipients(told) == [JOHN]


def test_an_answer_that_cannot_be_read_settles_nothing_and_is_said(
    guard: Guard, journal: Journal, told: list[Incident]
) -> None:
    answer(guard, sighting(JOHN, message="Thunderbird:7", origin=Origin.ADDIN), ONCE)
    journal._connection.execute(
        "UPDATE records SET payload = 'nothing' WHERE seq = (SELECT max(seq) FROM records)"
    )

    with pytest.raises(JournalDamagedError):
        guard.submit(sent(JOHN, message="sent:1"))

    assert recipients(told) == [JOHN]


def test_another_recipient_that_was_let_go_settles_nothing(guard: Guard, told: list[Incident]) -> None:
    answer(guard, sighting(MARY, message="draft:1", origin=Origin.DRAFT), ONCE)

    guard.submit(sent(JOHN))

    assert recipients(told) == [JOHN]


def test_it_is_told_once_however_often_it_is_seen_and_after_a_restart(
    guard: Guard, journal: Journal, clock: FakeClock, told: list[Incident]
) -> None:
    for _ in range(3):
        guard.submit(sent(JOHN))
    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    again.incidents.on_incident = told.append
    again.submit(sent(JOHN))

    assert recipients(told) == [JOHN]
    assert journal.count(Search(answer=Answer.INCIDENT)) == 1


def test_what_waited_in_the_outbox_is_not_told_again_once_it_has_left(
    guard: Guard, journal: Journal, told: list[Incident]
) -> None:
    guard.submit(sent(JOHN, origin=Origin.OUTBOX))
    guard.submit(sent(JOHN))
    guard.submit(sent(JOHN))
    guard.submit(sent(JOHN, origin=Origin.OUTBOX))

    # that it left is in the journal, and nobody is disturbed for it again
    assert [(each.sighting.origin, each.is_quiet) for each in told] == [
        (Origin.OUTBOX, False),
        (Origin.SENT, True),
    ]
    assert journal.count(Search(answer=Answer.INCIDENT)) == 2


def test_in_a_pause_it_is_written_down_and_disturbs_nobody(
    guard: Guard, journal: Journal, told: list[Incident]
) -> None:
    guard.pause(NOON + timedelta(hours=1))

    guard.submit(sent(JOHN))

    assert [incident.is_quiet for incident in told] == [True]
    assert journal.count(Search(answer=Answer.INCIDENT)) == 1


def test_a_note_is_no_incident(clock: FakeClock, journal: Journal) -> None:
    guard = Guard(
        judge=lambda of: verdict(of, Level.NOTE), clock=clock, asker=RecordingAsker(), ledger=journal
    )
    told: list[Incident] = []
    guard.incidents.on_incident = told.append

    guard.submit(sent(JOHN))

    assert told == []


def test_the_sent_copy_shows_that_a_copied_correction_was_made(guard: Guard, journal: Journal) -> None:
    answer(guard, sighting(JOHN, message="draft:1", origin=Origin.DRAFT), COPIED)
    assert guard.doubtful_drafts.count == 1

    guard.submit(sent("john@army.mil", message="draft:1"))

    last = journal.last_decision("draft:1", recipient(JOHN))
    assert last is not None
    assert last[0].outcome is Outcome.CORRECTED
    assert guard.doubtful_drafts.count == 0


def test_the_draft_of_a_message_that_left_uncorrected_still_goes(guard: Guard, told: list[Incident]) -> None:
    answer(guard, sighting(JOHN, message="draft:1", origin=Origin.DRAFT), COPIED)
    guard.submit(sent(JOHN, message="draft:1"))

    guard.submit(replace(sighting(message="draft:1", origin=Origin.DRAFT), is_gone=True))

    assert guard.doubtful_drafts.count == 0
    assert recipients(told) == [JOHN]


def test_the_row_names_what_left_and_is_exported_with_the_rest(guard: Guard, journal: Journal) -> None:
    guard.submit(sent(JOHN))

    [record] = [each for each in journal.records() if each.event is Event.INCIDENT]
    [line] = record.lines()
    assert (line.recipient, line.origin, line.intended) == (JOHN, "sent", "army.mil")
    assert "Rota" not in str(record.payload)
    assert verify(journal.path, b"k" * 32).standing is Standing.FITS


def test_a_part_that_was_judged_early_is_not_told_twice(guard: Guard, told: list[Incident]) -> None:
    guard.submit(replace(sent(JOHN), is_part=True))
    guard.submit(sent(JOHN, MARY))

    assert len(told) == 1

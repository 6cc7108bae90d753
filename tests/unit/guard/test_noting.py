"""Where Sendward only notes, nothing is shown or held, and the journal has what would have been asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.cli.journal_report import make_report
from sendward.guard.guard import Guard
from sendward.guard.rules import Rules
from sendward.journal.errors import JournalError, JournalLockedError
from sendward.journal.journal import Journal
from sendward.journal.records import Event
from sendward.journal.verify import Standing
from sendward.model import Decision, Level, Origin, Outcome
from support.guarding import NOON, FakeClock, RecordingAsker, blocking, sighting, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.guard.incidents import Incident
    from sendward.model import Address, Sighting, Verdict

SILENT = Rules(is_silent=True)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journal(tmp_path: Path, clock: FakeClock) -> Iterator[Journal]:
    with Journal.open(tmp_path / "journal.sqlite3", None, clock=clock) as journal:
        yield journal


@pytest.fixture
def asker() -> RecordingAsker:
    return RecordingAsker()


@pytest.fixture
def guard(journal: Journal, clock: FakeClock, asker: RecordingAsker) -> Guard:
    return Guard(judge=verdict, clock=clock, asker=asker, ledger=journal, rules=SILENT)


def noted(journal: Journal) -> list[tuple[str, str]]:
    lines = [line for record in journal.all_records() for line in record.lines()]
    return [(line.recipient, line.outcome) for line in lines if line.event is Event.DECIDED]


@pytest.mark.parametrize("origin", [Origin.DRAFT, Origin.CLIPBOARD, Origin.ADDIN])
def test_nothing_is_asked_or_held_whatever_its_source(
    guard: Guard, journal: Journal, asker: RecordingAsker, origin: Origin
) -> None:
    seen = sighting("john@army.ml", "jo@example.org", origin=origin)

    assert guard.preview(seen).is_nothing
    assert guard.submit(seen, lambda _: pytest.fail("nobody answered")) is None
    assert not guard.deserves_question(seen)

    assert asker.asked == []
    assert guard.open_cases == ()
    assert noted(journal) == [("john@army.ml", Outcome.NOT_SHOWN.value)]


def test_what_a_policy_blocks_is_only_noted_too(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    guard = Guard(judge=blocking, clock=clock, asker=asker, ledger=journal, rules=SILENT)

    assert guard.submit(sighting("john@army.ml", origin=Origin.ADDIN)) is None

    assert asker.asked == []


OWN = replace(SILENT, speaks_of_blocked=True)


def partly_blocking(of: Address) -> Verdict:
    """As ``verdict``, but the organisation blocks what resembles army.mil."""
    return verdict(of, Level.BLOCK if of.domain.ascii == "army.ml" else Level.CONFIRM)


@pytest.mark.parametrize("origin", [Origin.DRAFT, Origin.CLIPBOARD, Origin.ADDIN])
def test_in_a_silence_of_the_persons_own_what_the_organisation_blocks_is_asked_about_and_the_rest_noted(
    journal: Journal, clock: FakeClock, asker: RecordingAsker, origin: Origin
) -> None:
    guard = Guard(judge=partly_blocking, clock=clock, asker=asker, ledger=journal, rules=OWN)
    seen = sighting("john@army.ml", "jane@navy.ml", "jo@example.org", origin=origin)
    assert [each.recipient.text for each in guard.preview(seen).questions] == ["john@army.ml"]
    assert guard.deserves_question(seen)
    assert not guard.preview(replace(seen, origin=Origin.TYPED)).is_only_noted

    case = guard.submit(seen)

    assert case is not None
    assert [each.recipient.text for each in case.questions] == ["john@army.ml"]
    assert noted(journal) == [("jane@navy.ml", Outcome.NOT_SHOWN.value)]
    guard.resolve(case.id, {"john@army.ml": Decision(Outcome.DISMISSED)})
    assert noted(journal)[-1] == ("john@army.ml", Outcome.BLOCKED.value)


def test_in_a_silence_of_the_persons_own_what_the_organisation_blocks_is_told_when_it_has_left(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    guard = Guard(judge=partly_blocking, clock=clock, asker=asker, ledger=journal, rules=OWN)
    told: list[Incident] = []
    guard.incidents.on_incident = told.append

    guard.submit(sighting("john@army.ml", "jane@navy.ml", origin=Origin.SENT, message="sent:1"))

    assert [each.recipient.text for each in told[0].questions] == ["john@army.ml"]
    unchecked = sighting("john@army.ml", "jane@navy.ml", origin=Origin.ADDIN, message="window-2")
    asked = guard.unasked.note_unchecked(unchecked, "unreachable")
    assert [each.recipient.text for each in asked] == ["john@army.ml"]


def test_a_block_of_the_persons_own_lists_keeps_their_own_silence(
    journal: Journal, clock: FakeClock, asker: RecordingAsker
) -> None:
    def own(of: Address) -> Verdict:
        found = blocking(of)
        (finding,) = found.findings
        entry = replace(finding.entry, origin="mine.txt")
        return replace(found, findings=(replace(finding, entry=entry),))

    guard = Guard(judge=own, clock=clock, asker=asker, ledger=journal, rules=OWN)

    assert guard.preview(sighting("john@army.ml", origin=Origin.TYPED)).is_only_noted
    assert guard.submit(sighting("john@army.ml", origin=Origin.ADDIN)) is None


def test_what_cannot_be_noted_keeps_nothing_blocked_from_being_asked_about(
    journal: Journal, clock: FakeClock, asker: RecordingAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise JournalLockedError("The journal is in use by another program.")

    monkeypatch.setattr(journal, "note_cases", fails)
    guard = Guard(judge=partly_blocking, clock=clock, asker=asker, ledger=journal, rules=OWN)

    with pytest.raises(JournalLockedError):
        guard.submit(sighting("john@army.ml", "jane@navy.ml"))

    assert [case.questions[0].recipient.text for case in asker.asked] == ["john@army.ml"]


def test_a_draft_saved_again_is_noted_once_and_another_recipient_besides(
    guard: Guard, journal: Journal, clock: FakeClock
) -> None:
    for texts in (("john@army.ml",), ("john@army.ml",), ("john@army.ml", "jo@navy.ml")):
        guard.submit(sighting(*texts))
        clock.advance(minutes=5)

    assert [recipient for recipient, _ in noted(journal)] == ["john@army.ml", "jo@navy.ml"]


def test_a_clock_that_was_set_back_notes_no_draft_again(
    guard: Guard, journal: Journal, clock: FakeClock
) -> None:
    guard.submit(sighting("john@army.ml"))
    clock.advance(seconds=-1)
    guard.submit(sighting("john@army.ml"))

    assert [recipient for recipient, _ in noted(journal)] == ["john@army.ml"]


def test_a_note_is_one_row_with_which_the_journal_fits(guard: Guard, journal: Journal) -> None:
    guard.submit(sighting("john@army.ml"))

    assert [record.event for record in journal.all_records()] == [Event.DECIDED]
    assert journal.verifier()().standing is Standing.FITS


def test_what_the_person_asks_about_is_answered(guard: Guard, asker: RecordingAsker) -> None:
    assert guard.submit(sighting("john@army.ml", origin=Origin.TYPED)) is not None

    assert len(asker.asked) == 1


def test_a_message_that_left_unchecked_is_written_down_and_not_told(guard: Guard, journal: Journal) -> None:
    assert guard.unasked.note_unchecked(sighting("john@army.ml", origin=Origin.ADDIN), "unreachable") == ()

    assert Event.SENT_UNCHECKED in [record.event for record in journal.all_records()]


def test_once_it_speaks_what_was_only_noted_is_asked_about(guard: Guard, asker: RecordingAsker) -> None:
    guard.submit(sighting("john@army.ml"))

    guard.follow(replace(SILENT, is_silent=False))
    guard.submit(sighting("john@army.ml"))

    assert len(asker.asked) == 1


def test_a_note_that_cannot_be_written_is_raised_and_holds_nothing(guard: Guard, journal: Journal) -> None:
    journal.close()

    with pytest.raises(JournalError):
        guard.submit(sighting("john@army.ml", origin=Origin.ADDIN))


def a_mailbox() -> list[Sighting]:
    """Drafts of some days, each saved three times; every fifth has a look-alike, every tenth has two."""
    found = []
    for number in range(60):
        texts = [f"friend{number}@example.org"]
        texts += ["john@army.ml"] if number % 5 == 0 else []
        texts += ["jo@gmial.com"] if number % 10 == 0 else []
        found += [sighting(*texts, message=f"draft-{number}")] * 3
    return found


def test_replayed_on_a_mailbox_nothing_is_shown_and_the_report_adds_up(
    guard: Guard, journal: Journal, asker: RecordingAsker, clock: FakeClock, tmp_path: Path
) -> None:
    speaking = RecordingAsker()
    with Journal.open(tmp_path / "other.sqlite3", None, clock=clock) as other:
        asking = Guard(judge=verdict, clock=clock, asker=speaking, ledger=other)
        for seen in a_mailbox():
            guard.submit(seen)
            asking.submit(seen)
            clock.advance(hours=1)

    report = make_report(journal.all_records(), (), days=14, now=clock.now)

    asked = [question for case in speaking.asked for question in case.questions]
    assert asker.asked == []
    assert (report.only_noted, report.asked) == (len(asked), 0)
    assert report.only_noted == 12 + 6
    assert report.messages == 12
    for counts in (report.by_level, report.by_list, report.by_kind, report.by_place):
        assert counts.total() == report.only_noted
    assert report.since < NOON < report.until

"""Drafts after the answer: mended, saved again as they were, sent, deleted or trusted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.guard.former_addresses import SENT_COPY_WITHIN
from sendward.guard.guard import Guard
from sendward.guard.memory import DRAFT_CORRECTION_QUIET
from sendward.journal.errors import JournalLockedError
from sendward.journal.journal import Journal
from sendward.journal.search import Search
from sendward.journal.verify import Standing, verify
from sendward.model import Decision, Origin, Outcome, Scope, Trust
from sendward.system.log import what_nobody_caught
from support.guarding import (
    ALWAYS_ADDRESS,
    ALWAYS_DOMAIN,
    DISMISSED,
    NOON,
    ONCE,
    FakeClock,
    RecordingAsker,
    copied,
    sighting,
    verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from sendward.model import Address, Sighting, Verdict

JOHN = "john@army.ml"
RIGHT = "john@army.mil"
JANE = "jane@navy.ml"
USE = Decision(Outcome.CORRECTED, corrected_to=RIGHT)
KEY = b"k" * 32


@pytest.fixture(autouse=True)
def fitting_journal(journal: Journal) -> Iterator[None]:
    """Whatever a test wrote, the tables beside the records are what the records tell of."""
    yield
    assert verify(journal.path, KEY).standing is Standing.FITS


def answer(guard: Guard, seen: Sighting, *decisions: Decision) -> None:
    case = guard.submit(seen)
    assert case is not None
    given = zip(case.questions, decisions, strict=True)
    assert guard.resolve(case.id, {question.recipient.key: decision for question, decision in given})


def gone(message: str = "draft-1", place: str = "Drafts in ~/Mail") -> Sighting:
    return replace(sighting(message=message), place=place, is_gone=True)


def told(journal: Journal) -> list[tuple[str, str, str]]:
    """Each line of the journal, oldest first: the event, the recipient, the outcome."""
    return [
        (line.event.value, line.recipient, line.outcome)
        for record in journal.all_records()
        for line in record.lines()
    ]


def counted(journal: Journal) -> dict[str, int]:
    """How often the overview counts each answer."""
    return {tally.answer.value: tally.lines for tally in journal.tally(Search()).tallies}


def test_a_correction_used_in_a_draft_is_written_down_as_copied(guard: Guard, journal: Journal) -> None:
    answer(guard, sighting(JOHN), USE)

    assert told(journal)[-1] == ("decided", JOHN, "correction-copied")
    assert journal.records(1)[0].lines()[0].corrected_to == RIGHT
    assert guard.doubtful_drafts.count == 1


def test_a_correction_used_in_a_copied_text_is_copied_and_no_draft_is_counted(
    guard: Guard, journal: Journal
) -> None:
    answer(guard, copied(JOHN), USE)

    assert told(journal)[-1] == ("decided", JOHN, "correction-copied")
    assert guard.doubtful_drafts.count == 0


def held(*texts: str) -> Sighting:
    """A message about to leave."""
    return sighting(*texts, origin=Origin.ADDIN, message="Thunderbird:1")


def test_a_correction_that_a_gate_writes_into_the_message_is_corrected_once_the_gate_shows_it(
    guard: Guard, journal: Journal
) -> None:
    answer(guard, held(JOHN), USE)

    assert told(journal)[-1] == ("decided", JOHN, "correction-chosen")
    assert counted(journal) == {"correction-chosen": 1}
    assert guard.submit(held(RIGHT)) is None

    assert told(journal)[-1] == ("decided", JOHN, "corrected")
    assert counted(journal) == {"corrected": 1}
    assert guard.doubtful_drafts.count == 0


def test_a_held_message_that_still_has_the_wrong_address_is_asked_about_and_not_called_corrected(
    guard: Guard, journal: Journal
) -> None:
    answer(guard, held(JOHN), USE)

    case = guard.submit(held(JOHN, RIGHT))

    assert case is not None
    guard.resolve(case.id, {JOHN: DISMISSED})
    assert counted(journal) == {"dismissed": 1}
    assert journal.find(Search(is_doubtful=True)) == []


def test_a_correction_that_was_not_seen_in_a_held_message_is_not_known_after_a_restart(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    answer(guard, held(JOHN), USE)
    answer(guard, sighting(JANE), DISMISSED)
    guard.close()

    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)

    assert again.doubtful_drafts.count == 1
    assert [address.key for address in journal.doubtful()] == [JANE]
    [line] = journal.records(1)[0].lines()
    assert (line.event.value, line.recipient, line.went_unseen) == ("gone", JOHN, True)
    assert counted(journal) == {"correction-chosen": 1, "dismissed": 1}


def test_what_cannot_be_written_at_the_start_leaves_the_drafts_counted(
    guard: Guard, clock: FakeClock, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(guard, held(JOHN), USE)
    answer(guard, sighting(JANE), DISMISSED)
    guard.close()

    def fails(*_: object) -> None:
        raise JournalLockedError("The journal is in use by another program.")

    monkeypatch.setattr(journal, "note_gone", fails)
    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)

    assert again.doubtful_drafts.count == 1
    assert isinstance(again.trouble_at_start, JournalLockedError)


def test_taking_stock_meanwhile_does_not_lose_a_held_message(guard: Guard, journal: Journal) -> None:
    answer(guard, held(JOHN), USE)

    guard.doubtful_drafts.load()
    guard.submit(held(RIGHT))

    assert told(journal)[-1] == ("decided", JOHN, "corrected")


@pytest.mark.parametrize("seen", [sighting(JOHN), copied(JOHN)], ids=["draft", "copied text"])
def test_a_correction_that_could_not_be_copied_is_only_chosen(
    seen: Sighting, guard: Guard, journal: Journal
) -> None:
    answer(guard, seen, Decision(Outcome.CORRECTION_CHOSEN, corrected_to=RIGHT))

    assert told(journal)[-1] == ("decided", JOHN, "correction-chosen")
    assert guard.doubtful_drafts.count == (seen.origin is Origin.DRAFT)
    assert guard.submit(seen) is None  # it is left alone for a while, as after a correction that was copied


def test_a_later_save_with_the_right_address_is_what_makes_it_corrected(
    guard: Guard, journal: Journal
) -> None:
    answer(guard, sighting(JOHN), USE)

    assert guard.submit(sighting(RIGHT)) is None

    assert told(journal) == [
        ("opened", JOHN, ""),
        ("decided", JOHN, "correction-copied"),
        ("decided", JOHN, "corrected"),
    ]
    assert len({record.case_id for record in journal.all_records()}) == 1
    assert guard.doubtful_drafts.count == 0


def test_a_look_alike_that_was_put_off_and_mended_later_is_counted_once(
    guard: Guard, journal: Journal
) -> None:
    answer(guard, sighting(JOHN, JANE), DISMISSED, DISMISSED)
    assert counted(journal) == {"dismissed": 2}

    guard.submit(sighting(RIGHT, JANE))

    assert counted(journal) == {"corrected": 1, "dismissed": 1}
    assert guard.doubtful_drafts.count == 1
    assert len(journal.find(Search())) == 3


def test_an_address_taken_out_is_not_called_corrected(guard: Guard, journal: Journal) -> None:
    answer(guard, sighting(JOHN), USE)

    guard.submit(sighting("info@example.org"))

    assert told(journal)[-1] == ("gone", JOHN, "")
    assert counted(journal) == {"correction-copied": 1}
    assert guard.doubtful_drafts.count == 0


def test_an_address_taken_out_beside_the_right_one_is_not_called_corrected(
    guard: Guard, journal: Journal
) -> None:
    answer(guard, sighting(RIGHT, JOHN), DISMISSED)

    guard.submit(sighting(RIGHT))

    assert told(journal)[-1] == ("gone", JOHN, "")
    assert counted(journal) == {"dismissed": 1}


def test_nor_while_it_is_asked_about_nor_after_a_restart_nor_in_the_sent_copy(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    guard.submit(sighting(RIGHT, JOHN))
    guard.submit(sighting(RIGHT))
    assert told(journal)[-2:] == [("decided", JOHN, "unanswered"), ("gone", JOHN, "")]

    answer(guard, sighting(RIGHT, JANE, message="draft-2"), DISMISSED)
    answer(guard, sighting(RIGHT, JOHN, message="draft-3"), DISMISSED)
    guard.submit(gone("draft-3"))
    guard.close()
    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    again.submit(sighting(RIGHT, "jane@navy.mil", message="draft-2"))
    again.submit(sighting(RIGHT, origin=Origin.SENT, message="draft-3"))

    called = [line for line in told(journal) if line[2] == "corrected"]
    assert called == [("decided", JANE, "corrected")]


def test_the_right_one_that_was_pasted_beside_the_wrong_one_after_the_question_corrects_it(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    answer(guard, sighting(JOHN), USE)
    clock.now = NOON + DRAFT_CORRECTION_QUIET
    again = guard.submit(sighting(JOHN, RIGHT))
    assert again is not None

    guard.submit(sighting(RIGHT))

    assert told(journal)[-1] == ("decided", JOHN, "corrected")


def test_a_question_asked_before_everybody_was_judged_learns_who_stood_beside_it(
    guard: Guard, journal: Journal
) -> None:
    case = guard.submit(replace(sighting(JOHN, JANE), is_part=True))
    assert case is not None
    guard.submit(sighting(JOHN, JANE, RIGHT))
    guard.resolve(case.id, {JOHN: DISMISSED, JANE: DISMISSED})

    guard.submit(sighting(RIGHT, "jane@navy.mil"))

    assert told(journal)[-2:] == [("decided", JANE, "corrected"), ("gone", JOHN, "")]


def test_a_person_with_capitals_in_the_address_is_seen_to_be_the_right_one(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    def slip(of: Address) -> Verdict:
        found = verdict(of)
        return replace(
            found,
            findings=tuple(replace(each, intended="army.ml", local="John.Smith") for each in found.findings),
        )

    guard = Guard(judge=slip, clock=clock, asker=asker, ledger=journal)
    answer(guard, sighting("jon.smith@army.ml"), DISMISSED)

    with_capitals = "John.Smith@army.ml"
    guard.submit(sighting(with_capitals))

    line = next(each for each in told(journal) if each[2] == "corrected")
    assert line == ("decided", "jon.smith@army.ml", "corrected")


def test_the_right_address_of_somebody_else_corrects_nothing(guard: Guard, journal: Journal) -> None:
    answer(guard, sighting(JOHN), USE)

    guard.submit(sighting("jack@army.mil"))

    assert told(journal)[-1] == ("gone", JOHN, "")


def test_a_draft_saved_as_it_was_right_after_use_is_not_asked_about_at_once_but_soon(
    guard: Guard, asker: RecordingAsker, clock: FakeClock
) -> None:
    due: list[tuple[str, timedelta]] = []
    guard.doubtful_drafts.on_copied = lambda draft, quiet: due.append((draft, quiet))
    answer(guard, sighting(JOHN), USE)

    clock.advance(seconds=30)
    saved = sighting(JOHN, "info@example.org")
    assert guard.submit(saved) is None
    assert guard.doubtful_drafts.count == 1

    assert due == [("draft-1", DRAFT_CORRECTION_QUIET)]
    clock.now = NOON + DRAFT_CORRECTION_QUIET
    assert guard.doubtful_drafts.last_seen("draft-1") == saved
    assert guard.submit(saved) is not None
    assert len(asker.asked) == 2


def test_a_draft_that_was_mended_meanwhile_is_not_looked_at_again(guard: Guard) -> None:
    answer(guard, sighting(JOHN), USE)
    guard.submit(sighting(JOHN))
    guard.submit(sighting(RIGHT))

    assert guard.doubtful_drafts.last_seen("draft-1") is None


def test_a_wrong_address_that_comes_back_after_it_was_corrected_is_asked_about_at_once(
    guard: Guard,
) -> None:
    answer(guard, sighting(JOHN), USE)
    guard.submit(sighting(RIGHT))

    assert guard.submit(sighting(JOHN)) is not None


@pytest.mark.parametrize(
    ("decision", "count"),
    [
        (USE, 1),
        (DISMISSED, 1),
        (Decision(Outcome.UNANSWERED), 1),
        (ONCE, 0),
        (ALWAYS_ADDRESS, 0),
        (ALWAYS_DOMAIN, 0),
        (Decision(Outcome.SENT_ANYWAY), 0),
    ],
)
def test_drafts_that_still_hold_a_doubtful_address_are_counted(
    guard: Guard, decision: Decision, count: int
) -> None:
    answer(guard, sighting(JOHN), decision)

    assert guard.doubtful_drafts.count == count


def test_a_draft_with_two_doubtful_addresses_is_one_draft(guard: Guard) -> None:
    answer(guard, sighting(JOHN, JANE), DISMISSED, USE)

    assert guard.doubtful_drafts.count == 1


@pytest.mark.parametrize("trust", [(Scope.ADDRESS, JOHN), (Scope.DOMAIN, "army.ml")], ids=["one", "all"])
def test_a_draft_whose_address_is_trusted_later_is_counted_no_more(
    guard: Guard, trust: tuple[Scope, str]
) -> None:
    answer(guard, sighting(JOHN), DISMISSED)

    guard.change_trust(None, Trust(*trust, granted_at=NOON))

    assert guard.doubtful_drafts.count == 0


@pytest.mark.parametrize("until", [None, NOON + timedelta(days=1)], ids=["revoked", "over"])
@pytest.mark.parametrize("is_answer", [False, True], ids=["in the settings", "in an answer"])
@pytest.mark.parametrize("key", [JOHN, "army.ml"])
def test_what_was_put_off_is_asked_about_again_once_an_exception_for_it_has_ended(
    guard: Guard, clock: FakeClock, journal: Journal, until: datetime | None, *, key: str, is_answer: bool
) -> None:
    scope = Scope.ADDRESS if key == JOHN else Scope.DOMAIN
    answer(guard, sighting(JOHN, JANE), DISMISSED, DISMISSED)
    if is_answer:
        answer(guard, sighting(JOHN, message="draft-2"), Decision(Outcome.TRUSTED, scope=scope, until=until))
    else:
        guard.change_trust(None, Trust(scope, key, NOON, until))
    assert guard.submit(sighting(JOHN, JANE)) is None
    assert guard.doubtful_drafts.held_in("draft-1") == {JANE}
    assert counted(journal) == {"trusted": 1 + is_answer, "dismissed": 1}

    if until is None:
        guard.revoke(guard.trusts[0])
    else:
        clock.advance(days=2)

    case = guard.submit(sighting(JOHN, JANE))
    assert case is not None
    assert [each.recipient.key for each in case.questions] == [JOHN]


def test_an_exception_settles_what_was_put_off_in_the_same_answer_and_later_saves_are_asked_about(
    guard: Guard, journal: Journal
) -> None:
    answer(guard, sighting(JOHN, "jack@army.ml", JANE), ALWAYS_DOMAIN, DISMISSED, DISMISSED)
    assert guard.doubtful_drafts.held_in("draft-1") == {JANE}

    assert guard.submit(sighting("dora@gmial.com")) is not None

    assert told(journal)[-2:] == [("gone", JANE, ""), ("opened", "dora@gmial.com", "")]


def test_what_the_journal_does_not_know_to_stand_anywhere_is_not_written_down_as_gone(
    guard: Guard, journal: Journal
) -> None:
    answer(guard, sighting(JOHN, JANE), DISMISSED, DISMISSED)
    john, jane = journal.doubtful()
    journal.change_trust(None, Trust(Scope.ADDRESS, JOHN, granted_at=NOON), NOON)

    assert [each.key for each in journal.note_gone([john, jane], "draft-gone", NOON)] == [JANE]

    assert told(journal)[-1] == ("gone", JANE, "")


def test_no_fault_in_following_a_draft_keeps_its_next_save_from_being_asked_about(
    guard: Guard, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(guard, sighting(JOHN), DISMISSED)

    def fails(*_: object) -> None:
        raise KeyError(JOHN)

    monkeypatch.setattr(journal, "note_gone", fails)
    monkeypatch.setattr(guard, "on_draft", fails)
    with what_nobody_caught() as uncaught:
        said: list[str] = []
        uncaught.tell = said.append
        case = guard.submit(sighting("dora@gmial.com"))

    assert case is not None
    assert [question.recipient.text for question in case.questions] == ["dora@gmial.com"]
    assert said == ["KeyError", "KeyError"]


def test_no_fault_in_following_a_draft_keeps_an_answer_from_its_effects(
    guard: Guard, asker: RecordingAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise KeyError(JOHN)

    monkeypatch.setattr(guard.doubtful_drafts, "_follow", fails)
    with what_nobody_caught() as uncaught:
        said: list[str] = []
        uncaught.tell = said.append
        answer(guard, sighting(JOHN), ALWAYS_DOMAIN)

    assert said == ["KeyError"]
    assert [trust.key for trust in guard.trusts] == ["army.ml"]
    assert guard.open_cases == ()


def test_a_trust_for_a_subdomain_or_somebody_else_leaves_the_draft_counted(guard: Guard) -> None:
    answer(guard, sighting(JOHN), DISMISSED)

    guard.change_trust(None, Trust(Scope.ADDRESS, "jack@army.ml", granted_at=NOON))
    guard.change_trust(None, Trust(Scope.DOMAIN, "mail.army.ml", granted_at=NOON))

    assert guard.doubtful_drafts.count == 1


def test_what_is_counted_survives_a_restart(guard: Guard, clock: FakeClock, journal: Journal) -> None:
    answer(guard, sighting(JOHN), USE)
    answer(guard, sighting(JANE, message="draft-2"), ONCE)
    guard.submit(sighting(JOHN, message="draft-3"))
    guard.close()

    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    assert again.doubtful_drafts.count == 2

    again.submit(sighting(RIGHT))
    again.submit(gone("draft-3"))
    assert again.doubtful_drafts.count == 0
    assert journal.doubtful() == ()


def test_a_draft_that_was_sent_or_deleted_is_counted_no_more(guard: Guard, journal: Journal) -> None:
    answer(guard, sighting(JOHN), DISMISSED)

    assert guard.submit(gone()) is None

    assert guard.doubtful_drafts.count == 0
    assert told(journal)[-1] == ("gone", JOHN, "")


def test_a_draft_that_changed_or_went_while_nobody_looked_is_not_said_to_be_gone(
    guard: Guard, journal: Journal
) -> None:
    answer(guard, sighting(JOHN), DISMISSED)

    guard.submit(replace(gone(), went_unseen=True))

    assert guard.doubtful_drafts.count == 0
    [line] = journal.records(1)[0].lines()
    assert (line.event.value, line.went_unseen) == ("gone", True)
    assert counted(journal) == {"dismissed": 1}


def test_a_draft_that_another_program_has_in_another_folder_has_not_gone(guard: Guard) -> None:
    answer(guard, sighting(JOHN), DISMISSED)
    guard.submit(replace(sighting(JOHN), place="Drafts in ~/Other"))

    guard.submit(gone())
    assert guard.doubtful_drafts.count == 1
    guard.submit(gone(place="Drafts in ~/Other"))
    assert guard.doubtful_drafts.count == 0


def test_a_draft_that_goes_while_it_is_asked_about_leaves_the_question_and_is_not_counted(
    guard: Guard, asker: RecordingAsker
) -> None:
    case = guard.submit(sighting(JOHN))
    assert case is not None

    guard.submit(gone())
    assert asker.shown == {case.id: case}
    guard.resolve(case.id, {JOHN: DISMISSED})

    assert guard.doubtful_drafts.count == 0


def test_what_could_not_be_written_is_counted_until_it_can(
    guard: Guard, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(guard, sighting(JOHN), USE)

    def fails(*_: object) -> None:
        raise JournalLockedError("The journal is in use by another program.")

    with monkeypatch.context() as locked:
        locked.setattr(journal, "follow_up", fails)
        with pytest.raises(JournalLockedError):
            guard.submit(sighting(RIGHT))
    assert guard.doubtful_drafts.count == 1

    guard.submit(sighting(RIGHT))
    assert guard.doubtful_drafts.count == 0
    assert told(journal)[-1] == ("decided", JOHN, "corrected")


@pytest.mark.parametrize("is_ended", [False, True], ids=["at the next save of another", "at the end"])
@pytest.mark.parametrize("is_asked_about", [False, True])
def test_that_a_draft_has_gone_is_written_down_once_it_can_be(
    guard: Guard,
    clock: FakeClock,
    journal: Journal,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_ended: bool,
    is_asked_about: bool,
) -> None:
    def fails(*_: object) -> None:
        raise JournalLockedError("held")

    answer(guard, sighting(JOHN), DISMISSED)
    case = guard.submit(sighting(JOHN, JANE)) if is_asked_about else None
    with monkeypatch.context() as locked:
        locked.setattr(journal, "note_gone", fails)
        with pytest.raises(JournalLockedError):
            guard.submit(gone())
    assert guard.doubtful_drafts.count == 1

    if case is not None:
        guard.resolve(case.id, {JANE: DISMISSED})
    if is_ended:
        guard.close()
    else:
        clean = sighting("info@example.org", message="draft-2")
        guard.submit(clean)
        clock.advance(minutes=1)
        guard.submit(clean)

    assert guard.doubtful_drafts.count == 0
    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    assert again.doubtful_drafts.count == 0


@pytest.mark.parametrize(
    ("payload", "value"),
    [
        *(("?", content) for content in ("{}", '{"recipients": []}', '{"recipients": 5}', "no JSON")),
        *(
            (change, f"$.recipients[0].{part}")
            for part in ("text", "level", "findings")
            for change in ("json_remove(payload, ?)", "json_set(payload, ?, 5)")
        ),
    ],
)
def test_a_record_that_cannot_be_read_or_a_part_of_it_refuses_no_answer_about_another_draft(
    tmp_path: Path, clock: FakeClock, payload: str, value: str
) -> None:
    path = tmp_path / "changed.sqlite3"
    with Journal.open(path, b"k" * 32, clock=clock) as journal:
        guard = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
        answer(guard, sighting(JOHN), DISMISSED)
        with closing(sqlite3.connect(path)) as database:
            damage = f"UPDATE records SET payload = {payload} WHERE event = 'decided'"  # noqa: S608  # our own words
            database.execute(damage, (value,))
            database.commit()

        answer(guard, sighting("ann@army.ml", message="draft-2"), ALWAYS_DOMAIN)

        assert [trust.scope for trust in guard.trusts] == [Scope.DOMAIN]
        guard.submit(gone())
        guard.close()


def test_a_journal_that_cannot_be_written_is_no_trouble_of_another_message(
    guard: Guard, journal: Journal, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[object] = []

    def fails(*which: object) -> None:
        tried.append(which)
        raise JournalLockedError("held")

    answer(guard, sighting(JOHN), DISMISSED)
    with monkeypatch.context() as locked:
        locked.setattr(journal, "note_gone", fails)
        with pytest.raises(JournalLockedError):
            guard.submit(gone())
        assert len(tried) == 1
        for _ in range(3):
            guard.submit(sighting("info@example.org", message="draft-2"))
        assert len(tried) == 1
        clock.advance(minutes=1)
        guard.submit(sighting("info@example.org", message="draft-2"))
    assert len(tried) == 2


def test_a_draft_that_is_saved_again_has_not_gone_whatever_could_not_be_written(
    guard: Guard, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise JournalLockedError("held")

    answer(guard, sighting(JOHN), DISMISSED)
    with monkeypatch.context() as locked:
        locked.setattr(journal, "note_gone", fails)
        with pytest.raises(JournalLockedError):
            guard.submit(gone())
    guard.submit(sighting(JOHN))
    guard.submit(sighting("info@example.org", message="draft-2"))

    assert guard.doubtful_drafts.count == 1


def test_what_was_deleted_from_the_journal_is_not_counted_after_a_restart(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    answer(guard, sighting(JOHN), DISMISSED)
    clock.advance(days=400)

    journal.delete_before(clock.now - timedelta(days=1), clock.now)

    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    assert again.doubtful_drafts.count == 0
    guard.submit(sighting(RIGHT))
    assert guard.doubtful_drafts.count == 0


@pytest.mark.parametrize("days", [0, 6])
@pytest.mark.parametrize("is_restarted", [False, True], ids=["same run", "next run"])
def test_a_sent_copy_that_comes_days_after_its_draft_went_shows_that_the_correction_was_made(
    guard: Guard,
    clock: FakeClock,
    journal: Journal,
    days: int,
    is_restarted: bool,  # noqa: FBT001
) -> None:
    answer(guard, sighting(JOHN, JANE), USE, DISMISSED)
    guard.submit(gone())
    clock.advance(days=days)
    if is_restarted:
        guard.close()
        guard = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    sent = replace(sighting(RIGHT, origin=Origin.SENT), message="draft-1")

    guard.submit(sent)
    guard.submit(sent)

    assert told(journal)[-2:] == [("gone", JANE, ""), ("decided", JOHN, "corrected")]
    assert counted(journal) == {"corrected": 1, "dismissed": 1}
    assert guard.doubtful_drafts.count == 0


def test_a_sent_copy_without_the_right_address_corrects_nothing(guard: Guard, journal: Journal) -> None:
    answer(guard, sighting(JOHN), USE)
    guard.submit(gone())

    guard.submit(sighting("info@example.org", origin=Origin.SENT))

    assert counted(journal) == {"correction-copied": 1}


def test_a_draft_that_was_followed_for_a_week_in_vain_is_followed_no_more_by_the_next_run(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    answer(guard, sighting(JOHN), USE)
    guard.submit(gone())
    guard.close()
    clock.now += SENT_COPY_WITHIN + timedelta(hours=1)

    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    again.submit(sighting(RIGHT, origin=Origin.SENT))

    assert counted(journal) == {"correction-copied": 1}


def test_a_right_address_that_comes_a_save_after_the_wrong_one_was_taken_out_is_corrected(
    guard: Guard, journal: Journal
) -> None:
    answer(guard, sighting(JOHN), USE)
    guard.submit(sighting("info@example.org"))

    guard.submit(sighting("info@example.org", RIGHT))

    assert counted(journal) == {"corrected": 1}


def test_what_is_asked_about_anew_in_a_draft_that_came_back_is_followed_from_that_answer_on(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    answer(guard, sighting(JOHN), USE)
    guard.submit(gone())
    clock.advance(minutes=5)
    answer(guard, sighting(JOHN), DISMISSED)

    guard.submit(sighting(RIGHT, origin=Origin.SENT))

    assert counted(journal) == {"correction-copied": 1, "corrected": 1}


@pytest.mark.parametrize("trust", [(Scope.ADDRESS, JOHN), (Scope.DOMAIN, "army.ml")], ids=["one", "all"])
def test_a_put_off_address_that_comes_back_once_it_is_trusted_is_not_counted_until_that_has_ended(
    guard: Guard, trust: tuple[Scope, str]
) -> None:
    answer(guard, sighting(JOHN), DISMISSED)
    guard.submit(sighting("info@example.org"))
    guard.change_trust(None, Trust(*trust, granted_at=NOON))

    assert guard.submit(sighting(JOHN)) is None
    assert guard.doubtful_drafts.count == 0

    guard.revoke(guard.trusts[0])
    assert guard.submit(sighting(JOHN)) is None
    assert guard.doubtful_drafts.count == 1


@pytest.mark.parametrize("how", [gone(), sighting(JANE)], ids=["the draft went", "it was taken out"])
@pytest.mark.parametrize("is_restarted", [False, True])
def test_a_put_off_address_that_comes_back_is_counted_again_and_not_asked_about(
    guard: Guard,
    asker: RecordingAsker,
    clock: FakeClock,
    journal: Journal,
    how: Sighting,
    *,
    is_restarted: bool,
) -> None:
    answer(guard, sighting(JOHN, JANE), DISMISSED, DISMISSED)
    guard.submit(how)
    if is_restarted:
        guard = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    clock.advance(minutes=1)

    assert guard.submit(sighting(JOHN, JANE)) is None

    assert guard.doubtful_drafts.held_in("draft-1") == {JOHN, JANE}
    assert {each.key for each in journal.doubtful()} == {JOHN, JANE}
    assert counted(journal) == {"dismissed": 2}
    for case_id in {each.case_id for each in journal.doubtful()}:
        assert guard.late.still_held(case_id, JOHN) is not None
        assert guard.late.still_held(case_id, JANE) is not None
    guard.submit(sighting(RIGHT, JANE))
    assert ("decided", JOHN, "corrected") in told(journal)
    guard.submit(gone())
    assert guard.doubtful_drafts.count == 0
    assert told(journal)[-1] == ("gone", JANE, "")


def test_what_was_deleted_from_the_journal_is_not_said_to_be_corrected_later(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    answer(guard, sighting(JOHN), USE)
    guard.submit(gone())
    clock.advance(days=1)
    journal.delete_before(clock.now, clock.now)

    guard.submit(sighting(RIGHT, origin=Origin.SENT))

    assert counted(journal) == {}

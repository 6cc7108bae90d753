"""Drafts that were saved while nobody watched, or in a pause: written down and counted, never asked about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from sendward.guard.guard import Guard
from sendward.guard.unasked import AT_A_TIME
from sendward.journal.errors import JournalError, JournalFullError
from sendward.journal.search import Search
from sendward.model import Decision, Outcome
from support.guarding import DISMISSED, RecordingAsker, sighting, verdict
from support.steps import count_steps

if TYPE_CHECKING:
    from sendward.journal.journal import Journal
    from sendward.model import Sighting
    from support.guarding import FakeClock

JOHN, RIGHT, JANE, HONEST = "john@army.ml", "john@army.mil", "jane@navy.ml", "eve@example.org"
USE = Decision(Outcome.CORRECTED, corrected_to=RIGHT)


def unseen(*texts: str, message: str = "draft-1") -> Sighting:
    return replace(sighting(*texts, message=message), went_unseen=True)


def noted(guard: Guard) -> list[str]:
    """The drafts that were told of from now on."""
    told: list[str] = []
    guard.unasked.on_noted = told.append
    return told


def standing(journal: Journal) -> list[tuple[str, str]]:
    """The rows of the drafts that still hold a doubtful address, as the journal's window lists them."""
    found = journal.lines(journal.find(Search(is_doubtful=True)))
    return [(line.recipient, line.outcome) for line in found if line is not None]


def test_a_draft_saved_while_nobody_watched_is_counted_told_and_not_asked_about(
    guard: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    told = noted(guard)

    assert guard.submit(unseen(JOHN, HONEST)) is None

    assert asker.asked == []
    assert told == ["draft-1"]
    assert guard.doubtful_drafts.count == 1
    assert standing(journal) == [(JOHN, "not-asked")]


def test_a_draft_is_due_until_it_is_written_down(
    guard: Guard, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    written, due = journal.note_cases, list[bool]()

    def note(*arguments: Any) -> None:  # noqa: ANN401  # as the journal takes them
        due.append(guard.unasked.has_due)
        written(*arguments)

    monkeypatch.setattr(journal, "note_cases", note)

    guard.submit(unseen(JOHN))

    assert due == [True]
    assert not guard.unasked.has_due


def test_an_honest_one_leaves_no_trace(guard: Guard, journal: Journal) -> None:
    told = noted(guard)

    guard.submit(unseen(HONEST))

    assert told == []
    assert list(journal.all_records()) == []


def test_its_next_save_is_asked_about(guard: Guard, journal: Journal) -> None:
    guard.submit(unseen(JOHN))

    case = guard.submit(sighting(JOHN))

    assert case is not None
    guard.resolve(case.id, {JOHN: DISMISSED})
    assert standing(journal) == [(JOHN, "dismissed")]


def test_it_is_corrected_once_that_is_seen(guard: Guard, journal: Journal) -> None:
    guard.submit(unseen(JOHN))
    assert guard.doubtful_drafts.count == 1

    guard.submit(unseen(RIGHT))

    assert guard.doubtful_drafts.count == 0
    assert [line.outcome for line in journal.records(1)[0].lines()] == ["corrected"]


@pytest.mark.parametrize("answer", [DISMISSED, USE, None])
def test_a_draft_of_an_earlier_run_that_was_saved_again_unmended_stays_counted_with_its_answer(
    guard: Guard, clock: FakeClock, journal: Journal, answer: Decision | None
) -> None:
    case = guard.submit(sighting(JOHN))
    assert case is not None
    if answer is not None:
        guard.resolve(case.id, {JOHN: answer})
    guard.close()
    before = standing(journal)
    clock.advance(hours=12)

    again = Guard(judge=verdict, clock=clock, asker=(asker := RecordingAsker()), ledger=journal)
    told = noted(again)
    again.submit(unseen(JOHN))

    assert again.doubtful_drafts.count == 1
    assert standing(journal) == before
    assert asker.asked == []
    assert told == ["draft-1"]


def test_somebody_added_meanwhile_is_noted_beside_what_was_answered(guard: Guard, journal: Journal) -> None:
    case = guard.submit(sighting(JOHN))
    assert case is not None
    guard.resolve(case.id, {JOHN: DISMISSED})

    guard.submit(unseen(JOHN, JANE))

    assert sorted(standing(journal)) == [(JANE, "not-asked"), (JOHN, "dismissed")]
    assert guard.doubtful_drafts.count == 1


def test_what_is_being_asked_about_is_not_noted_beside_it(guard: Guard, journal: Journal) -> None:
    guard.submit(sighting(JOHN))

    guard.submit(unseen(JOHN))

    assert standing(journal) == []
    assert len(guard.open_cases) == 1


def test_a_draft_saved_in_a_pause_is_counted_and_told_of_after_it(
    guard: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    told = noted(guard)
    guard.pause(None)
    guard.submit(sighting(JOHN))
    guard.submit(sighting(JANE, message="draft-2"))
    guard.submit(sighting(JOHN, message="draft-3"))
    guard.submit(sighting(RIGHT, message="draft-3"))
    guard.submit(sighting(JOHN, message="draft-4"))
    guard.submit(replace(sighting(message="draft-4"), is_gone=True))
    assert told == []

    guard.resume()
    guard.unasked.end_pause()

    assert told == ["draft-1", "draft-2"]
    assert sorted(standing(journal)) == [(JANE, "not-asked"), (JOHN, "not-asked")]
    assert asker.asked == []
    guard.unasked.end_pause()
    assert told == ["draft-1", "draft-2"]


def test_a_draft_saved_in_a_pause_and_again_after_it_is_asked_about_and_not_told_of(
    guard: Guard, asker: RecordingAsker
) -> None:
    told = noted(guard)
    guard.pause(None)
    guard.submit(sighting(JOHN))
    guard.resume()

    guard.submit(sighting(JOHN))
    guard.unasked.end_pause()

    assert len(asker.asked) == 1
    assert told == []


def test_what_cannot_be_written_is_counted_and_told_all_the_same(
    guard: Guard, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise JournalFullError("full")

    monkeypatch.setattr(journal, "note_cases", fail)
    told = noted(guard)

    with pytest.raises(JournalError):
        guard.submit(unseen(JOHN))

    assert told == ["draft-1"]
    assert guard.doubtful_drafts.count == 1


def test_the_guard_closed_in_a_pause_leaves_what_was_saved_in_it_counted(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    guard.pause(None)
    guard.submit(sighting(JOHN))
    guard.close()

    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)

    assert again.doubtful_drafts.count == 1


def test_many_noted_at_once_are_written_some_at_a_time_each_lot_in_one_transaction(
    guard: Guard, journal: Journal
) -> None:
    statements: list[str] = []
    told = noted(guard)
    wanted: list[bool] = []
    guard.unasked.on_due = lambda: wanted.append(True)
    for number in range(3 * AT_A_TIME):
        guard.submit(unseen(f"john{number}@army.ml", message=f"draft-{number}"))
    assert wanted
    assert guard.doubtful_drafts.count == 0
    journal._connection.set_trace_callback(statements.append)

    counts = []
    while guard.unasked.has_due:
        guard.unasked.write_some()
        counts.append(guard.doubtful_drafts.count)

    journal._connection.set_trace_callback(None)
    assert counts == [AT_A_TIME, 2 * AT_A_TIME, 3 * AT_A_TIME]
    assert statements.count("COMMIT") == 3
    assert len(told) == 3 * AT_A_TIME


def test_drafts_with_many_doubtful_addresses_are_written_fewer_at_a_time(guard: Guard) -> None:
    guard.unasked.on_due = lambda: None
    for number in range(3):
        guard.submit(
            unseen(*(f"{number}.{each}@army.ml" for each in range(AT_A_TIME)), message=f"draft-{number}")
        )

    guard.unasked.write_some()

    assert guard.doubtful_drafts.count == 1


def test_twice_as_many_cost_twice_as_much_and_no_turn_more(guard: Guard) -> None:
    def steps(many: int) -> list[int]:
        """Steps of Python in each turn."""
        guard.unasked.on_due = lambda: None
        for number in range(many):
            guard.submit(unseen(f"john{number}@army.ml", message=f"of {many}: {number}"))
        found = []
        while guard.unasked.has_due:
            found.append(count_steps(guard.unasked.write_some))
        return found

    few, twice = steps(10 * AT_A_TIME), steps(20 * AT_A_TIME)

    assert len(twice) == 2 * len(few)
    assert sum(twice) < 2.4 * sum(few)
    assert max(twice) < 1.5 * min(few)


def test_a_draft_seen_again_before_it_was_written_down_is_asked_about_or_forgotten(
    guard: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    guard.unasked.on_due = lambda: None
    for draft in ("asked", "mended", "gone"):
        guard.submit(unseen(JOHN, message=draft))

    guard.submit(sighting(JOHN, message="asked"))
    guard.submit(sighting(RIGHT, message="mended"))
    guard.submit(replace(sighting(message="gone"), is_gone=True))
    while guard.unasked.has_due:
        guard.unasked.write_some()

    assert [each.sighting.message for each in asker.asked] == ["asked"]
    assert standing(journal) == []


def test_what_is_due_when_the_guard_is_closed_is_written_down(
    guard: Guard, clock: FakeClock, journal: Journal
) -> None:
    guard.unasked.on_due = lambda: None
    for number in range(2 * AT_A_TIME + 1):
        guard.submit(unseen(JOHN, message=f"draft-{number}"))

    guard.close()

    again = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    assert again.doubtful_drafts.count == 2 * AT_A_TIME + 1

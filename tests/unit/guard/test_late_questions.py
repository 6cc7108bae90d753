"""Questions about what a draft still holds, asked from a row of the journal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.guard.guard import Guard
from sendward.guard.rules import Rules
from sendward.journal.errors import JournalError, JournalFullError
from sendward.journal.search import Search
from sendward.journal.verify import Standing, verify
from sendward.model import Decision, Origin, Outcome, State, Verdict
from support.guarding import (
    ALWAYS_ADDRESS,
    ALWAYS_DOMAIN,
    DISMISSED,
    ONCE,
    RecordingAsker,
    blocking,
    sighting,
    verdict,
)

if TYPE_CHECKING:
    from sendward.journal.journal import Journal
    from sendward.journal.records import Line
    from sendward.model import Case, Sighting
    from support.guarding import FakeClock

JOHN, RIGHT, JANE = "john@army.ml", "john@army.mil", "jane@navy.ml"
USE = Decision(Outcome.CORRECTED, corrected_to=RIGHT)
KEY = b"k" * 32


def unseen(*texts: str, message: str = "draft-1") -> Sighting:
    return replace(sighting(*texts, message=message), went_unseen=True)


def rows(journal: Journal) -> list[Line]:
    """The rows that can be answered, as the journal's window lists them; newest first."""
    found = journal.page(Search(), 0, 100)
    return [each.line for each in found if each.is_doubtful and each.line is not None]


def ask(guard: Guard, line: Line) -> Case | None:
    """The question of a row, as the journal's window has it asked."""
    held = guard.late.still_held(line.case_id, line.recipient)
    return guard.late.ask(held) if held is not None else None


@pytest.fixture(params=["in this run", "in a later run"])
def later(request: pytest.FixtureRequest, clock: FakeClock, asker: RecordingAsker, journal: Journal) -> Guard:
    """A guard that knows of a draft to John and Jane that was saved while nobody watched."""
    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=journal)
    guard.submit(unseen(JOHN, JANE))
    if request.param == "in this run":
        return guard
    guard.close()
    return Guard(judge=verdict, clock=clock, asker=asker, ledger=journal)


def test_a_row_that_was_not_asked_yet_is_asked_about_with_the_others_of_its_draft(
    later: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    john, jane = rows(journal)
    assert (john.outcome, jane.outcome) == ("not-asked", "not-asked")

    case = ask(later, jane)

    assert case is not None
    assert asker.asked == [case]
    assert [question.recipient.text for question in case.questions] == [JANE, JOHN]
    assert case.sighting.place == "Drafts in ~/Mail"
    assert case.sighting.origin is Origin.DRAFT


@pytest.mark.parametrize(
    ("answer", "left"),
    [(USE, 1), (DISMISSED, 1), (ONCE, 0), (ALWAYS_ADDRESS, 0), (ALWAYS_DOMAIN, 0)],
)
def test_its_answer_is_written_down_and_counts_as_any_other(
    later: Guard, journal: Journal, answer: Decision, left: int
) -> None:
    case = ask(later, rows(journal)[0])
    assert case is not None

    later.resolve(case.id, {JOHN: answer, JANE: ONCE})

    assert later.doubtful_drafts.count == left
    assert len(rows(journal)) == left
    lines = journal.lines(journal.find(Search()))
    assert [line.outcome for line in lines if line is not None and line.recipient == JOHN][1:] == [
        "not-asked"
    ]
    assert verify(journal.path, KEY).standing is Standing.FITS


def test_a_correction_is_counted_until_it_is_seen(later: Guard, journal: Journal) -> None:
    case = ask(later, rows(journal)[0])
    assert case is not None
    later.resolve(case.id, {JOHN: USE, JANE: ONCE})
    assert later.doubtful_drafts.count == 1

    later.submit(sighting(RIGHT, JANE))

    assert later.doubtful_drafts.count == 0
    assert journal.records(1)[0].lines()[0].outcome == "corrected"


def test_what_became_of_the_draft_while_it_is_asked_about_is_seen(
    later: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    case = ask(later, rows(journal)[0])
    assert case is not None

    later.submit(sighting(RIGHT))

    assert asker.withdrawn == [case.id]
    assert later.open_cases == ()
    assert later.doubtful_drafts.count == 0


def test_another_save_of_the_draft_is_not_asked_about_beside_it(
    later: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    case = ask(later, rows(journal)[0])

    assert later.submit(sighting(JOHN, JANE)) is case
    assert asker.asked == [case]


def test_a_row_that_is_asked_about_already_has_its_question_shown_and_no_other_made(
    later: Guard, asker: RecordingAsker, journal: Journal
) -> None:
    john, jane = rows(journal)
    case = ask(later, john)

    assert ask(later, jane) is case
    assert asker.asked == [case]


@pytest.mark.parametrize(
    "meanwhile",
    [
        sighting(JANE),
        sighting(RIGHT, JANE),
        replace(sighting(), is_gone=True),
        replace(sighting(), is_gone=True, went_unseen=True),
    ],
)
def test_nothing_is_asked_of_what_was_seen_to_be_there_no_more(
    later: Guard, asker: RecordingAsker, journal: Journal, meanwhile: Sighting
) -> None:
    john, _ = rows(journal)

    later.submit(meanwhile)

    asked = [question.recipient.text for case in asker.asked for question in case.questions]
    assert ask(later, john) is None
    assert JOHN not in asked
    assert all(line.recipient != JOHN for line in rows(journal))


def test_nothing_is_asked_of_what_goes_while_it_is_judged(later: Guard, journal: Journal) -> None:
    john, _ = rows(journal)
    held = later.late.still_held(john.case_id, john.recipient)
    assert held is not None

    later.submit(sighting(RIGHT))

    assert later.late.ask(held) is None
    assert later.open_cases == ()


def test_a_row_that_was_answered_meanwhile_is_answered_no_more(later: Guard, journal: Journal) -> None:
    john, _ = rows(journal)
    case = ask(later, john)
    assert case is not None
    later.resolve(case.id, {JOHN: DISMISSED, JANE: ONCE})

    assert later.late.still_held(john.case_id, john.recipient) is None


def test_what_no_list_doubts_any_more_is_not_asked_about(later: Guard, journal: Journal) -> None:
    later.use(lambda of: Verdict(State.CLEAR, of))

    assert ask(later, rows(journal)[0]) is None
    assert later.open_cases == ()


def test_what_was_put_off_and_what_nobody_answered_can_be_answered_as_well(
    guard: Guard, journal: Journal
) -> None:
    case = guard.submit(sighting(JOHN, JANE))
    assert case is not None
    guard.resolve(case.id, {JOHN: DISMISSED})

    late = ask(guard, rows(journal)[0])

    assert late is not None
    guard.resolve(late.id, {JOHN: ONCE, JANE: ONCE})
    assert guard.doubtful_drafts.count == 0


@pytest.mark.parametrize("origin", [Origin.CLIPBOARD, Origin.ADDIN])
def test_of_what_is_no_draft_nothing_can_be_answered_late(
    guard: Guard, journal: Journal, origin: Origin
) -> None:
    case = guard.submit(sighting(JOHN, origin=origin))
    assert case is not None
    guard.resolve(case.id, {JOHN: USE if origin is Origin.ADDIN else DISMISSED})
    (line,) = journal.records(1)[0].lines()

    assert rows(journal) == []
    assert guard.late.still_held(line.case_id, line.recipient) is None


def test_the_person_may_answer_in_a_pause_and_where_sendward_only_notes(
    later: Guard, journal: Journal
) -> None:
    later.pause(None)
    later.follow(Rules(is_silent=True))

    assert ask(later, rows(journal)[0]) is not None


def test_what_is_blocked_by_now_stays_blocked(later: Guard, journal: Journal) -> None:
    later.use(blocking)

    case = ask(later, rows(journal)[0])

    assert case is not None
    later.resolve(case.id, {JOHN: DISMISSED})
    assert journal.records(1)[0].lines()[0].outcome == "blocked"


def test_a_recipient_that_cannot_be_read_is_asked_about_as_it_was_written(
    later: Guard, journal: Journal
) -> None:
    later.submit(unseen("john at army", message="draft-2"))

    case = ask(later, rows(journal)[0])

    assert case is not None
    assert [question.recipient.text for question in case.questions] == ["john at army"]
    assert case.questions[0].verdict.problem


def test_a_question_that_cannot_be_written_down_is_asked_all_the_same(
    later: Guard, asker: RecordingAsker, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise JournalFullError("full")

    john, _ = rows(journal)
    monkeypatch.setattr(journal, "open_case", fail)
    held = later.late.still_held(john.case_id, john.recipient)
    assert held is not None

    with pytest.raises(JournalError):
        later.late.ask(held)

    assert len(asker.asked) == 1
    assert later.open_case(held) is asker.asked[0]

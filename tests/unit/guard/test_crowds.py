"""Messages in which many see one another: what is written down, and only what was seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.engine.in_sight import InSight
from sendward.guard.crowds import MOST_FOLLOWED
from sendward.guard.rules import Rules
from sendward.journal.errors import JournalLockedError
from sendward.journal.records import Event
from sendward.journal.verify import Standing, verify
from sendward.model import Field, Origin
from support.guarding import NOON, recipient, sighting

if TYPE_CHECKING:
    from sendward.guard.guard import Guard
    from sendward.journal.journal import Journal
    from sendward.model import Sighting

FOUND = InSight(12, 6)
PEOPLE = [f"p{number}@h{number % 6}.example" for number in range(12)]


def message(*hidden: str, origin: Origin = Origin.DRAFT, to: list[str] | None = None) -> Sighting:
    """A message to them all but the hidden ones, who are in Bcc."""
    people = tuple(
        replace(recipient(each), field=Field.BCC if each in hidden else Field.TO) for each in to or PEOPLE
    )
    return replace(sighting(origin=origin), recipients=people)


def written(journal: Journal) -> list[tuple[str, int]]:
    """What became of each, and how many were in sight; oldest first."""
    return [
        (line.outcome, line.in_sight)
        for record in journal.all_records()
        if record.event is Event.IN_SIGHT
        for line in record.lines()
    ]


def test_that_the_person_was_told_is_written_down_once_and_names_nobody(
    guard: Guard, journal: Journal
) -> None:
    assert guard.crowds.tell(message(), FOUND)
    assert not guard.crowds.tell(message(), FOUND)

    assert written(journal) == [("told", 12)]
    assert not any(each in str(record.payload) for record in journal.all_records() for each in PEOPLE)
    assert verify(journal.path, b"k" * 32).standing is Standing.FITS


@pytest.mark.parametrize("origin", [Origin.DRAFT, Origin.ADDIN, Origin.SENT])
def test_that_they_were_moved_to_bcc_is_said_when_most_of_them_are_seen_there(
    guard: Guard, journal: Journal, origin: Origin
) -> None:
    guard.crowds.tell(message(), FOUND)

    guard.crowds.see(message(*PEOPLE[:6], origin=origin))
    assert written(journal) == [("told", 12)]
    guard.crowds.see(message(*PEOPLE[:7], origin=origin))
    guard.crowds.see(message(*PEOPLE[:7], origin=origin))

    assert written(journal) == [("told", 12), ("moved-to-bcc", 7)]


def test_that_they_were_left_in_sight_is_said_when_the_sent_copy_shows_it(
    guard: Guard, journal: Journal
) -> None:
    guard.crowds.tell(message(), FOUND)

    guard.submit(message())
    guard.submit(message(origin=Origin.OUTBOX))
    assert written(journal) == [("told", 12)]
    guard.submit(message(origin=Origin.SENT))
    guard.submit(message(origin=Origin.SENT))

    assert written(journal) == [("told", 12), ("left-in-sight", 12)]


def test_as_many_are_said_to_be_left_in_sight_as_were_seen_there(guard: Guard, journal: Journal) -> None:
    guard.crowds.tell(message(), FOUND)

    guard.submit(message(*PEOPLE[:2], origin=Origin.SENT, to=PEOPLE[:9]))

    assert written(journal) == [("told", 12), ("left-in-sight", 7)]


def test_nothing_is_said_of_those_who_were_taken_out(guard: Guard, journal: Journal) -> None:
    guard.crowds.tell(message(), FOUND)

    guard.submit(message(origin=Origin.SENT, to=PEOPLE[:3]))
    guard.crowds.see(replace(message(), is_gone=True))

    assert written(journal) == [("told", 12)]


def test_at_a_gate_they_are_left_when_the_message_is_sent_again_to_the_same_people(
    guard: Guard, journal: Journal
) -> None:
    guard.crowds.tell(message(origin=Origin.ADDIN), FOUND)

    guard.crowds.let_go(message(origin=Origin.ADDIN))
    guard.crowds.let_go(message(origin=Origin.ADDIN, to=PEOPLE[1:]))
    assert written(journal) == [("told", 12)]
    guard.crowds.let_go(message(origin=Origin.ADDIN, to=PEOPLE[1:]))

    assert written(journal) == [("told", 12), ("left-in-sight", 11)]


def test_nobody_is_told_in_a_pause_or_where_everything_is_only_noted(guard: Guard) -> None:
    assert guard.crowds.is_to_tell(message())
    guard.pause(NOON + timedelta(hours=1))
    assert not guard.crowds.is_to_tell(message())
    guard.resume()
    guard.follow(Rules(is_silent=True))
    assert not guard.crowds.is_to_tell(message())


def test_what_cannot_be_written_down_is_told_and_raised_and_seen_again(
    guard: Guard, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise JournalLockedError("The journal is in use by another program.")

    guard.crowds.tell(message(), FOUND)
    with monkeypatch.context() as locked:
        locked.setattr(journal, "note_in_sight", fails)
        with pytest.raises(JournalLockedError):
            guard.submit(message(origin=Origin.SENT))
    guard.submit(message(origin=Origin.SENT))

    assert written(journal) == [("told", 12), ("left-in-sight", 12)]


def test_of_very_many_the_oldest_are_followed_no_more(guard: Guard, journal: Journal) -> None:
    for number in range(MOST_FOLLOWED + 1):
        guard.crowds.tell(replace(message(), message=f"draft-{number}"), FOUND)

    guard.crowds.see(replace(message(*PEOPLE), message="draft-0"))
    guard.crowds.see(replace(message(*PEOPLE), message="draft-1"))

    assert [outcome for outcome, _ in written(journal)].count("moved-to-bcc") == 1

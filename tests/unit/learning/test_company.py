"""Who usually stands in To and Cc together."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.learning.memory import IN_SIGHT_USES
from sendward.learning.spare import GROUP_DAYS
from sendward.model import Field, Origin, Sighting
from support.sent_messages import NOW, Reader, recipient, sent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.learning.sent import SentMessage

CREW = [f"p{number}@h{number % 6}.example" for number in range(14)]
STRANGER = "eve@bank.example"


def sent_to(*to: str, days_ago: Sequence[float], field: Field = Field.CC) -> list[SentMessage]:
    """Messages to these, all in one field."""
    plain = [sent(*to, days_ago=each) for each in days_ago]
    return [
        replace(each, recipients=tuple(replace(one, field=field) for one in each.recipients))
        for each in plain
    ]


def are_usual(reader: Reader, *to: str, after: timedelta = timedelta()) -> bool:
    people = tuple(recipient(each) for each in to)
    return reader.learned.are_usual_in_sight(Sighting(Origin.DRAFT, "Drafts", "m", people, NOW + after))


def test_those_who_were_written_to_together_three_times_are_usual() -> None:
    reader = Reader(*sent_to(*CREW, days_ago=[30, 20]))
    assert not are_usual(reader, *CREW)

    reader.learn(*sent_to(*CREW, days_ago=[10]))
    assert are_usual(reader, *reversed(CREW))


def test_one_fewer_is_usual_and_one_more_is_not() -> None:
    reader = Reader(*sent_to(*CREW, days_ago=range(1, 4)), *sent_to(STRANGER, days_ago=range(9)))

    assert are_usual(reader, *CREW[1:])
    assert not are_usual(reader, *CREW, STRANGER)
    assert not are_usual(reader, *CREW, "new@bank.example")
    assert not are_usual(reader, *CREW[2:])


def test_those_who_were_always_hidden_from_each_other_are_not_usual() -> None:
    reader = Reader(*sent_to(*CREW, days_ago=range(1, 9), field=Field.BCC))

    assert not are_usual(reader, *CREW)


def test_whoever_is_hidden_besides_makes_no_difference() -> None:
    messages = sent_to(*CREW, days_ago=range(1, 4))
    hidden = replace(recipient(STRANGER), field=Field.BCC)
    reader = Reader(*(replace(each, recipients=(*each.recipients, hidden)) for each in messages))

    assert are_usual(reader, *CREW)


def test_what_was_usual_long_ago_is_so_no_more() -> None:
    reader = Reader(*sent_to(*CREW, days_ago=range(IN_SIGHT_USES)))

    assert are_usual(reader, *CREW)
    assert not are_usual(reader, *CREW, after=timedelta(days=GROUP_DAYS + 1))


@pytest.mark.parametrize("to", [[], [f"p{n}@x.example" for n in range(600)]])
def test_nobody_and_too_many_are_not_usual(to: list[str]) -> None:
    assert not are_usual(Reader(*sent_to(*CREW, days_ago=range(4))), *to)


def test_who_is_in_sight_together_is_no_group_that_somebody_can_be_missing_from() -> None:
    crew = CREW[:6]
    reader = Reader(*sent_to(*crew, days_ago=range(1, 4)))

    assert reader.verdict(*crew[:5]).findings == ()

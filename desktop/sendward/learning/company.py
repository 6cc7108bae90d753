"""The company somebody is in: an outsider among people who belong together, and a missing one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.learning.memory import PAIRS_FROM
from sendward.learning.sent import MOST_RECIPIENTS
from sendward.model import Entry, Field, Finding, Kind, Level
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sendward.learning.memory import Memory
    from sendward.learning.people import Recall, Someone
    from sendward.model import Sighting

_FEWEST = 2
"""People who make a group that somebody can be an outsider to, or missing from."""


def outsider(typed: Someone, others: Sequence[int], memory: Memory, now: datetime) -> Finding | None:
    """The note that somebody is addressed with people who belong together, for the first time; or None."""
    if not _FEWEST <= len(others) < PAIRS_FROM or typed.tally.is_right:
        return None
    if any(memory.together(typed.digest, other) for other in others):
        return None
    if not memory.is_usual(memory.group_of(others), now):
        return None
    return Finding(
        Entry(typed.address.domain.ascii, origin="learned"),
        "",
        Kind.OUTSIDER,
        0.4,
        (),
        Phrase("You write to these people often, but never together with {typed}.", typed=typed.address),
        Level.NOTE,
        local=typed.address.local,
    )


def missing_member(
    first: Someone, addressed: Sequence[int], memory: Memory, now: datetime, recall: Recall
) -> Finding | None:
    """The note that a group was always addressed with one more; it is said of the ``first`` of them.

    Who is missing is named where ``recall`` gives an address for the digest.
    """
    if not _FEWEST <= len(addressed) < PAIRS_FROM:
        return None
    group = memory.group_of(addressed)
    if group in memory.groups or first.tally.is_right:
        return None
    present = set(addressed)
    for usual in memory.usual_groups(now):
        person = usual ^ group
        if person in memory.people and person not in present:
            known = recall(person)
            with_one_more = Phrase(
                "You mostly write to these people together with one more, who is missing here."
            )
            with_known = Phrase(
                "You mostly write to these people together with {known}, who is missing here.", known=known
            )
            return Finding(
                Entry(first.address.domain.ascii, origin="learned"),
                "",
                Kind.MISSING_MEMBER,
                0.4,
                (),
                with_one_more if known is None else with_known,
                Level.NOTE,
                local=first.address.local,
            )
    return None


def are_usual_in_sight(sighting: Sighting, memory: Memory) -> bool:
    """Whether those in To and Cc usually stand there together: who may be one fewer, but nobody more."""
    if len(sighting.recipients) > MOST_RECIPIENTS:  # from which nothing was learned
        return False
    seen = {
        memory.person(each)
        for each in sighting.recipients
        if each.address is not None and each.field in {Field.TO, Field.CC}
    }
    people = {each for each in seen if each is not None}
    return bool(people) and memory.are_usually_in_sight(people, sighting.at)

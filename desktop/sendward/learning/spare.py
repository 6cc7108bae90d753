"""What is kept of people, pairs and groups has a bound: which of them go first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Sized
    from collections.abc import Set as AbstractSet

    from sendward.learning.changes import Pair
    from sendward.learning.tallies import PersonTally

PAIR_DAYS = 2 * 365
"""So old is a message that still says who belongs together."""
GROUP_DAYS = 60
"""Time within which a group is used to be a usual one."""
MOST_PEOPLE = 50_000
"""People that are kept; of more a tenth goes, those met least and longest ago first. Last go those whose mail
was answered on two days, since that has settled that they exist beside whoever has nearly the same address;
nobody goes of whom the person has said so. Twenty new ones on each working day make so many in ten years."""
MOST_PAIRS = 40_000
"""Pairs that are kept; of more, those seen least and longest ago go first."""
MOST_GROUPS = 2_000
"""Likewise of groups."""
_DAY_BITS = 24
_LAST_BITS = 56


def is_overfull(people: Sized, pairs: Sized) -> bool:
    """Whether so much was learned that the rest of a round is too long to wait."""
    return len(people) > MOST_PEOPLE or len(pairs) > 2 * MOST_PAIRS


def spare_people(people: Mapping[int, PersonTally]) -> set[int]:
    """The digests of those who go, so that a tenth of the room is left; nobody while all have room."""
    if len(people) <= MOST_PEOPLE:
        return set()
    excess = len(people) - MOST_PEOPLE * 9 // 10
    # whole numbers, since they are sorted in a tenth of the time that pairs take
    met = {
        person: (tally.is_answered << _LAST_BITS) + (tally.written + tally.answered << _DAY_BITS) + tally.last
        for person, tally in people.items()
        if not tally.is_right
    }
    least = sorted(met.values())[:excess]
    if not least:
        return set()
    gone = {person for person, how_often in met.items() if how_often < least[-1]}
    alike = (person for person, how_often in met.items() if how_often == least[-1])
    gone.update(person for person, _ in zip(alike, range(len(least) - len(gone)), strict=False))
    return gone


def spare_pairs(pairs: Mapping[Pair, Sequence[int]], gone: AbstractSet[int], today: int) -> list[Pair]:
    """The pairs with somebody who has ``gone``, the old ones, and those too many; ``today`` as ``day_of``."""
    old = [
        pair
        for pair, (_, last) in pairs.items()
        if last < today - PAIR_DAYS or pair[0] in gone or pair[1] in gone
    ]
    excess = len(pairs) - len(old) - MOST_PAIRS
    if excess > 0:
        kept = pairs.keys() - set(old)
        old += sorted(kept, key=lambda pair: (*pairs[pair], pair))[:excess]
    return old


def spare_groups(groups: Mapping[int, Sequence[int]], today: int) -> list[int]:
    """The groups that are too old, or else too many, likewise."""
    over = [group for group, days in groups.items() if days[-1] < today - GROUP_DAYS]
    if len(groups) - len(over) > MOST_GROUPS:
        least_used = sorted((len(days), days[-1], group) for group, days in groups.items())
        over = [group for _, _, group in least_used[: len(least_used) - MOST_GROUPS]]
    return over

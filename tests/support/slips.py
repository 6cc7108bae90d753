"""The findings about an address alone, by their plain definition: every slip there could be is looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.learning.local_parts import SHORTEST, is_numbered_apart, slips_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from sendward.learning.memory import Memory
    from sendward.learning.people import Someone


def plainly_meant(typed: Someone, memory: Memory) -> str:
    """The local part that was meant at the same domain; empty for none."""
    tally, digests = typed.tally, memory.digests
    local, domain = typed.address.local.casefold(), typed.address.domain.ascii
    if digests is None or tally.is_right or tally.is_answered or domain not in memory.domains:
        return ""
    most, meant = 0, ""
    for other in slips_of(local):
        known = memory.people.get(digests.person(f"{other}@{domain}"))
        if known is None or len(other) < SHORTEST or is_numbered_apart(local, other):
            continue
        is_older = (known.first, -known.written) < (tally.first, -tally.written)
        if known.written > most and (is_older or not tally.written):
            most, meant = known.written, other
    return meant


def plainly_elsewhere(typed: Someone, memory: Memory) -> Collection[str]:
    """The other domains at which the local part is known."""
    digests, address = memory.digests, typed.address
    assert digests is not None
    return {
        name
        for name in memory.domains
        if name != address.domain.ascii
        and digests.person(f"{address.local.casefold()}@{name}") in memory.people
    }

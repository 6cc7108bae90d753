"""The right domain, the wrong person: what an address may be a slip of, by the people that are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.engine.domains import parse_domain
from sendward.engine.slips import Ease, read_slip
from sendward.learning.digests import first_name
from sendward.learning.local_parts import SHORTEST, is_code_apart, is_numbered_apart, is_role
from sendward.learning.tallies import PersonTally
from sendward.model import Entry, Finding, Kind, Level
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from sendward.learning.memory import Memory
    from sendward.learning.neighbours import Neighbours
    from sendward.model import Address, Recipient

    Recall = Callable[[int], Address | None]
    """Gives the address with a digest; None where it is not known."""

SURE_FROM = 2
"""Messages to somebody and answers from which a slip of the address is worth a question; fewer are worth a
note."""
_TELLING = SHORTEST + 1
"""Characters of a local part that is a person's and not a role's, or everybody's."""
_MOST_HOUSES = 2
"""Houses with the same local part, from which on it is taken for a role."""
_COMPANION_FROM = 3
_NAMESAKE_FROM = 6
"""Messages with each of the others, and in all, from which somebody belongs to them."""
_SURE_COMPANION = 6
"""Messages with each of at least two others, from which a namesake of theirs is worth a question."""
_MOST_NAMESAKES = 200


@dataclass(frozen=True, slots=True)
class Someone:
    """A recipient as the rules see it."""

    recipient: Recipient
    address: Address
    digest: int
    tally: PersonTally
    """Empty for somebody new."""

    @property
    def is_new(self) -> bool:
        """Whether no message went there so far."""
        return not self.tally.written and not self.tally.answered


def someone(recipient: Recipient, memory: Memory) -> Someone | None:
    """The recipient with what is known of the address; None where there is none, or nobody is known."""
    digest = memory.person(recipient) if recipient.address is not None and recipient.address.local else None
    if digest is None or recipient.address is None:
        return None
    return Someone(recipient, recipient.address, digest, memory.people.get(digest) or PersonTally())


def slip(typed: Someone, memory: Memory, neighbours: Neighbours) -> Finding | None:
    """The finding that the local part is a slip of a known one at the same domain; None for none.

    An address that has been written to is none of a younger one, unless that has outgrown it.
    """
    tally = typed.tally
    if tally.is_right or tally.is_answered:
        return None
    local, domain = typed.address.local.casefold(), typed.address.domain
    best: tuple[int, str] = (0, "")
    is_settled = False
    for person, other in neighbours.one_slip_away(typed.address, typed.digest):
        known = memory.people.get(person)  # learning may just have let go of somebody, on its own thread
        if known is None or known.written <= best[0] or is_numbered_apart(local, other):
            continue
        is_older = (known.first, -known.written) < (tally.first, -tally.written)
        if tally.written and (tally.outgrows(known) if is_older else not known.outgrows(tally)):
            continue
        best, is_settled = (known.written, other), known.written + known.answered >= SURE_FROM
    other = best[1]
    read = read_slip(local, other)
    is_code = is_code_apart(local, other)
    if is_code and not typed.is_new:
        return None
    is_sure = not is_code and (is_settled or (read is not None and read[1] is Ease.LIKELY))
    if not other:
        return None
    return Finding(
        Entry(domain.ascii, origin="learned"),
        domain.unicode,
        Kind.PERSON_SLIP,
        0.97 if is_sure else 0.7,
        (),
        Phrase(
            "You have written to {known}, but not to {typed}.", known=f"{other}@{domain}", typed=typed.address
        )
        if typed.is_new
        else Phrase(
            "You mostly write to {known}, which is one slip from {typed}.",
            known=f"{other}@{domain}",
            typed=typed.address,
        ),
        Level.CONFIRM if is_sure else Level.NOTE,
        local=other,
    )


def other_house(
    typed: Someone, memory: Memory, mail_providers: Collection[str], neighbours: Neighbours
) -> Finding | None:
    """The finding that somebody new, where people have their private mailboxes, has the local part of
    somebody known at an office; None for none.
    """
    local, domain = typed.address.local.casefold(), typed.address.domain
    if not typed.is_new or len(local) < _TELLING or local.isdigit() or is_role(local):
        return None
    if domain.ascii not in mail_providers:
        return None
    houses = [
        (known.written, name)
        for person, name in neighbours.elsewhere(typed.address, typed.digest)
        if (known := memory.people.get(person)) is not None
    ]
    if not houses or len(houses) > _MOST_HOUSES:
        return None
    name = max(houses)[1]
    if name in mail_providers:
        return None
    return Finding(
        Entry(name, origin="learned"),
        parse_domain(name).unicode,
        Kind.OTHER_HOUSE,
        0.95,
        (),
        Phrase(
            "You usually write to {known}; {typed} is new.",
            known=f"{typed.address.local}@{parse_domain(name)}",
            typed=typed.address,
        ),
        Level.CONFIRM,
        local=typed.address.local,
    )


def namesake(typed: Someone, others: Sequence[int], memory: Memory, recall: Recall) -> Finding | None:
    """The finding that somebody else of this first name belongs to the ``others``; None for none.

    A person is known by a digest, so who is meant is named only where ``recall`` gives an address for it.
    """
    if memory.digests is None or not others or typed.tally.is_right:
        return None
    if any(memory.together(typed.digest, other) for other in others):
        return None
    name = first_name(typed.recipient.name, typed.address.local)
    digest = memory.digests.first_name(name)
    for count, each in enumerate(memory.namesakes(digest)):
        if count >= _MOST_NAMESAKES:
            break
        known = memory.people.get(each)
        if each == typed.digest or each in others or known is None or known.written < _NAMESAKE_FROM:
            continue
        if all(memory.together(each, other) >= _COMPANION_FROM for other in others):
            # who was never written to was not completed from earlier mail, as the wrong namesake is
            is_sure = (
                not typed.is_new
                and len(others) > 1
                and all(memory.together(each, other) >= _SURE_COMPANION for other in others)
            )
            return _namesake(typed, recall(each), name.title(), is_sure=is_sure)
    return None


def _namesake(typed: Someone, known: Address | None, name: str, *, is_sure: bool) -> Finding:
    address = typed.address
    reason = (
        Phrase(
            "You have never written to {typed} together with these people, but often to {known}.",
            typed=address,
            known=known,
        )
        if known is not None
        else Phrase(
            "You have never written to {typed} together with these people, but often to somebody else "
            "called {name}.",
            typed=address,
            name=name,
        )
    )
    return Finding(
        Entry(address.domain.ascii, origin="learned"),
        known.domain.unicode if known is not None else "",
        Kind.NAMESAKE,
        0.8 if is_sure else 0.5,
        (),
        reason,
        Level.CONFIRM if is_sure else Level.NOTE,
        local=(known or address).local,
    )

"""What was learned, as the guard asks it: a verdict on a recipient among the others of its message."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from sendward.engine.calm import NEVER_CALMED
from sendward.engine.domains import parse_domain
from sendward.learning.company import are_usual_in_sight, missing_member, outsider
from sendward.learning.domains import FamiliarDomains
from sendward.learning.neighbours import Neighbours
from sendward.learning.people import namesake, other_house, slip, someone
from sendward.learning.tallies import Likeness
from sendward.model import Field, Kind, Level, State, Verdict
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sendward.engine.calm import Acquaintances
    from sendward.engine.judge import Judge
    from sendward.learning.memory import Memory
    from sendward.learning.people import Recall, Someone
    from sendward.learning.search import Search
    from sendward.model import Address, Finding, Recipient, Sighting

MOST_LOOKED_AT = 100
"""Recipients of a message, the first, whose domain is compared with the person's own. What the lists say
counts for all of them."""
MOST_PEOPLE = 12
"""Likewise, who are looked at as people, in up to ten milliseconds each unless ``look_ahead`` has done so;
and as many make a company."""


class Learned:
    """Puts what is known of the person's own mail over the verdicts of the lists.

    ``listed`` judges by the lists alone; ``mail_providers`` are the domains where everybody has a mailbox;
    ``search`` finds people again in sent mail. Reads ``memory`` and changes nothing of it but
    ``FamiliarDomains.follow``. Of one thread, but for ``look_ahead`` and ``look_for_people``.
    """

    def __init__(
        self,
        memory: Memory,
        listed: Judge,
        acquaintances: Acquaintances,
        mail_providers: Collection[str] = frozenset(),
        search: Search | None = None,
    ) -> None:
        self.memory = memory
        self.domains = FamiliarDomains(memory, listed, acquaintances)
        self._mail_providers, self._search = mail_providers, search
        self._neighbours = Neighbours(memory)
        self._places: tuple[tuple[Recipient, ...] | None, dict[str, int]] = (None, {})
        """The recipients of the last sighting, without its subject, and the place of each by its key."""

    def verdict(self, recipient: Recipient, sighting: Sighting, verdict: Verdict) -> Verdict:
        """The verdict on a recipient of ``sighting``, of whom the lists say ``verdict``.

        A familiar domain takes the notes of the lists away, and nothing else. Of who was taken over from an
        answered message only the lists speak.
        """
        address = verdict.address
        if address is None or verdict.level is Level.BLOCK:
            return verdict
        findings = list(verdict.findings)
        tally = self.memory.domains.get(address.domain.ascii)
        is_familiar = tally is not None and tally.is_familiar
        if is_familiar:
            findings = [each for each in findings if each.level > Level.NOTE or each.kind in NEVER_CALMED]
        place = self._place(recipient, sighting)
        if not recipient.is_inherited and place < MOST_LOOKED_AT:
            findings += self._of_domain(address)
            if place < MOST_PEOPLE and not any(each.level > Level.NOTE for each in findings):
                findings += self._of_person(recipient, sighting, self._recall)
        if not findings:
            is_known = is_familiar and verdict.state in {State.CLEAR, State.RESEMBLES}
            return (
                Verdict(State.PROTECTED if is_known else State.CLEAR, address)
                if (is_known or verdict.findings)
                else verdict
            )
        return Verdict(State.RESEMBLES, address, _ranked(findings))

    def look_ahead(self, recipient: Recipient, place: int) -> None:
        """Find out, on any thread, what a recipient at this place of its message may be a slip of.

        That is remembered for ``verdict``: for the domain, and for the address of one of the first.
        """
        if recipient.address is None or recipient.is_inherited:
            return
        self._of_domain(recipient.address)
        if place < MOST_PEOPLE:
            typed = someone(recipient, self.memory)
            if typed is not None:
                self._of_address(typed)

    def are_usual_in_sight(self, sighting: Sighting) -> bool:
        """Whether those in To and Cc usually see one another's addresses."""
        return are_usual_in_sight(sighting, self.memory)

    def _place(self, recipient: Recipient, sighting: Sighting) -> int:
        """The place of a recipient in its message; of one that is not in it the first."""
        if self._places[0] is not sighting.recipients:
            keys = dict.fromkeys(each.key for each in sighting.recipients)
            self._places = (sighting.recipients, {key: place for place, key in enumerate(keys)})
        return self._places[1].get(recipient.key, 0)

    def _of_domain(self, address: Address) -> list[Finding]:
        """What a typed domain resembles among the person's own, with the level it deserves.

        One that is worth a question is asked about in every message until it is settled. Any other likeness
        is, where the same local part is known at the domain that may be meant. One's own is no slip.
        """
        name = address.domain.ascii
        tally = self.memory.domains.get(name)
        if (tally is not None and tally.is_right) or self.memory.is_own(name):
            return []
        is_new = tally is None or not tally.is_known
        if (
            not is_new
            and tally is not None
            and not tally.is_unsettled
            and tally.likeness is not Likeness.NOTED
        ):
            return []
        found = self.domains.resembling(address)
        sure = [each for each in found if each.level > Level.NOTE]
        if sure and (is_new or tally is None or tally.is_unsettled):
            return sure if tally is None or not tally.typed else list(map(_once_more, sure))
        twins = [each for each in self.domains.near(address) if self._is_twin(address, each)]
        if twins:
            asked = [replace(each, level=Level.CONFIRM) for each in twins]
            return asked if tally is None or not tally.typed else list(map(_once_more, asked))
        return [each for each in found if each.kind is Kind.TLD] if is_new else []

    def _is_twin(self, address: Address, finding: Finding) -> bool:
        """Whether the same local part was known at the domain that may be meant, before this one was."""
        digests, local = self.memory.digests, address.local.casefold()
        if digests is None or not local:
            return False
        meant = parse_domain(finding.intended).ascii
        there = self.memory.people.get(digests.person(f"{local}@{meant}"))
        here = self.memory.people.get(digests.person(address.key))
        if there is None:
            return False
        if here is None or not here.written:
            return True
        if here.is_right or here.is_answered or here.first < there.first:
            return False
        return here.first > there.first or here.written < there.written

    def look_for_people(self, sighting: Sighting) -> None:
        """Find those again, on any worker, whom a verdict on ``sighting`` would name; for ``verdict``."""
        if self._search is not None and len(sighting.recipients) <= MOST_PEOPLE:
            end = self._search.end()
            for recipient in sighting.recipients:
                if recipient.address is not None and not recipient.is_inherited:
                    others = [each.key for each in sighting.recipients if each.address and each != recipient]
                    self._of_person(recipient, sighting, partial(self._find, end=end, beside=others))

    def _recall(self, person: int) -> Address | None:
        return self._search.remembered(person) if self._search is not None else None

    def _find(self, person: int, end: float, beside: Sequence[str]) -> Address | None:
        if self._search is not None and self.memory.digests is not None:
            self._search.find(person, self.memory.digests, end, beside)
        return self._recall(person)

    def _of_person(self, recipient: Recipient, sighting: Sighting, recall: Recall) -> list[Finding]:
        """What is unusual about a typed person, alone or among the others; the first that applies."""
        memory = self.memory
        typed = someone(recipient, memory)
        if typed is None:
            return []
        found = self._of_address(typed)
        is_company = len(sighting.recipients) <= MOST_PEOPLE and recipient.field is not Field.COPIED
        if found is None and is_company:
            everybody = [memory.person(each) for each in sighting.recipients if each.address is not None]
            addressed = list(dict.fromkeys(each for each in everybody if each is not None))
            others = [each for each in addressed if each != typed.digest]
            found = namesake(typed, others, memory, recall) or outsider(typed, others, memory, sighting.at)
            is_first = addressed[0] == typed.digest and not any(map(_was_inherited, sighting.recipients))
            if found is None and is_first:
                found = missing_member(typed, addressed, memory, sighting.at, recall)
        return [found] if found is not None else []

    def _of_address(self, typed: Someone) -> Finding | None:
        """What is unusual about a person whoever the others are."""
        found = slip(typed, self.memory, self._neighbours)
        if found is not None and typed.tally.typed:
            return _once_more(found)
        return found or other_house(typed, self.memory, self._mail_providers, self._neighbours)


def _once_more(finding: Finding) -> Finding:
    """The finding of an address that was sent to before: it says how the question can be ended."""
    reason = Phrase(
        "{reason} You have written to both. If both exist, choose “Always” at “Keep as written”.",
        reason=finding.reason,
    )
    return replace(finding, reason=reason)


def _was_inherited(recipient: Recipient) -> bool:
    return recipient.is_inherited


def _ranked(findings: list[Finding]) -> tuple[Finding, ...]:
    """The strictest first, then the surest; each address meant once."""
    ranked = sorted(findings, key=lambda each: (-each.level, -each.score, each.meant))
    once: dict[str, Finding] = {}
    for each in ranked:
        once.setdefault(each.meant, each)
    return tuple(once.values())

"""Memory of whom the person wrote to: counts of domains, people, pairs and groups, as sent mail adds to them.

Every count is a sum, a least or a greatest, so the order in which messages are learned makes no difference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.learning import spare
from sendward.learning.changes import Changes
from sendward.learning.days import day_of
from sendward.learning.digests import Digests, first_name
from sendward.learning.spare import GROUP_DAYS, PAIR_DAYS
from sendward.learning.tallies import NEVER, DomainTally, PersonTally
from sendward.model import Field

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import datetime

    from sendward.learning.changes import Pair
    from sendward.learning.sent import SentMessage
    from sendward.model import Address, Recipient

PAIRS_FROM = 12
"""Recipients of a message from which it says nothing of who belongs together."""
GROUP_USES = 5
"""Uses within that time that make it one."""
IN_SIGHT_FROM = 5
"""People in To and Cc from which it is kept that they see one another: the least that is ever pointed out."""
IN_SIGHT_USES = 3
"""Messages to them, the last within ``GROUP_DAYS``, from which they are usually addressed so."""
_IN_SIGHT = int.from_bytes(b"in sight", "big")
"""Put over the digest of those in To and Cc, so that they are no group like others: these may be in Bcc."""
OWN_FROM = 3
"""Messages sent from an address that make it the person's own: a few may be others', and filed there."""
_BCC = Field.BCC  # looked up once: that takes as long as to count somebody


_NO_KEY = Digests(b"")
"""Makes digests that are written nowhere."""


class Memory:
    """What was learned. Belongs to one thread at a time.

    ``digests`` is None where there is no key: nothing is kept of people then, only of domains.
    """

    def __init__(self, digests: Digests | None) -> None:
        self.digests = digests
        self.domains: dict[str, DomainTally] = {}
        """By A-labels."""
        self.people: dict[int, PersonTally] = {}
        self.pairs: dict[Pair, list[int]] = {}
        """How many messages went to both, and the day of the last."""
        self.groups: dict[int, tuple[int, ...]] = {}
        """Days of the last uses, oldest first, of each group of people, by ``group_of``."""
        self.senders: dict[int, int] = {}
        """How many messages were sent from each address and domain, by its digest; see ``is_own``."""
        self.forgotten_domains: dict[str, int] = {}
        """Until when (seconds since 1970) nothing is learned of a domain, since it was to be forgotten."""
        self.forgotten_people: dict[int, int] = {}
        self.forgotten_all: int = 0
        self.comings_and_goings = 0
        """How often a person or a domain came to be known, or is so no more."""
        self.changes = Changes()
        self._by_name: dict[int, set[int]] | None = None
        self._seen: dict[str, int] = {}
        """Digests of who was learned since ``prune``, by ``Address.key``: most are written to often."""

    def person(self, recipient: Recipient) -> int | None:
        """The digest of a recipient; None where nothing is kept of people."""
        return self.digests.person(recipient.key) if self.digests is not None else None

    def is_own(self, key: str) -> bool:
        """Whether an address (``Address.key``), or a domain (A-labels), is the person's own.

        So it is where they have set it up, or sent ``OWN_FROM`` messages from it.
        """
        return self.senders.get((self.digests or _NO_KEY).person(key), 0) >= OWN_FROM

    @property
    def has_own(self) -> bool:
        """Whether any address is known to be the person's own."""
        return any(count >= OWN_FROM for count in self.senders.values())

    def note_sender(self, key: str) -> None:
        """Count a message sent from this address (``Address.key``).

        Once it is known to be the person's own, what was counted of it before is taken back: the person with
        whom they belong to, and as much of the domain as went there. Without a key for people, what is
        counted here lasts as long as this memory.
        """
        if self._count_sender(key, 1) == OWN_FROM:
            self._take_back(key)

    def take_for_own(self, key: str) -> None:
        """Take an address (``Address.key``) for the person's own from now on, likewise."""
        if not self.is_own(key):
            self._count_sender(key, OWN_FROM)
            self._take_back(key)

    def _count_sender(self, key: str, messages: int) -> int:
        for each in {key.rpartition("@")[2], key}:
            digest = self._digest_of(each)
            self.senders[digest] = self.senders.get(digest, 0) + messages
            self.changes.senders.add(digest)
        return self.senders[self._digest_of(key)]

    def _take_back(self, key: str) -> None:
        person, domain = self._digest_of(key), key.rpartition("@")[2]
        of_person, tally = self.people.get(person), self.domains.get(domain)
        if of_person is None:
            return
        self._drop_person(person)
        self.changes.own.add(person)
        if tally is None:
            return
        tally.typed = max(0, tally.typed - of_person.typed)
        tally.inherited = max(0, tally.inherited - of_person.inherited)
        tally.answered = max(0, tally.answered - of_person.answered)
        if not tally.written and not tally.answered and not tally.is_right:
            self._drop_domain(domain)
        self.changes.domains.add(domain)

    def namesakes(self, name: int) -> Iterable[int]:
        """Everybody known with this first name."""
        if self._by_name is None:
            by_name: dict[int, set[int]] = {}
            for each, tally in self.people.items():
                by_name.setdefault(tally.name, set()).add(each)
            self._by_name = by_name  # whole, since another thread may be asking
        return self._by_name.get(name, ()) if name else ()

    def together(self, one: int, other: int) -> int:
        """In how many messages two people were addressed together."""
        pair = self.pairs.get((one, other) if one < other else (other, one))
        return pair[0] if pair else 0

    def learn(self, message: SentMessage, own: frozenset[str], now: datetime) -> None:
        """Count one message, sent by ``now``; ``own`` are the person's addresses, by ``Address.key``."""
        at = message.earliest
        if at <= self.forgotten_all:
            return
        day = day_of(message.at)
        others = self._others(message, own)
        domains: dict[str, bool] = {}
        known: list[int] = []
        in_sight: list[int] = []
        thread = message.parent.people if message.parent is not None else others
        for key, (recipient, address, person) in others.items():
            domain = address.domain.ascii
            if at <= self.forgotten_domains.get(domain, 0):
                continue
            is_typed = not message.is_reply or key not in thread
            domains[domain] = domains.get(domain, False) or is_typed
            if self._learn_person(person, recipient, day, at, is_typed=is_typed):
                known.append(person)
                if recipient.field is not _BCC:
                    in_sight.append(person)
        for domain, is_typed in domains.items():
            tally = self.domains.get(domain) or self.domain(domain)
            tally.typed += is_typed
            tally.inherited += not is_typed
            tally.note(day)
            self.changes.domains.add(domain)
        self._learn_answer(message, own, day, at)
        if 1 < len(known) <= PAIRS_FROM:
            self._learn_company(known, day, day_of(now))
        if len(in_sight) >= IN_SIGHT_FROM:
            self._note_group(self.group_of(in_sight) ^ _IN_SIGHT, day, day_of(now))

    def _others(self, message: SentMessage, own: frozenset[str]) -> dict[str, tuple[Recipient, Address, int]]:
        """Everybody it went to but the person, by ``Address.key``, with their digests."""
        others: dict[str, tuple[Recipient, Address, int]] = {}
        for each in message.recipients:
            address = each.address
            if address is not None and (key := address.key) not in own and key not in others:
                person = self._seen.get(key) or self._digest_of(key)
                if self.senders.get(person, 0) < OWN_FROM:
                    others[key] = each, address, person
        return others

    def domain(self, name: str) -> DomainTally:
        """The counts of a domain, empty ones for one that is new."""
        tally = self.domains.get(name)
        if tally is None:
            tally = self.domains[name] = DomainTally()
            self.comings_and_goings += 1
        return tally

    def settle(self, person: int) -> None:
        """Take the person's word that an address is right."""
        self._person(person).is_right = True
        self.changes.people.add(person)

    def group_of(self, people: Iterable[int]) -> int:
        """The digest of a group: of two that differ in one person, the difference is that person's."""
        group = 0
        for person in people:
            group ^= person
        return group

    def usual_groups(self, now: datetime) -> Iterator[int]:
        """The groups that were used ``GROUP_USES`` times within the last ``GROUP_DAYS``."""
        return (group for group in self.groups if self.is_usual(group, now))

    def is_usual(self, group: int, now: datetime) -> bool:
        """Whether a group is one of those."""
        days = self.groups.get(group, ())
        return len(days) == GROUP_USES and days[0] >= day_of(now) - GROUP_DAYS

    def are_usually_in_sight(self, people: Collection[int], now: datetime) -> bool:
        """Whether these people usually stand in To and Cc together, or with one more."""
        since = day_of(now) - GROUP_DAYS
        usual = [
            group for group, days in self.groups.items() if len(days) >= IN_SIGHT_USES and days[-1] >= since
        ]
        group = self.group_of(people) ^ _IN_SIGHT
        return any(
            each == group or ((each ^ group) in self.people and (each ^ group) not in people)
            for each in usual
        )

    def prune(self, now: datetime) -> tuple[list[Pair], list[int]]:
        """Drop what is too old or too much to be kept; returns the pairs and groups that were dropped."""
        self._seen.clear()
        gone, today = spare.spare_people(self.people), day_of(now)
        if gone:
            # whole, since another thread may be asking
            self.people = {person: tally for person, tally in self.people.items() if person not in gone}
            self._by_name = None
            self.comings_and_goings += 1
            self.changes.people -= gone
            self.changes.too_many |= gone
        old, over = spare.spare_pairs(self.pairs, gone, today), spare.spare_groups(self.groups, today)
        for pair in old:
            del self.pairs[pair]
        for group in over:
            del self.groups[group]
        self.changes.pairs.difference_update(old)
        self.changes.groups.difference_update(over)
        return old, over

    def forget_domain(self, name: str, at: datetime) -> None:
        """Forget a domain, and learn it from later messages only."""
        self._drop_domain(name)
        self.forgotten_domains[name] = int(at.timestamp())

    def forget_person(self, person: int, at: datetime) -> None:
        """Forget a person, with everybody they were addressed together with; learn from later ones only."""
        self._drop_person(person)
        self.forgotten_people[person] = int(at.timestamp())

    def _drop_domain(self, name: str) -> None:
        self.domains.pop(name, None)
        self.comings_and_goings += 1

    def _drop_person(self, person: int) -> None:
        self.people.pop(person, None)
        self.comings_and_goings += 1
        self.pairs = {pair: seen for pair, seen in self.pairs.items() if person not in pair}
        # a group does not tell who is in it
        self.groups = {}
        self._by_name = None
        self.changes.drop(person)

    def _learn_person(self, person: int, recipient: Recipient, day: int, at: int, *, is_typed: bool) -> bool:
        if self.digests is None or recipient.address is None or at <= self.forgotten_people.get(person, 0):
            return False
        tally = self.people.get(person) or self._person(person)
        tally.typed += is_typed
        tally.inherited += not is_typed
        tally.note(day)
        if not tally.name:
            name = first_name(recipient.name, recipient.address.local)
            tally.name = self.digests.first_name(name)
            if tally.name and self._by_name is not None:
                self._by_name.setdefault(tally.name, set()).add(person)
        self.changes.people.add(person)
        return True

    def _digest_of(self, key: str) -> int:
        person = self._seen.get(key)
        if person is None:
            person = self._seen[key] = (self.digests or _NO_KEY).person(key)
        return person

    def _person(self, person: int) -> PersonTally:
        tally = self.people.get(person)
        if tally is None:
            tally = self.people[person] = PersonTally()
            self.changes.too_many.discard(person)
            self.comings_and_goings += 1
        return tally

    def _learn_answer(self, message: SentMessage, own: frozenset[str], day: int, at: int) -> None:
        """Count that a message from somebody was answered.

        Where that message was not seen, it is taken to be from whom the answer names first, as mail programs
        put it; that may be a slip of an earlier message of one's own, so it settles nothing.
        """
        if message.parent is not None:
            key = message.parent.sender
        elif message.is_reply and message.recipients:
            key = message.recipients[0].key
        else:
            return
        local, _, domain = key.rpartition("@")
        if not local or key in own or self.is_own(key) or at <= self.forgotten_domains.get(domain, 0):
            return
        is_seen = message.parent is not None
        tally = self.domain(domain)
        tally.note_answer(day, is_seen=is_seen)
        tally.note(day)
        self.changes.domains.add(domain)
        if self.digests is not None:
            person = self.digests.person(key)
            if at > self.forgotten_people.get(person, 0):
                of_person = self._person(person)
                of_person.note_answer(day, is_seen=is_seen)
                of_person.note(day)
                self.changes.people.add(person)

    def _learn_company(self, people: list[int], day: int, today: int) -> None:
        if day >= today - PAIR_DAYS:
            ordered = sorted(people)
            for at, one in enumerate(ordered):
                for other in ordered[at + 1 :]:
                    pair = (one, other)
                    seen = self.pairs.get(pair)
                    if seen is None:
                        seen = self.pairs[pair] = [0, NEVER]
                    seen[0] += 1
                    seen[1] = max(seen[1], day)
                    self.changes.pairs.add(pair)
        self._note_group(self.group_of(people), day, today)

    def _note_group(self, group: int, day: int, today: int) -> None:
        if day >= today - GROUP_DAYS:
            self.groups[group] = tuple(sorted((*self.groups.get(group, ()), day))[-GROUP_USES:])
            self.changes.groups.add(group)

"""Doubtful addresses that their drafts hold no more: gone with the draft, or taken out of it.

Days later the copy of what was sent, or a later save, may show what became of them.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sendward.guard.decisions import right_one, standing
from sendward.model import Decision, Origin, Outcome, Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime

    from sendward.guard.ports import Ledger
    from sendward.journal.doubtful import DoubtfulAddress
    from sendward.model import Address, Recipient, Sighting, Trust

    TrustFor = Callable[[Address | None, datetime], Trust | None]
    """Gives the exception that covers an address now."""

SENT_COPY_WITHIN = timedelta(days=7)
"""So long after a draft has gone the copy of what was sent may come and show what became of it."""
_MOST_DRAFTS = 500
"""Drafts whose addresses are kept for that, those that went last."""
_FOR_GOOD = frozenset({Outcome.DISMISSED, Outcome.BLOCKED})
"""Answers after which a draft still holds the address, and that keep it from being asked about again."""


class FormerAddresses:
    """The addresses by ``Recipient.key``, by the hash of their draft's identity."""

    def __init__(self, ledger: Ledger, trust_for: TrustFor) -> None:
        self._ledger, self._trust_for = ledger, trust_for
        self._drafts: dict[str, dict[str, DoubtfulAddress]] = {}

    @property
    def count(self) -> int:
        """Number of drafts that held any."""
        return len(self._drafts)

    def load(self, begun: datetime) -> None:
        """Take what the ledger knows of ``SENT_COPY_WITHIN`` before. Raises ``JournalError``."""
        self._drafts = {}
        self.keep(reversed(self._ledger.gone_since(begun - SENT_COPY_WITHIN)))

    def keep(self, addresses: Iterable[DoubtfulAddress]) -> None:
        """Take these along, those that went last at the end; not those of a held message: it has no copy."""
        for address in addresses:
            if not address.is_held:
                self._drafts.setdefault(address.message, {})[address.key] = address
                if len(self._drafts) > _MOST_DRAFTS:
                    del self._drafts[next(iter(self._drafts))]

    def drop(self, name: str, key: str) -> None:
        """The draft ``name`` was asked about this address anew."""
        self._drafts.get(name, {}).pop(key, None)

    def compare(self, sighting: Sighting, name: str, now: datetime) -> Iterator[DoubtfulAddress]:
        """Write down what the copy of a sent message, or a later save, shows to have been corrected.

        Gives each that has come back into the draft and is not asked about again: its answer, which holds on,
        is written down before. Raises ``JournalError``.
        """
        former = self._drafts.get(name)
        if former is None:
            return
        mended, decisions = mended_in(former, sighting)
        corrected = [address for address in mended if address.key in decisions]
        if corrected:
            self._ledger.follow_up(corrected, decisions, now)
            for address in corrected:
                del former[address.key]
        if sighting.origin is Origin.DRAFT:
            yield from self._come_back(sighting, former, now)
        if not former:
            del self._drafts[name]

    def _come_back(
        self, sighting: Sighting, former: dict[str, DoubtfulAddress], now: datetime
    ) -> Iterator[DoubtfulAddress]:
        for recipient in sighting.recipients:
            address = former.get(recipient.key)
            last = self._ledger.last_decision(sighting.message, recipient) if address is not None else None
            if address is None or last is None or self._is_trusted(address, recipient, now):
                continue
            if last[0].outcome in _FOR_GOOD:
                self._ledger.follow_up([address], {address.key: last[0]}, now)
                del former[address.key]
                yield address

    def _is_trusted(self, address: DoubtfulAddress, recipient: Recipient, now: datetime) -> bool:
        """Whether an exception that was made meanwhile covers it; once that has ended it counts again. That
        a domain is right says nothing of the person there.
        """
        trust = self._trust_for(recipient.address, now)
        if trust is None or (trust.scope is Scope.DOMAIN and any("@" in meant for meant in address.meant)):
            return False
        return address.is_trusted_by(trust.scope, trust.key)


def mended_in(
    held: Mapping[str, DoubtfulAddress], sighting: Sighting
) -> tuple[list[DoubtfulAddress], dict[str, Decision]]:
    """Those that stand there no more, and the decision on each in whose place the right one stands."""
    present = {recipient.key for recipient in sighting.recipients}
    mended = [address for key, address in held.items() if key not in present]
    decisions: dict[str, Decision] = {}
    there = standing(sighting.recipients if mended else ())
    for address in mended:
        right = right_one(address.key, address.meant, there)
        if right is not None:
            decisions[address.key] = Decision(Outcome.CORRECTED, corrected_to=str(right))
    return mended, decisions

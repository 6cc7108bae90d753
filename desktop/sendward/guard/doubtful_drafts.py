"""Drafts that hold a doubtful address after the answer, until they are seen mended, are gone or trusted.

Also messages that a gate holds, from the chosen correction on until it is seen in them.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sendward.guard.beside import error_of
from sendward.guard.decisions import compared_with, meant_in, standing
from sendward.guard.former_addresses import FormerAddresses, mended_in
from sendward.guard.memory import DRAFT_CORRECTION_QUIET
from sendward.guard.ports import nothing
from sendward.journal.doubtful import DoubtfulAddress
from sendward.journal.errors import JournalError
from sendward.journal.payload import STANDS, message_hash
from sendward.model import Decision, Origin, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from sendward.guard.former_addresses import TrustFor
    from sendward.guard.ports import Ledger
    from sendward.model import Case, Question, Recipient, Sighting, Trust

_WHOLE = frozenset({Origin.DRAFT, Origin.ADDIN, Origin.SENT})
"""Where all recipients of a message are seen; the copy of one that was sent stays where it is."""
_log = logging.getLogger(__name__)
WRITE_AGAIN_AFTER = timedelta(minutes=1)
"""So long a journal that could not be written is left alone until it is told again of what has gone."""
_CHOSEN = frozenset({Outcome.CORRECTION_COPIED, Outcome.CORRECTION_CHOSEN})


class DoubtfulDrafts:
    """Follows drafts from the answer on, and writes down what is seen to become of them.

    Put off, unanswered and copied corrections leave the wrong address in the draft. A draft without one costs
    a look into an empty table at each save.
    """

    def __init__(self, ledger: Ledger, trust_for: TrustFor) -> None:
        self.on_changed: Callable[[], object] = nothing
        """Callback for another ``count``."""
        self.on_copied: Callable[[str, timedelta], object] = nothing
        """Callback for a correction that was chosen for a draft: its identity, and how long it is left alone.
        Then ``last_seen`` says whether it was saved with the wrong address all the same."""
        self._ledger = ledger
        self._told = 0
        """The ``count`` that was told last."""
        self._drafts: dict[str, dict[str, DoubtfulAddress]] = {}
        """The addresses by ``Recipient.key``, by the hash of their draft's identity."""
        self._counted: set[str] = set()
        """Those of them that are drafts, and no held messages."""
        self._seen: dict[str, Sighting] = {}
        """The last save of each of these drafts, as far as it was seen in this run."""
        self._asked: dict[str, bool] = {}
        """Drafts that were asked about in this run, and whether each has gone since."""
        self._former = FormerAddresses(ledger, trust_for)
        """What drafts hold no more: the copy of what was sent may come days later."""
        self._places: dict[str, set[str]] = {}
        """Places in which each of these drafts was seen in this run: it is gone once it has left all."""
        self._tried_at = datetime.min.replace(tzinfo=UTC)
        """When a draft's going was last tried to be written down, and could not be."""
        self._unwritten: dict[str, Sighting] = {}
        """Drafts of which it could not be written down yet that they have gone: nobody sees that again."""

    @property
    def count(self) -> int:
        """Number of drafts that hold a doubtful address."""
        return len(self._counted)

    def load(self, begun: datetime | None = None) -> None:
        """Take what the ledger knows of. Raises ``JournalError``.

        ``begun``: when this run began. A message that was held before is not known again, so what became of
        its correction is said to be unseen. Those that went lately are taken along.
        """
        known, self._drafts, self._counted = self._ledger.doubtful(), {}, set()
        lost = [address for address in known if address.is_held and begun is not None]
        for address in known:
            if address not in lost:
                self._drafts.setdefault(address.message, {})[address.key] = address
        self._tell(*self._drafts)
        if begun is not None:
            self._former.load(begun)
        if begun is not None and lost:
            self._ledger.note_gone(lost, "went-unseen", begun)

    def held_in(self, message: str) -> frozenset[str]:
        """The doubtful addresses that this draft held when it was last seen, by ``Recipient.key``."""
        return frozenset(self._drafts.get(message_hash(message), {}))

    def held_by(self, case_id: str) -> frozenset[str]:
        """The addresses, by ``Recipient.key``, that the draft of this case held when it was last seen."""
        return frozenset(
            address.key
            for held in self._drafts.values()
            for address in held.values()
            if address.case_id == case_id and not address.is_held
        )

    def with_beside(
        self, message: str, questions: Iterable[Question], everybody: Iterable[Recipient] | None
    ) -> tuple[Question, ...]:
        """The questions about this message, each with what stood beside it when it was first asked about.

        ``everybody`` is who is in it now; None where that is not known: then all may have stood there.
        """
        known = self._drafts.get(message_hash(message), {})
        before = {key: address.meant for key, address in known.items()}
        there = None if everybody is None else standing(everybody)
        return tuple(compared_with(each, there, before.get(each.recipient.key, ())) for each in questions)

    def last_seen(self, message: str) -> Sighting | None:
        """The last save of this draft since the answer, if it still held a doubtful address; else None."""
        return self._seen.get(message_hash(message))

    def see(self, sighting: Sighting, now: datetime) -> JournalError | None:
        """Compare a save with what the draft held; returns the error, if any: then nothing is forgotten."""
        what = "what became of a draft was not followed"
        name = message_hash(sighting.message) if self._unwritten or sighting.is_gone else ""
        if sighting.origin is Origin.DRAFT and not sighting.is_gone:
            self._unwritten.pop(name, None)
        trouble = error_of(lambda: self._compare(sighting, now), what)
        if trouble is not None:
            self._tried_at = now
        elif self._unwritten and not self._tried_at <= now < self._tried_at + WRITE_AGAIN_AFTER:
            self._tried_at = now
            again = error_of(lambda: self.write_gone(now, but=name), what)
            if again is not None:  # told the first time, and no trouble of this sighting's
                _log.warning("which drafts have gone is still not written down: %s", again)
        return trouble

    def write_gone(self, now: datetime, *, but: str = "") -> None:
        """Write down which drafts have gone, where that could not be done before, ``but`` of one.

        Raises ``JournalError``.
        """
        for name, sighting in tuple(self._unwritten.items()):
            held = self._drafts.get(name)
            if held is None:
                del self._unwritten[name]
            elif name != but:
                self._see_gone(sighting, name, held, now)

    def _compare(self, sighting: Sighting, now: datetime) -> None:
        if sighting.origin not in _WHOLE or not (self._drafts or self._asked or self._former.count):
            return
        name = message_hash(sighting.message)
        if not sighting.is_gone:
            self._take_back(self._former.compare(sighting, name, now))
        if name in self._asked and sighting.origin is not Origin.SENT:
            self._asked[name] = sighting.is_gone
        held = self._drafts.get(name)
        if held is None:
            return
        if sighting.is_gone:
            self._see_gone(sighting, name, held, now)
            return
        mended, decisions = mended_in(held, sighting)
        corrected = [address for address in mended if address.key in decisions]
        if corrected:
            self._ledger.follow_up(corrected, decisions, now)
            self._forget(corrected)
        taken_out = [address for address in mended if address.key not in decisions]
        if taken_out:
            gone = self._ledger.note_gone(taken_out, "taken-out", now)
            self._forget(taken_out)
            self._former.keep(gone)
        if name in self._drafts and sighting.origin is not Origin.SENT:
            # looked at again, it may be by other lists; and what is asked then is asked now
            self._seen[name] = replace(sighting, unclear=None, went_unseen=False)
            self._places.setdefault(name, set()).add(sighting.place)

    def _take_back(self, addresses: Iterable[DoubtfulAddress]) -> None:
        """Count what has come back into its draft and is not asked about again: its answer holds on."""
        for address in addresses:
            self._drafts.setdefault(address.message, {})[address.key] = replace(address, gone_in=0)
            self._tell(address.message)

    def ask(self, case: Case) -> None:
        """Look out for whether the draft goes while it is asked about."""
        if case.sighting.origin is Origin.DRAFT:
            self._asked[message_hash(case.sighting.message)] = False

    def take(
        self, case: Case, decisions: Mapping[str, Decision], trusts: Iterable[Trust], now: datetime
    ) -> None:
        """Follow the draft of a case that was just written down as decided, and then the ``trusts``.

        That order is the ledger's: an exception settles what was answered along with it. Whatever goes wrong,
        the answer is written down, and its effects follow.
        """
        error_of(lambda: self._take(case, decisions, now, trusts), "a draft was not followed after an answer")

    def _take(
        self, case: Case, decisions: Mapping[str, Decision], now: datetime, trusts: Iterable[Trust]
    ) -> None:
        self._follow(case, decisions)
        self.trust(*trusts)
        self._begin(case, decisions, now)

    def _follow(self, case: Case, decisions: Mapping[str, Decision]) -> None:
        """Take up what the draft of a decided case still holds."""
        sighting = case.sighting
        is_held = sighting.origin is Origin.ADDIN
        if not is_held and sighting.origin is not Origin.DRAFT:
            return
        stands = frozenset({Outcome.CORRECTION_CHOSEN}) if is_held else STANDS
        name = message_hash(sighting.message)
        held = self._drafts.setdefault(name, {})
        for question in case.questions:
            key = question.recipient.key
            held.pop(key, None)
            self._former.drop(name, key)
            if decisions[key].outcome in stands:
                held[key] = DoubtfulAddress(
                    name,
                    case.id,
                    key,
                    question.verdict.level.word if question.verdict.level else "note",
                    meant_in(question),
                    is_held=is_held,
                )
        self._seen.pop(name, None)
        if not held:
            self._drop(name)

    def _begin(self, case: Case, decisions: Mapping[str, Decision], now: datetime) -> None:
        """Watch the draft of a decided case from now on, if it holds anything doubtful."""
        sighting = case.sighting
        name = message_hash(sighting.message)
        held = self._drafts.get(name)
        if held is not None and self._asked.get(name, False):
            with suppress(JournalError):  # it is counted until that can be written
                self._see_gone(sighting, name, held, now)
        elif held is not None:
            self._places.setdefault(name, set()).add(sighting.place)
            is_chosen = any(decision.outcome in _CHOSEN for decision in decisions.values())
            if sighting.origin is Origin.DRAFT and is_chosen:
                self.on_copied(sighting.message, DRAFT_CORRECTION_QUIET)
        self._tell(name)

    def kept_by(
        self, trusts: Iterable[Trust], is_asked: Callable[[str, str], bool]
    ) -> list[tuple[DoubtfulAddress, Decision]]:
        """What drafts hold of these exceptions' addresses, and the decision that each makes on it.

        Once that is written down, it is asked about again when the exception has ended. Not what is asked
        about just now, as ``is_asked`` says by the hash of its draft's identity and ``Recipient.key``.
        """
        kept: dict[DoubtfulAddress, Decision] = {}
        for trust in trusts:
            decision = Decision(Outcome.TRUSTED, scope=trust.scope, until=trust.until)
            covered = (each for each in self._covered_by(trust) if not each.is_held)
            kept |= {each: decision for each in covered if not is_asked(each.message, each.key)}
        return list(kept.items())

    def trust(self, *trusts: Trust) -> None:
        """Follow no more what a granted trust covers."""
        for trust in trusts:
            self._forget(self._covered_by(trust))

    def _covered_by(self, trust: Trust) -> list[DoubtfulAddress]:
        return [
            address
            for held in self._drafts.values()
            for address in held.values()
            if address.is_trusted_by(trust.scope, trust.key)
        ]

    def _see_gone(
        self, sighting: Sighting, name: str, held: Mapping[str, DoubtfulAddress], now: datetime
    ) -> None:
        """The draft is not at this place any more; another program may hold it at another one."""
        places = self._places.get(name, set())
        places.discard(sighting.place)
        if not places:
            why = "went-unseen" if sighting.went_unseen else "draft-gone"
            self._unwritten[name] = sighting
            gone = self._ledger.note_gone(held.values(), why, now)
            del self._unwritten[name]
            self._forget(list(held.values()))
            self._former.keep(gone)

    def _tell(self, *changed: str) -> None:
        """Count these drafts anew."""
        for name in changed:
            if all(each.is_held for each in self._drafts.get(name, {}).values()):
                self._counted.discard(name)
            else:
                self._counted.add(name)
        if self.count != self._told:
            self._told = self.count
            self.on_changed()

    def _forget(self, addresses: Collection[DoubtfulAddress]) -> None:
        for address in addresses:
            held = self._drafts[address.message]
            del held[address.key]
            if not held:
                self._drop(address.message)
        self._tell(*{address.message for address in addresses})

    def _drop(self, name: str) -> None:
        for kept in (self._drafts, self._seen, self._places):
            kept.pop(name, None)

"""The guard: asks about what resembles a protected domain, once, and takes the answer."""

from __future__ import annotations

import uuid
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from sendward.guard.decisions import complete_decisions
from sendward.guard.memory import find_trust, granted_trust, is_settled
from sendward.guard.pause import UNTIL_RESUMED
from sendward.guard.rules import Rules, demand_of
from sendward.guard.waiters import Waiters
from sendward.journal.errors import JournalError
from sendward.model import Case, Decision, Level, Origin, Outcome, Question, State, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from sendward.guard.ports import Asker, Clock, Ledger, OnDecided
    from sendward.model import Judge, Recipient, Sighting, Trust

_WHOLE_MESSAGES = frozenset({Origin.DRAFT, Origin.ADDIN})
"""Sightings that show every recipient of one message: who is missing from them has been taken out."""


class Guard:
    """Decides whether a sighting is worth a question, asks it, and takes the answer.

    Lives on the main thread and takes no locks. What the ledger cannot write is raised as a ``JournalError``,
    but a question is asked all the same, and a case whose answer could not be written stays open.
    """

    def __init__(
        self, *, judge: Judge, clock: Clock, asker: Asker, ledger: Ledger, rules: Rules | None = None
    ) -> None:
        self._judge = judge
        self.rules = rules or Rules()
        """What it takes to say that an address is right; what is asked from now on follows them."""
        self._clock = clock
        self._asker = asker
        self._ledger = ledger
        self._cases: dict[str, Case] = {}
        self._waiters = Waiters()
        self._is_closed = False
        self._trusts: tuple[Trust, ...] = ()
        self._paused_until: datetime | None = None
        self.trouble_at_start: JournalError | None = None
        """What the ledger could not tell at the start, for the person; without it more is asked, not less."""
        try:
            ledger.close_left_open(clock())
            self._trusts = ledger.trusts()
            self._paused_until = ledger.paused_until()
        except JournalError as error:
            self.trouble_at_start = error

    @property
    def open_cases(self) -> tuple[Case, ...]:
        """The cases that wait for an answer, oldest first."""
        return tuple(self._cases.values())

    @property
    def trusts(self) -> tuple[Trust, ...]:
        """Every exception granted and not revoked, ended ones included."""
        return self._trusts

    @property
    def paused_until(self) -> datetime | None:
        """When the pause ends, ``pause.UNTIL_RESUMED`` when only the person ends it; None when not paused."""
        if self._paused_until is not None and self._clock() >= self._paused_until:
            return None
        return self._paused_until

    def open_case(self, sighting: Sighting) -> Case | None:
        """The oldest case about this message that waits for an answer about a recipient it still has."""
        asked = self._open_questions(sighting.message)
        return next((asked[each.key] for each in sighting.recipients if each.key in asked), None)

    def use(self, judge: Judge) -> None:
        """Judge by ``judge`` from now on; open cases keep the verdicts they were asked with."""
        self._judge = judge

    def submit(self, sighting: Sighting, on_decided: OnDecided | None = None) -> Case | None:
        """Ask about the recipients of ``sighting`` that deserve it.

        Returns the case that waits for an answer about it, just opened or still open, and None when nothing
        is to be asked: then ``on_decided`` is never called. A recipient that comes to a message whose case is
        still open gets a case of its own, so that no window changes under the person's hand.

        While paused nothing is asked, written down or remembered, so a draft saved again after the pause is
        asked about then. What the person asks about themselves (``Origin.TYPED``) is answered even so:
        silence would look like "nothing is wrong".
        """
        if self._is_closed:
            return None
        now = self._clock()
        case = None
        trouble = self._withdraw_what_is_gone(sighting, now)
        if self.paused_until is None or sighting.origin is Origin.TYPED:
            asked = self._open_questions(sighting.message)
            questions = self._questions(sighting, now)
            still = {q.recipient.key: asked[q.recipient.key] for q in questions if q.recipient.key in asked}
            new = [q for q in questions if q.recipient.key not in asked]
            fresh, forgotten = self._unanswered(sighting, new, now)
            trouble = trouble or forgotten
            case = self._ask(sighting, fresh, still, on_decided, now)
        if trouble is not None:
            raise trouble
        return case

    def resolve(self, case_id: str, decisions: Mapping[str, Decision]) -> bool:
        """Take the answer to a case, by ``Recipient.key``; a recipient passed over counts as unanswered.

        The journal is written first, then trust and memory, then whoever waits is told. Returns False, and
        does nothing, when the case is not open: decided already, withdrawn, or of an earlier run. Raises
        ``DecisionError`` for a decision that cannot be taken; the case then stays open.
        """
        case = self._cases.get(case_id)
        if case is None:
            return False
        now = self._clock()
        complete = complete_decisions(case, decisions, now)
        trusts = tuple(
            trust
            for question in case.questions
            if (trust := granted_trust(question.recipient, complete[question.recipient.key], now))
        )
        self._close(case, complete, trusts, now)
        if trusts:
            self._close_what_is_trusted(now)
        return True

    def preview(self, sighting: Sighting) -> tuple[Question, ...]:
        """What ``submit`` would ask about the sighting; nothing is asked, written down or remembered.

        Raises ``JournalError`` when memory cannot say what was answered already.
        """
        if self._is_closed or self.paused_until is not None:
            return ()
        now = self._clock()
        fresh, trouble = self._unanswered(sighting, self._questions(sighting, now), now)
        if trouble is not None:
            raise trouble
        return tuple(fresh)

    def note_unchecked(self, sighting: Sighting, why: str) -> tuple[Question, ...]:
        """Write down a message that left without the check, and return what would have been asked about it.

        ``why`` says in a word why nobody could be asked. Raises ``JournalError``; then nothing is written.
        """
        now = self._clock()
        questions = tuple(self._questions(sighting, now))
        self._ledger.note_unchecked(sighting, questions, why, now)
        return questions

    def abandon(self, message: str) -> None:
        """Take the message's open cases off the screen, unanswered: nobody waits for them any more."""
        now = self._clock()
        for case in self.open_cases:
            if case.sighting.message == message:
                unanswered = Decision(Outcome.UNANSWERED)
                self._withdraw(case, {q.recipient.key: unanswered for q in case.questions}, now)

    def revoke(self, trust: Trust) -> None:
        """Take an exception back; the next sighting of what it covered is asked about."""
        self._ledger.revoke(trust, self._clock())
        self._trusts = tuple(other for other in self._trusts if not _is_same_exception(other, trust))

    def change_trust(self, old: Trust | None, new: Trust) -> None:
        """Put an exception in another's place: with another end or reach. ``old`` is None for a new one."""
        now = self._clock()
        self._ledger.change_trust(old, new, now)
        gone = (old, new) if old is not None else (new,)
        kept = (each for each in self._trusts if not any(_is_same_exception(each, one) for one in gone))
        self._trusts = (*kept, new)
        self._close_what_is_trusted(now)

    def pause(self, until: datetime | None) -> None:
        """Ask nothing until then (aware), or until resumed when None. Open cases stay open."""
        end = UNTIL_RESUMED if until is None else until.astimezone(UTC)
        self._ledger.set_paused_until(end)
        self._paused_until = end

    def resume(self) -> None:
        """Ask again."""
        self._ledger.set_paused_until(None)
        self._paused_until = None

    def close(self) -> None:
        """Write every open case down as unanswered, tell whoever waits, and take no more sightings."""
        self._is_closed = True
        now = self._clock()
        unanswered = Decision(Outcome.UNANSWERED)
        with ExitStack() as left:  # one that cannot be written does not keep the others from it
            for case in reversed(self.open_cases):
                decisions = {question.recipient.key: unanswered for question in case.questions}
                left.callback(self._withdraw, case, decisions, now)

    def _questions(self, sighting: Sighting, now: datetime) -> list[Question]:
        """The recipients worth a question, each once, as nobody had ever been asked about them."""
        unlike = {recipient.key: recipient for recipient in reversed(sighting.recipients)}
        found = []
        for recipient in reversed(unlike.values()):
            verdict = self._verdict(recipient, now)
            if verdict.state is State.RESEMBLES or (
                # every other word in a copied text cannot be read as an address
                verdict.state is State.UNREADABLE and sighting.origin is not Origin.CLIPBOARD
            ):
                found.append(Question(recipient, verdict, demand_of(verdict, self.rules)))
        return found

    def _verdict(self, recipient: Recipient, now: datetime) -> Verdict:
        if recipient.address is None:
            return Verdict(State.UNREADABLE, None, problem=recipient.problem)
        verdict = self._judge(recipient.address)
        if (
            verdict.state is State.RESEMBLES
            and verdict.level
            is not Level.BLOCK  # a person's exception does not lift an organisation's policy
            and find_trust(self._trusts, recipient.address, now)
        ):
            return replace(verdict, state=State.TRUSTED, findings=())
        return verdict

    def _unanswered(
        self, sighting: Sighting, questions: list[Question], now: datetime
    ) -> tuple[list[Question], JournalError | None]:
        """Those of ``questions`` that no earlier answer settles, and why memory could not say, if so."""
        trouble: JournalError | None = None
        found = []
        for question in questions:
            try:
                if self._is_remembered(question, sighting, now):
                    continue
            except JournalError as error:
                # who cannot remember asks; better twice than not at all
                trouble = error
            found.append(question)
        return found, trouble

    def _is_remembered(self, question: Question, sighting: Sighting, now: datetime) -> bool:
        last = self._ledger.last_decision(sighting.message, question.recipient)
        if last is None:
            return False
        decision, decided_at = last
        return is_settled(sighting.origin, question.demand, decision, decided_at, now)

    def _open_questions(self, message: str) -> dict[str, Case]:
        """The open case of each recipient of ``message`` that has one, by ``Recipient.key``."""
        return {
            question.recipient.key: case
            for case in self._cases.values()
            if case.sighting.message == message
            for question in case.questions
        }

    def _ask(
        self,
        sighting: Sighting,
        fresh: list[Question],
        still: Mapping[str, Case],
        on_decided: OnDecided | None,
        now: datetime,
    ) -> Case | None:
        """Open a case with the ``fresh`` questions; ``still`` has the open cases of the others, by key."""
        case = None
        if fresh:
            flagged = replace(sighting, recipients=tuple(question.recipient for question in fresh))
            case = Case(id=uuid.uuid4().hex, sighting=flagged, questions=tuple(fresh), opened_at=now)
        waiting = [*([case] if case else []), *still.values()]
        if on_decided is not None and waiting:
            keys = frozenset({*still, *(question.recipient.key for question in fresh)})
            self._waiters.add(keys, {each.id for each in waiting}, on_decided)
        if case is not None:
            self._open(case)
        elif sighting.origin is Origin.TYPED:
            self._raise_again(still.values())
        return waiting[0] if waiting else None

    def _open(self, case: Case) -> None:
        self._cases[case.id] = case
        try:
            self._ledger.open_case(case)
        finally:
            # a journal that cannot be written is no reason to let a mistake pass
            self._asker.ask(case)

    def _raise_again(self, cases: Iterable[Case]) -> None:
        for case in {case.id: case for case in cases}.values():
            self._asker.withdraw(case.id)
            self._asker.ask(case)

    def _close(
        self,
        case: Case,
        decisions: dict[str, Decision],
        trusts: tuple[Trust, ...],
        now: datetime,
        *,
        is_shown: bool = False,
    ) -> None:
        self._ledger.close_case(case, decisions, trusts, now)
        del self._cases[case.id]
        for new in trusts:
            kept = (trust for trust in self._trusts if not _is_same_exception(trust, new))
            self._trusts = (*kept, new)
        if is_shown:
            self._asker.withdraw(case.id)
        self._waiters.tell(case.id, decisions)

    def _withdraw(self, case: Case, decisions: dict[str, Decision], now: datetime) -> None:
        """Close a case that needs no answer any more; it stays on the screen if that cannot be written."""
        self._close(case, decisions, (), now, is_shown=True)

    def _close_what_is_trusted(self, now: datetime) -> None:
        """Withdraw the open cases that a new exception has answered as well."""
        for case in self.open_cases:
            decisions: dict[str, Decision] = {}
            for question in case.questions:
                address = question.recipient.address
                trust = find_trust(self._trusts, address, now) if address else None
                if trust is not None and question.verdict.level is not Level.BLOCK:
                    decisions[question.recipient.key] = Decision(
                        Outcome.TRUSTED, scope=trust.scope, until=trust.until
                    )
            if len(decisions) == len(case.questions):
                self._withdraw(case, decisions, now)

    def _withdraw_what_is_gone(self, sighting: Sighting, now: datetime) -> JournalError | None:
        """Withdraw the message's cases none of whose recipients is in it any more; returns what went wrong.

        One that was replaced by an address at the domain meant is corrected; one that was only taken out is
        unanswered, so that it is asked about again should it come back. A case of which one recipient is left
        stays as it is.
        """
        trouble: JournalError | None = None
        if sighting.origin not in _WHOLE_MESSAGES:
            return trouble
        present = {recipient.key for recipient in sighting.recipients}
        for case in self.open_cases:
            keys = {question.recipient.key for question in case.questions}
            if case.sighting.message == sighting.message and not keys & present:
                decisions = {q.recipient.key: _what_became_of(q, sighting.recipients) for q in case.questions}
                try:
                    self._withdraw(case, decisions, now)
                except JournalError as error:
                    trouble = error
        return trouble


def _is_same_exception(one: Trust, other: Trust) -> bool:
    return (one.scope, one.key) == (other.scope, other.key)


def _what_became_of(question: Question, recipients: Iterable[Recipient]) -> Decision:
    """The decision that the recipients now in the message show about one that has left it."""
    old = question.recipient.address
    meant = {finding.intended for finding in question.verdict.findings}
    for recipient in recipients:
        new = recipient.address
        if old and new and new.local.casefold() == old.local.casefold() and new.domain.unicode in meant:
            return Decision(Outcome.CORRECTED, corrected_to=str(new))
    return Decision(Outcome.UNANSWERED)

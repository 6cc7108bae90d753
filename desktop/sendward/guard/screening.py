"""Screening of recipients: those that deserve a question, by the lists, the rules and the exceptions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from sendward.engine.judge import note_unreachable
from sendward.guard.memory import find_trust
from sendward.guard.rules import Rules, demand_of, is_blocked_by_organisation
from sendward.model import Decision, Level, Origin, Outcome, Question, Recipient, Scope, State, Verdict
from sendward.phrase import Phrase
from sendward.system.log import report_unforeseen

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from datetime import datetime

    from sendward.engine.judge import Judge
    from sendward.guard.ports import Learned
    from sendward.model import Address, Case, Sighting, Trust

MOST_COMPARED = 100
"""Recipients of a message, the first ones, that are compared with what was learned."""
MOST_TOLD = 1000
"""Endings that are remembered as told of: far more than one's own networks have, and some 200 kB."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a sighting would lead to, were it submitted."""

    questions: tuple[Question, ...] = ()
    settled: int = 0
    """Recipients that resemble and need no question: the person has said that they are right, or answered."""
    settled_by_organisation: int = 0
    """Likewise, by the organisation's word."""
    is_only_noted: bool = False
    """Whether nothing is asked that somebody does not ask about themselves: it is noted."""
    is_paused: bool = False
    """Whether there is a pause, in which only what is blocked is asked about."""

    @property
    def is_nothing(self) -> bool:
        """Whether no recipient resembles anything."""
        return not (self.questions or self.settled or self.settled_by_organisation)


class Screening:
    """Asks the judge about recipients, and puts the person's exceptions over its verdicts."""

    def __init__(self, judge: Judge, rules: Rules | None = None) -> None:
        self.judge = judge
        self.rules = rules or Rules()
        """Rules on saying that an address is right."""
        self.learned: Learned | None = None
        """What was learned of the person's own mail, if anything."""
        self._trusts: dict[tuple[Scope, str], Trust] = {}
        self._told: dict[tuple[str, str], None] = {}
        """Accounts, by their place, and the endings nobody can be reached under that were told of, those
        told last at the end. Of more than ``MOST_TOLD`` the first are forgotten, and noted once more."""

    @property
    def trusts(self) -> tuple[Trust, ...]:
        """Every exception granted and not revoked, ended ones included."""
        return tuple(self._trusts.values())

    def recall(self, trusts: Iterable[Trust], told: Iterable[tuple[str, str]]) -> None:
        """Let these exceptions count, and no others; of these accounts and endings the person was told."""
        self._trusts = {(trust.scope, trust.key): trust for trust in trusts}
        self._told.update(dict.fromkeys(told))

    def is_silent(self, sighting: Sighting) -> bool:
        """Whether it is only noted: by the rules, unless the person asks about it themselves."""
        return self.rules.is_silent and sighting.origin is not Origin.TYPED

    def is_mute(self, sighting: Sighting) -> bool:
        """Whether nothing at all is asked about it, not even about what the organisation blocks."""
        return self.is_silent(sighting) and not self.rules.speaks_of_blocked

    def is_asked(self, question: Question, sighting: Sighting) -> bool:
        """Whether the question, which the sighting deserves, is asked, and not only noted."""
        if not self.is_silent(sighting):
            return True
        return self.rules.speaks_of_blocked and is_blocked_by_organisation(question.verdict)

    def deserves_question(self, sighting: Sighting, now: datetime) -> bool:
        """Whether anybody in the sighting deserves a question that is asked, whatever was answered before."""
        return next(self.asked(sighting, now), None) is not None

    def asked(self, sighting: Sighting, now: datetime) -> Iterator[Question]:
        """Those of ``questions`` that are asked, and not only noted."""
        return (each for each in self.questions(sighting, now) if self.is_asked(each, sighting))

    def questions(self, sighting: Sighting, now: datetime) -> Iterator[Question]:
        """The questions about each recipient that deserves one, once each, as if none had been answered.

        Also those that are only noted (``is_asked``).
        """
        for recipient in self.to_look_at(sighting).values():
            question = self.question(recipient, sighting, now)
            if question is not None:
                yield question

    def blocked(self, sighting: Sighting) -> tuple[Recipient, ...]:
        """The recipients that may not be written to, once each."""
        unlike = self.to_look_at(sighting).values()
        # no exception lifts a block
        return tuple(
            each for each in unlike if each.address and self.judge(each.address).level is Level.BLOCK
        )

    def to_look_at(self, sighting: Sighting) -> dict[str, Recipient]:
        """Those who may deserve a question, by key: what was learned may doubt some whom no list does."""
        unlike = unclear_ones(sighting)
        if self.learned is not None and sighting.unclear is not None:
            for each in sighting.recipients[:MOST_COMPARED]:
                unlike.setdefault(each.key, each)
        return unlike

    def question(self, recipient: Recipient, sighting: Sighting, now: datetime) -> Question | None:
        """The question that a recipient of ``sighting`` deserves; None for none."""
        return self._question(recipient, self._verdict(recipient, sighting, now), sighting, now)

    def _question(
        self, recipient: Recipient, verdict: Verdict, sighting: Sighting, now: datetime
    ) -> Question | None:
        """As ``question``, of a recipient with this verdict.

        In a message about to leave, an ending that only one's own network can have is worth a note, once for
        each ending and account (``tell``).
        """
        if verdict.state is State.CLEAR and sighting.origin is Origin.ADDIN and verdict.address is not None:
            unreachable = note_unreachable(verdict.address)
            is_told = (sighting.place, _ending(verdict.address)) in self._told
            if unreachable and not is_told and not self.trust_for(verdict.address, now):
                verdict = unreachable
        if verdict.state is State.RESEMBLES or (
            # every other word in a copied text cannot be read as an address
            verdict.state is State.UNREADABLE and sighting.origin is not Origin.CLIPBOARD
        ):
            return Question(recipient, verdict, demand_of(verdict, self.rules))
        return None

    def preview(
        self,
        sighting: Sighting,
        now: datetime,
        is_settled: Callable[[Question], bool],
        most: int,
        *,
        is_paused: bool,
    ) -> Preview:
        """What the sighting would lead to: at most so many questions, and how many recipients are settled.

        ``is_settled`` says whether an earlier answer still holds.
        """
        questions: list[Question] = []
        by_person = by_organisation = 0
        for recipient in self.to_look_at(sighting).values():
            verdict = self._verdict(recipient, sighting, now)
            question = self._question(recipient, verdict, sighting, now)
            if question is None:
                if recipient.address and verdict.state is State.TRUSTED:
                    is_theirs = recipient.address.domain.ascii in self.rules.trusted
                    by_organisation += is_theirs
                    by_person += not is_theirs
            elif self.is_asked(question, sighting) and (
                not is_paused or question.verdict.level is Level.BLOCK
            ):
                # what the person asks about is answered whatever was answered before
                if sighting.origin is not Origin.TYPED and is_settled(question):
                    by_person += verdict.state is State.RESEMBLES
                else:
                    questions.append(question)
                    if len(questions) == most:
                        break
        # as it would be, did the person not ask about it themselves
        is_only_noted = self.rules.is_silent and not (
            self.rules.speaks_of_blocked and any(is_blocked_by_organisation(q.verdict) for q in questions)
        )
        return Preview(
            tuple(questions), by_person, by_organisation, is_only_noted=is_only_noted, is_paused=is_paused
        )

    def tell(self, case: Case) -> None:
        """Take note that the person is told of a case: its endings are not noted again for its account."""
        if case.sighting.origin is Origin.ADDIN:
            addresses = (question.recipient.address for question in case.questions)
            for each in addresses:
                if each is not None:
                    told = case.sighting.place, _ending(each)
                    self._told.pop(told, None)
                    self._told[told] = None
            for oldest in list(islice(self._told, max(0, len(self._told) - MOST_TOLD))):
                del self._told[oldest]

    def trust_for(self, address: Address | None, now: datetime) -> Trust | None:
        """The exception that covers the address now."""
        return find_trust(self._trusts, address, now) if address is not None else None

    def trust_named(self, new: Trust) -> Trust | None:
        """The exception that ``new`` would take the place of, with its scope and key."""
        return self._trusts.get((new.scope, new.key))

    def stands(self, granted: Trust, address: Address, at: datetime) -> bool:
        """Whether the ``granted`` exception, whatever its end is now, covers the address at that time."""
        trust = self._trusts.get((granted.scope, granted.key))
        return trust is not None and trust.covers(address, at)

    def was_answered(self, question: Question, at: datetime) -> bool:
        """Whether an exception that had been made by then answered the question; it may have ended since."""
        trust = self.trust_for(question.recipient.address, at)
        return trust is not None and trust.granted_at <= at and _answers(trust, question)

    def answered_by(
        self, cases: Iterable[Case], now: datetime, new: Collection[Trust], gone: Collection[Trust] = ()
    ) -> list[tuple[Case, dict[str, Decision]]]:
        """Those of the cases that exceptions answer wholly, and the decisions.

        As once the ``new`` ones are ``put`` in place of those ``gone``; without a new one none.
        """
        named = {(trust.scope, trust.key) for trust in gone}
        trusts = {name: trust for name, trust in self._trusts.items() if name not in named}
        trusts |= {(trust.scope, trust.key): trust for trust in new}
        found = [(case, _answered(case, trusts, now)) for case in cases if new]
        return [(case, decisions) for case, decisions in found if decisions]

    def put(self, new: Trust, *gone: Trust) -> None:
        """Add an exception, in place of those ``gone`` and of one with the same scope and key."""
        self.take_back(new, *gone)
        self._trusts[new.scope, new.key] = new

    def take_back(self, *gone: Trust) -> None:
        """Remove these exceptions."""
        for trust in gone:
            self._trusts.pop((trust.scope, trust.key), None)

    def are_usual_in_sight(self, sighting: Sighting) -> bool:
        """Whether those in To and Cc usually see one another's addresses, as far as that was learned."""
        try:
            return self.learned is not None and self.learned.are_usual_in_sight(sighting)
        except Exception as error:  # noqa: BLE001  # as in ``_with_learned``
            report_unforeseen(error, "what was learned could not be asked")
            return False

    def _with_learned(self, recipient: Recipient, sighting: Sighting, verdict: Verdict) -> Verdict:
        """The lists' verdict with what was learned put over it."""
        if self.learned is None:
            return verdict
        try:
            return self.learned.verdict(recipient, sighting, verdict)
        except Exception as error:  # noqa: BLE001  # a fault in what is beside the lists must not silence them
            report_unforeseen(error, "what was learned could not be asked")
            return verdict

    def _verdict(self, recipient: Recipient, sighting: Sighting, now: datetime) -> Verdict:
        if recipient.address is None:
            return Verdict(State.UNREADABLE, None, problem=recipient.problem)
        verdict = self._with_learned(recipient, sighting, self.judge(recipient.address))
        # no exception lifts a block, whoever made it
        if verdict.state is not State.RESEMBLES or verdict.level is Level.BLOCK:
            return verdict
        trust = self.trust_for(recipient.address, now)
        if trust is None and recipient.address.domain.ascii not in self.rules.trusted:
            return verdict
        # that a domain is right says nothing of the person there
        is_whole = trust is not None and trust.scope is Scope.ADDRESS
        left = () if is_whole else tuple(each for each in verdict.findings if each.local)
        return replace(verdict, state=State.RESEMBLES if left else State.TRUSTED, findings=left)


def _answered(case: Case, trusts: Mapping[tuple[Scope, str], Trust], now: datetime) -> dict[str, Decision]:
    """The decisions that exceptions make on every question of the case; empty for not all."""
    decisions: dict[str, Decision] = {}
    for question in case.questions:
        address = question.recipient.address
        trust = find_trust(trusts, address, now) if address is not None else None
        if trust is None or not _answers(trust, question):
            return {}
        decisions[question.recipient.key] = Decision(Outcome.TRUSTED, scope=trust.scope, until=trust.until)
    return decisions


def _answers(trust: Trust, question: Question) -> bool:
    """Whether the exception, which covers the address, answers all that the question asks."""
    is_about_person = any(finding.local for finding in question.verdict.findings)
    reaches = trust.scope is Scope.ADDRESS or not is_about_person
    return reaches and question.verdict.level is not Level.BLOCK


def _ending(address: Address) -> str:
    return address.domain.ascii.rpartition(".")[2]


def may_deserve_question(recipient: Recipient, judge: Judge) -> bool:
    """Whether any sighting of this recipient can be worth a question, whatever was answered."""
    if recipient.address is None:
        return True
    verdict = judge(recipient.address)
    if verdict.state is State.CLEAR:
        return note_unreachable(recipient.address) is not None
    return verdict.state is not State.PROTECTED


def unclear_ones(sighting: Sighting) -> dict[str, Recipient]:
    """Those that may deserve a question, as ``each_once``: the main thread goes through few of thousands."""
    return each_once(sighting.recipients if sighting.unclear is None else sighting.unclear)


def each_once(recipients: Iterable[Recipient]) -> dict[str, Recipient]:
    """The recipients in their order, by ``Recipient.key``; of two alike the first."""
    unlike: dict[str, Recipient] = {}
    for recipient in recipients:
        unlike.setdefault(recipient.key, recipient)
    return unlike


MORE = Phrase("There are more recipients that deserve a question.")


def first_of(questions: Iterator[Question], most: int) -> tuple[Question, ...]:
    """The first of these, and where there are more one that says so: to note thousands would take long."""
    first = tuple(islice(questions, most))
    if next(questions, None) is None:
        return first
    rest = Recipient("…", None, problem=MORE)
    return (*first, Question(rest, Verdict(State.UNREADABLE, None, problem=MORE)))

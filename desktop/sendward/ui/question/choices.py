"""The answers a person can give to one question, before any of them becomes a button."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sendward.model import Decision, Field, Level, Outcome, Scope
from sendward.ui.question.alignment import differing_places
from sendward.ui.widgets.outside_text import short_address
from sendward.ui.widgets.shortening import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sendward.model import Question

MOST_CORRECTIONS = 4
"""Ties offered as buttons; a fifth would no longer be read."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One address to use instead."""

    address: str
    """Whole, as it is put on the clipboard and written to the journal."""
    domain: str
    beside: tuple[str, ...] = ()
    """What was typed, and the other corrections."""

    @property
    def places(self) -> tuple[int, ...]:
        """Where ``domain`` differs from those; only worked out where it is asked for, of a name to be cut."""
        return tuple(
            sorted({place for other in self.beside for place in differing_places(self.domain, other)})
        )

    @property
    def decision(self) -> Decision:
        """The decision it stands for."""
        return Decision(Outcome.CORRECTED, corrected_to=self.address)

    def short(self, limit: int) -> str:
        """The address in about ``limit`` characters; of a long domain, its end and what differs."""
        local = self.address.rpartition("@")[0]
        room = max(limit * 2 // 3, limit - len(local) - 1)
        places = self.places if len(self.domain) > room else ()
        return short_address(local, shortened(self.domain, places, room), limit)


def corrections(question: Question) -> tuple[Correction, ...]:
    """The addresses probably meant, best first; several when they tie, none for what could not be read and
    where only an ending is known that was meant.
    """
    address = question.recipient.address
    if address is None or not question.verdict.findings:
        return ()
    best = question.verdict.best
    if best[0].local:  # who is meant is another person, or the same one elsewhere
        meant = dict.fromkeys((finding.meant, finding.intended) for finding in best if finding.meant)
        return tuple(Correction(whole, domain) for whole, domain in list(meant)[:MOST_CORRECTIONS])
    domains = list(dict.fromkeys(finding.intended for finding in best if finding.intended))[:MOST_CORRECTIONS]
    spellings = (address.domain.unicode, *domains)
    return tuple(
        Correction(
            f"{address.local}@{domain}" if address.local else domain,
            domain,
            spellings,
        )
        for domain in domains
    )


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Questions that one answer settles: addresses at one domain, with the same resemblance and demand."""

    questions: tuple[Question, ...]

    @property
    def shown(self) -> Question:
        """The question to show: the only one as it is, of several the one about their domain."""
        first = self.questions[0]
        address = first.recipient.address
        if len(self.questions) == 1 or address is None:
            return first
        domain = replace(first.recipient, text=address.domain.unicode, address=replace(address, local=""))
        fields = {question.recipient.field for question in self.questions}
        field = first.recipient.field if len(fields) == 1 else Field.COPIED
        return replace(first, recipient=replace(domain, field=field, name="", is_newcomer=False))

    def decisions(self, decision: Decision) -> Mapping[str, Decision]:
        """The answer to ``shown`` given to each question, by ``Recipient.key``; each keeps its local part."""
        if decision.outcome is not Outcome.CORRECTED:
            return {question.recipient.key: decision for question in self.questions}
        meant = [correction.address for correction in corrections(self.shown)].index(decision.corrected_to)
        return {
            question.recipient.key: replace(decision, corrected_to=corrections(question)[meant].address)
            for question in self.questions
        }


def group_questions(questions: Iterable[Question]) -> tuple[QuestionGroup, ...]:
    """The questions by what one answer settles, in the order of their first."""
    groups: dict[object, list[Question]] = {}
    for question in questions:
        address = question.recipient.address
        meant = tuple(finding.intended for finding in question.verdict.best)
        is_about_person = any(finding.local for finding in question.verdict.findings)
        key = (
            question.recipient.key
            if address is None or is_about_person
            else (address.domain.ascii, meant, question.verdict.level, question.demand)
        )
        groups.setdefault(key, []).append(question)
    return tuple(QuestionGroup(tuple(each)) for each in groups.values())


GROUPS_A_PAGE = 5
"""Each card has some thirteen widgets, and no screen shows more at a time."""


class CaseAnswers:
    """The answers of one case while they are chosen, and the page of it that is shown."""

    def __init__(self, questions: Iterable[Question]) -> None:
        self.groups = group_questions(questions)
        self.chosen: dict[int, Decision] = {}
        """By the number of the group."""
        self.first = 0
        """The number of the first group on the page."""

    @property
    def page(self) -> Mapping[int, QuestionGroup]:
        """The groups on the page, by number."""
        last = min(self.first + GROUPS_A_PAGE, len(self.groups))
        return {number: self.groups[number] for number in range(self.first, last)}

    @property
    def has_pages(self) -> bool:
        """Whether there are more groups than one page shows."""
        return len(self.groups) > GROUPS_A_PAGE

    def turn(self, pages: int) -> None:
        """Show the page so many further on."""
        self.first += pages * GROUPS_A_PAGE

    def turn_to(self, number: int) -> None:
        """Show the page on which this group stands."""
        self.first = number - number % GROUPS_A_PAGE

    def choose(self, number: int, decision: Decision | None) -> None:
        """Answer a group, or take its answer back."""
        self.chosen.pop(number, None)
        if decision is not None:
            self.chosen[number] = decision

    def use_all(self) -> int | None:
        """Take every correction that there is only one of; the first group still to be answered, if any."""
        for number, group in enumerate(self.groups):
            offered = corrections(group.shown)
            if len(offered) == 1:
                self.chosen.setdefault(number, offered[0].decision)
        return next((number for number in range(len(self.groups)) if number not in self.chosen), None)

    def decisions(self, for_the_rest: Decision) -> dict[str, Decision]:
        """Every answer, by ``Recipient.key``; groups without one get this one."""
        return {
            key: decision
            for number, group in enumerate(self.groups)
            for key, decision in group.decisions(self.chosen.get(number, for_the_rest)).items()
        }


def scopes(question: Question) -> tuple[Scope, ...]:
    """How far the person may trust the recipient; once at most where policy blocks, if at all."""
    if not question.demand.is_possible:
        return ()
    address = question.recipient.address
    if address is None or question.verdict.level is Level.BLOCK:
        return (Scope.ONCE,)
    if any(
        finding.local for finding in question.verdict.findings
    ):  # nobody's word for a domain names a person
        return (Scope.ONCE, Scope.ADDRESS)
    return (Scope.ONCE, Scope.ADDRESS, Scope.DOMAIN) if address.local else (Scope.ONCE, Scope.DOMAIN)


def trusting(scope: Scope) -> Decision:
    """The decision that the address is right, as far as ``scope`` reaches."""
    return Decision(Outcome.TRUSTED, scope=scope)

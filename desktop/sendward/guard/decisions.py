"""Decisions checked against their questions, read off a changed message, and as a reason to ask on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.guard.rules import is_blocked_by_own_list
from sendward.model import Decision, Level, Origin, Outcome, Scope
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from sendward.model import Address, Case, Question, Recipient

    Standing = Mapping[tuple[str, str], tuple[int, Address]]
    """Addresses and their places in a message, the first of those that are compared alike."""


_PUT_OFF = frozenset({Outcome.DISMISSED, Outcome.UNANSWERED, Outcome.BLOCKED})


class DecisionError(ValueError):
    """A decision cannot be accepted; the sentence says why. The case stays open."""


def complete_decisions(case: Case, decisions: Mapping[str, Decision], now: datetime) -> dict[str, Decision]:
    """One decision for every question of ``case``, by ``Recipient.key``.

    A recipient passed over counts as unanswered; one that policy blocks stays blocked when it is dismissed.
    A correction is no more than chosen until it is seen, and copied where no gate writes it into the message.
    Raises ``DecisionError`` for a recipient that was not asked about, and for a decision that its question
    does not allow.
    """
    strangers = decisions.keys() - {question.recipient.key for question in case.questions}
    if strangers:
        raise DecisionError(
            Phrase("Nothing was asked about {recipients}.", recipients=", ".join(sorted(strangers)))
        )
    return {
        question.recipient.key: _as_seen(
            _checked(question, decisions.get(question.recipient.key), now), case.sighting.origin
        )
        for question in case.questions
    }


def _as_seen(decision: Decision, origin: Origin) -> Decision:
    """The decision by what is known of it: what the person wants is not yet in the message."""
    if decision.outcome is not Outcome.CORRECTED:
        return decision
    is_written_in = origin is Origin.ADDIN
    return replace(
        decision, outcome=Outcome.CORRECTION_CHOSEN if is_written_in else Outcome.CORRECTION_COPIED
    )


def _checked(question: Question, decision: Decision | None, now: datetime) -> Decision:
    if decision is None:
        return Decision(Outcome.UNANSWERED)
    _check_scope(question, decision, now)
    if decision.outcome in {Outcome.TRUSTED, Outcome.SENT_ANYWAY}:
        _check_demand(question, decision)
    if question.verdict.level is Level.BLOCK and decision.outcome is Outcome.DISMISSED:
        return replace(decision, outcome=Outcome.BLOCKED)
    return decision


def _check_scope(question: Question, decision: Decision, now: datetime) -> None:
    recipient, text = question.recipient, question.recipient.text
    if (decision.outcome is Outcome.TRUSTED) != (decision.scope is not None):
        raise DecisionError(
            Phrase(
                "An answer about {recipient} names a scope when, and only when, it trusts.", recipient=text
            )
        )
    if decision.until is not None:
        if decision.scope not in {Scope.ADDRESS, Scope.DOMAIN}:
            raise DecisionError(
                Phrase("Only a lasting exception can end on a date; {recipient} got none.", recipient=text)
            )
        if decision.until.tzinfo is None or decision.until <= now:
            raise DecisionError(
                Phrase("The day on which the exception for {recipient} would end is over.", recipient=text)
            )
    if recipient.address is None and decision.scope in {Scope.ADDRESS, Scope.DOMAIN}:
        raise DecisionError(
            Phrase("{recipient} is not an address, so it can be kept only once.", recipient=text)
        )


def _check_demand(question: Question, decision: Decision) -> None:
    text = question.recipient.text
    if not question.demand.is_possible:
        if is_blocked_by_own_list(question.verdict):
            raise DecisionError(Phrase("{recipient} is blocked by a list of your own.", recipient=text))
        raise DecisionError(Phrase("{recipient} is blocked by your organisation's policy.", recipient=text))
    if question.demand.reason and not decision.reason.strip():
        raise DecisionError(Phrase("{recipient} needs a reason.", recipient=text))
    if question.verdict.level is Level.BLOCK and decision.scope in {Scope.ADDRESS, Scope.DOMAIN}:
        raise DecisionError(Phrase("{recipient} is blocked, so it can be kept only once.", recipient=text))


def unanswered(case: Case) -> dict[str, Decision]:
    """The decisions on a case that nobody answers, by ``Recipient.key``."""
    return {question.recipient.key: Decision(Outcome.UNANSWERED) for question in case.questions}


def not_asked(case: Case) -> dict[str, Decision]:
    """The decisions on a case that the person is not asked about now, by ``Recipient.key``."""
    return {question.recipient.key: Decision(Outcome.NOT_ASKED) for question in case.questions}


def what_became_of(question: Question, there: Standing) -> Decision:
    """The decision about a recipient that left the message, read off those who stand in it now."""
    right = right_one(question.recipient.key, meant_in(question), there)
    if right is not None:
        return Decision(Outcome.CORRECTED, corrected_to=str(right))
    return Decision(Outcome.UNANSWERED)


def corrected_ones(
    questions: Iterable[Question], corrected: Mapping[str, Sequence[Recipient]]
) -> tuple[list[Question], dict[str, Decision]]:
    """Those of the questions in whose recipient's place the right one stands now, and their decisions.

    ``corrected`` are those who stand there, by ``Recipient.key``.
    """
    found: list[Question] = []
    decisions: dict[str, Decision] = {}
    for question in questions:
        key = question.recipient.key
        became = what_became_of(question, standing(corrected.get(key, ())))
        if became.outcome is Outcome.CORRECTED:
            found.append(question)
            decisions[key] = became
    return found, decisions


def right_one(key: str, meant: Collection[str], there: Standing) -> Address | None:
    """The first address of those ``there`` that stands where the one of this ``Recipient.key`` stood.

    It is the same person's at one of the domains ``meant`` (U-labels), or one of the whole addresses among
    them; None when there is none.
    """
    found = [there[each] for each in {_address_meant(key, each) for each in meant} if each in there]
    return min(found)[1] if found else None


def meant_in(question: Question) -> frozenset[str]:
    """What may be meant in place of the recipient, and did not stand in the message before."""
    return frozenset(each.meant for each in question.verdict.findings if each.meant) - question.beside


def compared_with(
    question: Question, there: Collection[tuple[str, str]] | None, before: Collection[str] = ()
) -> Question:
    """The question with what of the meant was ``standing`` in the message when it was first asked about.

    ``there`` is None where that is not known: then all of it may have stood there. What counted as meant
    ``before``, at an earlier question about the same, counts still.
    """
    meant, key = meant_in(replace(question, beside=frozenset())), question.recipient.key
    stood = {each for each in meant if there is None or _address_meant(key, each) in there}
    return replace(question, beside=frozenset(stood.difference(before)))


def standing(recipients: Iterable[Recipient]) -> Standing:
    """Those who stand in a message: made once, however many are looked for among thousands."""
    there: dict[tuple[str, str], tuple[int, Address]] = {}
    for place, each in enumerate(recipients):
        if each.address is not None:
            there.setdefault(_compared(each.address), (place, each.address))
    return there


def _compared(address: Address) -> tuple[str, str]:
    return address.local.casefold(), address.domain.unicode


def _address_meant(key: str, meant: str) -> tuple[str, str]:
    """The address at the domain ``meant``, or the whole one, for the recipient of this key."""
    local, at, domain = meant.rpartition("@")
    return local.casefold() if at else key.rpartition("@")[0], domain


def lets_go(decision: Decision) -> bool:
    """Whether the decision says that the recipient may be written to."""
    return decision.outcome in {Outcome.TRUSTED, Outcome.SENT_ANYWAY}


def goes_on(origin: Origin, decisions: Iterable[Decision]) -> bool:
    """Whether the rest of a long sighting is worth a question after these ``decisions`` about its beginning.

    A message about to leave is held by one recipient that is put off, so no more is asked; about a draft or a
    copied text it ends when all of the beginning are put off.
    """
    put_off = [decision.outcome in _PUT_OFF for decision in decisions]
    return not (any(put_off) if origin is Origin.ADDIN else all(put_off))

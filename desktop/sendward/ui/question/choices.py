"""What a person can answer to one question, before any of it becomes a button."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.model import Decision, Level, Outcome, Scope
from sendward.ui.question.alignment import differing_places
from sendward.ui.widgets.outside_text import short_address
from sendward.ui.widgets.shortening import shortened

if TYPE_CHECKING:
    from sendward.model import Question

MOST_CORRECTIONS = 4
"""Ties offered as buttons; a fifth would no longer be read."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One address to use instead."""

    address: str
    """Whole, as it is put on the clipboard and written to the journal."""
    domain: str
    places: tuple[int, ...] = ()
    """Where ``domain`` differs from what was typed and from the other corrections."""

    @property
    def decision(self) -> Decision:
        """What choosing it decides."""
        return Decision(Outcome.CORRECTED, corrected_to=self.address)

    def short(self, limit: int) -> str:
        """The address in about ``limit`` characters; of a long domain, its end and what differs."""
        local = self.address.rpartition("@")[0]
        room = max(limit * 2 // 3, limit - len(local) - 1)
        return short_address(local, shortened(self.domain, self.places, room), limit)


def corrections(question: Question) -> tuple[Correction, ...]:
    """The addresses probably meant, best first; several when they tie, none for what could not be read."""
    address = question.recipient.address
    if address is None or not question.verdict.findings:
        return ()
    domains = list(dict.fromkeys(finding.intended for finding in question.verdict.best))[:MOST_CORRECTIONS]
    spellings = (address.domain.unicode, *domains)
    return tuple(
        Correction(
            f"{address.local}@{domain}" if address.local else domain,
            domain,
            tuple(sorted({place for other in spellings for place in differing_places(domain, other)})),
        )
        for domain in domains
    )


def scopes(question: Question) -> tuple[Scope, ...]:
    """How far the person may trust the recipient; once at most where policy blocks, if at all."""
    if not question.demand.is_possible:
        return ()
    address = question.recipient.address
    if address is None or question.verdict.level is Level.BLOCK:
        return (Scope.ONCE,)
    return (Scope.ONCE, Scope.ADDRESS, Scope.DOMAIN) if address.local else (Scope.ONCE, Scope.DOMAIN)


def trusting(scope: Scope) -> Decision:
    """The decision that the address is right, as far as ``scope`` reaches."""
    return Decision(Outcome.TRUSTED, scope=scope)

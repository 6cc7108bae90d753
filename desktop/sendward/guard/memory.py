"""Memory of earlier answers: how long each holds, and which exception covers an address."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sendward.model import Origin, Outcome, Scope, Trust

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sendward.demand import Demand
    from sendward.guard.ports import Ledger
    from sendward.model import Address, Decision, Question, Recipient, Sighting


def find_trust(trusts: Mapping[tuple[Scope, str], Trust], address: Address, now: datetime) -> Trust | None:
    """The one of ``trusts``, by scope and key, that covers ``address`` at ``now``; None when none does."""
    named = ((Scope.ADDRESS, address.key), (Scope.DOMAIN, address.domain.ascii))
    found = (trusts[name] for name in named if name in trusts)
    return next((trust for trust in found if trust.covers(address, now)), None)


def granted_trust(recipient: Recipient, decision: Decision, now: datetime) -> Trust | None:
    """The lasting exception that ``decision`` grants; None when it grants none, or trusts only once."""
    address = recipient.address
    if decision.outcome is not Outcome.TRUSTED or decision.scope in {None, Scope.ONCE} or address is None:
        return None
    scope = Scope.DOMAIN if decision.scope is Scope.DOMAIN else Scope.ADDRESS
    key = address.domain.ascii if scope is Scope.DOMAIN else address.key
    return Trust(scope=scope, key=key, granted_at=now, until=decision.until)


COPIED_QUIET = timedelta(minutes=30)
"""Time an answer about copied text holds, for it belongs to no message; about one piece of work."""
COPIED_CORRECTION_QUIET = timedelta(minutes=1)
"""Time a correction of copied text holds. The clipboard was corrected, so a person who copies the wrong
address again makes the mistake again. Sooner, a clipboard manager that puts the old text back would open
window after window."""
DRAFT_CORRECTION_QUIET = timedelta(minutes=2)
"""Time a correction of a draft holds. It is pasted by hand, and an automatic save may come first; an
address that is still wrong after two minutes was forgotten."""


def is_remembered(ledger: Ledger, question: Question, sighting: Sighting, now: datetime) -> bool:
    """Whether the last decision in ``ledger`` still answers ``question``. Raises JournalError."""
    last = ledger.last_decision(sighting.message, question.recipient)
    if last is None:
        return False
    decision, decided_at = last
    return is_settled(sighting.origin, question.demand, decision, decided_at, now)


def is_settled(
    origin: Origin, demand: Demand, decision: Decision, decided_at: datetime, now: datetime
) -> bool:
    """Whether ``decision``, the last one about this recipient in this message, still answers the question.

    ``origin`` and ``demand`` are the new sighting's. An answer that lets the message go settles nothing where
    policy forbids that, or asks for a reason that was not given. A lasting trust is not memory: it holds
    while it stands among the trusts, no longer.
    """
    quiet = _quiet(origin, demand, decision)
    return quiet is not None and is_within(quiet, decided_at, now)


def is_within(quiet: timedelta, decided_at: datetime, now: datetime) -> bool:
    """Whether what was decided then holds ``now``; ``timedelta.max`` is for good, whatever the clock says.

    Of any other time nobody knows how much is left once the clock was put back.
    """
    return quiet == timedelta.max or timedelta(0) <= now - decided_at < quiet


def _quiet(origin: Origin, demand: Demand, decision: Decision) -> timedelta | None:
    """Time for which ``decision`` keeps the question from being asked again; None when it does not."""
    outcome = decision.outcome
    lets_go = outcome is Outcome.SENT_ANYWAY or (
        outcome is Outcome.TRUSTED and decision.scope in {None, Scope.ONCE}
    )
    is_lasting_trust = outcome is Outcome.TRUSTED and not lets_go
    is_open = outcome in {Outcome.UNANSWERED, Outcome.NOT_ASKED, Outcome.NOT_SHOWN}
    if origin is Origin.TYPED or is_open or is_lasting_trust:
        return None
    if lets_go and (not demand.is_possible or (demand.reason and not decision.reason)):
        return None
    if origin is Origin.ADDIN and not lets_go:
        # the message is about to leave: silence would send it
        return None
    if outcome is Outcome.CORRECTED:  # it was not there any more, and is back
        return None
    if outcome in {Outcome.CORRECTION_COPIED, Outcome.CORRECTION_CHOSEN}:
        return COPIED_CORRECTION_QUIET if origin is Origin.CLIPBOARD else DRAFT_CORRECTION_QUIET
    return COPIED_QUIET if origin is Origin.CLIPBOARD else timedelta.max

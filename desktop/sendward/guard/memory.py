"""What the person has answered already, and for how long; which exception speaks for an address."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sendward.model import Origin, Outcome, Scope, Trust

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sendward.model import Address, Decision, Demand, Recipient


def find_trust(trusts: Iterable[Trust], address: Address, now: datetime) -> Trust | None:
    """The first of ``trusts`` that covers ``address`` at ``now``, None when nobody vouched for it."""
    return next((trust for trust in trusts if trust.covers(address, now)), None)


def granted_trust(recipient: Recipient, decision: Decision, now: datetime) -> Trust | None:
    """The lasting exception ``decision`` makes; None for every other decision, and for one made once."""
    address = recipient.address
    if decision.outcome is not Outcome.TRUSTED or decision.scope in {None, Scope.ONCE} or address is None:
        return None
    scope = Scope.DOMAIN if decision.scope is Scope.DOMAIN else Scope.ADDRESS
    key = address.domain.ascii if scope is Scope.DOMAIN else address.key
    return Trust(scope=scope, key=key, granted_at=now, until=decision.until)


COPIED_QUIET = timedelta(minutes=30)
"""Copied texts have no message to remember them by; half an hour is about one piece of work."""
COPIED_CORRECTION_QUIET = timedelta(minutes=1)
"""The clipboard was corrected at once, so whoever copies the wrong address again makes the mistake anew.
Not at once, or a clipboard manager that puts the old text back would start a quarrel of windows."""
DRAFT_CORRECTION_QUIET = timedelta(minutes=10)
"""A draft is corrected by hand, and seen when it is saved: twice Thunderbird's default of five minutes
between two automatic saves. An address that is still wrong after that was forgotten."""


def is_settled(
    origin: Origin, demand: Demand, decision: Decision, decided_at: datetime, now: datetime
) -> bool:
    """Whether ``decision``, the last one about this recipient in this message, still answers the question.

    ``origin`` and ``demand`` are the new sighting's. An answer that lets the message go settles nothing where
    policy leaves no way round, or asks for a reason that was not given. A lasting trust is not memory: it
    holds while it stands among the trusts, no longer.
    """
    quiet = _quiet(origin, demand, decision)
    return quiet is not None and timedelta(0) <= now - decided_at < quiet


def _quiet(origin: Origin, demand: Demand, decision: Decision) -> timedelta | None:
    """How long ``decision`` keeps the question from being asked again; None for not at all."""
    outcome = decision.outcome
    lets_go = outcome is Outcome.SENT_ANYWAY or (
        outcome is Outcome.TRUSTED and decision.scope in {None, Scope.ONCE}
    )
    is_lasting_trust = outcome is Outcome.TRUSTED and not lets_go
    if origin is Origin.TYPED or outcome is Outcome.UNANSWERED or is_lasting_trust:
        return None
    if lets_go and (not demand.is_possible or (demand.reason and not decision.reason)):
        return None
    if origin is Origin.ADDIN and not lets_go:
        # the message is about to leave: silence would send it
        return None
    if outcome is Outcome.CORRECTED:
        return COPIED_CORRECTION_QUIET if origin is Origin.CLIPBOARD else DRAFT_CORRECTION_QUIET
    return COPIED_QUIET if origin is Origin.CLIPBOARD else timedelta.max

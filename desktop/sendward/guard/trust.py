"""Which exception speaks for an address, and which one a decision grants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.model import Outcome, Scope, Trust

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sendward.model import Address, Decision, Recipient


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

"""Who sees whose address: everybody in To and Cc reads all who stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.model import Field
from sendward.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sendward.model import Recipient

_SEEN = frozenset({Field.TO, Field.CC})


@dataclass(frozen=True, slots=True)
class InSight:
    """How many see one another."""

    addresses: int
    organisations: int
    """Different registrable domains; each address at a mail provider counts as one, for its neighbours there
    are strangers."""


def in_sight(recipients: Iterable[Recipient], providers: Collection[str] = frozenset()) -> InSight:
    """Count those in To and Cc, each address once; ``providers`` are domains as A-labels.

    >>> from sendward.engine.reading.recipient_list import parse_recipients
    >>> in_sight(parse_recipients("a@x.example, b@x.example, A@x.example"))
    InSight(addresses=2, organisations=1)
    """
    houses: dict[str, str] = {}
    for recipient in recipients:
        address = recipient.address
        if address is not None and recipient.field in _SEEN:
            is_provider = address.domain.ascii in providers
            houses[address.key] = address.key if is_provider else address.domain.registrable
    return InSight(len(houses), len(set(houses.values())))

"""A message that has left or is about to, as far as it matters: nothing of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from sendward.mailstores.headers import header_values, lasting_digest, read_draft

if TYPE_CHECKING:
    from sendward.mailstores.headers import HeaderBlock, Traits
    from sendward.model import Recipient

_LONGEST_DATE = 200
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = {name: number for number, name in enumerate(_NAMES, start=1)}
_USUAL_DATE = re.compile(
    rf"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d\d?) ({'|'.join(_MONTHS)}) ([12]\d{{3}})"
    r" (\d\d):(\d\d):(\d\d) ([+-])([01]\d|2[0-3])([0-5]\d)(?: \([A-Za-z ]*\))?",
    re.ASCII,
)
"""A date as nearly all programs write it, read in a third of the time that the standard library takes."""


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """The headers of one message."""

    digest: str
    """Tells it from others, the same wherever a copy of it lies: of its Message-ID, if it has one."""
    recipients: tuple[Recipient, ...]
    traits: Traits
    subject: str
    at: datetime
    """When it was written, by its own word; when it was stored, where it has none (aware, UTC)."""


_DATE = re.compile(rb"^Date[ \t]*:([^\n]*)", re.IGNORECASE | re.MULTILINE)


def date_of(block: HeaderBlock) -> datetime | None:
    """The date of a message, without a look at its other headers; None where it has none that can be read."""
    found = _DATE.search(block.raw)
    return parse_date(found[1].decode("ascii", "replace").strip()) if found else None


def read_outgoing(block: HeaderBlock, stored_at: datetime, key: bytes) -> OutgoingMessage:
    """Read the headers; the traits are by ``key``. Raises ``MailStoreError`` when there are none.

    A date that cannot be read, or that is later than ``stored_at``, counts as that.
    """
    draft = read_draft(block, key)
    values = header_values(block, {"date", "subject"})
    at = date_of(block)
    identity = f"{values}\n{sorted(recipient.key for recipient in draft.recipients)}"
    return OutgoingMessage(
        draft.traits.message_id or lasting_digest(identity),
        draft.recipients,
        draft.traits,
        draft.subject,
        min(at, stored_at) if at is not None else stored_at,
    )


def parse_date(value: str) -> datetime | None:
    """The time in a ``Date`` header (aware, UTC); None for what cannot be read.

    >>> parse_date("Sun, 29 Nov 2026 10:00:00 +0100")
    datetime.datetime(2026, 11, 29, 9, 0, tzinfo=datetime.timezone.utc)
    """
    usual = _USUAL_DATE.fullmatch(value)
    try:
        if usual is not None:
            day, month, year, hour, minute, second, sign, *zone = usual.groups()
            at = datetime(
                int(year), _MONTHS[month], int(day), int(hour), int(minute), int(second), tzinfo=UTC
            )
            ahead = timedelta(hours=int(zone[0]), minutes=int(zone[1]))
            return at - ahead if sign == "+" else at + ahead
        at = parsedate_to_datetime(value[:_LONGEST_DATE])
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError, IndexError):  # whatever the program wrote there
        return None

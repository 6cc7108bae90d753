"""A sent message as learning sees it, read from its headers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from sendward.engine.recipient_list import parse_recipients
from sendward.mailstores.headers import header_fields
from sendward.model import Field

if TYPE_CHECKING:
    from sendward.mailstores.headers import HeaderBlock
    from sendward.model import Address, Recipient

MOST_RECIPIENTS = 500
"""Recipients of one message that are learned from; the others of a mass mailing say nothing of anybody."""
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
"""A date before it is a broken clock's."""
_LONGEST_DATE = 200
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,500}>")
_PLAIN = re.compile(r'(?:"[^"\\,=]*" |[\w .-]* )?<?[\w.+-]+@[\w.-]+>?', re.ASCII)
"""A recipient that a comma can be trusted beside: no comment, group, escape or encoded word."""
_FIELDS = {"to": Field.TO, "cc": Field.CC, "bcc": Field.BCC}


@dataclass(frozen=True, slots=True)
class Parent:
    """The message that a sent one answers."""

    sender: str
    """``Address.key`` of whom it is from; empty where that cannot be read."""
    people: frozenset[str]
    """``Address.key`` of everybody in it."""


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message that the person has sent."""

    identity: str
    """The Message-ID, or what stands in for it: the same in every copy of the message."""
    at: datetime
    """The time it was sent (aware, UTC), no later than when it was read."""
    recipients: tuple[Recipient, ...]
    sender: str = ""
    """``Address.key`` of whom it is from; empty where that cannot be read."""
    is_reply: bool = False
    parent: Parent | None = None
    """What it answers, where that was seen."""


def read_sent(block: HeaderBlock, now: datetime) -> SentMessage | None:
    """The message with these headers; None where they name nobody to learn from.

    A date that is missing, cannot be read, or lies before ``EARLIEST`` or after ``now`` becomes ``now``: a
    clock that was wrong must not make an address look older or newer than any other.
    """
    recipients: list[Recipient] = []
    rest: dict[str, str] = {}
    for name, value in header_fields(block):
        field = _FIELDS.get(name)
        if field is None:
            rest.setdefault(name, value.strip())
        elif len(recipients) < MOST_RECIPIENTS:
            recipients.extend(_read_recipients(value, field))
    known = tuple(each for each in recipients[:MOST_RECIPIENTS] if each.address is not None)
    if not known:
        return None
    found = _MESSAGE_ID.search(rest.get("message-id", ""))
    sender = next(
        (each.address for each in parse_recipients(rest.get("from", "")[:2000]) if each.address is not None),
        None,
    )
    keys = " ".join(sorted({each.key for each in known}))
    answers = rest.get("in-reply-to", "")[:2000], rest.get("references", "")[-2000:]
    return SentMessage(
        found[0] if found else f"{rest.get('date', '')} {_key(sender)} {keys}",
        _read_date(rest.get("date", ""), now),
        known,
        _key(sender),
        is_reply=any(map(_MESSAGE_ID.search, answers)),
    )


def _read_recipients(value: str, field: Field) -> tuple[Recipient, ...]:
    """The recipients in a header's value; of a plain one each is read once, for people write to the same."""
    pieces = [piece.strip() for piece in value.split(",")]
    if all(map(_PLAIN.fullmatch, pieces)):
        return tuple(each for piece in pieces for each in _read_one(piece, field))
    return parse_recipients(value, field)


@lru_cache(maxsize=4096)
def _read_one(piece: str, field: Field) -> tuple[Recipient, ...]:
    return parse_recipients(piece, field)


def _key(address: Address | None) -> str:
    return address.key if address is not None else ""


def _read_date(text: str, now: datetime) -> datetime:
    try:
        at = parsedate_to_datetime(text[:_LONGEST_DATE])
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return now
    return at if EARLIEST <= at <= now else now

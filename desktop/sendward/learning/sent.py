"""A sent message as learning sees it, read from its headers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from sendward.engine.reading.recipient_list import parse_recipients
from sendward.mailstores.headers import header_fields
from sendward.mailstores.sent.message import parse_date
from sendward.model import Field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendward.mailstores.headers import HeaderBlock
    from sendward.model import Recipient

MOST_RECIPIENTS = 500
"""Recipients of one message that are learned from; the others of a mass mailing say nothing of anybody."""
MOST_REMEMBERED = 8192
"""Recipients in a field that are not read anew where they come again."""
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
"""A date before it is a broken clock's."""
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,500}>")
_PLAIN = r'[^"(),:;<>\[\]\\]'
_PIECE = re.compile(rf'(?:{_PLAIN}++|"[^"\\]*+")*+(?:<{_PLAIN}*+>[ \t]*+)?')
"""What stands between two commas that can only part recipients: no comment, group, escape or domain literal
is in it, every quote is closed, and nothing but space follows an address in brackets."""
_FIELDS = {"to": Field.TO, "cc": Field.CC, "bcc": Field.BCC}
_DELIVERED = frozenset({"delivered-to", "return-path", "x-original-to"})
"""Put in where a message is delivered (RFC 5321, 4.4; RFC 9228; Postfix), not by who sends it."""
_ON_BEHALF = frozenset({"sender", "resent-from"})
"""Who sent what is from somebody else (RFC 5322, 3.6.2 and 3.6.6)."""
_REST = frozenset({"received", "from", "date", "message-id", "in-reply-to", "references"})
_READ = _REST | _FIELDS.keys() | _DELIVERED | _ON_BEHALF


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
    was_delivered: bool = False
    """Whether it bears the marks of a message that came: somebody else's may lie among what was sent."""
    is_by_sender: bool = True
    """Whether it is sure that whom it is from has sent it: nobody on another's behalf, and it never came."""
    is_dated: bool = True
    """Whether it says when it was sent; else ``at`` is only when it was read."""

    @property
    def earliest(self) -> int:
        """The second since 1970 in which it was sent at the earliest, as a wish to forget counts it.

        One that does not say when may be older than any wish.
        """
        return int((self.at if self.is_dated else EARLIEST).timestamp())


def read_sent(block: HeaderBlock, now: datetime) -> SentMessage | None:
    """The message with these headers; None where they name nobody to learn from.

    A date that is missing, cannot be read, or lies before ``EARLIEST`` or after ``now`` becomes ``now``: a
    clock that was wrong must not make an address look older or newer than any other. Nor does one that is
    wrong ``now``: nothing is older than ``EARLIEST``.
    """
    recipients: list[Recipient] = []
    rest: dict[str, str] = {}
    for name, value in header_fields(block, _READ):
        field = _FIELDS.get(name)
        if field is None:
            rest.setdefault(name, value.strip())
        elif len(recipients) < MOST_RECIPIENTS:
            recipients.extend(_read_recipients(value, field))
    known = tuple(each for each in recipients[:MOST_RECIPIENTS] if each.address is not None)
    if not known:
        return None
    found = _MESSAGE_ID.search(rest.get("message-id", ""))
    sender = _read_sender(rest.get("from", "")[:2000])
    answers = rest.get("in-reply-to", "")[:2000], rest.get("references", "")[-2000:]
    at = _read_date(rest.get("date", ""), now)
    return SentMessage(
        found[0] if found else _stand_in(rest.get("date", ""), sender, known),
        at if at is not None else max(EARLIEST, now),
        known,
        sender,
        is_reply=any(map(_MESSAGE_ID.search, answers)),
        was_delivered=not _DELIVERED.isdisjoint(rest),
        is_by_sender="received" not in rest
        and all(_read_sender(rest[name][:2000]) in {"", sender} for name in _ON_BEHALF & rest.keys()),
        is_dated=at is not None,
    )


def _read_recipients(value: str, field: Field) -> tuple[Recipient, ...]:
    """The recipients in a header's value, each piece read once, for people write to the same again."""
    read = _READ_PIECE[field]
    pieces = value.split(",")
    found: list[Recipient] = []
    for piece in _with_whole_quotes(pieces) if '"' in value else pieces:
        of_piece = read(piece)
        if of_piece is None:
            return parse_recipients(value, field)
        found += of_piece
    return tuple(found)


def _with_whole_quotes(pieces: list[str]) -> Iterator[str]:
    """The pieces, put together again where a comma stood in quotes."""
    parts: list[str] = []
    is_open = False
    for piece in pieces:
        is_open ^= piece.count('"') % 2 > 0
        parts.append(piece)
        if not is_open:
            yield ",".join(parts)
            parts = []
    yield from parts


def _read_piece(piece: str, field: Field) -> tuple[Recipient, ...] | None:
    """The recipients between two commas; None where more than that has to be looked at."""
    return parse_recipients(piece, field) if _PIECE.fullmatch(piece) else None


_READ_PIECE = {
    field: lru_cache(MOST_REMEMBERED)(partial(_read_piece, field=field)) for field in _FIELDS.values()
}
"""By field, which would be hashed with every piece."""


def forget_read() -> None:
    """Forget the recipients that were read: they are kept no longer than a pass takes."""
    for read in _READ_PIECE.values():
        read.cache_clear()
    _read_sender.cache_clear()


@lru_cache(maxsize=64)
def _read_sender(value: str) -> str:
    """The key of the first address in a From; empty for none."""
    return next((each.key for each in parse_recipients(value) if each.address is not None), "")


def _stand_in(date: str, sender: str, recipients: Iterable[Recipient]) -> str:
    """What is the same in every copy of a message without a Message-ID."""
    return f"{date} {sender} {' '.join(sorted({each.key for each in recipients}))}"


def _read_date(text: str, now: datetime) -> datetime | None:
    at = parse_date(text)
    return at if at is not None and EARLIEST <= at <= now else None

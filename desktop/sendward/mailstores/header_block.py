"""Reading a message's headers and no more of it."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

MAX_HEADER_BYTES = 256 * 1024
"""Five thousand recipients of fifty characters fit; a longer block is cut and said to be cut."""
_PIECE = 4096
_BLANK_LINE = re.compile(rb"\n\r*\n|\A\r*\n")
_BLANK_LINE_OF_OLD_MAC = re.compile(rb"\r\r|\A\r")
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The raw headers of one message, without the blank line after them."""

    raw: bytes
    is_finished: bool = True
    """False when the file ended before the blank line: perhaps it is still being written."""
    is_cut: bool = False
    """True when there is more than ``MAX_HEADER_BYTES`` of it."""
    size: int = 0
    """How many bytes of the file it takes, the blank line included."""


def read_header_block(file: BinaryIO, limit: int = MAX_HEADER_BYTES) -> HeaderBlock:
    r"""The headers at the file's position: up to the first blank line, at most ``limit`` bytes.

    Line ends may be LF, CRLF or CR. A byte order mark and blank lines before the first header are passed
    over; UTF-16, which Windows editors save, becomes UTF-8.

    >>> import io
    >>> read_header_block(io.BytesIO(b"To: a@army.mil\r\n\r\nHello")).raw
    b'To: a@army.mil\r'
    """
    data = b""
    lead = 0
    while len(data) - lead < limit:
        piece = file.read(min(_PIECE, limit + lead - len(data)))
        is_last = not piece
        if not data and piece[:2] in _UTF16:
            return _utf16(piece + file.read(limit - len(piece)), limit)
        start = max(lead, len(data) - 64)  # a blank line may lie across two pieces
        data += piece
        if start == lead:
            lead = start = _lead(data)
        end = _end(data, start, is_last=is_last)
        if end is not None:
            return HeaderBlock(data[lead : end[0]], size=end[1])
        if is_last:
            return HeaderBlock(data[lead:], is_finished=False, size=len(data))
    return HeaderBlock(data[lead:], is_cut=True, size=len(data))


def _lead(data: bytes) -> int:
    """Where the first header begins."""
    start = len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0
    while start < len(data) and data[start] in b"\r\n":
        start += 1
    return start


def _end(data: bytes, start: int, *, is_last: bool) -> tuple[int, int] | None:
    """Where the headers end and where the body begins, None when that is not in ``data``."""
    if b"\n\r\r" not in data:  # so it almost always is, and a search for a few bytes is quick
        unix, dos = data.find(b"\n\n", start), data.find(b"\n\r\n", start)
        if unix >= 0 and (dos < 0 or unix < dos):
            return unix, unix + 2
        if dos >= 0:
            return dos, dos + 3
    found = _BLANK_LINE.search(data, start)
    if found is None and is_last and b"\n" not in data:
        found = _BLANK_LINE_OF_OLD_MAC.search(data)
    if found is None:
        return None
    return found.start(), found.end()


def _utf16(data: bytes, limit: int) -> HeaderBlock:
    text = data[2:].decode(_UTF16[data[:2]], errors="replace").encode()
    found = _BLANK_LINE.search(text)
    if found is not None:
        return HeaderBlock(text[: found.start()], size=len(data))
    return HeaderBlock(text, is_finished=len(data) < limit, is_cut=len(data) >= limit, size=len(data))

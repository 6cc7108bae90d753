"""Where the messages of an mbox file begin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

SEPARATOR_BYTES = 1024
"""A separator line and the beginning of the header after it fit in here."""
_PIECE = 1024 * 1024
_MARK = b"\nFrom "
_BEFORE = 3
"""So many bytes tell whether the line before is empty."""
_SEPARATOR = re.compile(rb"From [^\n]*\n(?:>From [^\n]*\n)?[!-9;-~]+[ \t]*:")
"""A separator line and a header's name after it: where nothing is quoted, a sentence may begin with From."""
_DATED = re.compile(rb"From [^\n]*\d\d:\d\d[^\n]*\d{4}[^\n]*\n")
"""The time of day and the year of asctime, which the separator ends in."""


def separators(file: BinaryIO, start: int = 0) -> Iterator[int]:
    """The offset of each separator line, from ``start`` on: 0, or the offset of an earlier one.

    A line beginning with ``From `` separates when a header follows it and either an empty line goes before
    it or it ends in a date: some programs leave the empty line out, and none should leave out both.
    """
    data = b"\n\n"  # the beginning of the file is as good as an empty line
    base = start - len(data)
    is_last = False
    found = 0
    while not is_last:
        file.seek(base + len(data))  # whoever takes an offset may read there before the next
        piece = file.read(_PIECE)
        data += piece
        is_last = not piece
        # a line too near the end is looked at when more is there
        end = len(data) if is_last else len(data) - SEPARATOR_BYTES
        found = data.find(_MARK, found)
        while 0 <= found < end:
            if _is_separator(data, found + 1):
                yield base + found + 1
            found = data.find(_MARK, found + 1)
        cut = max(0, (found if found >= 0 else len(data) - len(_MARK)) - _BEFORE)
        data = data[cut:]
        base += cut
        found = min(_BEFORE, len(data)) if found < 0 else found - cut


def _is_separator(data: bytes, start: int) -> bool:
    line = data[start : start + SEPARATOR_BYTES]
    if not _SEPARATOR.match(line):
        return False
    before = data[max(0, start - _BEFORE) : start]
    return before.endswith((b"\n\n", b"\n\r\n")) or bool(_DATED.match(line))

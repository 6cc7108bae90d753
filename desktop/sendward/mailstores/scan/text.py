"""Text files whose encoding nobody told: their lines, and the addresses in them."""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING

from sendward.mailstores.message_files import open_message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


SAMPLE_BYTES = 256 * 1024
"""What is looked at of a file to tell its encoding."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LONGEST_LINE = 64 * 1024
"""In characters; a longer line is handed out in parts, none of which ends within an address."""
_LONGEST_ADDRESS = 1024
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_BETWEEN = re.compile(r"[\s,;|<>()\"]")
"""What stands in no address but within quotes."""


def encoding_of(sample: bytes) -> str | None:
    r"""The encoding of a text that begins with ``sample``; None when it is no text.

    By its byte order mark; else UTF-16 where every other byte is zero, as ASCII is in it; else UTF-8, or what
    western Windows wrote.

    >>> encoding_of(b"j\0o\0@\0"), encoding_of(b"\0j\0o\0@"), encoding_of(b"PK\0\0\0x")
    ('utf-16-le', 'utf-16-be', None)
    """
    marked = next((name for mark, name in _MARKS if sample.startswith(mark)), None)
    if marked is not None:
        return marked
    zeros = sample.count(0)
    if zeros:
        even = sample[::2].count(0)
        if zeros * 4 < len(sample) or min(even, zeros - even) * 20 > zeros:
            return None
        wide = "utf-16-be" if even * 2 > zeros else "utf-16-le"
        return None if _CONTROL.search(sample.decode(wide, "ignore")) else wide
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(sample)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def decoded_lines(path: Path) -> Iterator[tuple[str, int]]:
    """Each line with its end, and how many bytes of the file have been read so far. Raises OSError.

    A line without an end for 64 Ki characters comes in parts.
    """
    with open_message(path) as raw:
        sample = raw.read(SAMPLE_BYTES)
        # of what is no text the bytes that are some; a mark among them is none of the file's
        encoding = encoding_of(sample) or encoding_of(b" " + sample.replace(b"\0", b""))
        raw.seek(0)
        with io.TextIOWrapper(io.BufferedReader(raw), encoding=encoding, errors="replace") as text:
            rest = ""
            while line := text.readline(LONGEST_LINE - len(rest)):
                line = rest + line
                cut = len(line) if line.endswith("\n") or len(line) < LONGEST_LINE else _whole(line)
                yield line[:cut].replace("\0", ""), raw.tell()
                rest = line[cut:]
            if rest:
                yield rest.replace("\0", ""), raw.tell()


def _whole(line: str) -> int:
    """Where a long line can be cut without cutting an address."""
    start = len(line) - _LONGEST_ADDRESS
    ends = [found.end() for found in _BETWEEN.finditer(line, start)]
    return ends[-1] if ends else start


def text_lines(path: Path) -> Iterator[tuple[str, int]]:
    """Each line that may hold an address, and how many bytes have been read. Raises OSError."""
    return ((line, done) for line, done in decoded_lines(path) if may_hold_address(line))


def may_hold_address(text: str) -> bool:
    """Whether there is an @ in it, of whatever width."""
    return "@" in text or "＠" in text or "﹫" in text

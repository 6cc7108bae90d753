"""Text files whose encoding nobody told: their lines, and the addresses in them."""

from __future__ import annotations

import codecs
import io
from typing import TYPE_CHECKING

from sendward.mailstores.message_files import open_message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


_SAMPLE_BYTES = 256 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LONGEST_LINE = 64 * 1024
"""In characters; a longer line is handed out in parts."""


def decoded_lines(path: Path) -> Iterator[tuple[str, int]]:
    """Each line with its end, and how many bytes of the file have been read so far.

    By its byte order mark, else UTF-8, else as western Windows wrote it, told by the first 256 KiB.
    """
    with open_message(path) as raw:
        sample = raw.read(_SAMPLE_BYTES)
        encoding = next((name for mark, name in _MARKS if sample.startswith(mark)), "") or _guessed(sample)
        raw.seek(0)
        with io.TextIOWrapper(io.BufferedReader(raw), encoding=encoding, errors="replace") as text:
            while line := text.readline(LONGEST_LINE):
                yield line.replace("\0", ""), raw.tell()


def _guessed(sample: bytes) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(sample)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def text_lines(path: Path) -> Iterator[tuple[str, int]]:
    """Each line that may hold an address, and how many bytes have been read. Raises OSError."""
    return ((line, done) for line, done in decoded_lines(path) if "@" in line or "＠" in line)

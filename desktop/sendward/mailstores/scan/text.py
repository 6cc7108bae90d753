"""Text files whose encoding nobody told: their lines, tables of contacts, and the addresses in them."""

from __future__ import annotations

import codecs
import csv
import html
import io
import re
from typing import TYPE_CHECKING

from sendward.mailstores.message_files import open_message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
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
_ENCODED_AT = re.compile("%(?:25){0,3}40")
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
    """Whether there is an @ in it, of whatever width, or as a link has it."""
    is_written_out = "@" in text or "＠" in text or "﹫" in text
    return is_written_out or ("%" in text and _ENCODED_AT.search(text) is not None)


_MAIL_ATTRIBUTE = re.compile(r"""\b\w*e-?mail\w*\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)


def xml_lines(path: Path) -> Iterator[tuple[str, int]]:
    """Each address in a book of Claws Mail or Sylpheed, and how many bytes have been read. Raises OSError.

    Read line by line, so that a book that was cut off is read as far as it goes: ``email="john@army.ml"``,
    and whatever else in a line may hold an address.
    """
    for line, done in decoded_lines(path):
        rest = line
        for found in _MAIL_ATTRIBUTE.finditer(line):
            rest = rest.replace(found[0], " ")
            yield html.unescape(found[1] or found[2] or ""), done
        if may_hold_address(rest):
            yield html.unescape(re.sub(r"<[^<>\s@]*>", " ", rest)), done


_DELIMITERS = ",;\t|"


def table(path: Path) -> Iterator[tuple[str, int]]:
    """Each cell with an address in it, and how many bytes have been read. Raises OSError.

    The delimiter is the one of ``,;|`` and tab that the first line has most of. A quote that is never closed
    makes one cell of all that follows: of a cell of several lines each line is taken for itself, and of what
    is no CSV, too.
    """
    lines = decoded_lines(path)
    first, done = next(lines, ("", 0))
    delimiter = max(_DELIMITERS, key=first.count)
    unread: list[str] = []
    """The lines that the reader has been given and has made no row of yet."""

    def given() -> Iterator[str]:
        nonlocal done
        unread.append(first)
        yield first
        for line, done in lines:  # noqa: B007  # it is read below
            unread.append(line)
            yield line

    source = given()
    while True:
        try:
            row = next(csv.reader(source, delimiter=delimiter), None)
        except csv.Error:
            row = _parts(unread, delimiter)
        if row is None:
            return
        unread.clear()
        for cell in row:
            for text in _parts(cell.splitlines(), delimiter) if "\n" in cell else (cell,):
                if may_hold_address(text):
                    yield text, done


def _parts(lines: Iterable[str], delimiter: str) -> list[str]:
    """The cells between delimiters, quotes or not."""
    return [part.strip(' "\r\n') for line in lines for part in line.split(delimiter)]

"""Text files whose encoding nobody told: their lines, tables of contacts, and the addresses in them."""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
from itertools import chain, islice
from typing import TYPE_CHECKING

from sendward.engine.reading.entities import without_entities
from sendward.engine.reading.free_text import FOLD
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
_CONTROL_BYTE = re.compile(rb"[\x01-\x08\x0e-\x1f]")
_NO_LETTERS = frozenset({"Cn", "Co", "Cs"})
"""Categories of Unicode that no text has: not assigned, for private use, half of a pair."""
_LOOKED_AT = 4096
"""Characters of a text in UTF-16 that are looked at one by one."""
_ENCODED_AT = re.compile("%(?:25){0,3}40|&(?:#0*64|#[xX]0*40|commat);")
_BETWEEN = re.compile(r"[\s,;|<>()\"]")
"""What stands in no address but within quotes."""


def encoding_of(sample: bytes) -> str | None:
    r"""The encoding of a text that begins with ``sample``; None when it is no text.

    By its byte order mark; else UTF-16 where zeros stand at even places or at odd ones alone, as those of
    spaces and line ends do in it; else UTF-8, here and there with a zero for padding, or what western Windows
    wrote.

    >>> encoding_of(b"j\0o\0@\0"), encoding_of(b"\0j\0o\0@"), encoding_of(b"PK\0\0\0x")
    ('utf-16-le', 'utf-16-be', None)
    """
    marked = next((name for mark, name in _MARKS if sample.startswith(mark)), None)
    if marked is not None:
        return marked
    zeros = sample.count(0)
    if zeros:
        rest = sample.replace(b"\0", b"")
        if zeros * 4 <= len(sample) and not _CONTROL_BYTE.search(rest) and _is_utf8(rest):
            return "utf-8"
        even = sample[::2].count(0)
        wide = "utf-16-be" if even * 2 > zeros else "utf-16-le"
        is_one_sided = min(even, zeros - even) * 20 <= zeros
        return wide if is_one_sided and _is_wide(sample, wide, is_ascii=zeros * 4 >= len(sample)) else None
    return "utf-8" if _is_utf8(sample) else "cp1252"


def _is_wide(sample: bytes, encoding: str, *, is_ascii: bool) -> bool:
    """Whether it is a text in this UTF-16; where most of it is not ASCII, every character must be one."""
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return False
    return not _CONTROL.search(text) and (
        is_ascii or _NO_LETTERS.isdisjoint(map(unicodedata.category, text[:_LOOKED_AT]))
    )


def _is_utf8(sample: bytes) -> bool:
    """Whether it is, but for a character that is cut off at its end."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return False
    return True


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
    """Each line that may hold an address, and how many bytes have been read. Raises OSError.

    In a calendar a line that goes on in the next is one with it.
    """
    lines = decoded_lines(path)
    head = list(islice(lines, 1))
    is_calendar = any(line.lstrip("\ufeff").upper().startswith("BEGIN:VCALENDAR") for line, _ in head)
    whole = _unfolded(chain(head, lines)) if is_calendar else chain(head, lines)
    return ((line, done) for line, done in whole if may_hold_address(line))


def _unfolded(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    parts: list[str] = []
    length = so_far = 0
    for line, done in lines:
        goes_on = bool(FOLD.match(f"\n{line}")) and length + len(line) < LONGEST_LINE
        if parts and not goes_on:
            yield "".join(parts), so_far
            parts, length = [], 0
        parts.append((line[1:] if goes_on else line).rstrip("\r\n"))
        length, so_far = length + len(line), done
    if parts:
        yield "".join(parts), so_far


def may_hold_address(text: str) -> bool:
    """Whether there is an @ in it, of whatever width, or as a link or a page has it."""
    is_written_out = "@" in text or "＠" in text or "﹫" in text
    return is_written_out or (("%" in text or "&" in text) and _ENCODED_AT.search(text) is not None)


_ATTRIBUTE = re.compile(r"""(?<![\w-])([\w-]++)(?=\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'))""")
"""A name with the value after it. Only the name is taken: what looks like another one may be in the value."""
_MAIL = re.compile("e-?mail", re.IGNORECASE)
_TAG = re.compile(r"<[^<>\s@]*>")


def xml_lines(path: Path) -> Iterator[tuple[str, int]]:
    """Each address in a book of Claws Mail or Sylpheed, and how many bytes have been read. Raises OSError.

    Read line by line, so that a book that was cut off is read as far as it goes: ``email="john@army.ml"``,
    and whatever else in a line may hold an address.
    """
    for line, done in decoded_lines(path):
        rest, end = [], 0
        for found in _ATTRIBUTE.finditer(line):
            if found.start() >= end and _MAIL.search(found[1]):
                rest.append(line[end : found.start()])
                end = max(found.end(2), found.end(3)) + 1
                yield without_entities(found[2] or found[3] or ""), done
        left = " ".join((*rest, line[end:]))
        if may_hold_address(left):
            yield without_entities(_TAG.sub(" ", left)), done


_DELIMITERS = ",;\t|"
_NO_USUAL = re.compile(r"[^,;\t|]*", re.DOTALL)
"""A line without any of them."""
_TOLD_DELIMITER = re.compile(r'"?sep=([^\w\s"]|\t)"?\s*', re.IGNORECASE)
"""How a table tells Excel its delimiter, in a first line of its own."""
_QUOTED = re.compile(r'"[^"]*"')
_NO_DELIMITERS = frozenset("@.-_+\"'()<>[]{}/&\\ \r\n")
"""Signs that stand in addresses, names and numbers, or around them."""
_HEAD_LINES = 20
"""Lines that are looked at for the delimiter: above the table there may be a title."""


def table(path: Path) -> Iterator[tuple[str, int]]:
    """Each cell with an address in it, and how many bytes have been read. Raises OSError.

    A quote that is never closed makes one cell of all that follows: of a cell of several lines each line is
    taken for itself, and of what is no CSV, too.
    """
    lines = decoded_lines(path)
    head = list(islice(lines, _HEAD_LINES))
    delimiter = _delimiter([line for line, _ in head])
    done = 0
    unread: list[str] = []
    """The lines that the reader has been given and has made no row of yet."""

    def given() -> Iterator[str]:
        nonlocal done
        for line, done in chain(head, lines):  # noqa: B007  # it is read below
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


def _delimiter(head: list[str]) -> str:
    r"""What parts the cells: as the table tells; else what the first line has most of among ``,;|`` and
    tab; else another sign that it and the second have equally often; else as a later line. In quotes it parts
    nothing.

    >>> _delimiter(["My friends\n", "Name;E-mail\n"]), _delimiter(["Name^E-mail\n", "Jo^jo@army.ml\n"])
    (';', '^')
    """
    told = _TOLD_DELIMITER.fullmatch(head[0]) if head else None
    if told:
        return told[1]
    written = [_QUOTED.sub("", line) for line in head if not line.isspace()]
    first, second = (*written, "", "")[:2]
    usual = (max(_DELIMITERS, key=line.count) for line in written if not _NO_USUAL.fullmatch(line))
    if _NO_USUAL.fullmatch(first):
        signs = {sign for sign in second if not sign.isalnum() and sign not in _NO_DELIMITERS}
        others = [sign for sign in sorted(signs) if 0 < first.count(sign) == second.count(sign)]
        return max(others, key=first.count) if others else next(usual, ",")
    return next(usual)


def _parts(lines: Iterable[str], delimiter: str) -> list[str]:
    """The cells between delimiters, quotes or not."""
    return [part.strip(' "\r\n') for line in lines for part in line.split(delimiter)]

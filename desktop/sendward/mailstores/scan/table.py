"""CSV: contacts as Outlook, Gmail and Thunderbird export them (RFC 4180, and what is made of it)."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from sendward.mailstores.scan.text import decoded_lines, may_hold_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

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

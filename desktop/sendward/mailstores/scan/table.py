"""CSV: contacts as Outlook, Gmail and Thunderbird export them (RFC 4180, and what is made of it)."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from sendward.mailstores.scan.text import decoded_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DELIMITERS = ",;\t|"


def table(path: Path) -> Iterator[tuple[str, int]]:
    """Each cell with an address in it, and how many bytes have been read. Raises OSError.

    The delimiter is the one of ``,;|`` and tab that the first line has most of. From a row on that is no CSV,
    lines are taken as they are.
    """
    done = 0

    def lines() -> Iterator[str]:
        nonlocal done
        for line, done in decoded_lines(path):  # noqa: B007  # it is read below
            yield line

    rest = lines()
    first = next(rest, "")
    delimiter = max(_DELIMITERS, key=first.count)

    def again() -> Iterator[str]:
        yield first
        yield from rest

    source = again()
    try:
        for row in csv.reader(source, delimiter=delimiter):
            for cell in row:
                if "@" in cell or "＠" in cell:
                    yield cell, done
    except csv.Error:
        for line in source:
            if "@" in line or "＠" in line:
                yield line, done

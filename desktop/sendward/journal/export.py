"""The journal for other programs: CSV for a spreadsheet, JSON Lines for a script."""

from __future__ import annotations

import csv
import dataclasses
from datetime import datetime
from typing import TYPE_CHECKING, TextIO

from sendward.journal.chain import canonical
from sendward.journal.payload import time_text
from sendward.journal.records import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendward.journal.records import Record

_COLUMNS = tuple(column.name for column in dataclasses.fields(Line))
_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
"""What makes a spreadsheet run a cell: https://owasp.org/www-community/attacks/CSV_Injection."""


def write_csv(records: Iterable[Record], to: TextIO) -> None:
    """One line a recipient (RFC 4180), the first line naming the columns.

    A cell that a spreadsheet would run as a formula gets an apostrophe in front. Open the file with
    ``newline=""``; characters it cannot encode are its own matter.
    """
    write_lines_csv((line for record in records for line in record.lines()), to)


def write_lines_csv(lines: Iterable[Line], to: TextIO) -> None:
    """As ``write_csv``, of single lines."""
    writer = csv.writer(to, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for line in lines:
        writer.writerow([_cell(getattr(line, column)) for column in _COLUMNS])


def write_json_lines(records: Iterable[Record], to: TextIO) -> None:
    """One JSON object a record, ASCII only, with everything the record holds."""
    to.writelines(record_json(record) + "\n" for record in records)


def record_json(record: Record) -> str:
    """A record as one line of JSON."""
    return canonical(
        {
            "seq": record.seq,
            "at": time_text(record.at),
            "event": record.event.value,
            "case": record.case_id,
            "keyed": record.is_keyed,
            "content": record.payload,
        }
    )


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return time_text(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text

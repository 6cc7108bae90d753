"""Exporting the lines that were found into a file; for a worker."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from sendward.journal.export import write_json_lines, write_lines_csv
from sendward.journal.reader import Reader
from sendward.journal.whole_file import whole_file
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.journal.search import Search


class Form(enum.Enum):
    """What an export can be, and what its file's name ends in."""

    CSV = ".csv"
    """One row a line, for a spreadsheet."""
    JSON_LINES = ".jsonl"
    """One object a record, for a script; with every recipient of a record of which one was found."""


class ExportError(Exception):
    """The file could not be written; the text says why."""


def export_file(journal: Path, search: Search, to: Path, form: Form) -> int:
    """Write what ``search`` finds, oldest first, whole or not at all, readable by its owner only.

    Says how many lines were found. Raises ExportError and JournalError.
    """
    to = to.absolute()
    with Reader.open_for_reading(journal) as reader:
        places = sorted(reader.find(search))
        try:
            with whole_file(to, replacing=True) as file:
                if form is Form.CSV:
                    write_lines_csv(filter(None, reader.lines(places)), file)
                else:
                    write_json_lines(reader.records_of(places), file)
        except OSError as error:
            raise ExportError(
                Phrase("{file} could not be written: {problem}.", file=to, problem=error.strerror or error)
            ) from error
    return len(places)

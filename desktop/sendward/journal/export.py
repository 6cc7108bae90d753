"""Export of the journal for other programs: CSV for a spreadsheet, JSON Lines for a script."""

from __future__ import annotations

import csv
import dataclasses
import enum
import errno
import os
import tempfile
from contextlib import contextmanager
from datetime import MAXYEAR, UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from sendward.journal.chain import canonical
from sendward.journal.payload import time_text
from sendward.journal.reader import Reader
from sendward.journal.records import Line
from sendward.model import Outcome
from sendward.phrase import Phrase
from sendward.system.local_time import in_local_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendward.journal.records import Record
    from sendward.journal.search import Search


@contextmanager
def whole_file(to: Path, *, replacing: bool) -> Iterator[TextIO]:
    """Open a file that appears at ``to`` when the block ends, and not at all when it raises.

    Raises OSError; FileExistsError when ``to`` is not to be replaced and is there already, or has come to be
    there when the block ends.
    """
    to = to.absolute()
    if not replacing and os.path.lexists(to):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(to))
    handle, name = tempfile.mkstemp(prefix=f".{to.name}.", dir=to.parent)  # made 0600
    try:
        # lone surrogates are written as escapes, not left out; the formats end their own lines
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            yield file
        if replacing:
            Path(name).replace(to)
        else:
            _put_where_nothing_is(Path(name), to)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _put_where_nothing_is(made: Path, to: Path) -> None:
    """Move ``made`` to ``to``. Raises FileExistsError where something is, whenever it came there."""
    try:
        os.link(made, to)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: an empty file keeps the name until this one has it
        os.close(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        made.replace(to)
    else:
        made.unlink()


_COLUMNS = tuple(
    column.name for column in dataclasses.fields(Line) if column.name not in {"is_seen", "differs"}
)
_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
"""Characters that make a spreadsheet run a cell: https://owasp.org/www-community/attacks/CSV_Injection."""


def write_csv(records: Iterable[Record], to: TextIO) -> None:
    """Write one line for each recipient (RFC 4180), after a first line with the columns' names.

    A cell that a spreadsheet would run as a formula gets an apostrophe in front. Open the file with
    ``newline=""``, and with an encoding or error handler that takes every character.
    """
    write_lines_csv((line for record in records for line in record.lines()), to)


def write_lines_csv(lines: Iterable[Line], to: TextIO, *, is_read_by_people: bool = False) -> None:
    """Write single lines as ``write_csv`` does.

    Of what earlier versions called corrected, and nobody saw, it says as the window does that the correction
    was copied. Where people read them, times are this machine's, to the second and without a zone: a
    spreadsheet takes them for times then.
    """
    writer = csv.writer(to, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for line in lines:
        cells = {column: getattr(line, column) for column in _COLUMNS}
        if line.outcome == Outcome.CORRECTED and not line.is_seen:
            cells["outcome"] = Outcome.CORRECTION_COPIED.value
        if is_read_by_people:
            cells["at"] = _local(line.at)
            for column in ("until", "sent_at"):
                cells[column] = _read_local(cells[column])
        writer.writerow([_cell(cell) for cell in cells.values()])


def write_json_lines(records: Iterable[Record], to: TextIO) -> None:
    """Write one JSON object a line for each record, ASCII only, with everything the record holds."""
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


def _local(at: datetime) -> str:
    """A time where the person is; nothing for the end of a pause that only the person ends."""
    if at.year == MAXYEAR:
        return ""
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return f"{in_local_time(aware):%Y-%m-%d %H:%M:%S}"


def _read_local(text: str) -> str:
    """As ``_local`` of a time as a record has it; what is none as it stands."""
    try:
        return _local(datetime.fromisoformat(text)) if text else ""
    except ValueError:
        return text


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return time_text(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


class Form(enum.Enum):
    """Format of an export; the value is the end of the file's name."""

    CSV = ".csv"
    """One row a line, for a spreadsheet."""
    JSON_LINES = ".jsonl"
    """One object a record, for a script; with every recipient of a record of which one was found."""


class ExportError(Exception):
    """The file could not be written; the text says why."""


class Exported(NamedTuple):
    """What was written to a file."""

    lines: int
    """Lines that were found and could be read."""
    unreadable: int
    """Records that could not be read, and that the file lacks."""


def export_file(journal: Path, search: Search, to: Path, form: Form) -> Exported:
    """Write the lines that ``search`` finds, oldest first, whole or not at all, readable by the owner only.

    A record that cannot be read keeps no other out of the file. Raises ExportError and JournalError.
    """
    to = to.absolute()
    unreadable: set[int] = set()
    with Reader.open_for_reading(journal) as reader:
        places = sorted(reader.find(search))
        try:
            with whole_file(to, replacing=True) as file:
                if form is Form.CSV:
                    lines = reader.lines(places, unreadable=unreadable.add)
                    write_lines_csv(filter(None, lines), file, is_read_by_people=True)
                else:
                    write_json_lines(reader.records_of(places, unreadable=unreadable.add), file)
        except OSError as error:
            raise ExportError(
                Phrase("{file} could not be written: {problem}.", file=to, problem=error.strerror or error)
            ) from error
    return Exported(sum(place.seq not in unreadable for place in places), len(unreadable))

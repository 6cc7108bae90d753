"""The person's own protected domains: one list in the folder of their lists, written by the settings.

What they import into it may be a list that other people made for other ends: a table of a government's
domains, an address book. The lists that are read by themselves stay strict.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sendward.engine.reading.addr_spec import fold_at
from sendward.mailstores import MailStoreError
from sendward.mailstores.scan.text import SAMPLE_BYTES, decoded_lines, encoding_of
from sendward.model import ConfirmBy, Entry, Level, Weight
from sendward.phrase import Phrase
from sendward.settings.file import write_aside, write_atomically
from sendward.system.files import read_bounded
from sendward.watchlists.list_file import MOST_BYTES, OWN_FILE, read_list, unreadable
from sendward.watchlists.parse import BULK_FROM, WatchlistError, read_entry

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path


class OwnEntriesError(Exception):
    """The list could not be written; the text says why and where."""


@dataclass(frozen=True, slots=True)
class OwnEntries:
    """Content of the person's own list."""

    entries: tuple[Entry, ...] = ()
    problem: str = ""
    """Reason why it could not be read, with the line; empty when it was read, or is not there."""


_known_good: dict[Path, bytes] = {}
"""What was read or written of each list, and can be read: a list of thousands is not read at each change."""


def read_own_entries(folder: Path) -> OwnEntries:
    """Read the list in ``folder``; it is empty when there is none yet."""
    path = folder / OWN_FILE
    try:
        raw = read_bounded(path, MOST_BYTES)
        entries = read_list(path).entries
    except FileNotFoundError:
        return OwnEntries()
    except OSError as error:
        return OwnEntries(problem=str(unreadable(path, error)))
    except WatchlistError as error:
        return OwnEntries(problem=str(error))
    _known_good[path] = raw
    return OwnEntries(entries)


def _is_readable(path: Path, raw: bytes) -> bool:
    return _known_good.get(path) == raw or not read_own_entries(path.parent).problem


def write_own_entries(folder: Path, entries: Iterable[Entry]) -> Path | None:
    """Write the list anew; comments and the like that a person wrote into the file are lost.

    An old list that cannot be read is kept under another name; returns its path, else None. Raises
    OwnEntriesError.
    """
    path = folder / OWN_FILE
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        aside = _put_aside(path)
        raw = _as_toml(entries).encode()
        write_atomically(path, raw)
    except OSError as error:
        raise OwnEntriesError(
            Phrase("{file} could not be written: {problem}.", file=path, problem=error.strerror or error)
        ) from error
    _known_good[path] = raw
    return aside


def _put_aside(path: Path) -> Path | None:
    """Keep a list that cannot be read under another name; returns its path, else None. Raises OSError."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None
    if _is_readable(path, raw):
        return None
    aside = write_aside(path, raw)
    # every list in the folder counts, and this one would still be reported as bad
    return aside.rename(aside.with_suffix(".toml-kept"))


def _as_toml(entries: Iterable[Entry]) -> str:
    # an editor of TOML takes half a second for two thousand of them
    lines = ['name = "own"']
    for entry in entries:
        lines += ["", "[[protect]]", f"domain = {_quoted(str(entry))}"]
        if entry.label:
            lines.append(f"label = {_quoted(entry.label)}")
        lines.append(f"level = {_quoted(entry.level.word)}")
        if entry.weight is not Weight.CRITICAL:
            lines.append(f"weight = {_quoted(entry.weight.value)}")
        if entry.known:
            lines.append(f"known = [{', '.join(map(_quoted, entry.known))}]")
        if entry.confirm_by is not ConfirmBy.CLICK:
            lines.append(f"confirm_by = {_quoted(entry.confirm_by.value)}")
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    """The text as TOML's basic string: JSON's, but for the one control character that JSON lets stand."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


_DELIMITERS = ",;\t|"
_OTHER_DELIMITERS = " :"
"""Looked for where there is none of the usual: white space, of any width, and the colon."""
_HEAD_LINES = 20
"""Lines that are looked at for delimiters: above a table there may be a title."""
_COLUMN_NAMES = (
    re.compile(r"\bdomain", re.IGNORECASE),
    re.compile(r"suffix|host", re.IGNORECASE),
    re.compile(r"\burl\b|web", re.IGNORECASE),
    re.compile(r"mail", re.IGNORECASE),
)
"""How a column of domains is called, the best name first; it counts where two columns hold as many."""
_LABEL_NAME = re.compile(r"label|organi[sz]ation|agency|company|(?:full |display )?name", re.IGNORECASE)
_COMMENT = re.compile(r"\s#")
_SCHEME = re.compile(r"\A(?:[a-z][a-z0-9+.-]*+://|//)", re.IGNORECASE)
_HAS_PATH = re.compile(r"\A[A-Za-z0-9.-]++(?::\d++)?/.*")
_BULLET = re.compile(r"(?:[-*\u2022\u00b7\u2013]|\d{1,6}[.)])\s+")
"""Before each line of a list that is written for people."""
_TAG = re.compile(r"</?[a-zA-Z][^<>@]*>")
_AROUND = " \t\"'<>[](){}|^$,;"
"""Signs around a domain in lists for programs: of addresses, of filters, of patterns, of JSON."""
_TELLS_DELIMITER = re.compile(r'"?sep=.?"?\s*', re.IGNORECASE)
"""The line by which a table tells Excel its delimiter."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file holds that a person imports."""

    entries: tuple[Entry, ...]
    passed_over: tuple[tuple[int, str], ...] = ()
    """The number of each line without a domain, and what stands there instead of one."""
    column: str = ""
    """The name of the column that was taken; empty where there is but one, or none has a name."""
    columns: int = 1
    """How many columns there are."""


def import_list(path: Path) -> Imported:
    """The domains in a list of any make: its own lines where it is one of ours, else the column of domains.

    Web addresses and mail addresses stand for their domains. Raises WatchlistError for a file that cannot be
    read, and for one without a domain.
    """
    try:
        entries = read_list(path).entries
        if entries and not any(map(_is_misread, entries)):
            return Imported(entries)
        problem = WatchlistError(path.name, 0, Phrase("There is no domain in it."))
    except WatchlistError as error:
        problem = error
    if path.suffix.lower() == ".toml" or isinstance(problem.__cause__, OSError):
        raise problem
    try:
        with path.open("rb") as file:
            if encoding_of(file.read(SAMPLE_BYTES)) is None:
                raise WatchlistError(
                    path.name, 0, Phrase("This is no text. Save it as CSV or as a plain text first.")
                )
        lines = [line for line, _ in decoded_lines(path)]
    except (OSError, MailStoreError):
        raise problem from None
    found = _from_table(lines, path.name)
    if not found.entries:
        raise problem
    return found


def _is_misread(entry: Entry) -> bool:
    """Whether a line of another make was taken for one of ours: ``army.mil, navy.mil``."""
    return _is_number(entry.domain) or _entry(entry.label, "") is not None


def _is_number(domain: str) -> bool:
    return domain.rpartition(".")[2].isdigit()


@dataclass(frozen=True)
class _Table:
    """A list read with one delimiter."""

    rows: list[tuple[int, list[str]]]
    """With the number of the line that each ends in."""
    read: list[list[Entry | None]]
    """What each cell stands for."""

    @property
    def header(self) -> list[str]:
        """The row above the first one with a domain that names a column, or the one right above it; above it
        there may be a title, and below it rows without a domain.
        """
        first = next((at for at, cells in enumerate(self.read) if any(cells)), 0)
        above = [row for _, row in self.rows[:first]]
        named = [row for row in above if any(_rank(row, at) for at in range(len(row)))]
        return max(reversed(named), key=lambda row: sum(map(bool, row)), default=above[-1] if above else [])

    @property
    def is_all_domains(self) -> bool:
        """Whether there is nothing else in it: such rows are lines with several domains in each."""
        return not self.header and all(
            entry is not None or not cell.strip(_AROUND)
            for (_, row), cells in zip(self.rows, self.read, strict=True)
            for cell, entry in zip(row, cells, strict=True)
        )

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max(map(len, self.read), default=0)

    @cached_property
    def hits(self) -> Counter[int]:
        """In how many rows each column holds a domain."""
        return Counter(at for cells in self.read for at, entry in enumerate(cells) if entry is not None)

    @cached_property
    def column(self) -> int:
        """The column of domains; of two with as many the one with the better name."""
        header = self.header
        return max(range(self.width), key=lambda at: (self.hits[at], _rank(header, at), -at), default=0)


def _from_table(lines: Sequence[str], name: str) -> Imported:
    ways = [(delimiter, is_quoted) for is_quoted in (True, False) for delimiter in _delimiters(lines)]
    tables = [_table(lines, delimiter, name, is_quoted=is_quoted) for delimiter, is_quoted in ways]
    table = max(tables, key=lambda each: (each.hits[each.column], -len({len(row) for _, row in each.rows})))
    if table.is_all_domains:
        found = {str(entry): entry for cells in table.read for entry in cells if entry is not None}
        return Imported(_weighted(found.values()))
    header, column = table.header, table.column
    labels = [at for at, cell in enumerate(header) if at != column and _LABEL_NAME.fullmatch(cell.strip())]
    entries: dict[str, Entry] = {}
    passed_over: list[tuple[int, str]] = []
    for (number, row), cells in zip(table.rows, table.read, strict=True):
        entry = cells[column] if len(cells) > column else None
        if entry is not None:
            label = row[labels[0]].strip() if labels and len(row) > labels[0] else ""
            entries.setdefault(str(entry), replace(entry, label=label))
        elif row is not header:
            passed_over.append((number, (row[column] if len(row) > column else "").strip()))
    return Imported(
        _weighted(entries.values()),
        tuple(passed_over),
        header[column].strip() if len(header) > column and table.width > 1 else "",
        table.width,
    )


def _weighted(entries: Collection[Entry]) -> tuple[Entry, ...]:
    weight = Weight.BULK if len(entries) >= BULK_FROM else Weight.NORMAL
    return tuple(replace(entry, weight=weight) for entry in entries)


def _delimiters(lines: Sequence[str]) -> list[str]:
    """Those that may part the columns; none ("") where there may be but one."""
    written = (line.strip() for line in lines if line.strip() and not line.startswith("#"))
    head = list(islice(written, _HEAD_LINES))
    usual = [delimiter for delimiter in _DELIMITERS if any(delimiter in line for line in head)]
    if not usual:
        return [
            "",
            *(delimiter for delimiter in _OTHER_DELIMITERS if any(delimiter in line for line in head)),
        ]
    if usual == ["\t"]:
        return ["\t", " "]  # some of its lines may be aligned with spaces
    is_told = any(delimiter in head[0] for delimiter in usual)
    return usual if is_told else [*usual, ""]


def _table(lines: Sequence[str], delimiter: str, name: str, *, is_quoted: bool) -> _Table:
    """The rows as CSV has them, or each line for itself, which a quote that is never closed does not stop."""
    rows = [(number, [line.strip()]) for number, line in enumerate(lines, start=1)]
    if delimiter:
        parts = None if delimiter.isspace() and delimiter != "\t" else delimiter
        rows = [(number, [cell.strip(' "') for cell in line.split(parts)]) for number, [line] in rows]
    if delimiter and is_quoted:
        reader = csv.reader(lines, delimiter=delimiter)
        with suppress(csv.Error):  # a cell longer than any
            rows = [(reader.line_num, row) for row in reader]
    # what begins with the sign of a comment is none
    rows = [(number, row) for number, row in rows if any(row) and not row[0].lstrip().startswith("#")]
    if rows and _TELLS_DELIMITER.fullmatch(delimiter.join(rows[0][1])):
        del rows[0]
    return _Table(rows, [[_entry(cell, name) for cell in row] for _, row in rows])


def _rank(header: Sequence[str], column: int) -> int:
    name = header[column] if len(header) > column else ""
    found = (len(_COLUMN_NAMES) - at for at, known in enumerate(_COLUMN_NAMES) if known.search(name))
    return next(found, 0)


def _entry(cell: str, name: str) -> Entry | None:
    """The domain that a cell stands for: it, or that of a web address or a mail address."""
    text = _TAG.sub(" ", _COMMENT.split(cell)[0]).strip()
    text = _BULLET.sub("", text, count=1).strip(_AROUND).replace("\\.", ".")
    if _SCHEME.match(text) or _HAS_PATH.fullmatch(text):
        try:
            text = urlsplit(text if _SCHEME.match(text) else f"//{text}").hostname or ""
        except ValueError:
            return None
    folded = fold_at(text)
    if "@" in folded:
        domains = {part.rpartition("@")[2].strip(_AROUND) for part in folded.lower().split() if "@" in part}
        if len(domains) > 1:
            return None  # none of them is chosen in silence
        text = folded.rpartition("@")[2].rstrip(">")
    if "." not in text or any(sign in text for sign in " \t,;"):
        return None
    try:
        read = read_entry(text, "", Level.CONFIRM)
    except WatchlistError:
        return None
    if _is_number(read.domain):
        return None
    return Entry(read.domain, read.is_suffix, origin=name)

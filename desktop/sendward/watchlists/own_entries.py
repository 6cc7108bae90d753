"""The person's own protected domains: one list in the folder of their lists, written by the settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.model import ConfirmBy, Weight
from sendward.phrase import Phrase
from sendward.settings.file import write_aside, write_atomically
from sendward.watchlists.lists import read_list
from sendward.watchlists.parse import WatchlistError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sendward.model import Entry

FILE_NAME = "own.toml"
"""Name of the list in the folder of the person's lists, where it counts like every other list."""


class OwnEntriesError(Exception):
    """The list could not be written; the text says why and where."""


@dataclass(frozen=True, slots=True)
class OwnEntries:
    """Content of the person's own list."""

    entries: tuple[Entry, ...] = ()
    problem: str = ""
    """Reason why it could not be read, with the line; empty when it was read, or is not there."""


def read_own_entries(folder: Path) -> OwnEntries:
    """Read the list in ``folder``; it is empty when there is none yet."""
    path = folder / FILE_NAME
    if not path.exists():
        return OwnEntries()
    try:
        return OwnEntries(read_list(path).entries)
    except WatchlistError as error:
        return OwnEntries(problem=str(error))


def write_own_entries(folder: Path, entries: Iterable[Entry]) -> Path | None:
    """Write the list anew; comments and the like that a person wrote into the file are lost.

    An old list that cannot be read is kept under another name; returns its path, else None. Raises
    OwnEntriesError.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        aside = write_aside(path, path.read_bytes()) if read_own_entries(folder).problem else None
        if aside is not None:
            # every list in the folder counts, and this one would still be reported as bad
            aside = aside.rename(aside.with_suffix(".toml-kept"))
        write_atomically(path, _as_toml(entries).encode())
    except OSError as error:
        raise OwnEntriesError(
            Phrase("{file} could not be written: {problem}.", file=path, problem=error.strerror or error)
        ) from error
    return aside


def _as_toml(entries: Iterable[Entry]) -> str:
    import tomlkit  # noqa: PLC0415  # costs some 40 ms, and most runs write nothing

    document = tomlkit.document()
    document["name"] = "own"
    tables = tomlkit.aot()
    for entry in entries:
        table = tomlkit.table()
        table["domain"] = str(entry)
        if entry.label:
            table["label"] = entry.label
        table["level"] = entry.level.word
        if entry.weight is not Weight.CRITICAL:
            table["weight"] = entry.weight.value
        if entry.known:
            table["known"] = list(entry.known)
        if entry.confirm_by is not ConfirmBy.CLICK:
            table["confirm_by"] = entry.confirm_by.value
        tables.append(table)
    if len(tables):
        document["protect"] = tables
    return tomlkit.dumps(document)

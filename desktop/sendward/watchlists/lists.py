"""Reading the lists in use: the shipped packs, the organisation's lists, the person's own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from sendward.model import Weight
from sendward.phrase import Phrase
from sendward.watchlists.parse import Pack, WatchlistError, parse_watchlist

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sendward.model import Entry, Level

LIST_SUFFIXES = frozenset({".toml", ".txt", ".csv"})
"""Endings of the files that are read as lists in a folder; other files there are left alone."""
_WEIGHTS = (Weight.CRITICAL, Weight.NORMAL, Weight.BULK)


@dataclass(frozen=True, slots=True)
class LoadedLists:
    """Entries of all lists, and the problems with those that could not be read."""

    entries: tuple[Entry, ...]
    """Every entry of every pack, once."""
    packs: tuple[Pack, ...]
    """Packs in the order they count: the organisation's, the person's, the shipped ones."""
    problems: tuple[str, ...]
    """A sentence for each file that was left out, with its line."""
    idle_levels: tuple[str, ...] = ()
    """A sentence for each of the policy's levels that no entry and no list can have."""


def load_entries(
    packs_off: Collection[str],
    files: Sequence[Path],
    *,
    packs: Path | None,
    folders: Iterable[Path] = (),
    levels: Mapping[str, Level] | None = None,
) -> LoadedLists:
    """Read every list and merge their entries.

    ``folders`` are the organisation's and the person's (every list in them counts), ``files`` are lists named
    one by one, ``packs`` is the folder of the shipped ones, None for none of those; ``packs_off`` are the
    names of those left out (a file's name without its ending). A file with one bad line is left out whole and
    named in ``problems``; the others count all the same. A folder that is not there holds no lists; a named
    file that is not there is a problem. ``levels`` are the policy's, by an entry as a list writes it or by a
    list's name; an entry's own counts before its list's. A level for an entry and list that do not exist, not
    even in ``packs_off``, is named in ``idle_levels``.
    """
    problems: list[str] = []
    paths: list[Path] = []
    for folder in folders:
        paths += _files_in(folder, problems)
    paths += files
    if packs is not None:
        paths += [path for path in _files_in(packs, problems) if path.stem not in packs_off]
    read: list[Pack] = []
    for path in paths:
        try:
            read.append(read_list(path))
        except WatchlistError as error:
            problems.append(str(error))
    entries = tuple(_levelled(entry, levels or {}) for entry in _merged(read))
    left_out = [path for path in _files_in(packs, []) if path.stem in packs_off] if packs else []
    # a file that cannot be read may hold what a level is for
    idle = () if problems else _idle_levels(levels or {}, entries, read, left_out)
    return LoadedLists(entries, tuple(read), tuple(problems), tuple(idle))


def _idle_levels(
    levels: Mapping[str, Level], entries: Iterable[Entry], read: Iterable[Pack], left_out: Iterable[Path]
) -> Iterator[str]:
    """Sentences on the levels that are for no entry and no list, neither in use nor in ``left_out``."""
    names = set(levels) - {PurePath(pack.name).stem for pack in read} - {path.stem for path in left_out}
    names = names and names - {str(entry) for entry in entries}
    if names:
        try:
            names -= {str(entry) for path in left_out for entry in read_list(path).entries}
        except WatchlistError:
            return  # it may hold what a level is for
    for name in sorted(names):
        yield Phrase(
            "The policy gives {name} a level, and there is neither such an entry nor such a list.", name=name
        )


def _levelled(entry: Entry, levels: Mapping[str, Level]) -> Entry:
    level = levels.get(str(entry), levels.get(PurePath(entry.origin).stem))
    return entry if level is None else replace(entry, level=level)


def _files_in(folder: Path, problems: list[str]) -> list[Path]:
    try:
        return list_files(folder)
    except OSError as error:
        problems.append(
            Phrase(
                "{folder}: This folder cannot be read: {problem}.",
                folder=folder,
                problem=error.strerror or error,
            )
        )
        return []


def _merged(packs: Iterable[Pack]) -> tuple[Entry, ...]:
    """Merge the entries of all packs: label and level of the first, known hosts of all, the best weight."""
    entries: dict[tuple[str, bool], Entry] = {}
    for entry in (entry for pack in packs for entry in pack.entries):
        key = entry.domain, entry.is_suffix
        first = entries.get(key)
        if first is None:
            entries[key] = entry
            continue
        weight = min(first.weight, entry.weight, key=_WEIGHTS.index)
        known = tuple(dict.fromkeys((*first.known, *entry.known)))
        entries[key] = replace(first, weight=weight, known=known)
    return tuple(entries.values())


def list_files(folder: Path) -> list[Path]:
    """The lists in ``folder`` by name; none when there is no such folder. Raises OSError."""
    try:
        return sorted(p for p in folder.iterdir() if p.suffix.lower() in LIST_SUFFIXES and p.name[0] != ".")
    except FileNotFoundError:
        return []


def read_list(path: Path) -> Pack:
    """Read one list. Raises `WatchlistError`, also when the file cannot be opened or is no UTF-8."""
    is_toml = path.suffix.lower() == ".toml"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise WatchlistError(
            str(path), 0, Phrase("It cannot be read: {problem}.", problem=error.strerror or error)
        ) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise WatchlistError(str(path), line, Phrase("This is not UTF-8.")) from error
    return parse_watchlist(text, str(path), toml=is_toml)

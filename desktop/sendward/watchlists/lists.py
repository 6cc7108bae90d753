"""The lists that count: the packs that ship, the organisation's lists, the person's own."""

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
"""What a list's file ends in, when a folder is looked through; other files there are left alone."""
_WEIGHTS = (Weight.CRITICAL, Weight.NORMAL, Weight.BULK)


@dataclass(frozen=True, slots=True)
class LoadedLists:
    """What could be read, and what could not."""

    entries: tuple[Entry, ...]
    """Every entry of every pack, once."""
    packs: tuple[Pack, ...]
    """In the order they count: the organisation's and the person's, the ones that ship."""
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
    """Read every list there is.

    ``folders`` are the organisation's and the person's (every list in them counts), ``files`` are lists named
    one by one, ``packs`` is the folder of the ones that ship, None for none of those; of them, ``packs_off``
    names (a file's name without its ending) are left out. A file with one bad line is left out whole and
    named in ``problems``; the others count all the same. A folder that is not there holds no
    lists; a file that is named and not there is a problem. ``levels`` are the policy's, by an entry as a list
    writes it or by a list's name; an entry's own counts before its list's; one for nothing there is, not even
    in ``packs_off``, is named in ``idle_levels``.
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
    # of what stands in a file that cannot be read nobody knows
    idle = () if problems else _idle_levels(levels or {}, entries, read, left_out)
    return LoadedLists(entries, tuple(read), tuple(problems), tuple(idle))


def _idle_levels(
    levels: Mapping[str, Level], entries: Iterable[Entry], read: Iterable[Pack], left_out: Iterable[Path]
) -> Iterator[str]:
    """What is said of the levels for which there is nothing, neither where it counts nor in ``left_out``."""
    names = set(levels) - {PurePath(pack.name).stem for pack in read} - {path.stem for path in left_out}
    names = names and names - {str(entry) for entry in entries}
    if names:
        try:
            names -= {str(entry) for path in left_out for entry in read_list(path).entries}
        except WatchlistError:
            return  # nobody knows of it, either
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
    """Each entry once: label and level as its first list says, the known hosts of all, the best weight."""
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
    """One list, whole. Raises `WatchlistError`, also when the file cannot be opened or is no UTF-8."""
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

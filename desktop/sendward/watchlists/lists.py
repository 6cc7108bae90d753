"""Reading the lists in use: the shipped packs, the organisation's lists, the person's own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from sendward.model import ConfirmBy, Level, Weight
from sendward.phrase import Phrase
from sendward.watchlists.parse import Pack, WatchlistError, parse_watchlist
from sendward.watchlists.shipped import ShippedPacks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sendward.model import Entry

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
    """A sentence for each file that was left out, or of the organisation's for what is wrong in it."""
    of_organisation: frozenset[str] = frozenset()
    """Those of ``problems`` that only the organisation can mend."""
    idle_levels: tuple[str, ...] = ()
    """A sentence for each of the policy's levels that no entry and no list can have."""


def load_entries(
    packs_off: Collection[str],
    files: Sequence[Path],
    *,
    packs: Path | None,
    folders: Iterable[Path] = (),
    levels: Mapping[str, Level] | None = None,
    organisations: Collection[Path] = (),
    own_choice: bool = False,
    kept: Path | None = None,
) -> LoadedLists:
    """Read every list and merge their entries.

    ``folders`` are the organisation's and the person's (every list in them counts), ``files`` are lists named
    one by one, ``packs`` is the folder of the shipped ones, None for none of those; ``packs_off`` are the
    names of those left out (a file's name without its ending). A file with one bad line is left out whole and
    named in ``problems``; the others count all the same. A folder that is not there holds no lists; a named
    file that is not there is a problem. ``levels`` are the policy's, by an entry as a list writes it or by a
    list's name; an entry's own counts before its list's. A level for an entry and list that do not exist, not
    even in ``packs_off``, is named in ``idle_levels``.

    ``organisations`` are those of the folders and files that the organisation laid down; the others are the
    person's. What of those cannot be read never makes them say less: each counts by the lines that can be
    read, and as it was read last, of which the folder ``kept`` has a copy. What the organisation blocks stays
    blocked, whatever the person's lists say of it, and where ``own_choice`` is true, because the person and
    not the policy switched them off, in ``packs_off`` as well.
    """
    problems: list[str] = []
    paths: list[Path] = []
    keeper = _Keeper(kept)
    of_organisation: set[str] = set()
    for folder in folders:
        unreadable: list[str] = []
        paths += _files_in(folder, unreadable)
        if unreadable and folder in organisations:
            paths += keeper.known_in(folder)
            of_organisation.update(unreadable)
        problems += unreadable
    paths += files
    if packs is not None:
        paths += [path for path in _files_in(packs, problems) if path.stem not in packs_off]
    left_out = [path for path in _files_in(packs, []) if path.stem in packs_off] if packs else []
    if own_choice and Level.BLOCK in (levels or {}).values():
        paths += left_out
    read: list[Pack] = []
    shipped = ShippedPacks(packs) if packs is not None else None
    for path in paths:
        is_theirs = path in organisations or path.parent in organisations
        try:
            pack, wrong = keeper.read(path) if is_theirs else (_read_one(path, packs, shipped), [])
        except WatchlistError as error:
            problems.append(str(error))
            continue
        problems += wrong
        of_organisation.update(wrong)
        pack = _laid_down(pack, levels or {}, is_organisations=is_theirs, ships=path.parent == packs)
        if path in left_out:
            pack = replace(pack, entries=tuple(entry for entry in pack.entries if entry.blocks))
        if path not in left_out or pack.entries:
            read.append(pack)
    entries = _merged(read)
    # a file that cannot be read may hold what a level is for
    idle = () if problems else _idle_levels(levels or {}, entries, read, left_out)
    return LoadedLists(entries, tuple(read), tuple(problems), frozenset(of_organisation), tuple(idle))


class _Keeper:
    """Reads the organisation's lists, and keeps a copy of each for when it cannot be read."""

    def __init__(self, folder: Path | None) -> None:
        """None for no copies."""
        self._folder = folder

    def read(self, path: Path) -> tuple[Pack, list[str]]:
        """The list, and what is wrong with it: then what can be read of it counts, and all of the copy."""
        wrong: list[WatchlistError] = []
        copy = self._copy(path)
        text, pack = "", Pack(str(path), str(path), "", ())
        try:
            text, is_utf8 = _text_of(path)
            pack = _parsed(path, text, wrong)
            if not is_utf8:
                wrong.append(WatchlistError(str(path), 0, Phrase("This is not UTF-8.")))
        except WatchlistError as error:
            wrong.append(error)
        if pack.entries and not wrong:
            _keep(copy, text)
            return pack, []
        try:
            before = _parsed(path, _text_of(copy)[0], []) if copy is not None else None
        except WatchlistError:
            before = None  # none was kept
        if before is None or not before.entries:
            return pack, [_by_the_rest(error) for error in wrong[:_MOST_TOLD]]
        wrong = wrong or [WatchlistError(str(path), 0, Phrase("It is empty."))]
        pack = replace(before, entries=(*before.entries, *pack.entries))
        return pack, [_as_before(error) for error in wrong[:_MOST_TOLD]]

    def known_in(self, folder: Path) -> list[Path]:
        """The lists of which there are copies, in a folder that cannot be read."""
        copies = self._copies(folder)
        return [folder / copy.name for copy in _files_in(copies, [])] if copies is not None else []

    def _copy(self, path: Path) -> Path | None:
        copies = self._copies(path.parent)
        return copies / path.name if copies is not None else None

    def _copies(self, folder: Path) -> Path | None:
        import hashlib  # noqa: PLC0415  # OpenSSL, where the organisation has lists

        name = hashlib.sha256(str(folder).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        return self._folder / name if self._folder is not None else None


_MOST_TOLD = 5
"""Bad lines of one list that are named."""


def _as_before(error: WatchlistError) -> str:
    return Phrase(
        "{problem} What else can be read of this list of your organisation counts, "
        "and all that was read last.",
        problem=error,
    )


def _by_the_rest(error: WatchlistError) -> str:
    return Phrase(
        "{problem} Only what else can be read of this list of your organisation counts.", problem=error
    )


def _keep(copy: Path | None, text: str) -> None:
    """Have ``text`` in the file ``copy``; where that cannot be, it is logged."""
    if copy is None:
        return
    import logging  # noqa: PLC0415  # slow to load, and needed where the organisation has lists

    from sendward.settings.file import write_atomically  # noqa: PLC0415  # as above

    raw = text.encode("utf-8")
    try:
        if not (copy.is_file() and copy.read_bytes() == raw):
            write_atomically(copy, raw)
    except OSError as error:
        logging.getLogger(__name__).warning("a list of the organisation could not be kept: %s", error)


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


def _laid_down(pack: Pack, levels: Mapping[str, Level], *, is_organisations: bool, ships: bool) -> Pack:
    """The list with what the organisation says of its entries' levels."""
    if not (levels or is_organisations or ships):
        return pack
    of_list = levels.get(PurePath(pack.name).stem)
    entries: list[Entry] = []
    for entry in pack.entries:
        level = levels.get(str(entry), of_list)
        is_vouched, is_binding = is_organisations or ships, is_organisations or level is not None
        if level in {None, entry.level} and (is_vouched, is_binding) == (entry.is_vouched, entry.is_binding):
            entries.append(entry)
            continue
        entries.append(
            replace(
                entry,
                level=entry.level if level is None else level,
                is_vouched=is_vouched,
                is_binding=is_binding,
            )
        )
    return replace(pack, entries=tuple(entries))


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
    """Merge the entries of all packs: label and level of the first, known hosts of all, the best weight.

    A level that the organisation laid down is never lowered by a list that comes first.
    """
    merged: dict[tuple[str, bool], Entry] = {}
    for entry in (entry for pack in packs for entry in pack.entries):
        key = entry.domain, entry.is_suffix
        first = merged.setdefault(key, entry)
        if first is not entry:
            merged[key] = _together(first, entry)
    return tuple(merged.values())


def _together(first: Entry, other: Entry) -> Entry:
    asks_for_typing = other.is_binding and other.confirm_by is ConfirmBy.TYPING
    return replace(
        first,
        level=max(first.level, other.level) if other.is_binding else first.level,
        weight=min(first.weight, other.weight, key=_WEIGHTS.index),
        known=tuple(dict.fromkeys((*first.known, *other.known))),
        confirm_by=other.confirm_by if asks_for_typing else first.confirm_by,
        is_vouched=first.is_vouched or other.is_vouched,
        is_binding=first.is_binding or other.is_binding,
    )


def list_files(folder: Path) -> list[Path]:
    """The lists in ``folder`` by name; none when there is no such folder. Raises OSError."""
    try:
        return sorted(p for p in folder.iterdir() if p.suffix.lower() in LIST_SUFFIXES and p.name[0] != ".")
    except FileNotFoundError:
        return []


def _read_one(path: Path, packs: Path | None, shipped: ShippedPacks | None) -> Pack:
    """As `read_list`; one of the shipped packs as quickly as may be."""
    try:
        known = shipped.pack(path) if shipped is not None and path.parent == packs else None
    except OSError:
        known = None  # read_list says what is wrong
    return known or read_list(path)


def read_list(path: Path) -> Pack:
    """Read one list. Raises `WatchlistError`, also when the file cannot be opened or is no UTF-8."""
    try:
        text = _raw(path).decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise WatchlistError(str(path), line, Phrase("This is not UTF-8.")) from error
    return _parsed(path, text)


def _raw(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise WatchlistError(
            str(path), 0, Phrase("It cannot be read: {problem}.", problem=error.strerror or error)
        ) from error


def _text_of(path: Path) -> tuple[str, bool]:
    """The text of a list, with a sign in the place of what is no UTF-8, and whether all was."""
    raw = _raw(path)
    text = raw.decode("utf-8", "replace")
    return text, text.encode("utf-8") == raw


def _parsed(path: Path, text: str, passed_over: list[WatchlistError] | None = None) -> Pack:
    is_toml = path.suffix.lower() == ".toml"
    return parse_watchlist(text, str(path), toml=is_toml, passed_over=passed_over)

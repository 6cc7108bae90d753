"""Reading the lists in use: the shipped packs, the organisation's lists, the person's own."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from sendward.model import ConfirmBy, Level, Weight
from sendward.phrase import Phrase
from sendward.values import dataclass, replace
from sendward.watchlists.list_file import files_in, read_list
from sendward.watchlists.parse import WatchlistError, read_entry
from sendward.watchlists.shipped import ShippedPacks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sendward.model import Entry
    from sendward.watchlists.kept_lists import KeptLists
    from sendward.watchlists.parse import Pack

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
    damage: tuple[str, ...] = ()
    """A sentence for each list that ought to have come with Sendward, and is not there."""


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
    withdrawn: Collection[str] = (),
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
    read, and as it was read last, of which the folder ``kept`` has copies; so does one that was in its folder
    and is gone, until a policy names it in ``withdrawn``. What the organisation blocks stays blocked,
    whatever the person's lists say of it, and where ``own_choice`` is true, because the person and not the
    policy switched them off, in ``packs_off`` as well.
    """
    levels, named = _by_entries(levels or {}), levels or {}
    problems: list[str] = []
    paths: list[Path] = []
    keeper = _keeper(kept, withdrawn) if organisations else None
    of_organisation: set[str] = set()
    for folder in folders:
        unreadable: list[str] = []
        present = files_in(folder, unreadable)
        paths += present
        if keeper is not None and folder in organisations:
            paths += keeper.missing_in(folder, (*present, *files))
            of_organisation.update(unreadable)
        problems += unreadable
    paths += files
    ship = [] if packs is None else files_in(packs, problems)
    paths += [path for path in ship if path.stem not in packs_off]
    left_out = [path for path in ship if path.stem in packs_off]
    if own_choice and Level.BLOCK in levels.values():
        paths += left_out
    read: list[Pack] = []
    shipped = ShippedPacks(packs) if packs is not None else None
    for path in paths:
        is_theirs = path in organisations or path.parent in organisations
        try:
            if keeper is not None and is_theirs:
                in_folder = path.parent in organisations and path not in files
                pack, wrong = keeper.read(path, is_of_folder=in_folder)
            else:
                pack, wrong = _read_one(path, packs, shipped), []
        except WatchlistError as error:
            problems.append(str(error))
            continue
        problems += wrong
        of_organisation.update(wrong)
        pack = _laid_down(pack, levels, is_organisations=is_theirs, ships=path.parent == packs)
        if path in left_out:
            pack = replace(pack, entries=tuple(entry for entry in pack.entries if entry.blocks))
        if path not in left_out or pack.entries:
            read.append(pack)
    entries = _merged(read)
    # a file that cannot be read may hold what a level is for
    idle = () if problems else _idle_levels(named, entries, read, left_out)
    return LoadedLists(
        entries,
        tuple(read),
        tuple(problems),
        frozenset(of_organisation),
        tuple(idle),
        () if shipped is None else shipped.damage(ship),
    )


def _by_entries(levels: Mapping[str, Level]) -> dict[str, Level]:
    """The levels, each for an entry by the domain itself besides: ``Münch.de`` names what ``xn--mnch-0ra.de``
    does, and of two levels for one entry the stricter counts.
    """
    found = dict(levels)
    for name, level in levels.items():
        written = _written(name)
        found[written] = max(level, found.get(written, level))
    return found


def _written(name: str) -> str:
    """How an entry of that ``name`` writes itself; the name as it is for what is no domain, as of a list."""
    try:
        return str(read_entry(name, "", Level.CONFIRM))
    except WatchlistError:
        return name


def _idle_levels(
    levels: Mapping[str, Level], entries: Iterable[Entry], read: Iterable[Pack], left_out: Iterable[Path]
) -> Iterator[str]:
    """Sentences on the levels that are for no entry and no list, neither in use nor in ``left_out``."""
    names = set(levels) - {PurePath(pack.name).stem for pack in read} - {path.stem for path in left_out}
    names = names and _unnamed(names, entries)
    if names:
        try:
            names = _unnamed(names, [entry for path in left_out for entry in read_list(path).entries])
        except WatchlistError:
            return  # it may hold what a level is for
    for name in sorted(names):
        yield Phrase(
            "The policy gives {name} a level, and there is neither such an entry nor such a list.", name=name
        )


def _unnamed(names: set[str], entries: Iterable[Entry]) -> set[str]:
    """Those of ``names`` that no entry has."""
    written = {str(entry) for entry in entries}
    return {name for name in names if _written(name) not in written}


def _laid_down(pack: Pack, levels: Mapping[str, Level], *, is_organisations: bool, ships: bool) -> Pack:
    """The list with what the organisation says of its entries' levels."""
    says_nothing = not (levels or is_organisations)
    if says_nothing and (not ships or all(entry.is_vouched for entry in pack.entries)):
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


def _keeper(kept: Path | None, withdrawn: Collection[str]) -> KeptLists:
    from sendward.watchlists.kept_lists import KeptLists  # noqa: PLC0415  # only where there is an organisation

    return KeptLists(kept, withdrawn)


def _read_one(path: Path, packs: Path | None, shipped: ShippedPacks | None) -> Pack:
    """As `read_list`; one of the shipped packs as quickly as may be."""
    try:
        known = shipped.pack(path) if shipped is not None and path.parent == packs else None
    except OSError:
        known = None  # read_list says what is wrong
    return known or read_list(path)

"""Tables of a policy, read one by one: a slip of whoever wrote it never makes one say less than was meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sendward.model import Level
from sendward.phrase import Phrase
from sendward.settings.file import find_unknown, lookup
from sendward.settings.options import OPTIONS
from sendward.settings.problem import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sendward.settings.option import Option

BESIDE_OPTIONS = frozenset({"revision", "locked", "withdrawn_lists", "organisation", "levels", "trusted"})
"""Everything that a policy holds beside the options' tables."""


_LEVELS = {level.word: level for level in Level}
_OPTION_KEYS = frozenset(option.key for option in OPTIONS)
_NAMES_OF_OPTIONS = frozenset(option.name for option in OPTIONS)
_NOWHERE = "?"
"""Stands for a place in which no name is known."""
_KNOWN_NAMES: dict[str, frozenset[str]] = {
    "": BESIDE_OPTIONS | {option.table for option in OPTIONS},
    "organisation": frozenset({"name", "message", "contact"}),
    "trusted": frozenset({"domains"}),
    **{
        table: frozenset(option.name for option in OPTIONS if option.table == table)
        for table in {option.table for option in OPTIONS}
    },
}
"""The names that say something, by the table they stand in; "" is the whole policy."""


def names_meant(name: str, known: Iterable[str]) -> list[str]:
    """The ``known`` names that a misspelt one may have stood for, with or without their table.

    >>> names_meant("addin.alow-unchecked", ["addin.allow_unchecked", "alerts.blocked"])
    ['addin.allow_unchecked']
    >>> names_meant("sources.smell", ["sources.drafts"])
    []
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # slow to load, and needed for a wrong policy only

    typed = name.strip().casefold().replace("-", "_")
    slips = max(2, len(typed) // _LETTERS_A_SLIP)
    return [
        key
        for key in known
        if any(
            OSA.distance(typed, form, score_cutoff=slips) <= slips for form in (key, key.partition(".")[2])
        )
        and len(typed) > slips
    ]


_LETTERS_A_SLIP = 5
"""Letters of a name for each that may be wrong in it, two in any case."""


def under_right_names(read: Mapping[str, Any]) -> dict[str, Any]:
    """The tables, with what binds people under a wrong name, or in a wrong place, added where it belongs.

    It is known by a name that is nearly right, or by what it holds: a line below a table's header belongs to
    that table, though it was meant for the whole policy. Locks that are no list are unclear ones.

    >>> under_right_names({"lock": ["sources.drafts"]})["locked"]
    ['sources.drafts']
    >>> under_right_names({"general": {"allow_quit": False, "locked": ["sources.drafts"]}})["locked"]
    ['sources.drafts']
    """
    tables = dict(read)
    for name, found in _astray(read):
        if name in _NAMES_OF_OPTIONS and not isinstance(found, list):
            continue  # an option in a wrong table, which is said
        meant = names_meant(name, ("locked", "levels"))
        if isinstance(found, dict) and ("levels" in meant or _LEVELS.keys() & set(map(str, found.values()))):
            right = tables.get("levels", {})
            tables["levels"] = {**found, **right} if isinstance(right, dict) else right
        elif "locked" in meant or (
            isinstance(found, list)
            and _OPTION_KEYS.intersection(each for each in found if isinstance(each, str))
        ):
            right = tables.get("locked", [])
            # what is no list is put in as something that is no name
            locks = found if isinstance(found, list) else [[found]]
            tables["locked"] = [*right, *locks] if isinstance(right, list) else right
    return tables


def _astray(read: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Each name, however deep, that says nothing where it stands, with what stands under it."""
    waiting: list[tuple[str, Mapping[str, Any]]] = [("", read)]
    while waiting:
        where, table = waiting.pop()
        for name, found in table.items():
            is_known = name in _KNOWN_NAMES.get(where, ())
            if where == "levels" and isinstance(found, str):
                continue  # an entry, whatever it is called
            if not is_known:
                yield name, found
            if is_known and where:
                continue
            below = [found] if isinstance(found, dict) else found if isinstance(found, list) else []
            place = name if is_known else _NOWHERE
            waiting += [(place, each) for each in below if isinstance(each, dict)]


def read_revision(value: object) -> tuple[int, list[str]]:
    """The policy's number, and what is wrong with it; one that is wrong counts as none, which is 0."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value, []
    return 0, [Phrase("revision must be a whole number, as in revision = 2")]


@dataclass(frozen=True, slots=True)
class Locked:
    """The keys that a policy locks."""

    keys: frozenset[str]
    problems: tuple[str, ...]
    is_unclear: bool = False
    """Whether it may have locked more, in a part that cannot be read."""


def read_locked(value: object) -> Locked:
    """The keys a policy may lock out of those it names; a misspelt name locks whatever it may stand for,
    and a table's all that is in it.
    """
    if not isinstance(value, list):
        return Locked(frozenset(), (_NO_LIST,), is_unclear=True)
    options = {option.key: option for option in OPTIONS}
    lockable = [option.key for option in OPTIONS if option.lockable]
    locked: set[str] = set()
    problems: list[str] = []
    for key in value:
        if not isinstance(key, str):
            problems.append(_NO_LIST)
        elif key not in options:
            problems.append(Phrase("locked names {key}, and there is no such option", key=repr(key)))
            locked.update((*names_meant(key, lockable), *_in_table(key, lockable)))
        elif not options[key].lockable:
            problems.append(
                Phrase(
                    "locked names {key}, which is everybody's own choice; its value serves as a proposal",
                    key=key,
                )
            )
        else:
            locked.add(key)
    is_unclear = _NO_LIST in problems
    return Locked(frozenset(locked), tuple(dict.fromkeys(problems)), is_unclear=is_unclear)


def _in_table(name: str, keys: Iterable[str]) -> list[str]:
    """Those of ``keys`` that stand in the table ``name``, also written ``general.*``; all for ``*``.

    >>> _in_table("alerts.*", ["alerts.blocked", "addin.allow_unchecked"])
    ['alerts.blocked']
    """
    table = name.strip().casefold().removesuffix(".*")
    return [key for key in keys if table in {"*", key.partition(".")[0]}]


_NO_LIST = Phrase('locked must be a list of options, as in ["sources.drafts"]')


def read_levels(value: object) -> tuple[dict[str, Level], list[str]]:
    """The level of each entry or list that the policy names, and what is wrong with them.

    A level that is none counts as the highest: less may not have been meant.
    """
    if not isinstance(value, dict):
        return {}, [Phrase("levels must be a table")]
    levels: dict[str, Level] = {}
    problems: list[str] = []
    for key, word in value.items():
        known = _LEVELS.get(word) if isinstance(word, str) else None
        levels[key] = max(known or Level.BLOCK, levels.get(key, Level.NOTE))
        if known is None:
            problems.append(
                Phrase(
                    "levels gives {key} the level {level}; note, confirm and block are levels",
                    key=key,
                    level=repr(word),
                )
            )
        if isinstance(word, dict):  # army.mil without its quotes
            below, _ = read_levels({f"{key}.{name}": level for name, level in word.items()})
            levels |= {name: max(level, levels.get(name, level)) for name, level in below.items()}
    return levels, problems


def read_trusted(value: object) -> tuple[frozenset[str], list[str]]:
    """The domains (A-labels) that the table ``[trusted]`` names, and what is wrong with the others.

    One that cannot be read is left out: nothing else is trusted in its place.
    """
    if not isinstance(value, dict):
        return frozenset(), [Phrase("trusted must be a table")]
    problems: list[str] = [
        Phrase("trusted names {key}, and there is no such list", key=repr(key))
        for key in value.keys() - {"domains"}
    ]
    listed = value.get("domains", [])
    if not isinstance(listed, list):
        return frozenset(), [*problems, _NO_DOMAINS]
    if not listed:
        return frozenset(), problems
    from sendward.engine.domains import DomainError, parse_domain  # noqa: PLC0415  # seldom needed, and slow to load

    domains: set[str] = set()
    for text in listed:
        try:
            domains.add(parse_domain(text if isinstance(text, str) else "").ascii)
        except DomainError:
            problems.append(Phrase("trusted.domains names {text}, which is not a domain", text=repr(text)))
    return frozenset(domains), problems


_NO_DOMAINS = Phrase('trusted.domains must be a list of domains, as in ["partner.example"]')


def read_withdrawn(value: object) -> tuple[frozenset[str], list[str]]:
    """The files' names of lists that the policy takes back, and what is wrong with the others.

    One that cannot be read takes nothing back.

    >>> read_withdrawn(["partners.txt"])
    (frozenset({'partners.txt'}), [])
    """
    if not isinstance(value, list):
        return frozenset(), [_NO_FILES]
    names = frozenset(name for name in value if isinstance(name, str))
    return names, [] if len(names) == len(value) else [_NO_FILES]


_NO_FILES = Phrase('withdrawn_lists must be a list of files\' names, each once, as in ["partners.txt"]')


@dataclass(frozen=True, slots=True)
class Values:
    """The options' values in a policy."""

    by_key: dict[str, Any]
    problems: tuple[str, ...]
    doubtful: tuple[Option[Any], ...]
    """Options without a value of which something may have been said, in a part that cannot be read."""


def read_values(read: Mapping[str, Any]) -> Values:
    """The value of each option that the tables name one for, checked."""
    unknown = find_unknown(read, BESIDE_OPTIONS)
    problems: list[str] = []
    no_tables = {option.table for option in OPTIONS if not isinstance(read.get(option.table, {}), dict)}
    problems += [
        Phrase("{table} must be a table", table=table)
        for table in dict.fromkeys(option.table for option in OPTIONS)
        if table in no_tables
    ]
    has_unknown_table = any(not name for _table, name in unknown)
    unclear = no_tables | {table for table, name in unknown if name}
    values: dict[str, Any] = {}
    doubtful: list[Option[Any]] = []
    for option in OPTIONS:
        found = lookup(read, option)
        try:
            if found is not None:
                values[option.key] = option.read(found)
                continue
        except OptionError as error:
            problems.append(Phrase("{key} {problem}", key=option.key, problem=error))
            doubtful.append(option)
            continue
        if has_unknown_table or option.table in unclear:
            doubtful.append(option)
    return Values(values, tuple(problems), tuple(doubtful))

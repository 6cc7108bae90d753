"""Policy of an organisation: values, locks and levels that hold for everybody on this machine."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sendward.model import Level
from sendward.phrase import Phrase
from sendward.settings.file import (
    Plain,
    Reading,
    lookup,
    read_file,
    rewritten,
    unknown_names,
    write_atomically,
)
from sendward.settings.option import OptionType
from sendward.settings.options import OPTIONS
from sendward.settings.problem import OptionError, SettingsProblem
from sendward.system.macos import managed_preferences
from sendward.system.platform import PLATFORM, Platform
from sendward.system.windows.registry import machine_values

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Organisation:
    """The table ``[organisation]`` of a policy; every field may be empty."""

    name: str = ""
    message: str = ""
    """Sentence shown in place of Sendward's own where something is blocked."""
    contact: str = ""
    """Contact for questions: an address, a telephone number, a room."""


_log = logging.getLogger(__name__)

SET_BY_ORGANISATION = Phrase("set by your organisation")
_ITS_OWN = frozenset({"locked", "organisation", "levels"})
"""Names in a policy beside the options' tables."""
ASK_ADMINISTRATOR = Phrase("Ask whoever looks after this computer to mend the policy file.")


def read_locked(value: object) -> tuple[frozenset[str], list[str]]:
    """Read the keys of the options a policy locks, and the problems with those it may not lock."""
    if not isinstance(value, list) or not all(isinstance(key, str) for key in value):
        return frozenset(), [Phrase('locked must be a list of options, as in ["sources.drafts"]')]
    options = {option.key: option for option in OPTIONS}
    locked: set[str] = set()
    problems: list[str] = []
    for key in value:
        if key not in options:
            problems.append(Phrase("locked names {key}, and there is no such option", key=repr(key)))
        elif not options[key].lockable:
            problems.append(
                Phrase(
                    "locked names {key}, which is everybody's own choice; its value serves as a proposal",
                    key=key,
                )
            )
        else:
            locked.add(key)
    return frozenset(locked), problems


def read_organisation(value: object) -> tuple[Organisation, list[str]]:
    """Read the table ``[organisation]``, and the problems with it."""
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        return Organisation(), [Phrase("organisation must be a table of texts")]
    known = {name for name in Organisation.__dataclass_fields__ if name in value}
    unknown: list[str] = [
        Phrase("organisation names {key}, and there is no such text", key=repr(key))
        for key in value.keys() - known
    ]
    return Organisation(**{name: value[name] for name in known}), unknown


def read_levels(value: object) -> tuple[dict[str, Level], list[str]]:
    """Read the level of each entry or list that the policy names, and the problems with the others."""
    if not isinstance(value, dict):
        return {}, [Phrase("levels must be a table")]
    words = {level.word: level for level in Level}
    levels: dict[str, Level] = {}
    problems: list[str] = []
    for key, word in value.items():
        if isinstance(word, str) and word in words:
            levels[key] = words[word]
        else:
            problems.append(
                Phrase(
                    "levels gives {key} the level {level}; note, confirm and block are levels",
                    key=key,
                    level=repr(word),
                )
            )
    return levels, problems


@dataclass(frozen=True, slots=True)
class Policy:
    """Policy: values that hold where the person chose none, and the options it locks."""

    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    """Values by option key, checked."""
    locked: frozenset[str] = frozenset()
    """Keys of the options that the person cannot change."""
    problems: tuple[SettingsProblem, ...] = ()
    organisation: Organisation = field(default_factory=Organisation)
    """The organisation that made the policy, with its message and contact."""
    levels: Mapping[str, Level] = field(default_factory=lambda: MappingProxyType({}))
    """The level of an entry (``.mil``) or of a whole list (``us-military``), whatever the list says."""

    places: tuple[str, ...] = ()
    """Places the policy was read from: files, or the registry's key."""
    is_unread: bool = False
    """Whether there is a policy, or a part of one, that cannot be read."""
    is_unknown: bool = False
    """Whether its last content is not known either: then no option that a policy may lock can be changed."""
    tables: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    """The tables as they were read."""

    @classmethod
    def load(cls, path: Path, last: Path | None = None) -> Policy:
        """Read the policy file: the same tables as in the settings, and ``locked = ["sources.drafts", …]``.

        No file is no policy. The platform's own management counts before the file. A bad value is named in
        ``problems``; the others hold. Where the policy cannot be read at all, the one that ``remember`` kept
        in the file ``last`` holds on.
        """
        reading = read_file(path)
        place, managed = read_managed()
        wrong = [each.problem for each in (reading, managed) if each.problem]
        known = read_file(last).values if wrong and last else {}
        policy = cls.of(laid_over(known, laid_over(reading.values, managed.values)), str(path))
        places = (*([str(path)] if reading.values else []), *([place] if managed.values else []))
        unread = tuple(
            SettingsProblem(_unread(each, is_known=bool(known)), ASK_ADMINISTRATOR) for each in wrong
        )
        return replace(
            policy,
            problems=(*unread, *policy.problems),
            places=places,
            is_unread=bool(wrong),
            is_unknown=bool(wrong) and not known,
        )

    def remember(self, last: Path) -> None:
        """Keep the policy in the file ``last``, as a fallback for ``load``, unless it is one itself."""
        if self.is_unread or read_file(last).values == self.tables:
            return
        try:
            if self.tables:
                write_atomically(last, rewritten(dict(self.tables)).encode())
            else:
                last.unlink(missing_ok=True)
        # a property list may hold what TOML cannot
        except (OSError, ValueError, TypeError) as error:
            _log.warning("the policy could not be kept for when it cannot be read: %s", error)

    @classmethod
    def of(cls, read: Mapping[str, Any], place: str) -> Policy:
        """Read the policy from its tables; ``place`` names them in ``problems``."""
        problems = unknown_names(read, _ITS_OWN)
        problems += [
            Phrase("{table} must be a table", table=table)
            for table in dict.fromkeys(option.table for option in OPTIONS)
            if not isinstance(read.get(table, {}), dict)
        ]
        values: dict[str, Any] = {}
        for option in OPTIONS:
            found = lookup(read, option)
            if found is None:
                continue
            try:
                values[option.key] = option.read(found)
            except OptionError as error:
                problems.append(Phrase("{key} {problem}", key=option.key, problem=error))
        locked, wrong = read_locked(read.get("locked", []))
        problems += wrong
        organisation, wrong = read_organisation(read.get("organisation", {}))
        problems += wrong
        levels, wrong = read_levels(read.get("levels", {}))
        problems += wrong
        return cls(
            values,
            locked,
            tuple(
                SettingsProblem(
                    Phrase("In {path}: {problem}.", path=place, problem=problem), ASK_ADMINISTRATOR
                )
                for problem in problems
            ),
            organisation,
            levels,
            tables=read,
        )


def _unread(problem: str, *, is_known: bool) -> Phrase:
    if is_known:
        return Phrase("{problem} The policy holds as it was read last.", problem=problem)
    return Phrase("{problem} Until it can be read, nothing can be changed that it may lock.", problem=problem)


REGISTRY_KEY = r"SOFTWARE\Policies\Sendward"
"""Key in HKEY_LOCAL_MACHINE, which only administrators and group policy may write."""


def read_managed(platform: Platform = PLATFORM) -> tuple[str, Reading]:
    """The place of the platform's own management, in words, and its values; both empty where there is none.

    Windows' registry policy and macOS' managed preferences hold the same tables and names as the policy file;
    on Linux the file is all there is.
    """
    if platform is Platform.WINDOWS:
        return rf"HKLM\{REGISTRY_KEY}", Reading(from_registry(_registry_values))
    if platform is Platform.MACOS:
        return str(managed_preferences.FILE), from_preferences(managed_preferences.FILE)
    return "", Reading()


def _registry_values(table: str) -> dict[str, object] | None:
    return machine_values(rf"{REGISTRY_KEY}\{table}" if table else REGISTRY_KEY)


def from_registry(values: Callable[[str], dict[str, object] | None]) -> Plain:
    """Read the policy's tables from the registry's keys.

    ``values`` gives the values of a key below ours, by name, and None when there is no such key. For an
    option that is yes or no, the numbers 1 and 0 are read as these: the registry has no booleans.
    """
    found: Plain = dict(values("") or {})
    flags = {option.key for option in OPTIONS if option.type is OptionType.FLAG}
    for table in dict.fromkeys([*(option.table for option in OPTIONS), "organisation", "levels"]):
        named = values(table)
        if named is not None:
            found[table] = {
                name: bool(value) if f"{table}.{name}" in flags and value in (0, 1) else value
                for name, value in named.items()
            }
    return found


def from_preferences(path: Path) -> Reading:
    """Read the policy's tables from macOS' managed preferences."""
    try:
        return Reading(managed_preferences.read(path))
    except OSError as error:
        return Reading(
            problem=Phrase("{path} could not be read: {problem}.", path=path, problem=error.strerror or error)
        )
    except ValueError as error:
        return Reading(problem=Phrase("{path} is no property list: {problem}.", path=path, problem=error))


def laid_over(file: Plain, managed: Plain) -> Plain:
    """Merge the policy file and the platform's management table by table; the latter wins over the file."""
    result = dict(file)
    for name, value in managed.items():
        old = result.get(name)
        result[name] = {**old, **value} if isinstance(old, dict) and isinstance(value, dict) else value
    return result

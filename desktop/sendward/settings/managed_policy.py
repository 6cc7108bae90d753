"""Policy that the platform's own management lays down: Windows' registry, macOS' managed preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.phrase import Phrase
from sendward.settings.file import Plain, Reading
from sendward.settings.option import OptionType
from sendward.settings.options import OPTIONS
from sendward.settings.policy_tables import BESIDE_OPTIONS
from sendward.system.macos import managed_preferences
from sendward.system.platform import PLATFORM, Platform
from sendward.system.windows.registry import machine_key

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sendward.system.windows.registry import Key


REGISTRY_KEY = r"SOFTWARE\Policies\Sendward"
"""Key in HKEY_LOCAL_MACHINE, which only administrators and group policy may write."""


def read_managed(platform: Platform = PLATFORM) -> tuple[str, Reading]:
    """The place of the platform's own management, in words, and its values; both empty where there is none.

    Windows' registry policy and macOS' managed preferences hold the same tables and names as the policy file;
    on Linux the file is all there is.
    """
    if platform is Platform.WINDOWS:
        place = rf"HKLM\{REGISTRY_KEY}"
        return place, _registry_reading(place)
    if platform is Platform.MACOS:
        return str(managed_preferences.FILE), from_preferences(managed_preferences.FILE)
    return "", Reading()


def _registry_reading(place: str) -> Reading:
    try:
        return Reading(from_registry(machine_key(REGISTRY_KEY)))
    except OSError as error:
        return Reading(problem=_unreadable(place, error))


def from_registry(key: Key | None) -> Plain:
    """Read the policy's tables from the registry's keys, also those of names that no policy has.

    A key is a table, and what it is called counts in any case of letters, as in the registry. For an option
    that is yes or no, the numbers 1 and 0 are read as these: the registry has no booleans.
    """
    return {} if key is None else _table(key, _TABLES, "")


_TABLES = {name.casefold(): name for name in (*(option.table for option in OPTIONS), *BESIDE_OPTIONS)}
_FLAGS = {option.key for option in OPTIONS if option.type is OptionType.FLAG}


def _table(key: Key, known: Mapping[str, str], table: str) -> Plain:
    """The values of a key, and those below it as tables; ``known`` are the names in it, by how they sound."""
    found: Plain = {}
    for written, value in key.values.items():
        name = known.get(written.casefold(), written)
        found[name] = bool(value) if f"{table}.{name}" in _FLAGS and value in (0, 1) else value
    for written, below in key.keys.items():
        name = known.get(written.casefold(), written)
        # one that is a value, too, cannot be meant as both
        inner = _table(below, {} if table else _names_in(name), f"{table}.{name}" if table else name)
        found[name] = [found[name], inner] if name in found else inner
    return found


def _names_in(table: str) -> dict[str, str]:
    return {option.name.casefold(): option.name for option in OPTIONS if option.table == table}


def from_preferences(path: Path) -> Reading:
    """Read the policy's tables from macOS' managed preferences."""
    try:
        return Reading(managed_preferences.read(path))
    except OSError as error:
        return Reading(problem=_unreadable(str(path), error))
    except ValueError as error:
        return Reading(problem=Phrase("{path} is no property list: {problem}.", path=path, problem=error))


def _unreadable(place: str, error: OSError) -> Phrase:
    return Phrase("{path} could not be read: {problem}.", path=place, problem=error.strerror or error)


def laid_over(file: Plain, managed: Plain) -> Plain:
    """Merge the policy file and the platform's management table by table; the latter wins over the file."""
    result = dict(file)
    for name, value in managed.items():
        old = result.get(name)
        result[name] = {**old, **value} if isinstance(old, dict) and isinstance(value, dict) else value
    return result

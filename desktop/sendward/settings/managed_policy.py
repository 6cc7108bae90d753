"""Policy that the platform's own management lays down: Windows' registry, macOS' managed preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.phrase import Phrase
from sendward.settings.file import Plain, Reading
from sendward.settings.option import OptionType
from sendward.settings.options import OPTIONS
from sendward.settings.policy_tables import TABLES_BESIDE_OPTIONS
from sendward.system.macos import managed_preferences
from sendward.system.platform import PLATFORM, Platform
from sendward.system.windows.registry import machine_values

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


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
    for table in dict.fromkeys([*(option.table for option in OPTIONS), *TABLES_BESIDE_OPTIONS]):
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

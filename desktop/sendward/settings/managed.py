"""What the platform's own management lays down: Windows' registry policy, macOS' managed preferences.

Both hold the same tables and names as the policy file; on Linux the file is all there is.
"""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.parsers.expat import ExpatError

from sendward import APPLICATION_ID
from sendward.phrase import Phrase
from sendward.settings.file import Plain, Reading
from sendward.settings.option import OptionType
from sendward.settings.options import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    Values = Callable[[str], dict[str, object] | None]
    """The values of a registry key below ours, by name; None when there is no such key."""

REGISTRY_KEY = r"SOFTWARE\Policies\Sendward"
"""In HKEY_LOCAL_MACHINE, which only administrators and group policy may write."""
PREFERENCES = Path(f"/Library/Managed Preferences/{APPLICATION_ID}.plist")
"""Where macOS puts what a configuration profile sets for the domain ``org.sendward.Sendward``."""
PROFILES_OWN = "Payload"
"""How the names begin of what a profile says of itself (Apple, Device Management, "TopLevel")."""


def read_managed(platform: str = sys.platform) -> tuple[str, Reading]:
    """The place, in words, and what it holds; an empty place on platforms that have none."""
    if platform == "win32":
        return rf"HKLM\{REGISTRY_KEY}", Reading(from_registry(_registry_values))
    if platform == "darwin":
        return str(PREFERENCES), from_preferences(PREFERENCES)
    return "", Reading()


def from_preferences(path: Path) -> Reading:
    """A property list's dictionary; no file holds nothing."""
    try:
        read = plistlib.loads(path.read_bytes())
    except FileNotFoundError:
        return Reading()
    except OSError as error:
        return Reading(
            problem=Phrase("{path} could not be read: {problem}.", path=path, problem=error.strerror or error)
        )
    except (plistlib.InvalidFileException, ExpatError, ValueError, OverflowError, RecursionError) as error:
        return Reading(problem=Phrase("{path} is no property list: {problem}.", path=path, problem=error))
    if not isinstance(read, dict):
        return Reading()
    return Reading({name: value for name, value in read.items() if not str(name).startswith(PROFILES_OWN)})


def from_registry(values: Values) -> Plain:
    """The tables that the registry's keys spell out.

    A number where an option is a yes or no is read as one: the registry knows no truth values.
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


def _registry_values(table: str) -> dict[str, object] | None:
    if sys.platform != "win32":
        return None
    else:  # noqa: RET505  # so the type checker passes over it elsewhere
        import winreg  # noqa: PLC0415  # Windows only

        path = rf"{REGISTRY_KEY}\{table}" if table else REGISTRY_KEY
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
                count = winreg.QueryInfoKey(key)[1]
                return {name: value for name, value, _ in (winreg.EnumValue(key, n) for n in range(count))}
        except OSError:
            return None


def laid_over(file: Plain, managed: dict[str, Any]) -> Plain:
    """Both, table by table; where both name something the platform's management counts."""
    result = dict(file)
    for name, value in managed.items():
        old = result.get(name)
        result[name] = {**old, **value} if isinstance(old, dict) and isinstance(value, dict) else value
    return result

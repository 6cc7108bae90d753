"""Windows' registry, as far as Sendward uses it: the person's own values, an organisation's policy."""

from __future__ import annotations

import sys
from typing import Any, NamedTuple

if sys.platform == "win32":
    import winreg
else:
    winreg: Any = None  # a fake stands here in the tests


def value(key: str, name: str, *, is_for_machine: bool = False) -> object | None:
    """A value of the person's own, or of the machine's, "" being the key's; None when it cannot be read."""
    try:
        with winreg.OpenKey(_root(is_for_machine=is_for_machine), key) as opened:
            found: object = winreg.QueryValueEx(opened, name)[0]
    except OSError:
        return None
    return found


def write_value(key: str, name: str, content: str | bytes, *, is_for_machine: bool = False) -> None:
    """Write a value, over an older one; the key is made if need be. Raises OSError."""
    kind = winreg.REG_SZ if isinstance(content, str) else winreg.REG_BINARY
    with winreg.CreateKey(_root(is_for_machine=is_for_machine), key) as opened:
        winreg.SetValueEx(opened, name, 0, kind, content)


def remove_value(key: str, name: str, *, is_for_machine: bool = False) -> None:
    """Remove a value, if it is there; raises OSError."""
    try:
        with winreg.OpenKey(_root(is_for_machine=is_for_machine), key, 0, winreg.KEY_SET_VALUE) as opened:
            winreg.DeleteValue(opened, name)
    except FileNotFoundError:
        return


def remove_key(key: str, *, is_for_machine: bool = False) -> None:
    """Remove the key with its values if it is there; raises OSError, also for keys below it."""
    try:
        winreg.DeleteKey(_root(is_for_machine=is_for_machine), key)
    except FileNotFoundError:
        return


def _root(*, is_for_machine: bool) -> Any:  # noqa: ANN401  # a handle, which only winreg has
    return winreg.HKEY_LOCAL_MACHINE if is_for_machine else winreg.HKEY_CURRENT_USER


def machine_values(key: str) -> dict[str, object] | None:
    """The values of a key of the machine's (HKEY_LOCAL_MACHINE) by name; None when it cannot be read."""
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            count = winreg.QueryInfoKey(opened)[1]
            return {name: value for name, value, _ in (winreg.EnumValue(opened, n) for n in range(count))}
    except OSError:
        return None


class Key(NamedTuple):
    """What a key of the registry holds."""

    values: dict[str, object]
    """Values by name."""
    keys: dict[str, Key]
    """The keys below it by name."""


def machine_key(key: str) -> Key | None:
    """A key of the machine's (HKEY_LOCAL_MACHINE) with all below it; None where it is not there.

    Raises OSError where any of it may not be read.
    """
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            keys, count, _ = winreg.QueryInfoKey(opened)
            values = {name: value for name, value, _ in (winreg.EnumValue(opened, n) for n in range(count))}
            names = [winreg.EnumKey(opened, n) for n in range(keys)]
    except FileNotFoundError:
        return None
    below = ((name, machine_key(rf"{key}\{name}")) for name in names)
    return Key(values, {name: each for name, each in below if each is not None})

"""Windows' registry, as far as Sendward uses it: the person's own values, an organisation's policy."""

from __future__ import annotations

import sys
from typing import Any

if sys.platform == "win32":
    import winreg
else:
    winreg: Any = None  # a fake stands here in the tests


def user_value(key: str, name: str) -> object | None:
    """A value of the person's own (HKEY_CURRENT_USER), "" being the key's; None when it cannot be read."""
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            value: object = winreg.QueryValueEx(opened, name)[0]
    except OSError:
        return None
    return value


def write_user_value(key: str, name: str, text: str) -> None:
    """Write a value of the person's own, over an older one; the key is made if need be. Raises OSError."""
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
        winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)


def remove_user_value(key: str, name: str) -> None:
    """Remove a value of the person's own, if it is there; raises OSError."""
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
            winreg.DeleteValue(opened, name)
    except FileNotFoundError:
        return


def remove_user_key(key: str) -> None:
    """Remove the person's key with its values if it is there; raises OSError, also for keys below it."""
    try:
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
    except FileNotFoundError:
        return


def machine_values(key: str) -> dict[str, object] | None:
    """The values of a key of the machine's (HKEY_LOCAL_MACHINE) by name; None when it cannot be read."""
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            count = winreg.QueryInfoKey(opened)[1]
            return {name: value for name, value, _ in (winreg.EnumValue(opened, n) for n in range(count))}
    except OSError:
        return None

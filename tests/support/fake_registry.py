"""Windows' registry where there is none: keys in a dictionary, behind the names of the module ``winreg``."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Place = tuple[str, str]
"""A root and the key below it."""


class FakeRegistry:
    """What ``winreg`` offers of it; a key ``is_closed`` to this person when it is named there."""

    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE = "HKCU", "HKLM"
    REG_SZ, REG_BINARY, KEY_SET_VALUE, KEY_READ = 1, 3, 2, 0x20019

    def __init__(self) -> None:
        self.keys: dict[Place, dict[str, object]] = {}
        self.is_closed: set[Place] = set()

    @contextlib.contextmanager
    def OpenKey(self, root: str, key: str, _reserved: int = 0, _access: int = KEY_READ) -> Iterator[Place]:  # noqa: N802  # winreg's name
        self._look(root, key)
        yield root, key

    @contextlib.contextmanager
    def CreateKey(self, root: str, key: str) -> Iterator[Place]:  # noqa: N802  # as above
        if (root, key) in self.is_closed:
            raise PermissionError(13, "Access is denied")
        self.keys.setdefault((root, key), {})
        yield root, key

    def DeleteKey(self, root: str, key: str) -> None:  # noqa: N802  # as above
        self._look(root, key)
        del self.keys[root, key]

    def QueryValueEx(self, opened: Place, name: str) -> tuple[object, int]:  # noqa: N802  # as above
        if name not in self.keys[opened]:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return self.keys[opened][name], self.REG_SZ

    def SetValueEx(self, opened: Place, name: str, _reserved: int, _type: int, value: object) -> None:  # noqa: N802  # as above
        self.keys[opened][name] = value

    def DeleteValue(self, opened: Place, name: str) -> None:  # noqa: N802  # as above
        self.QueryValueEx(opened, name)
        del self.keys[opened][name]

    def QueryInfoKey(self, opened: Place) -> tuple[int, int, int]:  # noqa: N802  # as above
        return len(self._below(opened)), len(self.keys[opened]), 0

    def EnumKey(self, opened: Place, index: int) -> str:  # noqa: N802  # as above
        return self._below(opened)[index]

    def EnumValue(self, opened: Place, index: int) -> tuple[str, object, int]:  # noqa: N802  # as above
        name, value = list(self.keys[opened].items())[index]
        return name, value, self.REG_SZ

    def _below(self, opened: Place) -> list[str]:
        root, above = opened
        below = [key.removeprefix(f"{above}\\") for where, key in self.keys if where == root and key != above]
        return [name for name in below if "\\" not in name]

    def _look(self, root: str, key: str) -> None:
        if (root, key) in self.is_closed:
            raise PermissionError(13, "Access is denied")
        if (root, key) not in self.keys:
            raise FileNotFoundError(2, "The system cannot find the file specified")

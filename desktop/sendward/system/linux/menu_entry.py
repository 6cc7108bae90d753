"""The entry in the applications menu, with its icon, in a person's own folders.

A package of the distribution brings both for everybody. pipx, uv and pip leave them inside an environment,
where no desktop looks.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from sendward import APPLICATION_ID
from sendward.system.autostart_entry import remove_entry, write_entry
from sendward.system.files import is_there
from sendward.system.linux import folders
from sendward.system.linux.autostart import quoted
from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENTRY = Path("applications") / f"{APPLICATION_ID}.desktop"
_ICON = Path("icons/hicolor/scalable/apps") / f"{APPLICATION_ID}.svg"
_PROGRAM = "sendward"
"""How the entry that ships names the program."""


class MenuEntry:
    """The files of one person; ``program`` is the command line that starts Sendward."""

    def __init__(self, program: Sequence[str], data_home: Path | None = None) -> None:
        self.program = tuple(program)
        home = data_home or folders.data_home()
        self.entry, self.icon = home / _ENTRY, home / _ICON

    def is_there(self) -> bool:
        """Whether a desktop finds an entry, this person's or everybody's."""
        return is_there(self.entry) or any(is_there(folder / _ENTRY) for folder in _data_folders())

    def is_lacking(self) -> bool:
        """Whether a desktop finds none, and this installation is one that stays: no checkout."""
        package = Path(__file__).resolve().parents[2]
        return resources_dir().parent == package and not self.is_there()

    def install(self) -> None:
        """Write entry and icon, over older ones. Raises AutostartError with the file and the reason."""
        shipped = resources_dir()
        write_entry(self.icon, (shipped / "icons" / self.icon.name).read_bytes())
        text = (shipped / self.entry.name).read_text(encoding="utf-8")
        write_entry(self.entry, self.entry_text(text))

    def uninstall(self) -> bool:
        """Remove them; whether either was there. Raises AutostartError."""
        was_there = is_there(self.entry) or is_there(self.icon)
        remove_entry(self.entry)
        remove_entry(self.icon)
        return was_there

    def entry_text(self, shipped: str) -> str:
        """The entry that ships, with this installation's own program in it."""
        command = " ".join(quoted(word) for word in self.program)
        lines = []
        for line in shipped.splitlines():
            name, _, value = line.partition("=")
            words = value.split()
            if name == "Exec" and words[:1] == [_PROGRAM]:
                lines.append(f"{name}={' '.join((command, *words[1:]))}")
            elif name == "TryExec":
                lines.append(f"{name}={_plain(self.program[0])}")
            else:
                lines.append(line)
        return "\n".join(lines) + "\n"


def _plain(path: str) -> str:
    """A path as a string of the specification, which is not quoted as ``Exec`` is."""
    return path.replace("\\", "\\\\")


def _data_folders() -> list[Path]:
    """Where a desktop looks for everybody's entries (XDG Base Directory Specification 0.8)."""
    named = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [Path(folder) for folder in named.split(os.pathsep) if folder]

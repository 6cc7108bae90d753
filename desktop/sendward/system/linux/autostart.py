"""Autostart on Linux, by a file that every free desktop reads (XDG)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sendward import APPLICATION_ID
from sendward.phrase import Phrase
from sendward.system.autostart_entry import AutostartError, remove_entry, write_entry
from sendward.system.files import is_there
from sendward.system.linux.folders import config_home

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "sendward.desktop"
FOR_EVERYBODY = Path("/etc/xdg/autostart")
"""Where a package puts its entry. One of the same name in the person's folder stands above it."""
_HIDDEN = "[Desktop Entry]\nType=Application\nName=Sendward\nHidden=true\n"


def is_for_everybody() -> bool:
    """Whether a package starts Sendward for whoever logs in, unless they switch it off for themselves."""
    return is_there(FOR_EVERYBODY / NAME)


def quoted(argument: str) -> str:
    r"""Quote one argument of ``Exec`` (Desktop Entry Specification 1.5, "The Exec key").

    Quoting puts a backslash before ``" ` $ \``; the value as a string doubles every backslash again; a
    per cent sign is doubled so that it is no field code.

    >>> quoted("/usr/bin/sendward")
    '/usr/bin/sendward'
    >>> quoted("/home/jo doe/50%/sendward")
    '"/home/jo doe/50%%/sendward"'
    >>> print(quoted('/opt/a$b'))
    "/opt/a\\$b"
    """
    if "\n" in argument or "\r" in argument:
        raise AutostartError(Phrase("A path with a line break in it cannot be started by the desktop."))
    doubled = argument.replace("%", "%%")
    reserved = " \t\"'\\><~|&;$*?#()`"
    if argument and not any(letter in reserved for letter in argument):
        return doubled
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in doubled)
    return '"' + escaped.replace("\\", "\\\\") + '"'


def entry_text(command: Sequence[str]) -> str:
    """The entry that starts ``command`` at login. Raises AutostartError for a path that cannot be written."""
    return (
        "[Desktop Entry]\nType=Application\nName=Sendward\n"
        "Comment=Asks before a message leaves for a look-alike domain\n"
        f"Exec={' '.join(quoted(argument) for argument in command)}\n"
        f"Icon={APPLICATION_ID}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    )


def _keys(text: str) -> dict[str, str]:
    """The keys of a desktop entry, whose values may have space around them (its specification, "Entries")."""
    found: dict[str, str] = {}
    group = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            group = line
        elif group == "[Desktop Entry]" and not line.startswith("#"):
            name, _, value = line.partition("=")
            found[name.rstrip()] = value.lstrip()
    return found


class XdgAutostart:
    """Autostart by a file in the session's folder (Desktop Application Autostart Specification 0.5)."""

    def __init__(
        self, command: Sequence[str], folder: Path | None = None, for_everybody: Path = FOR_EVERYBODY
    ) -> None:
        self.command = tuple(command)
        self.file = (folder or config_home() / "autostart") / NAME
        self.everybodys = for_everybody / NAME

    def is_enabled(self) -> bool:
        """Whether the person's file, or else everybody's, is there and no key in it switches it off."""
        for file in (self.file, self.everybodys):
            try:
                keys = _keys(file.read_text("utf-8"))
            except FileNotFoundError:
                continue
            except (OSError, UnicodeDecodeError):
                return False
            return keys.get("Hidden") != "true" and keys.get("X-GNOME-Autostart-enabled") != "false"
        return False

    def enable(self) -> None:
        """Write the file, over an older one."""
        write_entry(self.file, entry_text(self.command))

    def disable(self) -> None:
        """Remove the person's file; where a package starts it for everybody, write one that hides that."""
        if is_there(self.everybodys):
            write_entry(self.file, _HIDDEN)
        else:
            remove_entry(self.file)

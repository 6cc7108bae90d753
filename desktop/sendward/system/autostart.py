"""Starting with the session: an XDG autostart file, a value in Windows' registry, or a macOS launch agent."""

from __future__ import annotations

import plistlib
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import platformdirs

from sendward import APPLICATION_ID
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "sendward"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class AutostartError(Exception):
    """The platform did not let itself be changed; the text says what and why."""


class Autostart(Protocol):
    """Whether the app starts with the person's session."""

    def is_enabled(self) -> bool:
        """Whether it does now."""

    def enable(self) -> None:
        """Have it start; raises AutostartError."""

    def disable(self) -> None:
        """Have it start no more; raises AutostartError."""


def own_program() -> tuple[str, ...]:
    """The command line that starts this very installation, before any argument."""
    program = shutil.which(sys.argv[0]) if Path(sys.argv[0]).name.startswith(NAME) else None
    if program:
        return (str(Path(program).absolute()),)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    # -P: without it a sendward/ in whatever folder this is started from would be run instead
    return (sys.executable, "-P", "-m", "sendward.cli.main")


def own_command() -> tuple[str, ...]:
    """The command that starts this very installation in the tray."""
    return (*own_program(), "--minimized")


def quoted(argument: str) -> str:
    r"""One argument of ``Exec`` (Desktop Entry Specification 1.5, "The Exec key").

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


class XdgAutostart:
    """A file in the session's autostart folder (Desktop Application Autostart Specification 0.5)."""

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self.command = tuple(command)
        # user_config_path() honours XDG_CONFIG_HOME
        self.file = (folder or platformdirs.user_config_path() / "autostart") / f"{NAME}.desktop"

    def is_enabled(self) -> bool:
        """Whether the file is there and no key in it switches it off."""
        try:
            lines = {line.strip() for line in self.file.read_text("utf-8").splitlines()}
        except (OSError, UnicodeDecodeError):
            return False
        return not lines & {"Hidden=true", "X-GNOME-Autostart-enabled=false"}

    def enable(self) -> None:
        """Write the file, over an older one."""
        text = (
            "[Desktop Entry]\nType=Application\nName=Sendward\n"
            "Comment=Asks before a message leaves for a look-alike domain\n"
            f"Exec={' '.join(quoted(argument) for argument in self.command)}\n"
            f"Icon={APPLICATION_ID}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
        )
        _write(self.file, text.encode())

    def disable(self) -> None:
        """Remove the file. One for everybody in ``/etc/xdg/autostart`` is the administrator's business."""
        _remove(self.file)


class LaunchAgent:
    """A property list in ``~/Library/LaunchAgents`` (launchd.plist(5)); it takes effect at the next login."""

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self.command = tuple(command)
        self.file = (folder or Path.home() / "Library/LaunchAgents") / f"{APPLICATION_ID}.plist"

    def is_enabled(self) -> bool:
        """Whether the list is there and asks to be run at login."""
        try:
            return plistlib.loads(self.file.read_bytes()).get("RunAtLoad") is True
        except (OSError, ValueError, AttributeError, plistlib.InvalidFileException):
            return False

    def enable(self) -> None:
        """Write the list, over an older one."""
        agent = {
            "Label": APPLICATION_ID,
            "ProgramArguments": list(self.command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        _write(self.file, plistlib.dumps(agent))

    def disable(self) -> None:
        """Remove the list."""
        _remove(self.file)


def _write(file: Path, content: bytes) -> None:
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise AutostartError(
            Phrase("{file} could not be written: {problem}.", file=file, problem=error.strerror or error)
        ) from error


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise AutostartError(
            Phrase("{file} could not be removed: {problem}.", file=file, problem=error.strerror or error)
        ) from error


if sys.platform == "win32":
    import subprocess
    import winreg

    class RunKey:
        """A value under the person's ``Run`` key."""

        def __init__(self, command: Sequence[str]) -> None:
            self.command = tuple(command)

        def is_enabled(self) -> bool:
            """Whether the value is there."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                    winreg.QueryValueEx(key, NAME)
            except OSError:
                return False
            return True

        def enable(self) -> None:
            """Write the value, over an older one."""
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                    line = subprocess.list2cmdline(self.command)
                    winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, line)
            except OSError as error:
                raise AutostartError(
                    Phrase("The registry's Run key could not be written: {problem}.", problem=error)
                ) from error

        def disable(self) -> None:
            """Remove the value."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, NAME)
            except FileNotFoundError:
                return
            except OSError as error:
                raise AutostartError(
                    Phrase("The registry's Run key could not be changed: {problem}.", problem=error)
                ) from error


def of_this_platform(command: Sequence[str] | None = None) -> Autostart:
    """The way of the platform this runs on, for ``command`` or this very installation."""
    command = command or own_command()
    if sys.platform == "win32":
        return RunKey(command)
    return LaunchAgent(command) if sys.platform == "darwin" else XdgAutostart(command)

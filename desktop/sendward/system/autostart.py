"""Autostart at login on the platform this runs on, and the command that starts this installation."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if sys.platform == "win32":
    from sendward.system.windows.autostart import RunKey as Entry
    from sendward.system.windows.autostart import is_for_everybody
elif sys.platform == "darwin":
    from sendward.system.macos.autostart import LaunchAgent as Entry
    from sendward.system.macos.autostart import is_for_everybody
else:
    from sendward.system.linux.autostart import XdgAutostart as Entry
    from sendward.system.linux.autostart import is_for_everybody

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.system.autostart_entry import Autostart

__all__ = ["follow_choice", "is_for_everybody", "of_this_platform", "own_command", "own_program"]
NAME = "sendward"
MODULE = ("-P", "-m", "sendward.cli.main")
"""-P: without it a sendward/ in whatever folder this is started from would be run instead."""


def own_program() -> tuple[str, ...]:
    """The command line that starts this very installation, before any argument.

    On Windows it is the interpreter that opens no console: ``sendward.exe`` is a program for one.
    """
    if sys.platform == "win32":
        windowless = Path(sys.executable).with_name("pythonw.exe")
        return (str(windowless if windowless.exists() else sys.executable), *MODULE)
    else:  # noqa: RET505  # as the type checker reads it
        return _program_of_posix()


def _program_of_posix() -> tuple[str, ...]:
    image = _own_image()
    if image:
        return (image,)
    program = shutil.which(sys.argv[0]) if Path(sys.argv[0]).name.startswith(NAME) else None
    if program:
        return (str(Path(program).absolute()),)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, *MODULE)


def _own_image() -> str | None:
    """The AppImage this runs from, by what it tells its programs (its manual, "Environment variables").

    Whatever one of them starts has these variables, too: only who lies in the image's own folder is meant.
    """
    image, folder = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    if not image or not folder or not Path(sys.executable).is_relative_to(folder):
        return None
    return image


def own_command() -> tuple[str, ...]:
    """The command that starts this very installation in the tray."""
    return (*own_program(), "--minimized")


def of_this_platform(command: Sequence[str] | None = None) -> Autostart:
    """The autostart of the platform this runs on, for ``command`` or this very installation."""
    return Entry(command or own_command())


def follow_choice(*, is_wanted: bool) -> None:
    """Start at login or not, as is wanted. Raises OSError."""
    autostart = of_this_platform()
    if autostart.is_enabled() != is_wanted:
        (autostart.enable if is_wanted else autostart.disable)()

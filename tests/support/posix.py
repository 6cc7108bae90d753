"""What only POSIX has: a test that asks for it leaves itself out on Windows, with the reason."""

from __future__ import annotations

import os
import socket
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

ON_WINDOWS = sys.platform == "win32"

posix_modes = pytest.mark.skipif(
    ON_WINDOWS, reason="who may read a file is not in its mode on Windows: a profile's folder is its owner's"
)
posix_paths = pytest.mark.skipif(ON_WINDOWS, reason="the paths of POSIX are what is tried")
posix_names = pytest.mark.skipif(ON_WINDOWS, reason="Windows allows no such name of a file")
posix_scripts = pytest.mark.skipif(ON_WINDOWS, reason="a script with #! in its first line plays a program")
free_desktops = pytest.mark.skipif(ON_WINDOWS, reason="what the free desktops have: XDG's variables, D-Bus")
proc_files = pytest.mark.skipif(ON_WINDOWS, reason="Linux tells of its processes in /proc")
needs_node = pytest.mark.skipif(ON_WINDOWS, reason="the add-in's own tests run in Node.js, beside Windows")
posix_shell = pytest.mark.skipif(ON_WINDOWS, reason="a shell closes streams before the program starts")
posix_signals = pytest.mark.skipif(ON_WINDOWS, reason="no program of Windows is sent a signal")
links = pytest.mark.skipif(ON_WINDOWS, reason="to make a link takes a right on Windows, and Wine makes none")
no_desktop = pytest.mark.skipif(ON_WINDOWS, reason="Windows is never without a desktop: the app starts")
locale_variables = pytest.mark.skipif(ON_WINDOWS, reason="the region is in Windows' settings, not in LC_ALL")
held_folders = pytest.mark.skipif(ON_WINDOWS, reason="a folder that is open, as a watched one is, goes later")
zones = pytest.mark.skipif(
    ON_WINDOWS, reason="Windows has no database of zones; Sendward uses the system's own"
)
long_paths = pytest.mark.skipif(ON_WINDOWS, reason="a path of Windows ends after 260 letters, or 32,767")
linux_homes = pytest.mark.skipif(
    ON_WINDOWS, reason="the home is one on Linux, with its dot files; the story has Thunderbird's on Windows"
)
kept_on_linux = pytest.mark.skipif(
    ON_WINDOWS, reason="an earlier version wrote it on Linux, with its paths and its times of files"
)
posix_devices = pytest.mark.skipif(ON_WINDOWS, reason="Windows has no device that is always full")


def is_closed_to_others(path: Path) -> bool:
    """Whether a file's mode lets in its owner alone; on Windows, where no mode says so, it always does."""
    return ON_WINDOWS or not path.stat().st_mode & 0o077


def make_fifo(path: Path) -> None:
    """Make a pipe with a name in a folder."""
    if sys.platform == "win32":
        pytest.skip("Windows has no pipes in folders")
    else:
        os.mkfifo(path)


def write_script(path: Path, script: str) -> None:
    """Write what a shell runs, to play a program."""
    if ON_WINDOWS:
        pytest.skip("a script with #! in its first line plays a program")
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def unix_socket(kind: int = socket.SOCK_STREAM) -> socket.socket:
    """Make a socket whose address is a path."""
    if sys.platform == "win32":
        pytest.skip("Python has no sockets in folders on Windows")
    else:
        return socket.socket(socket.AF_UNIX, kind)


def open_unblocked(path: Path) -> int:
    """Open a pipe for reading, whether or not somebody writes."""
    if sys.platform == "win32":
        pytest.skip("Windows has no pipes in folders")
    else:
        return os.open(path, os.O_RDONLY | os.O_NONBLOCK)

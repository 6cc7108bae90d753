"""Desktop session on Linux: its runtime folder, its bus, and whether its display can be reached."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.system.files import is_there

if TYPE_CHECKING:
    from collections.abc import Mapping


def runtime_folder() -> Path | None:
    """The session's own folder if there is a private one (XDG Base Directory, 0.8).

    ``/run/user/UID`` is tried without ``XDG_RUNTIME_DIR`` too, so that ``sendward doctor`` from ssh or cron
    finds the app that runs on the desktop. A folder in ``/tmp`` is never used: others could be there first.
    """
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    candidates = (named, f"/run/user/{_own_id()}")
    return next((each for each in map(Path, candidates) if each.is_absolute() and _is_private(each)), None)


def _is_private(folder: Path) -> bool:
    """Whether the folder exists, belongs to this user, and is closed to others."""
    try:
        info = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(info.st_mode) and info.st_uid == _own_id() and not info.st_mode & 0o077


def _own_id() -> int:
    """The user ID of this process; -1 on Windows, which has none."""
    own = -1
    if sys.platform != "win32":
        own = os.geteuid()
    return own


def wayland_socket(environment: Mapping[str, str]) -> str:
    """The path of the compositor's socket (``wl_display_connect``); empty when it is not there."""
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return ""
    path = Path(environment.get("XDG_RUNTIME_DIR", ""), name)
    return str(path) if path.is_absolute() and is_there(path) else ""


def bus_address(environment: Mapping[str, str]) -> str:
    """The session bus' address: from the variable, else systemd's socket; empty when there is none."""
    if address := environment.get("DBUS_SESSION_BUS_ADDRESS", ""):
        return address
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    return f"unix:path={runtime}/bus" if runtime and is_there(Path(runtime, "bus")) else ""


_PATIENCE_S = 5.0
"""Seconds a compositor has to answer."""


def answers(path: str) -> bool:
    """Whether a compositor answers at its socket."""
    from sendward.system.unix_socket import unix_socket  # noqa: PLC0415  # slow to load; few commands need it

    with unix_socket() as connection, suppress(OSError):
        connection.settimeout(_PATIENCE_S)
        connection.connect(path)
        return True
    return False


def lets_in(display: str) -> bool:
    """Whether the X server accepts a connection, made as Qt makes it, through libxcb."""
    import ctypes  # noqa: PLC0415  # only for who draws windows

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt needs it as well, and then rightly says that it is missing
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.restype = None
    # never null, even where it fails: https://xcb.freedesktop.org/PublicApi/#xcb_connect
    connection = xcb.xcb_connect(display.encode(errors="surrogateescape"), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)

"""What kind of desktop session this process runs in, and whether its screen is there."""

from __future__ import annotations

import ctypes
import enum
import os
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Display(enum.StrEnum):
    """How windows come onto the screen."""

    X11 = "X11"
    WAYLAND = "Wayland"
    NATIVE = "native"
    """Windows' or macOS' own."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Session:
    """The session of this process."""

    display: Display
    desktop: str
    """The desktop's name as it gives it itself, ``GNOME`` or ``sway``; empty when it gives none."""
    x11: str
    """``DISPLAY``; set under Wayland too where X programs are served."""
    wayland: str
    """The Wayland socket's whole path; empty where there is none."""
    bus: str
    """The session bus' address; empty where there is none."""

    def __str__(self) -> str:
        """For a person: ``GNOME on Wayland``, ``X11``, ``no desktop session``."""
        if self.display is Display.NONE:
            return "no desktop session"
        return f"{self.desktop} on {self.display}" if self.desktop else str(self.display)


def probe(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Session:
    """The session the environment speaks of. A Wayland name without its socket counts as none."""
    if platform in {"win32", "darwin"}:
        name = "Windows" if platform == "win32" else "macOS"
        return Session(Display.NATIVE, name, "", "", "")
    x11 = environment.get("DISPLAY", "")
    wayland = wayland_socket(environment)
    display = Display.WAYLAND if wayland else Display.X11 if x11 else Display.NONE
    names = environment.get("XDG_CURRENT_DESKTOP", "") or environment.get("XDG_SESSION_DESKTOP", "")
    # "ubuntu:GNOME": the general name comes last (Desktop Entry Specification, OnlyShowIn)
    desktop = names.rpartition(":")[2]
    return Session(display, desktop, x11, wayland, bus_address(environment))


def wayland_socket(environment: Mapping[str, str]) -> str:
    """The path of the compositor's socket if it is there (``wl_display_connect``), else nothing."""
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return ""
    socket = Path(environment.get("XDG_RUNTIME_DIR", ""), name)
    return str(socket) if socket.is_absolute() and socket.exists() else ""


def bus_address(environment: Mapping[str, str]) -> str:
    """The session bus' address: the variable, else systemd's place for it if there is one."""
    if address := environment.get("DBUS_SESSION_BUS_ADDRESS", ""):
        return address
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    return f"unix:path={runtime}/bus" if runtime and Path(runtime, "bus").exists() else ""


_PATIENCE_S = 5.0


def why_unreachable(session: Session, plugin: str = "") -> str:
    """Why no window could come up in ``session``, in a sentence; empty when one could, or nobody can tell.

    ``plugin`` is Qt's platform plugin where one is chosen (``QT_QPA_PLATFORM``): one that needs no server is
    in reach. Qt itself ends the process without a server, and says that a library is missing.
    """
    chosen = {name.partition(":")[0].partition("-")[0] for name in plugin.split(";") if name}
    if chosen - {"xcb", "wayland"}:
        return ""
    closed = []
    if session.wayland and (not chosen or "wayland" in chosen):
        if _answers(session.wayland):
            return ""
        closed.append(f"no compositor answers at {session.wayland}")
    if session.x11 and (not chosen or "xcb" in chosen):
        if _lets_in(session.x11):
            return ""
        closed.append(f"no X server lets Sendward in at DISPLAY={session.x11}")
    return f"The desktop session cannot be reached: {', and '.join(closed)}." if closed else ""


def _answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection, suppress(OSError):
        connection.settimeout(_PATIENCE_S)
        connection.connect(path)
        return True
    return False


def _lets_in(display: str) -> bool:
    """Ask as Qt will, names and keys included, with the library it asks with."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt needs it as well, and then says rightly what is missing
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

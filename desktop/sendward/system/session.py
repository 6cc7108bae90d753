"""What kind of desktop session this process runs in, told from the environment."""

from __future__ import annotations

import enum
import os
import sys
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

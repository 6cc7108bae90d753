"""Desktop session of this process: X11, Wayland or native, and whether its display can be reached."""

from __future__ import annotations

import enum
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.system.linux.session import answers, bus_address, lets_in, wayland_socket
from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Mapping


class Display(enum.StrEnum):
    """Display system that shows the windows."""

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
        """The session in words: ``GNOME on Wayland``, ``Windows``, ``no desktop session``."""
        if self.display is Display.NONE:
            return "no desktop session"
        if self.display is Display.NATIVE:
            return self.desktop
        return f"{self.desktop} on {self.display}" if self.desktop else str(self.display)


def probe(environment: Mapping[str, str] = os.environ, platform: Platform = PLATFORM) -> Session:
    """Read the session from the environment; a Wayland name without its socket counts as none."""
    if platform is not Platform.LINUX:
        return Session(Display.NATIVE, platform.value, "", "", "")
    x11 = environment.get("DISPLAY", "")
    wayland = wayland_socket(environment)
    display = Display.WAYLAND if wayland else Display.X11 if x11 else Display.NONE
    names = environment.get("XDG_CURRENT_DESKTOP", "") or environment.get("XDG_SESSION_DESKTOP", "")
    # "ubuntu:GNOME": the general name comes last (Desktop Entry Specification, OnlyShowIn)
    desktop = names.rpartition(":")[2]
    return Session(display, desktop, x11, wayland, bus_address(environment))


def why_unreachable(session: Session, plugin: str = "") -> str:
    """Sentence why no window could come up in ``session``; empty when one could, or when it is not known.

    ``plugin`` is Qt's platform plugin where one is chosen (``QT_QPA_PLATFORM``): one that needs no server can
    always be reached. Without a server Qt ends the process, and says that a library is missing.
    """
    chosen = {name.partition(":")[0].partition("-")[0] for name in plugin.split(";") if name}
    if chosen - {"xcb", "wayland"}:
        return ""
    closed = []
    if session.wayland and (not chosen or "wayland" in chosen):
        if answers(session.wayland):
            return ""
        closed.append(f"no compositor answers at {session.wayland}")
    if session.x11 and (not chosen or "xcb" in chosen):
        if lets_in(session.x11):
            return ""
        closed.append(f"no X server lets Sendward in at DISPLAY={session.x11}")
    if chosen == {"xcb"} and not session.x11:  # Wayland has a name that holds where none is set
        closed.append(f"QT_QPA_PLATFORM={plugin} asks for an X server, and DISPLAY names none")
    return f"The desktop session cannot be reached: {', and '.join(closed)}." if closed else ""

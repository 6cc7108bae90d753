"""Libraries of the system that Qt's wheel leaves out, and what to install where one is missing.

pipx, uv and pip cannot bring them. Python then says so with a traceback, and Qt ends the process.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LINKED = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    # named libglib2.0-0t64 on Debian 13 and Ubuntu 24.04, which apt finds by the old name
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""What Qt's modules link to, with Debian's package of each."""
OF_X11 = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What its plug-in for X11 links to."""
OF_WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0"}
"""What its plug-in for Wayland links to."""


def missing(libraries: Iterable[str]) -> tuple[str, ...]:
    """Those that the dynamic linker does not find, or cannot load."""
    return tuple(name for name in libraries if not _loads(name))


def sentence(lacking: Iterable[str]) -> str:
    """What is lacking, and the line to type; empty where nothing is."""
    names = tuple(lacking)
    if not names:
        return ""
    packages = LINKED | OF_X11 | OF_WAYLAND
    wanted = " ".join(packages[name] for name in names)
    return (
        f"Libraries that Sendward's windows need are missing: {', '.join(names)}. "
        f"On Debian and Ubuntu, as root: apt install {wanted}"
    )


def why_not_loaded() -> str:
    """Sentence why Qt could not be imported here; empty where it is not for a library of the system.

    Names what the windows need besides, too, so that nobody has to install twice.
    """
    return sentence(missing(LINKED | OF_X11)) if missing(LINKED) else ""


def why_no_x11() -> str:
    """Sentence why Qt could open no window on an X server; empty where it could."""
    return sentence(missing(OF_X11))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True

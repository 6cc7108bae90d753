"""Whether the screen that the environment names is there: a variable outlives the server it speaks of."""

from __future__ import annotations

import ctypes
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sendward.system.session import Session

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

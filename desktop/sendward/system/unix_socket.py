"""Sockets between programs of one machine (AF_UNIX), which Python has on every platform but Windows."""

from __future__ import annotations

import socket
import sys

_FAMILY: int | None = None
if sys.platform != "win32":
    _FAMILY = socket.AF_UNIX

IS_SUPPORTED = _FAMILY is not None
"""Whether this platform has such sockets."""


def unix_socket(kind: int = socket.SOCK_STREAM) -> socket.socket:
    """Make a socket that is not connected yet. Raises OSError where the platform has none."""
    if _FAMILY is None:
        raise OSError("there are no such sockets on this platform")
    return socket.socket(_FAMILY, kind)

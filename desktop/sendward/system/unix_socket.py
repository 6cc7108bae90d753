"""Sockets between programs of one machine (AF_UNIX), which Python has on every platform but Windows."""

from __future__ import annotations

import os
import socket
import struct
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


def is_own_user(connection: socket.socket) -> bool:
    """Whether the program at the other end runs as the same user, as far as the platform can tell.

    Linux says so (unix(7), ``SO_PEERCRED``). ``getpeereid`` is not in Python, so elsewhere the mode of the
    socket's folder has to keep others out.
    """
    if sys.platform == "linux":
        size = struct.calcsize("3i")
        asked = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size)
        _pid, uid, _gid = struct.unpack("3i", asked)
        is_own = bool(uid == os.geteuid())
    else:
        is_own = True
    return is_own

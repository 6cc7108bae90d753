"""Sockets between programs of one machine (AF_UNIX), which Python has on every platform but Windows."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import stat
import struct
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FAMILY: int | None = None
if sys.platform != "win32":
    _FAMILY = socket.AF_UNIX

TRY_EVERY_S = 0.02
"""Seconds between attempts while the app has not let in those who called before."""


def unix_socket(kind: int = socket.SOCK_STREAM) -> socket.socket:
    """Make a socket that is not connected yet. Raises OSError where the platform has none."""
    if _FAMILY is None:
        raise OSError("there are no such sockets on this platform")
    return socket.socket(_FAMILY, kind)


class SocketListener:
    """A socket in a folder that is closed to others; a dead program's file is replaced."""

    def __init__(self, path: Path, backlog: int) -> None:
        """Raises OSError where it cannot be listened on; a file there that is no socket stays."""
        self.path = path
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.parent.chmod(0o700)
        with contextlib.suppress(FileNotFoundError):
            if not stat.S_ISSOCK(path.lstat().st_mode):
                raise OSError(errno.ENOTSOCK, "it is in the way, and is not a socket")
            path.unlink()
        self._listener = unix_socket()
        try:
            self._listener.bind(str(path))
            path.chmod(0o600)
            self._listener.listen(backlog)
        except OSError:
            self._listener.close()
            raise

    def accept(self) -> socket.socket:
        """Wait for a caller. Raises OSError, also once the listener is closed."""
        return self._listener.accept()[0]

    def close(self) -> None:
        """Let nobody in any more; ends an `accept`."""
        with contextlib.suppress(OSError):  # wakes accept() on Linux; elsewhere the close below does
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def clean_up(self) -> None:
        """Remove the file, once nobody waits in `accept`."""
        with contextlib.suppress(FileNotFoundError):
            self.path.unlink()


def connect_socket(path: Path, deadline: float) -> socket.socket:
    """Be let in until ``deadline``, or raise TimeoutError; OSError where nobody listens.

    Where the queue is full Linux says EAGAIN at once.
    """
    connection = unix_socket()
    try:
        while True:
            connection.settimeout(max(TRY_EVERY_S, deadline - time.monotonic()))
            try:
                connection.connect(str(path))
            except (BlockingIOError, TimeoutError) as error:
                if time.monotonic() >= deadline:
                    raise TimeoutError("nobody lets it in") from error
                time.sleep(TRY_EVERY_S)
            else:
                return connection
    except OSError:
        connection.close()
        raise


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

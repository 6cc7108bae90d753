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
    from collections.abc import Iterator
    from pathlib import Path

_FAMILY: int | None = None
if sys.platform != "win32":
    _FAMILY = socket.AF_UNIX

TRY_EVERY_S = 0.02
"""Seconds between attempts while the app has not let in those who called before."""
MAX_ADDRESS = 107
"""Bytes of a socket's path that the kernel takes (Linux, unix(7): 108 with the zero at its end)."""


def unix_socket(kind: int = socket.SOCK_STREAM) -> socket.socket:
    """Make a socket that is not connected yet. Raises OSError where the platform has none."""
    if _FAMILY is None:
        raise OSError("there are no such sockets on this platform")
    return socket.socket(_FAMILY, kind)


@contextlib.contextmanager
def _address(path: Path) -> Iterator[str]:
    """The path, or on Linux a short name for one that is too long, as that of a home deep in a file system.

    The short one goes by way of the open folder (proc(5), ``/proc/self/fd``). Raises OSError without one.
    """
    if sys.platform != "linux" or len(os.fsencode(path)) <= MAX_ADDRESS:
        yield str(path)
    else:
        folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            yield f"/proc/self/fd/{folder}/{path.name}"
        finally:
            os.close(folder)


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
            with _address(path) as address:
                self._listener.bind(address)
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
                with _address(path) as address:
                    connection.connect(address)
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

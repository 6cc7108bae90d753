"""The channel between programs of one user: a socket in a folder of theirs, on Windows a named pipe.

Both ends name it by the same path. On Windows nothing lies there: the path is a part of the pipe's name.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

if sys.platform == "win32":
    from sendward.system.windows.named_pipe import PipeConnection, connect_pipe
    from sendward.system.windows.named_pipe import PipeListener as PlatformListener
else:
    import socket

    from sendward.system import unix_socket
    from sendward.system.unix_socket import SocketListener as PlatformListener
    from sendward.system.unix_socket import connect_socket

if TYPE_CHECKING:
    from pathlib import Path


__all__ = ["Connection", "Listener", "PlatformListener", "connect", "is_own_user", "listen"]


class Connection(Protocol):
    """Protocol of one end of a connection: the methods of a socket that are used."""

    def settimeout(self, seconds: float | None, /) -> None:
        """Let what follows take so long; 0 is not to wait at all."""

    def sendall(self, data: bytes, /) -> None:
        """Write everything; raises OSError."""

    def recv(self, size: int, /) -> bytes:
        """Some bytes, none at the end; raises OSError, BlockingIOError or TimeoutError where none come."""

    def close(self) -> None:
        """Hang up."""


class Listener(Protocol):
    """Protocol of the end that is called."""

    def accept(self) -> Connection:
        """Wait for a caller. Raises OSError, also once the listener is closed."""

    def close(self) -> None:
        """Let nobody in any more; ends an `accept`."""

    def clean_up(self) -> None:
        """Leave nothing behind, once nobody waits in `accept`."""


BACKLOG = 64
"""Callers that may wait to be let in: as many as may be held."""


def listen(path: Path, backlog: int = BACKLOG) -> Listener:
    """Be there for callers, who must be this user's; a pipe has no backlog. Raises OSError."""
    return PlatformListener(path, backlog)


def connect(path: Path, deadline: float) -> Connection:
    """A connection to who listens, by ``time.monotonic``; TimeoutError when not let in, else OSError."""
    if sys.platform == "win32":
        return connect_pipe(path, deadline)
    else:  # noqa: RET505  # as the type checker reads it
        return connect_socket(path, deadline)


def is_own_user(connection: Connection) -> bool:
    """Whether the program at the other end runs as the same user, as far as the platform can tell."""
    if sys.platform == "win32":
        return isinstance(connection, PipeConnection) and connection.is_own_user()
    else:  # noqa: RET505  # as the type checker reads it
        return isinstance(connection, socket.socket) and unix_socket.is_own_user(connection)

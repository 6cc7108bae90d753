"""A call to the running tray app: one request, then lines until the answer."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

from sendward.gates.local_socket import PATIENCE_S, Lines, SocketError
from sendward.system.unix_socket import IS_SUPPORTED, is_own_user, unix_socket

if TYPE_CHECKING:
    import socket
    from pathlib import Path

_log = logging.getLogger(__name__)

TRY_EVERY_S = 0.02
"""Between attempts while the app has not let in those who called before."""


class NobodyThereError(Exception):
    """No app of this person listens there."""


class AppBusyError(SocketError):
    """An app listens there, but has let nobody in for too long."""


def call(path: Path, patience_s: float = PATIENCE_S) -> Lines:
    """A connection to the app of this very user.

    Raises NobodyThereError where none listens, AppBusyError where it lets nobody in for ``patience_s``.
    """
    if not IS_SUPPORTED:
        raise NobodyThereError("There is no local socket on this platform yet.")
    connection = unix_socket()
    try:
        _connect(connection, path, time.monotonic() + patience_s)
    except AppBusyError:
        connection.close()
        raise
    except OSError as error:
        connection.close()
        raise NobodyThereError(f"The app does not answer: {error}.") from error
    if not is_own_user(connection):
        connection.close()
        raise NobodyThereError("The socket belongs to another user.")
    return Lines(connection)


def _connect(connection: socket.socket, path: Path, deadline: float) -> None:
    """Be let in until ``deadline``. Where the queue is full Linux says EAGAIN at once."""
    while True:
        connection.settimeout(max(TRY_EVERY_S, deadline - time.monotonic()))
        try:
            connection.connect(str(path))
        except (BlockingIOError, TimeoutError) as error:
            if time.monotonic() >= deadline:
                raise AppBusyError("too many have called it at the same time") from error
            time.sleep(TRY_EVERY_S)
        else:
            return


def ask(path: Path, request: dict[str, Any], *, patience_s: float = PATIENCE_S) -> dict[str, Any] | None:
    """The app's reply, or None when no app answers there within ``patience_s`` for each step."""
    try:
        with call(path, patience_s) as lines:
            lines.write(request)
            return lines.read(patience_s)
    except (NobodyThereError, SocketError) as error:
        _log.debug("no reply over the socket: %s", error)
        return None

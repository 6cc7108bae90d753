"""The local socket: lines of JSON for both of its ends, and the call to the running app."""

from __future__ import annotations

import json
import logging
import time
from typing import TYPE_CHECKING, Any, Self

from sendward.system.local_channel import connect, is_own_user

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from sendward.system.local_channel import Connection

_log = logging.getLogger(__name__)

MAX_LINE = 1024 * 1024
"""Bytes in one request or reply: as much as native messaging takes from a host (MDN, "Native messaging")."""
PATIENCE_S = 2.0
"""Seconds a caller has to send its whole line, and to take the reply."""


class SocketError(Exception):
    """The socket cannot be served, or what came over it is no line; the text says why."""


class LineTooLongError(SocketError):
    """The line to be sent is longer than any reader takes."""


class Lines:
    """The lines over one connection, each a JSON object; closes it as a context manager.

    One thread may read while another writes.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._received = bytearray()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def write(self, value: dict[str, Any]) -> None:
        """Say the object; raises SocketError when it is too long or nobody takes it within ``PATIENCE_S``."""
        line = _encoded(value)
        if len(line) > MAX_LINE:
            raise LineTooLongError(f"the line would be longer than {MAX_LINE} bytes")
        try:
            self._connection.settimeout(PATIENCE_S)
            self._connection.sendall(line)
        except OSError as error:
            raise SocketError(f"the connection broke: {error}") from error

    def read(self, within_s: float) -> dict[str, Any] | None:
        """The next object; None when the other end has hung up after the last.

        Raises SocketError for what is no such line, and when it has not ended after ``within_s`` seconds.
        """
        deadline = time.monotonic() + within_s
        while b"\n" not in self._received:
            left = deadline - time.monotonic()
            if left <= 0:
                raise SocketError("the line did not end in time")
            if self._receive(left) == b"":
                if self._received:
                    raise SocketError("the connection ended before the line did")
                return None
        return self._next()

    def take(self) -> dict[str, Any] | None:
        """The next object if it has come already, None if not. Raises SocketError when nobody is there."""
        if b"\n" not in self._received and self._receive(0) == b"":
            raise SocketError("the other end has hung up")
        return self._next() if b"\n" in self._received else None

    def _receive(self, within_s: float) -> bytes | None:
        """The bytes that have come, empty at the connection's end; None when nothing came in time."""
        try:
            self._connection.settimeout(within_s)
            piece = self._connection.recv(65536)
        except (BlockingIOError, TimeoutError):
            return None  # perhaps too early: a writer on another thread has a timeout of its own
        except OSError as error:
            raise SocketError(f"the connection broke: {error}") from error
        self._received += piece
        if len(self._received) > MAX_LINE:
            raise SocketError(f"the line is longer than {MAX_LINE} bytes")
        return piece

    def _next(self) -> dict[str, Any]:
        line, _, rest = self._received.partition(b"\n")
        self._received = rest
        return parse_line(line)


def parse_line(line: bytes | bytearray) -> dict[str, Any]:
    """The JSON object in the line; raises SocketError for anything else."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise SocketError("the line is not JSON") from error
    if not isinstance(value, dict):
        raise SocketError("the line is not a JSON object")
    return value


def _encoded(value: dict[str, Any]) -> bytes:
    """As short as a client writes it: escapes would make a long message in Cyrillic too long to be read."""
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise SocketError("the value is no JSON") from error
    # half a surrogate pair has no UTF-8; Python's escape for it is JSON's as well
    return text.encode(errors="backslashreplace") + b"\n"


class NobodyThereError(Exception):
    """No app of this person listens there."""


class AppBusyError(SocketError):
    """An app listens there, but has let nobody in for too long."""


def call(path: Path, patience_s: float = PATIENCE_S) -> Lines:
    """A connection to the app of this very user.

    Raises NobodyThereError where none listens, AppBusyError where it lets nobody in for ``patience_s``.
    """
    try:
        connection = connect(path, time.monotonic() + patience_s)
    except TimeoutError as error:
        raise AppBusyError("too many have called it at the same time") from error
    except OSError as error:
        raise NobodyThereError(f"The app does not answer: {error}.") from error
    if not is_own_user(connection):
        connection.close()
        raise NobodyThereError("It is another user who listens there.")
    return Lines(connection)


def ask(path: Path, request: dict[str, Any], *, patience_s: float = PATIENCE_S) -> dict[str, Any] | None:
    """The app's reply, or None when no app answers there within ``patience_s`` for each step."""
    try:
        with call(path, patience_s) as lines:
            lines.write(request)
            return lines.read(patience_s)
    except (NobodyThereError, SocketError) as error:
        _log.debug("no reply over the socket: %s", error)
        return None

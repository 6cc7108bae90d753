"""A conversation with the running tray app: one request, then lines until the answer."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

from sendward.gates.local_server import (
    IS_SUPPORTED,
    MAX_LINE,
    PATIENCE,
    SocketError,
    is_our_user,
    parse_line,
    write_line,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SILENCE_S = 30.0
"""Seconds without a line after which the app counts as hung: several times what it lets pass between two."""


class NobodyThereError(Exception):
    """No app of this person listens there."""


def call(path: Path) -> socket.socket:
    """A connection to the app of this very user. Raises NobodyThereError."""
    if not IS_SUPPORTED:
        raise NobodyThereError("There is no local socket on this platform yet.")
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        connection.settimeout(PATIENCE)
        connection.connect(str(path))
    except OSError as error:
        connection.close()
        raise NobodyThereError(f"The app does not answer: {error}.") from error
    if not is_our_user(connection):
        connection.close()
        raise NobodyThereError("The socket belongs to another user.")
    return connection


def converse(connection: socket.socket, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Send the request; every line the app says to it, the answer last. Closes the connection.

    Raises SocketError when the app hangs up before a line has ended, says what is no line, or falls silent.
    """
    with connection:
        write_line(connection, request, PATIENCE)
        connection.settimeout(SILENCE_S)
        received = bytearray()
        while True:
            line, separator, rest = received.partition(b"\n")
            if separator:
                received = bytearray(rest)
                yield parse_line(bytes(line))
                continue
            if len(received) > MAX_LINE:
                raise SocketError(f"the line is longer than {MAX_LINE} bytes")
            try:
                piece = connection.recv(65536)
            except OSError as error:
                raise SocketError(f"the connection broke: {error}") from error
            if not piece:
                return
            received += piece

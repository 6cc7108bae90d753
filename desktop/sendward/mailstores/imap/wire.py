"""One connection to a server: every wait ends, and no more is kept than was asked for."""

from __future__ import annotations

import errno
import ipaddress
import os
import selectors
import socket
import ssl
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from sendward.mailstores.imap.errors import (
    ConfusedError,
    InsecureError,
    LostError,
    UnreachableError,
    explain_tls,
    explain_way,
)
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.mailstores.imap.halt import Halt

T = TypeVar("T")

_PIECE = 65536
MAX_LINE = 1024 * 1024
"""Bytes of one line; a list of a hundred thousand UIDs fits."""


class Wire:
    """A TCP connection, plain until ``start_tls``. ``allow`` is called before each exchange."""

    def __init__(self, host: str, port: int, halt: Halt, seconds: float) -> None:
        """Connect within ``seconds``, and so long again for the name. Raises UnreachableError."""
        self.host = host
        self._halt = halt
        self._buffer = bytearray()
        self._deadline = 0.0
        self._budget = 0
        self._socket = _connected(host, port, halt, seconds)

    @property
    def is_loopback(self) -> bool:
        """Whether the other end is this computer, whatever it was called."""
        return ipaddress.ip_address(self._socket.getpeername()[0].partition("%")[0]).is_loopback

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Protect what follows; checks the certificate and its name. Raises InsecureError, LostError.

        What came before the handshake and was not asked for is refused: somebody between could have put it
        there (the "response injection" of CVE-2020-12398 and others).
        """
        if self._buffer:
            raise InsecureError(Phrase("The server spoke out of turn before the connection was protected."))
        try:
            wrapped = context.wrap_socket(
                self._socket, server_hostname=self.host, do_handshake_on_connect=False
            )
            self._socket = wrapped
            self._repeat(wrapped.do_handshake, selectors.EVENT_READ)
        except (ssl.SSLError, ValueError) as error:
            raise explain_tls(error, self.host) from error
        except OSError as error:
            raise LostError(
                Phrase("The server ended the connection while it was being protected.")
            ) from error

    def allow(self, seconds: float, most: int) -> None:
        """Set the time for the next exchange, and how many bytes of answer it may have."""
        self._deadline = monotonic() + seconds
        self._budget = most

    def allow_time(self, seconds: float) -> None:
        """Set the time for the rest of an exchange, and leave its bytes as they are."""
        self._deadline = monotonic() + seconds

    def send(self, data: bytes) -> None:
        """Send all of it. Raises LostError."""
        sent = 0
        while sent < len(data):
            piece = memoryview(data)[sent:]
            sent += self._attempt(partial(self._socket.send, piece), selectors.EVENT_WRITE)

    def read_line(self) -> bytes:
        """One line with its end. Raises LostError at the connection's end, ConfusedError when too long."""
        searched = 0
        while (end := self._buffer.find(b"\n", searched) + 1) == 0:
            searched = len(self._buffer)
            if searched > MAX_LINE:
                raise ConfusedError(Phrase("The server sent a line without an end."))
            self._receive()
        return self._taken(end)

    def read(self, size: int) -> bytes:
        """So many bytes. Raises ConfusedError at once when that is more than is allowed."""
        if size - len(self._buffer) > self._budget:
            raise ConfusedError(Phrase("The server began to send far more than it was asked for."))
        while len(self._buffer) < size:
            self._receive()
        return self._taken(size)

    def wait(self, seconds: float) -> bool:
        """Whether something can be read within so long; what has come before counts."""
        is_pending = isinstance(self._socket, ssl.SSLSocket) and self._socket.pending() > 0
        return bool(self._buffer) or is_pending or self._select(selectors.EVENT_READ, seconds)

    def close(self) -> None:
        """Let go of it. May be called again."""
        self._socket.close()

    def _taken(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _receive(self) -> None:
        if self._budget <= 0:
            raise ConfusedError(Phrase("The server sent far more than it was asked for."))
        data = self._attempt(partial(self._socket.recv, _PIECE), selectors.EVENT_READ)
        if not data:
            raise LostError(Phrase("The server ended the connection."))
        self._budget -= len(data)
        self._buffer += data

    def _attempt(self, work: Callable[[], T], event: int) -> T:
        """As ``_repeat``; a broken connection is a LostError."""
        try:
            return self._repeat(work, event)
        except OSError as error:  # ssl.SSLError is one
            raise LostError(
                Phrase("The connection broke off ({problem}).", problem=error.strerror or error)
            ) from error

    def _repeat(self, work: Callable[[], T], event: int) -> T:
        """Do ``work`` as soon as the socket lets it; raises LostError when the time is over."""
        while True:
            try:
                return work()
            except ssl.SSLWantReadError:
                wanted = selectors.EVENT_READ
            except ssl.SSLWantWriteError:
                wanted = selectors.EVENT_WRITE
            except BlockingIOError:
                wanted = event
            if not self._select(wanted, self._deadline - monotonic()):
                raise LostError(Phrase("The server does not answer any more."))

    def _select(self, event: int, seconds: float) -> bool:
        return _is_ready(self._socket, event, self._halt, seconds)


def _is_ready(sock: socket.socket, event: int, halt: Halt, seconds: float) -> bool:
    """Whether the socket is ready within so long. Raises HaltedError."""
    with selectors.DefaultSelector() as selector:
        selector.register(sock, event)
        selector.register(halt, selectors.EVENT_READ)
        ready = selector.select(max(0.0, seconds))
    halt.check()
    return bool(ready)


def _connected(host: str, port: int, halt: Halt, seconds: float) -> socket.socket:
    """A socket connected to the first of the host's addresses that answers. Raises UnreachableError."""
    try:
        found = halt.run(lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM), seconds)
    except (OSError, ValueError) as error:  # a name that cannot be one is a ValueError
        raise explain_way(error, host, port) from error
    problem: UnreachableError | None = None
    for family, kind, protocol, _, address in found:
        try:
            sock = socket.socket(family, kind, protocol)
        except OSError as error:  # the system knows no addresses of this kind: IPv6 is switched off
            problem = problem or explain_way(error, host, port)
            continue
        try:
            _connect(sock, address, halt, seconds)
        except OSError as error:
            sock.close()
            problem = problem or explain_way(error, host, port)
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise problem or UnreachableError(Phrase("The name {host} has no address.", host=host))


_UNDER_WAY = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EINTR})
"""What a socket that does not wait says of a connection that is being made. Everything else is the end of it:
without a network the system says so at once, and then never again."""


def _connect(sock: socket.socket, address: object, halt: Halt, seconds: float) -> None:
    sock.setblocking(False)  # noqa: FBT003  # the library's signature
    problem = sock.connect_ex(address)  # type: ignore[arg-type]  # as getaddrinfo gave it
    if problem in _UNDER_WAY:
        if not _is_ready(sock, selectors.EVENT_WRITE, halt, seconds):
            raise TimeoutError
        problem = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if problem:
        raise OSError(problem, os.strerror(problem))
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

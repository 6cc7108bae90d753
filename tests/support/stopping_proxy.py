"""A way to a server that can be made to swallow everything, as a dead router does: nothing closes."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from typing import Self


class StoppingProxy:
    """Forwards from a port of its own to ``port`` of this computer until told to stop."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._is_forwarding = threading.Event()
        self._is_forwarding.set()
        self._wake, self._woken = socket.socketpair()
        self._is_over = False
        self._thread = threading.Thread(target=self._work, name="stopping-proxy")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over = True
        with contextlib.suppress(OSError):  # woken by something else, the thread may be over already
            self._wake.send(b"\0")
        self._thread.join()
        self._wake.close()

    def stop(self) -> None:
        """Swallow what comes from now on; new connections are taken, and lead nowhere."""
        self._is_forwarding.clear()

    def resume(self) -> None:
        """Forward new connections again; the old ones stay dead."""
        self._is_forwarding.set()

    def _work(self) -> None:
        ends: dict[socket.socket, socket.socket | None] = {}
        with selectors.DefaultSelector() as selector, self._server, self._woken:
            for sock in (self._server, self._woken):
                selector.register(sock, selectors.EVENT_READ)
            while not self._is_over:
                for key, _ in selector.select():
                    assert isinstance(key.fileobj, socket.socket)
                    sock = key.fileobj
                    if sock is self._server:
                        self._take(ends, selector)
                    elif sock is not self._woken:
                        self._pass_on(sock, ends, selector)
            for sock in ends:
                sock.close()

    def _take(
        self, ends: dict[socket.socket, socket.socket | None], selector: selectors.BaseSelector
    ) -> None:
        near, _ = self._server.accept()
        ends[near] = None
        if self._is_forwarding.is_set():
            far = socket.create_connection(("127.0.0.1", self._target))
            ends[near], ends[far] = far, near
            selector.register(far, selectors.EVENT_READ)
        selector.register(near, selectors.EVENT_READ)

    def _pass_on(
        self,
        sock: socket.socket,
        ends: dict[socket.socket, socket.socket | None],
        selector: selectors.BaseSelector,
    ) -> None:
        data = b""
        with contextlib.suppress(OSError):
            data = sock.recv(65536)
        if not self._is_forwarding.is_set():
            # what is on the way is lost, and its ends never hear of each other again
            for lost in (sock, ends[sock]):
                if lost is not None:
                    ends[lost] = None
        other = ends[sock]
        if not data:
            selector.unregister(sock)
        if other is not None:
            with contextlib.suppress(OSError):
                other.sendall(data) if data else other.shutdown(socket.SHUT_WR)

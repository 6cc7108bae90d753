"""Queue of calls that other threads put and one thread runs, which sleeps until some come."""

from __future__ import annotations

import contextlib
import queue
import selectors
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Readable(Protocol):
        """Object with a file descriptor to wait on (``select``)."""

        def fileno(self) -> int:
            """The descriptor."""


class CallQueue:
    """A queue of calls that wakes a thread which also waits for something to be read."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)  # noqa: FBT003  # the library's signature
        self._writer.setblocking(False)  # noqa: FBT003  # the library's signature

    def put(self, work: Callable[[], None]) -> None:
        """Have ``work`` called by `run`; from any thread."""
        self._queue.put(work)
        self.wake()

    def wake(self) -> None:
        """End the `wait` that is going on, or the next; from any thread."""
        with contextlib.suppress(BlockingIOError):  # the socket is full of bytes, and wakes it anyway
            self._writer.send(b"\0")

    def run(self) -> None:
        """Run the calls that were put, in their order."""
        with contextlib.suppress(BlockingIOError):
            self._reader.recv(4096)
        for _ in range(self._queue.qsize()):
            self._queue.get()()

    def wait(self, other: Readable | None, seconds: float | None) -> None:
        """Sleep until there is work, ``other`` can be read, or ``seconds`` are over (None: without end)."""
        with selectors.DefaultSelector() as selector:
            for readable in filter(None, (self._reader, other)):
                selector.register(readable, selectors.EVENT_READ)
            selector.select(seconds)

    def close(self) -> None:
        """Close the sockets, once nobody waits any more."""
        self._reader.close()
        self._writer.close()

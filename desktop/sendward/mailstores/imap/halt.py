"""A request to end that breaks off any wait at once."""

from __future__ import annotations

import queue
import selectors
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from sendward.mailstores.imap.errors import HaltedError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Halt:
    """Set once, from any thread; whoever waits through it gets ``HaltedError``."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._reader, self._writer = socket.socketpair()

        self.is_abandoned = False
        """Whether nobody waits any more for whoever is to end: what that still finds is told to nobody, and
        written nowhere."""

    def set(self) -> None:
        """Ask for the end."""
        self._event.set()
        with suppress(OSError):  # closed: whoever waited has ended
            self._writer.send(b"\0")  # never read, so the other end stays readable

    def fileno(self) -> int:
        """Readable once the end is asked for: what a selector watches beside its sockets."""
        return self._reader.fileno()

    def check(self) -> None:
        """Raise HaltedError when the end is asked for."""
        if self._event.is_set():
            raise HaltedError

    def sleep(self, seconds: float | None) -> None:
        """Do nothing for so long; without end when None. Raises HaltedError."""
        if self._event.wait(seconds):
            raise HaltedError

    def run(self, work: Callable[[], T], seconds: float) -> T:
        """Do ``work`` on a thread that is left to itself when the time is over; gives or raises what it does.

        For what cannot be interrupted: looking up a name, asking the keyring. Raises TimeoutError and
        HaltedError.
        """
        answers: queue.SimpleQueue[tuple[T | None, Exception | None]] = queue.SimpleQueue()
        finished, tell = socket.socketpair()

        def do() -> None:
            with tell:
                try:
                    answers.put((work(), None))
                except Exception as error:  # noqa: BLE001  # handed over to whoever waits
                    answers.put((None, error))

        threading.Thread(target=do, name="sendward-imap-wait", daemon=True).start()
        # not select(), which fails from the 1,024th open file on
        with finished, selectors.DefaultSelector() as selector:
            selector.register(finished, selectors.EVENT_READ)
            selector.register(self._reader, selectors.EVENT_READ)
            ready = selector.select(max(0.0, seconds))
        self.check()
        if not ready:
            raise TimeoutError
        result, problem = answers.get()
        if problem is not None:
            raise problem
        return result  # type: ignore[return-value]  # set whenever there is no problem

    def close(self) -> None:
        """Give the sockets back, once nobody waits any more."""
        self._reader.close()
        self._writer.close()

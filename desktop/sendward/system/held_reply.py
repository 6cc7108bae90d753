"""A reply over the local socket that comes when a person has decided, not at once."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    Reply = dict[str, Any]


class HeldReply:
    """Returned by a handler in place of a reply; any thread may then ``say`` things, and ``answer`` once.

    What is said reaches the caller as a line of its own, so that it knows somebody is still at work. When the
    caller hangs up first, ``on_gone`` is called, on the connection's thread.
    """

    def __init__(self) -> None:
        self.on_gone: Callable[[], None] = _nothing
        self._lines: queue.SimpleQueue[tuple[Reply, bool]] = queue.SimpleQueue()
        self._answering = threading.Lock()
        self._is_answered = False

    @property
    def is_answered(self) -> bool:
        """Whether the answer has been given."""
        return self._is_answered

    def say(self, line: Reply) -> None:
        """Tell the caller something; nothing once the answer was given."""
        with self._answering:
            if not self._is_answered:
                self._lines.put((line, False))

    def answer(self, reply: Reply) -> None:
        """End the caller's wait; only the first answer counts."""
        with self._answering:
            if not self._is_answered:
                self._is_answered = True
                self._lines.put((reply, True))

    def next_line(self, within_s: float) -> tuple[Reply, bool] | None:
        """What is to be sent next, and whether it is the answer; None when there is nothing yet."""
        try:
            return self._lines.get(timeout=within_s)
        except queue.Empty:
            return None


def _nothing() -> None:
    pass

"""The main thread first: workers that compute for long let it finish what it is at."""

from __future__ import annotations

import threading
import time
from collections import deque

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

BETWEEN_S = 0.01
"""How long a worker computes before it gives way again."""
MOST_S = 0.1
"""How long it gives way at most: the main thread may be waiting for something itself."""
_REACHED = QEvent.Type(QEvent.registerEventType())


class Turns(QObject):
    """Lets workers wait until the main thread has nothing left that it was to do before.

    Threads of Python share one turn, and whoever draws a window gives it away at each call of Qt: beside a
    worker that computes, the window would take several times as long. Such a worker calls ``give_way`` now
    and then. Lives on the main thread, and keeps nobody waiting once ``stop`` was called.
    """

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[threading.Event] = deque()
        self._of_thread = threading.local()
        self._is_over = False

    def give_way(self) -> None:
        """Wait for the main thread, if this worker has computed for ``BETWEEN_S`` since it did so last."""
        now = time.monotonic()
        if self._is_over or now < getattr(self._of_thread, "next", 0.0):
            return
        reached = threading.Event()
        self._waiting.append(reached)
        # below what draws and lays out, which is posted as events, too
        QCoreApplication.postEvent(self, QEvent(_REACHED), Qt.EventPriority.LowEventPriority.value)
        reached.wait(MOST_S)
        self._of_thread.next = time.monotonic() + BETWEEN_S

    def stop(self) -> None:
        """Keep no worker waiting any more."""
        self._is_over = True
        self._let_go()

    def event(self, event: QEvent) -> bool:
        """Let go whoever waits, once the events before this one are done."""
        if event.type() == _REACHED:
            self._let_go()
            return True
        return super().event(event)

    def _let_go(self) -> None:
        while self._waiting:
            self._waiting.popleft().set()

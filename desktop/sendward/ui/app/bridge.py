"""From any thread to the main one: finished values cross in turns; slow work waits elsewhere."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


TURN_S = 0.01
"""How long calls are made one after the other before the windows, and other bridges, have their turn: Qt
itself would first make all that wait, and those that come meanwhile."""


class Bridge(QObject):
    """Hands calls over to the thread it lives on.

    ``carry(receive)`` makes a function that any thread may call; ``receive`` is then called with the same
    arguments on the bridge's thread, in order. Calls under way when ``close`` is called are dropped.
    However many come, they keep that thread for ``TURN_S`` and one call at a time.
    """

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_closed = False
        self._waiting: deque[tuple[Callable[..., object], tuple[object, ...]]] = deque()
        self._waking = threading.Lock()
        self._is_awake = False
        """Whether somebody will come for what waits."""
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    def carry(self, receive: Callable[..., object]) -> Callable[..., None]:
        """The any-thread twin of ``receive``."""

        def cross(*arguments: object) -> None:
            if self._is_closed:
                return
            with self._waking:
                self._waiting.append((receive, arguments))
                was_awake, self._is_awake = self._is_awake, True
            if not was_awake:
                self._woken.emit()

        return cross

    @property
    def waiting(self) -> int:
        """How many calls wait for their turn."""
        return len(self._waiting)

    def close(self) -> None:
        """Carry nothing more."""
        self._is_closed = True
        self._waiting.clear()

    def _on_woken(self) -> None:
        end = time.monotonic() + TURN_S
        try:
            while self._waiting and not self._is_closed:
                receive, arguments = self._waiting.popleft()
                receive(*arguments)
                if time.monotonic() >= end:
                    break
        finally:  # a call that fails ends its turn, and keeps no other from being made
            with self._waking:
                self._is_awake = bool(self._waiting)
            if self._is_awake:
                QTimer.singleShot(0, self, self._on_woken)


class OnceATurn(QObject):
    """Does ``do`` at once when it is called, but once only until the event loop has had its turn."""

    def __init__(self, do: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._is_done = self._is_due = False

    def call(self) -> None:
        """Do it, now or at the beginning of the next turn."""
        self._is_due = self._is_done
        if not self._is_done:
            self._is_done = True
            QTimer.singleShot(0, self, self._on_turn)
            self._do()

    def _on_turn(self) -> None:
        self._is_done = False
        if self._is_due:
            self.call()


T = TypeVar("T")
_log = logging.getLogger(__name__)


def in_background(
    bridge: Bridge,
    name: str,
    work: Callable[[], T],
    done: Callable[[T], object] = lambda _: None,
    failed: Callable[[Exception], object] = lambda _: None,
) -> threading.Thread:
    """Do ``work`` on a thread of its own and call ``done`` with its result on the bridge's thread.

    ``work`` catches what it can explain; anything else, also of ``done``, is logged, and ``failed`` is called
    there instead: whoever waits for the result must hear that there will be none.
    """

    def take(result: T) -> None:
        try:
            done(result)
        except Exception as error:  # noqa: BLE001  # as below
            _log.exception("the result of %s could not be taken up", name)
            failed(error.with_traceback(None))

    hand_over, give_up = bridge.carry(take), bridge.carry(failed)

    def run() -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  # whoever waits is told, and the log has the traceback
            _log.exception("%s failed", name)
            give_up(error.with_traceback(None))
            return
        hand_over(result)

    thread = threading.Thread(target=run, name=f"sendward-{name}", daemon=True)
    thread.start()
    return thread

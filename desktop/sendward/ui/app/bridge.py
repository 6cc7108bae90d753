"""From any thread to the main one: finished values cross by a queued signal; slow work waits elsewhere."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Bridge(QObject):
    """Hands calls over to the thread it lives on.

    ``carry(receive)`` makes a function that any thread may call; ``receive`` is then called with the same
    arguments on the bridge's thread, in order. Calls under way when ``close`` is called are dropped.
    """

    _crossing = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_closed = False
        self._crossing.connect(self._on_crossing, Qt.ConnectionType.QueuedConnection)

    def carry(self, receive: Callable[..., object]) -> Callable[..., None]:
        """The any-thread twin of ``receive``."""

        def cross(*arguments: object) -> None:
            if not self._is_closed:
                self._crossing.emit(receive, arguments)

        return cross

    def close(self) -> None:
        """Carry nothing more."""
        self._is_closed = True

    def _on_crossing(self, receive: Callable[..., object], arguments: tuple[object, ...]) -> None:
        if not self._is_closed:
            receive(*arguments)


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

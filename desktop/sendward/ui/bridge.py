"""From any thread to the main one: finished values cross by a queued signal, and nothing else does."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

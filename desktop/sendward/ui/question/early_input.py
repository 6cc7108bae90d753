"""Keys and clicks meant for another window, kept from answering the one that has just appeared."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

QUIET_SECONDS = 0.5
"""How long a new window takes no answer: longer than a typist's gap between two keys."""
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
    }
)


class EarlyInput(QObject):
    """Swallows keys and clicks of a window until it has been on the screen for ``QUIET_SECONDS``.

    The time runs from the first painting, not from the call that shows the window: a slow desktop may take
    a while. A key held down since before then keeps repeating, and its repeats are swallowed at any time.
    ``monotonic`` gives seconds, as ``time.monotonic`` does.
    """

    def __init__(self, window: QWidget, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window = window
        self._monotonic = monotonic
        self._painted_at: float | None = None
        window.installEventFilter(self)

    def watch(self) -> None:
        """Stand before every control the window has by now."""
        for child in self._window.findChildren(QWidget):
            child.installEventFilter(self)

    @property
    def is_quiet(self) -> bool:
        """Whether answers are still swallowed."""
        return self._painted_at is None or self._monotonic() - self._painted_at < QUIET_SECONDS

    @property
    def is_unseen(self) -> bool:
        """Whether the window has not been painted yet."""
        return self._painted_at is None

    def restart(self) -> None:
        """Begin anew, with the window's next painting."""
        self._painted_at = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """True for what is swallowed."""
        if event.type() is QEvent.Type.Paint and watched is self._window and self._painted_at is None:
            self._painted_at = self._monotonic()
        if event.type() not in _INPUT:
            return False
        is_repeat = isinstance(event, QKeyEvent) and event.isAutoRepeat()
        if self.is_quiet or (is_repeat and event.type() is QEvent.Type.KeyPress and _answers(event)):
            event.accept()
            return True
        return False


def _answers(event: QEvent) -> bool:
    """Whether a key could press a button or close the window; moving the focus may repeat."""
    return isinstance(event, QKeyEvent) and event.key() in {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
    }

"""A dialog that stays in sight: put away by no button, and brought back from wherever it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from sendward.ui.widgets.placing import put_where_person_is

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

_WINDOW = (
    Qt.WindowType.Dialog
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.CustomizeWindowHint
    | Qt.WindowType.WindowTitleHint
    | Qt.WindowType.WindowSystemMenuHint
    | Qt.WindowType.WindowCloseButtonHint
)
"""Without a button that minimises it: a question that is put away like that is one that nobody answers."""


class StayingDialog(QDialog):
    """Knows whether it can be seen, and comes back when asked to."""

    went_out_of_sight = Signal()
    """It was minimised."""
    closed_by_session = Signal()
    """The session's end closed it, which is nobody's answer."""

    def __init__(self) -> None:
        super().__init__(None, _WINDOW)
        self.is_session_ending: Callable[[], bool] = _never
        """Asked when it is closed."""
        self._was_painted = False

    @property
    def is_out_of_sight(self) -> bool:
        """Whether nobody can see it: minimised, on another desktop, or where there is no screen any more."""
        handle = self.windowHandle()
        is_elsewhere = self._was_painted and handle is not None and not handle.isExposed()
        has_screen = QGuiApplication.screenAt(self.geometry().center()) is not None
        return self.isMinimized() or is_elsewhere or not has_screen

    def bring_back(self) -> None:
        """Come back into sight, on the desktop and the screen where the person is."""
        if not self.is_out_of_sight:
            return
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.hide()  # a window that is shown anew comes up on the desktop that is looked at
        put_where_person_is(self)
        self.show()
        self.raise_()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Tell the person's close button from the session's end, which must not be held up either."""
        if self.is_session_ending():
            event.accept()
            self.closed_by_session.emit()
        else:
            super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Tell of being minimised, which window managers do without a button too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized():
            self.went_out_of_sight.emit()

    def event(self, event: QEvent) -> bool:
        """Remember that it was seen once: before that no window is exposed."""
        self._was_painted = self._was_painted or event.type() is QEvent.Type.Paint
        return super().event(event)


def _never() -> bool:
    return False

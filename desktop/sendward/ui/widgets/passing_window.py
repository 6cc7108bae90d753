"""A window that is opened now and then, and holds nothing that could be lost with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sendward.ui.widgets import icons
from sendward.ui.widgets.placing import resize_within_screen

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent


class PassingWindow(QWidget):
    """Esc closes it; ``gone`` when it is closed."""

    gone = Signal()

    def __init__(self, title: str, name: str, size: QSize) -> None:
        """``name`` is what a screen reader says; ``size`` in pixels, as far as the screen has room."""
        super().__init__()
        self.setWindowTitle(title)
        self.setAccessibleName(name)
        self.setWindowIcon(icons.application())
        resize_within_screen(self, size)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def refresh(self) -> None:
        """Show how things stand by now; nothing to do for a window that shows no such thing."""

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Say that it has gone."""
        super().closeEvent(event)
        self.gone.emit()

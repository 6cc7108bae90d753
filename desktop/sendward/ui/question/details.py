"""Details of a question, folded away: who wants them opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

_HEIGHT = 28
"""Room for a finger or an unsteady hand (WCAG 2.2, 2.5.8)."""
_FRAME = 2


class _Turner(QToolButton):
    """Takes Return as any button: the window would take it for its safe answer, and close."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw a frame around it while it has the keyboard: Fusion, Qt's own style, draws none."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), _FRAME))
            room = _FRAME / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(room, room, -room, -room), 4, 4)


class Details(QWidget):
    """A button, and below it what it opens, which is made when it is first opened: most people never do.

    ``turned`` carries whether they are open now.
    """

    turned = Signal(bool)

    def __init__(
        self, make: Callable[[], Sequence[QWidget]], accessible_name: str, parent: QWidget | None = None
    ) -> None:
        """``make`` makes what is to be shown; ``accessible_name`` says on the button what that is about."""
        super().__init__(parent)
        self._make = make
        self._parts: Sequence[QWidget] = ()
        self.button = _Turner()
        self.button.setAccessibleName(accessible_name)
        self.button.setAutoRaise(True)
        self.button.setMinimumHeight(_HEIGHT)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self._point()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def is_open(self) -> bool:
        """Whether they can be seen."""
        return self.button.isChecked()

    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001  # Qt's signal has one argument
        if is_open and not self._parts:
            self._parts = self._make()
            for part in self._parts:
                self._column.addWidget(part)
        for part in self._parts:
            part.setVisible(is_open)
        self._point()
        self.turned.emit(is_open)

    def _point(self) -> None:
        """Point to what is open, or aside.

        By a letter: Qt draws its own arrow on the same side in a text that runs from right to left.
        """
        aside = "◂" if self.isRightToLeft() else "▸"
        self.button.setText(f"{'▾' if self.button.isChecked() else aside} {self.tr('Details')}")

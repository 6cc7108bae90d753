"""A notch of the wheel over a widget, as it comes from a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NOTCH = 120


def turn_wheel(widget: QWidget, *, upwards: bool) -> None:
    """Turn the wheel by one notch over the middle of ``widget``."""
    place = QPointF(widget.rect().center())
    turned = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, NOTCH if upwards else -NOTCH),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  # the library's signature
    )
    QApplication.sendEvent(widget, turned)

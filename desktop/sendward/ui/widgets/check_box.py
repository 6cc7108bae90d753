"""A check box in which Return is never a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class CheckBox(QCheckBox):
    """Leaves Return to the window, for its default button; the space bar ticks, as everywhere.

    Qt asks the desktop which keys press a button, and GNOME and Xfce name Return as well
    (``QPlatformTheme::ButtonPressKeys``): who goes through a window by Return would untick what they pass.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Pass Return on to whoever is around."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

"""Control for yes or no: a check box."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendward.ui.widgets.check_box import CheckBox


class FlagControl(QWidget):
    """Check box that carries its own title."""

    chosen = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.box = CheckBox(title)
        self.box.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.box.toggled.connect(self.chosen.emit)

    def focus_target(self) -> QWidget:
        """The widget that takes the keyboard focus."""
        return self.box

    def show_value(self, value: object) -> None:
        """Tick the box, or not."""
        self.box.setChecked(bool(value))

    def describe(self, text: str) -> None:
        """Set the description that a screen reader says."""
        self.box.setAccessibleDescription(text)

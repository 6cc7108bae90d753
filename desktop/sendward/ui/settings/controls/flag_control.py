"""Yes or no: a tick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget


class FlagControl(QWidget):
    """A box that carries its own title."""

    chosen = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.box = QCheckBox(title)
        self.box.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.box.toggled.connect(self.chosen.emit)

    def focus_target(self) -> QWidget:
        """What takes the keys."""
        return self.box

    def show_value(self, value: object) -> None:
        """Ticked or not."""
        self.box.setChecked(bool(value))

    def describe(self, text: str) -> None:
        """What it does, for who cannot see the page."""
        self.box.setAccessibleDescription(text)

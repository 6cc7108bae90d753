"""A whole number within its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

if TYPE_CHECKING:
    from sendward.settings.option import Option


class NumberControl(QWidget):
    """A spin box; a number being typed counts when it is finished."""

    chosen = Signal(object)

    def __init__(self, option: Option[Any], title: str) -> None:
        super().__init__()
        self.box = QSpinBox()
        self.box.setRange(*option.limits)
        self.box.setKeyboardTracking(False)
        self.box.setAccessibleName(title)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        if option.unit:
            layout.addWidget(QLabel(QCoreApplication.translate("Option", option.unit)))
        self.box.valueChanged.connect(self.chosen.emit)

    def focus_target(self) -> QWidget:
        """What takes the keys."""
        return self.box

    def show_value(self, value: object) -> None:
        """The number."""
        if isinstance(value, int):
            self.box.setValue(value)

    def describe(self, text: str) -> None:
        """What it does, for who cannot see the page."""
        self.box.setAccessibleDescription(text)

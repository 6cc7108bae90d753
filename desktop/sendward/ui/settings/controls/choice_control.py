"""Control for a choice: a drop-down list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from sendward.settings.option import Option


class ChoiceControl(QWidget):
    """Drop-down list of the option's choices."""

    chosen = Signal(object)

    def __init__(self, option: Option[Any], title: str) -> None:
        super().__init__()
        self._values = [choice.value for choice in option.choices]
        self.box = QComboBox()
        self.box.addItems([QCoreApplication.translate("Option", choice.title) for choice in option.choices])
        self.box.setAccessibleName(title)
        self.box.view().setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.box.currentIndexChanged.connect(lambda index: self.chosen.emit(self._values[index]))

    def focus_target(self) -> QWidget:
        """The widget that takes the keyboard focus."""
        return self.box

    def show_value(self, value: object) -> None:
        """Show the choice that holds."""
        self.box.setCurrentIndex(self._values.index(str(value)))

    def describe(self, text: str) -> None:
        """Set the description that a screen reader says."""
        self.box.setAccessibleDescription(text)

"""Control for a text: a line to write in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget


class TextControl(QWidget):
    """Line to write in; ``typed`` carries the text at each letter, ``chosen`` once it is finished.

    An unfinished text is checked, but not saved: half a path names another file.
    """

    chosen = Signal(object)
    typed = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.line.textEdited.connect(self.typed.emit)
        self.line.editingFinished.connect(self._on_finished)

    def _on_finished(self) -> None:
        if self.line.isModified():
            self.line.setModified(False)
            self.chosen.emit(self.line.text())

    def focus_target(self) -> QWidget:
        """The widget that takes the keyboard focus."""
        return self.line

    def show_value(self, value: object) -> None:
        """Show the text; the line is left alone when it has it already, to keep the cursor."""
        if self.line.text() != str(value):
            self.line.setText(str(value))

    def describe(self, text: str) -> None:
        """Set the description that a screen reader says."""
        self.line.setAccessibleDescription(text)

"""One line of text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget


class TextControl(QWidget):
    """A line to write in; ``typed`` carries it letter by letter, ``chosen`` once it is finished.

    Half a text is judged, but not taken over: half a path names another file.
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
        """What takes the keys."""
        return self.line

    def show_value(self, value: object) -> None:
        """The text; left alone when it stands there already, for the cursor's sake."""
        if self.line.text() != str(value):
            self.line.setText(str(value))

    def describe(self, text: str) -> None:
        """What it does, for who cannot see the page."""
        self.line.setAccessibleDescription(text)

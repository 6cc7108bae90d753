"""A list of names, one a line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

_LINES_SHOWN = 5


class NamesControl(QWidget):
    """A field with a name a line; blanks around a name and empty lines do not count."""

    chosen = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(title)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * (_LINES_SHOWN + 1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.field.textChanged.connect(lambda: self.chosen.emit(self.names))

    @property
    def names(self) -> tuple[str, ...]:
        """What is written there, each name once."""
        lines = (line.strip() for line in self.field.toPlainText().splitlines())
        return tuple(dict.fromkeys(filter(None, lines)))

    def focus_target(self) -> QWidget:
        """What takes the keys."""
        return self.field

    def show_value(self, value: object) -> None:
        """The names; left alone when they stand there already, for the cursor's sake."""
        names = tuple(map(str, value)) if isinstance(value, tuple) else ()
        if names != self.names:
            self.field.setPlainText("\n".join(names))

    def describe(self, text: str) -> None:
        """What it does, for who cannot see the page."""
        self.field.setAccessibleDescription(text)

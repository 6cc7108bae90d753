"""Control for a list of names: a field with one name a line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

_LINES_SHOWN = 5


class NamesControl(QWidget):
    """Field with one name a line; blanks around a name and empty lines do not count."""

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
        """The names in the field, each once."""
        lines = (line.strip() for line in self.field.toPlainText().splitlines())
        return tuple(dict.fromkeys(filter(None, lines)))

    def focus_target(self) -> QWidget:
        """The widget that takes the keyboard focus."""
        return self.field

    def show_value(self, value: object) -> None:
        """Show these names; the field is left alone when it has them already, to keep the cursor."""
        names = tuple(map(str, value)) if isinstance(value, tuple) else ()
        if names != self.names:
            self.field.setPlainText("\n".join(names))

    def describe(self, text: str) -> None:
        """Set the description that a screen reader says."""
        self.field.setAccessibleDescription(text)

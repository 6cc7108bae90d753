"""The sentences of a question: they wrap, even inside long names, and run as their language does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from sendward.ui.outside_text import breakable, directed


def sentence_label(text: str, *, larger: float = 1.0, bold: bool = False, muted: bool = False) -> QLabel:
    """A label that says ``text``, never taken for markup; ``larger`` is its size to the desktop's letters."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    say(label, text)
    label.setWordWrap(True)
    font = label.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * larger)
    font.setBold(bold)
    label.setFont(font)
    if muted:
        palette = label.palette()
        palette.setColor(palette.ColorRole.WindowText, palette.color(palette.ColorRole.PlaceholderText))
        label.setPalette(palette)
    return label


def say(label: QLabel, text: str) -> None:
    """Let ``label`` show ``text``; what only the drawing needs is not read aloud."""
    label.setText(breakable(directed(text)))
    label.setAccessibleName(text)

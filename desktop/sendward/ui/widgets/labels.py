"""Labels: headings, small print, sentences that wrap, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from sendward.ui.widgets.outside_text import breakable, directed
from sendward.ui.widgets.palette import marks


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


HEADING_SIZE = 1.4
"""Of a page's heading, to the desktop's own letters."""


def plain_label(text: str = "") -> QLabel:
    """A text that wraps and is never taken for markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    return label


def heading(text: str) -> QLabel:
    """A page's title."""
    label = plain_label(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * HEADING_SIZE)
    font.setBold(True)
    label.setFont(font)
    return label


def row_title(text: str) -> QLabel:
    """The title of one option or part of a page."""
    label = plain_label(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def note(text: str) -> QLabel:
    """Small print."""
    label = plain_label(text)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, palette.color(QPalette.ColorRole.PlaceholderText))
    label.setPalette(palette)
    return label


def problem_label() -> QLabel:
    """What is wrong with what stands above it; hidden until there is something."""
    label = plain_label()
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, marks(palette).typed)
    label.setPalette(palette)
    label.hide()
    return label

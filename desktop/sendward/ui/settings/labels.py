"""The texts on the pages of the settings: headings, small print, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from sendward.ui.palette import marks

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

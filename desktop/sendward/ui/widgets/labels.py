"""Labels: headings, small print, sentences that wrap, problems."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from sendward.ui.widgets.outside_text import breakable, directed
from sendward.ui.widgets.palette import InkedLabel, marks


def sentence_label(text: str, *, larger: float = 1.0, bold: bool = False, muted: bool = False) -> QLabel:
    """A label with a sentence that wraps, never read as markup; ``larger`` scales the desktop's font."""
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
        mute(label)
    return label


def mute(label: QLabel) -> None:
    """Let ``label`` be in the desktop's colour for small print, and follow it while it is on the screen."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def say(label: QLabel, text: str) -> None:
    """Show ``text`` on ``label``; the invisible characters added for the screen are not read aloud."""
    label.setText(breakable(directed(text)))
    label.setAccessibleName(text)


HEADING_SIZE = 1.4
"""Size of a page's heading, as a factor of the desktop's font."""


def plain_label(text: str = "") -> QLabel:
    """A label with a text that wraps and is never read as markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    return label


def heading(text: str) -> QLabel:
    """A label with a page's title."""
    label = plain_label(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * HEADING_SIZE)
    font.setBold(True)
    label.setFont(font)
    return label


def row_title(text: str) -> QLabel:
    """A label with the title of one option or part of a page."""
    label = plain_label(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def small_print(text: str) -> QLabel:
    """A label with small print."""
    label = plain_label(text)
    mute(label)
    return label


def problem_label() -> QLabel:
    """A label for a problem with the field above it; hidden until there is one."""
    label = InkedLabel(lambda palette: marks(palette).typed)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.hide()
    return label

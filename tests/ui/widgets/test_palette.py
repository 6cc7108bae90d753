from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QTreeView,
    QWidget,
)

from sendward.ui.question.details import Details
from sendward.ui.widgets.palette import dark_palette, is_dark, outline_style

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_CLEARLY = 3.0
"""Between two shades that have to be told apart (WCAG 2.2, 1.4.11)."""


@pytest.mark.parametrize("window", ["#2b2d30", "#323232"])
def test_the_button_with_the_keyboard_stands_out_in_a_dark_window(qtbot: QtBot, window: str) -> None:
    palette = QPalette(QColor(window))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#e8e8e8"))
    place = QWidget()
    place.setPalette(palette)
    place.setStyleSheet(outline_style(palette))
    row = QHBoxLayout(place)
    first, second = QPushButton("First"), QPushButton("Second")
    row.addWidget(first)
    row.addWidget(second)
    qtbot.addWidget(place)
    place.show()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    edge, background = _edge(first), palette.color(QPalette.ColorRole.Window)
    assert _contrast(edge, background) >= _CLEARLY
    assert edge != _edge(second)
    assert first.size().height() == second.size().height()


@pytest.mark.parametrize("highlight", ["#000000", "#000080", "#1aebff"])
def test_the_button_with_the_keyboard_stands_out_on_black_whatever_the_highlight(
    qtbot: QtBot, highlight: str
) -> None:
    palette = QPalette(QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(highlight))
    button = QPushButton("Not now")
    button.setPalette(palette)
    button.setStyleSheet(outline_style(palette))
    qtbot.addWidget(button)
    button.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    assert _contrast(_edge(button), palette.color(QPalette.ColorRole.Window)) >= _CLEARLY


@pytest.mark.parametrize(
    "kind", [QComboBox, QDateEdit, QLineEdit, QListView, QPlainTextEdit, QSpinBox, QTableView, QTreeView]
)
def test_where_a_field_is_can_be_seen_on_black(qtbot: QtBot, kind: type[QWidget]) -> None:
    palette = QPalette(QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
    place, field = QWidget(), kind()
    place.setPalette(palette)
    place.setStyleSheet(outline_style(palette))
    row = QHBoxLayout(place)
    row.addWidget(field)
    qtbot.addWidget(place)
    place.show()

    picture = field.grab().toImage()

    edge = picture.pixelColor(0, picture.height() // 2)
    assert _contrast(edge, palette.color(QPalette.ColorRole.Window)) >= _CLEARLY


@pytest.mark.parametrize("window", ["#efefef", "#2b2d30", "#000000"])
def test_the_details_with_the_keyboard_stand_out(qtbot: QtBot, window: str) -> None:
    palette = QPalette(QColor(window))
    place = QWidget()
    place.setPalette(palette)
    place.setStyleSheet(outline_style(palette))
    row = QHBoxLayout(place)
    first, details = QPushButton("First"), Details(list, "Details about an address")
    row.addWidget(first)
    row.addWidget(details)
    qtbot.addWidget(place)
    place.show()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    before = _edge(details.button)

    details.button.setFocus()
    qtbot.waitUntil(details.button.hasFocus)

    assert _contrast(_edge(details.button), before) >= _CLEARLY


_READABLE = 4.5
"""Of text on what it stands on (WCAG 2.2, 1.4.3)."""


@pytest.mark.parametrize(
    ("text", "ground"),
    [("WindowText", "Window"), ("PlaceholderText", "Window"), ("Text", "Base"), ("ButtonText", "Button")],
)
def test_our_own_dark_colours_can_be_read(qapp: object, text: str, ground: str) -> None:
    palette = dark_palette()
    assert is_dark(palette)
    ink, paper = (palette.color(getattr(QPalette.ColorRole, role)) for role in (text, ground))
    assert _contrast(ink, paper) >= _READABLE


def _edge(button: QAbstractButton) -> QColor:
    picture = button.grab().toImage()
    return picture.pixelColor(1, picture.height() // 2)


def _contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2.2 defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

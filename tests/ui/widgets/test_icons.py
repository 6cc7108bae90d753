"""Symbols are drawn in the colours of the text beside them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from sendward.ui.widgets.icons import symbol

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

TEXT, SELECTED_TEXT = QColor("#102030"), QColor("#fefdfc")


@pytest.fixture
def palette(qapp: QApplication) -> QPalette:
    palette = QPalette(qapp.palette())
    palette.setColor(QPalette.ColorRole.Text, TEXT)
    palette.setColor(QPalette.ColorRole.HighlightedText, SELECTED_TEXT)
    return palette


@pytest.mark.parametrize(
    ("style", "selected"),
    [("fusion", SELECTED_TEXT), ("windowsvista", TEXT), ("windows11", TEXT)],
)
def test_a_selected_symbol_has_the_colour_that_the_style_gives_selected_text(
    palette: QPalette, monkeypatch: pytest.MonkeyPatch, style: str, selected: QColor
) -> None:
    monkeypatch.setattr(QApplication, "style", lambda: SimpleNamespace(name=lambda: style))

    drawn = symbol("general", palette)

    assert colours(drawn, QIcon.Mode.Normal) == {TEXT.name()}
    assert colours(drawn, QIcon.Mode.Selected) == {selected.name()}


def colours(drawn: QIcon, mode: QIcon.Mode) -> set[str]:
    """The colours of what is wholly drawn, edges left out."""
    image: QImage = drawn.pixmap(64, 64, mode).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for x, y in points if (colour := image.pixelColor(x, y)).alpha() == 255}

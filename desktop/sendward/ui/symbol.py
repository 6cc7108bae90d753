"""Symbols in the colours of the text beside them, as the settings' pages have them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sendward.ui import icons


def symbol(name: str, palette: QPalette) -> QIcon:
    """One of the symbols, drawn in the palette's text colours, plain and selected."""
    drawing = (icons.folder() / "symbols" / f"{name}.svg").read_text("utf-8")
    picture = QIcon()
    for mode, role in (
        (QIcon.Mode.Normal, QPalette.ColorRole.Text),
        (QIcon.Mode.Selected, QPalette.ColorRole.HighlightedText),
    ):
        coloured = drawing.replace("currentColor", palette.color(role).name())
        picture.addPixmap(_drawn(coloured), mode)
    return picture


_SYMBOL_PIXELS = 64
"""Enough for 20 points at 300 %."""


def _drawn(drawing: str) -> QPixmap:
    pixmap = QPixmap(_SYMBOL_PIXELS, _SYMBOL_PIXELS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    return pixmap

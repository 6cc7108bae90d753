"""Our own pictures: the application's, the tray's states, the levels of a question, the pages' symbols."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sendward import APPLICATION_ID
from sendward.gates.app_status import Readiness
from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.gates.app_status import AppStatus


def application() -> QIcon:
    """Sendward itself."""
    return _icon(APPLICATION_ID)


def standing(status: AppStatus) -> QIcon:
    """How things stand."""
    if status.waiting:
        return asking()
    is_asked = status.paused_until is None and status.readiness is not Readiness.BROKEN
    return watching() if is_asked else paused()


def watching() -> QIcon:
    """All is well."""
    return _icon("sendward-watching")


def paused() -> QIcon:
    """Nothing is asked just now."""
    return _icon("sendward-paused")


def asking() -> QIcon:
    """A question waits."""
    return _icon("sendward-asking")


def note() -> QIcon:
    """A question that can wait."""
    return _icon("sendward-note")


def blocked() -> QIcon:
    """A question that policy has answered."""
    return _icon("sendward-blocked")


@cache
def _icon(name: str) -> QIcon:
    return QIcon(str(folder() / f"{name}.svg"))


def folder() -> Path:
    """Where the pictures lie."""
    return resources_dir() / "icons"


def symbol(name: str, palette: QPalette) -> QIcon:
    """One of the symbols, drawn in the palette's text colours, plain and selected."""
    drawing = (folder() / "symbols" / f"{name}.svg").read_text("utf-8")
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

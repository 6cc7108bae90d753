"""Icons: the application's, the tray's states, the levels of a question, the pages' symbols."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from sendward import APPLICATION_ID
from sendward.gates.app_status import Readiness
from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.gates.app_status import AppStatus


def application() -> QIcon:
    """Icon of the application."""
    return _icon(APPLICATION_ID)


def standing(status: AppStatus) -> QIcon:
    """Icon of the app's status: asking, paused or watching."""
    if status.waiting:
        return asking()
    is_asked = status.paused_until is None and status.readiness is not Readiness.BROKEN
    return watching() if is_asked else paused()


def watching() -> QIcon:
    """Icon for watching: all is well."""
    return _icon("sendward-watching")


def paused() -> QIcon:
    """Icon for a pause: nothing is asked."""
    return _icon("sendward-paused")


def asking() -> QIcon:
    """Icon for a question that waits."""
    return _icon("sendward-asking")


def note() -> QIcon:
    """Icon for a note: a question that can wait."""
    return _icon("sendward-note")


def blocked() -> QIcon:
    """Icon for a question about an address that policy blocks."""
    return _icon("sendward-blocked")


@cache
def _icon(name: str) -> QIcon:
    return QIcon(str(folder() / f"{name}.svg"))


def folder() -> Path:
    """Folder of the pictures."""
    return resources_dir() / "icons"


def symbol(name: str, palette: QPalette) -> QIcon:
    """Icon of a symbol, drawn in the colours in which the text beside it is painted, normal and selected."""
    drawing = (folder() / "symbols" / f"{name}.svg").read_text("utf-8")
    picture = QIcon()
    for mode, role in (
        (QIcon.Mode.Normal, QPalette.ColorRole.Text),
        (QIcon.Mode.Selected, _role_of_selected_text()),
    ):
        coloured = drawing.replace("currentColor", palette.color(role).name())
        picture.addPixmap(_drawn(coloured), mode)
    return picture


_WINDOWS_OWN = ("windows11", "windowsvista")
"""Styles that mark a selected line by a tint beneath the usual text (Qt, qwindowsvistastyle.cpp)."""


def _role_of_selected_text() -> QPalette.ColorRole:
    hints = QGuiApplication.styleHints()
    if QApplication.style().name() in _WINDOWS_OWN:
        accessibility = hints.accessibility()  # Qt 6.10, which every Sendward for Windows has
        if accessibility.contrastPreference() is not Qt.ContrastPreference.HighContrast:
            return QPalette.ColorRole.Text
    return QPalette.ColorRole.HighlightedText


_SYMBOL_PIXELS = 64
"""Size in pixels, enough for 20 points at 300 %."""


def _drawn(drawing: str) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  # no window needs it at the start

    pixmap = QPixmap(_SYMBOL_PIXELS, _SYMBOL_PIXELS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    return pixmap

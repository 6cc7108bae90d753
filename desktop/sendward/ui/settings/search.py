"""Finding a setting by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def fits(words: str, texts: Iterable[str]) -> bool:
    """Whether all the words stand, each as a part of one, in one of the texts.

    >>> fits("copi watch", ["Watch what is copied"])
    True
    """
    return any(_has(text, words.casefold().split(), all) for text in texts)


def mark(words: str, area: QScrollArea) -> None:
    """Lay another ground under the labels and buttons that have the words, and bring the first into view.

    Where none has all of them, those that have any: title and help of an option are two labels.
    """
    wanted = words.casefold().split()
    labels = [widget for widget in area.findChildren(QWidget) if isinstance(widget, QLabel | QAbstractButton)]
    found = [label for label in labels if wanted and _has(label.text(), wanted, all)]
    found = found or [label for label in labels if _has(label.text(), wanted, any)]
    for label in labels:
        if label in found or label.property(_MARKED):
            _set_ground(label, is_found=label in found)
    first = next((label for label in found if label.isVisibleTo(area)), None)
    if first is not None:
        area.ensureWidgetVisible(first)


def _has(text: str, wanted: list[str], how_many: Callable[[Iterable[bool]], bool]) -> bool:
    folded = text.replace("&", "").casefold()
    return how_many(word in folded for word in wanted)


_MARKED = "sendward_found"


def _set_ground(widget: QWidget, *, is_found: bool) -> None:
    widget.setProperty(_MARKED, is_found)
    palette = widget.palette()
    if is_found:
        ground = palette.color(QPalette.ColorRole.Highlight)
        ground.setAlphaF(_TINT)
        palette.setColor(QPalette.ColorRole.Window, ground)
    else:
        palette.setColor(
            QPalette.ColorRole.Window, QGuiApplication.palette().color(QPalette.ColorRole.Window)
        )
    widget.setPalette(palette)
    widget.setAutoFillBackground(is_found)


_TINT = 0.3
"""How much of the highlight's colour lies under found words: enough to be seen, text on it keeps 4.5:1."""

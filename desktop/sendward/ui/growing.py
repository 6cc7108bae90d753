"""Windows that grow with the words in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def grow_to_fit(window: QWidget) -> None:
    """Keep a window at least as high as its words need at its width.

    Qt asks a window's layout for the height at any width, not for that of words that wrap at this one, and
    presses the fields together instead.
    """
    layout = window.layout()
    if layout is None:
        return
    layout.activate()
    width = max(window.width(), window.minimumWidth())
    window.setMinimumHeight(max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()))

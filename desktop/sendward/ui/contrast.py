"""Outlines where a dark high-contrast scheme swallows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.ui import icons

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

_BLACK = 12
"""Of 255: a window darker than this has no darker shade left for the outlines of what stands in it."""


def outline_style(palette: QPalette) -> str:
    """A style sheet for the whole application; empty unless the window is black.

    Qt's own Fusion style draws the outline of a button in a darker shade of the window's colour, which no
    eye can see on black: GNOME's and Xfce's "high contrast inverse", for instance.
    """
    if palette.window().color().lightness() > _BLACK:
        return ""
    ink, focus = palette.windowText().color().name(), palette.highlight().color().name()
    faint = palette.color(palette.ColorGroup.Disabled, palette.ColorRole.WindowText).name()
    tick = (icons.folder() / "contrast-tick.svg").as_posix()
    boxes = "QCheckBox::indicator", "QListView::indicator", "QTableView::indicator"
    return (
        f"{', '.join(boxes)} {{ width: 14px; height: 14px; border: 1px solid {ink}; }}"
        f"{', '.join(f'{box}:checked' for box in boxes)} {{ background: {ink}; image: url({tick}); }}"
        f"{', '.join(f'{box}:disabled' for box in boxes)} {{ border-color: {faint}; }}"
        f"QCheckBox:focus {{ border: 1px solid {focus}; }}"
        f"QPushButton {{ border: 1px solid {ink}; border-radius: 4px; padding: 5px 12px; }}"
        f"QPushButton:focus, QPushButton:default {{ border: 2px solid {focus}; }}"
        f"QPushButton:disabled {{ border-color: {faint}; color: {faint}; }}"
        f"QLineEdit, QListView, QTableView {{ border: 1px solid {ink}; }}"
        f"QLineEdit:focus, QListView:focus, QTableView:focus {{ border: 2px solid {focus}; }}"
        f'QuestionCard[frameShape="StyledPanel"] {{ border: 1px solid {ink}; }}'
    )

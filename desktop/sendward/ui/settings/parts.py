"""A part of a page that is no option: a title, what it is about, and what there is to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget


def add_part(
    column: QVBoxLayout, title: QLabel, about: QLabel, content: QWidget, focus_target: QWidget
) -> None:
    """Put the three below one another; the title leads to ``focus_target``."""
    title.setBuddy(focus_target)
    focus_target.setAccessibleDescription(about.text())
    part = QVBoxLayout()
    part.setSpacing(4)
    for widget in (title, about, content):
        part.addWidget(widget)
    column.addLayout(part)

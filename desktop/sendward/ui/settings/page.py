"""Protocol of a page of the settings, and the layout of a part of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget


class Page(Protocol):
    """Protocol of a page of the settings. Making it is cheap; its widget is made when it is first shown."""

    @property
    def title(self) -> str:
        """The title in the list at the left: a word or two, translated."""

    @property
    def symbol(self) -> str:
        """The name of the page's picture in ``resources/icons/symbols``."""

    def search_texts(self) -> tuple[str, ...]:
        """Every text on the page that a person might search for, translated; without making the widget."""

    def widget(self) -> QWidget:
        """The page's widget, without title, margins or scroll bars; the same one at every call."""


def add_part(
    column: QVBoxLayout, title: QLabel, about: QLabel, content: QWidget, focus_target: QWidget
) -> None:
    """Add a title, a text about it and the content to the column; the title's key leads to the target."""
    title.setBuddy(focus_target)
    focus_target.setAccessibleDescription(about.text())
    part = QVBoxLayout()
    part.setSpacing(4)
    for widget in (title, about, content):
        part.addWidget(widget)
    column.addLayout(part)

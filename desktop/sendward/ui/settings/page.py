"""What the settings' window asks of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget


class Page(Protocol):
    """One page of the settings. Making it is cheap; its widget is made when it is first shown."""

    @property
    def title(self) -> str:
        """A word or two, translated, as the list at the left has it."""

    @property
    def symbol(self) -> str:
        """The name of its picture in ``resources/icons/symbols``."""

    def search_texts(self) -> tuple[str, ...]:
        """Every text on the page that a person might look for, translated; without making the widget."""

    def widget(self) -> QWidget:
        """The page itself, without title, margins or scroll bars; the same one at every call."""


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

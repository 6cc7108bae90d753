"""What the settings' window asks of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


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

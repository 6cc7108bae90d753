"""Page "People you write to": what was learned from sent mail and why, what is unsettled, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sendward.ui.settings.known_people import KnownPeople
from sendward.ui.settings.option_page import OptionPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout


class PeoplePage(OptionPage):
    """Page of learning."""

    tables = ("learning",)
    symbol = "people"

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("PeoplePage", "People you write to")

    def own_texts(self) -> tuple[str, ...]:
        """What the lists are about."""
        return (QCoreApplication.translate("PeoplePage", "Domains you have written to; look-alikes; forget"),)

    def fill(self, column: QVBoxLayout) -> None:
        """Add the options, then what is known."""
        super().fill(column)
        self.known = KnownPeople(self.context)
        column.addWidget(self.known)

"""Page "Mail programs": the add-ins, and sending while Sendward cannot be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sendward.ui.settings.controls.addin_control import AddinControl
from sendward.ui.settings.option_page import OptionPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout


class ClientsPage(OptionPage):
    """Page of the mail clients' add-ins and their options."""

    tables = ("addin",)
    symbol = "clients"

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("ClientsPage", "Mail programs")

    def own_texts(self) -> tuple[str, ...]:
        """The clients' names, and the button's text."""
        return (
            "Thunderbird",
            QCoreApplication.translate("AddinControl", "&Install the add-in").replace("&", ""),
        )

    def fill(self, column: QVBoxLayout) -> None:
        """Add the add-in first, then the options."""
        column.addWidget(AddinControl(self.context.bridge))
        super().fill(column)

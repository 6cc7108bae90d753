"""Mail clients: the add-ins, and what happens when Sendward cannot be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sendward.ui.settings.controls.addin_control import AddinControl
from sendward.ui.settings.option_page import OptionPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout


class ClientsPage(OptionPage):
    """What concerns the mail clients' add-ins."""

    tables = ("addin",)
    symbol = "clients"

    @property
    def title(self) -> str:
        """As the list has it."""
        return QCoreApplication.translate("ClientsPage", "Mail clients")

    def own_texts(self) -> tuple[str, ...]:
        """The clients by name."""
        return (
            "Thunderbird",
            QCoreApplication.translate("AddinControl", "&Install the add-in").replace("&", ""),
        )

    def fill(self, column: QVBoxLayout) -> None:
        """The add-in first, then the options."""
        column.addWidget(AddinControl())
        super().fill(column)

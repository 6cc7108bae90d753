"""Mail clients: the add-ins, and what happens when Sendward cannot be reached."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sendward.ui.settings.option_page import OptionPage


class ClientsPage(OptionPage):
    """What concerns the mail clients' add-ins."""

    tables = ("addin",)
    symbol = "clients"

    @property
    def title(self) -> str:
        """As the list has it."""
        return QCoreApplication.translate("ClientsPage", "Mail clients")

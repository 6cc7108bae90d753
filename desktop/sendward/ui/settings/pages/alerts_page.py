"""Page "Alerts": how a question comes up, and the rules on answering it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sendward.ui.settings.option_page import OptionPage


class AlertsPage(OptionPage):
    """Page of the options about questions."""

    tables = ("alerts",)
    symbol = "alerts"

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("AlertsPage", "Alerts")

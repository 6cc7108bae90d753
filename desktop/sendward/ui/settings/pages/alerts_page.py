"""Alerts: what a question does, and what it takes to answer one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sendward.ui.settings.option_page import OptionPage


class AlertsPage(OptionPage):
    """The options about questions."""

    tables = ("alerts",)
    symbol = "alerts"

    @property
    def title(self) -> str:
        """As the list has it."""
        return QCoreApplication.translate("AlertsPage", "Alerts")

"""Watched domains: which lists count."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sendward.ui.settings.option_page import OptionPage


class DomainsPage(OptionPage):
    """Packs, and lists of one's own."""

    tables = ("watchlists",)
    symbol = "domains"

    @property
    def title(self) -> str:
        """As the list has it."""
        return QCoreApplication.translate("DomainsPage", "Watched domains")

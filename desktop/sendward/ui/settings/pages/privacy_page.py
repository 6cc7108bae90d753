"""Privacy: how long the journal is kept, and who else is told of a decision."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sendward.ui.settings.option_page import OptionPage


class PrivacyPage(OptionPage):
    """The options about the journal."""

    tables = ("journal",)
    symbol = "privacy"

    @property
    def title(self) -> str:
        """As the list has it."""
        return QCoreApplication.translate("PrivacyPage", "Privacy")

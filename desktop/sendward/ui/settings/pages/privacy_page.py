"""Page "Privacy": how long the journal is kept, and the logs that decisions are copied to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sendward.ui.settings.option_page import OptionPage


class PrivacyPage(OptionPage):
    """Page of the options about the journal."""

    tables = ("journal",)
    symbol = "privacy"

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("PrivacyPage", "Privacy")

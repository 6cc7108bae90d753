"""Page "General": the sources that are watched, the start at login, the language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from sendward.settings.options import AUTOSTART
from sendward.ui.settings.changes import choose_autostart
from sendward.ui.settings.option_page import OptionPage

if TYPE_CHECKING:
    from sendward.settings.option import Option


class GeneralPage(OptionPage):
    """Page of the options that fit nowhere else."""

    tables = ("general", "sources")
    symbol = "general"

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("GeneralPage", "General")

    def choose(self, option: Option[Any], value: object) -> str:
        """Set and save a value; for the autostart, change the platform first."""
        if option.key == AUTOSTART.key:
            problem = choose_autostart(self.changes, self.context.autostart, is_wanted=bool(value))
            if problem:
                self.rows[option.key].show_value()
            return problem
        return super().choose(option, value)

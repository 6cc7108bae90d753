"""General: what is watched, and when Sendward starts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from sendward.settings.options import AUTOSTART
from sendward.ui.settings.changes import choose_autostart
from sendward.ui.settings.option_page import OptionPage

if TYPE_CHECKING:
    from sendward.settings.option import Option


class GeneralPage(OptionPage):
    """The options that fit nowhere else."""

    tables = ("general", "sources")
    symbol = "general"

    @property
    def title(self) -> str:
        """As the list has it."""
        return QCoreApplication.translate("GeneralPage", "General")

    def choose(self, option: Option[Any], value: object) -> str:
        """Tell the platform of the autostart before the settings promise it."""
        if option.key == AUTOSTART.key:
            problem = choose_autostart(self.changes, self.context.autostart, is_wanted=bool(value))
            if problem:
                self.rows[option.key].show_value()
            return problem
        return super().choose(option, value)

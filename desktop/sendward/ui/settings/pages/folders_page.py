"""Mail folders: where drafts are looked for, and how each place fares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sendward.settings.options import DRAFT_FOLDERS, FOUND_OFF
from sendward.ui.settings.controls.found_list import FoundList
from sendward.ui.settings.controls.path_list import PathList
from sendward.ui.settings.option_page import OptionPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout


class FoldersPage(OptionPage):
    """The folders with their states."""

    tables = ("drafts",)
    symbol = "folders"

    @property
    def title(self) -> str:
        """As the list has it."""
        return QCoreApplication.translate("FoldersPage", "Mail folders")

    def fill(self, column: QVBoxLayout) -> None:
        """The options, and each folder's state beside it."""
        super().fill(column)
        self.changes.statuses_changed.connect(self._show_statuses)
        self._show_statuses()

    def _show_statuses(self) -> None:
        chosen, found = self.rows[DRAFT_FOLDERS.key].control, self.rows[FOUND_OFF.key].control
        if isinstance(chosen, PathList):
            chosen.show_statuses(self.context.statuses())
        if isinstance(found, FoundList):
            found.show_found(self.context.found_drafts())

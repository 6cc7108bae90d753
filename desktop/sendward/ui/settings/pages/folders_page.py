"""Page "Mail folders": the folders of drafts that are watched, and the status of each."""

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
    """Page of the folders of drafts, with the status of each."""

    tables = ("drafts",)
    symbol = "folders"

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("FoldersPage", "Mail folders")

    def fill(self, column: QVBoxLayout) -> None:
        """Add the options, and the status of each folder."""
        super().fill(column)
        self.changes.statuses_changed.connect(self._show_statuses)
        self._show_statuses()

    def _show_statuses(self) -> None:
        chosen, found = self.rows[DRAFT_FOLDERS.key].control, self.rows[FOUND_OFF.key].control
        if isinstance(chosen, PathList):
            chosen.show_statuses(self.context.statuses())
        if isinstance(found, FoundList):
            found.show_found(self.context.found_drafts())

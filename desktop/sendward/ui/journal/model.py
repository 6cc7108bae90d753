"""Table model of the journal's lines, read page by page as they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from sendward.journal.errors import JournalError
from sendward.journal.search import Search
from sendward.ui.journal.words import moment, seen_in, what_became
from sendward.ui.widgets.outside_text import in_order, isolated, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.journal.records import Line
    from sendward.journal.search import FoundLine

PAGE = 64
"""Lines read at a time: about two screens."""
MOST_PAGES = 50
"""Most pages kept at a time."""
_Index = QModelIndex | QPersistentModelIndex


class JournalModel(QAbstractTableModel):
    """Table model of the lines that ``show`` was given; ``failed`` carries the error when reading fails."""

    failed = Signal(object)

    def __init__(self, read: Callable[[Search, int, int], list[FoundLine]]) -> None:
        super().__init__()
        self._read = read
        self._search = Search()
        self._count = 0
        self._pages: dict[int, list[FoundLine]] = {}
        self._titles = (
            self.tr("When"),
            self.tr("Address"),
            self.tr("Probably meant"),
            self.tr("What became of it"),
            self.tr("Seen in"),
        )
        self._cells: tuple[Callable[[Line], str], ...] = (
            lambda line: moment(line.at),
            lambda line: in_order(line.recipient),
            lambda line: isolated(line.intended),
            what_became,
            seen_in,
        )

    def show(self, search: Search, count: int) -> None:
        """Show the ``count`` lines that match ``search`` instead."""
        self.beginResetModel()
        self._search, self._count = search, count
        self._pages.clear()
        self.endResetModel()

    def found(self, row: int) -> FoundLine | None:
        """The line of a row; None when it has gone from the journal meanwhile, or cannot be read."""
        page = row // PAGE
        if page not in self._pages:
            if len(self._pages) >= MOST_PAGES:
                self._pages.clear()
            self._pages[page] = self._read_page(page)
        lines = self._pages[page]
        return lines[row % PAGE] if 0 <= row < self._count and row % PAGE < len(lines) else None

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802  # Qt's name
        """Number of lines."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802  # Qt's name
        """Number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's variant
        """The columns' titles."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's variant
        """A cell's text; the whole of it in the tooltip."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} or not index.isValid():
            return None
        found = self.found(index.row())
        if found is None or found.line is None:
            return "" if index.column() else self.tr("(not there any more)")
        text = self._cells[index.column()](found.line)
        return text if role == Qt.ItemDataRole.DisplayRole else tooltip(text, is_fit=True)

    def _read_page(self, page: int) -> list[FoundLine]:
        try:
            return self._read(self._search, page * PAGE, PAGE)
        except JournalError as error:
            self.failed.emit(error)
            return []

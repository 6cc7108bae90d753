"""Protected domains as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sendward.engine.domains import DomainError, parse_domain
from sendward.ui.outside_text import isolated, tooltip
from sendward.ui.settings.level_words import level_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.model import Entry

_Index = QModelIndex | QPersistentModelIndex


def domain_text(entry: Entry) -> str:
    """An entry's domain with its own letters, as it was typed; the list writes its A-labels."""
    try:
        unicode = parse_domain(entry.domain).unicode
    except DomainError:
        unicode = entry.domain
    return f".{unicode}" if entry.is_suffix else unicode


class EntriesModel(QAbstractTableModel):
    """The entries it was given, in their order: domain, whom it stands for, what a look-alike deserves."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        self._titles = (self.tr("Domain"), self.tr("Whom it stands for"), self.tr("A look-alike deserves"))
        self._levels = level_words()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802  # Qt's name
        """One an entry."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802  # Qt's name
        """Three."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's variant
        """The columns' titles."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's variant
        """A cell's text; its whole in the tooltip."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} or not index.isValid():
            return None
        entry = self.entries[index.row()]
        cells = (isolated(domain_text(entry)), isolated(entry.label), self._levels[entry.level])
        text = cells[index.column()]
        return text if role == Qt.ItemDataRole.DisplayRole else tooltip(text)

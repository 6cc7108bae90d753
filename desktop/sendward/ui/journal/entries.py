"""The journal's table beside what is kept about the chosen line; in a narrow window above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QTableView, QWidget

_COLUMNS = (125, 185, 130, 215)
"""Least widths of the columns but for the last one, which has the rest; in pixels, as all here. A title that
needs more has it where there is room."""
_LAST = 100
_LEAST_SHARE = 0.75
"""Of those widths: in less nobody could read anything, and columns are left out."""
_LEFT_OUT = (4, 2, 0)
"""The columns that a narrow table does without, the first of them first: the details say the same."""
_SIDE_BY_SIDE = 1000
"""Width from which the details stand beside the table, with the outcome in sight."""
_ONE_ABOVE_THE_OTHER = 320
"""Height from which both have room above each other."""
_SHARES = {Qt.Orientation.Horizontal: [780, 280], Qt.Orientation.Vertical: [300, 150]}


class Entries(QSplitter):
    """Splitter of the table, which ``place`` holds, and the details."""

    def __init__(self, table: QTableView, place: QWidget, details: QWidget) -> None:
        super().__init__()
        self._table, self._place = table, place
        self._fitted: dict[int, int] = {}
        self.addWidget(place)
        self.addWidget(details)
        self.setStretchFactor(0, 1)
        self.setSizes(_SHARES[self.orientation()])
        self.setChildrenCollapsible(False)
        table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._fit_columns()
        self.splitterMoved.connect(lambda *_: self._fit_into_place())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Keep the outcome in sight, whatever the width."""
        size: QSize = event.size()
        is_stacked = size.width() < _SIDE_BY_SIDE and size.height() >= _ONE_ABOVE_THE_OTHER
        wanted = Qt.Orientation.Vertical if is_stacked else Qt.Orientation.Horizontal
        if self.orientation() is not wanted:
            self.setOrientation(wanted)
            self.setSizes(_SHARES[wanted])
        super().resizeEvent(event)
        self._fit_into_place()

    def _fit_into_place(self) -> None:
        bar = self._table.verticalScrollBar().sizeHint().width()
        self._fit_columns(self._place.width() - bar - 2 * self._table.frameWidth())

    def _fit_columns(self, room: int | None = None) -> None:
        """Make the columns narrower or fewer where that much ``room`` asks for it; never narrower than the
        person set them.
        """
        header = self._table.horizontalHeader()
        is_own = any(header.sectionSize(column) != width for column, width in self._fitted.items())
        wanted = [max(width, header.sectionSizeHint(column)) for column, width in enumerate(_COLUMNS)]
        *columns, last = self._shown(room, wanted)
        modes = QHeaderView.ResizeMode
        for column in range(len(_COLUMNS) + 1):
            header.setSectionHidden(column, column not in {*columns, last})
            header.setSectionResizeMode(column, modes.Stretch if column == last else modes.Interactive)
        if is_own:
            return
        rest = _least(last, wanted)
        share = 1.0 if room is None else (room - rest) / sum(wanted[column] for column in columns)
        for column in columns:
            header.resizeSection(column, int(wanted[column] * min(1, max(_LEAST_SHARE, share))))
        self._fitted = {column: header.sectionSize(column) for column in columns}

    def _shown(self, room: int | None, wanted: Sequence[int]) -> list[int]:
        """The columns that have room."""
        columns = list(range(len(_COLUMNS) + 1))
        for column in _LEFT_OUT:
            if room is None or sum(_least(each, wanted) for each in columns) <= room:
                break
            columns.remove(column)
        return columns


def _least(column: int, wanted: Sequence[int]) -> int:
    """The width below which nobody could read the column."""
    return round(wanted[column] * _LEAST_SHARE) if column < len(_COLUMNS) else _LAST

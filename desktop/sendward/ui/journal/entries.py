"""The journal's table beside what is kept about the chosen line; in a narrow window above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QTableView, QWidget

_COLUMNS = (125, 185, 130, 215)
"""Least widths of the columns but for the last one, which has the rest; in pixels, as all here. A title that
needs more has it where there is room."""
_LAST = 100
_LEAST_SHARE = 0.75
"""Of those widths: in less nobody could read anything, and the table scrolls sideways."""
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
        self._fitted: list[int] = []
        self.addWidget(place)
        self.addWidget(details)
        self.setStretchFactor(0, 1)
        self.setSizes(_SHARES[self.orientation()])
        self.setChildrenCollapsible(False)
        table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Keep the outcome in sight, whatever the width."""
        size: QSize = event.size()
        is_stacked = size.width() < _SIDE_BY_SIDE and size.height() >= _ONE_ABOVE_THE_OTHER
        wanted = Qt.Orientation.Vertical if is_stacked else Qt.Orientation.Horizontal
        if self.orientation() is not wanted:
            self.setOrientation(wanted)
            self.setSizes(_SHARES[wanted])
        super().resizeEvent(event)
        bar = self._table.verticalScrollBar().sizeHint().width()
        self._fit_columns(self._place.width() - bar - 2 * self._table.frameWidth())

    def _fit_columns(self, room: int | None = None) -> None:
        """Make the columns narrower where that much ``room`` asks for it; never those the person set."""
        header = self._table.horizontalHeader()
        shown = [header.sectionSize(column) for column in range(len(_COLUMNS))]
        if self._fitted and shown != self._fitted:
            return
        wanted = [max(width, header.sectionSizeHint(column)) for column, width in enumerate(_COLUMNS)]
        share = 1.0 if room is None else min(1, max(_LEAST_SHARE, (room - _LAST) / sum(wanted)))
        for column, width in enumerate(wanted):
            header.resizeSection(column, int(width * share))
        self._fitted = [header.sectionSize(column) for column in range(len(_COLUMNS))]

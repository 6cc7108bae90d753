"""List of the sources: the status of each, and its remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from sendward.sources.source import SourceState
from sendward.ui.tray.status import source_line
from sendward.ui.widgets.icons import symbol
from sendward.ui.widgets.labels import plain_label, small_print
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from sendward.sources.source import SourceStatus

_SYMBOLS = {
    SourceState.WATCHING: "trusted",
    SourceState.WAITING: "waiting",
    SourceState.UNAVAILABLE: "unavailable",
    SourceState.OFF: "off",
}
"""Symbols of the states, told apart by their shape; the words beside them say the same."""
_SIZE = 20
_WHOLE_CELL = Qt.AlignmentFlag(0)


class SourceLines(QWidget):
    """List of the sources' statuses, one line each."""

    def __init__(self) -> None:
        super().__init__()
        self._statuses: tuple[SourceStatus, ...] = ()
        self._labels: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_statuses(self, statuses: tuple[SourceStatus, ...]) -> None:
        """Show these statuses, one line each; a remedy stands below its line."""
        if statuses != self._statuses:
            self._statuses = statuses
            self._write()

    def lines(self) -> tuple[str, ...]:
        """The texts of the lines."""
        return tuple(label.text() for label in self._labels if label.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Draw the symbols again when the desktop turns dark or light."""
        if event.type() is QEvent.Type.PaletteChange:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        row = 0
        for status in self._statuses:
            picture = QLabel()
            drawn = symbol(_SYMBOLS[status.state], self.palette())
            picture.setPixmap(drawn.pixmap(QSize(_SIZE, _SIZE), self.devicePixelRatioF()))
            self._put(picture, row, 0)
            self._put(plain_label(source_line(status)), row, 1)
            row += 1
            if status.remedy and status.state is not SourceState.OFF:
                self._put(small_print(translated(status.remedy)), row, 1)
                row += 1

    def _put(self, label: QLabel, row: int, column: int) -> None:
        self._labels.append(label)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop if column == 0 else _WHOLE_CELL)

"""Control for folders or files: a list with buttons to add and remove."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sendward.system.text import friendly
from sendward.ui.tray.status import state_line
from sendward.ui.widgets.outside_text import explain, isolated
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from sendward.sources.source import SourceStatus

_ROWS_SHOWN = 3
AT_A_TIME = 50
"""Rows looked at, and written where need be, in one turn of the event loop: some 4 ms."""
_NAME, _STATUS = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
"""Under which an item keeps its path as a person writes it, and the status that it shows."""


class PathList(QWidget):
    """List of paths; ``chosen`` carries all of them, as a tuple, after each change."""

    chosen = Signal(object)

    def __init__(self, title: str, *, is_folders: bool) -> None:
        super().__init__()
        self._is_folders = is_folders
        self._paths: tuple[Path, ...] = ()
        """Those of the first rows are on the screen; the others follow."""
        self._statuses: dict[str, SourceStatus] = {}
        """By path."""
        self._next = 0
        """The first row that is not known to be as it should be."""
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._write_some)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setFixedHeight(self.list.fontMetrics().height() * (_ROWS_SHOWN * 2 - 1))
        self.add = QPushButton(self.tr("Add a folder…") if is_folders else self.tr("Add a file…"))
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setAccessibleDescription(
            self.tr("Takes the chosen line off the list; nothing is deleted.")
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self._on_selection()
        self._connect()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The paths on the list."""
        return self._paths

    def focus_target(self) -> QWidget:
        """The widget that takes the keyboard focus."""
        return self.list

    def show_value(self, value: object) -> None:
        """Show these paths; of hundreds the first ones now, the others in later turns."""
        if value != self._paths and isinstance(value, tuple):
            self.list.clear()
            self._paths = value
            self._write_from(0)
            self._on_selection()

    def describe(self, text: str) -> None:
        """Set the description that a screen reader says."""
        self.list.setAccessibleDescription(text)

    def show_statuses(self, statuses: tuple[SourceStatus, ...]) -> None:
        """Show the status of each path's source beside it."""
        self._statuses = {status.key: status for status in reversed(statuses)}
        self._write_from(0)

    def append(self, path: Path) -> None:
        """Put a path on the list, once."""
        if path not in self._paths:
            self._paths += (path,)
            self._write_from(min(self._next, len(self._paths) - 1))
            self.chosen.emit(self._paths)

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.list.itemSelectionChanged.connect(self._on_selection)

    def _write_from(self, row: int) -> None:
        self._next = row
        self._turn.stop()
        self._write_some()

    def _write_some(self) -> None:
        """Bring the next rows up to date, and the others in the next turns."""
        end = min(self._next + AT_A_TIME, len(self._paths))
        for row in range(self._next, end):
            path = str(self._paths[row])
            status = self._statuses.get(path)
            if row == self.list.count():
                self.list.addItem(_item(self._paths[row], status))
            elif status != self.list.item(row).data(_STATUS):  # of hundreds of folders, few have another one
                _write(self.list.item(row), status)
        self._next = end
        if end < len(self._paths):
            self._turn.start()

    def _on_add(self) -> None:
        dialog = QFileDialog(self, self.add.text().rstrip("…"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._is_folders:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters([self.tr("Lists (*.txt *.csv *.toml)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.append(Path(name)))
        dialog.open()

    def _on_remove(self) -> None:
        for item in self.list.selectedItems():
            row = self.list.row(item)
            self.list.takeItem(row)
            self._paths = (*self._paths[:row], *self._paths[row + 1 :])
            self._write_from(min(self._next, row))
            self.chosen.emit(self._paths)

    def _on_selection(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))


def _item(path: Path, status: SourceStatus | None) -> QListWidgetItem:
    item = QListWidgetItem()
    item.setData(Qt.ItemDataRole.UserRole, str(path))
    item.setData(_NAME, isolated(friendly(path)))
    _write(item, status)
    return item


def _write(item: QListWidgetItem, status: SourceStatus | None) -> None:
    item.setData(_STATUS, status)
    text, path = item.data(_NAME), item.data(Qt.ItemDataRole.UserRole)
    if status is None:
        item.setText(text)
        explain(item, path)
    else:
        item.setText(f"{text}  –  {state_line(status)}")
        explain(item, "\n".join((path, *map(translated, (status.detail, status.remedy)))).strip())

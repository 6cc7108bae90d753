"""Control for the drafts folders that were found: a list with a tick and the status of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sendward.ui.tray.status import state_line
from sendward.ui.widgets.outside_text import explain, isolated
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from sendward.sources.folders.found import FoundStatus

_ROWS_SHOWN = 5


class FoundList(QWidget):
    """List of the folders found; ``chosen`` carries the paths without a tick after each change."""

    chosen = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self._off: tuple[Path, ...] = ()
        self._found: tuple[FoundStatus, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        # so that a long line is elided; its tooltip has the whole
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(round(self.list.fontMetrics().height() * 1.4 * _ROWS_SHOWN))
        self.nothing = QLabel(QCoreApplication.translate("FoundList", "No mail program was found."))
        self.nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self.list.itemChanged.connect(self._on_changed)
        self.show_found(())

    def focus_target(self) -> QWidget:
        """The widget that takes the keyboard focus."""
        return self.list

    def show_value(self, value: object) -> None:
        """Tick all folders but these."""
        off = value if isinstance(value, tuple) else ()
        # the item that was just ticked is not replaced while Qt still emits its signal
        if off != self._off:
            self._off = off
            self._write()

    def show_found(self, found: tuple[FoundStatus, ...]) -> None:
        """Show these folders, and the status of each; the list stays where it was scrolled to."""
        before, self._found = self._found, found
        if not found or [each.folder for each in before] != [each.folder for each in found]:
            self._write()
            return
        with QSignalBlocker(self.list):
            for row, (old, new) in enumerate(zip(before, found, strict=True)):
                if old != new:
                    _say(self.list.item(row), new)

    def describe(self, text: str) -> None:
        """Set the description that a screen reader says."""
        self.list.setAccessibleDescription(text)

    def _write(self) -> None:
        row = self.list.currentRow()
        with QSignalBlocker(self.list):
            self.list.clear()
            for found in self._found:
                self.list.addItem(self._item(found))
            self.list.setCurrentRow(row)
        self.list.setVisible(bool(self._found))
        self.nothing.setVisible(not self._found)

    def _item(self, found: FoundStatus) -> QListWidgetItem:
        folder = found.folder
        item = QListWidgetItem()
        _say(item, found)
        if folder.path is None:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            return item
        item.setData(Qt.ItemDataRole.UserRole, str(folder.path))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        is_off = folder.path in self._off
        item.setCheckState(Qt.CheckState.Unchecked if is_off else Qt.CheckState.Checked)
        return item

    def _on_changed(self, item: QListWidgetItem) -> None:
        path = item.data(Qt.ItemDataRole.UserRole)
        if path is None:
            return
        others = tuple(off for off in self._off if off != Path(path))
        is_off = item.checkState() is Qt.CheckState.Unchecked
        self._off = (*others, Path(path)) if is_off else others
        self.chosen.emit(self._off)


def _say(item: QListWidgetItem, found: FoundStatus) -> None:
    folder, status = found.folder, found.status
    item.setText(f"{isolated(folder.label)}  –  {state_line(status)}")
    lines = (str(folder.path or ""), translated(status.detail), translated(status.remedy))
    explain(item, "\n".join(filter(None, lines)))

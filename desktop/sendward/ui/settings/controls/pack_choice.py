"""Control for the shipped lists in use: a list of the packs with a tick for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sendward.settings.usual_lists import packs_to_tick
from sendward.system.resources import ResourcesMissingError, packs_dir
from sendward.ui.widgets.outside_text import cleaned, explain
from sendward.ui.widgets.translated import translated, translated_list
from sendward.watchlists.build import list_label
from sendward.watchlists.list_file import list_files, read_list
from sendward.watchlists.parse import WatchlistError
from sendward.watchlists.shipped import ShippedPacks

if TYPE_CHECKING:
    from pathlib import Path


_ROWS_SHOWN = 8
_BETWEEN_ROWS = 2
"""Pixels around a row: ticks that touch each other are hard to tell apart and to hit."""


class PackChoice(QWidget):
    """List of packs with a tick for each in use; ``chosen`` carries names after each change.

    Of the packs that are in use unless they are switched off it names those without a tick; of those that
    somebody has to tick, the others.
    """

    chosen = Signal(object)

    def __init__(self, title: str, *, to_tick: bool = False) -> None:
        super().__init__()
        self._named = Qt.CheckState.Checked if to_tick else Qt.CheckState.Unchecked
        self._unknown: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setSpacing(_BETWEEN_ROWS)
        shown = packs_to_tick()
        for name, label, note in packs():
            if (name in shown) is not to_tick:
                continue
            item = QListWidgetItem(label)
            item.setData(Qt.ItemDataRole.UserRole, name)
            explain(item, note)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        row = max(self.list.sizeHintForRow(0), self.list.fontMetrics().height()) + 2 * _BETWEEN_ROWS
        rows = min(max(self.list.count(), 1), _ROWS_SHOWN)
        self.list.setFixedHeight(rows * row + 2 * (self.list.frameWidth() + _BETWEEN_ROWS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.list.itemChanged.connect(self._on_changed)

    @property
    def names(self) -> tuple[str, ...]:
        """The packs that the option names; names of packs that do not ship any more stay as they were."""
        items = [self.list.item(row) for row in range(self.list.count())]
        shown = {item.data(Qt.ItemDataRole.UserRole): item.checkState() for item in items}
        kept = [name for name in self._unknown if name not in shown]
        return (*kept, *(name for name, state in shown.items() if state is self._named))

    def focus_target(self) -> QWidget:
        """The widget that takes the keyboard focus."""
        return self.list

    def show_value(self, value: object) -> None:
        """Show these as named, and all others not."""
        self._unknown = value if isinstance(value, tuple) else ()
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                item = self.list.item(row)
                is_named = item.data(Qt.ItemDataRole.UserRole) in self._unknown
                is_ticked = is_named == (self._named is Qt.CheckState.Checked)
                item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def describe(self, text: str) -> None:
        """Set the description that a screen reader says."""
        self.list.setAccessibleDescription(text)

    def _on_changed(self) -> None:
        self.chosen.emit(self.names)


def packs() -> list[tuple[str, str, str]]:
    """Each pack's name in the settings, its title with a count, and a note: its source, or the problem.

    None when Sendward's own files are missing.
    """
    try:
        shipped = ShippedPacks(packs_dir())
        return [
            (file.stem, _title(summary.label, summary.entries), cleaned(summary.source))
            if (summary := shipped.summary(file))
            else _shown(file)
            for file in list_files(packs_dir())
        ]
    except (OSError, ResourcesMissingError):
        return []


def titles(files: list[Path]) -> list[str]:
    """Each list's title with a count. Reads all of them, so it is for a worker."""
    return [_shown(file)[1] for file in files]


def _shown(file: Path) -> tuple[str, str, str]:
    try:
        pack = read_list(file)
    except WatchlistError as error:
        return file.stem, file.stem, translated(str(error))
    return file.stem, _title(list_label(pack), len(pack.entries)), cleaned(pack.source)


def _title(label: str, count: int) -> str:
    return QCoreApplication.translate("PackChoice", "{list} ({count})").format(
        list=translated_list(label), count=QLocale().toString(count)
    )

"""Entries of the person's own watchlist: their table model, and the dialog to edit one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout

from sendward.engine.domains import DomainError, parse_domain
from sendward.model import Level
from sendward.ui.widgets.growing import grow_to_fit
from sendward.ui.widgets.labels import problem_label, small_print
from sendward.ui.widgets.outside_text import breakable, isolated, tooltip
from sendward.ui.widgets.translated import translated
from sendward.watchlists.parse import WatchlistError, read_entry

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from sendward.model import Entry


def level_words() -> dict[Level, str]:
    """The levels' names in the settings, the mildest first."""
    return {
        Level.NOTE: QCoreApplication.translate("Level", "Show a notification"),
        Level.CONFIRM: QCoreApplication.translate("Level", "Ask"),
        Level.BLOCK: QCoreApplication.translate("Level", "Block"),
    }


_Index = QModelIndex | QPersistentModelIndex


def domain_text(entry: Entry) -> str:
    """An entry's domain in U-labels, as a person types it; the list's file has A-labels."""
    try:
        unicode = parse_domain(entry.domain).unicode
    except DomainError:
        unicode = entry.domain
    return f".{unicode}" if entry.is_suffix else unicode


class EntriesModel(QAbstractTableModel):
    """Table model of entries, in their order: domain, owner, level of a look-alike."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        self._titles = (self.tr("Domain"), self.tr("Whose it is"), self.tr("If an address looks like it"))
        self._levels = level_words()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these entries instead."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802  # Qt's name
        """Number of entries."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

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
        entry = self.entries[index.row()]
        cells = (isolated(domain_text(entry)), isolated(entry.label), self._levels[entry.level])
        text = cells[index.column()]
        return text if role == Qt.ItemDataRole.DisplayRole else tooltip(text)


class EntryDialog(QDialog):
    """Dialog that asks for a domain, its owner and the level of a look-alike; the answer is ``entry``."""

    def __init__(self, entry: Entry | None, taken: Collection[str], parent: QWidget | None = None) -> None:
        """``taken`` are the other entries, as the list writes them."""
        super().__init__(parent)
        self._former = entry
        self._taken = frozenset(taken)
        self.entry: Entry | None = None
        title = self.tr("Protect a domain") if entry is None else self.tr("Change an entry")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.domain = QLineEdit(domain_text(entry) if entry else "")
        self.domain.setPlaceholderText("army.mil")
        self.label = QLineEdit(entry.label if entry else "")
        self.level = QComboBox()
        for level, words in level_words().items():
            self.level.addItem(words, level.word)
        self.level.setCurrentIndex(self.level.findData((entry.level if entry else Level.CONFIRM).word))
        self.problem = problem_label()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self.domain.textChanged.connect(self._check)
        self.label.textChanged.connect(self._check)
        self.level.currentIndexChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()
        self.problem.setVisible(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("&Domain"), self.domain),
            (self.tr("&Whose it is"), self.label),
            (self.tr("If an address &looks like it"), self.level),
        ):
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(
            small_print(
                self.tr(
                    "A domain also protects its subdomains. With a dot in front, as in .mil, "
                    "everything that ends in it is protected."
                )
            )
        )
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(440)

    def _check(self) -> None:
        problem = ""
        self.entry = None
        try:
            found = read_entry(self.domain.text(), self.label.text(), self._level())
        except WatchlistError as error:
            problem = translated(error.problem)
        else:
            if str(found) in self._taken:
                problem = self.tr("This domain is on your list already.")
            else:
                self.entry = self._with_what_stays(found)
        is_begun = bool(self.domain.text().strip())
        self.problem.setText(breakable(problem))
        self.problem.setVisible(bool(problem) and is_begun)
        grow_to_fit(self)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.entry is not None)

    def _level(self) -> Level:
        chosen = self.level.currentData()
        return next(level for level in Level if level.word == chosen)

    def _with_what_stays(self, found: Entry) -> Entry:
        """Add to ``found`` the former entry's values that have no field here, as far as they still fit."""
        former = self._former
        if former is None:
            return found
        known = tuple(host for host in former.known if host.endswith(f".{found.domain}"))
        return replace(found, weight=former.weight, known=known, confirm_by=former.confirm_by)

"""Editor of the person's own protected domains: add, change, remove, import."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from sendward.phrase import unforeseen
from sendward.ui.app.bridge import in_background
from sendward.ui.settings.entry_dialog import EntriesModel, EntryDialog
from sendward.ui.widgets.labels import plain_label
from sendward.ui.widgets.outside_text import cleaned, isolated
from sendward.ui.widgets.translated import translated
from sendward.watchlists.own_entries import OwnEntries, import_list, read_own_entries
from sendward.watchlists.parse import WatchlistError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sendward.model import Entry
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.settings.own_list import Change, OwnList, Written
    from sendward.watchlists.own_entries import Imported

_ROWS_SHOWN = 6
_MOST_SHOWN = 80


class OwnDomains(QWidget):
    """Editor of ``own_list``."""

    def __init__(
        self,
        own_list: OwnList,
        title: str,
        bridge: Bridge,
        untold: Callable[[str], object] = lambda _sentence: None,
    ) -> None:
        """``bridge`` is for reading: two thousand domains take a fifth of a second, an import longer.

        ``untold`` is given the problem where the list could not be written, and the window was closed
        meanwhile.
        """
        super().__init__()
        self._list, self._bridge, self._untold = own_list, bridge, untold
        self._reading = 0
        """The number of the reading that counts."""
        self.model = EntriesModel()
        self.table = QTableView()
        self.table.setAccessibleName(title)
        self.add = QPushButton(self.tr("&Add…"))
        self.edit = QPushButton(self.tr("&Change…"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.undo = QPushButton(self.tr("&Undo"))
        self.undo.setAccessibleDescription(self.tr("Put back the domains that were removed last."))
        self.undo.setVisible(False)
        self._removed: list[tuple[int, Entry]] = []
        """What was removed last, with its row."""
        self.import_file = QPushButton(self.tr("&Import from a file…"))
        self.import_file.setAccessibleDescription(
            self.tr("A list or a table with a column of domains, web addresses or mail addresses.")
        )
        self.message = plain_label()
        self._set_up_table()
        self._lay_out()
        self._connect()
        for button in (self.add, self.import_file):
            button.setEnabled(False)  # until it is known what they add to
        self._tell(QCoreApplication.translate("TryField", "The lists are still being read…"))
        self._on_selection()
        self.refresh()

    def refresh(self) -> None:
        """Read the list on a worker, and show it: it may have been written elsewhere."""
        self._reading += 1
        number = self._reading, self._list.writes
        folder = self._list.folder
        in_background(
            self._bridge,
            "own-domains",
            lambda: read_own_entries(folder),
            lambda own: self._on_read(own, number),
            lambda error: self._on_read(OwnEntries(problem=unforeseen(error)), number),
        )

    def _on_read(self, own: OwnEntries, number: tuple[int, int]) -> None:
        reading, writes = number
        if not isValid(self) or reading != self._reading:
            return
        is_first = not self.add.isEnabled()
        if writes != self._list.writes:  # another window's change: what was read before it is old
            if is_first:
                self.refresh()
            return
        if is_first:
            for button in (self.add, self.import_file):
                button.setEnabled(True)
        if is_first or own.problem:
            self._tell(translated(own.problem))
        # where it cannot be read again what was read before stays: the next change would write over the file
        if is_first or not own.problem:
            self._list.entries = own.entries
            if own.entries != self.model.entries:
                self.model.show(own.entries)
                self._on_selection()

    def change(self, change: Change, then: Callable[[Written], object] = lambda _written: None) -> None:
        """Write the list on a worker, as ``change`` makes it of the former one, and call ``then``."""

        def done(written: Written) -> None:
            if not isValid(self):
                if written.problem:
                    self._untold(translated(written.problem))
                return
            if written.is_new:
                self.model.show(written.entries)
                self._on_selection()
            kept = self.tr("The old list could not be read; it was kept as {file}.")
            aside = kept.format(file=isolated(str(written.aside))) if written.aside is not None else ""
            self._tell(translated(written.problem) or aside)
            then(written)

        self._list.change(change, done)

    def import_from(self, file: Path) -> None:
        """Add the domains in a file that are not there yet, and say what of the file was passed over."""

        def read() -> Imported | str:
            try:
                return import_list(file)
            except WatchlistError as error:
                return str(error)

        def take(found: Imported | str) -> None:
            if not isValid(self):  # the window was closed meanwhile
                return
            if isinstance(found, str):
                self.import_file.setEnabled(True)
                self._tell(translated(found))
            else:
                self._add_imported(found)

        def give_up(error: Exception) -> None:
            if isValid(self):
                self.import_file.setEnabled(True)
                self._tell(translated(unforeseen(error)))

        self.import_file.setEnabled(False)
        in_background(self._bridge, "import", read, take, give_up)

    def _add_imported(self, imported: Imported) -> None:
        found = imported.entries

        def add(entries: tuple[Entry, ...]) -> Sequence[Entry]:
            there = set(map(str, entries))
            return (*entries, *(entry for entry in found if str(entry) not in there))

        def tell(written: Written) -> None:
            self.import_file.setEnabled(True)
            if written.problem:
                return
            sentence = self.tr("%n domains were added", "", written.added)
            already = len(found) - written.added
            if already:
                sentence = self.tr("{added}; already there: {count}").format(added=sentence, count=already)
            self._tell(" ".join((f"{sentence}.", *self._passed_over(imported))))

        self.change(add, tell)

    def _passed_over(self, imported: Imported) -> Iterator[str]:
        """Yield a sentence on the column that was taken, and one on the lines without a domain."""
        if imported.columns > 1:
            taken = self.tr("Of %n columns the one with the domains was taken: {name}.", "", imported.columns)
            yield taken.format(name=isolated(imported.column or self.tr("it has no name")))
        if imported.passed_over:
            number, text = imported.passed_over[0]
            passed = self.tr(
                "%n lines without a domain were passed over, the first is line {number}: {text}",
                "",
                len(imported.passed_over),
            )
            yield passed.format(number=number, text=isolated(cleaned(text[:_MOST_SHOWN])) or "–")

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        row = round(table.fontMetrics().height() * 1.6)
        table.verticalHeader().setDefaultSectionSize(row)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, 190)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)  # of thousands of domains, those in sight
        table.setFixedHeight(row * (_ROWS_SHOWN + 1) + header.sizeHint().height() // 2)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add, self.edit, self.remove, self.undo, self.import_file):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addLayout(buttons)
        column.addWidget(self.message)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self._ask(None))
        self.edit.clicked.connect(self._on_edit)
        self.remove.clicked.connect(self._on_remove)
        self.undo.clicked.connect(self._on_undo)
        self.import_file.clicked.connect(self._on_import)
        self.table.doubleClicked.connect(self._on_edit)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)

    def _tell(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def _on_selection(self) -> None:
        chosen = len(self._rows())
        self.edit.setEnabled(chosen == 1)
        self.remove.setEnabled(chosen > 0)

    def _on_edit(self) -> None:
        rows = self._rows()
        if len(rows) == 1:
            self._ask(rows[0])

    def _ask(self, row: int | None) -> None:
        former = None if row is None else self.model.entries[row]
        others = [str(entry) for number, entry in enumerate(self.model.entries) if number != row]
        dialog = EntryDialog(former, others, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take() -> None:
            entry = dialog.entry
            if entry is None:
                return

            def put(entries: tuple[Entry, ...]) -> Sequence[Entry]:  # of then: others may have written it
                place = entries.index(former) if former in entries else len(entries)
                return (*entries[:place], entry, *entries[place + 1 :])

            def show(written: Written) -> None:
                if not written.problem:
                    self._select(written.entries.index(entry))

            self.change(put, show)

        dialog.accepted.connect(take)
        dialog.open()

    def _select(self, row: int) -> None:
        # QTableView.selectRow chooses nothing where the table runs from right to left
        self.table.setCurrentIndex(self.model.index(row, 0))

    def _on_remove(self) -> None:
        removed = [(row, self.model.entries[row]) for row in self._rows()]
        gone = {entry for _, entry in removed}
        self.table.setFocus()  # the button is off once nothing is chosen

        def tell(written: Written) -> None:
            if written.problem:
                return
            self._removed = removed
            self.undo.setVisible(bool(removed))
            if removed and not self.message.text():
                self._tell(self.tr("%n domains were removed.", "", len(removed)))

        self.change(lambda entries: [entry for entry in entries if entry not in gone], tell)

    def _on_undo(self) -> None:
        removed = self._removed

        def put_back(before: tuple[Entry, ...]) -> Sequence[Entry]:
            entries = list(before)
            there = set(map(str, entries))
            for row, entry in removed:
                if str(entry) not in there:  # it may have been added again
                    entries.insert(row, entry)
            return entries

        def tell(written: Written) -> None:
            if written.problem:
                return
            self._removed = []
            self.table.setFocus()
            self.undo.setVisible(False)

        self.change(put_back, tell)

    def _on_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import domains"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists (*.txt *.csv *.toml)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.import_from(Path(name)))
        dialog.open()

"""The journal's window: filter, table of lines, details, overview; export, verification, deletion."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from sendward.guard.ports import utc_now
from sendward.journal.errors import JournalError
from sendward.journal.export import Form
from sendward.ui.journal.details import Details
from sendward.ui.journal.entries import Entries
from sendward.ui.journal.filter_bar import FilterBar
from sendward.ui.journal.incident_window import IncidentWindow
from sendward.ui.journal.letters import incident_of
from sendward.ui.journal.model import ADDRESS, MEANT, JournalModel, MarkedAddress, MeantDomain
from sendward.ui.journal.overview import Overview
from sendward.ui.journal.tasks import JournalTasks
from sendward.ui.journal.words import waits_for_answer
from sendward.ui.widgets import icons
from sendward.ui.widgets.labels import plain_label
from sendward.ui.widgets.placing import resize_within_screen
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from sendward.guard.ports import Clock
    from sendward.journal.journal import Journal
    from sendward.journal.search import Place, Search, Tally
    from sendward.ui.app.bridge import Bridge

T = TypeVar("T")


@dataclass(slots=True, eq=False)
class _Counting:
    """Lines that are being counted for the overview."""

    search: Search
    tallies: list[Tally] = field(default_factory=list)
    rest: int | None = None
    """Below which record they are still to be counted."""


class JournalWindow(QWidget):
    """Window that shows a journal; ``gone`` is emitted when it is closed."""

    gone = Signal()
    answer_wanted = Signal(object)
    """A line that the person wants to answer: its question waits, or its draft still holds the address."""

    def __init__(self, journal: Journal, bridge: Bridge, clock: Clock | None = None) -> None:
        super().__init__()
        self._journal = journal
        self.tasks = JournalTasks(journal, bridge, clock or utc_now, self)
        self.setWindowTitle(self.tr("Sendward – Journal"))
        self.setAccessibleName(self.tr("Journal"))
        self.setWindowIcon(icons.application())
        self.filter = FilterBar(clock)
        self.model = JournalModel(journal.page)
        self.table = QTableView()
        self.details = Details()
        self.overview = Overview(clock)
        self._counting: _Counting | None = None
        self.tabs = QTabWidget()
        self.empty = plain_label(
            self.tr("Nothing has been asked yet. Sendward's questions and your answers will appear here.")
        )
        self.nothing_found = plain_label(self.tr("No entry fits what you look for."))
        self.message = plain_label()
        self.count = plain_label()
        self.export = QPushButton(self.tr("&Export…"))
        self.verify = QPushButton(self.tr("&Check for changes"))
        self.verify.setAccessibleDescription(
            self.tr("Checks whether the journal was changed after it was written.")
        )
        self.verify.setToolTip(self.tr("Checks whether the journal was changed after it was written."))
        self.delete = QPushButton(self.tr("&Delete…"))
        self._set_up_table()
        self._set_up_export()
        self._lay_out()
        self._connect()
        self._tell("")
        self.refresh()

    def refresh(self) -> None:
        """Read the journal again; the chosen line stays chosen."""
        chosen = self._chosen_place()
        search = self.filter.search
        found, row = 0, None
        try:
            found = self._journal.count(search)
            row = self._journal.row_of(search, chosen) if chosen is not None else None
        except JournalError as error:
            self._tell(translated(str(error)))
        self.model.show(search, found)
        everything = not found and self.filter.is_empty
        self.table.setVisible(bool(found))
        self.empty.setVisible(everything)
        self.nothing_found.setVisible(not found and not everything)
        for button in (self.export, self.delete):
            button.setEnabled(not everything)
        self.count.setText(self.tr("%n entries", "", found))
        self._choose(row)
        self._count_if_shown()

    def say(self, sentence: str) -> None:
        """Show this sentence, and what has been written since."""
        self.refresh()
        self._tell(sentence)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Count no more, and emit ``gone``."""
        super().closeEvent(event)
        self._counting = None
        self.gone.emit()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("What was asked and answered, newest first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setTabKeyNavigation(False)
        table.setItemDelegateForColumn(ADDRESS, MarkedAddress(table))
        table.setItemDelegateForColumn(MEANT, MeantDomain(table))
        rows = table.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(round(table.fontMetrics().height() * 1.8))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _set_up_export(self) -> None:
        menu = QMenu(self.export)
        menu.setAccessibleName(self.tr("Export"))
        for form, text in (
            (Form.CSV, self.tr("For a &spreadsheet (CSV)…")),
            (Form.JSON_LINES, self.tr("For a &program (JSON Lines)…")),
        ):
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _checked=False, form=form: self.tasks.ask_for_file(form, self.filter.search)
            )
        self.export.setMenu(menu)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.table, self.empty, self.nothing_found):
            column.addWidget(widget, 1)
        for label in (self.empty, self.nothing_found):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tabs.addTab(Entries(self.table, left, self.details), self.tr("E&ntries"))
        self.tabs.addTab(self.overview, self.tr("&Overview"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Entries or overview"))
        below = QHBoxLayout()
        for button in (self.export, self.verify, self.delete):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.count)
        self.count.setWordWrap(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.filter)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.message)
        layout.addLayout(below)
        resize_within_screen(self, QSize(1100, 640))

    def _connect(self) -> None:
        self.filter.changed.connect(self.refresh)
        self.model.failed.connect(lambda error: self._tell(translated(str(error))))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_details())
        self.table.activated.connect(lambda _index: self._want_answer())
        self.details.answer.clicked.connect(self._want_answer)
        self.details.letters.clicked.connect(self._show_letters)
        self.tabs.currentChanged.connect(lambda _: self._count_if_shown())
        self.verify.clicked.connect(self.tasks.verify)
        self.delete.clicked.connect(self.tasks.ask_what_to_delete)
        self.tasks.deleted.connect(self.refresh)
        self.tasks.verifying.connect(self.verify.setDisabled)
        self.tasks.message_changed.connect(self._tell)
        QShortcut(QKeySequence.StandardKey.Find, self, self.filter.words.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape)

    def _tell(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def _on_escape(self) -> None:
        if self.filter.is_empty:
            self.close()
        else:
            self.filter.show_all()

    # the chosen line

    def _chosen_place(self) -> Place | None:
        found = self.model.found(self.table.currentIndex().row())
        return found.place if found is not None else None

    def _choose(self, row: int | None) -> None:
        with QSignalBlocker(self.table.selectionModel()):
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            index = self.model.index(row, 0) if row is not None else QModelIndex()
            self.table.selectionModel().setCurrentIndex(index, flags)
        self._show_details()

    def _show_details(self) -> None:
        found = self.model.found(self.table.currentIndex().row())
        self.details.show_found(found)

    def _want_answer(self) -> None:
        found = self.model.found(self.table.currentIndex().row())
        if found is not None and waits_for_answer(found):
            self._tell("")
            self.answer_wanted.emit(found.line)

    def _show_letters(self) -> None:
        found = self.model.found(self.table.currentIndex().row())
        incident = incident_of(found.line) if found is not None and found.line is not None else None
        if incident is not None:
            self.letters = IncidentWindow((incident,), self)
            self.letters.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.letters.open()

    def _count_if_shown(self) -> None:
        if self.tabs.currentWidget() is not self.overview:
            return
        self._counting = counting = _Counting(self.overview.narrowed(self.filter.search))
        self._count_some(counting)

    def _count_some(self, counting: _Counting) -> None:
        """Count some lines in this turn of the event loop, and the others in the next ones."""
        if counting is not self._counting:  # it is counted anew
            return
        try:
            counted = self._journal.tally(counting.search, counting.rest)
        except JournalError as error:
            self._tell(translated(str(error)))
            return
        counting.tallies += counted.tallies
        counting.rest = counted.rest
        if counting.rest is None:
            self.overview.show_tallies(counting.tallies)
        else:
            QTimer.singleShot(0, self, lambda: self._count_some(counting))

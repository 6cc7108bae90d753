"""The journal on the screen: what was asked, what was answered, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from sendward.journal.errors import JournalError
from sendward.journal.records import Event
from sendward.model import Origin, Outcome, Scope
from sendward.ui import icons
from sendward.ui.outside_text import cleaned, isolated, tooltip
from sendward.ui.told import told

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent

    from sendward.journal.records import Line, Record

MOST_RECORDS = 1_000
"""Shown at once; ``sendward journal export`` gives all of them."""
_SHOWN = frozenset({Event.DECIDED, Event.TRUST_REVOKED, Event.PAUSED, Event.RESUMED})
"""A case's opening is shown only while it has no answer; a trust granted is part of its answer."""
_Index = QModelIndex | QPersistentModelIndex


class JournalModel(QAbstractTableModel):
    """The records as rows of five columns."""

    def __init__(self, lines: Sequence[Line] = ()) -> None:
        super().__init__()
        self._lines = tuple(lines)
        self._titles = (
            self.tr("When"),
            self.tr("Address"),
            self.tr("Probably meant"),
            self.tr("What became of it"),
            self.tr("Seen in"),
        )

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these instead, in their order."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802  # Qt's name
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802  # Qt's name
        """Five."""
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
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            whole = _cell(line, index.column())
            return tooltip(f"{whole}\n{line.why}" if line.why and index.column() > 0 else whole)
        return None


class JournalWindow(QWidget):
    """Shows what ``read`` (``Journal.records``) gives; ``gone`` when it is closed."""

    gone = Signal()

    def __init__(self, read: Callable[[int], Sequence[Record]]) -> None:
        super().__init__()
        self._read = read
        self.setWindowTitle(self.tr("Sendward – Journal"))
        self.setAccessibleName(self.tr("Journal"))
        self.setWindowIcon(icons.application())
        self.model = JournalModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What was asked and answered, newest first"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(30)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((140, 210, 140, 250)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self._empty = QLabel(
            self.tr("Nothing has been asked yet. What Sendward asks, and what you answer, will stand here.")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._trouble = QLabel()
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self._trouble)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)
        self.resize(960, 480)
        self.refresh()

    def refresh(self) -> None:
        """Read the journal again."""
        trouble = ""
        lines: list[Line] = []
        try:
            lines = lines_to_show(self._read(MOST_RECORDS))
        except JournalError as error:
            trouble = told(str(error))
        self.model.show_lines(lines)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self.table.setVisible(bool(lines))
        self._empty.setVisible(not lines and not trouble)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Say that it has gone."""
        super().closeEvent(event)
        self.gone.emit()


def lines_to_show(records: Sequence[Record]) -> list[Line]:
    """The lines a person wants to read: answers, and questions that still wait."""
    decided = {record.case_id for record in records if record.event is Event.DECIDED}
    return [
        line
        for record in records
        if record.event in _SHOWN or (record.event is Event.OPENED and record.case_id not in decided)
        for line in record.lines()
    ]


def _cell(line: Line, column: int) -> str:
    if column == 0:
        when = QDateTime.fromSecsSinceEpoch(int(line.at.timestamp()))
        return QLocale().toString(when, QLocale.FormatType.ShortFormat)
    if column == 1:
        return isolated(line.recipient)
    if column == 2:  # noqa: PLR2004  # the third column
        return isolated(line.intended)
    if column == 3:  # noqa: PLR2004  # the fourth column
        return what_became(line)
    return _seen_in(line)


def what_became(line: Line) -> str:
    """The answer in words."""
    fixed = {
        Event.OPENED: QCoreApplication.translate("Journal", "Waits for an answer"),
        Event.TRUST_REVOKED: QCoreApplication.translate("Journal", "No longer trusted"),
        Event.PAUSED: QCoreApplication.translate("Journal", "Paused"),
        Event.RESUMED: QCoreApplication.translate("Journal", "Resumed"),
    }
    if line.event in fixed:
        return fixed[line.event]
    outcomes = {
        Outcome.SENT_ANYWAY: QCoreApplication.translate("Journal", "Sent anyway"),
        Outcome.DISMISSED: QCoreApplication.translate("Journal", "Put off"),
        Outcome.UNANSWERED: QCoreApplication.translate("Journal", "Not answered"),
        Outcome.BLOCKED: QCoreApplication.translate("Journal", "Blocked"),
    }
    if line.outcome == Outcome.CORRECTED:
        text = QCoreApplication.translate("Journal", "Corrected to {address}")
        return text.format(address=isolated(line.corrected_to))
    if line.outcome == Outcome.TRUSTED:
        return {
            Scope.ADDRESS: QCoreApplication.translate("Journal", "Right: always this address"),
            Scope.DOMAIN: QCoreApplication.translate("Journal", "Right: always this domain"),
        }.get(Scope(line.scope), QCoreApplication.translate("Journal", "Right, this once"))
    return outcomes.get(Outcome(line.outcome), cleaned(line.outcome))


def _seen_in(line: Line) -> str:
    names = {
        Origin.CLIPBOARD: QCoreApplication.translate("Journal", "Copied text"),
        Origin.DRAFT: QCoreApplication.translate("Journal", "Draft in {place}"),
        Origin.ADDIN: QCoreApplication.translate("Journal", "Message in {place}"),
        Origin.TYPED: QCoreApplication.translate("Journal", "Asked about"),
    }
    return names[Origin(line.origin)].format(place=isolated(line.place)) if line.origin else ""

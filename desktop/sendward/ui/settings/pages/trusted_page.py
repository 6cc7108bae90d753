"""Page "Trusted": the exceptions, each of which can be changed, given an end, or revoked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from sendward.journal.errors import JournalError
from sendward.ui.settings.exceptions import END, SINCE, WHOM, ExceptionDialog, ExceptionsModel
from sendward.ui.settings.in_turns import change_in_turns
from sendward.ui.widgets.labels import plain_label, problem_label, small_print
from sendward.ui.widgets.outside_text import cleaned, isolated
from sendward.ui.widgets.translated import listed, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.guard import Guard
    from sendward.model import Trust
    from sendward.ui.settings.changes import Changes
    from sendward.ui.settings.page import PageContext

_AIR = 24
"""Pixels added to the width of a column's widest text."""
_NARROWEST = 120
"""Width of a column, in pixels, below which the table scrolls sideways: an address is to be known again."""
MOST_NAMED = 5
"""Domains that the organisation trusts, in the one line about them; ``doctor`` names all."""
LONGEST_NAMED = 60
"""Characters of each."""


class TrustedPage:
    """Page of the exceptions."""

    symbol = "trusted"

    def __init__(self, context: PageContext, changes: Changes) -> None:  # noqa: ARG002  # as every page is made
        self._context = context
        self._widget: ExceptionsWidget | None = None

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("TrustedPage", "Trusted")

    def search_texts(self) -> tuple[str, ...]:
        """The title, and a text about exceptions."""
        return (
            self.title,
            QCoreApplication.translate(
                "TrustedPage", "Exceptions: addresses and domains Sendward does not ask about"
            ),
        )

    def widget(self) -> QWidget:
        """The page's widget: the table and its buttons."""
        if self._widget is None:
            self._widget = ExceptionsWidget(self._context)
        return self._widget


class ExceptionsWidget(QWidget):
    """Table of the guard's exceptions, with buttons to change them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.model = ExceptionsModel()
        self.table = QTableView()
        self.add = QPushButton(self.tr("&Add…"))
        self.change = QPushButton(self.tr("&Change…"))
        self.revoke = QPushButton(self.tr("&Revoke"))
        self.undo = QPushButton(self.tr("&Undo"))
        self.undo.setAccessibleDescription(self.tr("Put back the exceptions that were revoked last."))
        self.undo.setVisible(False)
        self._revoked: tuple[Trust, ...] = ()
        self.problem = problem_label()
        self.empty = small_print(
            self.tr(
                "There are no exceptions yet. Answering “Keep as written” with “Always” or a "
                "date adds one; so does “Add”."
            )
        )
        self.dialog: ExceptionDialog | None = None
        self._dress_table()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the guard's exceptions of now."""
        guard = self._context.guard()
        self.model.show_trusts(guard.trusts if guard else ())
        header = self.table.horizontalHeader()
        for column in (SINCE, END):
            needed = max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column))
            header.resizeSection(column, needed + _AIR)
        has_some = self.model.rowCount() > 0
        self.table.setVisible(has_some)
        self.empty.setVisible(not has_some)
        self.add.setEnabled(guard is not None)
        self._on_selected()

    def selected(self) -> tuple[Trust, ...]:
        """The exceptions whose rows are selected."""
        rows = self.table.selectionModel().selectedRows()
        return tuple(self.model.trust(index.row()) for index in rows)

    def _dress_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Exceptions"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(WHOM, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            small_print(
                self.tr(
                    "Sendward does not ask about these, although they look like protected domains. "
                    "What your organisation blocks stays blocked."
                )
            )
        )
        theirs = sorted(self._context.settings.policy.trusted)
        if theirs:
            more = len(theirs) - MOST_NAMED
            named = listed(isolated(cleaned(domain, LONGEST_NAMED)) for domain in theirs[:MOST_NAMED])
            self.theirs = plain_label(
                self.tr("Your organisation trusts, for everybody: {domains} and %n more", "", more).format(
                    domains=named
                )
                if more > 0
                else self.tr("Your organisation trusts, for everybody: {domains}").format(domains=named)
            )
            self.theirs.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            column.addWidget(self.theirs)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        for button in (self.add, self.change, self.revoke, self.undo):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addStretch(0)

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.doubleClicked.connect(self._on_change)
        self.add.clicked.connect(self._on_add)
        self.change.clicked.connect(self._on_change)
        self.revoke.clicked.connect(self._on_revoke)
        self.undo.clicked.connect(self._on_undo)
        self._context.news.exceptions_changed.connect(self.refresh)

    def _on_selected(self) -> None:
        count = len(self.selected())
        self.change.setEnabled(count == 1)
        self.revoke.setEnabled(count > 0)

    def _on_add(self) -> None:
        self._open(None)

    def _on_change(self) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            self._open(chosen[0])

    def _open(self, old: Trust | None) -> None:
        self.dialog = ExceptionDialog(old, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.chosen.connect(lambda new: self._do(lambda guard: guard.change_trust(old, new)))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _on_revoke(self) -> None:
        chosen = self.selected()

        def done(made: int, problem: str) -> None:
            if self._has_told(problem):
                self._revoked = chosen[:made]
                self.undo.setVisible(bool(self._revoked))

        self.revoke.setEnabled(False)
        change_in_turns(self._context, (partial(_revoke, trust) for trust in chosen), done)

    def _on_undo(self) -> None:
        revoked, self._revoked = self._revoked, ()
        self.undo.setVisible(False)
        self.table.setFocus()

        def done(made: int, problem: str) -> None:
            if self._has_told(problem):
                self._revoked = revoked[made:]
                self.undo.setVisible(bool(self._revoked))

        change_in_turns(self._context, (partial(_grant, trust) for trust in revoked), done)

    def _has_told(self, problem: str) -> bool:
        """Show the problem, or that there is none; False where the window was closed meanwhile."""
        if isValid(self):
            self._tell(problem)
            return True
        if problem:
            self._context.news.untold.emit(problem)
        return False

    def _do(self, change: Callable[[Guard], None]) -> None:
        guard = self._context.guard()
        if guard is None:
            return
        trouble = ""
        try:
            change(guard)
        except JournalError as error:
            trouble = translated(error.args[0])
        self.refresh()
        self._tell(trouble)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))


def _grant(trust: Trust, guard: Guard) -> None:
    guard.change_trust(None, trust)


def _revoke(trust: Trust, guard: Guard) -> None:
    guard.revoke(trust)

"""What was learned from sent mail, to be looked through: domains, look-alikes among them, and forgetting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from sendward.engine.domains import DomainError, parse_domain
from sendward.engine.reading.addr_spec import AddressError, parse_address
from sendward.learning.errors import NoKeyError
from sendward.learning.overview import KnownDomain, Overview
from sendward.model import Scope, Trust
from sendward.settings.options import LEARN
from sendward.ui.settings.in_turns import change_in_turns
from sendward.ui.settings.page import add_part
from sendward.ui.widgets.labels import problem_label, row_title, small_print
from sendward.ui.widgets.outside_text import cleaned, isolated
from sendward.ui.widgets.sure_button import SureButton
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.guard.guard import Guard
    from sendward.ui.settings.page import PageContext

_MOST_MEASURED = 50
"""Rows by which the columns of numbers are measured: the largest come first."""
MOST_SHOWN = 2_000
"""Domains in the list, those written to most: who looks for another one types it in."""


class KnownPeople(QWidget):
    """Three parts: look-alikes to be settled, domains that are known, and what is to be forgotten."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        written = self.tr("Messages"), lambda each: str(each.written)
        self.look_alikes = _Table(
            (
                (self.tr("You wrote to"), lambda each: _shown(each.name)),
                (self.tr("It looks like"), lambda each: _shown(each.against)),
                written,
            ),
            8,
        )
        self.both_exist = QPushButton(self.tr("&Both exist"))
        self.forget_slip = SureButton(self.tr("It was a &slip: forget it"), self.tr("Really forget?"))
        self.domains = _Table(
            (
                (self.tr("Domain"), lambda each: _shown(each.name)),
                written,
                (self.tr("Answered"), lambda each: str(each.answered)),
                (self.tr("Last on"), _last_day),
            ),
            12,
        )
        self.look_alikes.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.forget_domain = SureButton(self.tr("&Forget this domain"), self.tr("Really forget?"))
        self.person = QLineEdit()
        self.forget_person = QPushButton(self.tr("Forget this &person"))
        self.forget_all = SureButton(self.tr("Forget &everything"), self.tr("Really forget &everything?"))
        self.state = small_print("")
        self.problem = problem_label()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        learning = self._context.learning
        known = learning.overview if learning is not None else Overview()
        self.look_alikes.show_domains(known.unsettled)
        self.domains.show_domains(known.familiar[:MOST_SHOWN])
        for widget in self._of_look_alikes:
            widget.setVisible(bool(known.unsettled))
        self.state.setText(self._in_words(known))
        self._on_selected()
        self.forget_all.be_unsure()

    def _in_words(self, known: Overview) -> str:
        if not self._context.settings.get(LEARN):
            return self.tr("Learning is off. What was learned before is kept until you forget it.")
        if not known.knows_people:
            return self.tr(
                "There is no keyring here, so domains are remembered and no people: a slip before the @ is "
                "not noticed."
            )
        if not known.familiar and not known.unsettled:
            return self.tr(
                "Nothing has been learned yet. If your sent mail is not found, add its folder above."
            )
        return self.tr(
            "%n people are known, as codes that cannot be read: nobody can be listed here.", "", known.people
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        title = row_title(self.tr("Do both exist?"))
        about = small_print(
            self.tr(
                "You wrote to these, and they look like something else. Until you say that both exist, "
                "Sendward keeps asking."
            )
        )
        buttons = _row(self.both_exist, self.forget_slip)
        self.look_alikes.setAccessibleName(title.text())
        self._of_look_alikes = (title, about, self.look_alikes, self.both_exist, self.forget_slip)
        add_part(column, title, about, self.look_alikes, self.look_alikes)
        column.addLayout(buttons)
        title = row_title(self.tr("Domains you write to"))
        about = small_print(
            self.tr(
                "They are protected because you wrote there or answered mail from there: this many times."
            )
        )
        self.domains.setAccessibleName(title.text())
        add_part(column, title, about, self.domains, self.domains)
        column.addLayout(_row(self.forget_domain))
        column.addWidget(self.state)
        title = row_title(self.tr("Forget"))
        about = small_print(
            self.tr("What is forgotten is learned again only from messages that you send later.")
        )
        self.person.setPlaceholderText(self.tr("An address"))
        self.person.setAccessibleName(self.tr("Address of the person to forget"))
        add_part(column, title, about, self.person, self.person)
        column.addLayout(_row(self.forget_person, self.forget_all))
        column.addWidget(self.problem)

    def _connect(self) -> None:
        for table in (self.look_alikes, self.domains):
            table.selectionModel().selectionChanged.connect(self._on_selected)
        self.both_exist.clicked.connect(self._on_both_exist)
        self.forget_slip.sure.connect(lambda: self._forget_chosen(self.look_alikes))
        self.forget_domain.sure.connect(lambda: self._forget_chosen(self.domains))
        self.forget_person.clicked.connect(self._on_forget_person)
        self.person.returnPressed.connect(self._on_forget_person)
        self.person.textChanged.connect(lambda: self._say(""))
        self.forget_all.sure.connect(self._on_forget_all)
        self._context.news.learned.connect(self.refresh)

    def _on_selected(self) -> None:
        for button, table in (
            (self.both_exist, self.look_alikes),
            (self.forget_slip, self.look_alikes),
            (self.forget_domain, self.domains),
        ):
            button.setEnabled(bool(table.chosen()))
        for sure in (self.forget_slip, self.forget_domain):
            sure.be_unsure()
        learning = self._context.learning
        self.forget_all.setEnabled(learning is not None)
        self.forget_person.setEnabled(learning is not None)

    def _on_both_exist(self) -> None:
        learning, guard = self._context.learning, self._context.guard()
        if learning is None or guard is None:
            return

        def settle(name: str, guard: Guard) -> None:
            # an exception of the person's, as if they had answered a question about it
            guard.change_trust(None, Trust(Scope.DOMAIN, name, datetime.now(UTC)))
            learning.settle(name)

        def done(_made: int, problem: str) -> None:
            if isValid(self):
                self._say(problem)
            elif problem:
                self._context.news.untold.emit(problem)

        change_in_turns(self._context, (partial(settle, name) for name in self.look_alikes.chosen()), done)

    def _forget_chosen(self, table: _Table) -> None:
        if self._context.learning is not None:
            for name in table.chosen():
                self._context.learning.forget(domain=name)

    def _on_forget_person(self) -> None:
        if self._context.learning is None:
            return
        try:
            address = parse_address(self.person.text().strip())
        except AddressError as error:
            self._say(translated(error.args[0]))
            return
        if not self._context.learning.has_key:
            self._say(translated(NoKeyError().args[0]))  # and the address stays, to be tried again
            return
        self._context.learning.forget(person=address.key)
        self.person.clear()

    def _on_forget_all(self) -> None:
        if self._context.learning is not None:
            self._context.learning.forget()

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))


_Index = QModelIndex | QPersistentModelIndex
_Column = Callable[[KnownDomain], str]


class _Rows(QAbstractTableModel):
    """Table model of domains, whose texts are made for the rows in sight: there may be thousands."""

    def __init__(self, columns: Sequence[tuple[str, _Column]], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self.domains: tuple[KnownDomain, ...] = ()

    def show(self, domains: tuple[KnownDomain, ...]) -> None:
        """Show these domains instead."""
        self.beginResetModel()
        self.domains = domains
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name and default
        """Number of domains."""
        return 0 if parent.isValid() else len(self.domains)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name and default
        """Number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's variant
        """The columns' titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][0]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's variant
        """A cell's text."""
        if role == Qt.ItemDataRole.DisplayRole and index.isValid():
            return self._columns[index.column()][1](self.domains[index.row()])
        return None


class _Table(QTreeView):
    """Rows of domains, of which several can be chosen; each column has a title and a text for a domain."""

    def __init__(self, columns: Sequence[tuple[str, _Column]], lines: int) -> None:
        super().__init__()
        self._rows = _Rows(columns, self)
        self.setModel(self._rows)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFixedHeight(self.fontMetrics().height() * lines)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setResizeContentsPrecision(_MOST_MEASURED)

    def show_domains(self, domains: tuple[KnownDomain, ...]) -> None:
        """Show these; those that are chosen stay so, and what is shown already stays where it is."""
        if domains == self._rows.domains:
            return
        chosen = set(self.chosen())
        self._rows.show(domains)
        flags = self.selectionModel().SelectionFlag.Select | self.selectionModel().SelectionFlag.Rows
        for row in [row for row, each in enumerate(domains) if each.name in chosen]:
            self.selectionModel().select(self._rows.index(row, 0), flags)
        for column in range(1, self._rows.columnCount()):
            self.resizeColumnToContents(column)

    def chosen(self) -> tuple[str, ...]:
        """The names of the rows that are chosen, as they were learned."""
        rows = self.selectionModel().selectedRows(0)
        return tuple(self._rows.domains[index.row()].name for index in rows)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch(1)
    return row


def _last_day(domain: KnownDomain) -> str:
    return QLocale().toString(QDate(*domain.last.timetuple()[:3]), QLocale.FormatType.ShortFormat)


def _shown(name: str) -> str:
    try:
        return isolated(cleaned(parse_domain(name).unicode)) if name else ""
    except DomainError:
        return isolated(cleaned(name))

"""Exceptions from asking (trusts): their table model, and the dialog to edit one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from sendward.engine.domains import DomainError
from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.model import Scope, Trust
from sendward.ui.widgets.check_box import CheckBox
from sendward.ui.widgets.days import LATEST, end_of_day, last_day
from sendward.ui.widgets.growing import grow_to_fit
from sendward.ui.widgets.labels import problem_label, small_print
from sendward.ui.widgets.outside_text import breakable, isolated
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from sendward.model import Address


_Index = QModelIndex | QPersistentModelIndex
WHOM, SINCE, END = range(3)


class ExceptionsModel(QAbstractTableModel):
    """Table model of exceptions, the newest first; by ``clock`` it tells which have ended."""

    def __init__(self, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._clock = clock
        self._trusts: tuple[Trust, ...] = ()

    def show_trusts(self, trusts: Iterable[Trust]) -> None:
        """Show these exceptions instead."""
        self.beginResetModel()
        self._trusts = tuple(sorted(trusts, key=lambda trust: trust.granted_at, reverse=True))
        self.endResetModel()

    def trust(self, row: int) -> Trust:
        """The exception of a row."""
        return self._trusts[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name and default
        """Number of exceptions."""
        return 0 if parent.isValid() else len(self._trusts)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name and default
        """Number of columns: address or domain, first day, last day."""
        return 0 if parent.isValid() else 3

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's variant
        """The columns' titles."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            QCoreApplication.translate("Exceptions", "Address or domain"),
            QCoreApplication.translate("Exceptions", "Since"),
            QCoreApplication.translate("Exceptions", "Up to and including"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's variant
        """A cell's text."""
        if not index.isValid():
            return None
        trust = self._trusts[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return (whom, since, end)[index.column()](trust, self._clock())
        return None


def whom(trust: Trust, _now: datetime) -> str:
    """The address or domain of the exception, as a person would say it."""
    if trust.scope is Scope.DOMAIN:
        return QCoreApplication.translate("Exceptions", "everyone at {domain}").format(
            domain=isolated(written(trust))
        )
    return isolated(written(trust))


def written(trust: Trust) -> str:
    """The address or domain in U-labels, as a person writes it."""
    return str(parse_target(trust.key))


def since(trust: Trust, _now: datetime) -> str:
    """The day the exception was made."""
    day = last_day(trust.granted_at)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def end(trust: Trust, now: datetime) -> str:
    """The last day the exception holds."""
    if trust.until is None:
        return QCoreApplication.translate("Exceptions", "no end")
    day = QLocale().toString(last_day(trust.until), QLocale.FormatType.ShortFormat)
    if trust.until <= now:
        return QCoreApplication.translate("Exceptions", "{day} (ended)").format(day=day)
    return day


_DAYS_AHEAD = 30


class ExceptionDialog(QDialog):
    """Dialog that asks for one exception; ``chosen`` carries it when it is complete and confirmed."""

    chosen = Signal(object)

    def __init__(self, old: Trust | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old = old
        self.setWindowTitle(self.tr("Change the exception") if old else self.tr("Add an exception"))
        self.setAccessibleName(self.windowTitle())
        self.whom = QLineEdit(written(old) if old else "")
        self.whom.setPlaceholderText("name@example.org")
        self.whom.setAccessibleName(self.tr("Address or domain"))
        self.problem = problem_label()
        self.has_end = CheckBox(self.tr("Ends on"))
        self.until = QDateEdit(QDate.currentDate().addDays(_DAYS_AHEAD))
        self.until.setCalendarPopup(True)
        self.until.setAccessibleName(self.tr("Last day"))
        self.until.setDateRange(QDate.currentDate(), LATEST)
        if old is not None and old.until is not None:
            self.has_end.setChecked(True)
            self.until.setDate(max(last_day(old.until), QDate.currentDate()))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._connect()
        self._check(is_typing=True)

    def trust(self) -> Trust | None:
        """The exception in the fields; None while the address cannot be read."""
        address = self._address()
        if address is None:
            return None
        made = Trust(
            scope=Scope.ADDRESS if address.local else Scope.DOMAIN,
            key=address.key,
            granted_at=datetime.now(UTC),
            until=end_of_day(self.until.date()) if self.has_end.isChecked() else None,
        )
        if self._old is not None and (self._old.scope, self._old.key) == (made.scope, made.key):
            return replace(made, granted_at=self._old.granted_at)
        return made

    def _address(self) -> Address | None:
        try:
            return parse_target(self.whom.text().strip())
        except (AddressError, DomainError):
            return None

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setSpacing(10)
        form.setContentsMargins(20, 20, 20, 16)
        caption = QLabel(self.tr("&Address or domain"))
        caption.setBuddy(self.whom)
        form.addRow(caption, self.whom)
        form.addRow(self.problem)
        form.addRow(small_print(self.tr("A domain covers every address at it, but not its subdomains.")))
        ends = QHBoxLayout()
        ends.addWidget(self.has_end)
        ends.addWidget(self.until, 1)
        form.addRow(ends)
        form.addRow(self.buttons)
        self.setMinimumWidth(420)

    def _connect(self) -> None:
        self.whom.textChanged.connect(lambda _text: self._check(is_typing=True))
        self.whom.editingFinished.connect(self._on_field_left)
        self.has_end.toggled.connect(lambda _is_on: self._check(is_typing=True))
        self.buttons.accepted.connect(self._on_ok)
        self.buttons.rejected.connect(self.reject)

    def _on_field_left(self) -> None:
        # a method, which Qt disconnects with the dialog: a field also loses the focus when it is destroyed
        self._check(is_typing=False)

    def _check(self, *, is_typing: bool) -> None:
        """Show the problem once the person has left the field; enable "OK" only for a readable address."""
        problem = ""
        try:
            parse_target(self.whom.text().strip())
        except (AddressError, DomainError) as error:
            problem = translated(error.args[0])
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)
        self.until.setEnabled(self.has_end.isChecked())
        self.problem.setText(breakable(problem))
        self.problem.setVisible(bool(problem and self.whom.text() and not is_typing))
        grow_to_fit(self)

    def _on_ok(self) -> None:
        made = self.trust()
        if made is not None:
            self.accept()
            self.chosen.emit(made)

"""One exception, new or changed: whom it is for, and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from sendward.engine.addresses import AddressError, parse_target
from sendward.engine.domains import DomainError
from sendward.model import Scope, Trust
from sendward.ui.days import LATEST, end_of_day, last_day
from sendward.ui.growing import grow_to_fit
from sendward.ui.outside_text import breakable
from sendward.ui.settings.labels import note, problem_label
from sendward.ui.told import told
from sendward.ui.trusted.exceptions_model import written

if TYPE_CHECKING:
    from sendward.model import Address

_DAYS_AHEAD = 30


class ExceptionDialog(QDialog):
    """Asks for one exception; ``chosen`` carries it when it is complete and confirmed."""

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
        self.has_end = QCheckBox(self.tr("Ends on"))
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
        """The exception as it stands; None while the address cannot be read."""
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
        form.addRow(note(self.tr("A domain stands for everyone at it, but for no domain under it.")))
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
        # a method, which Qt forgets with the dialog: a field also loses the keyboard by being taken away
        self._check(is_typing=False)

    def _check(self, *, is_typing: bool) -> None:
        """Say what is wrong, once the person has left the field; allow "OK" only for what can be read."""
        problem = ""
        try:
            parse_target(self.whom.text().strip())
        except (AddressError, DomainError) as error:
            problem = told(error.args[0])
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

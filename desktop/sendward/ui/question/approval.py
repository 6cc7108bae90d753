"""Fields to fill in before "it is right" is taken: until when, why, and the part that differs."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sendward.model import Decision, Outcome, Scope
from sendward.ui.question.wording import short_domain, short_recipient
from sendward.ui.widgets.days import LATEST, end_of_day
from sendward.ui.widgets.outside_text import isolated
from sendward.ui.widgets.wheel import leave_wheel

if TYPE_CHECKING:
    from sendward.model import Question

LONGEST_REASON = 300
"""Characters of a reason; it is read in a list."""
_CONTROL_HEIGHT = 30
_DAYS_AHEAD = 30
"""Proposed for an exception with an end: a month is what most correspondence of a kind lasts."""


class ApprovalForm(QWidget):
    """Asks for what ``question`` demands; ``approved`` carries the decision, ``left`` that it was closed.

    ``scope`` is what was chosen in the menu, None for "until a date", where the reach is chosen here.
    """

    approved = Signal(object)
    left = Signal()

    def __init__(self, question: Question, scope: Scope | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._scope = scope
        self.reach = QComboBox()
        self.until = QDateEdit(QDate.currentDate().addDays(_DAYS_AHEAD))
        self.reason = QLineEdit()
        self.typing = QLineEdit()
        self.approve = QPushButton(self.tr("Keep as written"))
        self.back = QPushButton(self.tr("Back"))
        self._fields = QFormLayout()
        self._lay_out()
        self.approve.clicked.connect(self._on_approve)
        self.back.clicked.connect(self.left)
        self.reason.textChanged.connect(self._check)
        self.typing.textChanged.connect(self._check)
        self._check()

    def take_focus(self) -> None:
        """Put the cursor where something is to be filled in."""
        for control in (self.reach, self.reason, self.typing):
            if control.isVisibleTo(self):
                control.setFocus()
                return

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard stops at, in the order of reading."""
        controls = (self.reach, self.until, self.reason, self.typing, self.approve, self.back)
        return [
            control for control in controls if self.isAncestorOf(control)
        ]  # what is not asked for is not in it

    @property
    def is_complete(self) -> bool:
        """Whether everything that is asked for is there."""
        demand = self._question.demand
        has_reason = not demand.reason or bool(self.reason.text().strip())
        return has_reason and (not demand.typing or is_same_end(self.typing.text(), demand.typing))

    def _lay_out(self) -> None:
        demand = self._question.demand
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setVerticalSpacing(8)
        self._fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.addLayout(self._fields)
        if self._scope is None:
            self._add_date()
        if demand.reason:
            self.reason.setMaxLength(LONGEST_REASON)
            self._add(self.tr("Why do you keep it?"), self.reason)
            self.reason.setAccessibleDescription(self.tr("A reason is asked for; it is kept in the journal."))
        if demand.typing:
            domain = self._question.recipient.address
            is_ending = domain is not None and demand.typing != domain.domain.unicode
            shown = isolated(f".{demand.typing}" if is_ending else demand.typing)
            self._add(self.tr("Type “{end}” to confirm:").format(end=shown), self.typing)
        buttons = QHBoxLayout()
        buttons.addWidget(self.approve)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        for button in (self.approve, self.back):
            button.setAutoDefault(False)
            button.setMinimumHeight(_CONTROL_HEIGHT)
        for control in (self.reach, self.until, self.reason, self.typing):
            control.setMinimumHeight(_CONTROL_HEIGHT)
        self.approve.setAccessibleName(
            self.tr("Keep {address} as written").format(address=short_recipient(self._question))
        )

    def _add_date(self) -> None:
        address = self._question.recipient.address
        if address is not None and address.local:
            self.reach.addItem(short_recipient(self._question), Scope.ADDRESS)
        if address is not None:
            self.reach.addItem(
                self.tr("everyone at {domain}").format(domain=isolated(short_domain(self._question))),
                Scope.DOMAIN,
            )
        self._add(self.tr("Applies to"), self.reach)
        self.reach.view().setAccessibleName(self.tr("Applies to"))
        self.until.setCalendarPopup(True)
        self.until.setDateRange(QDate.currentDate(), LATEST)
        self._add(self.tr("up to and including"), self.until)

    def _add(self, caption: str, control: QWidget) -> None:
        label = QLabel(caption)
        label.setBuddy(control)
        control.setAccessibleName(caption)
        if not isinstance(control, QLineEdit):
            leave_wheel(control)  # the cards scroll: an exception must not come to reach further by that
        self._fields.addRow(label, control)

    def _check(self) -> None:
        self.approve.setEnabled(self.is_complete)

    def _on_approve(self) -> None:
        if not self.is_complete:
            return
        reason = self.reason.text().strip()
        if self._scope is None:
            scope = Scope(self.reach.currentData())
            # the question may have stood here since yesterday, and a day that is over cannot be taken
            until = end_of_day(max(self.until.date(), QDate.currentDate()))
            self.approved.emit(Decision(Outcome.TRUSTED, scope=scope, until=until, reason=reason))
        else:
            self.approved.emit(Decision(Outcome.TRUSTED, scope=self._scope, reason=reason))


def is_same_end(typed: str, wanted: str) -> bool:
    """Whether ``typed`` is the end that was asked for: case, a leading dot and how accents are made are not.

    >>> is_same_end(" .ML", "ml"), is_same_end("mil", "ml")
    (True, False)
    """
    return _plain(typed) == _plain(wanted)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip().removeprefix(".").casefold()

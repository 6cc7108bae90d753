"""The buttons of one question: "it is right", and the addresses to use instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sendward.model import Scope
from sendward.ui.question.choices import corrections, scopes, trusting
from sendward.ui.question.wording import short_domain, short_recipient
from sendward.ui.widgets.outside_text import button_text, explain, in_order, isolated
from sendward.ui.widgets.palette import PrimaryButton

if TYPE_CHECKING:
    from sendward.model import Question

_LONGEST_BUTTON = 40
"""Characters of an address on a button."""
_LONGEST_OF_MANY = 26
"""The same where there are more than ``_FEW``: two of them then fit side by side."""
_FEW = 2
SPACING = 8


class AnswerRow(QWidget):
    """The buttons of one question; ``answered`` carries the decision.

    ``has_keys`` gives them Alt keys of their own, which only one row in a window can have.
    """

    answered = Signal(object)
    approval_wanted = Signal(object)
    """The scope of an answer that has more to be filled in; None for "until a date"."""

    def __init__(self, question: Question, parent: QWidget | None = None, *, has_keys: bool = True) -> None:
        super().__init__(parent)
        self._has_keys = has_keys
        self._lines = lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACING)
        self._first = QHBoxLayout()
        self._first.setSpacing(SPACING)
        lines.addLayout(self._first)
        self._second = QHBoxLayout()
        self._second.addStretch(1)
        lines.addLayout(self._second)
        self.right = self._right_button(question)
        if self.right is not None:
            self._first.addWidget(self.right)
        self._first.addStretch(1)
        self.uses = [self._use_button(question, index) for index in range(len(corrections(question)))]
        self._group = QWidget(self)
        self._grid = QGridLayout(self._group)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACING)
        self._put_in_columns(1)
        self._first.addWidget(self._group)

    def insert(self, widget: QWidget) -> None:
        """Put ``widget`` between "it is right" and the corrections."""
        self._first.insertWidget(self._first.count() - 1, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard stops at, in the order of reading."""
        return [*self._others(), *self.uses]

    def let_approve(self, *, is_possible: bool) -> None:
        """Show the button "it is right", if the question has one, or take it away meanwhile."""
        if self.right is not None:
            self.right.setVisible(is_possible)

    def arrange(self, width: int, widest: int) -> None:
        """Set the corrections in as few lines as fit into about ``width`` pixels.

        Where not even one of them fits beside the other buttons, in ``widest``, they come below those.
        """
        count = len(self.uses)
        about = min(width * 9 // 8, widest)
        beside = sum(narrowest(button) + SPACING for button in self._others())
        ways = [(count, False, about), (-(-count // 2), False, about), (1, False, widest)]
        if count > _FEW:
            ways.insert(2, (-(-count // 2), True, about))
        for columns, is_apart, room in ways:
            if self._columns_width(columns) + (0 if is_apart else beside) <= room:
                break
        else:
            columns, is_apart = 1, True
        self._set_corrections_apart(is_apart=is_apart)
        self._put_in_columns(columns)
        # from the inside outwards, or the window would be measured by how they stood before
        self._grid.activate()
        self._lines.activate()

    def _others(self) -> list[QWidget]:
        items = filter(None, map(self._first.itemAt, range(self._first.count())))
        return [widget for item in items if (widget := item.widget()) not in {None, self._group}]

    def _columns_width(self, columns: int) -> int:
        widest = [max(map(narrowest, self.uses[column::columns])) for column in range(columns)]
        return sum(widest) + (columns - 1) * SPACING

    def _put_in_columns(self, columns: int) -> None:
        for button in self.uses:
            self._grid.removeWidget(button)
        for index, button in enumerate(self.uses):
            self._grid.addWidget(button, index // columns, index % columns)

    def _set_corrections_apart(self, *, is_apart: bool) -> None:
        wanted, other = (self._second, self._first) if is_apart else (self._first, self._second)
        if wanted.indexOf(self._group) < 0:
            other.removeWidget(self._group)
            wanted.addWidget(self._group)

    def _use_button(self, question: Question, index: int) -> QPushButton:
        offered = corrections(question)
        correction = offered[index]
        short = correction.short(_LONGEST_BUTTON if len(offered) <= _FEW else _LONGEST_OF_MANY)
        text = self.tr("&Use {address}") if index == 0 and self._has_keys else self.tr("Use {address}")
        button = PrimaryButton(text.format(address=button_text(short)))
        button.setAutoDefault(False)
        button.setAccessibleName(
            self.tr("Use {address} instead").format(address=in_order(correction.address))
        )
        explain(button, in_order(correction.address), is_fit=True)
        button.setAccessibleDescription(
            self.tr("In the place of {address}.").format(address=short_recipient(question))
        )
        button.clicked.connect(lambda: self.answered.emit(correction.decision))
        return button

    def _right_button(self, question: Question) -> QPushButton | None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("For whom and how long to keep the address"))
        for scope in scopes(question):
            menu.addAction(self._right_action(question, scope, menu))
        if menu.isEmpty():
            return None
        if Scope.DOMAIN in scopes(question):
            until = menu.addAction(self.tr("&Until a date…"))
            until.triggered.connect(lambda: self.approval_wanted.emit(None))
        button = QPushButton(self.tr("Keep as w&ritten") if self._has_keys else self.tr("Keep as written"))
        button.setAutoDefault(False)
        button.setMenu(menu)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(
            self.tr("Keep {address} as written: choose for how long").format(
                address=short_recipient(question)
            )
        )
        return button

    def _right_action(self, question: Question, scope: Scope, menu: QMenu) -> QAction:
        domain = button_text(isolated(short_domain(question)))
        match scope:
            case Scope.ONCE:
                text = self.tr("Just this &once")
            case Scope.ADDRESS:
                text = self.tr("&Always for {address}").format(
                    address=button_text(short_recipient(question, _LONGEST_BUTTON))
                )
            case Scope.DOMAIN:
                text = self.tr("Always for everyone at {domain}").format(domain=domain)
        action = QAction(text, menu)
        action.setData(scope)
        if question.demand.is_simple:
            action.triggered.connect(lambda: self.answered.emit(trusting(scope)))
        else:
            action.setText(self.tr("{answer}…").format(answer=text))
            action.triggered.connect(lambda: self.approval_wanted.emit(scope))
        return action


def narrowest(button: QWidget) -> int:
    """Reckoned here, since a layout remembers what it measured before the window's style was known."""
    return max(button.minimumWidth(), button.sizeHint().width())

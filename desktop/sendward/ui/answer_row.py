"""The buttons of one question: "it is right", and the addresses to use instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sendward.model import Scope
from sendward.ui.choices import corrections, scopes, trusting
from sendward.ui.outside_text import button_text, isolated, tooltip
from sendward.ui.palette import primary_style
from sendward.ui.wording import short_recipient

if TYPE_CHECKING:
    from sendward.model import Question

_LONGEST_BUTTON = 40
"""Characters of an address on a button."""
_ROOM_FOR_TIES = 48
"""Characters of all corrections together that still fit beside one another."""


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
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.right = self._right_button(question)
        if self.right is not None:
            self._layout.addWidget(self.right)
        self._layout.addStretch(1)
        self.uses = [self._use_button(question, index) for index in range(len(corrections(question)))]
        fits = sum(len(correction.short(_LONGEST_BUTTON)) for correction in corrections(question))
        group = QHBoxLayout() if fits <= _ROOM_FOR_TIES else QVBoxLayout()
        group.setSpacing(8)
        for button in self.uses:
            group.addWidget(button)
        self._layout.addLayout(group)

    def insert(self, widget: QWidget) -> None:
        """Put ``widget`` between "it is right" and the corrections."""
        self._layout.insertWidget(self._layout.count() - 1, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _use_button(self, question: Question, index: int) -> QPushButton:
        correction = corrections(question)[index]
        short = correction.short(_LONGEST_BUTTON)
        text = self.tr("&Use {address}") if index == 0 and self._has_keys else self.tr("Use {address}")
        if len(short) > _LONGEST_BUTTON + 4:
            text = (
                self.tr("&Use the corrected address")
                if self._has_keys
                else self.tr("Use the corrected address")
            )
            short = ""
        button = QPushButton(text.format(address=button_text(short)))
        button.setAutoDefault(False)
        button.setStyleSheet(primary_style(self.palette()))
        button.setAccessibleName(
            self.tr("Use {address} instead").format(address=isolated(correction.address))
        )
        button.setToolTip(tooltip(correction.address))
        button.clicked.connect(lambda: self.answered.emit(correction.decision))
        return button

    def _right_button(self, question: Question) -> QPushButton | None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("How far the address is right"))
        for scope in scopes(question):
            menu.addAction(self._right_action(question, scope, menu))
        if menu.isEmpty():
            return None
        if Scope.DOMAIN in scopes(question):
            until = menu.addAction(self.tr("&Until a date…"))
            until.triggered.connect(lambda: self.approval_wanted.emit(None))
        button = QPushButton(self.tr("It is &right") if self._has_keys else self.tr("It is right"))
        button.setAutoDefault(False)
        button.setMenu(menu)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(
            self.tr("{address} is right: choose for how long").format(address=short_recipient(question))
        )
        return button

    def _right_action(self, question: Question, scope: Scope, menu: QMenu) -> QAction:
        address = question.recipient.address
        domain = button_text(isolated(address.domain.unicode)) if address else ""
        match scope:
            case Scope.ONCE:
                text = self.tr("This &once")
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

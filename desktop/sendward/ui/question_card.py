"""One recipient of a case: the comparison, the reason, and the answers to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sendward.model import Outcome, Scope
from sendward.ui.choices import corrections, scopes, trusting
from sendward.ui.comparison import Comparison, font_of_addresses
from sendward.ui.outside_text import button_text, cleaned, isolated, runs_right_to_left, tooltip
from sendward.ui.palette import primary_style
from sendward.ui.wording import field_name, question_headline, reason, short_recipient

if TYPE_CHECKING:
    from sendward.model import Decision, Finding, Question

_LONGEST_BUTTON = 40
"""Characters of an address on a button."""
_ROOM_FOR_TIES = 48
"""Characters of all corrections together that still fit beside one another."""
_LEFT_TO_RIGHT_MARK = "\u200e"


class QuestionCard(QFrame):
    """Shows one question; ``chosen`` carries the decision, or None when it is taken back."""

    chosen = Signal(object)

    def __init__(self, question: Question, *, is_alone: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.decision: Decision | None = None
        self.answers = AnswerRow(question, self, has_keys=is_alone)
        self._summary = _plain_label("")
        self._change = QPushButton(self.tr("Change"))
        self._change.setAutoDefault(False)
        self._change.setAccessibleName(
            self.tr("Change the answer for {address}").format(address=short_recipient(question))
        )
        self._chosen_row = QWidget(self)
        row = QHBoxLayout(self._chosen_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._summary, 1)
        row.addWidget(self._change)
        self._chosen_row.hide()

        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        if is_alone:
            layout.setContentsMargins(0, 0, 0, 0)
        else:
            self.setFrameShape(QFrame.Shape.StyledPanel)
            layout.setContentsMargins(16, 14, 16, 14)
            layout.addWidget(_heading(question))
        for shown in _shown(question):
            layout.addWidget(shown)
        why = _plain_label(reason(question))
        layout.addWidget(why)
        if not is_alone:
            layout.addSpacing(2)
            layout.addWidget(self.answers)
            layout.addWidget(self._chosen_row)
        self._connect(is_alone=is_alone)

    def _connect(self, *, is_alone: bool) -> None:
        if not is_alone:  # the only question's answer ends the dialog; there is nothing to change afterwards
            self.answers.answered.connect(self._on_answered)
        self._change.clicked.connect(self._on_change)

    def _on_answered(self, decision: Decision) -> None:
        self.decision = decision
        self._summary.setText(self._in_words(decision))
        self.answers.hide()
        self._chosen_row.show()
        self._change.setFocus()
        self.chosen.emit(decision)

    def _on_change(self) -> None:
        self.decision = None
        self._chosen_row.hide()
        self.answers.show()
        self.chosen.emit(None)

    def _in_words(self, decision: Decision) -> str:
        if decision.outcome is Outcome.CORRECTED:
            text = self.tr("✓ Use {address} instead").format(address=isolated(decision.corrected_to))
        elif decision.scope is Scope.ADDRESS:
            text = self.tr("✓ This address is always right")
        elif decision.scope is Scope.DOMAIN:
            text = self.tr("✓ This domain is always right")
        else:
            text = self.tr("✓ It is right this once")
        return text


class AnswerRow(QWidget):
    """The buttons of one question; ``answered`` carries the decision.

    ``has_keys`` gives them Alt keys of their own, which only one row in a window can have.
    """

    answered = Signal(object)

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
                text = self.tr("Always for &{address}").format(
                    address=button_text(short_recipient(question, _LONGEST_BUTTON))
                )
            case Scope.DOMAIN:
                text = self.tr("Always for everyone at {domain}").format(domain=domain)
        action = QAction(text, menu)
        action.setData(scope)
        action.triggered.connect(lambda: self.answered.emit(trusting(scope)))
        return action


def _shown(question: Question) -> list[QWidget]:
    """What the person looks at: a comparison for each tie, or the text that could not be read."""
    seen: dict[str, Finding] = {}
    for finding in question.verdict.best if question.verdict.findings else ():
        seen.setdefault(finding.intended, finding)
    if question.recipient.address is not None and seen:
        wanted = {correction.domain for correction in corrections(question)}
        return [Comparison(question.recipient, f) for domain, f in seen.items() if domain in wanted]
    text = _plain_label(cleaned(question.recipient.text))
    text.setFont(font_of_addresses(text.font()))
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return [text]


def _heading(question: Question) -> QLabel:
    field = field_name(question)
    text = question_headline(question)
    label = _plain_label(f"{field} · {text}" if field else text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _plain_label(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    # a first word that runs leftwards must not turn the whole sentence (UAX 9, P2)
    label.setText(f"{_LEFT_TO_RIGHT_MARK}{text}" if runs_right_to_left(text) else text)
    label.setWordWrap(True)
    return label

"""Card of one group of questions, which one answer settles: the address, its details, and the answers."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sendward.model import Outcome, Scope
from sendward.ui.question.answer_row import AnswerRow
from sendward.ui.question.approval import ApprovalForm
from sendward.ui.question.choices import corrections
from sendward.ui.question.comparison import Comparison, font_of_addresses
from sendward.ui.question.details import Details
from sendward.ui.question.severity import KindLabel
from sendward.ui.question.wording import (
    addressed_as,
    addresses_in,
    question_headline,
    reason,
    short_recipient,
    strange_letters,
)
from sendward.ui.widgets.days import last_day
from sendward.ui.widgets.labels import say, sentence_label
from sendward.ui.widgets.outside_text import cleaned, in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.model import Decision, Finding, Question
    from sendward.ui.question.choices import CaseAnswers, QuestionGroup


class QuestionCard(QFrame):
    """Shows one question; ``chosen`` carries the decision, or None when it is taken back.

    ``filling`` says that a form or the details were opened or closed: the card has another height then.
    """

    chosen = Signal(object)
    filling = Signal()

    def __init__(
        self,
        group: QuestionGroup,
        *,
        is_alone: bool,
        decision: Decision | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.group = group
        self.question = question = group.shown
        self.decision: Decision | None = None
        self.form: ApprovalForm | None = None

        layout = QVBoxLayout(self)
        self._column = layout
        layout.setSpacing(10)
        if is_alone:
            layout.setContentsMargins(0, 0, 0, 0)
        else:
            self.setFrameShape(QFrame.Shape.StyledPanel)
            layout.setContentsMargins(16, 14, 16, 14)
        head = QHBoxLayout()
        head.setSpacing(12)
        if not is_alone:
            head.addWidget(_heading(question), 1)
        if question.verdict.findings:
            best = question.verdict.best[0]
            level = question.verdict.level or best.level
            head.addWidget(KindLabel(best.kind, level), 0, Qt.AlignmentFlag.AlignTop)
        if is_alone:
            head.addStretch(1)
        layout.addLayout(head)
        self._between: tuple[QWidget, ...] = ()
        self._comparison: Comparison | None = None
        self.details: Details | None = None
        self._add_subject(layout)
        self.answers = AnswerRow(question, self, has_keys=is_alone)
        self._summary = sentence_label("")
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
        if not is_alone:
            layout.addSpacing(2)
            layout.addWidget(self.answers)
            layout.addWidget(self._chosen_row)
        self._is_alone = is_alone
        self._connect(is_alone=is_alone)
        if decision is not None:
            self.show_decision(decision)

    def _add_subject(self, layout: QVBoxLayout) -> None:
        """The address; beside what it is compared with, and the reasons, as far as they are not folded."""
        compared = _compared(self.question)
        is_folded = bool(compared) and not self.question.verdict.best[0].local
        if compared:
            self._comparison = Comparison(self.question.recipient, compared[0], is_folded=is_folded)
        layout.addWidget(self._comparison or _as_written(self.question))
        if len(self.group.questions) > 1:
            layout.addWidget(sentence_label(addresses_in(self.group)))
        if is_folded:  # else what is said on top is not understood without the reason
            self.details = self._folded(compared[1:])
        layout.addWidget(self.details or _reasons(self.question))

    def _folded(self, others: Sequence[Finding]) -> Details:
        """The other domains that may be meant, and the reasons."""
        question = self.question
        details = Details(
            lambda: [*(Comparison(question.recipient, each) for each in others), _reasons(question)],
            self.tr("Details about {address}").format(address=short_recipient(question)),
        )
        details.turned.connect(self._on_turned)
        return details

    def _on_turned(self, is_open: bool) -> None:  # noqa: FBT001  # Qt's signal has one argument
        if self._comparison is not None:
            self._comparison.fold(is_folded=not is_open)
        self.filling.emit()

    def _connect(self, *, is_alone: bool) -> None:
        if not is_alone:  # the only question's answer ends the dialog; there is nothing to change afterwards
            self.answers.answered.connect(self._on_answered)
        self.answers.approval_wanted.connect(self._on_approval_wanted)
        self._change.clicked.connect(self._on_change)

    def _on_approval_wanted(self, scope: Scope | None) -> None:
        self.close_form()
        self.form = ApprovalForm(self.question, scope, self)
        self._column.insertWidget(self._column.count() - (0 if self._is_alone else 2), self.form)
        self.form.left.connect(self._on_left)
        self.form.approved.connect(self._on_approved)
        self.answers.let_approve(is_possible=False)  # the form has that button now
        self.order_keys()
        self.form.show()  # Qt would show it later, and until then it has no height
        self.filling.emit()
        self.form.take_focus()

    def close_form(self) -> None:
        """Take the form away, if one is open; nothing is approved."""
        if self.form is None:
            return
        self.form.hide()
        self.form.deleteLater()
        self.form = None
        self.answers.let_approve(is_possible=True)
        self.filling.emit()

    def order_keys(self, *between: QWidget) -> None:
        """Let the keyboard go the way in which it is read.

        What stands ``between`` the card and its answers is remembered for when a form is opened.
        """
        self._between = between or self._between
        details = [self.details.button] if self.details is not None else []
        form = self.form.stops if self.form is not None else []
        for before, after in pairwise([*details, *form, *self._between, *self.answers.stops]):
            self.setTabOrder(before, after)

    def arrange(self, width: int, widest: int) -> None:
        """Lay the answers out to fit into a window with ``width`` pixels for the card, at most ``widest``."""
        margins = self._column.contentsMargins()
        frame = margins.left() + margins.right() + 2 * self.frameWidth()
        self.answers.arrange(width - frame, widest - frame)
        self._column.activate()

    def _on_left(self) -> None:
        self.close_form()
        if self.answers.right is not None:
            self.answers.right.setFocus()

    def _on_approved(self, decision: Decision) -> None:
        self.close_form()
        self.answers.answered.emit(decision)

    def show_decision(self, decision: Decision) -> None:
        """Show what was chosen in the place of the buttons."""
        self.decision = decision
        say(self._summary, self._in_words(decision))
        self.answers.hide()
        self._chosen_row.show()

    def _on_answered(self, decision: Decision) -> None:
        self.show_decision(decision)
        self._change.setFocus()
        self.chosen.emit(decision)

    def _on_change(self) -> None:
        self.decision = None
        self.answers.show()
        self.answers.stops[0].setFocus()  # else it would go to another card
        self._chosen_row.hide()
        self.chosen.emit(None)

    def _in_words(self, decision: Decision) -> str:
        if decision.outcome is Outcome.CORRECTED:
            text = self.tr("✓ Use {address} instead").format(address=in_order(decision.corrected_to))
        elif decision.until is not None:
            day = QLocale().toString(last_day(decision.until), QLocale.FormatType.ShortFormat)
            text = self.tr("✓ Kept as written until {day}").format(day=day)
        elif decision.scope is Scope.ADDRESS:
            text = self.tr("✓ This address is always kept")
        elif decision.scope is Scope.DOMAIN:
            text = self.tr("✓ This domain is always kept")
        else:
            text = self.tr("✓ Kept as written, this time")
        return text


def card_of(answers: CaseAnswers, number: int) -> QuestionCard:
    """The card of the group with this number, as it is answered so far."""
    is_alone = len(answers.groups) == 1
    return QuestionCard(answers.groups[number], is_alone=is_alone, decision=answers.chosen.get(number))


def _compared(question: Question) -> list[Finding]:
    """A finding for each domain that may be meant; none where nothing is known to be."""
    if question.recipient.address is None:
        return []
    seen: dict[str, Finding] = {}
    for finding in question.verdict.best if question.verdict.findings else ():
        seen.setdefault(finding.intended, finding)
    wanted = {correction.domain for correction in corrections(question)}
    return [finding for domain, finding in seen.items() if domain and domain in wanted]


def _reasons(question: Question) -> QLabel:
    return sentence_label("\n".join(filter(None, (reason(question), strange_letters(question)))))


def _as_written(question: Question) -> QLabel:
    """The text of a recipient that is compared with nothing."""
    words = cleaned(question.recipient.text)
    label = sentence_label(words)
    label.setFont(font_of_addresses(label.font()))
    if label.text() == words:  # else what is copied would hold more than what is seen
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def _heading(question: Question) -> QLabel:
    who = addressed_as(question)
    text = question_headline(question)
    return sentence_label(f"{who} · {text}" if who else text, bold=True)

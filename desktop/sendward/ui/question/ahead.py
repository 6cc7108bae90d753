"""What is made ahead of a question: its first cards, a card a turn, and a dialog nobody sees."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.model import (
    Address,
    Case,
    Domain,
    Entry,
    Finding,
    Kind,
    Level,
    Origin,
    Question,
    Recipient,
    Sighting,
    State,
    Verdict,
)
from sendward.phrase import Phrase
from sendward.ui.question.card import QuestionCard, card_of
from sendward.ui.question.choices import CaseAnswers
from sendward.ui.question.dialog import ConfirmDialog

FEW = 2
"""Groups of questions whose cards are made with the dialog, in some 5 ms."""


class FirstPage(QObject):
    """The cards of a case's first page, made one a turn of the event loop; ``made`` tells that all are there.

    Made at once with their dialog, five would hold every window for half as long again.
    """

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case: Case | None = None
        self._answers = CaseAnswers(())
        self._cards: list[QuestionCard] = []

    def has(self, case: Case) -> bool:
        """Whether nothing of ``case`` needs to be made ahead any more."""
        if self._case is case:
            return len(self._cards) == len(self._answers.page)
        return len(case.questions) <= FEW or len(CaseAnswers(case.questions).groups) <= FEW

    def make(self, case: Case) -> None:
        """Make its cards, in place of another's; nothing where that has begun."""
        if self._case is case:
            return
        self.drop()
        self._case, self._answers = case, CaseAnswers(case.questions)
        QTimer.singleShot(0, self, self._make_next)

    def take(self, case: Case) -> list[QuestionCard] | None:
        """The cards, where they are those of ``case`` and all are made; its dialog owns them then."""
        cards = self._cards if self._case is case and self.has(case) else None
        if cards is not None:
            self._case, self._cards = None, []
        return cards

    def drop(self) -> None:
        """Have none."""
        for card in self._cards:
            card.deleteLater()
        self._case, self._cards = None, []

    def _make_next(self) -> None:
        if self._case is None:
            return
        if not self.has(self._case):
            self._cards.append(card_of(self._answers, len(self._cards)))
            QTimer.singleShot(0, self, self._make_next)
            return
        made = self._cards  # their dialog has a turn of its own
        self.made.emit()
        if self._cards is made:  # else another's are begun by now, and somebody waits for those
            self.drop()  # they were not wanted yet: colours and language may be others by then


def warm_up() -> None:
    """Make a dialog that nobody sees: fonts, pictures and styles are then loaded for the first one."""
    dialog = ConfirmDialog(_example())
    dialog.ensurePolished()
    dialog.grab()
    dialog.deleteLater()


def _example() -> Case:
    address = Address("name", Domain("example.cm", "example.cm", "", "example", "cm", suffix_is_known=True))
    recipient = Recipient(str(address), address)
    finding = Finding(
        Entry("example.com"), "example.com", Kind.TLD, 1.0, ((8, 10),), Phrase(""), Level.CONFIRM
    )
    question = Question(recipient, Verdict(State.RESEMBLES, address, (finding,)))
    at = datetime.now(UTC)
    return Case("", Sighting(Origin.CLIPBOARD, "", "", (recipient,), at), (question,), at)

"""The cards of a page of questions, ready to be shown: at once, or one in each turn of the event loop."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from sendward.ui.question.card import QuestionCard, card_of
from sendward.ui.question.choices import CaseAnswers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_BUTTON_HEIGHT = 34
"""In pixels."""


def cards_of_page(answers: CaseAnswers) -> list[QuestionCard]:
    """The questions that are shown together; more widgets at a time would hold every window."""
    return [_ready_card(answers, number) for number in answers.page]


class PageInTurns(QObject):
    """Makes the cards of a page one a turn of the event loop; ``made`` carries all of them, as a list.

    Five with very long domains would hold every window at once for 40 ms. Until then they belong to the
    ``window``, with which they go, and are hidden in it.
    """

    made = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._answers = CaseAnswers(())
        self._left: deque[int] = deque()
        self._cards: list[QuestionCard] = []
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._make_next)

    @property
    def is_at_work(self) -> bool:
        """Whether cards are still to be made, or to be handed on."""
        return bool(self._left or self._cards)

    def make(self, answers: CaseAnswers) -> None:
        """Make those of the page that ``answers`` is at, in place of another one's."""
        self.drop()
        self._answers = answers
        self._left.extend(answers.page)
        self._turn.start()

    def drop(self) -> None:
        """Make no more, and have none."""
        self._turn.stop()
        for card in self._cards:
            card.deleteLater()
        self._left.clear()
        self._cards = []

    def _make_next(self) -> None:
        if self._left:
            card = _ready_card(self._answers, self._left.popleft())
            card.setParent(self._window)
            self._cards.append(card)
            self._turn.start()
            return
        # in a turn of its own: to show them takes as long as to make three
        made, self._cards = self._cards, []
        self.made.emit(made)


def _ready_card(answers: CaseAnswers, number: int) -> QuestionCard:
    card = card_of(answers, number)
    make_ready(card)
    return card


def make_ready(part: QWidget) -> None:
    """Make every button in ``part`` high enough for a finger, wide enough for its text, and no default."""
    for button in part.findChildren(QPushButton):
        button.setAutoDefault(False)
        button.setMinimumHeight(_BUTTON_HEIGHT)
        button.ensurePolished()
        button.setMinimumWidth(button.sizeHint().width())  # with a style sheet Qt would cut the text

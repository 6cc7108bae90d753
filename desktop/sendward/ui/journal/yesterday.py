"""What happened since yesterday, in a few lines: what was asked, and what became of it as far as is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sendward.guard.ports import utc_now
from sendward.journal.errors import JournalError
from sendward.journal.lines import Answer
from sendward.journal.records import Event
from sendward.ui.widgets.days import start_of_day
from sendward.ui.widgets.growing import make_room, scrolled
from sendward.ui.widgets.labels import heading, plain_label, problem_label
from sendward.ui.widgets.passing_window import PassingWindow
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from sendward.guard.ports import Clock
    from sendward.journal.journal import Journal
    from sendward.journal.search import Recent

_MARGIN = 24
_NOT_SENT = frozenset({Answer.DISMISSED, Answer.BLOCKED})
"""Answers after which a held message stays in its window; of a draft they say nothing of its fate."""


class YesterdayWindow(PassingWindow):
    """Window of the counts; ``journal_wanted`` for the lines themselves."""

    journal_wanted = Signal()

    def __init__(self, journal: Journal, clock: Clock = utc_now) -> None:
        title = QCoreApplication.translate("YesterdayWindow", "What happened since yesterday")
        super().__init__(title, title, QSize(480, 300))
        self._journal, self._clock = journal, clock
        self.lines = plain_label()
        self.problem = problem_label()
        self.open_journal = QPushButton(self.tr("Open the &journal"))
        self.close_button = QPushButton(self.tr("&Close"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 0)
        column.setSpacing(10)
        for widget in (heading(title), self.lines, self.problem):
            column.addWidget(widget)
        column.addStretch(1)
        self.area = scrolled(inside, title)
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 10, _MARGIN, 16)
        row.addWidget(self.open_journal)
        row.addStretch(1)
        row.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(row)
        self.setTabOrder(self.area, self.open_journal)
        self.open_journal.clicked.connect(self.journal_wanted)
        self.close_button.clicked.connect(self.close)
        self.area.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Be high enough for all the lines."""
        super().showEvent(event)
        make_room(self, self.area)
        QTimer.singleShot(0, self, lambda: make_room(self, self.area))  # a style may change its letters yet

    def refresh(self) -> None:
        """Count again; where nothing else is to be said, the window stays as high as it is."""
        said = self._said()
        try:
            found = self._journal.recent(start_of_day(self._clock(), 1))
        except JournalError as error:
            self.lines.setText("")
            self.problem.setText(translated(str(error)))
            self.problem.show()
        else:
            self.problem.hide()
            self.lines.setText("\n".join(in_words(found)))
        if self._said() != said:
            make_room(self, self.area)

    def _said(self) -> tuple[str, str]:
        return self.lines.text(), "" if self.problem.isHidden() else self.problem.text()

    def _on_range(self, _least: int, most: int) -> None:
        # there is something to scroll to: also where the person, or the desktop, made the window lower
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus if most > 0 else Qt.FocusPolicy.NoFocus)


def in_words(found: Recent) -> list[str]:
    """A sentence for each thing that happened; one alone where nothing did."""
    counts = found.answers

    def of(*answers: Answer) -> int:
        return sum(counts[answer, is_held] for answer in answers for is_held in (True, False))

    sentences = [
        sentence(number)
        for number, sentence in (
            (found.asked, _asked),
            (of(Answer.CORRECTED), _corrected),
            (of(Answer.CORRECTION_COPIED, Answer.CORRECTION_CHOSEN), _chosen),
            (sum(counts[answer, True] for answer in _NOT_SENT), _held),
            (of(Answer.TRUSTED), _kept),
            (of(Answer.SENT_ANYWAY), _sent_anyway),
            (sum(counts[answer, False] for answer in _NOT_SENT), _put_off),
            (of(Answer.UNANSWERED, Answer.WAITING), _unanswered),
            (of(Answer.NOT_ASKED), _not_asked),
            (of(Answer.NOT_SHOWN), _noted),
            (found.let_go[Event.SENT_PAUSED], _let_go_paused),
            (found.let_go[Event.SENT_UNCHECKED], _let_go_unchecked),
            (of(Answer.INCIDENT), _incidents),
        )
        if number
    ]
    if not sentences:
        return [QCoreApplication.translate("YesterdayWindow", "Nothing was asked since yesterday.")]
    if not found.is_whole:
        more = QCoreApplication.translate("YesterdayWindow", "There was more than could be counted here.")
        sentences.append(more)
    return sentences


def _asked(count: int) -> str:
    return QCoreApplication.translate("YesterdayWindow", "Sendward asked about %n addresses.", None, count)


def _corrected(count: int) -> str:
    return QCoreApplication.translate("YesterdayWindow", "%n were corrected.", None, count)


def _chosen(count: int) -> str:
    return QCoreApplication.translate(
        "YesterdayWindow", "For %n the correction was chosen, but not seen in a message since.", None, count
    )


def _held(count: int) -> str:
    return QCoreApplication.translate("YesterdayWindow", "%n stayed in a message that was held.", None, count)


def _kept(count: int) -> str:
    return QCoreApplication.translate("YesterdayWindow", "%n were kept as written.", None, count)


def _sent_anyway(count: int) -> str:
    return QCoreApplication.translate("YesterdayWindow", "%n were sent anyway.", None, count)


def _put_off(count: int) -> str:
    return QCoreApplication.translate(
        "YesterdayWindow", "%n were put off; what became of them is not known.", None, count
    )


def _unanswered(count: int) -> str:
    return QCoreApplication.translate("YesterdayWindow", "%n have no answer.", None, count)


def _not_asked(count: int) -> str:
    return QCoreApplication.translate(
        "YesterdayWindow", "%n were in drafts saved while Sendward was paused or off.", None, count
    )


def _noted(count: int) -> str:
    return QCoreApplication.translate("YesterdayWindow", "%n were only noted.", None, count)


def _let_go_paused(count: int) -> str:
    return QCoreApplication.translate(
        "YesterdayWindow", "%n were in messages let go while Sendward was paused.", None, count
    )


def _let_go_unchecked(count: int) -> str:
    return QCoreApplication.translate("YesterdayWindow", "%n were in messages let go unchecked.", None, count)


def _incidents(count: int) -> str:
    return QCoreApplication.translate(
        "YesterdayWindow", "%n were sent, or wait to be, although nobody settled them.", None, count
    )

"""Filter of the journal's lines: fields for words, time, source and answer."""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sendward.guard.ports import utc_now
from sendward.journal.lines import Answer
from sendward.journal.search import Search
from sendward.model import Origin
from sendward.ui.journal.words import answer_name, origin_name
from sendward.ui.widgets.days import start_of_day

if TYPE_CHECKING:
    from sendward.guard.ports import Clock

WAIT_MS = 120
"""Milliseconds between the last letter typed and the search."""
_NARROWEST = 130
"""Narrowest width of the field for words and of the list of answers, in pixels, in whatever language."""
_EARLIEST = QDate(2000, 1, 1)
"""First day that can be picked: no journal is older, and Windows tells no local time before 1970."""
_DOUBTFUL = "doubtful"
"""Entry among the answers: the drafts that still hold the address, whatever was answered."""


class Period(enum.Enum):
    """Period that can be chosen; the value is a number of days."""

    ANY = None
    TODAY = 0
    YESTERDAY = 1
    WEEK = 7
    MONTH = 30
    YEAR = 365
    BETWEEN = -1


class FilterBar(QWidget):
    """Bar of filter fields; ``changed`` is emitted when ``search`` has changed."""

    changed = Signal()

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self._clock = clock or utc_now
        self.words = QLineEdit()
        self.words.setMinimumWidth(_NARROWEST)
        self.words.setPlaceholderText(self.tr("Search addresses, domains, places"))
        self.words.setAccessibleName(self.tr("Search addresses, domains, places"))
        self.words.setClearButtonEnabled(True)
        for clear in self.words.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self.period = _combo(
            self.tr("Time"),
            {
                Period.ANY: self.tr("Any time"),
                Period.TODAY: self.tr("Today"),
                Period.YESTERDAY: self.tr("Since yesterday"),
                Period.WEEK: self.tr("The last 7 days"),
                Period.MONTH: self.tr("The last 30 days"),
                Period.YEAR: self.tr("The last 12 months"),
                Period.BETWEEN: self.tr("Between two days"),
            },
        )
        self.origin = _combo(
            self.tr("Source"),
            {None: self.tr("All sources"), **{origin: origin_name(origin) for origin in Origin}},
        )
        self.answer = _combo(
            self.tr("Answer"),
            {
                None: self.tr("All answers"),
                _DOUBTFUL: self.tr("Drafts that still hold a doubtful address"),
                **{answer: answer_name(answer) for answer in Answer},
            },
        )
        self.answer.view().setMinimumWidth(self.answer.sizeHint().width())
        self.answer.setMinimumWidth(_NARROWEST)  # its longest entry would widen the window
        self.reset = QPushButton(self.tr("Show all"))
        self.first_day, self.last_day = QDateEdit(), QDateEdit()
        self.days = QWidget()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._set_up_days()
        self._lay_out()
        self._connect()
        self._on_period()

    @property
    def search(self) -> Search:
        """The filter as the fields have it now."""
        since, until = self._period()
        # Qt hands a StrEnum back as the text it is
        origin, answer = self.origin.currentData(), self.answer.currentData()
        return Search(
            words=self.words.text(),
            since=since,
            until=until,
            origin=Origin(origin) if origin else None,
            answer=Answer(answer) if answer and answer != _DOUBTFUL else None,
            is_doubtful=answer == _DOUBTFUL,
        )

    @property
    def is_empty(self) -> bool:
        """Whether the filter lets every line through."""
        return self.search == Search()

    def show_all(self) -> None:
        """Clear the filter."""
        for box in (self.period, self.origin, self.answer):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.words):
            self.words.clear()
        self._on_period()

    def show_doubtful_drafts(self) -> None:
        """Let through the drafts that still hold a doubtful address, and nothing else."""
        self.show_all()
        self.answer.setCurrentIndex(self.answer.findData(_DOUBTFUL))

    def show_since_yesterday(self) -> None:
        """Let through what came today and yesterday, and nothing else."""
        self.show_all()
        self.period.setCurrentIndex(self.period.findData(Period.YESTERDAY))

    def _period(self) -> tuple[datetime | None, datetime | None]:
        period: Period = self.period.currentData()
        if period is Period.ANY:
            return None, None
        if period is Period.BETWEEN:
            first, last = sorted((self.first_day.date(), self.last_day.date()))
            return _midnight(first), _midnight(last.addDays(1))
        return start_of_day(self._clock(), period.value or 0), None

    def _set_up_days(self) -> None:
        today = self._today()
        for edit, day, name in (
            (self.first_day, today.addMonths(-1), self.tr("First day")),
            (self.last_day, today, self.tr("Last day")),
        ):
            edit.setCalendarPopup(True)
            edit.setDateRange(min(_EARLIEST, today), today)
            edit.setDate(day)
            edit.setAccessibleName(name)
        row = QHBoxLayout(self.days)
        row.setContentsMargins(0, 0, 0, 0)
        for text, edit in ((self.tr("&From"), self.first_day), (self.tr("&to"), self.last_day)):
            label = QLabel(text)
            label.setBuddy(edit)
            row.addWidget(label)
            row.addWidget(edit)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.words, 1)
        first.addWidget(self.reset)
        for widget in (self.period, self.origin, self.answer):
            second.addWidget(widget)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        # on a line of their own: beside the rest they would make the window wider than a small screen
        column.addWidget(self.days, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._on_typed)
        self.words.returnPressed.connect(self._on_changed)
        self._wait.timeout.connect(self._on_changed)
        self.period.currentIndexChanged.connect(self._on_period)
        self.origin.currentIndexChanged.connect(self._on_changed)
        self.answer.currentIndexChanged.connect(self._on_changed)
        self.first_day.dateChanged.connect(self._on_changed)
        self.last_day.dateChanged.connect(self._on_changed)
        self.reset.clicked.connect(self.show_all)

    def _today(self) -> QDate:
        here = self._clock().astimezone()
        return QDate(here.year, here.month, here.day)

    def _on_period(self) -> None:
        for edit in (self.first_day, self.last_day):
            # the window may have been open for days
            edit.setMaximumDate(self._today())
        self.days.setVisible(self.period.currentData() is Period.BETWEEN)
        self._on_changed()

    def _on_typed(self) -> None:
        self._wait.start()

    def _on_changed(self) -> None:
        self._wait.stop()
        self.reset.setEnabled(not self.is_empty)
        self.changed.emit()


def _combo(name: str, items: dict[Any, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in items.items():
        box.addItem(text, value)
    return box


def _midnight(day: QDate) -> datetime:
    # a time without a zone is in this desktop's, as a person means it
    return datetime(day.year(), day.month(), day.day()).astimezone(UTC)

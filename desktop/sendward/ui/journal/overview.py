"""The overview: near misses by month and by kind, and a sentence that sums them up."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from sendward.guard.ports import utc_now
from sendward.ui.journal.charts import Group, KindsChart, MonthsChart, draw_bar, group_name, group_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from sendward.guard.ports import Clock
    from sendward.journal.search import Search, Tally
    from sendward.ui.journal.charts import Month

MONTHS = 12
_SWATCH = 14


class Overview(QScrollArea):
    """Page with the charts of the counts that ``show_tallies`` was given."""

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self._clock = clock or utc_now
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Overview"))
        self.summary = _label("", scale=1.2)
        self.months = MonthsChart()
        self.kinds = KindsChart()
        self._kinds_title = _label(self.tr("Near misses by kind of mistake"), is_bold=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addSpacing(6)
        column.addWidget(_label(self.tr("What was asked, by month"), is_bold=True))
        column.addWidget(self.months, 1)
        column.addLayout(_legend())
        column.addSpacing(10)
        column.addWidget(self._kinds_title)
        column.addWidget(self.kinds)
        column.addStretch(1)
        self.setWidget(inside)

    def narrowed(self, search: Search) -> Search:
        """``search`` for the twelve months up to now alone: to count what is not shown takes as long."""
        year, month = _months_up_to(self._clock().astimezone(UTC))[0]
        first = datetime(year, month, 1, tzinfo=UTC)
        return replace(search, since=max(first, search.since or first))

    def show_tallies(self, tallies: Sequence[Tally]) -> None:
        """Show the counts of the twelve months up to now."""
        now = self._clock().astimezone(UTC)
        months = _months_up_to(now)
        counts: dict[Month, dict[Group, int]] = {month: dict.fromkeys(Group, 0) for month in months}
        kinds: Counter[str] = Counter()
        for tally in tallies:
            year, month = map(int, tally.month.split("-"))
            group = group_of(tally)
            if (year, month) not in counts:
                continue
            counts[year, month][group] += tally.lines
            if group is Group.NEAR_MISS:
                kinds[tally.kind] += tally.lines
        self.months.show_counts(counts)
        self.kinds.show_counts(dict(kinds))
        self._kinds_title.setVisible(bool(kinds))
        self.summary.setText(self._sentence(counts))

    def _sentence(self, counts: dict[Month, dict[Group, int]]) -> str:
        misses = sum(month[Group.NEAR_MISS] for month in counts.values())
        if not any(sum(month.values()) for month in counts.values()):
            return self.tr("Nothing was asked in the last twelve months.")
        sentence = self.tr(
            "%n look-alike addresses were corrected, or their message held, in the last twelve months.",
            "",
            misses,
        )
        chosen = sum(month[Group.CHOSEN] for month in counts.values())
        if not chosen:
            return sentence
        return (
            f"{sentence} {self.tr('For %n more the correction was chosen, but not seen since.', '', chosen)}"
        )


class _Swatch(QWidget):
    """A piece of a group's bar, for the legend."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        self._group = group
        self.setFixedSize(QSize(_SWATCH * 2, _SWATCH))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw the piece as in the chart."""
        draw_bar(QPainter(self), QRectF(self.rect()), self._group, self.palette())


def _legend() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    for row, group in enumerate(Group):
        grid.addWidget(_Swatch(group), row, 0)
        grid.addWidget(_label(group_name(group)), row, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _months_up_to(now: datetime) -> list[Month]:
    last = now.year * 12 + now.month - 1
    return [(number // 12, number % 12 + 1) for number in range(last - MONTHS + 1, last + 1)]


def _label(text: str, *, is_bold: bool = False, scale: float = 1.0) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(is_bold)
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
    return label

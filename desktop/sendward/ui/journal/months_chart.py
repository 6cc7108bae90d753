"""The last twelve months as bars, one on top of the other for each group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from sendward.ui.journal.groups import Group, draw_bar, group_name

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Month = tuple[int, int]
"""Year and month."""
_WIDEST_BAR = 44.0


class MonthsChart(QWidget):
    """Draws what ``show_counts`` was given; says the same to who cannot see it."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[Month, dict[Group, int]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("By month"))
        self.setMinimumHeight(self.fontMetrics().height() * 11)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Wide, and high enough to compare."""
        return QSize(self.fontMetrics().height() * 34, self.fontMetrics().height() * 13)

    def show_counts(self, counts: dict[Month, dict[Group, int]]) -> None:
        """Show these months, in their order."""
        self._counts = counts
        self.setAccessibleDescription("\n".join(map(self.sentence, counts)))
        self.update()

    def sentence(self, month: Month) -> str:
        """A month in words."""
        counts = self._counts[month]
        parts = [
            self.tr("{group}: {count}").format(group=group_name(group), count=QLocale().toString(count))
            for group, count in counts.items()
            if count
        ]
        name = self.tr("{month} {year}").format(month=_long_name(month), year=month[0])
        return self.tr("{month}. {counts}").format(month=name, counts="; ".join(parts) or self.tr("Nothing"))

    def event(self, event: QEvent) -> bool:
        """Say the month under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            month = self._month_at(event.pos().x())
            if month is not None:
                QToolTip.showText(event.globalPos(), self.sentence(month), self)
                return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """A bar a month, its sum above it, its name below it."""
        if not self._counts:
            return
        painter = QPainter(self)
        palette, line = self.palette(), float(self.fontMetrics().height())
        text_colour = palette.color(QPalette.ColorRole.WindowText)
        most = max((sum(counts.values()) for counts in self._counts.values()), default=0) or 1
        bottom = self.height() - 2.4 * line
        room = bottom - 1.5 * line
        for number, (month, counts) in enumerate(self._counts.items()):
            column = self._column(number)
            width = min(_WIDEST_BAR, column.width() * 0.62)
            left = column.center().x() - width / 2
            top = bottom
            for group in Group:
                height = room * counts.get(group, 0) / most
                if height:
                    top -= height
                    draw_bar(painter, QRectF(left, top, width, height), group, palette)
            painter.setPen(text_colour)
            total = sum(counts.values())
            if total:
                above = QRectF(column.left(), top - 1.3 * line, column.width(), 1.2 * line)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, QLocale().toString(total))
            below = QRectF(column.left(), bottom + 0.2 * line, column.width(), line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, _short_name(month))
            if number == 0 or month[1] == 1:
                painter.drawText(below.translated(0, line), Qt.AlignmentFlag.AlignCenter, f"{month[0]}")
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawLine(0, round(bottom), self.width(), round(bottom))
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _column(self, number: int) -> QRectF:
        width = self.width() / len(self._counts)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            number = len(self._counts) - 1 - number
        return QRectF(number * width, 0, width, self.height())

    def _month_at(self, across: int) -> Month | None:
        for number, month in enumerate(self._counts):
            column = self._column(number)
            if column.left() <= across < column.right():
                return month
        return None


def _long_name(month: Month) -> str:
    return QLocale().standaloneMonthName(month[1], QLocale.FormatType.LongFormat)


def _short_name(month: Month) -> str:
    return QLocale().standaloneMonthName(month[1], QLocale.FormatType.ShortFormat)

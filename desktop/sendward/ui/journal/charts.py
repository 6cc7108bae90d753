"""Charts of the overview, by month and by kind of mistake, with a colour and pattern for each group."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from sendward.journal.lines import Answer
from sendward.ui.journal.words import kind_name
from sendward.ui.widgets.palette import marks

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from sendward.journal.search import Tally


class Group(enum.Enum):
    """Group of answers that the overview counts."""

    NEAR_MISS = enum.auto()
    """Near miss: a look-alike that did not leave, because it was seen corrected or its message was held."""
    CHOSEN = enum.auto()
    """The corrected address was chosen, mostly copied, and nobody saw what became of the message."""
    KEPT = enum.auto()
    """The address was kept; whether the question was one too many nobody saw."""
    LEFT = enum.auto()
    """The look-alike left, or may have: sent anyway, or a draft was put off, blocked or not answered for."""


_GROUPS = {
    Answer.CORRECTED: Group.NEAR_MISS,
    Answer.CORRECTION_COPIED: Group.CHOSEN,
    Answer.CORRECTION_CHOSEN: Group.CHOSEN,
    Answer.DISMISSED: Group.LEFT,
    Answer.BLOCKED: Group.LEFT,
    Answer.TRUSTED: Group.KEPT,
    Answer.SENT_ANYWAY: Group.LEFT,
    Answer.UNANSWERED: Group.LEFT,
    Answer.WAITING: Group.LEFT,
}


def group_of(tally: Tally) -> Group:
    """The group of an answer. Put off or blocked is a near miss only where a message was held."""
    if tally.answer in {Answer.DISMISSED, Answer.BLOCKED} and tally.is_held:
        return Group.NEAR_MISS
    return _GROUPS[tally.answer]


def group_name(group: Group) -> str:
    """The group's name in the legend."""
    return {
        Group.NEAR_MISS: QCoreApplication.translate("Overview", "Mistakes avoided: corrected or held"),
        Group.CHOSEN: QCoreApplication.translate("Overview", "Correction chosen, not seen since"),
        Group.KEPT: QCoreApplication.translate("Overview", "Kept as written"),
        Group.LEFT: QCoreApplication.translate(
            "Overview", "Sent anyway, “Not now”, blocked, or not answered"
        ),
    }[group]


def draw_bar(painter: QPainter, place: QRectF, group: Group, palette: QPalette) -> None:
    """Draw a bar in the group's colour and pattern: full, dotted, striped, or empty with an edge."""
    shades = marks(palette)
    colour = {
        Group.NEAR_MISS: shades.primary,
        Group.CHOSEN: shades.primary,
        Group.KEPT: shades.meant,
        Group.LEFT: shades.typed,
    }[group]
    edge = QPen(colour, 1.0)
    painter.setPen(edge)
    painter.setBrush(_brush(group, colour))
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


def _brush(group: Group, colour: QColor) -> QBrush:
    pattern = {
        Group.NEAR_MISS: Qt.BrushStyle.SolidPattern,
        Group.CHOSEN: Qt.BrushStyle.Dense5Pattern,
        Group.KEPT: Qt.BrushStyle.BDiagPattern,
        Group.LEFT: Qt.BrushStyle.NoBrush,
    }[group]
    return QBrush(colour, pattern)


MOST = 8
"""Most kinds shown; the bars of rarer ones would be too thin to see."""
_ROW = 1.7
"""Height of a row, in lines of text."""


class KindsChart(QWidget):
    """Bar chart of near misses by kind; a screen reader says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: list[tuple[str, int]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("By kind of mistake"))

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """The size that the rows need."""
        line = self.fontMetrics().height()
        return QSize(line * 34, round(line * _ROW * max(1, len(self._counts))))

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show the number of near misses of each kind."""
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:MOST]
        self._counts = [(kind_name(kind), count) for kind, count in ordered if count]
        self.setAccessibleDescription(
            "\n".join(
                self.tr("{kind}: {count}").format(kind=kind, count=QLocale().toString(count))
                for kind, count in self._counts
            )
        )
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw a name, a bar and a number in each row."""
        if not self._counts:
            return
        painter = QPainter(self)
        metrics, palette = self.fontMetrics(), self.palette()
        line = float(metrics.height())
        names = min(
            self.width() * 0.5, max(metrics.horizontalAdvance(name) for name, _ in self._counts) + line
        )
        numbers = metrics.horizontalAdvance(QLocale().toString(self._counts[0][1])) + line
        room = max(1.0, self.width() - names - numbers)
        for number, (name, count) in enumerate(self._counts):
            top = number * line * _ROW
            width = max(2.0, room * count / self._counts[0][1])
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            label = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(names - line / 2))
            middle = Qt.AlignmentFlag.AlignVCenter
            leading = Qt.AlignmentFlag.AlignLeading | middle
            painter.setLayoutDirection(self.layoutDirection())
            painter.drawText(self._mirrored(QRectF(0, top, names, line * _ROW)), leading, label)
            behind = QRectF(names + width + line / 3, top, numbers, line * _ROW)
            painter.drawText(self._mirrored(behind), leading, QLocale().toString(count))
            bar = self._mirrored(QRectF(names, top + line * 0.3, width, line * (_ROW - 0.6)))
            draw_bar(painter, bar, Group.NEAR_MISS, palette)
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right())
        return place


Month = tuple[int, int]
"""Year and month."""
_WIDEST_BAR = 44.0


class MonthsChart(QWidget):
    """Bar chart of answers by month; a screen reader says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[Month, dict[Group, int]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("By month"))
        self.setMinimumHeight(self.fontMetrics().height() * 11)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """A size wide and high enough to compare the months."""
        return QSize(self.fontMetrics().height() * 34, self.fontMetrics().height() * 13)

    def show_counts(self, counts: dict[Month, dict[Group, int]]) -> None:
        """Show these months, in their order."""
        self._counts = counts
        self.setAccessibleDescription("\n".join(map(self.sentence, counts)))
        self.update()

    def sentence(self, month: Month) -> str:
        """The counts of a month in words."""
        counts = self._counts[month]
        parts = [
            self.tr("{group}: {count}").format(group=group_name(group), count=QLocale().toString(count))
            for group, count in counts.items()
            if count
        ]
        name = self.tr("{month} {year}").format(month=_long_name(month), year=month[0])
        return self.tr("{month}. {counts}").format(
            month=name, counts=self.tr("; ").join(parts) or self.tr("Nothing")
        )

    def event(self, event: QEvent) -> bool:
        """Show the month under the mouse in words, as a tooltip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            month = self._month_at(event.pos().x())
            if month is not None:
                QToolTip.showText(event.globalPos(), self.sentence(month), self)
                return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw a bar for each month, its sum above it, its name below it."""
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

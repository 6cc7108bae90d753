"""The kinds of mistakes as bars beside one another, the most frequent first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QWidget

from sendward.ui.journal.groups import Group, draw_bar
from sendward.ui.journal.words import kind_name

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

MOST = 8
"""Kinds shown; what is rarer would be too thin to see."""
_ROW = 1.7
"""The height of a row, in lines of text."""


class KindsChart(QWidget):
    """Draws what ``show_counts`` was given; says the same to who cannot see it."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: list[tuple[str, int]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("By kind of mistake"))

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """As high as the rows need."""
        line = self.fontMetrics().height()
        return QSize(line * 34, round(line * _ROW * max(1, len(self._counts))))

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many near misses of each kind there were."""
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
        """A name, a bar and a number in each row."""
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

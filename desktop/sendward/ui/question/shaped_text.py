"""Letters that join, combine or run leftwards: drawn a label at a time, as a whole, some of them marked."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QRegion, QTextLayout, QTextLine, QTextOption

from sendward.ui.widgets.outside_text import runs_right_to_left

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QColor, QFont, QPainter

    from sendward.ui.question.alignment import Column

_WIDEST = 1_000_000
"""Pixels that no label has: it is never broken by Qt."""
_BETWEEN = frozenset({".", "@"})


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours of the letters, of those that are marked, and under those."""

    plain: QColor
    marked: QColor
    fill: QColor


class ShapedText:
    """A text that Qt lays out by itself; ``marks`` are the places of the marked letters, in pixels.

    Drawn letter by letter, or a stretch at a time from left to right, such a text would be another word: its
    letters would not join, and those of Hebrew or Arabic would stand in the wrong order.
    """

    def __init__(self, letters: Sequence[str], differs: Sequence[bool], font: QFont) -> None:
        self._layout, self._line = _laid_out("".join(letters), font)
        self.width = self._line.naturalTextWidth()
        ends = list(accumulate(len(letter.encode("utf-16-le")) // 2 for letter in letters))  # as Qt counts
        starts = [0, *ends[:-1]]
        self.marks = tuple(
            self._place(start, end)
            for start, end, is_marked in zip(starts, ends, differs, strict=True)
            if is_marked and end > start
        )

    def draw(self, painter: QPainter, box: QRectF, inks: Inks) -> None:
        """Draw it at the left of ``box``, as high as that."""
        top = box.top() + (box.height() - self._line.height()) / 2
        corner = QPointF(box.left(), top)
        marked = [QRectF(box.left() + x, box.top(), end - x, box.height()) for x, end in self.marks]
        region = QRegion()
        for each in marked:
            draw_mark(painter, each, inks.marked, inks.fill)
            region += QRegion(each.toAlignedRect())
        whole = QRegion(box.toAlignedRect().adjusted(-1, 0, round(self.width), 0))
        painter.save()
        for ink, where in ((inks.plain, whole - region), (inks.marked, region)):
            painter.setClipRegion(where)
            painter.setPen(ink)
            self._layout.draw(painter, corner)
        painter.restore()

    def _place(self, start: int, end: int) -> tuple[float, float]:
        """Where these letters stand, with those that they combine with."""
        while start > 0 and not self._layout.isValidCursorPosition(start):
            start -= 1
        last = len(self._layout.text().encode("utf-16-le")) // 2
        while end < last and not self._layout.isValidCursorPosition(end):
            end += 1
        final = end - 1
        while final > start and not self._layout.isValidCursorPosition(final):
            final -= 1
        before, behind = self._x(start, QTextLine.Edge.Leading), self._x(final, QTextLine.Edge.Trailing)
        return min(before, behind), max(before, behind)

    def _x(self, position: int, edge: QTextLine.Edge) -> float:
        found: Any = self._line.cursorToX(position, edge)  # with the position, which the type stubs leave out
        return float(found[0])


def shaped(letters: Sequence[str], differs: Sequence[bool], font: QFont) -> list[ShapedText]:
    """Labels, and the dots and the ``@`` between them, each for itself: their order is from left to right."""
    return [ShapedText(letters[first:last], differs[first:last], font) for first, last in _stretches(letters)]


class Widths:
    """Widths in pixels of what ``shaped`` makes of letters in one font; each stretch is laid out once.

    A layout asks for them at several widths of the window, and mostly for both spellings of one label.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._known: dict[str, float] = {}

    def of(self, letters: Sequence[str]) -> float:
        """The width of all of them together."""
        return sum(self._of_text("".join(letters[first:last])) for first, last in _stretches(letters))

    def _of_text(self, text: str) -> float:
        if text not in self._known:
            layout, line = _laid_out(text, self._font)
            self._known[text] = line.naturalTextWidth()
            layout.clearLayout()
        return self._known[text]


def _laid_out(text: str, font: QFont) -> tuple[QTextLayout, QTextLine]:
    """The text in one line, which is no longer than its layout."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    is_leftwards = runs_right_to_left(text)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_leftwards else Qt.LayoutDirection.LeftToRight
    )
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_WIDEST)
    layout.endLayout()
    return layout, line


def _stretches(letters: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where each label begins and ends, and each dot or ``@``; nothing that is empty."""
    start = 0
    for end in [*(place for place, letter in enumerate(letters) if letter in _BETWEEN), len(letters)]:
        for first, last in ((start, end), (end, end + 1)):
            if any(letters[first:last]):
                yield first, last
        start = end + 1


def lines_of(
    columns: Sequence[Column], room: float, width_of: Callable[[Sequence[Column]], float]
) -> list[tuple[Column, ...]]:
    """``columns`` in lines of at most ``room`` pixels, broken behind a dot, else inside a label."""
    lines: list[tuple[Column, ...]] = []
    for label in _labels(columns):
        if lines and width_of((*lines[-1], *label)) <= room:
            lines[-1] += label
            continue
        rest = label
        while len(rest) > 1 and width_of(rest) > room:
            most = _most_that_fit(rest, room, width_of)
            hyphens = [place + 1 for place in range(most // 2, most) if rest[place].typed == "-"]
            end = hyphens[-1] if hyphens else most
            lines.append(rest[:end])
            rest = rest[end:]
        lines.append(rest)
    return lines


def _most_that_fit(
    columns: Sequence[Column], room: float, width_of: Callable[[Sequence[Column]], float]
) -> int:
    """How many of the first columns fit, one at least; widths grow with their number."""

    def is_too_wide(number: int) -> bool:
        return width_of(columns[:number]) > room

    return 1 + bisect.bisect_left(range(2, len(columns)), x=True, key=is_too_wide)


def _labels(columns: Sequence[Column]) -> Iterator[tuple[Column, ...]]:
    """Yield the labels, each with the dot behind it; what is a dot in one spelling alone ends none."""
    start = 0
    for place, column in enumerate(columns, 1):
        if {column.typed, column.meant} == {"."}:
            yield tuple(columns[start:place])
            start = place
    if start < len(columns):
        yield tuple(columns[start:])


def draw_mark(
    painter: QPainter, box: QRectF, colour: QColor, fill: QColor, *, is_empty: bool = False
) -> None:
    """Draw what is under a marked letter; dotted where there is none."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRect(box)
    pen = QPen(colour, 2.0)
    if is_empty:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawLine(box.bottomLeft(), box.bottomRight())

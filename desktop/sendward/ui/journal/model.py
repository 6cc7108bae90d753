"""Table model of the journal's lines, read page by page as they are looked at."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sendward.journal.errors import JournalError
from sendward.journal.search import Search
from sendward.ui.journal.words import (
    differing_spans,
    meant,
    moment,
    seen_in,
    unreadable,
    what_became,
)
from sendward.ui.widgets.outside_text import in_order, tooltip
from sendward.ui.widgets.palette import marks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from sendward.journal.records import Line
    from sendward.journal.search import FoundLine
    from sendward.model import Span

PAGE = 64
"""Lines read at a time: about two screens."""
MOST_PAGES = 50
"""Most pages kept at a time."""
ADDRESS = 1
"""The column of the recipients."""
MEANT = 2
"""The column of the domains probably meant."""
MARKED = Qt.ItemDataRole.UserRole
"""Role of the characters in a cell's text that differ from what was meant, as spans."""
_Index = QModelIndex | QPersistentModelIndex


class JournalModel(QAbstractTableModel):
    """Table model of the lines that ``show`` was given; ``failed`` carries the error when reading fails."""

    failed = Signal(object)

    def __init__(self, read: Callable[[Search, int, int], list[FoundLine]]) -> None:
        super().__init__()
        self._read = read
        self._search = Search()
        self._count = 0
        self._pages: dict[int, list[FoundLine]] = {}
        self._titles = (
            self.tr("When"),
            self.tr("Address"),
            self.tr("Probably meant"),
            self.tr("Outcome"),
            self.tr("Seen in"),
        )
        self._cells: tuple[Callable[[Line, bool], str], ...] = (
            lambda line, _: moment(line.at),
            lambda line, _: in_order(line.recipient),
            lambda line, _: meant(line),
            lambda line, is_doubtful: what_became(line, is_doubtful=is_doubtful),
            lambda line, _: seen_in(line),
        )

    def show(self, search: Search, count: int) -> None:
        """Show the ``count`` lines that match ``search`` instead."""
        self.beginResetModel()
        self._search, self._count = search, count
        self._pages.clear()
        self.endResetModel()

    def found(self, row: int) -> FoundLine | None:
        """The line of a row; None when it has gone from the journal meanwhile, or cannot be read."""
        page = row // PAGE
        if page not in self._pages:
            if len(self._pages) >= MOST_PAGES:
                self._pages.clear()
            self._pages[page] = self._read_page(page)
        lines = self._pages[page]
        return lines[row % PAGE] if 0 <= row < self._count and row % PAGE < len(lines) else None

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802  # Qt's name
        """Number of lines."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802  # Qt's name
        """Number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's variant
        """The columns' titles."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's variant
        """A cell's text; the whole of it in the tooltip; under ``MARKED`` the characters to mark in it."""
        if role == MARKED:
            found = self.found(index.row()) if index.isValid() and index.column() == ADDRESS else None
            return _marked(found.line) if found is not None and found.line is not None else ()
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} or not index.isValid():
            return None
        found = self.found(index.row())
        if found is None or found.line is None:
            is_unreadable = found is not None and found.is_unreadable
            missing = unreadable() if is_unreadable else self.tr("(not there any more)")
            return "" if index.column() else missing
        text = self._cells[index.column()](found.line, found.is_doubtful)
        return text if role == Qt.ItemDataRole.DisplayRole else tooltip(text, is_fit=True)

    def _read_page(self, page: int) -> list[FoundLine]:
        try:
            return self._read(self._search, page * PAGE, PAGE)
        except JournalError as error:
            self.failed.emit(error)
            return []


def _marked(line: Line) -> tuple[Span, ...]:
    """The spans in the text of the cell, in which marks of direction stand around the address's parts."""
    places: list[int] = []
    for place, letter in enumerate(in_order(line.recipient)):
        if letter == line.recipient[len(places) : len(places) + 1]:
            places.append(place)
    if len(places) < len(line.recipient):  # something unprintable was taken out of it, or it was shortened
        return ()
    return tuple((places[start], places[end - 1] + 1) for start, end in differing_spans(line) if start < end)


class MeantDomain(QStyledItemDelegate):
    """Delegate that shortens what follows a domain before the domain, and a domain alone in its middle."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802  # Qt's name
        """Shorten a text of several words at its end."""
        super().initStyleOption(option, index)
        if " " in option.text:
            option.textElideMode = Qt.TextElideMode.ElideRight


class MarkedAddress(QStyledItemDelegate):
    """Delegate that draws the characters that differ bold, underlined and in the colour of what was typed."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the cell; one whose address does not fit is drawn like any other, shortened."""
        spans = index.data(MARKED)
        text = str(index.data() or "")
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        style = own.widget.style() if own.widget is not None else QApplication.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, own, own.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, own, own.widget) + 1
        layout = QTextLayout(text, own.font)
        is_chosen = bool(own.state & QStyle.StateFlag.State_Selected)
        layout.setFormats([_mark(start, end, own.palette, is_chosen=is_chosen) for start, end in spans or ()])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10_000)
        layout.endLayout()
        if not spans or line.naturalTextWidth() > place.width() - 2 * margin:
            super().paint(painter, option, index)
            return
        own.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        painter.setPen(own.palette.color(role))
        left = place.left() + margin
        if own.direction is Qt.LayoutDirection.RightToLeft:
            left = place.right() - margin - math.ceil(line.naturalTextWidth())
        layout.draw(painter, QPointF(left, place.top() + (place.height() - line.height()) / 2))


def _mark(start: int, end: int, palette: QPalette, *, is_chosen: bool) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length = start, end - start
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    if not is_chosen:
        look.setForeground(marks(palette).typed)
    mark.format = look
    return mark

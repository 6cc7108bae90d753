"""The address as it was typed, drawn over the one probably meant, with the differing letters marked."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from sendward.model import Kind
from sendward.ui.question.alignment import Column, align, is_cellular, without_slots
from sendward.ui.question.shaped_text import Inks, Widths, draw_mark, lines_of, shaped
from sendward.ui.widgets.letters import letters_in_words
from sendward.ui.widgets.outside_text import cleaned, elided_middle, explain, in_order, isolated
from sendward.ui.widgets.palette import marks
from sendward.ui.widgets.shortening import ELLIPSIS, kept_places, with_gaps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from sendward.model import Finding, Recipient


LONGEST_LOCAL = 28
"""Characters of a local part drawn whole."""
LONGEST_DOMAIN = 68
"""The same of a domain, about two lines; of a longer one what differs and the end."""
_LARGER = 1.45
"""The addresses' size against the window's text."""
_LEAD = 1.36
"""From one baseline to the next, in font heights."""
_BETWEEN = 0.3
"""Between two stretches of a long address, in lines."""


@dataclass(frozen=True, slots=True)
class _Block:
    """A stretch of both spellings that fits on one line."""

    columns: tuple[Column, ...]
    is_local: bool

    @property
    def rows(self) -> tuple[int, ...]:
        """Both spellings, or one line for a stretch in which they are the same."""
        return (0, 1) if any(column.differs for column in self.columns) else (0,)


class Comparison(QWidget):
    """Draws one recipient over one finding; as high as the lines it needs at its width.

    Letters stand in cells, the meant one under the typed one; labels of scripts whose letters join or run
    leftwards are drawn as a whole instead. A marked letter is underlined and boxed, in a cell bold as well:
    colour only comes on top. Folded, it draws the typed spelling alone.
    """

    def __init__(
        self,
        recipient: Recipient,
        finding: Finding,
        parent: QWidget | None = None,
        *,
        is_folded: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_folded = is_folded
        if recipient.address is None:
            raise ValueError("Only an address that could be read can be compared.")
        local, domain = cleaned(recipient.address.local), cleaned(recipient.address.domain.unicode)
        meant, differs = cleaned(finding.intended), finding.differs
        if finding.local:  # what differs may stand before the @
            behind = len(local) + 1
            local, domain, meant = "", f"{local}@{domain}", cleaned(finding.meant)
            differs = ((behind, len(domain)),) if finding.kind is Kind.OTHER_HOUSE else ()
        shown = elided_middle(local, LONGEST_LOCAL) + ("@" if local else "")
        self._local = tuple(Column(letter, letter, differs=False) for letter in shown)
        columns = align(domain, meant, differs)
        self._columns = _cut(columns)
        self._alone = without_slots(self._columns)
        self._is_cellular = is_cellular(shown + domain + meant)
        self._captions = (
            QCoreApplication.translate("Comparison", "You wrote"),
            QCoreApplication.translate("Comparison", "Did you mean"),
            QCoreApplication.translate("Comparison", "Both"),
        )
        self._plain = self._marked = self.font()
        self._widths = Widths(self._plain)
        self._blocks_at: dict[tuple[int, bool], list[_Block]] = {}
        """The lines at each width, folded or not."""
        self._take_letters()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        whole = f"{local}@{domain}" if local else domain
        explain(self, in_order(whole), is_fit=True)
        self.setAccessibleName(in_order(whole))
        if difference := difference_in_words(columns, meant):
            self.setAccessibleDescription(difference)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Take the desktop's letters when they change."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._take_letters()
            self.updateGeometry()

    def fold(self, *, is_folded: bool) -> None:
        """Draw the typed spelling alone, or both."""
        self._is_folded = is_folded
        self.updateGeometry()
        self.update()

    def _rows(self, block: _Block) -> tuple[int, ...]:
        return (0,) if self._is_folded else block.rows

    def _take_letters(self) -> None:
        self._plain = font_of_addresses(self.font())
        self._marked = QFont(self._plain)
        self._marked.setBold(True)
        self._widths = Widths(self._plain)
        self._blocks_at.clear()

    def hasHeightForWidth(self) -> bool:  # noqa: N802  # Qt's name
        """The height follows from how many lines the width asks for."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  # Qt's name
        """In pixels."""
        blocks = self._blocks(width)
        lines = sum(len(self._rows(block)) for block in blocks) + (len(blocks) - 1) * _BETWEEN
        return math.ceil(lines * self._line()) + 2

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Wide enough for most addresses on one line."""
        width = round(self._gutter() + 34 * self._cell())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """A dozen letters a line."""
        width = round(self._gutter() + 12 * self._cell())
        return QSize(width, round(2 * self._line()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Draw the captions in the gutter and the two spellings beside them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # else what stands before the @ would come after it where it runs leftwards
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        told: set[str] = set()
        top = 0.0
        blocks = self._blocks(self.width())
        left = self._gutter()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if is_mirrored:  # an address still runs from left to right; its block stands at the right
            left = max(0.0, self.width() - left - max(map(self._block_width, blocks)))
        for block in blocks:
            for row in self._rows(block):
                caption = self._captions[row if self._is_folded or len(block.rows) > 1 else 2]
                if caption not in told:
                    told.add(caption)
                    painter.setFont(self.font())
                    painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                    edge = self.width() - QFontMetricsF(self.font()).horizontalAdvance(caption)
                    painter.drawText(QPointF(edge if is_mirrored else 0, top + self._line() * 0.68), caption)
                self._draw_row(painter, block, row, QPointF(left, top))
                top += self._line()
            top += self._line() * _BETWEEN

    def _letters(self, columns: Sequence[Column], row: int) -> tuple[list[str], list[bool]]:
        return [column.meant if row else column.typed for column in columns], [
            column.differs for column in columns
        ]

    def _block_width(self, block: _Block) -> float:
        if self._is_cellular:
            return self._cell() * sum(map(_cells, block.columns))
        return max(self._shaped_width(block.columns, row) for row in block.rows)

    def _shaped_width(self, columns: Sequence[Column], row: int) -> float:
        return self._widths.of(self._letters(columns, row)[0])

    def _draw_row(self, painter: QPainter, block: _Block, row: int, corner: QPointF) -> None:
        x, top, height = corner.x(), corner.y() + self._line() * 0.1, self._line() * 0.84
        highlight = marks(self.palette())
        colour, fill = (
            (highlight.meant, highlight.meant_fill) if row else (highlight.typed, highlight.typed_fill)
        )
        role = QPalette.ColorRole.PlaceholderText if block.is_local else QPalette.ColorRole.Text
        inks = Inks(self.palette().color(role), colour, fill)
        letters, differs = self._letters(block.columns, row)
        if not self._is_cellular:
            for text in shaped(letters, differs, self._plain):
                text.draw(painter, QRectF(x, top, text.width, height), inks)
                x += text.width
            return
        widths = [self._cell() * _cells(column) for column in block.columns]
        for letter, is_marked, width in zip(letters, differs, widths, strict=True):
            box = QRectF(x, top, width, height)
            if is_marked:
                draw_mark(painter, box, colour, fill, is_empty=not letter)
            painter.setFont(self._marked if is_marked else self._plain)
            painter.setPen(colour if is_marked else inks.plain)
            if letter:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, letter)
            x += width

    def _blocks(self, width: int) -> list[_Block]:
        """The lines at this width; remembered, since a layout asks for its height again and again."""
        key = width, self._is_folded
        if key not in self._blocks_at:
            self._blocks_at[key] = (
                self._cellular_blocks(width) if self._is_cellular else self._shaped_blocks(width)
            )
        return self._blocks_at[key]

    def _cellular_blocks(self, width: int) -> list[_Block]:
        room = max(6, int((width - self._gutter()) / self._cell()))
        columns = self._alone if self._is_folded else self._columns
        both = (*self._local, *columns)
        if sum(map(_cells, both)) <= room:
            return [_Block(both, is_local=False)]
        return [
            *(_Block(part, is_local=True) for part in _chunks(self._local, room)),
            *(_Block(part, is_local=False) for part in _chunks(columns, room)),
        ]

    def _shaped_blocks(self, width: int) -> list[_Block]:
        room = max(6 * self._cell(), width - self._gutter())
        columns = self._alone if self._is_folded else self._columns

        def width_of(part: Sequence[Column]) -> float:
            return max(self._shaped_width(part, row) for row in ((0,) if self._is_folded else (0, 1)))

        return [
            *(_Block(part, is_local=True) for part in lines_of(self._local, room, width_of)),
            *(_Block(part, is_local=False) for part in lines_of(columns, room, width_of)),
        ]

    def _gutter(self) -> float:
        metrics = QFontMetricsF(self.font())
        return max(map(metrics.horizontalAdvance, self._captions)) + metrics.horizontalAdvance("mm")

    def _cell(self) -> float:
        return QFontMetricsF(self._marked).horizontalAdvance("m") + 1

    def _line(self) -> float:
        return QFontMetricsF(self._plain).height() * _LEAD


def font_of_addresses(base: QFont) -> QFont:
    """The font addresses are shown in: all letters of one width, so that ``rn`` is no ``m``."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * _LARGER)
    else:
        font.setPixelSize(round(base.pixelSize() * _LARGER))
    return font


def difference_in_words(columns: tuple[Column, ...], meant: str) -> str:
    """The difference, for whoever listens instead of looking."""
    stretches = _marked_stretches(columns)
    sentences = []
    for typed, intended in stretches:
        if typed and intended and typed != intended:
            sentence = QCoreApplication.translate("Comparison", "“{typed}” instead of “{meant}” in {domain}.")
        elif typed and not intended:
            sentence = QCoreApplication.translate("Comparison", "“{typed}” is not in {domain}.")
        elif intended and not typed:
            sentence = QCoreApplication.translate("Comparison", "“{meant}” of {domain} is missing.")
        else:
            sentence = QCoreApplication.translate("Comparison", "Look closely at “{typed}”.")
        sentences.append(
            sentence.format(typed=isolated(typed), meant=isolated(intended), domain=isolated(meant))
        )
        names = letters_in_words(typed)
        if names and typed != intended:
            sentences.append(
                QCoreApplication.translate("Comparison", "“{typed}” is written with: {names}.").format(
                    typed=isolated(typed), names=names
                )
            )
    return " ".join(sentences)


def _marked_stretches(columns: tuple[Column, ...]) -> list[tuple[str, str]]:
    stretches: list[tuple[str, str]] = []
    before = False
    for column in columns:
        if column.differs:
            typed, meant = stretches.pop() if before else ("", "")
            stretches.append((typed + column.typed, meant + column.meant))
        before = column.differs
    return stretches


def _chunks(columns: tuple[Column, ...], room: int) -> list[tuple[Column, ...]]:
    """``columns`` in lines of at most ``room`` cells, broken behind a dot or an @ where one is near."""
    chunks: list[tuple[Column, ...]] = []
    rest = columns
    while rest:
        end = room
        for index in range(min(room, len(rest)) - 1, room // 2, -1):
            if len(rest) > room and rest[index].typed in {".", "@", "-"}:
                end = index + 1
                break
        chunks.append(rest[:end])
        rest = rest[end:]
    return chunks


def _cut(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    differing = [place for place, column in enumerate(columns) if column.differs]
    kept = kept_places(len(columns), differing, LONGEST_DOMAIN)
    return tuple(
        Column(ELLIPSIS, ELLIPSIS, differs=False) if place is None else columns[place]
        for place in with_gaps(kept, len(columns))
    )


def _cells(column: Column) -> int:
    """Two for a letter of East Asian width, one for the others (UAX 11)."""
    if column.typed.isascii() and column.meant.isascii():
        return 1
    return 2 if any(unicodedata.east_asian_width(c) in "WF" for c in column.typed + column.meant) else 1

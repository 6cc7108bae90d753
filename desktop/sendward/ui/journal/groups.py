"""The three things an answer comes down to, and how each is drawn: told apart without colour too."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPalette, QPen

from sendward.journal.lines import Answer
from sendward.ui.palette import marks

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from sendward.journal.search import Tally


class Group(enum.Enum):
    """What the overview counts."""

    NEAR_MISS = enum.auto()
    """A look-alike that did not leave: it was corrected, or its message held back."""
    RIGHT = enum.auto()
    """The address was right: a question too many."""
    LEFT = enum.auto()
    """It left, or nobody knows: there was no answer, or none yet to copied text or a draft."""


_GROUPS = {
    Answer.CORRECTED: Group.NEAR_MISS,
    Answer.DISMISSED: Group.LEFT,
    Answer.BLOCKED: Group.NEAR_MISS,
    Answer.TRUSTED: Group.RIGHT,
    Answer.SENT_ANYWAY: Group.LEFT,
    Answer.UNANSWERED: Group.LEFT,
    Answer.WAITING: Group.LEFT,
}


def group_of(tally: Tally) -> Group:
    """Where an answer belongs. "Not now" keeps a message from leaving only where one was held."""
    if tally.answer is Answer.DISMISSED and tally.is_held:
        return Group.NEAR_MISS
    return _GROUPS[tally.answer]


def group_name(group: Group) -> str:
    """As the legend says it."""
    return {
        Group.NEAR_MISS: QCoreApplication.translate("Overview", "Near misses: corrected or held back"),
        Group.RIGHT: QCoreApplication.translate("Overview", "The address was right"),
        Group.LEFT: QCoreApplication.translate("Overview", "Sent anyway, “Not now” or not answered"),
    }[group]


def draw_bar(painter: QPainter, place: QRectF, group: Group, palette: QPalette) -> None:
    """A bar in the group's colour and pattern: full, striped, or empty with an edge."""
    shades = marks(palette)
    colour = {Group.NEAR_MISS: shades.primary, Group.RIGHT: shades.meant, Group.LEFT: shades.typed}[group]
    edge = QPen(colour, 1.0)
    painter.setPen(edge)
    painter.setBrush(_brush(group, colour))
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


def _brush(group: Group, colour: QColor) -> QBrush:
    pattern = {
        Group.NEAR_MISS: Qt.BrushStyle.SolidPattern,
        Group.RIGHT: Qt.BrushStyle.BDiagPattern,
        Group.LEFT: Qt.BrushStyle.NoBrush,
    }[group]
    return QBrush(colour, pattern)

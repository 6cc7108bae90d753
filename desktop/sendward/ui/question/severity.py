"""How a question looks by its level and the kind of mistake, so that no two of them look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from sendward.model import Kind, Level
from sendward.ui.widgets import icons
from sendward.ui.widgets.palette import InkedLabel, is_dark

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPaintEvent

_STRIPE = {Level.NOTE: 3, Level.CONFIRM: 6, Level.BLOCK: 12}
"""Pixels of the stripe at the window's edge: the graver, the broader; a block's is hatched as well."""
_COLOURS = {
    Level.NOTE: ("#1f5f9e", "#8cc0f0"),
    Level.CONFIRM: ("#8a5a00", "#f0c060"),
    Level.BLOCK: ("#a3180d", "#ffb3a7"),
}
"""On light and on dark windows; as text they reach a contrast of 4.5:1 (WCAG 2.2, 1.4.3)."""


def picture(level: Level) -> QIcon:
    """A circle, a shield or an octagon: told apart by shape as well as by colour."""
    return {Level.NOTE: icons.note, Level.CONFIRM: icons.asking, Level.BLOCK: icons.blocked}[level]()


def picture_name(level: Level) -> str:
    """The picture's meaning, for whoever listens."""
    match level:
        case Level.NOTE:
            return QCoreApplication.translate("Severity", "Note")
        case Level.CONFIRM:
            return QCoreApplication.translate("Severity", "Warning")
        case Level.BLOCK:
            return QCoreApplication.translate("Severity", "Blocked")


def accent(level: Level, palette: QPalette) -> QColor:
    """The level's colour."""
    return QColor(_COLOURS[level][is_dark(palette)])


def kind_name(kind: Kind) -> str:  # noqa: C901, PLR0911, PLR0912  # a list of names, one a kind
    """The mistake in two or three words."""
    match kind:
        case Kind.OMISSION:
            return QCoreApplication.translate("Kind", "A letter is missing")
        case Kind.INSERTION:
            return QCoreApplication.translate("Kind", "A letter too many")
        case Kind.SUBSTITUTION:
            return QCoreApplication.translate("Kind", "Another letter")
        case Kind.TRANSPOSITION:
            return QCoreApplication.translate("Kind", "Two letters changed places")
        case Kind.REPETITION:
            return QCoreApplication.translate("Kind", "A letter doubled")
        case Kind.TLD:
            return QCoreApplication.translate("Kind", "Another ending")
        case Kind.SUFFIX_DROPPED:
            return QCoreApplication.translate("Kind", "The country is missing")
        case Kind.INVALID_TLD:
            return QCoreApplication.translate("Kind", "Ending does not exist")
        case Kind.MISSING_DOT:
            return QCoreApplication.translate("Kind", "A dot is missing")
        case Kind.MOVED_DOT:
            return QCoreApplication.translate("Kind", "The dot is elsewhere")
        case Kind.HYPHEN:
            return QCoreApplication.translate("Kind", "A hyphen more or less")
        case Kind.HOMOGLYPH:
            return QCoreApplication.translate("Kind", "Letters that only look alike")
        case Kind.COMBO:
            return QCoreApplication.translate("Kind", "A word added")
        case Kind.EMBEDDED:
            return QCoreApplication.translate("Kind", "A name inside another")
        case Kind.PERSON_SLIP:
            return QCoreApplication.translate("Kind", "A slip before the @")
        case Kind.OTHER_HOUSE:
            return QCoreApplication.translate("Kind", "The same name elsewhere")
        case Kind.NAMESAKE:
            return QCoreApplication.translate("Kind", "The same first name")
        case Kind.OUTSIDER:
            return QCoreApplication.translate("Kind", "New among these people")
        case Kind.MISSING_MEMBER:
            return QCoreApplication.translate("Kind", "Somebody is missing")


class Stripe(QWidget):
    """The coloured edge of a window that asks."""

    def __init__(self, level: Level, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self.setFixedWidth(_STRIPE[level])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Draw the stripe; diagonal lines on top where policy blocks."""
        painter = QPainter(self)
        colour = accent(self._level, self.palette())
        painter.fillRect(self.rect(), colour)
        if self._level is Level.BLOCK:
            line = self.palette().color(QPalette.ColorRole.Window)
            painter.fillRect(self.rect(), QBrush(line, Qt.BrushStyle.BDiagPattern))


class KindLabel(InkedLabel):
    """The mistake's name in a frame of the level's colour."""

    _ROOM = 8

    def __init__(self, kind: Kind, level: Level, parent: QWidget | None = None) -> None:
        super().__init__(lambda palette: accent(level, palette), parent)
        self._level = level
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(kind_name(kind))
        self.setContentsMargins(self._ROOM, 2, self._ROOM, 2)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """The words with room around them."""
        return super().sizeHint() + QSize(2, 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw the frame, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.end()
        super().paintEvent(event)

"""A step of the welcome: a title, a sentence, and what the person is asked, in a column that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sendward.ui.widgets import icons
from sendward.ui.widgets.growing import KeyboardArea
from sendward.ui.widgets.labels import heading, plain_label, row_title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_PICTURE = 44
_SPACING = 8


class Step(KeyboardArea):
    """One step; the parts are added below its head."""

    settings_wanted = Signal(str)
    """The symbol of the page that was asked for."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.title = title
        self._inside = inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(28, 18, 28, 12)
        column.setSpacing(_SPACING)
        column.addLayout(self._head(sentence))
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        self.setWidget(inside)

    def add(self, part: QWidget | QLayout) -> None:
        """Add a widget or a layout below what is there."""
        place = self._column.count() - 1  # above the stretch
        if isinstance(part, QWidget):
            self._column.insertWidget(place, part)
        else:
            self._column.insertLayout(place, part)

    def add_title(
        self, title: str, button: QPushButton | None = None, *, of: QWidget | None = None
    ) -> QWidget:
        """Add the title of a part, with a button at its end; its key leads to ``of``."""
        label = row_title(title)
        if of is not None:
            label.setBuddy(of)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, _SPACING, 0, 0)
        row.addWidget(label, 1)
        if button is not None:
            button.setAutoDefault(False)
            row.addWidget(button)
        self.add(line)
        return line

    def _head(self, sentence: str) -> QHBoxLayout:
        picture = plain_label()
        picture.setPixmap(icons.watching().pixmap(QSize(_PICTURE, _PICTURE), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.addWidget(heading(self.title))
        words.addWidget(plain_label(sentence))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

"""Row of one option on a page: title, control, help, origin of the value, problem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from sendward.settings.option import OptionType
from sendward.ui.settings.changes import problem_with
from sendward.ui.settings.controls.control import control_for
from sendward.ui.settings.controls.text_control import TextControl
from sendward.ui.settings.option_words import option_words, origin_note
from sendward.ui.widgets.labels import problem_label, row_title, small_print
from sendward.ui.widgets.placing import screen_of_person

if TYPE_CHECKING:
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings

_BESIDE_TITLE = frozenset({OptionType.CHOICE, OptionType.DURATION})
"""Controls short enough to stand on the line of the title, in most languages."""
_ROOM_BESIDE = 440
"""Pixels for a title and such a control beside it; else the control stands below."""
_AROUND = 300
"""What the screen needs for everything beside that: the list of pages, margins, the scroll bar."""


class OptionRow(QWidget):
    """Row that shows an option's value; ``chosen`` carries the value that the person chooses instead."""

    chosen = Signal(object)

    def __init__(self, option: Option[Any], settings: Settings) -> None:
        super().__init__()
        self.option = option
        self._settings = settings
        words = option_words(option)
        self.control = control_for(option, words.title)
        self.help = small_print(words.help)
        self.origin = small_print("")
        self.problem = problem_label()
        self._lay_out(words.title)
        self.control.chosen.connect(self.chosen.emit)
        if isinstance(self.control, TextControl):
            self.control.typed.connect(lambda text: self.show_problem(problem_with(option, text)))
        self.show_value()

    def show_value(self) -> None:
        """Show the value that holds, and its origin."""
        with QSignalBlocker(self.control):
            self.control.show_value(self._settings.get(self.option))
        origin = origin_note(self.option, self._settings)
        self.origin.setText(origin)
        self.origin.setVisible(bool(origin))
        is_locked = self._settings.is_locked(self.option)
        self.control.setEnabled(not is_locked)
        self.control.describe(" ".join(filter(None, (self.help.text(), origin))))

    def show_value_unless_typing(self) -> None:
        """Show the old value after a refused choice, but leave a text that the person is still typing."""
        if self.option.type not in {OptionType.TEXT, OptionType.NAMES}:
            self.show_value()

    def show_problem(self, sentence: str) -> None:
        """Show the problem with the chosen value; hide the label when the sentence is empty."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        notes = QVBoxLayout()
        notes.setSpacing(4)
        for label in (self.help, self.origin, self.problem):
            notes.addWidget(label)
        if self.option.type is OptionType.FLAG:
            column.addWidget(self.control)
            style = self.style()
            indented = QHBoxLayout()  # a margin would stay at the left in a right-to-left language
            indented.setSpacing(0)
            indented.addSpacing(
                style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
                + style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing)
            )
            indented.addLayout(notes, 1)
            column.addLayout(indented)
            return
        heading = row_title(title)
        heading.setBuddy(self.control.focus_target())
        needed = heading.fontMetrics().horizontalAdvance(title) + self.control.sizeHint().width()
        room = min(_ROOM_BESIDE, screen_of_person().availableGeometry().width() - _AROUND)
        if self.option.type in _BESIDE_TITLE and needed <= room:
            heading.setWordWrap(False)  # a label that may wrap would do so before the stretch shrinks
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(heading)
            line.addWidget(self.control)
            line.addStretch(1)
            column.addLayout(line)
            column.addLayout(notes)
        else:
            column.addWidget(heading)
            column.addLayout(notes)
            is_wide = self.option.type not in _BESIDE_TITLE
            column.addWidget(
                self.control, 0, Qt.AlignmentFlag(0) if is_wide else Qt.AlignmentFlag.AlignLeading
            )

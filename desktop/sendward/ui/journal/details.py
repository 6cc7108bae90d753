"""Details of a line of the journal: everything that is kept about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sendward.engine.explanation import recognised
from sendward.ui.journal.letters import incident_of
from sendward.ui.journal.words import (
    kind_name,
    moment,
    seen_in,
    until_in_words,
    waits_for_answer,
    what_became,
    what_differs,
)
from sendward.ui.widgets.labels import mute, plain_label
from sendward.ui.widgets.outside_text import cleaned, in_order, isolated
from sendward.ui.widgets.translated import listed, translated

if TYPE_CHECKING:
    from sendward.journal.records import Line
    from sendward.journal.search import FoundLine


class Details(QScrollArea):
    """Pane that shows a line, a title above each value; values can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Details"))
        self.values: dict[str, QLabel] = {}
        self._titles: dict[str, QLabel] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(2)
        self._hint = plain_label(self.tr("Choose a line to see everything that is kept about it."))
        self._column.addWidget(self._hint)
        for name, title in (
            ("address", self.tr("Address")),
            ("intended", self.tr("Probably meant")),
            ("letters", self.tr("What differs")),
            ("why", self.tr("Why")),
            ("kind", self.tr("Kind of mistake")),
            ("answer", self.tr("Outcome")),
            ("until", self.tr("Until")),
            ("reason", self.tr("Reason given")),
            ("when", self.tr("When")),
            ("place", self.tr("Seen in")),
            ("record", self.tr("Record")),
        ):
            self._add(name, title)
        self.answer = QPushButton(self.tr("&Answer…"))
        self.answer.setAccessibleDescription(self.tr("Shows the question that waits for an answer."))
        self._column.addSpacing(10)
        self._column.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeading)
        self.letters = QPushButton(self.tr("Letters…"))
        self.letters.setAccessibleDescription(
            self.tr("Shows letters to whoever got the message, and to your data-protection office.")
        )
        self._column.addWidget(self.letters, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.show_found(None)

    def show_found(self, found: FoundLine | None) -> None:
        """Show a line; None for no line."""
        line = found.line if found is not None else None
        is_doubtful = found is not None and found.is_doubtful
        texts = self._texts(line, is_doubtful=is_doubtful) if line is not None else {}
        self._hint.setVisible(line is None)
        self.answer.setVisible(found is not None and waits_for_answer(found))
        self.letters.setVisible(line is not None and incident_of(line) is not None)
        for name, value in self.values.items():
            text = texts.get(name, "")
            value.setText(text)
            value.setVisible(bool(text))
            self._titles[name].setVisible(bool(text))

    def _texts(self, line: Line, *, is_doubtful: bool) -> dict[str, str]:
        record = self.tr("{number}, sealed with the keyring's key")
        if not line.is_keyed:
            record = self.tr("{number}, chained without a key")
        return {
            "address": in_order(line.recipient),
            "intended": isolated(line.intended),
            "letters": what_differs(line),
            "why": translated(recognised(line.why)),
            "kind": listed(map(kind_name, line.kind.split(", "))) if line.kind else "",
            "answer": what_became(line, is_doubtful=is_doubtful),
            "until": until_in_words(line),
            "reason": cleaned(line.reason),
            "when": moment(line.at),
            "place": seen_in(line),
            "record": record.format(number=QLocale().toString(line.seq)),
        }

    def _add(self, name: str, title: str) -> None:
        heading = plain_label(title)
        mute(heading)
        heading.setContentsMargins(0, 8, 0, 0)
        value = plain_label("")
        value.setAccessibleName(title)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # else an address that begins with right-to-left letters would stand at the other side
        is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        value.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        heading.setBuddy(value)
        self._titles[name], self.values[name] = heading, value
        self._column.addWidget(heading)
        self._column.addWidget(value)

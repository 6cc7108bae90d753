"""The window of incidents: what left, to whom and when, and letters about it ready to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from sendward.guard.ports import utc_now
from sendward.model import Origin
from sendward.ui.app.clipboard import put
from sendward.ui.journal.notices import (
    address_of,
    meant_by,
    notice_to_office,
    notice_to_recipient,
    subject_of,
)
from sendward.ui.journal.words import moment
from sendward.ui.question.wording import reason
from sendward.ui.widgets.labels import HEADING_SIZE, say, sentence_label
from sendward.ui.widgets.outside_text import isolated
from sendward.ui.widgets.placing import resize_within_screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.guard.incidents import Incident
    from sendward.model import Question

MOST_SHOWN = 5
"""Recipients of one message that are explained; the letters name all of them."""
_WIDTH, _HEIGHT, _HEIGHT_WITHOUT_LETTERS = 560, 560, 240
_ALL = 1000
"""Share of the height for the letters, in which the space below them counts as one."""
_CHOICE_CHARACTERS = 40


class IncidentWindow(QDialog):
    """Shows incidents one by one, the newest first. It takes no focus from what somebody is writing."""

    def __init__(self, incidents: Sequence[Incident], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._incidents = tuple(incidents)
        self._shown = 0
        self._written: dict[int, tuple[str, str]] = {}
        """The letters as the person left them, by the number of the incident."""
        self.setWindowTitle(self.tr("Please check what was sent"))
        self.setAccessibleName(self.windowTitle())
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Message"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(_CHOICE_CHARACTERS // 2)
        for incident in self._incidents:
            self.choice.addItem(
                f"{moment(incident.sighting.at)}  {subject_of(incident)[:_CHOICE_CHARACTERS]}"
            )
        self.headline = sentence_label("", larger=HEADING_SIZE, bold=True)
        self.facts = sentence_label("")
        self.advice = sentence_label("", muted=True)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Letters"))
        self.to_recipient = Letter(self.tr("Copy this letter"))
        self.to_office = Letter(self.tr("Copy this report"))
        self.tabs.addTab(self.to_recipient, self.tr("To whoever got it"))
        self.tabs.addTab(self.to_office, self.tr("To your data-protection office"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self.choice.setVisible(len(self._incidents) > 1)
        self.choice.currentIndexChanged.connect(self._show_other)
        self.buttons.rejected.connect(self.reject)
        has_letters = any(each.sighting.origin is not Origin.OUTBOX for each in self._incidents)
        resize_within_screen(self, QSize(_WIDTH, _HEIGHT if has_letters else _HEIGHT_WITHOUT_LETTERS))
        self._show(0)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 18, 20, 0)
        column.setSpacing(12)
        for widget in (self.choice, self.headline, self.facts, self.advice):
            column.addWidget(widget)
        column.addWidget(self.tabs, _ALL)
        column.addStretch(1)  # where the letters are hidden
        area = QScrollArea()  # on a low screen
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.addWidget(area, 1)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self.buttons)
        outer.addLayout(row)

    def _show_other(self, index: int) -> None:
        self._written[self._shown] = self.to_recipient.text.toPlainText(), self.to_office.text.toPlainText()
        self._show(index)

    def _show(self, index: int) -> None:
        self._shown = index
        incident = self._incidents[index]
        is_waiting = incident.sighting.origin is Origin.OUTBOX
        say(self.headline, _headline(incident))
        say(self.facts, "\n".join(_facts(incident)))
        say(self.advice, _advice(is_waiting=is_waiting))
        self.tabs.setVisible(not is_waiting)
        letter, report = self._written.get(index) or (
            notice_to_recipient(incident),
            notice_to_office(incident, incident.noticed_at or utc_now()),
        )
        self.to_recipient.show_text(letter)
        self.to_office.show_text(report)


class Letter(QWidget):
    """A text that can be changed before it is copied."""

    def __init__(self, copy: str) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text"))
        self.copy = QPushButton(copy)
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)
        self.copy.clicked.connect(self._copy)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.text.setPlainText(text)

    def _copy(self) -> None:
        put(self.text.toPlainText())  # marked as ours: the report names the address that is asked about


def _headline(incident: Incident) -> str:
    number = len(incident.questions)
    if incident.sighting.origin is Origin.OUTBOX:
        return QCoreApplication.translate(
            "IncidentWindow", "A message to %n doubtful addresses is waiting to be sent", None, number
        )
    return QCoreApplication.translate(
        "IncidentWindow", "A message went to %n doubtful addresses", None, number
    )


def _facts(incident: Incident) -> list[str]:
    written = QCoreApplication.translate("IncidentWindow", "“{subject}”, {date}, with {client}").format(
        subject=subject_of(incident),
        date=moment(incident.sighting.at),
        client=isolated(incident.sighting.place),
    )
    lines = [written, *map(_fact, incident.questions[:MOST_SHOWN])]
    more = len(incident.questions) - MOST_SHOWN
    if more > 0:
        lines.append(QCoreApplication.translate("IncidentWindow", "… and %n more", None, more))
    return lines


def _fact(question: Question) -> str:
    meant = meant_by(question)
    if not meant:
        return f"{address_of(question)}: {reason(question)}"
    text = QCoreApplication.translate("IncidentWindow", "{address} – did you mean {meant}? {reason}")
    return text.format(address=address_of(question), meant=meant, reason=reason(question))


def _advice(*, is_waiting: bool) -> str:
    if is_waiting:
        return QCoreApplication.translate(
            "IncidentWindow",
            "It has not left yet. Open your outbox, and correct the address or delete the message there.",
        )
    return QCoreApplication.translate(
        "IncidentWindow",
        "If the address is right, nothing needs to be done. If it is not, write to whoever got it, and tell"
        " your data-protection office. These letters are a beginning; change them as you like.",
    )

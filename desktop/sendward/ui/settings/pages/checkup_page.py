"""Page "Check-up": wrong addresses that stand in rules, accounts and address books, and how to mend them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sendward.guard.ports import utc_now
from sendward.journal.errors import JournalError
from sendward.mailstores.standing.standing_text import described, remedy
from sendward.model import Level, Scope, Trust
from sendward.ui.settings.option_page import OptionPage
from sendward.ui.widgets.labels import problem_label, say, sentence_label
from sendward.ui.widgets.outside_text import breakable, cleaned, in_order, isolated
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from sendward.mailstores.standing.checkup import Checkup, StandingMistake
    from sendward.ui.app.weekly_checkup import WeeklyCheckup

MOST_SHOWN = 10
"""Addresses shown at a time: each can be mended or kept, and the next one takes its place."""
MOST_PLACES = 5
"""Places shown of one address."""
_LONGEST_PATH = 200


class CheckupPage(OptionPage):
    """Page with the option, a button, and what the last check-up found."""

    tables = ("checkup",)
    symbol = "checkup"

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("CheckupPage", "Check-up")

    def own_texts(self) -> tuple[str, ...]:
        """The button's text, and what the page is about."""
        return (
            QCoreApplication.translate("CheckupPage", "&Check now").replace("&", ""),
            QCoreApplication.translate(
                "CheckupPage", "Rules that forward, address books, copies, answers to another address"
            ),
        )

    def fill(self, column: QVBoxLayout) -> None:
        """Add the option, then the findings."""
        super().fill(column)
        if self.context.checkup is not None:
            self.findings = CheckupFindings(self.context.checkup)
            column.addWidget(self.findings)


class CheckupFindings(QWidget):
    """What the last check-up found, a button for the next one, and one beside each address to keep it."""

    def __init__(self, checkup: WeeklyCheckup) -> None:
        super().__init__()
        self._checkup = checkup
        self.check = QPushButton(QCoreApplication.translate("CheckupPage", "&Check now"))
        self.said = sentence_label("")
        self.problem = problem_label()
        self.keeps: list[QPushButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.said)
        column.addWidget(self.problem)
        column.addLayout(self._rows)
        self.check.clicked.connect(checkup.run)
        checkup.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the last result."""
        checkup = self._checkup
        self.check.setEnabled(not checkup.is_running)
        say(self.said, _said(checkup))
        self._say_problem(translated(checkup.problem))
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.keeps = []
        for mistake in checkup.result.mistakes[:MOST_SHOWN] if checkup.result else ():
            row = self._row(mistake)
            self._rows.addWidget(row)
            row.show()  # Qt would later, and until then its button takes no keyboard

    def _row(self, mistake: StandingMistake) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        address = in_order(str(mistake.address))
        column.addWidget(sentence_label(address, bold=True))
        column.addWidget(sentence_label(translated(mistake.verdict.findings[0].reason)))
        for spot in mistake.spots[:MOST_PLACES]:
            place = f"{translated(described(spot))}. {translated(remedy(spot))}"
            column.addWidget(sentence_label(place, muted=True))
        more = len(mistake.spots) - MOST_PLACES
        if more > 0:
            text = QCoreApplication.translate("CheckupPage", "… and in %n more places", None, more)
            column.addWidget(sentence_label(text, muted=True))
        keep = QPushButton(QCoreApplication.translate("CheckupPage", "Keep this address"))
        keep.setAccessibleName(
            QCoreApplication.translate("CheckupPage", "Keep the address {address}").format(address=address)
        )
        keep.clicked.connect(partial(self._keep, mistake))
        column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)
        if mistake.level is Level.BLOCK:  # what policy blocks has no exception
            keep.hide()
        self.keeps.append(keep)
        return row

    def _keep(self, mistake: StandingMistake) -> None:
        trouble = ""
        place = next((number for number, keep in enumerate(self.keeps) if keep.hasFocus()), None)
        try:
            self._checkup.except_(Trust(Scope.ADDRESS, mistake.address.key, utc_now()))
        except JournalError as error:
            trouble = translated(str(error))
        if place is not None:  # the rows were made anew, and with them the button that had the keyboard
            left = [keep for keep in self.keeps if keep.isVisibleTo(self)]
            (left[min(place, len(left) - 1)] if left else self.check).setFocus()
        self._say_problem(trouble)

    def _say_problem(self, problem: str) -> None:
        self.problem.setText(breakable(problem))
        self.problem.setVisible(bool(problem))


def _said(checkup: WeeklyCheckup) -> str:
    """The line about the last check-up."""
    if checkup.is_running:
        return QCoreApplication.translate("CheckupPage", "Looking through your mail programs…")
    result = checkup.result
    if result is None:
        return QCoreApplication.translate("CheckupPage", "No check-up was made since Sendward was started.")
    return " ".join(_sentences(result))


def _sentences(result: Checkup) -> list[str]:
    number = len(result.mistakes) + result.left_out
    looked_at = QCoreApplication.translate(
        "CheckupPage", "%n addresses were looked at.", None, result.recipients
    )
    sentences = [looked_at]
    if result.unread:
        text = QCoreApplication.translate(
            "CheckupPage",
            "%n files could not be read, the first of them {file}: {problem}",
            None,
            len(result.unread),
        )
        first = result.unread[0]
        file = isolated(cleaned(str(first.path), _LONGEST_PATH))
        sentences.append(text.format(file=file, problem=translated(first.problem)))
    if number:
        sentences.append(
            QCoreApplication.translate("CheckupPage", "%n of the addresses look wrong.", None, number)
        )
        if number > MOST_SHOWN:
            text = QCoreApplication.translate(
                "CheckupPage", "The first {count} are shown; “sendward checkup” lists more."
            )
            sentences.append(text.format(count=QLocale().toString(MOST_SHOWN)))
    elif not result.unread:
        sentences.append(QCoreApplication.translate("CheckupPage", "None of them looks wrong."))
    return sentences

"""Field to try an address or a domain in: the verdict is shown while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from sendward.engine.judge import unless_bare_word
from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.gates.protection import ONLY_NOTED
from sendward.guard.ports import utc_now
from sendward.model import Field, Level, Origin, Question, Recipient, Sighting, State
from sendward.ui.question.comparison import Comparison
from sendward.ui.question.wording import question_headline, reason
from sendward.ui.widgets.labels import plain_label
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.engine.judge import Judge
    from sendward.guard.screening import Preview
    from sendward.model import Address, Verdict

MOST_COMPARED = 3
"""Most domains that may have been meant that are compared; more would push the rest off the page."""


class TryField(QWidget):
    """Field whose text is judged by ``judge()``; nothing of it is kept or written down."""

    def __init__(
        self,
        judge: Callable[[], Judge | None],
        name: str,
        text: str = "",
        *,
        most_compared: int = MOST_COMPARED,
        preview: Callable[[Sighting], Preview | None] = lambda _: None,
        read: Callable[[str], Address] = parse_target,
    ) -> None:
        """``preview`` tells of what resembles and is settled; ``read`` raises AddressError."""
        super().__init__()
        self._judge, self._preview, self._read = judge, preview, read
        self._most_compared = most_compared
        self.line = QLineEdit(text)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText("john@army.ml")
        self.verdict = plain_label()
        self.verdict.setAccessibleName(QCoreApplication.translate("TryField", "Verdict"))
        self.reason = plain_label()
        self.comparisons: list[Comparison] = []
        """Comparisons, one for each domain that may have been meant, of those that tie."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for widget in (self.line, self.verdict, self.reason):
            self._column.addWidget(widget)
        font = self.verdict.font()
        font.setBold(True)
        self.verdict.setFont(font)
        self.line.textChanged.connect(self.judge_again)
        self.judge_again()

    def judge_again(self) -> None:
        """Judge the text in the field, by the lists in use now."""
        text, judge = self.line.text().strip(), self._judge()
        verdict: Verdict | None = None
        problem = ""
        if text and judge is not None:
            try:
                verdict = unless_bare_word(judge(self._read(text)))
            except AddressError as error:
                problem = translated(str(error))
        if verdict is not None and verdict.state is State.UNREADABLE:
            problem = translated(verdict.problem)
        self.verdict.setText(problem or self._unasked(text, verdict) or _sentence(text, verdict))
        self.reason.setText("\n".join(_why(text, verdict)) if verdict else "")
        self.reason.setVisible(bool(self.reason.text()))
        self._compare(text, verdict)
        self.line.setAccessibleDescription(f"{self.verdict.text()} {self.reason.text()}".strip())

    def _unasked(self, text: str, verdict: Verdict | None) -> str:
        """Why what resembles is not asked about just now; empty where it is."""
        if verdict is None or verdict.state is not State.RESEMBLES or verdict.address is None:
            return ""
        recipients = (Recipient(text, verdict.address, Field.COPIED),)
        seen = self._preview(Sighting(Origin.TYPED, "", "trial", recipients, utc_now()))
        return why_unasked(seen) if seen is not None else ""

    def _compare(self, text: str, verdict: Verdict | None) -> None:
        for comparison in self.comparisons:
            self._column.removeWidget(comparison)
            comparison.hide()
            comparison.deleteLater()
        self.comparisons = []
        if verdict is None or verdict.address is None:
            return
        recipient = Recipient(text, verdict.address, Field.COPIED)
        findings = reversed(verdict.best) if verdict.findings else ()
        best = {finding.intended: finding for finding in findings if finding.intended}
        for number, finding in enumerate([*reversed(best.values())][: self._most_compared]):
            self.comparisons.append(Comparison(recipient, finding, self))
            self._column.insertWidget(2 + number, self.comparisons[-1])
            self.comparisons[-1].show()  # Qt would later, and until then it has no height


def _why(text: str, verdict: Verdict) -> list[str]:
    """The sentences of a question about it: the one on top, and the reasons; none where nothing resembles."""
    if not verdict.findings or verdict.address is None:
        return []
    question = Question(Recipient(text, verdict.address, Field.COPIED), verdict)
    return [*dict.fromkeys((question_headline(question), *reason(question).splitlines()))]


def _sentence(text: str, verdict: Verdict | None) -> str:
    if not text:
        return QCoreApplication.translate("TryField", "Type an address or a domain, and see what happens.")
    if verdict is None:
        return QCoreApplication.translate("TryField", "The lists are still being read…")
    if verdict.state is State.PROTECTED:
        return QCoreApplication.translate("TryField", "It is on your lists: Sendward would not ask.")
    return what_would_come(verdict.level)


def why_unasked(seen: Preview) -> str:
    """Why nothing is asked about what resembles, in a sentence; empty where something is."""
    if seen.settled_by_organisation:
        return QCoreApplication.translate("TryField", "Your organisation trusts it: nothing is asked.")
    if seen.settled:
        return QCoreApplication.translate("TryField", "You chose to keep it as written: nothing is asked.")
    if seen.is_only_noted:
        return translated(ONLY_NOTED)
    if seen.is_paused and not seen.questions:
        return QCoreApplication.translate("TryField", "Sendward is paused, and would not ask now.")
    return ""


def what_would_come(level: Level | None) -> str:
    """What Sendward would do about an address at this level, in a sentence."""
    return {
        None: QCoreApplication.translate("TryField", "By your lists nothing is asked about it."),
        Level.NOTE: QCoreApplication.translate("TryField", "Sendward would show a notification."),
        Level.CONFIRM: QCoreApplication.translate("TryField", "Sendward would ask before sending."),
        Level.BLOCK: QCoreApplication.translate(
            "TryField", "Sendward would hold the message: mail like this is blocked."
        ),
    }[level]

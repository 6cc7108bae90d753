"""Window to check an address: typed or pasted, it is judged at once; of several, those that look wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout
from shiboken6 import isValid

from sendward.engine.addr_spec import AddressError, parse_target
from sendward.engine.free_text import find_recipients
from sendward.model import State
from sendward.phrase import Phrase, unforeseen
from sendward.ui.app.bridge import in_background
from sendward.ui.widgets.labels import heading, plain_label, small_print
from sendward.ui.widgets.outside_text import in_order
from sendward.ui.widgets.passing_window import PassingWindow
from sendward.ui.widgets.translated import translated
from sendward.ui.widgets.try_field import TryField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.engine.judge import Judge
    from sendward.model import Address, Recipient
    from sendward.ui.settings.page import PageContext

MOST_TYPED = 4_000
"""Characters that the field takes: some hundred addresses."""
_MOST_NAMED = 8


class _Judged(NamedTuple):
    """Several addresses, judged."""

    text: str
    """What stood in the field then."""
    number: int
    """Of those that could be checked."""
    unread: int
    """Of those that could not."""
    resembling: tuple[tuple[str, str], ...]
    """Each address that looks like a protected one, and why."""


class CheckWindow(PassingWindow):
    """Window of one field; what is typed in it is kept nowhere."""

    def __init__(self, context: PageContext) -> None:
        title = QCoreApplication.translate("CheckWindow", "Check an address")
        super().__init__(title, title, QSize(560, 330))
        self._context = context
        self._found: tuple[str, tuple[Recipient, ...]] = ("", ())
        """The last text, and the recipients in it: to find two hundred takes the main thread long enough."""
        self.trial = TryField(
            context.judge, self.tr("Address or domain"), preview=context.preview, read=self._the_one
        )
        self.trial.line.setMaxLength(MOST_TYPED)
        self.trial.line.setClearButtonEnabled(True)
        for clear in self.trial.line.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the field"))
        self.several = plain_label()
        self.close_button = QPushButton(self.tr("&Close"))
        self._lay_out()
        context.news.judge_changed.connect(self._on_judge)
        self.trial.line.textChanged.connect(self._look_at_several)
        self.close_button.clicked.connect(self.close)
        self.trial.line.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("Check an address")))
        column.addWidget(small_print(self.tr("What you type here is checked but not saved.")))
        column.addWidget(self.trial)
        column.addWidget(self.several)
        self.several.hide()
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _on_judge(self) -> None:
        self.trial.judge_again()
        self._look_at_several()

    def _look_at_several(self) -> None:
        """Judge several addresses on a worker, where there are several; the field judges one by itself."""
        text, judge = self.trial.line.text(), self._context.judge()
        recipients = self._recipients(text.strip())
        self.several.hide()
        if len(recipients) > 1 and judge is not None:
            in_background(
                self._context.bridge,
                "check",
                lambda: _judged(text, recipients, judge),
                self._on_judged,
                lambda error: self._say(translated(unforeseen(error))),
            )

    def _on_judged(self, judged: _Judged) -> None:
        if isValid(self) and judged.text == self.trial.line.text():
            self._say(self._in_words(judged))

    def _say(self, sentence: str) -> None:
        if isValid(self):
            self.several.setText(sentence)
            self.several.show()

    def _in_words(self, judged: _Judged) -> str:
        lines = [
            self.tr("{address}: {reason}").format(address=in_order(address), reason=translated(reason))
            for address, reason in judged.resembling[:_MOST_NAMED]
        ]
        more = len(judged.resembling) - _MOST_NAMED
        if more > 0:
            lines.append(self.tr("And %n more.", "", more))
        if not lines and judged.number:
            lines.append(self.tr("Of %n addresses none looks like a protected one.", "", judged.number))
        if judged.unread:
            lines.append(self.tr("%n could not be read or checked.", "", judged.unread))
        return "\n".join(lines)

    def _the_one(self, text: str) -> Address:
        """The one address in ``text``, with a name around it or without; a bare domain counts.

        Raises AddressError.
        """
        try:
            return parse_target(text)
        except AddressError:
            recipients = self._recipients(text)
            if len(recipients) > 1:
                raise AddressError(Phrase("There are several addresses here.")) from None
            if recipients and recipients[0].address is not None:
                return recipients[0].address
            raise

    def _recipients(self, text: str) -> tuple[Recipient, ...]:
        if self._found[0] != text:
            self._found = (text, find_recipients(text))
        return self._found[1]


def _judged(text: str, recipients: Sequence[Recipient], judge: Judge) -> _Judged:
    verdicts = [judge(each.address) for each in recipients if each.address is not None]
    checked = sum(verdict.state is not State.UNREADABLE for verdict in verdicts)
    return _Judged(
        text,
        checked,
        len(recipients) - checked,
        tuple(
            (str(verdict.address), verdict.findings[0].reason)
            for verdict in verdicts
            if verdict.state is State.RESEMBLES
        ),
    )

"""Window to check an address: typed or pasted, it is judged at once; of several, those that look wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.engine.reading.free_text import find_recipients
from sendward.model import State
from sendward.phrase import Phrase, unforeseen
from sendward.ui.app.bridge import in_background
from sendward.ui.widgets.growing import make_room, scrolled
from sendward.ui.widgets.labels import heading, plain_label, say, small_print
from sendward.ui.widgets.outside_text import in_order
from sendward.ui.widgets.passing_window import PassingWindow
from sendward.ui.widgets.translated import translated
from sendward.ui.widgets.try_field import TryField

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from sendward.engine.judge import Judge
    from sendward.model import Address, Recipient
    from sendward.ui.settings.page import PageContext

MOST_TYPED = 4_000
"""Characters that the field takes: some hundred addresses."""
SHORT = 320
"""Characters in which recipients are found at each keystroke, in a few milliseconds: as many as the longest
address has. In a longer text they are found on a worker."""
PAUSE_MS = 200
"""Without a keystroke, before that is done."""
_MOST_NAMED = 8
_MARGIN = 24


class _Judged(NamedTuple):
    """Addresses, judged."""

    text: str
    """What stood in the field then."""
    recipients: tuple[Recipient, ...]
    """Those in it."""
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
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._judge_several)
        self.trial.line.textChanged.connect(self._look_at_several)
        self.close_button.clicked.connect(self.close)
        self.trial.line.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Be high enough for what is in the field already."""
        super().showEvent(event)
        make_room(self, self.area)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 0)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("Check an address")))
        column.addWidget(small_print(self.tr("What you type here is checked but not saved.")))
        column.addWidget(self.trial)
        column.addWidget(self.several)
        self.several.hide()
        column.addStretch(1)
        self.area = scrolled(inside, self.tr("Check an address"))
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 10, _MARGIN, 16)
        row.addStretch(1)
        row.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(row)

    def _on_judge(self) -> None:
        self.trial.judge_again()
        self._look_at_several()

    def _look_at_several(self) -> None:
        """Judge several addresses on a worker, where there are several; the field judges one by itself."""
        self.several.hide()
        make_room(self, self.area)
        self._pause.stop()
        if self._is_found(self.trial.line.text().strip()):
            self._judge_several()
        else:
            self._pause.start()

    def _judge_several(self) -> None:
        text, judge = self.trial.line.text().strip(), self._context.judge()
        found = self._recipients(text) if self._is_found(text) else None
        if judge is not None and (found is None or len(found) > 1):
            in_background(
                self._context.bridge,
                "check",
                lambda: _judged(text, find_recipients(text) if found is None else found, judge),
                self._on_judged,
                lambda error: self._say(translated(unforeseen(error))),
            )

    def _on_judged(self, judged: _Judged) -> None:
        if not isValid(self) or judged.text != self.trial.line.text().strip():
            return
        if not self._is_found(judged.text):
            self._found = (judged.text, judged.recipients)
            self.trial.judge_again()
        if len(judged.recipients) > 1:
            self._say(self._in_words(judged))

    def _say(self, sentence: str) -> None:
        if isValid(self):
            say(self.several, sentence)
            self.several.show()
            make_room(self, self.area)

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
        if not self._is_found(text):
            raise AddressError(Phrase("It is checked as soon as you stop typing."))
        try:
            return parse_target(text)
        except AddressError:
            recipients = self._recipients(text)
            if len(recipients) > 1:
                raise AddressError(Phrase("There are several addresses here.")) from None
            if recipients and recipients[0].address is not None:
                return recipients[0].address
            raise

    def _is_found(self, text: str) -> bool:
        """Whether the recipients in ``text`` are known, or soon found."""
        return len(text) <= SHORT or self._found[0] == text

    def _recipients(self, text: str) -> tuple[Recipient, ...]:
        if self._found[0] != text:
            self._found = (text, find_recipients(text))
        return self._found[1]


def _judged(text: str, recipients: tuple[Recipient, ...], judge: Judge) -> _Judged:
    verdicts = [judge(each.address) for each in recipients if each.address is not None]
    checked = sum(verdict.state is not State.UNREADABLE for verdict in verdicts)
    return _Judged(
        text,
        recipients,
        checked,
        len(recipients) - checked,
        tuple(
            (str(verdict.address), verdict.findings[0].reason)
            for verdict in verdicts
            if verdict.state is State.RESEMBLES
        ),
    )

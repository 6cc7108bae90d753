"""The asker: shows each case at its level, one dialog at a time, and hands the answers back."""

from __future__ import annotations

import logging
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.model import (
    Address,
    Case,
    Domain,
    Entry,
    Finding,
    Kind,
    Level,
    Origin,
    Question,
    Recipient,
    Sighting,
    State,
    Verdict,
)
from sendward.phrase import Phrase
from sendward.settings.policy import Organisation
from sendward.ui.question.dialog import ConfirmDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.model import Decision

_log = logging.getLogger(__name__)


class Asking(QObject):
    """Shows cases; ``answered`` carries a case and its decisions by ``Recipient.key``.

    What is being asked already, or waits to be, is not asked twice: a case that asks nothing else is kept
    aside and summed up in the tray (``again``), but for a message that is about to leave, or that the person
    asked about. A case of level note is handed to ``notify``; when that says False, or the person asks to see
    it, it becomes a dialog like the others. Dialogs wait in line: the next one comes up when one has gone.
    """

    answered = Signal(object, object)
    changed = Signal()
    """Another number of cases waits."""

    def __init__(
        self,
        notify: Callable[[Case], bool],
        forget: Callable[[str], None],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notify = notify
        self._forget = forget
        self._monotonic = monotonic
        self._line: list[Case] = []
        self._noted: dict[str, Case] = {}
        self._again: list[Case] = []
        self.organisation = Organisation()
        """Whose words stand in the dialog."""
        self.at_once = False
        """Whether a dialog takes the keyboard when it comes up."""
        self.dialog: ConfirmDialog | None = None

    @property
    def waiting(self) -> int:
        """How many cases have no answer yet."""
        return len(self._asked) + len(self._again)

    @property
    def again(self) -> tuple[tuple[Question, int], ...]:
        """What was seen again while it was being asked, and how often."""
        seen: dict[_Identity, tuple[Question, int]] = {}
        for case in self._again:
            for question in case.questions:
                identity = _identity(question)
                seen[identity] = (question, seen.get(identity, (question, 0))[1] + 1)
        return tuple(seen.values())

    @property
    def _asked(self) -> list[Case]:
        """What is on the screen, or in line for it."""
        shown = [self.dialog.case] if self.dialog is not None else []
        return [*shown, *self._line, *self._noted.values()]

    def _is_asked_already(self, case: Case) -> bool:
        if case.sighting.origin in {Origin.ADDIN, Origin.TYPED}:
            return False
        asked = {_identity(question) for other in self._asked for question in other.questions}
        return all(_identity(question) in asked for question in case.questions)

    def ask(self, case: Case) -> None:
        """Show the case at its level; returns at once."""
        # a held message waits for the answer: a notification may be overlooked
        is_held = case.sighting.origin is Origin.ADDIN
        if self._is_asked_already(case):
            self._again.append(case)
        elif case.level is Level.NOTE and not is_held and self._notify(case):
            self._noted[case.id] = case
        else:
            self._line.append(case)
            self._show_next()
            if case.sighting.origin is Origin.TYPED:
                self._expect(case)
        self.changed.emit()

    def withdraw(self, case_id: str) -> None:
        """Take the case off the screen; it needs no answer any more."""
        if self._noted.pop(case_id, None) is not None:
            self._forget(case_id)
        self._line = [case for case in self._line if case.id != case_id]
        self._again = [case for case in self._again if case.id != case_id]
        if self.dialog is not None and self.dialog.case.id == case_id:
            self._put_away()
        # nobody has answered: what waited behind it is to be asked now
        left, self._again = self._again, []
        for case in left:
            self.ask(case)
        self.changed.emit()

    def show_case(self, case_id: str) -> None:
        """Turn a notification into its dialog; nothing for a case that has its answer."""
        case = self._noted.pop(case_id, None)
        if case is not None:
            self._forget(case_id)
            self._line.insert(0, case)
            self._show_next()
            self._expect(case)
            self.changed.emit()

    def answer_noted(self, case_id: str, decision: Decision) -> None:
        """Answer every question of a notification alike; nothing for a case that has its answer."""
        case = self._noted.pop(case_id, None)
        if case is not None:
            self.changed.emit()
            self.answered.emit(case, {question.recipient.key: decision for question in case.questions})

    def raise_dialog(self) -> bool:
        """Bring what waits before the person: the dialog, else the oldest notification; False for none."""
        if self.dialog is None and self._noted:
            self.show_case(next(iter(self._noted)))
        if self.dialog is None and self._again:
            self._line.append(self._again.pop(0))
            self._show_next()
            self.changed.emit()
        if self.dialog is None:
            return False
        self._expect(self.dialog.case)
        self.dialog.raise_()
        self.dialog.activateWindow()
        return True

    def warm_up(self) -> None:
        """Make a dialog that nobody sees: fonts, pictures and styles are then loaded for the first one."""
        dialog = ConfirmDialog(_example())
        dialog.ensurePolished()
        dialog.grab()
        dialog.deleteLater()

    def close(self) -> None:
        """Take everything off the screen without an answer."""
        self._line.clear()
        self._noted.clear()
        self._again.clear()
        if self.dialog is not None:
            self._put_away()
        self._line.clear()

    def _show_next(self) -> None:
        if self.dialog is not None or not self._line:
            return
        self.dialog = ConfirmDialog(
            self._line.pop(0), self.organisation, at_once=self.at_once, monotonic=self._monotonic
        )
        self.dialog.answered.connect(self._on_answered)
        self.dialog.show()  # not open(): a dialog without a parent would block the journal and the settings
        self.dialog.raise_()
        if self.at_once:
            self.dialog.activateWindow()

    def _expect(self, case: Case) -> None:
        """Let the dialog take keys, if it asks about ``case``: the person wants it."""
        if self.dialog is not None and self.dialog.case is case:
            self.dialog.early_input.expect()

    def _on_answered(self, case_id: str, decisions: dict[str, Decision]) -> None:
        if self.dialog is None or self.dialog.case.id != case_id:
            _log.warning("an answer came from a dialog that is not shown")
            return
        # the window goes last: who sees it go finds the answer written and the clipboard changed
        self.answered.emit(self.dialog.case, decisions)
        self._put_away()
        self.changed.emit()

    def _put_away(self) -> None:
        if self.dialog is not None:
            self.dialog.hide()
            self.dialog.deleteLater()
            self.dialog = None
            # not from within the signal of the one that goes: whoever answers may ask again first
            QTimer.singleShot(0, self, self._show_next)


_Identity = tuple[str, tuple[str, ...]]


def _identity(question: Question) -> _Identity:
    """What makes two questions the same to the person: the recipient, and what may be meant."""
    return question.recipient.key, tuple(finding.intended for finding in question.verdict.findings)


def _example() -> Case:
    address = Address("name", Domain("example.cm", "example.cm", "", "example", "cm", suffix_is_known=True))
    recipient = Recipient(str(address), address)
    finding = Finding(
        Entry("example.com"), "example.com", Kind.TLD, 1.0, ((8, 10),), Phrase(""), Level.CONFIRM
    )
    question = Question(recipient, Verdict(State.RESEMBLES, address, (finding,)))
    at = datetime.now(UTC)
    return Case("", Sighting(Origin.CLIPBOARD, "", "", (recipient,), at), (question,), at)

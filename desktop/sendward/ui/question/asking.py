"""The asker: shows each case at its level, one dialog at a time, and hands the answers back."""

from __future__ import annotations

import logging
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from sendward.model import Case, Level, Origin, Question
from sendward.settings.policy import Organisation
from sendward.ui.question.ahead import FirstPage
from sendward.ui.question.dialog import ConfirmDialog
from sendward.ui.question.keyboard import Keyboard
from sendward.ui.question.line import Asked, SeenAgain, Told, WaitingLine, identity, urgency
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sendward.model import Decision

_log = logging.getLogger(__name__)
MOST_AGAIN = 10
"""Questions seen again that the tray's menu names; it counts all."""
COME_BACK_MS = 60_000
"""After the session's end closed a question: an end that was called off is over by then."""


class Asking(QObject):
    """Shows cases; ``answered`` carries a case and its decisions by ``Recipient.key``.

    What is being asked already, or waits to be, is not asked twice: a case that asks nothing else is kept
    aside and summed up in the tray (``again``), but for a message that is about to leave, or that the person
    asked about. A case of level note is handed to ``notify``; when that says False, or the person asks to see
    it, it becomes a dialog like the others. Dialogs wait in line, the one that matters most first; one that
    matters less and that nobody has touched makes room for one that matters more.

    ``announce`` tells of a case by a notification that leads to its dialog, and says False where there are
    none. It comes before the dialog where that would take the ``keyboard`` from another window, and to the
    help of a dialog that is out of sight.

    A dialog that the session's end closes (``is_session_ending``) is not answered by that: its case waits
    again, and is shown anew should the session go on.
    """

    answered = Signal(object, object)
    changed = Signal()
    """Another number of cases waits."""

    def __init__(
        self,
        notify: Callable[[Case], bool],
        forget: Callable[[str], None],
        announce: Callable[[Case], bool] = lambda _case: False,
        *,
        keyboard: Keyboard | None = None,
        is_session_ending: Callable[[], bool] = lambda: False,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notify = notify
        self._forget = forget
        self._announce = announce
        self._keyboard = keyboard or Keyboard()
        self._is_session_ending = is_session_ending
        self._coming_back = QTimer(self)
        self._coming_back.setSingleShot(True)
        self._coming_back.setInterval(COME_BACK_MS)
        self._coming_back.timeout.connect(self._show_next)
        self._monotonic = monotonic
        self._line = WaitingLine()
        self._noted = Told()
        self._asked = Asked()
        self._again = SeenAgain()
        self._ahead = FirstPage(self)
        self._ahead.made.connect(self._show_next)
        self._refused: dict[str, str] = {}
        """By the case's id: why its last answer could not be taken."""
        self._number = 0
        """The place in line of the case that is shown."""
        self.organisation = Organisation()
        """Whose words stand in the dialog."""
        self._is_wanted = False
        """Whether the person wants what is asked now."""
        self.at_once = False
        """Whether a dialog takes the keyboard when it comes up."""
        self.dialog: ConfirmDialog | None = None

    @property
    def waiting(self) -> int:
        """How many cases have no answer yet."""
        return (self.dialog is not None) + len(self._line) + len(self._noted) + len(self._again)

    @property
    def again(self) -> tuple[tuple[Question, int], ...]:
        """The questions that were seen again while they were being asked, and how often."""
        return self._again.lines(MOST_AGAIN)

    @contextmanager
    def wanted(self) -> Iterator[None]:
        """Have what is asked within the block shown as what the person asked about."""
        self._is_wanted = True
        try:
            yield
        finally:
            self._is_wanted = False

    def ask(self, case: Case) -> None:
        """Show the case at its level; returns at once."""
        origin = case.sighting.origin
        is_own = origin is Origin.TYPED or self._is_wanted
        is_waited_for = origin is Origin.ADDIN or is_own
        if not is_waited_for and self._asked.has_all(case.questions):
            self._again.add(case)
        elif self._is_noted(case):
            self._noted.add(case)
            self._asked.add(case)
        else:
            self._line.add(case)
            self._asked.add(case)
            self._show_next(is_awaited=is_own)
            if is_own:
                self._expect(case)
        self.changed.emit()

    def _is_noted(self, case: Case) -> bool:
        """Whether a notification tells of the case, and the dialog comes when the person wants it."""
        # somebody waits for it: a notification may be overlooked
        if case.sighting.origin is Origin.ADDIN or self._is_wanted:
            return False
        is_own = case.sighting.origin is Origin.TYPED or self.at_once
        is_announced = self._keyboard.is_given and not is_own
        if (case.level is Level.NOTE or is_announced) and self._noted.are_enough(case):
            return True
        return (case.level is Level.NOTE and self._notify(case)) or (is_announced and self._announce(case))

    def _is_told_instead(self, case: Case) -> bool:
        """Have a notification lead to a case whose window would take letters from another one."""
        if self.at_once or self._keyboard.is_free_for(case):
            return False
        if not (self._noted.are_enough(case) or self._announce(case)):
            return False
        self._line.remove(case.id)
        self._noted.add(case)
        self.changed.emit()
        return True

    def withdraw(self, case_id: str) -> None:
        """Take the case off the screen; it needs no answer any more."""
        case = self._noted.pop(case_id)
        if case is not None:
            self._forget(case_id)
        case = case or self._line.remove(case_id)
        self._again.pop(case_id)
        self._refused.pop(case_id, None)
        if self.dialog is not None and self.dialog.case.id == case_id:
            case = self.dialog.case
            self._put_away()
        if case is not None:
            self._asked.remove(case)
            # nobody has answered: what waited behind it is to be asked now
            for which in map(identity, case.questions):
                while not self._asked.has(which) and (behind := self._again.pop_about(which)):
                    self.ask(behind)
        self.changed.emit()

    def show_case(self, case_id: str) -> bool:
        """Show the dialog of a case, however it waits; False, and nothing, for one that has its answer."""
        if self.dialog is not None and self.dialog.case.id == case_id:
            return self.raise_dialog()
        case = self._noted.pop(case_id) or self._line.remove(case_id)
        if case is None:
            case = self._again.pop(case_id)
            if case is None:
                return False
            self._asked.add(case)
        self._forget(case_id)
        self._stand_back()
        self._show(case, -1)
        self._expect(case)
        if self.dialog is not None:
            self.dialog.activateWindow()
        self.changed.emit()
        return True

    def answer_noted(self, case_id: str, decision: Decision) -> None:
        """Answer every question of a notification alike; nothing for a case that has its answer."""
        case = self._noted.pop(case_id)
        if case is not None:
            self._keyboard.note_person()
            self._asked.remove(case)
            self.changed.emit()
            self.answered.emit(case, {question.recipient.key: decision for question in case.questions})

    def keep(self, case: Case, why: str) -> None:
        """Go on asking about ``case``: the answer given to it cannot be taken, and ``why`` says it."""
        self._refused[case.id] = self.tr(
            "Your answer could not be taken. {problem} Please answer again."
        ).format(problem=translated(why))
        if self.dialog is not None and self.dialog.case.id == case.id:
            self.dialog.refuse(self._refused[case.id])
            return
        self._asked.add(case)
        self._line.add(case)
        self._show_next()
        self.changed.emit()

    def show_missed(self) -> None:
        """Put on the screen what only a notification told of: the person is back, and may not have seen it.

        Notes stay what they are; and no key answers a dialog until the person has turned to it.
        """
        self._keyboard.note_person()
        for case in self._noted.pop_questions():
            self._forget(case.id)
            self._line.add(case)
        self._show_next()
        self.changed.emit()

    def raise_dialog(self) -> bool:
        """Bring what waits before the person: the dialog, else what was only told of; False for none."""
        if self.dialog is None and (told := self._noted.first()):
            self.show_case(told.id)
        if self.dialog is None and (first := self._again.pop_first()):
            self._line.add(first)
            self._asked.add(first)
            self.changed.emit()
        if self.dialog is None:
            self._show_next(is_awaited=True)
        if self.dialog is None:
            return False
        self._expect(self.dialog.case)
        self.dialog.bring_back()
        self.dialog.raise_()
        self.dialog.activateWindow()
        return True

    def close(self) -> None:
        """Take everything off the screen without an answer."""
        self._coming_back.stop()
        self._ahead.drop()
        self._line.clear()
        self._noted.clear()
        self._again.clear()
        self._asked = Asked()
        if self.dialog is not None:
            self._put_away()

    def _show_next(self, *, is_awaited: bool = False) -> None:
        """Show what comes next, once its cards are made; at once where the person waits for it."""
        while (first := self._line.first()) is not None:
            shown = self.dialog
            if shown is not None and (urgency(first) >= urgency(shown.case) or shown.is_touched):
                self._come_into_sight(shown)
                return
            if is_awaited or not self._is_told_instead(first):
                break
        if first is None:
            self._ahead.drop()
            return
        if not (is_awaited or self._ahead.has(first)):
            self._ahead.make(first)
            return
        self._stand_back()
        taken = self._line.take_first()
        if taken is not None:
            self._show(*taken)

    def _show(self, case: Case, number: int) -> None:
        self._number = number
        self.dialog = ConfirmDialog(
            case,
            self.organisation,
            at_once=self.at_once,
            first_page=self._ahead.take(case),
            monotonic=self._monotonic,
        )
        self.dialog.answered.connect(self._on_answered)
        self.dialog.went_out_of_sight.connect(self._on_out_of_sight)
        self.dialog.is_session_ending = self._is_session_ending
        self.dialog.closed_by_session.connect(self._on_closed_by_session)
        self.dialog.show()  # not open(): a dialog without a parent would block the journal and the settings
        self.dialog.raise_()
        if self.at_once:
            self.dialog.activateWindow()
        if case.id in self._refused:
            self.dialog.refuse(self._refused[case.id])

    def _stand_back(self) -> None:
        """Let the case that is shown wait again, at its former place."""
        if self.dialog is not None:
            self._line.add(self.dialog.case, self._number)
            self._take_down()

    def _come_into_sight(self, dialog: ConfirmDialog) -> None:
        """See to it that the next case is not silenced by a dialog that nobody sees, or hears of."""
        if dialog.is_out_of_sight:
            dialog.bring_back()
            self._announce(dialog.case)
        number = 1 + len(self._line)
        told = QCoreApplication.translate("Status", "%n questions wait for your answer", None, number)
        dialog.announce(told)

    def _on_out_of_sight(self) -> None:
        if self.dialog is not None:
            self._announce(self.dialog.case)
            self.changed.emit()

    def _on_closed_by_session(self) -> None:
        self._stand_back()
        self._coming_back.start()

    def _expect(self, case: Case) -> None:
        """Let the dialog take keys, if it asks about ``case``: the person wants it."""
        if self.dialog is not None and self.dialog.case is case:
            self.dialog.early_input.expect()

    def _on_answered(self, case_id: str, decisions: dict[str, Decision]) -> None:
        dialog = self.dialog
        if dialog is None or dialog.case.id != case_id:
            _log.warning("an answer came from a dialog that is not shown")
            return
        self._keyboard.note_person()
        # the window goes last: who sees it go finds the answer written and the clipboard changed
        self._refused.pop(case_id, None)
        self.answered.emit(dialog.case, decisions)
        if self.dialog is dialog and case_id not in self._refused:
            self._asked.remove(dialog.case)
            self._put_away()
        self.changed.emit()

    def _put_away(self) -> None:
        if self.dialog is not None:
            self._forget(self.dialog.case.id)
            self._take_down()
            # not from within the signal of the one that goes: whoever answers may ask again first
            QTimer.singleShot(0, self, self._show_next)

    def _take_down(self) -> None:
        if self.dialog is not None:
            self.dialog.went_out_of_sight.disconnect(self._on_out_of_sight)
            self.dialog.hide()
            self.dialog.deleteLater()
            self.dialog = None

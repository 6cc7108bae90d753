"""Answers given from the journal: a row that waits for one brings up its question, or says why not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from sendward.journal.errors import JournalError
from sendward.journal.records import Event
from sendward.phrase import unforeseen
from sendward.ui.app.bridge import in_background
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.guard import Guard
    from sendward.journal.records import Line
    from sendward.model import Case, Sighting
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.app.judging import Ahead
    from sendward.ui.app.windows import Windows
    from sendward.ui.question.asking import Asking


class JournalAnswers(QObject):
    """Shows the question of a row: the open one, or a new one about what a draft still holds."""

    def __init__(
        self,
        windows: Windows,
        asking: Asking,
        guard: Callable[[], Guard | None],
        *,
        ahead: Ahead,
        bridge: Bridge,
        trouble: Callable[[JournalError], object],
    ) -> None:
        """Follow the journal's window among ``windows``; ``trouble`` hears what could not be written down."""
        super().__init__()
        self._windows, self._asking, self._guard = windows, asking, guard
        self._ahead, self._bridge, self._trouble = ahead, bridge, trouble
        windows.on_answer_wanted = self.show

    def show(self, line: Line) -> None:
        """Show the question of this line; where there is none any more, say so in the journal's window."""
        if line.event is not Event.OPENED:
            self._look_again(line)
        elif self._asking.show_case(line.case_id):
            self._asking.raise_dialog()
        else:
            self._windows.say_in_journal(self.tr("This question has its answer by now."))

    def _look_again(self, line: Line) -> None:
        guard = self._guard()
        if guard is None:  # there may be a journal, and no lists yet
            self._windows.say_in_journal(QCoreApplication.translate("Status", "Sendward is starting"))
            return
        try:
            held = guard.late.still_held(line.case_id, line.recipient)
        except JournalError as error:
            self._windows.say_in_journal(translated(str(error)))
            return
        if held is None:
            self._say_not_held()
            return
        in_background(
            self._bridge,
            "late-question",
            partial(self._ahead.look, held),
            partial(self._ask, guard),
            lambda error: self._windows.say_in_journal(translated(unforeseen(error))),
        )

    def _ask(self, guard: Guard, held: Sighting) -> None:
        case: Case | None
        try:
            with self._asking.wanted():
                case = guard.late.ask(held)
        except JournalError as error:
            self._trouble(error)
            case = guard.open_case(held)  # it is asked about all the same
        if case is not None:
            self._windows.refresh_journal()
            self._asking.show_case(case.id)
            self._asking.raise_dialog()
        elif held.recipients[0].key in guard.doubtful_drafts.held_in(held.message):
            self._windows.say_in_journal(
                self.tr("Nothing is left to ask: this address is not in doubt any more.")
            )
        else:
            self._say_not_held()

    def _say_not_held(self) -> None:
        self._windows.say_in_journal(
            self.tr(
                "Nothing is left to ask: the draft was last seen without this address, has gone,"
                " or was answered meanwhile."
            )
        )

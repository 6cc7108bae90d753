"""Answers on their way into the journal; one that cannot be written is kept, and tried again until it can."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sendward.guard.decisions import DecisionError
from sendward.guard.ports import nothing
from sendward.journal.errors import JournalError
from sendward.phrase import unforeseen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sendward.guard.guard import Guard
    from sendward.guard.ports import CallLater, Cancel
    from sendward.model import Case, Decision

_log = logging.getLogger(__name__)
PAUSES_MS = (500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000)
"""Milliseconds between attempts; the last one is repeated. A file that another program holds is waited for on
the guard's thread (``journal/database.py``), so attempts must not follow too closely."""


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """An answer that the journal could not take."""

    case: Case
    decisions: Mapping[str, Decision]
    """Decisions by ``Recipient.key``."""
    error: JournalError


class Answers:
    """Passes answers to the guard, on its thread; a waiting client is told once the journal has them."""

    def __init__(self, call_later: CallLater) -> None:
        self.on_unrecorded: Callable[[Unrecorded], object] = nothing
        """Callback for an answer whose first attempt failed."""
        self.on_recorded: Callable[[], object] = nothing
        """Callback once all answers that could not be written are written."""
        self.on_refused: Callable[[Case, str], object] = nothing
        """Callback for an answer that cannot be taken, with the reason; the case is still open."""
        self._call_later = call_later
        self._guard: Guard | None = None
        self._left: dict[str, Unrecorded] = {}
        self._attempts = 0
        self._stop_waiting: Cancel = nothing

    def use(self, guard: Guard) -> None:
        """Pass answers to ``guard`` from now on."""
        self._guard = guard

    def is_acceptable(self, case: Case, decisions: Mapping[str, Decision]) -> bool:
        """Whether the guard can take this answer now; where not, ``on_refused`` is told."""
        try:
            if self._guard is not None:
                self._guard.check(case.id, decisions)
        except DecisionError as error:
            _log.info("an answer was refused")
            self.on_refused(case, str(error))
            return False
        return True

    def record(self, case: Case, decisions: Mapping[str, Decision]) -> bool:
        """Pass on the answer to ``case``; nothing before there is a guard, for then nothing was asked.

        Returns whether the answer was taken: False where the question stays open, as ``on_refused`` was told.
        """
        if self._guard is None:
            return True
        try:
            is_taken = self._is_taken(self._guard, case, decisions)
        except JournalError as error:
            _log.warning("an answer could not be written: %s", error)
            self._left[case.id] = Unrecorded(case, decisions, error)
            self._attempts = 0
            self._wait()
            self.on_unrecorded(self._left[case.id])
            return True
        self.try_again()  # what could not be written before can be now
        return is_taken

    def _is_taken(self, guard: Guard, case: Case, decisions: Mapping[str, Decision]) -> bool:
        """Hand the answer to the guard; whether it took it. Raises JournalError."""
        try:
            guard.resolve(case.id, decisions)
        except JournalError:
            raise
        except DecisionError as error:
            _log.info("an answer was refused")
            self.on_refused(case, str(error))
            return False
        except Exception as error:
            if all(waiting.id != case.id for waiting in guard.open_cases):
                raise  # the answer is written; what went wrong came after it
            _log.exception("an answer could not be taken")
            self.on_refused(case, unforeseen(error))
            return False
        return True

    def left(self, case_id: str) -> Unrecorded | None:
        """The answer to this case, if it was given and is not in the journal yet."""
        return self._left.get(case_id)

    def try_again(self) -> None:
        """Try the answers that are left again, now."""
        if self._guard is None or not self._left:
            return
        try:
            self._try_all(self._guard)
        finally:  # whatever came of one, the others are tried again
            self._stop_waiting()
            if self._left:
                self._attempts = min(self._attempts + 1, len(PAUSES_MS) - 1)
                self._wait()
        if not self._left:
            self.on_recorded()

    def _try_all(self, guard: Guard) -> None:
        for case_id, left in tuple(self._left.items()):
            try:
                self._is_taken(guard, left.case, left.decisions)
            except JournalError as error:
                _log.info("an answer could not be written yet: %s", error)
            else:
                del self._left[case_id]

    def _wait(self) -> None:
        self._stop_waiting()
        self._stop_waiting = self._call_later(
            timedelta(milliseconds=PAUSES_MS[self._attempts]), self.try_again
        )

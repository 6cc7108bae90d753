"""Answers on their way into the journal: one that cannot be written is kept and tried again until it can."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.journal.errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendward.guard.guard import Guard
    from sendward.model import Case, Decision

_log = logging.getLogger(__name__)
PAUSES_MS = (500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000)
"""Between attempts, the last one from then on. A file that another program holds is waited for on the main
thread (``journal/database.py``), so they must not follow too closely."""


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """An answer that the journal could not take."""

    case: Case
    decisions: Mapping[str, Decision]
    """By ``Recipient.key``."""
    error: JournalError


class Answers(QObject):
    """Takes answers to the guard. Whoever waits for one hears of it once it is in the journal."""

    unrecorded = Signal(object)
    """An ``Unrecorded``, when it is first tried in vain."""
    recorded = Signal()
    """What could not be written has been."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guard: Guard | None = None
        self._left: dict[str, Unrecorded] = {}
        self._attempts = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.try_again)

    def use(self, guard: Guard) -> None:
        """Give them to ``guard``."""
        self._guard = guard

    def record(self, case: Case, decisions: Mapping[str, Decision]) -> None:
        """Take the answer to ``case``; nothing before there is a guard, which then asked nothing either."""
        if self._guard is None:
            return
        try:
            self._guard.resolve(case.id, decisions)
        except JournalError as error:
            _log.warning("an answer could not be written: %s", error)
            self._left[case.id] = Unrecorded(case, decisions, error)
            self._attempts = 0
            self._again.start(PAUSES_MS[0])
            self.unrecorded.emit(self._left[case.id])
        else:
            self.try_again()  # what could not be written before can be now

    def left(self, case_id: str) -> Unrecorded | None:
        """The answer to this case, if it was given and is not in the journal yet."""
        return self._left.get(case_id)

    def try_again(self) -> None:
        """Write what is left, now; nothing when nothing is."""
        if self._guard is None or not self._left:
            return
        for case_id, left in tuple(self._left.items()):
            try:
                self._guard.resolve(case_id, left.decisions)
            except JournalError as error:
                _log.info("an answer could not be written yet: %s", error)
            else:
                del self._left[case_id]
        self._again.stop()
        if self._left:
            self._attempts = min(self._attempts + 1, len(PAUSES_MS) - 1)
            self._again.start(PAUSES_MS[self._attempts])
        else:
            self.recorded.emit()

"""The pause: begun and ended by the person, ended by the clock."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.guard.pause import UNTIL_RESUMED, PauseForbiddenError
from sendward.journal.errors import JournalError

if TYPE_CHECKING:
    from datetime import datetime

    from sendward.guard.guard import Guard
    from sendward.guard.ports import Clock
    from sendward.ui.tray.status import TrayRequests

_log = logging.getLogger(__name__)
LONGEST_TIMER = timedelta(hours=6)
"""A pause's end is looked at this often at the latest: timers stand still while a machine sleeps."""
_AFTER_MS = 50
"""Beyond the end, so that it is over when it is looked at."""


class Pausing(QObject):
    """Tells the guard of a pause; ``changed`` when one begins, ends or may have ended."""

    changed = Signal()
    troubled = Signal(object)
    """The journal could not take it down."""

    def __init__(self, requests: TrayRequests, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._guard: Guard | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.changed)
        requests.pause.connect(self._on_pause)
        requests.resume.connect(self._on_resume)

    def use(self, guard: Guard) -> None:
        """Pause this guard from now on; until then nothing is asked that could be paused."""
        self._guard = guard

    def await_end(self, until: datetime | None) -> None:
        """Look again when the pause ends; None when there is none."""
        self._end.stop()
        if until is not None and until != UNTIL_RESUMED:
            left = min(until - self._clock(), LONGEST_TIMER)
            self._end.start(max(0, round(left.total_seconds() * 1000)) + _AFTER_MS)

    def _on_pause(self, until: datetime | None) -> None:
        if self._guard is not None:
            try:
                self._guard.pause(until)
            except PauseForbiddenError:
                _log.warning("a pause was asked for, and there is none here")
            except JournalError as error:
                self.troubled.emit(error)
            self.changed.emit()

    def _on_resume(self) -> None:
        if self._guard is not None:
            try:
                self._guard.resume()
            except JournalError as error:
                self.troubled.emit(error)
            self.changed.emit()

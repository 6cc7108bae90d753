"""Retention of the journal's records: how long they are kept, and who else is told of them."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.journal.collectors import Collectors
from sendward.journal.deletion import deleter
from sendward.journal.errors import JournalError
from sendward.phrase import unforeseen
from sendward.settings.options import KEEP, TO_FILE, TO_SYSTEM_LOG
from sendward.ui.app.bridge import in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.ports import Clock
    from sendward.journal.journal import Journal
    from sendward.journal.records import Record
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings
    from sendward.ui.app.bridge import Bridge

TIDY_MS = 6 * 60 * 60 * 1000
"""Between two looks for records that are too old; timers stand still while a machine sleeps."""


TIDYING, HANDING_ON = "retention", "collectors"
"""Topics of problems: that old records are deleted, and that new ones reach the collectors."""


class Retention(QObject):
    """Follows the options about the journal; ``deleted`` when records have gone.

    What is too old is looked for and deleted on a worker: the first time that may be a hundred thousand
    records.
    """

    deleted = Signal()
    problems_changed = Signal(str, object)
    """What could not be done, a sentence each, by its topic; empty when all is well with that again."""

    def __init__(
        self, settings: Settings, clock: Clock, bridge: Bridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._clock, self._bridge = settings, clock, bridge
        self._is_over = threading.Event()
        self._is_tidying = self._is_due = False
        self._journal: Journal | None = None
        self._collectors = self._chosen()
        self._timer = QTimer(self)
        self._timer.setInterval(TIDY_MS)
        self._timer.timeout.connect(self.tidy)
        settings.on_changed(lambda _option: self.tidy(), KEEP)
        settings.on_changed(self._on_collectors_changed, TO_FILE, TO_SYSTEM_LOG)

    def use(self, journal: Journal) -> None:
        """Keep this journal as the options say, from now on."""
        self._journal = journal
        journal.on_written = self._on_written
        self._timer.start()
        self.tidy()

    def stop(self) -> None:
        """Delete no more after the step that is going on."""
        self._timer.stop()
        self._journal = None
        self._is_over.set()

    def tidy(self) -> None:
        """Delete what is older than the person wants to keep; what is being deleted already goes first."""
        keep = self._settings.get(KEEP)
        if self._journal is None:
            return
        if keep is None:
            self.problems_changed.emit(TIDYING, ())
            return
        self._is_due = self._is_tidying
        if self._is_tidying:
            return
        self._is_tidying = True
        now = self._clock()
        delete = deleter(self._journal, now - keep, now, self._bridge.carry(self._on_written))
        in_background(
            self._bridge,
            "retention",
            lambda: _deleted(delete, self._is_over),
            self._on_tidied,
            self._on_fault,
        )

    def _on_tidied(self, gone: int | JournalError) -> None:
        if isinstance(gone, JournalError):
            self._end_tidying(str(gone))
            return
        if gone:
            self.deleted.emit()
        self._end_tidying()

    def _on_fault(self, error: Exception) -> None:
        self._end_tidying(unforeseen(error))

    def _end_tidying(self, *problems: str) -> None:
        self._is_tidying = False
        self.problems_changed.emit(TIDYING, problems)
        if self._is_due:
            self.tidy()

    def _on_collectors_changed(self, _option: Option[Any]) -> None:
        self._collectors = self._chosen()
        self.problems_changed.emit(HANDING_ON, self._collectors.problems)

    def _chosen(self) -> Collectors:
        file = self._settings.get(TO_FILE)
        return Collectors(
            to_system_log=self._settings.get(TO_SYSTEM_LOG),
            to_file=Path(file).expanduser() if file else None,
        )

    def _on_written(self, record: Record) -> None:
        before = self._collectors.problems
        self._collectors.collect(record)
        if self._collectors.problems != before:
            self.problems_changed.emit(HANDING_ON, self._collectors.problems)


def _deleted(
    delete: Callable[[Callable[[float], bool]], int], is_over: threading.Event
) -> int | JournalError:
    """How many records are deleted, or why not all are: foreseen, so that no traceback is logged."""
    try:
        return delete(is_over.wait)
    except JournalError as error:
        return error.with_traceback(None)

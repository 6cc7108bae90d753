"""Retention of the journal's records: how long they are kept, and who else is told of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.journal.collectors import Collectors
from sendward.journal.errors import JournalError
from sendward.settings.options import KEEP, TO_FILE, TO_SYSTEM_LOG

if TYPE_CHECKING:
    from sendward.guard.ports import Clock
    from sendward.journal.journal import Journal
    from sendward.journal.records import Record
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings

TIDY_MS = 6 * 60 * 60 * 1000
"""Between two looks for records that are too old; timers stand still while a machine sleeps."""


class Retention(QObject):
    """Follows the options about the journal; ``deleted`` when records have gone."""

    deleted = Signal()
    problems_changed = Signal(object)
    """What could not be done, a sentence each; empty when all is well again."""

    def __init__(self, settings: Settings, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._clock = settings, clock
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

    def tidy(self) -> None:
        """Delete what is older than the person wants to keep."""
        keep = self._settings.get(KEEP)
        if self._journal is None or keep is None:
            return
        now = self._clock()
        try:
            gone = self._journal.delete_before(now - keep, now)
        except JournalError as error:
            self.problems_changed.emit((error.args[0],))
            return
        if gone:
            self.deleted.emit()

    def _on_collectors_changed(self, _option: Option[Any]) -> None:
        self._collectors = self._chosen()
        self.problems_changed.emit(())

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
            self.problems_changed.emit(self._collectors.problems)

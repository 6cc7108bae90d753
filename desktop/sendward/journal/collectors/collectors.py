"""All the places decisions are handed on to, as chosen."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from sendward.journal.collectors.collector import CollectorError
from sendward.journal.collectors.event_log import EventLog
from sendward.journal.collectors.journald import Journald
from sendward.journal.collectors.json_lines import JsonLines
from sendward.journal.records import Event

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.journal.collectors.collector import Collector
    from sendward.journal.records import Record

HANDED_ON = frozenset({Event.DECIDED, Event.TRUST_GRANTED, Event.TRUST_REVOKED})
"""What an organisation may want to know: decisions, and the exceptions that follow from them."""

_log = logging.getLogger(__name__)


class Collectors:
    """Hands records on; one place that fails keeps no other from having its record."""

    def __init__(self, *, to_system_log: bool = False, to_file: Path | None = None) -> None:
        self._collectors: list[Collector] = []
        if to_system_log:
            self._collectors.append(EventLog() if sys.platform == "win32" else Journald())
        if to_file is not None:
            self._collectors.append(JsonLines(to_file))
        self.problems: tuple[str, ...] = ()
        """What went wrong with the last record, a sentence a place."""

    def collect(self, record: Record) -> None:
        """Hand the record on wherever it is wanted; ``problems`` says where that failed."""
        if record.event not in HANDED_ON:
            return
        problems = []
        for collector in self._collectors:
            try:
                collector.collect(record)
            except CollectorError as error:
                _log.warning("a record could not be handed on: %s", error)
                problems.append(error.args[0])
        self.problems = tuple(problems)

"""Collectors: copies of decisions in the system's log or a file, where log collectors can take them."""

from __future__ import annotations

import logging
import os
import stat
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from sendward.journal.export import record_json
from sendward.journal.records import Event
from sendward.phrase import Phrase
from sendward.system.linux import journald
from sendward.system.platform import PLATFORM, Platform
from sendward.system.windows import event_log

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.journal.payload import Payload
    from sendward.journal.records import Record

HANDED_ON = frozenset(
    {
        Event.DECIDED,
        Event.INCIDENT,
        Event.TRUST_GRANTED,
        Event.TRUST_REVOKED,
        Event.SENT_PAUSED,
        Event.MISSING,
    }
)
"""Events that are passed on, as an organisation may want them: decisions, exceptions, incidents."""

_log = logging.getLogger(__name__)


class CollectorError(Exception):
    """A record could not be passed on; the sentence says why. The journal has it all the same."""


class Collector(Protocol):
    """Protocol of a collector: takes each record on to a log outside Sendward."""

    def collect(self, record: Record) -> None:
        """Pass the record on; returns at once. Raises ``CollectorError``."""


class Collectors:
    """Passes records on to every collector, also when one of them fails."""

    def __init__(self, *, to_system_log: bool = False, to_file: Path | None = None) -> None:
        self._collectors: list[Collector] = []
        if to_system_log:
            self._collectors.append(EventLog() if PLATFORM is Platform.WINDOWS else Journald())
        if to_file is not None:
            self._collectors.append(JsonLines(to_file))
        self.problems: tuple[str, ...] = ()
        """Problems with the last record, a sentence for each collector that failed."""

    def collect(self, record: Record) -> None:
        """Pass the record on if its event is in ``HANDED_ON``; ``problems`` says where that failed."""
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


_APPENDING = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_APPEND
    | getattr(os, "O_NONBLOCK", 0)  # opening a pipe must not wait for its reader
    | getattr(os, "O_BINARY", 0)  # Windows would write CRLF at the end of a line
)


class JsonLines:
    """Collector for a file: one JSON object a line is added for each record (JSON Lines).

    The file is opened for each record, so that it may be rotated or removed at any time.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def collect(self, record: Record) -> None:
        """Add one line. A new file is readable by its owner only; others keep their mode.

        Raises ``CollectorError``, also for what is no ordinary file: a pipe would wait for a reader.
        """
        line = (record_json(record) + "\n").encode("ascii")
        try:
            handle = os.open(self._path, _APPENDING, 0o600)
            try:
                if not stat.S_ISREG(os.fstat(handle).st_mode):
                    raise OSError("it is no ordinary file")
                while line:
                    line = line[os.write(handle, line) :]
            finally:
                os.close(handle)
        except OSError as error:
            raise CollectorError(
                Phrase(
                    "{file} could not be written: {problem}.",
                    file=self._path,
                    problem=error.strerror or error,
                )
            ) from error


MESSAGE_ID = "8f2d7c0e6b1a4c55a7d3e94b0c6f1e28"
"""Message ID of Sendward alone: ``journalctl MESSAGE_ID=…`` finds every decision."""
_PRIORITY = {"blocked": "4", "sent-anyway": "5"}
"""Priorities by outcome: warning, notice; information (6) for the others (RFC 5424, 6.2.1)."""


class Journald:
    """Collector for systemd's journal: an entry for each record, with the record's parts as fields."""

    def __init__(self, path: Path = journald.SOCKET) -> None:
        self._path = path

    def collect(self, record: Record) -> None:
        """Send the record. Raises ``CollectorError``."""
        try:
            journald.send(_fields(record), self._path)
        except OSError as error:
            raise CollectorError(
                Phrase("journald could not be reached: {problem}.", problem=error.strerror or error)
            ) from error


def _fields(record: Record) -> dict[str, str]:
    lines = record.lines()
    recipients = ", ".join(line.recipient for line in lines)
    outcome = next((line.outcome for line in lines if line.outcome), "")
    return {
        "MESSAGE": f"{record.event.value}: {recipients}" + (f" ({outcome})" if outcome else ""),
        "MESSAGE_ID": MESSAGE_ID,
        "PRIORITY": _PRIORITY.get(outcome, "6"),
        "SYSLOG_IDENTIFIER": "sendward",
        "SENDWARD_EVENT": record.event.value,
        "SENDWARD_OUTCOME": outcome,
        "SENDWARD_RECIPIENT": recipients,
        "SENDWARD_RECORD": record_json(record),
    }


class EventLog:
    """Collector for Windows' event log: an event for each record, its text the record as JSON."""

    def collect(self, record: Record) -> None:
        """Report the record. Raises ``CollectorError``, also on any other system than Windows."""
        text = _fitting(record)
        try:
            event_log.report(text)
        except OSError as error:
            raise CollectorError(
                Phrase("The event log could not be written: {problem}.", problem=error.strerror or error)
            ) from error


def _fitting(record: Record) -> str:
    """The record as JSON that one event can hold; one that is shortened says so in its content."""
    text = record_json(record)
    for shorter in _ever_shorter(record.payload):
        if len(text) <= event_log.LONGEST:
            break
        text = record_json(replace(record, payload={**shorter, "shortened": True}))
    return text


def _ever_shorter(payload: Payload) -> Iterator[Payload]:
    """The content with one finding a recipient, with none, with fewer and fewer recipients, with nothing."""
    recipients = payload.get("recipients", [])
    for most in (1, 0):
        recipients = [{**asked, "findings": asked.get("findings", [])[:most]} for asked in recipients]
        yield {**payload, "recipients": recipients}
    while recipients:
        recipients = recipients[: len(recipients) // 2]
        yield {**payload, "recipients": recipients}
    yield {}

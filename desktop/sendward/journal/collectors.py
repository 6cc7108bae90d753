"""Where decisions go besides the journal, so that a collector that is there already can take them on."""

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

HANDED_ON = frozenset({Event.DECIDED, Event.TRUST_GRANTED, Event.TRUST_REVOKED})
"""What an organisation may want to know: decisions, and the exceptions that follow from them."""

_log = logging.getLogger(__name__)


class CollectorError(Exception):
    """A record could not be handed on; the sentence says why. The journal has it all the same."""


class Collector(Protocol):
    """One place a record is handed on to."""

    def collect(self, record: Record) -> None:
        """Hand the record on; returns at once. Raises ``CollectorError``."""


class Collectors:
    """Hands records on; one place that fails keeps no other from having its record."""

    def __init__(self, *, to_system_log: bool = False, to_file: Path | None = None) -> None:
        self._collectors: list[Collector] = []
        if to_system_log:
            self._collectors.append(EventLog() if PLATFORM is Platform.WINDOWS else Journald())
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


_APPENDING = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_APPEND
    | getattr(os, "O_NONBLOCK", 0)  # a pipe is not waited for
    | getattr(os, "O_BINARY", 0)  # Windows would write CRLF at the end of a line
)


class JsonLines:
    """A file that grows by one JSON object a record.

    It is opened for each, so that it may be rotated or removed at any time.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def collect(self, record: Record) -> None:
        """Add one line. A new file is readable by its owner only; others keep their mode.

        Raises ``CollectorError``, also for what is no file: a pipe would keep everybody waiting for a reader.
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
"""Ours alone: ``journalctl MESSAGE_ID=…`` finds every decision."""
_PRIORITY = {"blocked": "4", "sent-anyway": "5"}
"""By outcome: warning, notice; information (6) for the others (RFC 5424, 6.2.1)."""


class Journald:
    """systemd's journal: an entry a record, with the record's parts as fields."""

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
    """Windows' event log: an event a record, its text the record as JSON."""

    def collect(self, record: Record) -> None:
        """Report the record. Raises ``CollectorError``, also where there is no Windows."""
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
    """The content with its first findings only, with none, with fewer and fewer recipients, with nothing."""
    recipients = payload.get("recipients", [])
    for most in (1, 0):
        recipients = [{**asked, "findings": asked.get("findings", [])[:most]} for asked in recipients]
        yield {**payload, "recipients": recipients}
    while recipients:
        recipients = recipients[: len(recipients) // 2]
        yield {**payload, "recipients": recipients}
    yield {}

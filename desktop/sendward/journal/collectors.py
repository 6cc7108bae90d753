"""Collectors: copies of decisions in the system's log or a file, where log collectors can take them."""

from __future__ import annotations

import errno
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
    from collections.abc import Iterable, Iterator
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
        Event.SENT_UNCHECKED,
        Event.MISSING,
    }
)
"""Events that are passed on, as an organisation may want them: decisions, exceptions, what left otherwise."""

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
    os.O_CREAT
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
        self._is_cut_off = False
        """Whether the last line was begun and could not be written to its end."""

    def collect(self, record: Record) -> None:
        """Add one line. A new file is readable by its owner only; others keep their mode.

        Raises ``CollectorError``, also for what is no ordinary file: a pipe would wait for a reader. A line
        before that was cut off, as by a full disk, is ended first, so that this one can be read; then it is
        added, and the error says what is missing.
        """
        line = (record_json(record) + "\n").encode("ascii")
        try:
            handle = self._open()
            try:
                status = os.fstat(handle)
                if not stat.S_ISREG(status.st_mode):
                    raise OSError("it is no ordinary file")
                was_cut_off = status.st_size > 0 and self._is_open_ended(handle)
                self._write(handle, b"\n" + line if was_cut_off else line)
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
        if was_cut_off:
            raise CollectorError(
                Phrase("A line of {file} was cut off; its record is in the journal alone.", file=self._path)
            )

    def _open(self) -> int:
        """Open the file to read its end as well, where that is allowed."""
        try:
            return os.open(self._path, os.O_RDWR | _APPENDING, 0o600)
        except PermissionError:
            return os.open(self._path, os.O_WRONLY | _APPENDING, 0o600)

    def _is_open_ended(self, handle: int) -> bool:
        """Whether the last line of the file, which is not empty, has no end."""
        try:
            os.lseek(handle, -1, os.SEEK_END)
            return os.read(handle, 1) != b"\n"
        except OSError:  # it may not be read
            return self._is_cut_off

    def _write(self, handle: int, line: bytes) -> None:
        while line:
            line = line[os.write(handle, line) :]
            self._is_cut_off = bool(line)


MESSAGE_ID = "8f2d7c0e6b1a4c55a7d3e94b0c6f1e28"
"""Message ID of Sendward alone: ``journalctl MESSAGE_ID=…`` finds every decision."""
_PRIORITY = {"blocked": "4", "sent-anyway": "5"}
_INFORMATION = "6"
"""Priorities by outcome: warning, notice; information for others (RFC 5424, 6.2.1). The highest counts."""


class Journald:
    """Collector for systemd's journal: an entry for each record, with the record's parts as fields."""

    def __init__(self, path: Path = journald.SOCKET) -> None:
        self._path = path

    def collect(self, record: Record) -> None:
        """Send the record, shortened where a datagram cannot hold it. Raises ``CollectorError``."""
        try:
            is_taken = any(self._fits(_fields(record, told)) for told in _ever_shorter(record))
        except OSError as error:
            raise CollectorError(
                Phrase("journald could not be reached: {problem}.", problem=error.strerror or error)
            ) from error
        if not is_taken:
            raise CollectorError(Phrase("The record is too long for journald."))

    def _fits(self, fields: Iterable[tuple[str, str]]) -> bool:
        """Send these; False where they are too long for a datagram, which each system bounds as it likes."""
        try:
            journald.send(fields, self._path)
        except OSError as error:
            if error.errno != errno.EMSGSIZE:
                raise
            return False
        return True


def _fields(record: Record, told: Record) -> list[tuple[str, str]]:
    """The parts of a record, of which ``told`` is as much as can be told; a field for each outcome in it."""
    lines = told.lines()
    priorities = [_PRIORITY.get(line.outcome, _INFORMATION) for line in record.lines()]
    outcomes = list(dict.fromkeys(line.outcome for line in record.lines() if line.outcome))
    said = ", ".join(line.recipient + (f" ({line.outcome})" if line.outcome else "") for line in lines)
    return [
        ("MESSAGE", f"{record.event.value}: {said}"),
        ("MESSAGE_ID", MESSAGE_ID),
        ("PRIORITY", min(priorities, default=_INFORMATION)),
        ("SYSLOG_IDENTIFIER", "sendward"),
        ("SENDWARD_EVENT", record.event.value),
        *(("SENDWARD_OUTCOME", outcome) for outcome in outcomes or [""]),
        ("SENDWARD_RECIPIENT", ", ".join(line.recipient for line in lines)),
        ("SENDWARD_RECORD", record_json(told)),
    ]


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
    text = ""
    for shorter in _ever_shorter(record):
        text = record_json(shorter)
        if len(text) <= event_log.LONGEST:
            break
    return text


def _ever_shorter(record: Record) -> Iterator[Record]:
    """The record as it is, then with less and less in it; one that is shortened says so in its content."""
    yield record
    for payload in _shorter_payloads(record.payload):
        yield replace(record, payload={**payload, "shortened": True})


def _shorter_payloads(payload: Payload) -> Iterator[Payload]:
    """The content with one finding a recipient, with none, with fewer and fewer recipients, with nothing."""
    recipients = payload.get("recipients", [])
    for most in (1, 0):
        recipients = [{**asked, "findings": asked.get("findings", [])[:most]} for asked in recipients]
        yield {**payload, "recipients": recipients}
    while recipients:
        recipients = recipients[: len(recipients) // 2]
        yield {**payload, "recipients": recipients}
    yield {}

"""The Windows event log: source "Sendward" in the log "Application"."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.journal.collectors.collector import CollectorError
from sendward.journal.export import record_json
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.journal.payload import Payload
    from sendward.journal.records import Record

SOURCE = "Sendward"
EVENT_ID = 1000
_INFORMATION = 4
"""EVENTLOG_INFORMATION_TYPE (Windows SDK, winnt.h)."""
LONGEST = 31_839
"""Characters of one string (Windows documentation, ReportEventW)."""


class EventLog:
    """Reports an event a record, its text the record as JSON."""

    def collect(self, record: Record) -> None:
        """Report the record. Raises ``CollectorError``, also where there is no Windows."""
        text = _fitting(record)
        try:
            report(text)
        except OSError as error:
            raise CollectorError(
                Phrase("The event log could not be written: {problem}.", problem=error.strerror or error)
            ) from error


def _fitting(record: Record) -> str:
    """The record as JSON that is no longer than ``LONGEST``; one that is shortened says so in its content."""
    text = record_json(record)
    for shorter in _ever_shorter(record.payload):
        if len(text) <= LONGEST:
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


def report(text: str) -> None:
    """One event. Raises OSError."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # Windows only

        api = ctypes.WinDLL("advapi32", use_last_error=True)
        api.RegisterEventSourceW.restype = ctypes.c_void_p
        source = ctypes.c_void_p(api.RegisterEventSourceW(None, SOURCE))
        if not source:
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            strings = (ctypes.c_wchar_p * 1)(text)
            if not api.ReportEventW(source, _INFORMATION, 0, EVENT_ID, None, 1, 0, strings, None):
                raise ctypes.WinError(ctypes.get_last_error())
        finally:
            api.DeregisterEventSource(source)
    else:
        raise OSError("there is none on this platform")

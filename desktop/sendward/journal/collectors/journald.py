"""systemd's journal, by its native protocol: https://systemd.io/JOURNAL_NATIVE_PROTOCOL/."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.journal.collectors.collector import CollectorError
from sendward.journal.export import record_json
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from sendward.journal.records import Record

SOCKET = Path("/run/systemd/journal/socket")
MESSAGE_ID = "8f2d7c0e6b1a4c55a7d3e94b0c6f1e28"
"""Ours alone: ``journalctl MESSAGE_ID=…`` finds every decision."""
_PRIORITY = {"blocked": "4", "sent-anyway": "5"}
"""By outcome: warning, notice; information (6) for the others (RFC 5424, 6.2.1)."""


class Journald:
    """Sends a datagram a record; nothing is kept open."""

    def __init__(self, path: Path = SOCKET) -> None:
        self._path = path

    def collect(self, record: Record) -> None:
        """Send the record with its parts as fields."""
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sending:
                sending.setblocking(False)  # noqa: FBT003  # the library's signature
                sending.sendto(datagram(record), str(self._path))
        except OSError as error:
            raise CollectorError(
                Phrase("journald could not be reached: {problem}.", problem=error.strerror or error)
            ) from error


def datagram(record: Record) -> bytes:
    """The record in the protocol's form."""
    lines = record.lines()
    recipients = ", ".join(line.recipient for line in lines)
    outcome = next((line.outcome for line in lines if line.outcome), "")
    fields = {
        "MESSAGE": f"{record.event.value}: {recipients}" + (f" ({outcome})" if outcome else ""),
        "MESSAGE_ID": MESSAGE_ID,
        "PRIORITY": _PRIORITY.get(outcome, "6"),
        "SYSLOG_IDENTIFIER": "sendward",
        "SENDWARD_EVENT": record.event.value,
        "SENDWARD_OUTCOME": outcome,
        "SENDWARD_RECIPIENT": recipients,
        "SENDWARD_RECORD": record_json(record),
    }
    return b"".join(_field(name, value) for name, value in fields.items())


def _field(name: str, value: str) -> bytes:
    """A field with its length in front of it, as the protocol wants for values that may hold a line break."""
    raw = value.encode("utf-8", "backslashreplace")
    return name.encode("ascii") + b"\n" + len(raw).to_bytes(8, "little") + raw + b"\n"

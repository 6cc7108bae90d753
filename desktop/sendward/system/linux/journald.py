"""Sending entries to systemd's journal, by its native protocol.

Source: https://systemd.io/JOURNAL_NATIVE_PROTOCOL/.
"""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.system.unix_socket import unix_socket

if TYPE_CHECKING:
    from collections.abc import Iterable

SOCKET = Path("/run/systemd/journal/socket")


def send(fields: Iterable[tuple[str, str]], path: Path = SOCKET) -> None:
    """Send one entry, in a datagram; never waits. A field may come several times. Raises OSError."""
    entry = b"".join(_field(name, value) for name, value in fields)
    with unix_socket(socket.SOCK_DGRAM) as sending:
        sending.setblocking(False)  # noqa: FBT003  # the library's signature
        sending.sendto(entry, str(path))


def _field(name: str, value: str) -> bytes:
    """A field with its length before the value, as the protocol wants where that may hold a line break."""
    raw = value.encode("utf-8", "backslashreplace")
    return name.encode("ascii") + b"\n" + len(raw).to_bytes(8, "little") + raw + b"\n"

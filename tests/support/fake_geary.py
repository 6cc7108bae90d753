"""What Geary keeps of messages on their way out."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """\
CREATE TABLE SmtpOutboxTable (
    id INTEGER PRIMARY KEY, ordering INTEGER, message TEXT,
    sent INTEGER DEFAULT 0, request_dsn BOOLEAN DEFAULT 0
)"""


class FakeGeary:
    """Geary's database, as far as the outbox goes; as Geary 43 makes it, with a column of later versions."""

    def __init__(self, path: Path, mode: str = "delete") -> None:
        self.path = path
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute(f"PRAGMA journal_mode={mode}")
        self._database.execute(TABLE)

    def queue(self, content: bytes) -> None:
        """A message waits."""
        text = content.decode()
        self._database.execute("INSERT INTO SmtpOutboxTable (message, ordering) VALUES (?, 1)", (text,))

    def send(self) -> None:
        """Every message has left; its row stays for a while."""
        self._database.execute("UPDATE SmtpOutboxTable SET sent = 1")

    def begin_to_write(self) -> None:
        self._database.execute("BEGIN EXCLUSIVE")

    def close(self) -> None:
        self._database.close()

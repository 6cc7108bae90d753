"""Rows that a newer Sendward adds to a journal of this version's tables."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from sendward.journal.chain import End, next_row
from sendward.journal.payload import time_text
from support.guarding import NOON

if TYPE_CHECKING:
    from pathlib import Path


def add_row(path: Path, key: bytes | None, event: str, payload: object) -> None:
    """Add a row as a Sendward with this key writes it, of whatever version."""
    with closing(sqlite3.connect(path)) as connection:
        head = End(*connection.execute("SELECT * FROM ends WHERE name = 'head'").fetchone())
        row, end = next_row(head, at=time_text(NOON), event=event, case_id="", payload=payload, key=key)
        connection.execute("INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        connection.execute("REPLACE INTO ends VALUES (?, ?, ?, ?, ?)", end)
        connection.commit()

"""Exceptions kept beside the records: what this version knows is read, a newer one's are left as they are."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from sendward.journal.chain import canonical, key_id, row_hash
from sendward.journal.errors import UNREADABLE
from sendward.journal.records import Event, read_telling
from sendward.journal.shape import read_content
from sendward.model import Scope, Trust

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from sendward.journal.chain import Row
    from sendward.journal.payload import Payload

_log = logging.getLogger(__name__)


def kept_trusts(connection: sqlite3.Connection) -> list[Payload]:
    """Every exception in force, oldest first, as ``payload.trust_payload`` writes it; a newer version's too.

    Raises what is in ``UNREADABLE`` where the table is damaged.
    """
    rows = connection.execute(
        "SELECT scope, key, granted_at, until FROM trusts ORDER BY granted_at, scope, key"
    )
    return [
        {"scope": scope, "key": json.loads(key), "granted_at": granted_at, "until": until}
        for scope, key, granted_at, until in rows
    ]


def read_trusts(connection: sqlite3.Connection, key: bytes | None) -> tuple[Trust, ...]:
    """Every exception in force that this version can apply, oldest first.

    One whose scope only a newer version knows is passed over, so that there is a question again: it is no
    damage where a record that fits tells of it. Raises what is in ``UNREADABLE`` where the table is damaged.
    """
    kept = kept_trusts(connection)
    foreign = {each["scope"] for each in kept} - set(Scope)
    told = {trust for scope in foreign for trust in _told_of(connection, scope, key)}
    if told:
        _log.warning("exceptions of a scope that only a newer version knows are not applied: %d", len(told))
    return tuple(
        Trust(
            scope=Scope(each["scope"]),
            key=str(each["key"]),
            granted_at=datetime.fromisoformat(each["granted_at"]),
            until=datetime.fromisoformat(each["until"]) if each["until"] else None,
        )
        for each in kept
        if canonical(each) not in told
    )


def _told_of(connection: sqlite3.Connection, scope: str, key: bytes | None) -> Iterator[str]:
    """The exceptions of this scope that records tell of which fit, or whose key is not at hand; as JSON."""
    for row in read_telling(connection, (Event.TRUST_GRANTED, Event.DELETED), canonical(scope)):
        with suppress(*UNREADABLE):  # a damaged one tells of nothing
            content = read_content(row.payload)
            granted = content["trusts"] if row.event == Event.DELETED else [content]
            told = [
                canonical({name: each[name] for name in _COLUMNS})
                for each in granted
                if each["scope"] == scope
            ]
            if _fits(row, key):
                yield from told


_COLUMNS = ("scope", "key", "granted_at", "until")


def _fits(row: Row, key: bytes | None) -> bool:
    if row.key_id and row.key_id != key_id(key):
        return True  # nobody can tell without its key, and nothing is granted by it
    return row_hash(row, key if row.key_id else None) == row.hash

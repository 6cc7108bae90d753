"""The hash chain, by which a changed, moved or missing row shows.

A row's hash covers the row and the hash of the one before it. With a key it is an HMAC-SHA-256 (RFC 2104),
which nobody can make without the key; without one it is a plain SHA-256, which shows accidents, not
tampering. Each row says by ``key_id`` which it is. The two ends are sealed the same way, so that rows cut off
at the end show too. No chain shows that the whole file was put back to an earlier state of itself.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import NamedTuple

BEGINNING = "0" * 64
"""Hash that the first row of a new journal follows."""


class Row(NamedTuple):
    """A row of the table of records, column by column."""

    seq: int
    at: str
    event: str
    case_id: str
    payload: str
    key_id: str
    previous: str
    hash: str


class End(NamedTuple):
    """One end of the chain: the last row (``head``), or the row before the first one (``anchor``)."""

    name: str
    seq: int
    hash: str
    key_id: str
    seal: str


def canonical(value: object) -> str:
    """The one JSON spelling of ``value``: keys sorted, ASCII only, no blanks."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def key_id(key: bytes | None) -> str:
    """A name for ``key``, 16 hexadecimal digits, that gives nothing of it away; empty for no key."""
    return _digest(key, "name of the key", [])[:16] if key else ""


def row_hash(row: Row, key: bytes | None) -> str:
    """The hash that belongs to ``row``, 64 hexadecimal digits; its own ``hash`` is not looked at."""
    return _digest(key, "record", list(row[:-1]))


def end_seal(end: End, key: bytes | None) -> str:
    """The seal that belongs to ``end``, 64 hexadecimal digits; its own ``seal`` is not looked at."""
    return _digest(key, "end", list(end[:-1]))


def next_row(
    head: End, *, at: str, event: str, case_id: str, payload: object, key: bytes | None
) -> tuple[Row, End]:
    """The row that follows ``head``, and the new head."""
    row = Row(head.seq + 1, at, event, case_id, canonical(payload), key_id(key), head.hash, "")
    row = row._replace(hash=row_hash(row, key))
    return row, sealed_end("head", row.seq, row.hash, key)


def sealed_end(name: str, seq: int, last_hash: str, key: bytes | None) -> End:
    """An end of the chain with its seal."""
    end = End(name, seq, last_hash, key_id(key), "")
    return end._replace(seal=end_seal(end, key))


def _digest(key: bytes | None, purpose: str, value: list[object]) -> str:
    # the purpose keeps a hash of one kind from passing for another
    message = canonical(["sendward", purpose, value]).encode("ascii")
    if key is None:
        return hashlib.sha256(message).hexdigest()
    return hmac.digest(key, message, "sha256").hex()

"""Mark of the journal, kept elsewhere: how far it was written, by which an older copy of it, or none, shows.

The chain of hashes fits in every earlier state of the journal. The mark is sealed with the key as the chain's
ends are, and written after each record, in turn into two halves of its file: a crash leaves the one of the
record before. So it may lag behind the journal, but is never ahead of it. There is none without a key.
"""

from __future__ import annotations

import json
import logging
import os
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from sendward.journal.chain import End, end_seal, key_id, sealed_end
from sendward.journal.database import read_end
from sendward.journal.errors import JournalGoneError, JournalMissingError
from sendward.phrase import Phrase

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)
_HALF = 512
"""Bytes of each half: a sector, which a disk writes whole or not at all."""
_NAME = "mark"


class MarkError(ValueError):
    """The mark is damaged, or was changed by somebody who has not got the key."""


def read_mark(path: Path, key: bytes | None) -> End | None:
    """The mark in the file: number and hash of a row that the journal had; None when there is none.

    Without its ``key`` it is taken as it stands. Raises ``MarkError``, and OSError.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(2 * _HALF)
    except FileNotFoundError:
        return None
    halves = [half for half in (raw[:_HALF].strip(b"\0 "), raw[_HALF:].strip(b"\0 ")) if half]
    marks = [mark for half in halves if (mark := _parsed(half, key))]
    if halves and not marks:
        raise MarkError
    return max(marks, key=lambda mark: mark.seq, default=None)


def write_mark(path: Path, seq: int, row_hash: str, key: bytes, *, is_put_back: bool = False) -> None:
    """Move the mark on to this row, or back to it; one that cannot be written is logged, and lags."""
    half = json.dumps(sealed_end(_NAME, seq, row_hash, key)).encode("ascii").ljust(_HALF)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "r+b") as file:
            file.seek(0 if is_put_back else seq % 2 * _HALF)
            file.write(half * 2 if is_put_back else half)
    except OSError as error:
        _log.warning("the mark of the journal could not be written: %s", error)


@contextmanager
def gone_if_marked(journal: Path, mark_file: Path | None) -> Iterator[None]:
    """Where the block finds no journal and a mark tells of one, raise ``JournalGoneError`` instead."""
    try:
        yield
    except JournalMissingError as error:
        try:
            mark = read_mark(mark_file, None) if mark_file else None
        except (MarkError, OSError):
            raise error from None
        if mark is None or not mark.seq:
            raise
        raise JournalGoneError(
            Phrase("The journal {path} is gone: it was written up to row {row}.", path=journal, row=mark.seq)
        ) from error


def fits(connection: sqlite3.Connection, mark: End) -> bool:
    """Whether the journal still has the row that the mark names, or has deleted it in good order."""
    if mark.seq == 0:
        return True  # it was empty then
    anchor = read_end(connection, "anchor")
    if anchor is not None and mark.seq <= anchor.seq:
        return mark.seq < anchor.seq or mark.hash == anchor.hash
    with closing(connection.execute("SELECT hash FROM records WHERE seq = ?", (mark.seq,))) as found:
        row = found.fetchone()
    return row is not None and row[0] == mark.hash


def _parsed(half: bytes, key: bytes | None) -> End | None:
    try:
        mark = End(*json.loads(half))
        is_sealed = end_seal(mark, key) == mark.seal or mark.key_id != key_id(key)
    except (ValueError, TypeError, RecursionError):
        return None
    is_mark = mark.name == _NAME and isinstance(mark.seq, int) and mark.key_id and is_sealed
    return mark if is_mark else None

"""Mark of the journal, kept elsewhere: how far it was written, by which an older copy of it, or none, shows.

The chain of hashes fits in every earlier state of the journal. The mark is sealed with the key as the chain's
ends are, and written after each record, in turn into two halves of its file: a crash leaves the one of the
record before. So it may lag behind the journal, but is never ahead of it. Without a key it has a digest only
and tells of accidents; a mark that was sealed is left alone then.
"""

from __future__ import annotations

import json
import logging
import os
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from sendward.journal.chain import End, end_seal, key_id, sealed_end
from sendward.journal.database import read_end
from sendward.journal.errors import JournalGoneError, JournalMissingError, damaged
from sendward.phrase import Phrase

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)
_HALF = 512
"""Bytes of each half: a sector, which a disk writes whole or not at all."""
_NAME = "mark"
_LAST_ROW = 2**63 - 1
"""Highest number of a row (https://www.sqlite.org/autoinc.html)."""


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


def write_mark(
    path: Path, seq: int, row_hash: str, key: bytes | None, *, is_put_back: bool = False
) -> OSError | None:
    """Move the mark on to this row, or back to it. One that cannot be written lags; the error is returned."""
    half = json.dumps(sealed_end(_NAME, seq, row_hash, key)).encode("ascii").ljust(_HALF)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "r+b") as file:
            file.seek(0 if is_put_back else seq % 2 * _HALF)
            file.write(half * 2 if is_put_back else half)
    except OSError as error:
        return error
    return None


class KeptMark:
    """The mark of a journal that is being written, and what is wrong with its file."""

    def __init__(self, path: Path | None) -> None:
        """None for no mark."""
        self._path = path
        self.problem = ""
        """Why it cannot be kept, a sentence for the person; empty while it can."""
        self.on_problem: Callable[[str], object] | None = None
        """Callback for another ``problem``."""

    def move(self, head: End | None, key: bytes | None, *, is_put_back: bool = False) -> None:
        """Move it on to the row ``head``, or back to it. What fails is a ``problem``."""
        if self._path is None or head is None or (key is None and self._is_sealed(self._path)):
            return
        self._say(write_mark(self._path, head.seq, head.hash, key, is_put_back=is_put_back))

    def missing(self, connection: sqlite3.Connection, key: bytes | None) -> End | None:
        """The row that it tells of and the journal lacks; one without a number where it is damaged."""
        if self._path is None:
            return None
        try:
            mark = read_mark(self._path, key)
        except MarkError:
            return End(_NAME, 0, "", "", "")
        except OSError as error:
            self._say(error)
            return None
        return None if mark is None or fits(connection, mark) else mark

    def _is_sealed(self, path: Path) -> bool:
        """Whether it was written with a key, or nobody can tell."""
        try:
            mark = read_mark(path, None)
        except MarkError:
            return True
        except OSError as error:
            self._say(error)
            return True
        return mark is not None and bool(mark.key_id)

    def _say(self, error: OSError | None) -> None:
        problem = ""
        if error is not None:
            _log.warning("the mark of the journal cannot be kept: %s", error)
            problem = Phrase(
                "How far the journal was written cannot be kept in {path} ({problem}): "
                "an older copy of the journal, or none, would not be noticed. Check that file's permissions.",
                path=self._path,
                problem=error.strerror or error,
            )
        if problem != self.problem:
            self.problem = problem
            if self.on_problem is not None:
                self.on_problem(problem)


def check_is_not_emptied(journal: Path, mark_file: Path | None) -> None:
    """Check that the file was not cut down to nothing, as a crash may leave it.

    A full disk or a kill at the first start leaves an empty one as well: then no mark tells of any row, and
    nothing stands in its log. Raises ``JournalDamagedError``, and OSError.
    """
    try:
        if journal.stat().st_size:
            return
    except FileNotFoundError:
        return
    log = journal.with_name(f"{journal.name}-wal")
    try:
        mark = read_mark(mark_file, None) if mark_file else None
        held_rows = mark is not None and mark.seq > 0
    except MarkError:
        held_rows = True
    if held_rows or (log.exists() and log.stat().st_size):
        raise damaged(journal, "it is empty")


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
        own_key = key if mark.key_id else None
        is_sealed = end_seal(mark, own_key) == mark.seal or mark.key_id != key_id(own_key)
    except (ValueError, TypeError, RecursionError):
        return None
    is_row = isinstance(mark.seq, int) and 0 <= mark.seq <= _LAST_ROW
    return mark if mark.name == _NAME and is_row and is_sealed else None

"""The journal's file, open to be written: a chain of rows, each on the disk at once, in a file kept whole."""

from __future__ import annotations

import json
import logging
import sqlite3
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from sendward.journal import payload as say
from sendward.journal.chain import BEGINNING, End, next_row, sealed_end
from sendward.journal.database import (
    check_is_sound,
    move_aside,
    open_for_writing,
    open_in_memory,
    read_end,
    transaction,
)
from sendward.journal.derived_tables import check_state
from sendward.journal.doubtful import CHANGING, take_in
from sendward.journal.errors import (
    UNREADABLE,
    JournalDamagedError,
    JournalError,
    JournalUnreachableError,
    damaged,
    spoken,
)
from sendward.journal.lines import add_lines
from sendward.journal.mark import KeptMark, check_is_not_emptied
from sendward.journal.reader import Reader
from sendward.journal.records import Event, read_record
from sendward.journal.retention import wipe_traces
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sendward.journal.chain import Row
    from sendward.journal.records import Record


def _utc_now() -> datetime:
    return datetime.now(UTC)


_log = logging.getLogger(__name__)


def _begun_anew(error: JournalError, kept: Path) -> Phrase:
    return Phrase(
        "{problem} It was kept as {name} and a new journal begun; "
        "exceptions made before are not known any more.",
        problem=error,
        name=kept.name,
    )


@dataclass(slots=True)
class Run:
    """The rows that this run has written last; changed under the write lock, by every writer of the run."""

    last: str = BEGINNING
    """Hash of the last row of this run."""
    unsealed_from: int = 0
    """The first row that it has written without a key, in a row that nobody has interrupted."""

    @contextmanager
    def undone_with_the_block(self) -> Iterator[None]:
        """Where the block fails, none of its rows is there: forget them."""
        before = replace(self)
        try:
            yield
        except BaseException:
            self.last, self.unsealed_from = before.last, before.unsealed_from
            raise


class Writer(Reader):
    """The journal's file, open to be written as well. Belongs to one thread at a time.

    Every writing call is one transaction that is on the disk when it returns. Every call raises a
    ``JournalError`` with a sentence for the person when it cannot do its work, and then has done nothing.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        key: bytes | None,
        *,
        mark: Path | None = None,
        notice: str = "",
        clock: Callable[[], datetime] = _utc_now,
    ) -> None:
        super().__init__(connection, path, key, mark)
        self._clock = clock
        self._fresh: list[Row] = []
        self._has_traces = False
        self.on_written: Callable[[Record], None] | None = None
        """Callback for each record once it is on the disk."""
        self.on_begun_anew: Callable[[str], None] | None = None
        """Callback for a file that was found damaged after the opening, and kept aside, with the sentence."""
        self.notice = notice
        """Problem with the opening, a sentence for the person; empty when all was well."""
        self.kept_mark = KeptMark(mark)
        self._begins_anew = True
        """Whether a damaged file is kept aside for a new one; not in memory, nor beside another writer."""
        self._run = Run()
        self.is_in_memory = False
        """Whether it lasts as long as the program, and ``path`` is another journal's file, if any."""

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes | None,
        *,
        mark: Path | None = None,
        clock: Callable[[], datetime] = _utc_now,
    ) -> Self:
        """Open the journal at ``path``, or begin one. Without a ``key`` its rows are hashed without one.

        A damaged file is kept under another name and a new journal begun; ``notice`` says so, and when the
        journal lacks what the file ``mark`` tells of. Raises the other journal errors.
        """
        is_emptied = True
        try:
            with spoken(path):
                check_is_not_emptied(path, mark)
            is_emptied = False
            journal = cls(open_for_writing(path, key), path, key, mark=mark, clock=clock)
        except JournalDamagedError as error:
            kept = move_aside(path, clock())
            journal = cls(open_for_writing(path, key), path, key, mark=mark, clock=clock)
            journal.notice = _begun_anew(error, kept)
            if is_emptied:  # of what it held nothing else will ever tell
                journal._compare_with_mark()
            else:
                journal._move_mark(is_put_back=True)
            return journal
        if found := journal._damage(journal._check_state):
            journal._begin_anew(found)
        else:
            if key is not None:
                journal._seal_beginning(key)
            journal._compare_with_mark()
        return journal

    @classmethod
    def open_in_memory(
        cls, path: Path, error: JournalError, *, clock: Callable[[], datetime] = _utc_now
    ) -> Self:
        """Open a journal that lasts as long as the program, for when ``open`` of ``path`` raised ``error``.

        The guard can go on asking with it; ``notice`` says that nothing will be kept.
        """
        notice = Phrase(
            "{problem} Sendward goes on asking, but what you answer is forgotten when it ends.", problem=error
        )
        journal = cls(open_in_memory(path), path, None, notice=notice, clock=clock)
        journal._begins_anew, journal.is_in_memory = False, True
        return journal

    @property
    def is_keyed(self) -> bool:
        """Whether what is written now is sealed with a key."""
        return self._key is not None

    def take_key(self, key: bytes) -> None:
        """Seal what is written from now on: the keyring has given the key after the journal was opened.

        What this run has written before it came is vouched for; what it found without a seal keeps showing
        that.
        """
        self._seal_beginning(key)
        self._key = key
        self._compare_with_mark()

    def close(self) -> None:
        """Close the file; vouch for what was written before the key came, if no row since has done so."""
        try:
            if self._vouches_for(read_end(self._connection, "head"), self._key):
                with self._writing():
                    self._append(self._clock(), Event.SEALED, "", {})
        except (JournalError, sqlite3.Error) as error:
            _log.warning("what was written without the key is not vouched for: %s", error)
        super().close()

    def _seal_beginning(self, key: bytes) -> None:
        """Seal both ends of a journal that holds nothing yet, as if it had been begun with the key."""
        anchor, head = (read_end(self._connection, name) for name in ("anchor", "head"))
        if anchor is not None and head is not None and head.seq == 0 and not head.key_id:
            ends = [sealed_end(name, 0, BEGINNING, key) for name in ("anchor", "head")]
            with self._writing():
                self._connection.executemany("REPLACE INTO ends VALUES (?, ?, ?, ?, ?)", ends)

    def _vouches_for(self, head: End | None, key: bytes | None) -> bool:
        """Whether the rows without a key up to ``head`` are all of this run, which has its ``key`` now."""
        is_own = head is not None and not head.key_id and head.hash == self._run.last
        return is_own and key is not None and bool(self._run.unsealed_from)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._begun_anew_when_damaged(), super()._reading():
            yield

    @contextmanager
    def _begun_anew_when_damaged(self) -> Iterator[None]:
        """Raise what the block raises; where that shows a damaged file, the next try has a new journal.

        SQLite finds much damage only when it comes to the page; else nothing could be recorded until the next
        start, and a held message would stay where it is.
        """
        try:
            yield
        except (JournalDamagedError, JournalUnreachableError, *UNREADABLE) as error:
            found = self._damage(check_is_sound, self._check_state)
            if found is None and isinstance(error, JournalDamagedError) and _is_sqlites(error):
                found = error
            if found is None or not self._begins_anew:
                raise
            self._begin_anew(found)
            if isinstance(error, JournalError):
                raise
            raise found from error

    def _damage(self, *checks: Callable[[sqlite3.Connection, Path], None]) -> JournalDamagedError | None:
        """Damage of the file that one of these finds, if any."""
        try:
            with spoken(self.path):
                for check in checks:
                    check(self._connection, self.path)
        except JournalDamagedError as error:
            return error
        except JournalError as error:
            _log.info("the journal could not be looked through: %s", error)
        except UNREADABLE as error:
            return damaged(self.path, type(error).__name__)
        return None

    def _check_state(self, connection: sqlite3.Connection, _path: Path) -> None:
        check_state(connection, self._key)

    def _begin_anew(self, error: JournalDamagedError) -> None:
        """Keep the damaged file aside and go on in a new one. Raises the other journal errors."""
        _log.warning("the journal is damaged: %s", error)
        self._connection.close()
        kept = move_aside(self.path, self._clock())
        self._connection = open_for_writing(self.path, self._key)
        self._run.unsealed_from = 0
        self.notice = _begun_anew(error, kept)
        self._move_mark(is_put_back=True)
        if self.on_begun_anew is not None:
            self.on_begun_anew(self.notice)

    def _compare_with_mark(self) -> None:
        """Write down and say when the journal lacks what the mark tells of; move the mark where it stands."""
        with spoken(self.path):
            missing = self.kept_mark.missing(self._connection, self._key)
        if missing is not None and not self._tells_of(missing):
            self.notice = self.notice or _put_back(missing.seq, read_end(self._connection, "head"))
            with self._writing():
                lacking = {"up_to": missing.seq, "hash": missing.hash}
                self._append(self._clock(), Event.MISSING, "", lacking)
        self._move_mark(is_put_back=missing is not None)

    def _move_mark(self, *, is_put_back: bool = False) -> None:
        self.kept_mark.move(read_end(self._connection, "head"), self._key, is_put_back=is_put_back)

    def _tells_of(self, missing: End) -> bool:
        """Whether the journal says already that this row is missing."""
        rows = self._connection.execute("SELECT payload FROM records WHERE event = ?", (Event.MISSING.value,))
        for (payload,) in rows.fetchall():
            with suppress(*UNREADABLE):  # a damaged one tells of nothing
                told = json.loads(payload)
                if missing.seq and (told["up_to"], told["hash"]) == (missing.seq, missing.hash):
                    return True
        return False

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._fresh.clear()
        with (
            self._begun_anew_when_damaged(),
            spoken(self.path),
            self._run.undone_with_the_block(),
            transaction(self._connection),
        ):
            yield
        if self._fresh:
            self._move_mark()
        if self._has_traces:
            self._has_traces = not wipe_traces(self._connection)
        if self.on_written is not None:
            for row in tuple(self._fresh):
                self.on_written(read_record(row))

    def _append(self, at: datetime, event: Event, case_id: str, payload: say.Payload) -> int:
        """Add a record to the chain inside a transaction; returns its number."""
        head = read_end(self._connection, "head")
        if head is None:
            raise JournalDamagedError(
                Phrase("The journal {path} is damaged (the end of its chain is missing).", path=self.path)
            )
        run, key = self._run, self._key  # read once: the key may come while another thread writes this row
        if self._vouches_for(head, key):
            payload = {**payload, "own_from": run.unsealed_from}
        row, new_head = next_row(
            head, at=say.time_text(at), event=event.value, case_id=case_id, payload=payload, key=key
        )
        self._connection.execute("INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        self._connection.execute("REPLACE INTO ends VALUES (?, ?, ?, ?, ?)", new_head)
        add_lines(self._connection, row)
        if event in CHANGING:
            take_in(self._connection, read_record(row))
        self._fresh.append(row)
        if key is None and (head.hash != run.last or not run.unsealed_from):
            run.unsealed_from = row.seq
        run.last = row.hash
        return row.seq


def _put_back(known: int, head: End | None) -> Phrase:
    """Sentence on a journal that lacks a row it once had, or 0 where nobody can tell."""
    if not known:
        return Phrase(
            "The mark of the journal is damaged, or was changed: "
            "whether the journal was put back to an earlier state cannot be told."
        )
    if head is None or head.seq == 0:
        return Phrase("The journal is gone: it was written up to row {row}. A new one was begun.", row=known)
    return Phrase(
        "The journal was put back to an earlier state, or another put in its place: "
        "it was written up to row {row}.",
        row=known,
    )


def _is_sqlites(error: JournalError) -> bool:
    """Whether SQLite itself says so, and not we of a single row."""
    return isinstance(error.__cause__, sqlite3.Error)

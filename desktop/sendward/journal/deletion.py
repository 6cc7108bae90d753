"""Deletion on a worker: in small steps, through a connection of its own, beside the journal in use."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from sendward.journal.database import open_for_writing
from sendward.journal.journal import Journal
from sendward.journal.reader import Reader
from sendward.journal.retention import plan_deletion, wipe_traces

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sendward.journal.records import Record

ROWS_A_STEP = 500
"""Records deleted in one transaction; answers wait for the write lock, which it holds for milliseconds."""
REST_S = 0.02
"""Least rest between two steps, in seconds, in which others get the lock."""


class DeletingJournal(Journal):
    """The file of ``first``, which is in use on another thread, opened once more; sealed as ``first`` is.

    Its rows are of the same run, so that each of the two vouches for the other's. The key is read when the
    write lock is held: ``first`` may be given its key meanwhile, and what it writes with it comes after this.
    """

    def __init__(self, first: Journal) -> None:
        """Raises JournalError."""
        self._first = first
        mark = first._mark  # noqa: SLF001  # its own class
        super().__init__(open_for_writing(first.path, self._key), first.path, self._key, mark=mark)
        self._begins_anew = False
        self._run = first._run  # noqa: SLF001  # as above

    @property
    def _key(self) -> bytes | None:
        return self._first._key  # noqa: SLF001  # its own class

    @_key.setter
    def _key(self, _: bytes | None) -> None:
        pass

    def close(self) -> None:
        """Close the file; ``first`` vouches for what is left without a seal."""
        Reader.close(self)

    def delete_in_steps(self, moment: datetime, at: datetime, rest: Callable[[float], bool]) -> int:
        """Delete as ``Journal.delete_before`` does; returns how many. Each step is recorded by itself.

        ``rest`` waits so many seconds and says whether to go no further.
        """
        gone = 0
        with self._reading():
            for step in plan_deletion(self._connection, moment, at, ROWS_A_STEP):
                began = time.monotonic()
                gone += self.delete_step(step, moment, at)
                self._has_traces = False  # they are wiped once, at the end
                if rest(max(REST_S, 2 * (time.monotonic() - began))):
                    break
            if gone and not wipe_traces(self._connection):
                self._first._has_traces = True  # noqa: SLF001  # as above
        return gone


def deleter(
    journal: Journal, moment: datetime, at: datetime, on_written: Callable[[Record], None]
) -> Callable[[Callable[[float], bool]], int]:
    """A call of ``DeletingJournal.delete_in_steps`` for a worker; ``on_written`` is called there.

    The call raises JournalError.
    """

    def delete(rest: Callable[[float], bool]) -> int:
        with DeletingJournal(journal) as beside:
            beside.on_written = on_written
            return beside.delete_in_steps(moment, at, rest)

    return delete

"""Reader of the journal: its records, searched, counted and verified."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Self

from sendward.journal.database import open_for_reading, snapshot
from sendward.journal.errors import UNREADABLE, never_written, spoken
from sendward.journal.exceptions import read_trusts
from sendward.journal.mark import gone_if_marked
from sendward.journal.records import read_newest, read_record, read_rows, read_some
from sendward.journal.search import FoundLine, count, doubtful_among, find, recent, row_of, tally
from sendward.journal.verify import verify

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Generator, Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from sendward.journal.chain import Row
    from sendward.journal.records import Line, Record
    from sendward.journal.search import Counted, Place, Recent, Search
    from sendward.journal.verify import Verified
    from sendward.model import Trust

    Unreadable = Callable[[int], object]
    """What is told the number of each record that cannot be read, and that is passed over for it."""

_log = logging.getLogger(__name__)


class Reader:
    """The journal's file, open to be read. Belongs to the thread that opened it.

    Every call raises a ``JournalError`` with a sentence for the person when it cannot do its work. A record
    that cannot be read keeps no other from being read: ``unreadable`` is called with its number instead.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path, key: bytes | None, mark: Path | None = None
    ) -> None:
        self._connection = connection
        self._key = key
        self._mark = mark
        self.path = path

    @staticmethod
    def open_for_reading(path: Path, mark: Path | None = None) -> Reader:
        """Open the journal at ``path`` to read only, also while Sendward is writing it.

        Raises ``JournalMissingError`` when there is none, ``JournalGoneError`` when its mark tells of one.
        """
        with gone_if_marked(path, mark):
            return Reader(open_for_reading(path), path, None, mark)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; nothing can be read any more."""
        self._connection.close()

    def records(
        self, limit: int = 100, *, before: int | None = None, unreadable: Unreadable | None = None
    ) -> list[Record]:
        """At most ``limit`` records, newest first; the next page is ``before`` the last one's ``seq``."""
        with self._reading():
            return list(_readable(read_newest(self._connection, limit, before), unreadable))

    def count(self, search: Search) -> int:
        """Number of lines that match ``search``."""
        with self._reading():
            return count(self._connection, search)

    def find(self, search: Search) -> list[Place]:
        """Places of the lines that match ``search``, newest first."""
        with self._reading():
            return find(self._connection, search)

    def page(self, search: Search, offset: int, limit: int) -> list[FoundLine]:
        """At most ``limit`` of the lines that match ``search``, newest first, from number ``offset`` on.

        One that cannot be read hides no other.
        """
        with self._reading():
            places = find(self._connection, search, offset=offset, limit=limit)
            doubtful = doubtful_among(self._connection, places)
            rows = {row.seq: row for row in read_some(self._connection, {place.seq for place in places})}
        return [_found(place, rows.get(place.seq), is_doubtful=place in doubtful) for place in places]

    def row_of(self, search: Search, place: Place) -> int | None:
        """Row of ``place`` among the lines that match ``search``, from 0; None when it does not match."""
        with self._reading():
            return row_of(self._connection, search, place)

    def lines(self, places: Iterable[Place], *, unreadable: Unreadable | None = None) -> list[Line | None]:
        """The line at each place, None where its record has gone meanwhile or cannot be read."""
        with self._reading():
            wanted = tuple(places)
            rows = read_some(self._connection, {place.seq for place in wanted})
            told = {record.seq: record.lines() for record in _readable(rows, unreadable)}
        lines: list[Line | None] = []
        for seq, position in wanted:
            some = told.get(seq)
            is_there = some is not None and 0 <= position < len(some)
            if some is not None and not is_there:
                _pass_over(seq, "it has fewer lines", unreadable)
            lines.append(some[position] if some is not None and is_there else None)
        return lines

    def records_of(
        self, places: Iterable[Place], *, unreadable: Unreadable | None = None
    ) -> Iterator[Record]:
        """The records of the lines at ``places``, each once, in the order of its first line."""
        with self._reading():
            for seq in dict.fromkeys(place.seq for place in places):
                yield from _readable(read_some(self._connection, {seq}), unreadable)

    def trusts(self) -> tuple[Trust, ...]:
        """Every trust granted and not revoked, oldest first, but for what only a newer version knows."""
        with self._reading():
            return read_trusts(self._connection, self._key)

    def tally(self, search: Search, below: int | None = None) -> Counted:
        """Counts of the lines about recipients that match ``search``, by month, kind and answer.

        Of so many at a time that the caller is not held; older ones ``below`` the ``Counted.rest``.
        """
        with self._reading():
            return tally(self._connection, search, below)

    def recent(self, since: datetime) -> Recent:
        """How the newest lines were answered, from ``since`` on."""
        with self._reading():
            return recent(self._connection, since)

    def verifier(self) -> Callable[[], Verified]:
        """A call of ``verify`` for a worker: it reads the whole journal through a connection of its own."""
        return partial(verify, self.path, self._key, self._mark)

    def all_records(self, *, unreadable: Unreadable | None = None) -> Generator[Record, None, None]:
        """Every record, oldest first, as it was at the moment when the first is read."""
        with self._reading(), snapshot(self._connection):
            yield from _readable(read_rows(self._connection), unreadable)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with spoken(self.path):
            try:
                yield
            except UNREADABLE as error:
                raise never_written(self.path, error) from error


def _readable(rows: Iterable[Row], unreadable: Unreadable | None) -> Iterator[Record]:
    """The records in ``rows`` that can be read; ``unreadable`` is called with the number of each other."""
    for row in rows:
        try:
            record = read_record(row)
        except ValueError as error:
            _pass_over(row.seq, error, unreadable)
        else:
            yield record


def _pass_over(seq: int, problem: object, unreadable: Unreadable | None) -> None:
    _log.warning("record %d cannot be read: %s", seq, problem)
    if unreadable is not None:
        unreadable(seq)


def _found(place: Place, row: Row | None, *, is_doubtful: bool) -> FoundLine:
    if row is None:
        return FoundLine(place, None)
    try:
        return FoundLine(place, read_record(row).lines()[place.position], is_doubtful)
    except UNREADABLE as error:
        _log.warning("record %d cannot be read: %s", row.seq, type(error).__name__)
        return FoundLine(place, None, is_unreadable=True)

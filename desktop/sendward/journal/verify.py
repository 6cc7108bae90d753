"""Verifying that the journal is as it was written: the first row that does not fit, and why."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.journal.chain import BEGINNING, End, end_seal, key_id, row_hash
from sendward.journal.database import open_for_reading, read_end, snapshot
from sendward.journal.derived_tables import DerivedTables, find_misfit
from sendward.journal.errors import UNREADABLE, damaged, spoken
from sendward.journal.mark import MarkError, fits, gone_if_marked, read_mark
from sendward.journal.records import Event, read_rows
from sendward.phrase import Phrase

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from sendward.journal.chain import Row


class Standing(enum.Enum):
    """Result of verifying the journal."""

    FITS = "fits"
    BROKEN = "broken"
    UNCHECKED = "unchecked"
    """All checked rows fit, but some could not be checked: their key is not at hand, or they have no seal."""


@dataclass(frozen=True, slots=True)
class Verified:
    """Result of ``verify``, with its reason."""

    standing: Standing
    sentence: str
    """The result in words, for the person."""
    rows: int
    """Number of rows that were read."""
    seq: int | None = None
    """The first row that does not fit or is missing; None when all fit, or when no row is to blame."""


class _Misfit(Exception):  # noqa: N818  # not an error of the program: the answer, on its way up
    """A row, an end or a table does not fit; the text says which, ``seq`` is the row."""

    def __init__(self, seq: int | None, sentence: str) -> None:
        super().__init__(sentence)
        self.seq = seq


def verify(path: Path, key: bytes | None, mark_file: Path | None = None) -> Verified:
    """Verify the journal at ``path`` from end to end, also while Sendward is writing it.

    Rows sealed with a key other than ``key`` cannot be checked, nor can rows without one, unless a later row
    with one vouches for them; neither are ever said to fit. Nor is a journal without any seal when there is a
    ``key``: anybody who can write the file could have taken the seals away. Without a ``key`` it is said to
    have none. What the ``mark_file`` tells of must be there (``mark.py``).
    The tables kept ready beside the records (exceptions, memory, open cases, the pause, the lines) must hold
    what the records tell of.
    Raises a ``JournalError`` when the file cannot be read.
    """
    with gone_if_marked(path, mark_file):
        connection = open_for_reading(path)
    try:
        with spoken(path):
            mark = _known_mark(mark_file, key)  # before the journal, which is ahead of it if anything
            with snapshot(connection):
                return _verified(connection, key, mark)
    except UNREADABLE as error:
        raise damaged(path, type(error).__name__) from error
    finally:
        connection.close()


@dataclass(slots=True)
class _Walk:
    """State of the walk along the chain: the last row seen, and the counts so far."""

    key: bytes | None
    own_id: str
    seq: int = 0
    hash: str = BEGINNING
    key_id: str = ""
    rows: int = 0
    unkeyed: int = 0
    last_unkeyed: int = 0
    unchecked: int = 0
    first_unchecked: int = 0
    is_unchecked: bool = False
    had_key: bool = False
    is_bare: bool = False
    """Whether nothing is sealed although the key is at hand."""
    first_lapsed: int = 0
    """The first row without a key after one that had one: somebody without the key could have written it."""
    unvouched: int = 0
    """The first of the last rows without a key, until one with a key vouches for them; 0 for none."""
    is_unvouched: bool = False
    """Whether rows without a key at the beginning are followed by rows with one that say nothing of them."""
    missing: Row | None = None
    """The first row that says that others, before it, were missing."""
    derived: DerivedTables = field(default_factory=DerivedTables)

    def along(self, connection: sqlite3.Connection) -> None:
        """Check the chain from one end to the other. Raises ``_Misfit``."""
        anchor = self.checked_end(connection, "anchor")
        self.seq, self.hash, self.key_id = anchor.seq, anchor.hash, anchor.key_id
        self.had_key = bool(anchor.key_id)
        for row in read_rows(connection):
            self.check_row(row)
        if (anchor.seq, anchor.hash) != self.derived.deleted_up_to:
            raise _Misfit(1, Phrase("The journal's first rows are missing."))
        head = self.checked_end(connection, "head")
        if head.seq > self.seq:
            raise _Misfit(
                self.seq + 1, Phrase("Row {row} and what followed it are missing.", row=self.seq + 1)
            )
        if (head.seq, head.hash, head.key_id) != (self.seq, self.hash, self.key_id):
            raise _Misfit(head.seq + 1, Phrase("Row {row} was not written by Sendward.", row=head.seq + 1))
        if self.unvouched and self.had_key:
            self._lapse(self.unvouched)
        # an empty journal has no row, but a sealed head
        self.is_bare = self.key is not None and not self.had_key
        self.is_unchecked = self.is_unchecked or self.is_bare

    def checked_end(self, connection: sqlite3.Connection, name: str) -> End:
        """Read one end of the chain and check its seal if the key is at hand. Raises ``_Misfit``."""
        end = read_end(connection, name)
        if end is None:
            raise _Misfit(None, _MISSING_MARK[name])
        if end.key_id not in {"", self.own_id}:
            # the anchor of a whole journal says nothing new
            self.is_unchecked = self.is_unchecked or name == "head"
        elif end_seal(end, self.key if end.key_id else None) != end.seal:
            raise _Misfit(None, _CHANGED_MARK[name])
        return end

    def check_row(self, row: Row) -> None:
        """Check the next row. Raises ``_Misfit``."""
        expected = self.seq + 1
        if row.seq != expected:
            raise _Misfit(expected, Phrase("Row {row} is missing.", row=expected))
        if row.previous != self.hash:
            raise _Misfit(row.seq, Phrase("Row {row} does not follow the row before it.", row=row.seq))
        if row.key_id in {"", self.own_id}:
            if row_hash(row, self.key if row.key_id else None) != row.hash:
                raise _Misfit(row.seq, Phrase("Row {row} was changed after it was written.", row=row.seq))
        else:
            self.is_unchecked = True
            self.unchecked += 1
            self.first_unchecked = self.first_unchecked or row.seq
        try:
            if row.key_id:
                self._check_unvouched(row)
                self.had_key = True
            else:
                self.unvouched = self.unvouched or row.seq
                self.unkeyed += 1
                self.last_unkeyed = row.seq
            if row.event == Event.MISSING:
                self.missing = self.missing or row
            self.derived.check_row(row)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise _Misfit(
                row.seq, Phrase("Row {row} holds what Sendward never wrote.", row=row.seq)
            ) from error
        self.seq, self.hash, self.key_id = row.seq, row.hash, row.key_id
        self.rows += 1

    def _check_unvouched(self, row: Row) -> None:
        """See whether a row with a key vouches for those without one right before it."""
        if not self.unvouched:
            return
        own_from = json.loads(row.payload).get("own_from", 0)  # up to the row before, whose hash it bears
        is_vouched = 0 < own_from <= self.unvouched
        if not is_vouched and self.had_key:
            self._lapse(self.unvouched)
        elif not is_vouched:
            self.is_unchecked = self.is_unvouched = True
        self.unvouched = 0

    def _lapse(self, seq: int) -> None:
        self.is_unchecked = True
        self.first_lapsed = self.first_lapsed or seq


def _known_mark(mark_file: Path | None, key: bytes | None) -> End | None:
    """The mark; one that nobody can have written names no row, and fits nothing."""
    try:
        return read_mark(mark_file, key) if mark_file else None
    except MarkError:
        return _CHANGED


_CHANGED = End("mark", 0, "", "", "")
_CANNOT_TELL = Phrase(
    "The mark of the journal is damaged, or was changed: "
    "whether the journal was put back to an earlier state cannot be told."
)


def _check_mark(connection: sqlite3.Connection, mark: End | None, walk: _Walk) -> None:
    """Check that the journal is not behind its mark, and never was. Raises ``_Misfit``."""
    if mark == _CHANGED:
        raise _Misfit(None, _CANNOT_TELL)
    if mark is not None and not fits(connection, mark):
        if mark.seq <= walk.seq:
            raise _Misfit(
                mark.seq,
                Phrase(
                    "Row {row} is not the one that was written: another journal was put in its place.",
                    row=mark.seq,
                ),
            )
        raise _Misfit(
            walk.seq + 1,
            Phrase(
                "Row {row} and what followed it, up to row {last}, are missing: "
                "the journal was put back to an earlier state.",
                row=walk.seq + 1,
                last=mark.seq,
            ),
        )
    if walk.missing is not None:
        known = json.loads(walk.missing.payload)["up_to"]
        put_back = Phrase(
            "Before row {row} the journal was put back to an earlier state, or another put in its place: "
            "it had been written up to row {last}.",
            row=walk.missing.seq,
            last=known,
        )
        raise _Misfit(walk.missing.seq, put_back if known else _CANNOT_TELL)


def _verified(connection: sqlite3.Connection, key: bytes | None, mark: End | None) -> Verified:
    walk = _Walk(key, key_id(key))
    try:
        walk.along(connection)
        _check_mark(connection, mark, walk)
    except _Misfit as misfit:
        return Verified(Standing.BROKEN, str(misfit), walk.rows, misfit.seq)
    if what := find_misfit(connection, walk.derived):
        sentence = Phrase("Every row is intact, but the {what} table does not agree with them.", what=what)
        return Verified(Standing.BROKEN, sentence, walk.rows)
    if not walk.is_unchecked:
        return Verified(Standing.FITS, _praise(walk), walk.rows)
    return Verified(Standing.UNCHECKED, _doubt(walk), walk.rows)


def _praise(walk: _Walk) -> str:
    """Sentence on a journal that fits, which claims no more than was proven."""
    if not walk.rows:
        return Phrase("The journal is empty.")
    if not walk.unkeyed:
        return Phrase(
            "The journal is intact: {count} rows, sealed with the key in the keyring.",
            one="The journal is intact: {count} row, sealed with the key in the keyring.",
            count=walk.rows,
        )
    if walk.unkeyed == walk.rows:
        return Phrase(
            "The journal is intact: {count} rows, written without a key. Accidental damage would "
            "show; deliberate changes might not.",
            one="The journal is intact: {count} row, written without a key. Accidental damage would "
            "show; deliberate changes might not.",
            count=walk.rows,
        )
    return Phrase(
        "The journal is intact ({count} rows). Written without a key, up to row {last}: {unkeyed}. "
        "There, accidental damage would show; deliberate changes might not.",
        count=walk.rows,
        unkeyed=walk.unkeyed,
        last=walk.last_unkeyed,
    )


def _doubt(walk: _Walk) -> str:
    """Sentence on a journal that cannot be said to fit although every row that could be checked does."""
    if walk.is_bare:
        return Phrase(
            "Nothing in the journal is sealed, though the keyring holds a key: "
            "it was written without the key, or its seals were taken away. "
            "An accident would have shown, tampering might not."
        )
    if walk.is_unvouched and not walk.unchecked:
        return Phrase(
            "{count} rows, up to row {last}, were written without a key, and nothing vouches for them: "
            "they could not be checked for tampering.",
            one="{count} row, up to row {last}, was written without a key, and nothing vouches for it: "
            "it could not be checked for tampering.",
            count=walk.unkeyed,
            last=walk.last_unkeyed,
        )
    if walk.first_lapsed and not walk.unchecked:
        return Phrase(
            "Row {row} was written without a key, though rows before it had one: "
            "what was written without it could not be checked for tampering.",
            row=walk.first_lapsed,
        )
    if not walk.unchecked:
        return (
            Phrase("The journal could not be checked: sealed with a key that is not at hand.")
            if walk.key is None
            else Phrase("The journal could not be checked: sealed with a key other than the keyring's.")
        )
    if walk.key is None:
        return Phrase(
            "{count} rows of {rows}, from row {first} on, could not be checked: "
            "sealed with a key that is not at hand.",
            one="{count} row of {rows}, from row {first} on, could not be checked: "
            "sealed with a key that is not at hand.",
            count=walk.unchecked,
            rows=walk.rows,
            first=walk.first_unchecked,
        )
    return Phrase(
        "{count} rows of {rows}, from row {first} on, could not be checked: "
        "sealed with a key other than the keyring's.",
        one="{count} row of {rows}, from row {first} on, could not be checked: "
        "sealed with a key other than the keyring's.",
        count=walk.unchecked,
        rows=walk.rows,
        first=walk.first_unchecked,
    )


_MISSING_MARK = {
    "anchor": Phrase("The mark at the chain's anchor is missing."),
    "head": Phrase("The mark at the chain's head is missing."),
}
_CHANGED_MARK = {
    "anchor": Phrase("The mark at the chain's anchor was changed after it was written."),
    "head": Phrase("The mark at the chain's head was changed after it was written."),
}

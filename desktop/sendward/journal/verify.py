"""Verifying that the journal is as it was written: the first row that does not fit, and why."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.journal.chain import End, key_id
from sendward.journal.database import open_for_reading, snapshot
from sendward.journal.derived_tables import find_misfit
from sendward.journal.errors import UNREADABLE, damaged, spoken
from sendward.journal.mark import MarkError, fits, gone_if_marked, read_mark
from sendward.journal.walk import Misfit, Walk, number_in
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
    """All checked rows fit, but some could not be checked: their key is not at hand, they have no seal, or
    a newer Sendward wrote them."""


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
    is_newer: bool = False
    """Whether all that keeps it from being checked is that a newer Sendward wrote in it."""


def verify(path: Path, key: bytes | None, mark_file: Path | None = None) -> Verified:
    """Verify the journal at ``path`` from end to end, also while Sendward is writing it.

    Rows sealed with a key other than ``key`` cannot be checked, nor can rows without one, unless a later row
    with one vouches for them; neither are ever said to fit. Nor is a journal without any seal when there is a
    ``key``: anybody who can write the file could have taken the seals away. Without a ``key`` it is said to
    have none. What the ``mark_file`` tells of must be there (``mark.py``).
    The tables kept ready beside the records (exceptions, memory, open cases, the pause, the lines) must hold
    what the records tell of. That cannot be told where a row fits and this version does not understand it: a
    newer one wrote it.
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


def _check_mark(connection: sqlite3.Connection, mark: End | None, walk: Walk) -> None:
    """Check that the journal is not behind its mark, and never was. Raises ``Misfit``."""
    if mark == _CHANGED:
        raise Misfit(None, _CANNOT_TELL)
    if mark is not None and not fits(connection, mark):
        if mark.seq <= walk.seq:
            raise Misfit(
                mark.seq,
                Phrase(
                    "Row {row} is not the one that was written: another journal was put in its place.",
                    row=mark.seq,
                ),
            )
        raise Misfit(
            walk.seq + 1,
            Phrase(
                "Row {row} and what followed it, up to row {last}, are missing: "
                "the journal was put back to an earlier state.",
                row=walk.seq + 1,
                last=mark.seq,
            ),
        )
    if walk.missing is not None:
        known = number_in(walk.missing, "up_to")
        put_back = Phrase(
            "Before row {row} the journal was put back to an earlier state, or another put in its place: "
            "it had been written up to row {last}.",
            row=walk.missing.seq,
            last=known,
        )
        raise Misfit(walk.missing.seq, put_back if known else _CANNOT_TELL)


def _verified(connection: sqlite3.Connection, key: bytes | None, mark: End | None) -> Verified:
    walk = Walk(key, key_id(key))
    try:
        walk.along(connection)
        _check_mark(connection, mark, walk)
    except Misfit as misfit:
        return Verified(Standing.BROKEN, str(misfit), walk.rows, misfit.seq)
    if not walk.not_understood and (what := find_misfit(connection, walk.derived)):
        sentence = Phrase("Every row is intact, but the {what} table does not agree with them.", what=what)
        return Verified(Standing.BROKEN, sentence, walk.rows)
    if walk.is_unchecked:
        return Verified(Standing.UNCHECKED, _doubt(walk), walk.rows)
    if walk.not_understood:
        return Verified(Standing.UNCHECKED, _not_understood(walk.not_understood), walk.rows, is_newer=True)
    return Verified(Standing.FITS, _praise(walk), walk.rows)


def _not_understood(row: Row) -> str:
    if row.key_id:
        return Phrase(
            "Every row fits, but row {row} was written by a newer Sendward: what it tells of, and the tables "
            "beside the rows, could not be checked. Update Sendward.",
            row=row.seq,
        )
    return Phrase(
        "Every row fits, but row {row}, written without a key, tells of what this Sendward does not know: "
        "a newer one wrote it, or somebody else. Update Sendward.",
        row=row.seq,
    )


def _praise(walk: Walk) -> str:
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


def _doubt(walk: Walk) -> str:
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

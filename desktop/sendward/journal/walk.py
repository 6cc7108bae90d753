"""Walk along the journal's chain, from end to end: the first row that does not fit, and the counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.journal.chain import BEGINNING, End, end_seal, row_hash
from sendward.journal.database import read_end
from sendward.journal.derived_tables import DerivedTables
from sendward.journal.errors import UNREADABLE
from sendward.journal.records import Event, read_record, read_rows
from sendward.journal.shape import read_content
from sendward.phrase import Phrase

if TYPE_CHECKING:
    import sqlite3

    from sendward.journal.chain import Row


class Misfit(Exception):  # noqa: N818  # not an error of the program: the answer, on its way up
    """A row, an end or a table does not fit; the text says which, ``seq`` is the row."""

    def __init__(self, seq: int | None, sentence: str) -> None:
        super().__init__(sentence)
        self.seq = seq


@dataclass(slots=True)
class Walk:
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
    not_understood: Row | None = None
    """The first row that fits and that this version does not understand."""
    derived: DerivedTables = field(default_factory=DerivedTables)

    def along(self, connection: sqlite3.Connection) -> None:
        """Check the chain from one end to the other. Raises ``Misfit``."""
        anchor = self.checked_end(connection, "anchor")
        self.seq, self.hash, self.key_id = anchor.seq, anchor.hash, anchor.key_id
        self.had_key = bool(anchor.key_id)
        for row in read_rows(connection):
            self.check_row(row)
        if (anchor.seq, anchor.hash) != self.derived.deleted_up_to:
            raise Misfit(1, Phrase("The journal's first rows are missing."))
        head = self.checked_end(connection, "head")
        if head.seq > self.seq:
            raise Misfit(
                self.seq + 1, Phrase("Row {row} and what followed it are missing.", row=self.seq + 1)
            )
        if (head.seq, head.hash, head.key_id) != (self.seq, self.hash, self.key_id):
            raise Misfit(head.seq + 1, Phrase("Row {row} was not written by Sendward.", row=head.seq + 1))
        if self.unvouched and self.had_key:
            self._lapse(self.unvouched)
        # an empty journal has no row, but a sealed head
        self.is_bare = self.key is not None and not self.had_key
        self.is_unchecked = self.is_unchecked or self.is_bare

    def checked_end(self, connection: sqlite3.Connection, name: str) -> End:
        """Read one end of the chain and check its seal if the key is at hand. Raises ``Misfit``."""
        end = read_end(connection, name)
        if end is None:
            raise Misfit(None, _MISSING_MARK[name])
        if end.key_id not in {"", self.own_id}:
            # the anchor of a whole journal says nothing new
            self.is_unchecked = self.is_unchecked or name == "head"
        elif end_seal(end, self.key if end.key_id else None) != end.seal:
            raise Misfit(None, _CHANGED_MARK[name])
        return end

    def check_row(self, row: Row) -> None:
        """Check the next row. Raises ``Misfit``."""
        expected = self.seq + 1
        if row.seq != expected:
            raise Misfit(expected, Phrase("Row {row} is missing.", row=expected))
        if row.previous != self.hash:
            raise Misfit(row.seq, Phrase("Row {row} does not follow the row before it.", row=row.seq))
        if row.key_id in {"", self.own_id}:
            if row_hash(row, self.key if row.key_id else None) != row.hash:
                raise Misfit(row.seq, Phrase("Row {row} was changed after it was written.", row=row.seq))
        else:
            self.is_unchecked = True
            self.unchecked += 1
            self.first_unchecked = self.first_unchecked or row.seq
        if row.key_id:
            self._check_unvouched(row)
            self.had_key = True
        else:
            self.unvouched = self.unvouched or row.seq
            self.unkeyed += 1
            self.last_unkeyed = row.seq
        if row.event == Event.MISSING:
            self.missing = self.missing or row
        try:
            self.derived.check_row(row)
        except UNREADABLE as error:
            if not _may_be_newer(row):
                raise Misfit(
                    row.seq, Phrase("Row {row} holds what Sendward never wrote.", row=row.seq)
                ) from error
            self.not_understood = self.not_understood or row
        self.seq, self.hash, self.key_id = row.seq, row.hash, row.key_id
        self.rows += 1

    def _check_unvouched(self, row: Row) -> None:
        """See whether a row with a key vouches for those without one right before it."""
        if not self.unvouched:
            return
        own_from = number_in(row, "own_from")  # up to the row before, whose hash it bears
        is_vouched = 0 < own_from <= self.unvouched
        if not is_vouched and self.had_key:
            self._lapse(self.unvouched)
        elif not is_vouched:
            self.is_unchecked = self.is_unvouched = True
        self.unvouched = 0

    def _lapse(self, seq: int) -> None:
        self.is_unchecked = True
        self.first_lapsed = self.first_lapsed or seq


def _may_be_newer(row: Row) -> bool:
    """Whether a newer Sendward may have written a row that fits and is not understood.

    Nobody else can have sealed it with the key. Without one it takes a word that this version does not know:
    in what it knows, every version writes the same.
    """
    if row.key_id or row.event not in set(Event):
        return True
    try:
        read_record(row)
    except ValueError:
        return False
    return True


def number_in(row: Row, name: str) -> int:
    """A number in the content of ``row``; 0 where there is none."""
    try:
        number = read_content(row.payload).get(name)
    except ValueError:
        return 0
    return number if isinstance(number, int) else 0


_MISSING_MARK = {
    "anchor": Phrase("The mark at the chain's anchor is missing."),
    "head": Phrase("The mark at the chain's head is missing."),
}
_CHANGED_MARK = {
    "anchor": Phrase("The mark at the chain's anchor was changed after it was written."),
    "head": Phrase("The mark at the chain's head was changed after it was written."),
}

"""Search for lines in the journal, and counts of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sendward.engine.public_suffixes import a_labels
from sendward.journal.errors import SearchTooLongError
from sendward.journal.incidents import told_in
from sendward.journal.lines import Answer, answer_in, comparable
from sendward.journal.payload import time_text
from sendward.journal.records import Event, read_record, read_some
from sendward.model import Kind, Origin
from sendward.phrase import Phrase

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from datetime import datetime

    from sendward.journal.records import Line


@dataclass(frozen=True, slots=True)
class Search:
    """Filter for lines; a field left at its default does not matter."""

    words: str = ""
    """Words of which each must be in the line, also as a part of a word, in upper or lower case; of more than
    ``MOST_WORDS`` nothing is looked for."""
    since: datetime | None = None
    """The first moment that matches."""
    until: datetime | None = None
    """The first moment that does not match any more."""
    origin: Origin | None = None
    answer: Answer | None = None
    is_doubtful: bool = False
    """Whether only drafts that still hold the address match."""


class Place(NamedTuple):
    """Place of a line: its record, and its number in that."""

    seq: int
    position: int


class FoundLine(NamedTuple):
    """A line and its place."""

    place: Place
    line: Line | None
    """None when its record has gone meanwhile, or cannot be read."""
    is_doubtful: bool = False
    """Whether it is about an address that a draft still held when it was last seen."""
    is_unreadable: bool = False


class Tally(NamedTuple):
    """Count of the lines of one month, kind and answer, held messages by themselves."""

    month: str
    """Month in UTC, as in ``2026-11``."""
    kind: str
    answer: Answer
    lines: int
    is_held: bool
    """Whether the messages were held when they were about to leave."""


def count(connection: sqlite3.Connection, search: Search) -> int:
    """Number of lines that match ``search``."""
    conditions, values = _conditions(search)
    found = connection.execute(f"SELECT count(*) FROM lines WHERE {conditions}", values).fetchone()  # noqa: S608  # made below, of constants
    return int(found[0])


def find(
    connection: sqlite3.Connection, search: Search, *, offset: int = 0, limit: int | None = None
) -> list[Place]:
    """Places of the lines that match ``search``, newest first; at most ``limit``, from ``offset`` on."""
    conditions, values = _conditions(search)
    rows = connection.execute(
        f"SELECT seq, position FROM lines WHERE {conditions} ORDER BY seq DESC, position LIMIT ? OFFSET ?",  # noqa: S608  # as above
        [*values, -1 if limit is None else limit, offset],
    )
    return [Place(*row) for row in rows]


def doubtful_among(connection: sqlite3.Connection, places: Collection[Place]) -> frozenset[Place]:
    """Those of ``places`` that ``Search.is_doubtful`` lets through."""
    if not places:
        return frozenset()
    between = [pick(place.seq for place in places) for pick in (min, max)]
    # CROSS: the small table first, whatever SQLite makes of it (https://www.sqlite.org/optoverview.html)
    rows = connection.execute(
        "SELECT seq, position FROM doubtful CROSS JOIN lines USING (seq, position)"
        " WHERE seq BETWEEN ? AND ? AND origin = ?",
        [*between, Origin.DRAFT.value],
    )
    return frozenset(places).intersection(Place(*row) for row in rows)


def row_of(connection: sqlite3.Connection, search: Search, place: Place) -> int | None:
    """Row of ``place`` among the lines that ``find`` gives, from 0; None when it is none of them."""
    conditions, values = _conditions(search)
    is_there, before = connection.execute(
        "SELECT total(seq = ? AND position = ?), count(*) - 1 FROM lines"  # noqa: S608  # as above
        f" WHERE (seq > ? OR (seq = ? AND position <= ?)) AND {conditions}",
        # a numbered ?1 counts as named for Python 3.14, which refuses a list for it
        [*place, place.seq, *place, *values],
    ).fetchone()
    return int(before) if is_there else None


class Counted(NamedTuple):
    """Counts of some lines, and where the rest begins."""

    tallies: list[Tally]
    rest: int | None
    """What to give as ``below`` to have older lines counted; None where there are none."""


MOST_COUNTED = 5_000
"""Lines counted at a time, in some 8 ms: 60,000 together hold the thread for 80 ms (SQLite 3.40)."""
_ABOVE_ALL = 2**63 - 1
"""The greatest number of a record that SQLite can keep."""


def tally(connection: sqlite3.Connection, search: Search, below: int | None = None) -> Counted:
    """Counts of the lines about recipients that match, by month, kind, answer and being held.

    Of the newest ``MOST_COUNTED`` lines in records with a lower number than ``below``; whole records, so
    that it may be some more.
    """
    conditions, values = _conditions(search)
    marks = ", ".join("?" * len(UNCOUNTED))
    newest = _ABOVE_ALL if below is None else below
    last = connection.execute(
        "SELECT seq FROM lines WHERE seq < ? ORDER BY seq DESC, position LIMIT 1 OFFSET ?",
        (newest, MOST_COUNTED - 1),
    ).fetchone()
    oldest = last[0] if last else 0
    rows = connection.execute(
        "SELECT substr(at, 1, 7), kind, answer, count(*), origin = ? FROM lines"  # noqa: S608  # as above
        f" WHERE seq >= ? AND seq < ? AND {conditions} AND answer NOT IN ({marks})"
        " GROUP BY 1, 2, 3, 5 ORDER BY 1, 2, 3, 5",
        [Origin.ADDIN.value, oldest, newest, *values, *UNCOUNTED],
    )
    tallies = [
        Tally(month, kind, known, lines, bool(is_held))
        for month, kind, answer, lines, is_held in rows
        if (known := answer_in(answer)) not in UNCOUNTED
    ]
    return Counted(tallies, oldest if last else None)


class Recent(NamedTuple):
    """How the newest lines were answered."""

    answers: Counter[tuple[Answer, bool]]
    """Lines by answer, held messages by themselves; of an incident in the outbox that has left, one."""
    let_go: Counter[Event]
    """Lines about recipients of messages that were let go unchecked or in a pause, by that."""
    asked: int
    """Lines about which there was a question in that time."""
    is_whole: bool
    """False where there are more lines than were counted."""


MOST_RECENT = 2_000
"""Newest lines that are counted: more than anybody is asked in two days, in a few milliseconds."""


def recent(connection: sqlite3.Connection, since: datetime) -> Recent:
    """What became of the newest lines, from ``since`` on, without looking through the whole journal."""
    newest = "SELECT * FROM lines ORDER BY seq DESC, position LIMIT ?"
    rows = connection.execute(
        "SELECT newest.at, newest.seq, newest.case_id, answer, origin = ?, event"  # noqa: S608  # a constant
        f" FROM ({newest}) AS newest JOIN records USING (seq)",
        (Origin.ADDIN.value, MOST_RECENT),
    ).fetchall()
    first = time_text(since)
    young = [row[1:] for row in rows if row[0] >= first]
    answers = Counter((answer_in(answer), bool(is_held)) for _, _, answer, is_held, _ in young)
    left = (Answer.INCIDENT, False)
    if answers[left]:
        seqs = {seq for seq, _, answer, _, _ in young if answer == Answer.INCIDENT}
        answers[left] = len(told_in(read_some(connection, seqs))[0])
    let_go = Counter(Event(event) for *_, event in young if event in _LET_GO)
    oldest = min((seq for seq, *_ in young), default=0)
    opened = _opened(connection, oldest - MOST_RECENT, first) if young else frozenset()
    asked = sum(case in opened and answer_in(answer) not in UNCOUNTED for _, case, answer, *_ in young)
    return Recent(answers, let_go, asked, len(rows) < MOST_RECENT or answers.total() < MOST_RECENT)


def _opened(connection: sqlite3.Connection, after: int, first: str) -> frozenset[str]:
    """The cases that were opened since then, of those in the records ``after`` that number."""
    found = connection.execute(
        "SELECT case_id FROM records WHERE seq > ? AND event = ? AND at >= ?",
        (after, Event.OPENED.value, first),
    )
    return frozenset(str(case) for (case,) in found)


_LET_GO = (Event.SENT_PAUSED, Event.SENT_UNCHECKED)


_NEWEST = 10_000
"""Lines looked through for endings that were noted: those of more than a year, in a few milliseconds."""
_MOST_NOTED = 200
"""Lines about such endings that are remembered; an older one is noted again."""


def noted_endings(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """The places and the endings (A-labels) of held messages' recipients whose ending does not exist."""
    newest = "SELECT seq, position, origin, kind FROM lines ORDER BY seq DESC, position LIMIT ?"
    rows = connection.execute(
        f"SELECT seq, position FROM ({newest}) WHERE origin = ? AND kind = ? LIMIT ?",  # noqa: S608  # a constant
        (_NEWEST, Origin.ADDIN.value, Kind.INVALID_TLD.value, _MOST_NOTED),
    )
    wanted: dict[int, list[int]] = defaultdict(list)
    for seq, position in rows:
        wanted[seq].append(position)
    noted: set[tuple[str, str]] = set()
    for row in read_some(connection, wanted):
        # a record that cannot be read is for ``verify`` to name; its endings are noted again
        with suppress(ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
            lines = read_record(row).lines()
            told = [lines[position] for position in wanted[row.seq]]
            noted.update((line.place, a_labels(line.recipient.rpartition(".")[2])) for line in told)
    return frozenset(noted)


UNCOUNTED = (Answer.EARLIER, Answer.OTHER, Answer.INCIDENT, Answer.NOT_ASKED, Answer.NOT_SHOWN)
"""Lines that are no answer to a question that was asked; ``tally`` does not count them."""


def _conditions(search: Search) -> tuple[str, list[str]]:
    conditions: list[str] = ["1"]
    values: list[str] = []
    if search.since is not None:
        conditions.append("at >= ?")
        values.append(time_text(search.since))
    if search.until is not None:
        conditions.append("at < ?")
        values.append(time_text(search.until))
    if search.origin is not None:
        conditions.append("origin = ?")
        values.append(search.origin.value)
    if search.answer is not None:
        conditions.append("answer = ?")
        values.append(search.answer.value)
    if search.is_doubtful:
        conditions.append("origin = ? AND (seq, position) IN (SELECT seq, position FROM doubtful)")
        values.append(Origin.DRAFT.value)
    for word in _words(search):
        conditions.append("instr(words, ?)")
        values.append(word)
    return " AND ".join(conditions), values


MOST_WORDS = 100
"""Words that one search may have; SQLite takes some nine hundred (SQLITE_MAX_EXPR_DEPTH,
https://www.sqlite.org/limits.html), and a pasted page has more."""


def _words(search: Search) -> list[str]:
    """The words of the search, each once. Raises ``SearchTooLongError``."""
    words = list(dict.fromkeys(comparable(search.words).split()))
    if len(words) > MOST_WORDS:
        raise SearchTooLongError(
            Phrase(
                "A search can have {most} words at most; this one has {number}.",
                most=MOST_WORDS,
                number=len(words),
            )
        )
    return words

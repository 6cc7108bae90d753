"""Records of the journal, read from their rows: newest first for a person, oldest first for a machine."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.journal.chain import Row
from sendward.journal.shape import check_content, read_content, read_moment
from sendward.model import Origin

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator
    from datetime import datetime

    from sendward.journal.payload import Payload
    from sendward.model import Span

_COLUMNS = "seq, at, event, case_id, payload, key_id, previous, hash"
ADDED_LATER = "changed-afterwards"
"""Why a message was let go unchecked, in a client's word (``gates/protocol.py``)."""


class Event(enum.StrEnum):
    """Event that a record tells of."""

    OPENED = "opened"
    DECIDED = "decided"
    SENT_UNCHECKED = "sent-unchecked"
    """A message was let go while Sendward could not be reached, by the person's own deliberate act, or left
    with recipients that were added after the check."""
    SENT_PAUSED = "sent-paused"
    """A message was let go during a pause, with what would have been asked about."""
    INCIDENT = "incident"
    """A message left, or waits in an outbox, with an address that nobody had settled."""
    IN_SIGHT = "in-sight"
    """The person was told that many see one another's addresses, or it was seen what became of that."""
    GONE = "gone"
    """A draft holds an address no more that it was asked about: taken out, or the draft itself has gone."""
    TRUST_GRANTED = "trust-granted"
    TRUST_REVOKED = "trust-revoked"
    PAUSED = "paused"
    RESUMED = "resumed"
    SEALED = "sealed"
    """The run that wrote the rows before without a key has ended, with the key, and vouches for them."""
    MISSING = "missing"
    """The journal did not have, when it was opened, what the mark beside it tells of (``mark.py``)."""
    DELETED = "deleted"
    """Older records were deleted; the exceptions and the pause that still hold stand in this one."""


class CrowdOutcome(enum.StrEnum):
    """What became of a message in which many see one another's addresses."""

    TOLD = "told"
    """The person was told; nothing more was seen."""
    MOVED = "moved-to-bcc"
    LEFT = "left-in-sight"
    """It was sent so, or sent again at a gate that had held it for that."""


@dataclass(frozen=True, slots=True)
class Line:
    """A record about one recipient, flat, as a table shows it; a field that does not apply is empty."""

    seq: int
    at: datetime
    event: Event
    case_id: str
    origin: str
    """The source, as ``model.Origin`` writes it."""
    place: str
    recipient: str
    """The address; the text as written when it could not be read; the domain of a domain's trust."""
    field: str
    level: str
    intended: str
    """The domains probably meant, those that tie for the first place."""
    kind: str
    why: str
    outcome: str
    """The answer, as ``model.Outcome`` writes it, or ``CrowdOutcome``; empty while the case is open."""
    scope: str
    until: str
    """End of a trust or a pause, ISO 8601 in UTC; empty for no end."""
    corrected_to: str
    reason: str
    is_keyed: bool
    is_seen: bool = True
    """Whether "corrected" was seen in the message. Earlier versions wrote it when the right address was
    copied, and nobody knows any more."""
    went_unseen: bool = False
    """Whether a draft that has gone, or was saved again, did so while Sendward was not running."""
    was_added_later: bool = False
    """Whether the recipient was added after the check to a message that has left; else one that was let go
    unchecked may have left or not."""
    sent_at: str = ""
    """When a message that left, or waits to, was written: ISO 8601 in UTC; empty for everything else."""
    in_sight: int = 0
    """Of a message in which many see one another, the addresses in To and Cc, or those moved to Bcc; 0 for
    everything else."""
    differs: tuple[Span, ...] = ()
    """The characters of the recipient's domain that differ from ``intended``, by the first finding."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row of the journal."""

    seq: int
    at: datetime
    event: Event
    case_id: str
    """Empty for a record that belongs to no case."""
    payload: Payload
    is_keyed: bool
    """Whether the row's hash was made with a key."""

    def lines(self) -> tuple[Line, ...]:
        """One line for each recipient the record tells of; one for a record that tells of none."""
        recipients = self.payload.get("recipients")
        if recipients is None:
            return (self._line({}, self.payload),)
        return tuple(self._line(asked, asked.get("decision", {})) for asked in recipients)

    def _line(self, asked: Payload, decided: Payload) -> Line:
        findings = asked.get("findings", [])
        best = [finding for finding in findings if finding["score"] >= findings[0]["score"]]
        return Line(
            seq=self.seq,
            at=self.at,
            event=self.event,
            case_id=self.case_id,
            origin=self.payload.get("origin", ""),
            place=self.payload.get("place", ""),
            recipient=str(asked.get("text") or self.payload.get("key", "")),
            field=asked.get("field", ""),
            level=asked.get("level", ""),
            intended=", ".join(dict.fromkeys(filter(None, (finding["intended"] for finding in best)))),
            kind=", ".join(dict.fromkeys(finding["kind"] for finding in best)),
            why=best[0]["reason"] if best else asked.get("problem", ""),
            outcome=decided.get("outcome", ""),
            scope=decided.get("scope") or "",
            until=decided.get("until") or "",
            corrected_to=decided.get("corrected_to", ""),
            reason=decided.get("reason", ""),
            is_keyed=self.is_keyed,
            is_seen="stands" in asked or self.payload.get("origin") == Origin.ADDIN,
            went_unseen=self.payload.get("why") == "went-unseen",
            was_added_later=self.payload.get("why") == ADDED_LATER,
            sent_at=self.payload.get("sent_at", ""),
            in_sight=self.payload.get("in_sight", 0),
            differs=tuple((start, end) for start, end in best[0]["differs"]) if best else (),
        )


def read_rows(connection: sqlite3.Connection) -> Iterator[Row]:
    """Every row, oldest first, as the table holds it."""
    for row in connection.execute(f"SELECT {_COLUMNS} FROM records ORDER BY seq"):  # noqa: S608  # a constant
        yield Row(*row)


def read_newest(connection: sqlite3.Connection, limit: int, before: int | None) -> list[Row]:
    """At most ``limit`` rows, newest first, of those with a ``seq`` under ``before``."""
    return [
        Row(*row)
        for row in connection.execute(
            f"SELECT {_COLUMNS} FROM records WHERE ? IS NULL OR seq < ? ORDER BY seq DESC LIMIT ?",  # noqa: S608  # a constant
            (before, before, limit),
        )
    ]


def read_some(connection: sqlite3.Connection, seqs: Iterable[int]) -> Iterator[Row]:
    """The rows with these numbers, in any order."""
    numbers = list(seqs)
    for begin in range(0, len(numbers), _MOST_AT_ONCE):
        some = numbers[begin : begin + _MOST_AT_ONCE]
        marks = ", ".join("?" * len(some))
        for row in connection.execute(f"SELECT {_COLUMNS} FROM records WHERE seq IN ({marks})", some):  # noqa: S608  # constants
            yield Row(*row)


def read_telling(connection: sqlite3.Connection, events: Collection[Event], text: str) -> Iterator[Row]:
    """The rows of these events whose content has ``text`` in it, newest first."""
    marks = ", ".join("?" * len(events))
    for row in connection.execute(
        f"SELECT {_COLUMNS} FROM records WHERE event IN ({marks}) AND instr(payload, ?) ORDER BY seq DESC",  # noqa: S608  # constants
        [*events, text],
    ):
        yield Row(*row)


_MOST_AT_ONCE = 500
"""Most values in one statement; SQLite before 3.32 takes 999 (https://www.sqlite.org/limits.html)."""


_NEEDED: dict[Event, tuple[str, ...]] = {
    Event.OPENED: ("recipients",),
    Event.DECIDED: ("recipients",),
    Event.GONE: ("recipients",),
    Event.IN_SIGHT: ("in_sight", "outcome"),
    Event.TRUST_GRANTED: ("scope", "key"),
    Event.TRUST_REVOKED: ("scope", "key"),
    Event.PAUSED: ("until",),
}
"""Fields without which a record of that event tells of nothing."""


def read_record(row: Row) -> Record:
    """The record in ``row``, of which everything can be told. Raises ValueError when it cannot be read.

    That is the only error, and quotes nothing, whatever stands in the row: damage, or what a newer version or
    a stranger wrote.
    """
    try:
        event = Event(row.event)
    except ValueError as error:  # it quotes the word
        raise ValueError("it is of a kind that is not known") from error
    payload = read_content(row.payload)
    check_content(payload, _NEEDED.get(event, ()))
    return Record(
        seq=row.seq,
        at=read_moment(row.at),
        event=event,
        case_id=row.case_id,
        payload=payload,
        is_keyed=bool(row.key_id),
    )

"""The journal: cases, decisions, exceptions and pauses, written so that a crash loses nothing."""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from sendward.journal import payload as say
from sendward.journal.chain import BEGINNING, canonical, next_row, sealed_end
from sendward.journal.database import (
    move_aside,
    open_for_writing,
    open_in_memory,
    read_end,
    transaction,
)
from sendward.journal.doubtful import CHANGING, read_addresses, take_in
from sendward.journal.errors import JournalDamagedError, spoken
from sendward.journal.lines import add_lines
from sendward.journal.reader import Reader
from sendward.journal.records import Event, read_record
from sendward.journal.retention import delete_step, plan_deletion, wipe_traces
from sendward.model import Scope, Trust
from sendward.phrase import Phrase

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from sendward.journal.chain import Row
    from sendward.journal.doubtful import DoubtfulAddress
    from sendward.journal.errors import JournalError
    from sendward.journal.records import Record
    from sendward.journal.retention import Step
    from sendward.model import Case, Decision, Question, Recipient, Sighting


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Journal(Reader):
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
        notice: str = "",
        clock: Callable[[], datetime] = _utc_now,
    ) -> None:
        super().__init__(connection, path, key)
        self._clock = clock
        self._fresh: list[Row] = []
        self._has_traces = False
        self.on_written: Callable[[Record], None] | None = None
        """Callback for each record once it is on the disk."""
        self.notice = notice
        """Problem with the opening, a sentence for the person; empty when all was well."""

    @classmethod
    def open(cls, path: Path, key: bytes | None, *, clock: Callable[[], datetime] = _utc_now) -> Self:
        """Open the journal at ``path``, or begin one. Without a ``key`` its rows are hashed without one.

        A damaged file is kept under another name and a new journal begun; ``notice`` says so. Raises the
        other journal errors.
        """
        notice = ""
        try:
            connection = open_for_writing(path, key)
        except JournalDamagedError as error:
            kept = move_aside(path, clock())
            connection = open_for_writing(path, key)
            notice = Phrase(
                "{problem} It was kept as {name} and a new journal begun; "
                "exceptions made before are not known any more.",
                problem=error,
                name=kept.name,
            )
        return cls(connection, path, key, notice=notice, clock=clock)

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
        return cls(open_in_memory(path), path, None, notice=notice, clock=clock)

    @property
    def is_keyed(self) -> bool:
        """Whether what is written now is sealed with a key."""
        return self._key is not None

    def take_key(self, key: bytes) -> None:
        """Seal what is written from now on: the keyring has given the key after the journal was opened.

        What was written before it came keeps showing that it was not sealed. Of a journal that holds nothing
        yet, both ends are sealed, as if it had been begun with the key.
        """
        anchor, head = (read_end(self._connection, name) for name in ("anchor", "head"))
        if anchor is not None and head is not None and head.seq == 0 and not head.key_id:
            ends = [sealed_end(name, 0, BEGINNING, key) for name in ("anchor", "head")]
            with self._writing():
                self._connection.executemany("REPLACE INTO ends VALUES (?, ?, ?, ?, ?)", ends)
        self._key = key

    # what the guard writes

    def open_case(self, case: Case) -> None:
        """Write down that a case was opened."""
        with self._writing():
            seq = self._append(case.opened_at, Event.OPENED, case.id, say.opened_payload(case))
            self._connection.execute("INSERT INTO open_cases VALUES (?, ?)", (case.id, seq))

    def close_case(
        self, case: Case, decisions: Mapping[str, Decision], trust: tuple[Trust, ...], at: datetime
    ) -> None:
        """Write down the decisions (one for each ``Recipient.key`` of the case) and the trust they grant."""
        with self._writing():
            self._decided(case.id, say.decided_payload(say.opened_payload(case), decisions), at)
            for granted in trust:
                self._grant(granted, case.id, at)

    def follow_up(
        self, doubtful: Iterable[DoubtfulAddress], decisions: Mapping[str, Decision], at: datetime
    ) -> None:
        """Write down what was seen to become of addresses that drafts held after the answer.

        ``decisions`` are by ``Recipient.key``. Each record refers to the case that asked first.
        """
        with self._writing():
            for case_id, told in self._told_before(doubtful):
                self._decided(case_id, say.decided_payload(told, decisions), at)

    def note_gone(self, doubtful: Iterable[DoubtfulAddress], why: str, at: datetime) -> None:
        """Write down that drafts hold these addresses no more, ``why`` in a word."""
        with self._writing():
            for case_id, told in self._told_before(doubtful):
                self._append(at, Event.GONE, case_id, say.gone_payload(told, why))

    def _told_before(self, doubtful: Iterable[DoubtfulAddress]) -> list[tuple[str, say.Payload]]:
        """The content of the last record about each of these, by the record's case."""
        keys: dict[str, set[str]] = {}
        for address in doubtful:
            keys.setdefault(address.case_id, set()).add(address.key)
        found = []
        for case_id, some in keys.items():
            row = self._connection.execute(
                "SELECT payload FROM records WHERE seq = (SELECT max(seq) FROM doubtful WHERE case_id = ?)",
                (case_id,),
            ).fetchone()
            if row is not None:  # a record that was deleted tells of nobody any more
                found.append((case_id, say.some_of(json.loads(row[0]), some)))
        return found

    def note_unchecked(
        self, sighting: Sighting, questions: Iterable[Question], why: str, at: datetime
    ) -> None:
        """Write down that a message left unchecked, with those of its recipients that deserve a question."""
        with self._writing():
            self._append(at, Event.SENT_UNCHECKED, "", say.unchecked_payload(sighting, questions, why))

    def note_paused(self, sighting: Sighting, questions: Iterable[Question], at: datetime) -> None:
        """Write down that a message left during a pause with recipients that deserve these questions."""
        with self._writing():
            self._append(at, Event.SENT_PAUSED, "", say.unchecked_payload(sighting, questions, "paused"))

    def close_left_open(self, at: datetime) -> int:
        """Record every case that an earlier run left open as unanswered; returns how many."""
        with self._writing():
            left = self._connection.execute(
                "SELECT records.case_id, records.payload FROM open_cases"
                " JOIN records ON records.seq = open_cases.opened_seq ORDER BY records.seq"
            ).fetchall()
            for case_id, opened in left:
                self._decided(case_id, say.unanswered_payload(json.loads(opened)), at)
        return len(left)

    def change_trust(self, old: Trust | None, new: Trust, at: datetime) -> None:
        """Replace one trust by another, or add it where ``old`` is None, and record that."""
        with self._writing():
            if old is not None and (old.scope, old.key) != (new.scope, new.key):
                self._revoke(old, at)
            self._grant(new, "", at)

    def revoke(self, trust: Trust, at: datetime) -> None:
        """Revoke a trust, and record that; one that is not there any more is passed over."""
        with self._writing():
            self._revoke(trust, at)

    def delete_before(self, moment: datetime, at: datetime) -> int:
        """Delete the records written before ``moment``; returns how many were (see ``retention``).

        Exceptions and a pause that still hold stay in force, and so do cases without an answer. The deletion
        is recorded, so that ``verify`` can tell it from rows that somebody took away.
        Deleted records stand in no file any longer; if the journal is being read meanwhile, only after the
        next call that writes.
        """
        with self._reading():
            steps = tuple(plan_deletion(self._connection, moment, None))
        return sum(self.delete_step(step, moment, at) for step in steps)

    def delete_step(self, step: Step, moment: datetime, at: datetime) -> int:
        """Delete the records of one ``step``; returns how many were."""
        last = step.last
        with self._writing():
            deleted = delete_step(self._connection, step, self._key)
            if not deleted:
                return 0
            payload = {
                "up_to": last.seq,
                "hash": last.hash,
                "rows": deleted,
                "before": say.time_text(moment),
                "trusts": [say.trust_payload(trust) for trust in self.trusts()],
                "paused_until": say.time_text(paused) if (paused := self.paused_until()) else None,
            }
            self._append(at, Event.DELETED, "", payload)
            self._has_traces = True
        return deleted

    def set_paused_until(self, until: datetime | None) -> None:
        """Keep a pause across restarts, and record it; None ends it."""
        with self._writing():
            if until is not None:
                text = say.time_text(until)
                self._append(self._clock(), Event.PAUSED, "", {"until": text})
                self._connection.execute("INSERT OR REPLACE INTO state VALUES ('paused_until', ?)", (text,))
            elif self._connection.execute("DELETE FROM state WHERE name = 'paused_until'").rowcount:
                self._append(self._clock(), Event.RESUMED, "", {})

    # what the guard asks

    def last_decision(self, message: str, recipient: Recipient) -> tuple[Decision, datetime] | None:
        """The last decision about this recipient in this message, and its time; None when there is none."""
        asked = say.asked_key(say.message_hash(message), recipient.key)
        with self._reading():
            row = self._connection.execute(
                "SELECT decision, at FROM memory WHERE asked = ?", (asked,)
            ).fetchone()
            return (say.read_decision(json.loads(row[0])), datetime.fromisoformat(row[1])) if row else None

    def doubtful(self) -> tuple[DoubtfulAddress, ...]:
        """The addresses asked about that drafts still held when they were last seen."""
        with self._reading():
            return read_addresses(self._connection)

    def trusts(self) -> tuple[Trust, ...]:
        """Every trust granted and not revoked, oldest first."""
        with self._reading():
            return tuple(
                Trust(
                    scope=Scope(scope),
                    key=json.loads(key),
                    granted_at=datetime.fromisoformat(granted_at),
                    until=datetime.fromisoformat(until) if until else None,
                )
                for scope, key, granted_at, until in self._connection.execute(
                    "SELECT scope, key, granted_at, until FROM trusts ORDER BY granted_at, scope, key"
                )
            )

    def paused_until(self) -> datetime | None:
        """End of the pause; ``datetime.max`` (UTC) for "until resumed"; None when there is none."""
        with self._reading():
            row = self._connection.execute("SELECT value FROM state WHERE name = 'paused_until'").fetchone()
            return datetime.fromisoformat(row[0]) if row else None

    # how it is done

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._fresh.clear()
        with spoken(self.path), transaction(self._connection):
            yield
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
        row, new_head = next_row(
            head, at=say.time_text(at), event=event.value, case_id=case_id, payload=payload, key=self._key
        )
        self._connection.execute("INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        self._connection.execute("REPLACE INTO ends VALUES (?, ?, ?, ?, ?)", new_head)
        add_lines(self._connection, row)
        if event in CHANGING:
            take_in(self._connection, read_record(row))
        self._fresh.append(row)
        return row.seq

    def _grant(self, trust: Trust, case_id: str, at: datetime) -> None:
        values = say.trust_payload(trust)
        self._append(at, Event.TRUST_GRANTED, case_id, values)
        self._connection.execute(
            "INSERT OR REPLACE INTO trusts VALUES (?, ?, ?, ?)",
            (values["scope"], canonical(values["key"]), values["granted_at"], values["until"]),
        )

    def _revoke(self, trust: Trust, at: datetime) -> None:
        gone = self._connection.execute(
            "DELETE FROM trusts WHERE scope = ? AND key = ?", (trust.scope.value, canonical(trust.key))
        )
        if gone.rowcount:
            self._append(at, Event.TRUST_REVOKED, "", say.trust_payload(trust))

    def _decided(self, case_id: str, payload: say.Payload, at: datetime) -> None:
        self._append(at, Event.DECIDED, case_id, payload)
        self._connection.executemany(
            "INSERT OR REPLACE INTO memory VALUES (?, ?, ?)",
            [
                (
                    say.asked_key(payload["message"], asked["key"]),
                    canonical(asked["decision"]),
                    say.time_text(at),
                )
                for asked in payload["recipients"]
            ],
        )
        self._connection.execute("DELETE FROM open_cases WHERE case_id = ?", (case_id,))

"""The journal: cases, decisions, exceptions and pauses, written so that a crash loses nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sendward.journal import payload as say
from sendward.journal.chain import canonical
from sendward.journal.database import read_end
from sendward.journal.doubtful import gone_since, read_addresses, told_before, told_of
from sendward.journal.errors import never_written
from sendward.journal.exceptions import kept_trusts
from sendward.journal.incidents import incidents, let_go_since
from sendward.journal.records import Event
from sendward.journal.retention import delete_step, plan_deletion
from sendward.journal.search import noted_endings
from sendward.journal.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sendward.journal.doubtful import DoubtfulAddress
    from sendward.journal.errors import JournalError
    from sendward.journal.records import CrowdOutcome
    from sendward.journal.retention import Step
    from sendward.model import Case, Decision, Origin, Question, Recipient, Sighting, Trust

_NO_TIME, _JUST_NOW = timedelta(0), timedelta(minutes=1)
"""How much later what was read ahead still counts."""


class Journal(Writer):
    """The record of what the guard asks and is answered: what it writes down, and what it asks for again."""

    _noted_ahead: frozenset[tuple[str, str]] | None = None
    _doubtful_ahead: tuple[int, tuple[DoubtfulAddress, ...]] | None = None
    _gone_ahead: tuple[int, datetime, tuple[DoubtfulAddress, ...]] | None = None
    """What ``read_ahead`` has read; the addresses as they were when the last row had that number."""

    # what the guard writes

    def open_case(self, case: Case) -> None:
        """Write down that a case was opened."""
        with self._writing():
            seq = self._append(case.opened_at, Event.OPENED, case.id, say.opened_payload(case))
            self._connection.execute("INSERT INTO open_cases VALUES (?, ?)", (case.id, seq))

    def close_case(
        self,
        case: Case,
        decisions: Mapping[str, Decision],
        trust: tuple[Trust, ...],
        at: datetime,
        also: Iterable[tuple[Case, Mapping[str, Decision]]] = (),
        *,
        kept: Iterable[tuple[DoubtfulAddress, Decision]] = (),
    ) -> None:
        """Write down the decisions (one for each ``Recipient.key`` of the case), the trust they grant, and
        what that decides in other cases, and in drafts after the answer.
        """
        with self._writing():
            self._kept(kept, at)
            self._decided_all([(case, decisions)], at)
            for granted in trust:
                self._grant(granted, case.id, at)
            self._decided_all(also, at)

    def note_cases(self, noted: Iterable[tuple[Case, Mapping[str, Decision]]], at: datetime) -> None:
        """Write down cases that nobody was asked about, with what became of each, by ``Recipient.key``."""
        with self._writing():
            self._decided_all(noted, at)

    def follow_up(
        self, doubtful: Iterable[DoubtfulAddress], decisions: Mapping[str, Decision], at: datetime
    ) -> None:
        """Write down what was seen to become of addresses that drafts held after the answer.

        ``decisions`` are by ``Recipient.key``. Each record refers to the case that asked first.
        """
        with self._writing():
            for case_id, told in told_before(self._connection, doubtful):
                self._decided(case_id, say.decided_payload(told, decisions), at)

    def note_gone(
        self, doubtful: Iterable[DoubtfulAddress], why: str, at: datetime
    ) -> tuple[DoubtfulAddress, ...]:
        """Write down that drafts hold these addresses no more, ``why`` in a word; returns them as gone.

        One that no draft holds here any more, such as a trusted one, is passed over.
        """
        addresses = tuple(doubtful)
        gone: dict[tuple[str, str], int] = {}
        with self._writing():
            for case_id, told in told_before(self._connection, addresses):
                lines = {
                    json.loads(key): (seq, position)
                    for key, seq, position in self._connection.execute(
                        "SELECT key, seq, position FROM doubtful WHERE case_id = ?", (case_id,)
                    )
                }
                left = say.some_of(told, lines)
                if left["recipients"]:
                    seq = self._append(at, Event.GONE, case_id, say.gone_payload(left, lines, why))
                    gone.update({(case_id, asked["key"]): seq for asked in left["recipients"]})
        names = {each: (each.case_id, each.key) for each in addresses}
        return tuple(replace(each, gone_in=gone[name]) for each, name in names.items() if name in gone)

    def gone_since(self, moment: datetime) -> tuple[DoubtfulAddress, ...]:
        """The addresses that drafts hold no more, since then, and that nothing was seen to become of."""
        ahead, self._gone_ahead = self._gone_ahead, None
        with self._reading():
            if (
                ahead is not None
                and ahead[0] == self._last_seq()
                and _NO_TIME <= moment - ahead[1] <= _JUST_NOW
            ):
                return ahead[2]
            return tuple(gone_since(self._connection, say.time_text(moment)))

    def note_unchecked(
        self, sighting: Sighting, questions: Iterable[Question], why: str, at: datetime
    ) -> None:
        """Write down a message that was let go unchecked, and who in it deserves a question."""
        with self._writing():
            self._append(at, Event.SENT_UNCHECKED, "", say.unchecked_payload(sighting, questions, why))

    def note_paused(self, sighting: Sighting, questions: Iterable[Question], at: datetime) -> None:
        """Write down that a message left during a pause with recipients that deserve these questions."""
        with self._writing():
            self._append(at, Event.SENT_PAUSED, "", say.unchecked_payload(sighting, questions, "paused"))

    def note_incident(self, sighting: Sighting, questions: Iterable[Question], at: datetime) -> None:
        """Write down that a message left, or waits to, with recipients that nobody had settled."""
        with self._writing():
            self._append(
                at, Event.INCIDENT, "", say.unchecked_payload(sighting, questions, sighting.origin.value)
            )

    def note_in_sight(self, sighting: Sighting, addresses: int, outcome: CrowdOutcome, at: datetime) -> None:
        """Write down that the person was told how many see one another's addresses, or what became of it."""
        with self._writing():
            self._append(at, Event.IN_SIGHT, "", say.in_sight_payload(sighting, addresses, outcome.value))

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

    def change_trust(
        self,
        old: Trust | None,
        new: Trust,
        at: datetime,
        also: Iterable[tuple[Case, Mapping[str, Decision]]] = (),
        *,
        kept: Iterable[tuple[DoubtfulAddress, Decision]] = (),
    ) -> None:
        """Replace one trust by another, or add it where ``old`` is None; record that, and what it decides."""
        with self._writing():
            self._kept(kept, at)
            if old is not None and (old.scope, old.key) != (new.scope, new.key):
                self._revoke(old, at)
            self._grant(new, "", at)
            self._decided_all(also, at)

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
            steps = tuple(plan_deletion(self._connection, moment, at, None))
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
                "trusts": kept_trusts(self._connection),
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

    def incidents(self) -> tuple[dict[str, frozenset[Origin]], JournalError | None]:
        """What was written down of incidents: where each recipient in its message, as ``payload.asked_key``,
        was seen. What cannot be read is passed over, and the error about it returned along.
        """
        with self._reading():
            found, unreadable = incidents(self._connection)
        return found, self._error_about(unreadable)

    def let_go_since(
        self, moment: datetime, recipients: Collection[str]
    ) -> tuple[dict[str, tuple[tuple[Decision, datetime], ...]], JournalError | None]:
        """The decisions by which each of ``recipients`` (as text) may be written to, in whatever message.

        Each with its time. What cannot be read is passed over, as by ``incidents``.
        """
        with self._reading():
            found, unreadable = let_go_since(self._connection, say.time_text(moment), recipients)
        return found, self._error_about(unreadable)

    def doubtful(self) -> tuple[DoubtfulAddress, ...]:
        """The addresses asked about that drafts still held when they were last seen."""
        ahead, self._doubtful_ahead = self._doubtful_ahead, None
        with self._reading():
            if ahead is not None and ahead[0] == self._last_seq():
                return ahead[1]
            return read_addresses(self._connection)

    def told_of(self, case_id: str) -> Sighting | None:
        """What the last records of this case tell of its message, so that it can be asked about again.

        Of the recipients those in a record that names a doubtful address, of the message's identity a hash
        (``payload.read_sighting``); None when no such record is left.
        """
        with self._reading():
            told = told_of(self._connection, case_id)
            return say.read_sighting(told) if told is not None else None

    def noted_endings(self) -> frozenset[tuple[str, str]]:
        """The places and the endings (A-labels) that a held message was asked about for its ending alone."""
        ahead, self._noted_ahead = self._noted_ahead, None
        if ahead is not None:
            return ahead
        with self._reading():
            return noted_endings(self._connection)

    def read_ahead(self, moment: datetime) -> None:
        """Read now, on a worker, what ``noted_endings``, ``doubtful`` and ``gone_since`` are asked for next.

        The last for about this ``moment``. Raises JournalError.
        """
        self._noted_ahead = self.noted_endings()
        with self._reading():
            last = self._last_seq()
            self._doubtful_ahead = last, read_addresses(self._connection)
            gone = tuple(gone_since(self._connection, say.time_text(moment)))
            self._gone_ahead = last, moment, gone

    def paused_until(self) -> datetime | None:
        """End of the pause; ``datetime.max`` (UTC) for "until resumed"; None when there is none."""
        with self._reading():
            row = self._connection.execute("SELECT value FROM state WHERE name = 'paused_until'").fetchone()
            return datetime.fromisoformat(row[0]) if row else None

    # how it is done

    def _error_about(self, unreadable: Exception | None) -> JournalError | None:
        return None if unreadable is None else never_written(self.path, unreadable)

    def _last_seq(self) -> int:
        head = read_end(self._connection, "head")
        return head.seq if head is not None else 0

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

    def _kept(self, kept: Iterable[tuple[DoubtfulAddress, Decision]], at: datetime) -> None:
        """Before the trust is granted: by that no draft holds them as doubtful any more."""
        for address, decision in kept:
            for case_id, told in told_before(self._connection, [address]):
                if say.is_answered_by(told, decision.scope):
                    self._decided(case_id, say.decided_payload(told, {address.key: decision}), at)

    def _decided_all(self, cases: Iterable[tuple[Case, Mapping[str, Decision]]], at: datetime) -> None:
        for case, decisions in cases:
            self._decided(case.id, say.decided_payload(say.opened_payload(case), decisions), at)

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

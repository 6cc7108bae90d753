"""Protocols the guard needs from the world: a judge, a clock, an asker, a ledger."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from datetime import timedelta

    from sendward.journal.doubtful import DoubtfulAddress
    from sendward.journal.errors import JournalError
    from sendward.journal.records import CrowdOutcome
    from sendward.model import Case, Decision, Origin, Question, Recipient, Sighting, Trust, Verdict

    Clock = Callable[[], datetime]
    """The time now, aware, UTC."""
    OnDecided = Callable[[Mapping[str, Decision]], None]
    """Callback for the decisions by ``Recipient.key``, once every question of the sighting is answered."""
    Cancel = Callable[[], None]
    """Cancels a delayed call; does nothing once the call was made."""
    CallLater = Callable[[timedelta, Callable[[], None]], Cancel]
    """Delays a call: makes it once, after that time, on the guard's thread."""


def nothing(*_: object) -> None:
    """Stand in for a callback that nobody has set."""


class Asker(Protocol):
    """Shows a case to the person; the answer comes back through ``Guard.resolve``."""

    def ask(self, case: Case) -> None:
        """Show the case at its level. Returns at once."""

    def withdraw(self, case_id: str) -> None:
        """Remove the case from the screen; it needs no answer any more."""


class Learned(Protocol):
    """What was learned of the person's own mail, put over the verdicts of the lists."""

    def verdict(self, recipient: Recipient, sighting: Sighting, verdict: Verdict) -> Verdict:
        """The verdict on a recipient among the others of ``sighting``, of whom the lists say ``verdict``.

        Looks up what it knows; reads no file.
        """

    def are_usual_in_sight(self, sighting: Sighting) -> bool:
        """Whether those in To and Cc usually see one another's addresses. Likewise."""


class Ledger(Protocol):
    """Store of cases, decisions, trust and memory: the journal's database, as the guard sees it.

    Each call is one transaction: after it returns, a crash loses nothing of it. Each raises
    ``sendward.journal.errors.JournalError``, with a sentence for the person, when it cannot do its work.
    """

    def open_case(self, case: Case) -> None:
        """Write down that a case was opened."""

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
        """Write down the decisions (by ``Recipient.key``), the trust they grant, and what that decides in
        other cases, and in drafts after the answer, together.
        """

    def note_cases(self, noted: Iterable[tuple[Case, Mapping[str, Decision]]], at: datetime) -> None:
        """Write down cases that nobody was asked about, with what became of each, by ``Recipient.key``."""

    def follow_up(
        self, doubtful: Iterable[DoubtfulAddress], decisions: Mapping[str, Decision], at: datetime
    ) -> None:
        """Write down what was seen to become of addresses that drafts held after the answer."""

    def note_gone(
        self, doubtful: Iterable[DoubtfulAddress], why: str, at: datetime
    ) -> tuple[DoubtfulAddress, ...]:
        """Write down that drafts hold these addresses no more, ``why`` in a word; returns them as gone."""

    def gone_since(self, moment: datetime) -> tuple[DoubtfulAddress, ...]:
        """The addresses that drafts hold no more, since then, and that nothing was seen to become of."""

    def doubtful(self) -> tuple[DoubtfulAddress, ...]:
        """The addresses asked about that drafts still held when they were last seen."""

    def told_of(self, case_id: str) -> Sighting | None:
        """What the last record of this case tells of a draft that still holds a doubtful address, if any.

        Its ``message`` is good for comparing with others, no more.
        """

    def note_unchecked(
        self, sighting: Sighting, questions: Iterable[Question], why: str, at: datetime
    ) -> None:
        """Write down a message that was let go unchecked, and who in it deserves a question."""

    def note_paused(self, sighting: Sighting, questions: Iterable[Question], at: datetime) -> None:
        """Write down that a message was let go in a pause with recipients that deserve these questions."""

    def note_incident(self, sighting: Sighting, questions: Iterable[Question], at: datetime) -> None:
        """Write down that a message left, or waits to, with recipients that nobody had settled."""

    def note_in_sight(self, sighting: Sighting, addresses: int, outcome: CrowdOutcome, at: datetime) -> None:
        """Write down that the person was told how many see one another's addresses, or what became of it."""

    def incidents(self) -> tuple[Mapping[str, frozenset[Origin]], JournalError | None]:
        """What was written down of incidents: where each recipient in its message, as ``payload.asked_key``,
        was seen. What cannot be read is passed over, and the error about it returned along.
        """

    def let_go_since(
        self, moment: datetime, recipients: Collection[str]
    ) -> tuple[Mapping[str, tuple[tuple[Decision, datetime], ...]], JournalError | None]:
        """The decisions by which each of ``recipients`` (as text) may be written to, in whatever message.

        Each with its time. What cannot be read is passed over, as by ``incidents``.
        """

    def close_left_open(self, at: datetime) -> int:
        """Record every case that an earlier run left open as unanswered; returns how many."""

    def last_decision(self, message: str, recipient: Recipient) -> tuple[Decision, datetime] | None:
        """The last decision about this recipient in this message, and its time; None when there is none."""

    def trusts(self) -> tuple[Trust, ...]:
        """Every trust granted and not revoked."""

    def noted_endings(self) -> frozenset[tuple[str, str]]:
        """The places and the endings (A-labels) that a held message was asked about for its ending alone."""

    def change_trust(
        self,
        old: Trust | None,
        new: Trust,
        at: datetime,
        also: Iterable[tuple[Case, Mapping[str, Decision]]] = (),
        *,
        kept: Iterable[tuple[DoubtfulAddress, Decision]] = (),
    ) -> None:
        """Replace one trust by another, or add it where ``old`` is None, and record that.

        Together with what that decides in open cases, and in drafts after the answer.
        """

    def revoke(self, trust: Trust, at: datetime) -> None:
        """Revoke a trust, and record that."""

    def paused_until(self) -> datetime | None:
        """End of the pause; ``datetime.max`` (UTC) for "until resumed"; None when not paused."""

    def set_paused_until(self, until: datetime | None) -> None:
        """Keep a pause across restarts; None ends it."""


def utc_now() -> datetime:
    """The time now, aware, UTC."""
    return datetime.now(UTC)

"""Incidents: messages that left, or wait to, with a doubtful address that nobody has settled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sendward.guard.beside import error_of, first_error
from sendward.guard.decisions import lets_go
from sendward.guard.memory import granted_trust
from sendward.guard.open_cases import MOST_QUESTIONS
from sendward.guard.ports import nothing
from sendward.guard.screening import first_of
from sendward.journal.errors import JournalError
from sendward.journal.payload import asked_key, message_hash
from sendward.model import Level, Origin, State

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from sendward.guard.crowds import Crowds
    from sendward.guard.doubtful_drafts import DoubtfulDrafts
    from sendward.guard.ports import Ledger
    from sendward.guard.screening import Screening
    from sendward.model import Decision, Question, Recipient, Sighting

    LetGo = Mapping[str, tuple[tuple[Decision, datetime], ...]]
    """Decisions that let each address (as text) go, and their times."""

SETTLED_FOR = timedelta(days=7)
"""An answer that lets an address go settles what is sent within so long, where the message it was about is
not known again: a held message has no name of its own once it was sent."""


@dataclass(frozen=True, slots=True)
class Incident:
    """A message that left, or waits to, with what is doubtful among its recipients."""

    sighting: Sighting
    questions: tuple[Question, ...]
    is_quiet: bool = False
    """Whether nobody is disturbed: it happened in a pause, or was told while it waited in the outbox."""
    noticed_at: datetime | None = None
    """When it was told; None where that is not known."""


class Incidents:
    """Looks at what was sent. Lives on the main thread, beside the guard that makes it."""

    def __init__(
        self,
        screening: Screening,
        ledger: Ledger,
        drafts: DoubtfulDrafts,
        crowds: Crowds,
    ) -> None:
        self.on_incident: Callable[[Incident], object] = nothing
        """Callback for an incident, written down or not."""
        self._screening, self._ledger, self._drafts = screening, ledger, drafts
        self._crowds = crowds
        self._told: dict[str, set[Origin]] = {}
        """Where each recipient in its message was seen and told."""
        self._is_recalled = False
        self._troubles: list[JournalError | None] = []
        """Errors met with the message that is looked at."""

    def see(self, sighting: Sighting, now: datetime) -> None:
        """Take up a message of the origin ``SENT`` or ``OUTBOX``, all of it: a part is passed over.

        A copied correction that stands in it was made, and many in sight of all were left so. An incident is
        told once, however often the message is seen; that one which was told as it waited has left is written
        down, too. Raises ``JournalError`` for what could not be written.
        """
        if sighting.is_part:
            return
        self._troubles = [self._drafts.see(sighting, now)]
        self._troubles.append(
            error_of(lambda: self._crowds.see(sighting), "who is in sight was not looked at")
        )
        due = (each for each in self._screening.asked(sighting, now) if _is_doubtful(each))
        questions = first_of(due, MOST_QUESTIONS)
        if questions:
            self._tell(sighting, questions, now)
        trouble = first_error(*self._troubles)
        if trouble is not None:
            raise trouble

    def _tell(self, sighting: Sighting, questions: tuple[Question, ...], now: datetime) -> None:
        """Tell of those that are new and that no answer settles.

        What cannot be looked up settles nothing, and what cannot be written down is told: better twice than
        not at all.
        """
        self._recall()
        keys = {each: asked_key(message_hash(sighting.message), each.recipient.key) for each in questions}
        fresh = [each for each in questions if not self._told.get(keys[each], set()) & _covers(sighting)]
        left = self._unsettled(fresh, sighting, min(sighting.at, now)) if fresh else ()
        if not left:
            return
        what = "an incident was not written down"
        self._troubles.append(error_of(lambda: self._ledger.note_incident(sighting, left, now), what))
        is_known = all(keys[each] in self._told for each in left)
        for each in left:
            self._told.setdefault(keys[each], set()).add(sighting.origin)
        self.on_incident(Incident(sighting, left, is_known or self._crowds.is_paused(), noticed_at=now))

    def _recall(self) -> None:
        """Take up what earlier runs told, once."""
        if self._is_recalled:
            return
        try:
            known, trouble = self._ledger.incidents()
        except JournalError as error:
            self._troubles.append(error)
            return
        self._is_recalled = True
        self._troubles.append(trouble)
        for key, origins in known.items():
            self._told.setdefault(key, set()).update(origins)

    def _unsettled(
        self, questions: Sequence[Question], sighting: Sighting, left_at: datetime
    ) -> tuple[Question, ...]:
        """Those of whom the person has not said that they are right, in this message or lately."""
        addresses = [str(each.recipient.address) for each in questions]
        let_go: LetGo = {}
        try:
            let_go, trouble = self._ledger.let_go_since(left_at - SETTLED_FOR, addresses)
        except JournalError as error:
            trouble = error
        self._troubles.append(trouble)
        return tuple(each for each in questions if not self._is_settled(each, sighting, let_go, left_at))

    def _is_settled(
        self,
        question: Question,
        sighting: Sighting,
        let_go: LetGo,
        left_at: datetime,
    ) -> bool:
        """Whether the last answer about the recipient in this message lets it go, or a later one elsewhere.

        A draft that was put off may have been sent anyway at its gate, under the name it was held by. An
        exception settles what left while it stood, however late that is seen.
        """
        recipient = question.recipient
        if self._screening.was_answered(question, left_at):
            return True
        try:
            last = self._ledger.last_decision(sighting.message, recipient)
        except JournalError as error:
            self._troubles.append(error)
            return False
        answers = [last] if last is not None else []
        elsewhere = let_go.get(str(recipient.address), ())
        answers.extend(each for each in elsewhere if last is None or each[1] >= last[1])
        return any(self._lets_go(decision, recipient, left_at) for decision, _at in answers)

    def _lets_go(self, decision: Decision, recipient: Recipient, left_at: datetime) -> bool:
        """Whether by this decision the recipient could be written to when the message left.

        A lasting exception says so for as long as it stands.
        """
        granted = granted_trust(recipient, decision, left_at)
        if granted is None or recipient.address is None:
            return lets_go(decision)
        return self._screening.stands(granted, recipient.address, left_at)


def _covers(sighting: Sighting) -> set[Origin]:
    """Where it may have been told for nothing to be new: what has left waits no more."""
    return {Origin.SENT} if sighting.origin is Origin.SENT else {Origin.SENT, Origin.OUTBOX}


def _is_doubtful(question: Question) -> bool:
    """Whether it would have been asked about in a window; a note is no incident."""
    level = question.verdict.level
    return question.verdict.state is State.RESEMBLES and level is not None and level > Level.NOTE

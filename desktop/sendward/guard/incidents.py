"""Incidents: messages that left, or wait to, with a doubtful address that nobody has settled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sendward.guard.decisions import lets_go
from sendward.guard.open_cases import MOST_QUESTIONS
from sendward.guard.ports import nothing
from sendward.guard.screening import first_of
from sendward.journal.errors import JournalError
from sendward.journal.payload import asked_key, message_hash
from sendward.model import Level, Origin, State

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sendward.guard.crowds import Crowds
    from sendward.guard.doubtful_drafts import DoubtfulDrafts
    from sendward.guard.ports import Ledger
    from sendward.guard.screening import Screening
    from sendward.model import Question, Sighting

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
        """Callback for an incident that is written down."""
        self._screening, self._ledger, self._drafts = screening, ledger, drafts
        self._crowds = crowds
        self._told: dict[str, set[Origin]] | None = None
        """Where each recipient in its message was seen and told; None until it was asked for."""

    def see(self, sighting: Sighting, now: datetime) -> None:
        """Take up a message of the origin ``SENT`` or ``OUTBOX``, all of it: a part is passed over.

        A copied correction that stands in it was made, and many in sight of all were left so. An incident is
        told once, however often the message is seen; that one which was told as it waited has left is written
        down, too. Raises ``JournalError`` for what could not be written.
        """
        if sighting.is_part:
            return
        trouble = self._drafts.see(sighting, now)
        try:
            self._crowds.see(sighting)
        except JournalError as error:
            trouble = trouble or error
        due = (each for each in self._screening.questions(sighting, now) if _is_doubtful(each))
        questions = first_of(due, MOST_QUESTIONS)
        if questions:
            self._tell(sighting, questions, now)
        if trouble is not None:
            raise trouble

    def _tell(self, sighting: Sighting, questions: tuple[Question, ...], now: datetime) -> None:
        if self._told is None:
            self._told = {key: set(origins) for key, origins in self._ledger.incidents().items()}
        keys = {each: asked_key(message_hash(sighting.message), each.recipient.key) for each in questions}
        fresh = [each for each in questions if not self._told.get(keys[each], set()) & _covers(sighting)]
        since = min(sighting.at, now) - SETTLED_FOR
        let_go = (
            self._ledger.let_go_since(since, [str(each.recipient.address) for each in fresh])
            if fresh
            else frozenset()
        )
        left = tuple(each for each in fresh if not self._is_settled(each, sighting, let_go))
        if left:
            self._ledger.note_incident(sighting, left, now)
            is_known = all(keys[each] in self._told for each in left)
            for each in left:
                self._told.setdefault(keys[each], set()).add(sighting.origin)
            self.on_incident(Incident(sighting, left, is_known or self._crowds.is_paused()))

    def _is_settled(self, question: Question, sighting: Sighting, let_go: frozenset[str]) -> bool:
        """Whether the person has said that this recipient is right, in this message or lately."""
        last = self._ledger.last_decision(sighting.message, question.recipient)
        if last is not None:
            return lets_go(last[0])
        return str(question.recipient.address) in let_go


def _covers(sighting: Sighting) -> set[Origin]:
    """Where it may have been told for nothing to be new: what has left waits no more."""
    return {Origin.SENT} if sighting.origin is Origin.SENT else {Origin.SENT, Origin.OUTBOX}


def _is_doubtful(question: Question) -> bool:
    """Whether it would have been asked about in a window; a note is no incident."""
    level = question.verdict.level
    return question.verdict.state is State.RESEMBLES and level is not None and level > Level.NOTE

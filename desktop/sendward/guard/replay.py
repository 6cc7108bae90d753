"""Replay of old messages: a real guard is given them as if they were being written now."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sendward.guard.decisions import complete_decisions
from sendward.guard.guard import Guard
from sendward.model import Decision, Level, Origin, Outcome, Scope, Sighting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendward.engine.judge import Judge
    from sendward.guard.ports import Ledger
    from sendward.model import Case, Recipient

PUT_OFF = Decision(Outcome.DISMISSED)
BETWEEN_SAVES = timedelta(minutes=5)
"""Thunderbird's default between two automatic saves of a draft."""


@dataclass(slots=True)
class Replay:
    """Player of messages, which answers each question with ``answer`` and counts them.

    The guard, its memory and its exceptions are the real ones, over ``ledger``; only the clock is the
    replay's own, and moves on by five minutes a save.
    """

    judge: Judge
    ledger: Ledger
    answer: Decision = PUT_OFF
    saves_each: int = 3
    messages: int = 0
    saves: int = 0
    asked: list[Case] = field(default_factory=list)
    """Cases in order; one asked again about the same message would stand here twice."""
    _now: datetime = field(default_factory=lambda: datetime.now(UTC))

    def play(self, written: Iterable[tuple[str, tuple[Recipient, ...]]]) -> None:
        """Play each message, given by the place it was found at and its recipients."""
        guard = Guard(judge=self.judge, clock=lambda: self._now, asker=self, ledger=self.ledger)
        for place, recipients in written:
            self.messages += 1
            for _ in range(self.saves_each):
                self.saves += 1
                self._now += BETWEEN_SAVES
                message = f"replayed:{self.messages}"
                case = guard.submit(Sighting(Origin.DRAFT, place, message, recipients, self._now))
                if case is not None:
                    guard.resolve(case.id, self._answers(case))

    def ask(self, case: Case) -> None:
        """Count the question; the answer follows when the guard is done."""
        self.asked.append(case)

    def withdraw(self, case_id: str) -> None:
        """Do nothing: no case is on a screen."""

    @property
    def windows(self) -> int:
        """Number of cases that would have opened a window."""
        return sum(case.level > Level.NOTE for case in self.asked)

    def _answers(self, case: Case) -> dict[str, Decision]:
        decisions = {}
        for question in case.questions:
            decision = self.answer
            if question.recipient.address is None and decision.scope in {Scope.ADDRESS, Scope.DOMAIN}:
                decision = Decision(Outcome.TRUSTED, scope=Scope.ONCE)
            if decision.scope is not None and not question.demand.is_simple:
                decision = PUT_OFF
            decisions[question.recipient.key] = decision
        return complete_decisions(case, decisions, self._now)

"""What the guard writes down without a question: messages that left unchecked, corrections made unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.guard.decisions import corrected_ones
from sendward.guard.open_cases import new_case
from sendward.guard.screening import first_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sendward.guard.ports import Clock, Ledger
    from sendward.guard.screening import Screening
    from sendward.model import Question, Recipient, Sighting

MOST_QUESTIONS = 50
"""Most questions of one case, more than anybody answers in one go. Each costs the main thread a third of a
millisecond until it is answered, and a text of 64 KiB can hold six thousand; the others come after these."""


class Unasked:
    """Screens as the guard does that made it, and writes down. Lives on the main thread."""

    def __init__(self, screening: Screening, ledger: Ledger, clock: Clock) -> None:
        self._screening, self._ledger, self._clock = screening, ledger, clock

    def note_unchecked(self, sighting: Sighting, why: str) -> tuple[Question, ...]:
        """Write down a message that left without the check; returns the questions it would have led to.

        ``why`` is a word for the reason. Of more than ``MOST_QUESTIONS`` the last says that there are
        others. Raises ``JournalError``; then nothing is written.
        """
        now = self._clock()
        questions = first_of(self._screening.questions(sighting, now), MOST_QUESTIONS)
        self._ledger.note_unchecked(sighting, questions, why, now)
        return questions

    def note_corrected(self, sighting: Sighting, corrected: Mapping[str, Sequence[Recipient]]) -> int:
        """Write down whom the person corrected unasked, and says how many.

        ``corrected`` are those in their place, by ``Recipient.key``; somebody else corrects nothing.
        """
        now = self._clock()
        noted, decisions = corrected_ones(self._screening.questions(sighting, now), corrected)
        if noted:
            case = new_case(sighting, noted, now)
            self._ledger.open_case(case)
            self._ledger.close_case(case, decisions, (), now)
        return len(noted)

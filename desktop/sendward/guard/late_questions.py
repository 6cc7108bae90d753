"""Questions about what drafts still hold, asked because the person wants to answer a row of the journal."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from sendward.guard.open_cases import MOST_QUESTIONS, new_case

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.doubtful_drafts import DoubtfulDrafts
    from sendward.guard.open_cases import OpenCases
    from sendward.guard.ports import Clock, Ledger
    from sendward.guard.screening import Screening
    from sendward.model import Case, Sighting


class LateQuestions:
    """Asks about what a draft held when it was last seen; whatever was answered, in a pause as well."""

    def __init__(
        self,
        ledger: Ledger,
        screening: Screening,
        open_cases: OpenCases,
        doubtful_drafts: DoubtfulDrafts,
        clock: Clock,
        *,
        open_case: Callable[[Case], object],
    ) -> None:
        """``open_case`` has a new case asked about."""
        self._ledger, self._screening, self._clock = ledger, screening, clock
        self._open_cases, self._drafts = open_cases, doubtful_drafts
        self._open_case = open_case

    def still_held(self, case_id: str, recipient: str) -> Sighting | None:
        """What the draft of this case still holds of its doubtful addresses, that ``recipient`` (text) first.

        None where it was not seen to hold that one any more, or where it was answered in a later case. Raises
        ``JournalError``.
        """
        held = self._drafts.held_by(case_id)
        told = self._ledger.told_of(case_id) if held else None
        if told is None:
            return None
        left = [each for each in told.recipients if each.key in held]
        left.sort(key=lambda each: each.text != recipient)
        return replace(told, recipients=tuple(left)) if left and left[0].text == recipient else None

    def ask(self, held: Sighting) -> Case | None:
        """Ask about what ``still_held`` has found, judged meanwhile.

        Returns the case that waits for the answer about the first of its recipients, just opened or still
        open; None, and nothing is asked, where the draft holds that one no more or nothing is wrong with it
        by now. Raises ``JournalError`` for a case that cannot be written down; it is asked all the same.
        """
        asked, standing = self._open_cases.asked_about(held.message), self._drafts.held_in(held.message)
        first = held.recipients[0].key
        if first in asked or first not in standing:
            return asked.get(first)
        now = self._clock()
        due = (
            each
            for each in self._screening.questions(held, now)
            if each.recipient.key in standing and each.recipient.key not in asked
        )
        questions = tuple(islice(due, MOST_QUESTIONS))
        if not questions or questions[0].recipient.key != first:
            return None
        # of the others in it the journal knows nothing
        case = new_case(held, self._drafts.with_beside(held.message, questions, None), now)
        self._open_case(case)
        return case

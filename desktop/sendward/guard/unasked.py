"""What is written down and not asked about: drafts nobody saw saved, and messages that left as they are."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from typing import TYPE_CHECKING

from sendward.guard.decisions import corrected_ones, not_asked
from sendward.guard.memory import is_remembered
from sendward.guard.open_cases import MOST_QUESTIONS, new_case
from sendward.guard.ports import nothing
from sendward.guard.screening import first_of
from sendward.model import Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from sendward.guard.doubtful_drafts import DoubtfulDrafts
    from sendward.guard.open_cases import OpenCases
    from sendward.guard.ports import Clock, Ledger
    from sendward.guard.screening import Screening
    from sendward.model import Question, Recipient, Sighting
_log = logging.getLogger(__name__)
MOST_IN_PAUSE = 2_000
"""Drafts of one pause that are counted after it, those saved last."""


class Unasked:
    """Writes down what deserves a question and gets none just now."""

    def __init__(
        self,
        ledger: Ledger,
        screening: Screening,
        open_cases: OpenCases,
        doubtful_drafts: DoubtfulDrafts,
        clock: Clock,
    ) -> None:
        self.on_noted: Callable[[str], object] = nothing
        """Callback for a draft, by its identity, that was saved while nobody watched and holds a doubtful
        address; for one saved in a pause once that is over."""
        self._ledger, self._screening, self._clock = ledger, screening, clock
        self._open_cases, self._drafts = open_cases, doubtful_drafts
        self._in_pause: dict[str, Sighting] = {}
        """The last saves of drafts that deserved a question in the pause, by their identity."""

    def take(self, sighting: Sighting, now: datetime, *, is_paused: bool) -> bool:
        """Write down what a draft holds that was saved while nobody watched; in a pause, once that is over.

        Returns whether nothing more is to be asked about this save, because it went unseen. Raises
        JournalError; then the draft is counted all the same.
        """
        if sighting.origin is not Origin.DRAFT:
            return False
        if not sighting.is_part:
            self._in_pause.pop(sighting.message, None)
            if is_paused:
                self._keep(sighting, now)
            elif sighting.went_unseen and not sighting.is_gone:
                self._note(sighting, now)
        return sighting.went_unseen and not sighting.is_gone

    def end_pause(self) -> None:
        """Write down what was saved during the pause, now that it is over. Raises JournalError."""
        kept, self._in_pause = self._in_pause, {}
        with ExitStack() as left:  # the others are counted even when one cannot be written
            for sighting in reversed(kept.values()):
                left.callback(self._note, sighting, self._clock())

    def _keep(self, sighting: Sighting, now: datetime) -> None:
        if next(self._screening.questions(sighting, now), None) is None:
            return
        self._in_pause[sighting.message] = sighting
        if len(self._in_pause) > MOST_IN_PAUSE:
            _log.warning("a draft of the pause will not be counted after it: there are too many")
            del self._in_pause[next(iter(self._in_pause))]

    def _note(self, sighting: Sighting, now: datetime) -> None:
        """Have the draft counted, and told of, when it holds a doubtful address."""
        try:
            self._write_down(sighting, now)
        finally:
            if self._drafts.held_in(sighting.message):
                self.on_noted(sighting.message)

    def _write_down(self, sighting: Sighting, now: datetime) -> None:
        """Have what the draft holds counted among the doubtful addresses, unless it is, or is asked about."""
        known = self._drafts.held_in(sighting.message) | self._open_cases.asked_about(sighting.message).keys()
        new = [
            question
            for question in self._screening.questions(sighting, now)
            if question.recipient.key not in known
            and not is_remembered(self._ledger, question, sighting, now)
        ][:MOST_QUESTIONS]
        if not new:
            return
        case = new_case(sighting, new, now)
        try:
            self._ledger.open_case(case)
            self._ledger.close_case(case, not_asked(case), (), now)
        finally:
            self._drafts.take(case, not_asked(case), (), now)

    def note_paused(
        self,
        sighting: Sighting,
        now: datetime,
        is_new: Callable[[Question, Sighting, datetime], bool],
    ) -> None:
        """Write down a message that leaves during a pause with what would have been asked about.

        ``is_new`` says what no earlier answer settles. Raises ``JournalError``.
        """
        due = self._screening.questions(sighting, now)
        left = first_of((each for each in due if is_new(each, sighting, now)), MOST_QUESTIONS)
        if left:
            self._ledger.note_paused(sighting, left, now)

    def note_unchecked(self, sighting: Sighting, why: str) -> tuple[Question, ...]:
        """Write down a message that was let go without the check; returns the questions it would have led to.

        ``why`` is a word for the reason. Of more than ``MOST_QUESTIONS`` the last says that there are
        others. Raises ``JournalError``; then nothing is written.
        """
        now = self._clock()
        questions = first_of(self._screening.questions(sighting, now), MOST_QUESTIONS)
        self._ledger.note_unchecked(sighting, questions, why, now)
        return () if self._screening.is_silent(sighting) else questions

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

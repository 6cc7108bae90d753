"""What is written down and not asked about: drafts nobody saw saved, and messages that left as they are."""

from __future__ import annotations

import logging
from itertools import islice
from typing import TYPE_CHECKING

from sendward.guard.beside import error_of
from sendward.guard.decisions import corrected_ones, not_asked
from sendward.guard.memory import is_remembered
from sendward.guard.open_cases import MOST_QUESTIONS, new_case
from sendward.guard.ports import nothing
from sendward.guard.screening import first_of
from sendward.journal.errors import JournalError
from sendward.model import Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from sendward.guard.doubtful_drafts import DoubtfulDrafts
    from sendward.guard.open_cases import OpenCases
    from sendward.guard.ports import Clock, Ledger
    from sendward.guard.screening import Screening
    from sendward.model import Case, Question, Recipient, Sighting

_log = logging.getLogger(__name__)
AT_A_TIME = 10
"""Drafts, or questions about them, written down in one transaction: the disk takes as long for all of them as
for one, and each question up to a millisecond."""
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
        self.on_due: Callable[[], object] = self._write_all
        """Callback where ``write_some`` is to be called as long as ``has_due``; by default all is written at
        once."""
        self._in_pause: dict[str, Sighting] = {}
        """The last saves of drafts that deserved a question in the pause, by their identity."""
        self._due: dict[str, Sighting] = {}
        """Drafts that are to be written down now, likewise."""

    def take(self, sighting: Sighting, now: datetime, *, is_paused: bool) -> JournalError | None:
        """Have what a draft holds written down that was saved while nobody watched; in a pause, after it.

        Returns the error of ``on_due``, if any.
        """
        if sighting.origin is not Origin.DRAFT or sighting.is_part:
            return None
        self._in_pause.pop(sighting.message, None)
        self._due.pop(sighting.message, None)
        what = "what is not asked about was not kept"
        if is_paused:
            return error_of(lambda: self._keep(sighting, now), what)
        if sighting.went_unseen and not sighting.is_gone:
            self._due[sighting.message] = sighting
            return error_of(self.on_due, what)
        return None

    def end_pause(self) -> None:
        """Have written down what was saved during the pause, which is over. Raises what ``on_due`` does."""
        kept, self._in_pause = self._in_pause, {}
        self._due.update(kept)
        if kept:
            self.on_due()

    def close(self) -> None:
        """Write down all that is left, the pause's too, now. Raises JournalError, as ``write_some``."""
        self._due.update(self._in_pause)
        self._in_pause = {}
        self._write_all()

    @property
    def has_due(self) -> bool:
        """Whether drafts are to be written down by ``write_some``."""
        return bool(self._due)

    def write_some(self) -> None:
        """Write down some of the drafts that are due, in one transaction.

        Raises JournalError; then these are counted all the same, and not tried again.
        """
        now = self._clock()
        some: list[Sighting] = []
        cases: list[Case] = []
        left = AT_A_TIME
        try:
            for sighting in tuple(islice(self._due.values(), AT_A_TIME)):
                if left <= 0:
                    break
                some.append(sighting)
                new = self._new_in(sighting, now)
                left -= max(1, len(new))
                if new:
                    compared = self._drafts.with_beside(sighting.message, new, sighting.recipients)
                    cases.append(new_case(sighting, compared, now))
            self._note(cases, some, now)
        finally:  # until they are written down they are due
            for sighting in some:
                self._due.pop(sighting.message, None)

    def _write_all(self) -> None:
        trouble: JournalError | None = None
        while self._due:  # the others are counted even when some cannot be written
            try:
                self.write_some()
            except JournalError as error:
                trouble = trouble or error
        if trouble is not None:
            raise trouble

    def _keep(self, sighting: Sighting, now: datetime) -> None:
        if next(self._screening.asked(sighting, now), None) is None:
            return
        self._in_pause[sighting.message] = sighting
        if len(self._in_pause) > MOST_IN_PAUSE:
            _log.warning("a draft of the pause will not be counted after it: there are too many")
            del self._in_pause[next(iter(self._in_pause))]

    def _note(self, cases: Sequence[Case], seen: Iterable[Sighting], now: datetime) -> None:
        """Write these cases down, and count them; tell of each draft that holds a doubtful address."""
        noted = [(case, not_asked(case)) for case in cases]
        try:
            if noted:
                self._ledger.note_cases(noted, now)
        finally:
            for case, decisions in noted:
                self._drafts.take(case, decisions, (), now)
            for sighting in seen:
                if self._drafts.held_in(sighting.message):
                    self.on_noted(sighting.message)

    def _new_in(self, sighting: Sighting, now: datetime) -> tuple[Question, ...]:
        """The first questions about what the draft holds that is not counted, nor asked about."""
        known = self._drafts.held_in(sighting.message) | self._open_cases.asked_about(sighting.message).keys()
        due = (each for each in self._screening.asked(sighting, now) if each.recipient.key not in known)
        return tuple(islice((each for each in due if self._is_new(each, sighting, now)), MOST_QUESTIONS))

    def _is_new(self, question: Question, sighting: Sighting, now: datetime) -> bool:
        try:
            return not is_remembered(self._ledger, question, sighting, now)
        except JournalError as error:
            # better counted once more than not at all; who writes it down meets the error, and says so
            _log.warning("whether a draft was asked about cannot be looked up: %s", error)
            return True

    def note_paused(
        self,
        sighting: Sighting,
        now: datetime,
        is_new: Callable[[Question, Sighting, datetime], bool],
    ) -> None:
        """Write down a message that leaves during a pause with what would have been asked about.

        ``is_new`` says what no earlier answer settles. Raises ``JournalError``.
        """
        due = self._screening.asked(sighting, now)
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
        return tuple(each for each in questions if self._screening.is_asked(each, sighting))

    def note_corrected(self, sighting: Sighting, corrected: Mapping[str, Sequence[Recipient]]) -> int:
        """Write down whom the person corrected unasked, and says how many.

        ``corrected`` are those in their place, by ``Recipient.key``; somebody else corrects nothing.
        """
        now = self._clock()
        noted, decisions = corrected_ones(self._screening.questions(sighting, now), corrected)
        if noted:
            self._ledger.note_cases([(new_case(sighting, noted, now), decisions)], now)
        return len(noted)

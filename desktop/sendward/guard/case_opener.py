"""Opening of cases: what deserves it in a sighting is asked about, of very much a piece at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.guard.memory import is_remembered
from sendward.guard.open_cases import MOST_QUESTIONS, OpenCases, Rest, new_case
from sendward.journal.errors import JournalError
from sendward.model import Origin

if TYPE_CHECKING:
    from datetime import datetime

    from sendward.guard.doubtful_drafts import DoubtfulDrafts
    from sendward.guard.ports import Asker, Ledger, OnDecided
    from sendward.guard.screening import Screening
    from sendward.guard.unasked import Unasked
    from sendward.model import Case, Question, Recipient, Sighting


class CaseOpener:
    """Opens cases, and has them asked. Lives on the main thread, beside the guard that makes it."""

    def __init__(
        self,
        screening: Screening,
        ledger: Ledger,
        open_cases: OpenCases,
        drafts: DoubtfulDrafts,
        *,
        unasked: Unasked,
        asker: Asker,
    ) -> None:
        self.owed: JournalError | None = None
        """Error with memory that the guard raises next."""
        self._screening, self._ledger, self._asker = screening, ledger, asker
        self._open_cases, self._drafts, self._unasked = open_cases, drafts, unasked

    def ask_about(
        self,
        sighting: Sighting,
        on_decided: OnDecided | None,
        now: datetime,
        everybody: tuple[Recipient, ...] | None = None,
    ) -> Case | None:
        """Open a case about the first recipients that deserve it; returns the case that waits, as ``submit``.

        The others are looked at when that case is closed, or an earlier one of this message that has a rest.
        ``everybody`` in the message is given where the sighting has some of them only.
        """
        everybody = sighting.recipients if everybody is None else everybody
        asked = self._open_cases.asked_about(sighting.message)
        earlier = self._open_cases.with_rest(sighting)
        still: dict[str, Case] = {}
        fresh: list[Question] = []
        rest: list[Recipient] = []
        for key, recipient in self._screening.to_look_at(sighting).items():
            if key in asked:
                still[key] = asked[key]
            elif earlier is not None or len(fresh) == MOST_QUESTIONS:
                rest.append(recipient)
            elif (question := self._screening.question(recipient, sighting, now)) and (
                self._screening.is_asked(question, sighting) and self._is_new(question, sighting, now)
            ):
                fresh.append(question)
        compared = self._drafts.with_beside(sighting.message, fresh, None if sighting.is_part else everybody)
        case = new_case(sighting, compared, now) if fresh else None
        waiting = [*([case] if case else []), *still.values()]
        if on_decided is not None and waiting:
            keys = (*still, *(question.recipient.key for question in fresh))
            self._open_cases.wait(keys, {each.id for each in waiting}, on_decided)
        before = earlier or case
        if before is not None:
            rest_of_it = replace(sighting, recipients=tuple(rest), unclear=None)
            self._open_cases.set_rest(before.id, Rest(rest_of_it, everybody))
        if case is not None:
            self.open(case)
        elif sighting.origin is Origin.TYPED:
            for each in {each.id: each for each in still.values()}.values():
                self._asker.withdraw(each.id)
                self._asker.ask(each)
        return waiting[0] if waiting else None

    def ask_in_pause(self, sighting: Sighting, on_decided: OnDecided | None, now: datetime) -> Case | None:
        """Ask about what is blocked, and note what else leaves; a message that waits is asked about whole."""
        is_leaving = sighting.origin is Origin.ADDIN
        if blocked := self._screening.blocked(sighting):
            asked = sighting if is_leaving else replace(sighting, recipients=blocked, unclear=None)
            if case := self.ask_about(asked, on_decided, now, sighting.recipients):
                return case
        if is_leaving:
            try:
                self._unasked.note_paused(sighting, now, self._is_new)
            except JournalError as error:
                self.owed = error
        return None

    def complete(self, sighting: Sighting) -> None:
        """See who stood beside those that were asked about before everybody was judged: this is all of it."""
        for case in () if sighting.is_gone else self._open_cases.in_part(sighting.message):
            compared = self._drafts.with_beside(sighting.message, case.questions, sighting.recipients)
            self._open_cases.put(replace(case, questions=compared))

    def open(self, case: Case) -> None:
        """Have the case asked, also where it cannot be written down: then ``JournalError`` is raised."""
        self._open_cases.add(case)
        try:
            self._screening.tell(case)
            self._drafts.ask(case)
            self._ledger.open_case(case)
        finally:
            # a journal that cannot be written is no reason to let a mistake pass
            self._asker.ask(case)

    def go_on(self, answered: Case, rest: Rest, now: datetime) -> None:
        """Ask about the ``rest`` of a sighting; waiters for the answered case wait for it as well."""
        try:
            following = self.ask_about(rest.sighting, None, now, rest.everybody)
        except JournalError as error:  # the question is on the screen all the same
            following, self.owed = self._open_cases.first_of(rest.sighting), error
        if following is not None:
            self._open_cases.wait_longer(answered.id, following)

    def _is_new(self, question: Question, sighting: Sighting, now: datetime) -> bool:
        try:
            return not is_remembered(self._ledger, question, sighting, now)
        except JournalError as error:
            # without memory it asks: better twice than not at all
            self.owed = error
            return True

"""The guard: asks about what resembles a protected domain, once, and takes the answer."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from sendward.guard.beside import error_of, first_error
from sendward.guard.case_opener import CaseOpener
from sendward.guard.crowds import Crowds
from sendward.guard.decisions import complete_decisions, goes_on, unanswered
from sendward.guard.doubtful_drafts import DoubtfulDrafts
from sendward.guard.incidents import Incidents
from sendward.guard.late_questions import LateQuestions
from sendward.guard.memory import granted_trust, is_remembered
from sendward.guard.noting import note_unshown
from sendward.guard.open_cases import MOST_QUESTIONS, OpenCases
from sendward.guard.pause import Pause
from sendward.guard.ports import nothing
from sendward.guard.screening import Preview, Screening
from sendward.guard.unasked import Unasked
from sendward.model import Case, Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from sendward.engine.judge import Judge
    from sendward.guard.ports import Asker, Clock, Learned, Ledger, OnDecided
    from sendward.guard.rules import Rules
    from sendward.journal.errors import JournalError
    from sendward.model import Decision, Sighting, Trust


class Guard:
    """Decides whether a sighting is worth a question, asks it, and takes the answer.

    Lives on the main thread and takes no locks. What the ledger cannot write is raised as a ``JournalError``,
    but a question is asked all the same, and a case whose answer could not be written stays open.
    """

    def __init__(
        self, *, judge: Judge, clock: Clock, asker: Asker, ledger: Ledger, rules: Rules | None = None
    ) -> None:
        self._screening = Screening(judge, rules)
        self._clock = clock
        self._asker = asker
        self._ledger = ledger
        self._open_cases = OpenCases()
        self.doubtful_drafts = DoubtfulDrafts(ledger, self._screening.trust_for)
        """Drafts that hold a doubtful address after the answer."""
        self.on_draft: Callable[[Sighting], object] = nothing
        """Callback for a draft that is not gone, outside a pause, whatever stands in it."""
        self.on_revoked: Callable[[Trust], object] = nothing
        """Callback for an exception that does not stand any more, or not as long as it did."""
        self._is_closed = False
        self._pause = Pause(ledger, clock, is_allowed=self._screening.rules.may_pause)
        self.unasked = Unasked(ledger, self._screening, self._open_cases, self.doubtful_drafts, clock)
        """What is written down without a question."""
        self._opener = CaseOpener(
            self._screening,
            ledger,
            self._open_cases,
            self.doubtful_drafts,
            unasked=self.unasked,
            asker=asker,
        )
        self.late = LateQuestions(
            ledger,
            self._screening,
            self._open_cases,
            self.doubtful_drafts,
            clock,
            open_case=self._opener.open,
        )
        """Questions about a row of the journal."""
        self.crowds = Crowds(self._screening, ledger, clock, self._pause.is_on)
        """Messages in which many see one another."""
        self.incidents = Incidents(self._screening, ledger, self.doubtful_drafts, self.crowds)
        """What left, or waits to, although nobody settled it."""
        what = "what an earlier run left was not taken up"
        self.trouble_at_start = first_error(
            error_of(lambda: ledger.close_left_open(clock()), what),
            error_of(lambda: self._screening.recall(ledger.trusts(), ledger.noted_endings()), what),
            error_of(self._pause.recall, what),
            error_of(lambda: self.doubtful_drafts.load(clock()), what),
        )
        """Error when the ledger could not be read at the start; more is asked then, not less."""

    @property
    def open_cases(self) -> tuple[Case, ...]:
        """The cases that wait for an answer, oldest first."""
        return self._open_cases.all()

    @property
    def trusts(self) -> tuple[Trust, ...]:
        """Every exception granted and not revoked, ended ones included."""
        return self._screening.trusts

    @property
    def paused_until(self) -> datetime | None:
        """End of the pause, ``pause.UNTIL_RESUMED`` when only the person ends it; None when not paused."""
        return self._pause.until

    def open_case(self, sighting: Sighting) -> Case | None:
        """The open case about the first recipient of ``sighting`` that has one in its message, or None."""
        return self._open_cases.first_of(sighting)

    def use(self, judge: Judge, learned: Learned | None = None) -> None:
        """Judge by these from now on; open cases keep the verdicts they were asked with."""
        self._screening.judge, self._screening.learned = judge, learned

    def follow(self, rules: Rules) -> None:
        """Follow these ``rules`` from now on; open cases keep the demands they were asked with.

        Raises ``JournalError`` when a pause that they end could not be written down.
        """
        self._screening.rules = rules
        self._pause.allow(is_allowed=rules.may_pause)

    def submit(self, sighting: Sighting, on_decided: OnDecided | None = None) -> Case | None:
        """Ask about the recipients of ``sighting`` that deserve it.

        Returns the case that waits for an answer about it, just opened or still open; None when nothing is to
        be asked, as where it is only noted: then ``on_decided`` is never called. A recipient added to a
        message whose case is open gets its own, so no window changes under the person's hand. Of more than
        ``MOST_QUESTIONS`` the rest is the next case once the first is answered; ``on_decided`` waits for all.
        Raises ``JournalError`` for what could not be written down or remembered; it asks all the same.
        While paused only what is blocked is asked about; a message that leaves with what would have been is
        written down. ``Origin.TYPED`` is answered even then: silence would look like "nothing is wrong". A
        draft that was saved while nobody watched is written down and not asked about (``unasked``).
        """
        if self._is_closed:
            return None
        now = self._clock()
        has_left = sighting.origin in {Origin.SENT, Origin.OUTBOX}
        trouble = None
        if self._screening.is_silent(sighting) and not has_left:  # what was noted before it left is enough
            trouble = error_of(
                lambda: note_unshown(self._screening, self._ledger, sighting, now, MOST_QUESTIONS),
                "what would have been asked about was not noted",
            )
        if self._screening.is_mute(sighting):
            if trouble is not None:
                raise trouble
            return None
        if has_left:  # it is too late for a question
            self.incidents.see(sighting, now)
            return None
        if not sighting.is_part:
            trouble = first_error(
                trouble, self._withdraw_what_is_gone(sighting, now), self.doubtful_drafts.see(sighting, now)
            )
            error_of(lambda: self._opener.complete(sighting), "who stood beside whom was not seen")
        is_asked = self.paused_until is None or sighting.origin is Origin.TYPED
        if is_asked and sighting.origin is Origin.DRAFT and not (sighting.is_gone or sighting.is_part):
            error_of(lambda: self.on_draft(sighting), "nobody was told of a saved draft")
        ask = self._opener.ask_about if is_asked else self._opener.ask_in_pause
        trouble = first_error(trouble, self.unasked.take(sighting, now, is_paused=not is_asked))
        is_unseen = sighting.origin is Origin.DRAFT and sighting.went_unseen  # then it was written down
        is_over = is_unseen or sighting.is_gone or (sighting.is_part and not is_asked)
        case = None if is_over else ask(sighting, on_decided, now)
        trouble, self._opener.owed = trouble or self._opener.owed, None
        if trouble is not None:
            raise trouble
        return case

    def check(self, case_id: str, decisions: Mapping[str, Decision]) -> None:
        """Raise ``DecisionError`` where ``resolve`` would; nothing is done."""
        case = self._open_cases.get(case_id)
        if case is not None:
            complete_decisions(case, decisions, self._clock())

    def resolve(self, case_id: str, decisions: Mapping[str, Decision]) -> bool:
        """Take the decisions on a case, by ``Recipient.key``; a recipient passed over counts as unanswered.

        The journal is written first, also what a new exception answers in other cases, all or nothing; then
        trust and memory follow, and the waiting mail client is told. Returns False, and does nothing, when
        the case is not open any more. Raises ``DecisionError`` for a decision that cannot be accepted,
        ``JournalError`` for one that cannot be written; the case then stays open.
        """
        case = self._open_cases.get(case_id)
        if case is None:
            return False
        now = self._clock()
        complete = complete_decisions(case, decisions, now)
        trusts = tuple(
            trust
            for question in case.questions
            if (trust := granted_trust(question.recipient, complete[question.recipient.key], now))
        )
        others = (each for each in self.open_cases if each.id != case.id)
        also = self._screening.answered_by(others, now, trusts)
        kept = self.doubtful_drafts.kept_by(trusts, self._open_cases.asks)
        self._ledger.close_case(case, complete, trusts, now, also, kept=kept)
        with ExitStack() as left:  # the others are closed even when somebody cannot be told of this one
            left.callback(self._take_off, also, now)
            self._follow_answer(case, complete, trusts, now)
        return True

    def preview(self, sighting: Sighting) -> Preview:
        """What ``submit`` would ask, and what is settled; nothing is written. Raises ``JournalError``."""
        if self._is_closed or self._screening.is_mute(sighting):
            return Preview()
        now, is_paused = self._clock(), self.paused_until is not None
        is_settled = partial(is_remembered, self._ledger, sighting=sighting, now=now)
        return self._screening.preview(sighting, now, is_settled, MOST_QUESTIONS, is_paused=is_paused)

    def deserves_question(self, sighting: Sighting) -> bool:
        """Whether anybody in the sighting deserves a question, whatever was answered before."""
        return self._screening.deserves_question(sighting, self._clock())

    def abandon(self, message: str) -> None:
        """Withdraw the message's open cases, unanswered: nobody waits for an answer any more."""
        now = self._clock()
        for case in self._open_cases.about(message):
            self._withdraw(case, unanswered(case), now)

    def revoke(self, trust: Trust) -> None:
        """Revoke an exception; the next sighting of an address it covered is asked about."""
        self._ledger.revoke(trust, self._clock())
        self._screening.take_back(trust)
        self.on_revoked(trust)

    def change_trust(self, old: Trust | None, new: Trust) -> None:
        """Replace an exception by one with another end or scope; ``old`` is None for a new one."""
        now = self._clock()
        gone = [old] if old is not None else []
        before = (*gone, self._screening.trust_named(new))
        shortened = dict.fromkeys(each for each in before if each is not None and _ends_with(each, new))
        also = self._screening.answered_by(self.open_cases, now, [new], gone)
        kept = self.doubtful_drafts.kept_by([new], self._open_cases.asks)
        self._ledger.change_trust(old, new, now, also, kept=kept)
        self._screening.put(new, *gone)
        self.doubtful_drafts.trust(new)
        with ExitStack() as left:
            left.callback(self._take_off, also, now)
            for each in shortened:
                self.on_revoked(each)

    def pause(self, until: datetime | None) -> None:
        """As ``Pause.begin``; open cases stay open."""
        self._pause.begin(until)

    def resume(self) -> None:
        """End the pause. Raises JournalError."""
        self._pause.end()

    def close(self) -> None:
        """Close every open case as unanswered, tell the clients that wait, and take no more sightings."""
        self._is_closed = True
        now = self._clock()
        with ExitStack() as left:  # the others are closed even when one cannot be written
            left.callback(self.unasked.close)
            left.callback(self._write_gone, now)
            for case in reversed(self.open_cases):
                left.callback(self._withdraw, case, unanswered(case), now)

    def _write_gone(self, now: datetime) -> None:
        """Raises JournalError. Any other error is told, and keeps nothing from being closed."""
        what = "drafts that have gone were not noted"
        trouble = error_of(lambda: self.doubtful_drafts.write_gone(now), what)
        if trouble is not None:
            raise trouble

    def _follow_answer(
        self,
        case: Case,
        decisions: dict[str, Decision],
        trusts: tuple[Trust, ...],
        now: datetime,
        *,
        is_shown: bool = False,
        is_gone: bool = False,
    ) -> None:
        """Do what follows from decisions that are written down."""
        rest = self._open_cases.remove(case)
        self.doubtful_drafts.take(case, decisions, trusts, now)
        for new in trusts:
            self._screening.put(new)
        if is_shown:
            self._asker.withdraw(case.id)
        is_over = is_gone or self._is_closed or not goes_on(case.sighting.origin, decisions.values())
        if rest is not None and not is_over:
            self._opener.go_on(case, rest, now)
        self._open_cases.tell(case.id, decisions)

    def _withdraw(
        self, case: Case, decisions: dict[str, Decision], now: datetime, *, is_gone: bool = False
    ) -> None:
        """Close a case that needs no answer any more; it stays on the screen when that cannot be written.

        ``is_gone``: its recipients are in the message no more, and what is in it now is screened anew.
        """
        self._ledger.close_case(case, decisions, (), now)
        self._follow_answer(case, decisions, (), now, is_shown=True, is_gone=is_gone)

    def _take_off(self, answered: Iterable[tuple[Case, dict[str, Decision]]], now: datetime) -> None:
        """Take cases off the screen that are written down as answered by an exception."""
        with ExitStack() as left:
            for case, decisions in reversed(list(answered)):
                if self._open_cases.get(case.id) is not None:
                    left.callback(self._follow_answer, case, decisions, (), now, is_shown=True)

    def _withdraw_what_is_gone(self, sighting: Sighting, now: datetime) -> JournalError | None:
        """Withdraw the cases about recipients no longer in the message; returns the error, if any."""
        what = "a case about nobody in the message any more was not withdrawn"
        return first_error(
            *(
                error_of(partial(self._withdraw, case, decisions, now, is_gone=True), what)
                for case, decisions in self._open_cases.gone(sighting)
            )
        )


def _ends_with(old: Trust, new: Trust) -> bool:
    """Whether the ``old`` exception has no end, and none with ``new`` in its place covers it for good."""
    return old.until is None and (new.until is not None or (old.scope, old.key) != (new.scope, new.key))

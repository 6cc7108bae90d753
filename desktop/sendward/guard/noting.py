"""Noting what would have been asked, where Sendward only notes: nobody is asked, and nothing is held."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from sendward.guard.memory import COPIED_QUIET, is_within
from sendward.guard.open_cases import new_case
from sendward.model import Decision, Origin, Outcome

if TYPE_CHECKING:
    from datetime import datetime

    from sendward.guard.ports import Ledger
    from sendward.guard.screening import Screening
    from sendward.model import Question, Sighting

NOT_SHOWN = Decision(Outcome.NOT_SHOWN)


def note_unshown(screening: Screening, ledger: Ledger, sighting: Sighting, now: datetime, most: int) -> None:
    """Write down the questions that ``sighting`` deserves, that are not asked, and that its message was not
    noted for before.

    At most so many. Raises ``JournalError``.
    """
    due = (each for each in screening.questions(sighting, now) if not screening.is_asked(each, sighting))
    fresh = (question for question in due if not _is_noted(ledger, question, sighting, now))
    if noted := tuple(islice(fresh, most)):
        case = new_case(sighting, noted, now)
        ledger.note_cases([(case, {question.recipient.key: NOT_SHOWN for question in noted})], now)


def _is_noted(ledger: Ledger, question: Question, sighting: Sighting, now: datetime) -> bool:
    """Whether a decision, or an earlier note, about this recipient in this message holds."""
    last = ledger.last_decision(sighting.message, question.recipient)
    quiet = COPIED_QUIET if sighting.origin is Origin.CLIPBOARD else timedelta.max
    return last is not None and is_within(quiet, last[1], now)

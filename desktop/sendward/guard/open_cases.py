"""Open cases: those that wait for an answer, the rest to be asked after them, and their waiters."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from sendward.guard.decisions import standing, what_became_of
from sendward.journal.payload import message_hash
from sendward.model import Case, Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from sendward.guard.ports import OnDecided
    from sendward.model import Decision, Question, Recipient, Sighting


MOST_QUESTIONS = 50
"""Most questions of one case, more than anybody answers in one go. Each costs the main thread a third of a
millisecond until it is answered, and a text of 64 KiB can hold six thousand; the others come after these."""
_WHOLE_MESSAGES = frozenset({Origin.DRAFT, Origin.ADDIN})
"""Sightings that show every recipient of one message: one who is missing has been taken out."""


def new_case(sighting: Sighting, questions: Iterable[Question], now: datetime) -> Case:
    """A case about those recipients of ``sighting`` that these questions are about."""
    asked = tuple(questions)
    flagged = replace(sighting, recipients=tuple(question.recipient for question in asked), unclear=None)
    return Case(id=os.urandom(16).hex(), sighting=flagged, questions=asked, opened_at=now)


class Rest(NamedTuple):
    """What of a sighting is looked at once the case about its first recipients is closed."""

    sighting: Sighting
    """The sighting with those that were not screened yet."""
    everybody: tuple[Recipient, ...]
    """Who is in the message."""


@dataclass(slots=True)
class _Waiter:
    keys: frozenset[str]
    case_ids: set[str]
    on_decided: OnDecided
    decisions: dict[str, Decision] = field(default_factory=dict)


class OpenCases:
    """The cases that wait for an answer, oldest first, and the waiters for them, such as a held message.

    A sighting of very many recipients is asked about piece by piece: the rest of a case are the recipients of
    its sighting that were not screened yet.
    """

    def __init__(self) -> None:
        self._cases: dict[str, Case] = {}
        self._by_message: dict[str, dict[str, Case]] = {}
        """The same by the hash of their message's identity: of thousands a save looks for its own."""
        self._rests: dict[str, Rest] = {}
        self._waiting: list[_Waiter] = []

    def all(self) -> tuple[Case, ...]:
        """All open cases, oldest first."""
        return tuple(self._cases.values())

    def get(self, case_id: str) -> Case | None:
        """The case of this id; None when it is not open."""
        return self._cases.get(case_id)

    def add(self, case: Case) -> None:
        """Add a case that waits for an answer."""
        self._cases[case.id] = case
        self._by_message.setdefault(message_hash(case.sighting.message), {})[case.id] = case

    def in_part(self, message: str) -> tuple[Case, ...]:
        """The open cases about ``message`` that were opened before everybody in it was judged."""
        return tuple(case for case in self.about(message) if case.sighting.is_part)

    def put(self, case: Case) -> None:
        """Put a case, now of the whole message, in the place of the one with its id."""
        whole = replace(case, sighting=replace(case.sighting, is_part=False))
        self._cases[case.id] = self._by_message[message_hash(case.sighting.message)][case.id] = whole

    def remove(self, case: Case) -> Rest | None:
        """Remove a case; returns the rest of its sighting, if any."""
        del self._cases[case.id]
        name = message_hash(case.sighting.message)
        del self._by_message[name][case.id]
        if not self._by_message[name]:
            del self._by_message[name]
        return self._rests.pop(case.id, None)

    def set_rest(self, case_id: str, rest: Rest) -> None:
        """Keep the recipients of a case's sighting that are screened when it is closed."""
        if rest.sighting.recipients:
            self._rests[case_id] = rest
        else:
            self._rests.pop(case_id, None)

    def asked_about(self, message: str) -> dict[str, Case]:
        """The open case of each recipient of ``message`` that has one, by ``Recipient.key``."""
        return {question.recipient.key: case for case in self.about(message) for question in case.questions}

    def asks(self, name: str, key: str) -> bool:
        """Whether this ``Recipient.key`` is asked about in the message whose identity has that hash."""
        cases = self._by_message.get(name, {}).values()
        return any(question.recipient.key == key for case in cases for question in case.questions)

    def first_of(self, sighting: Sighting) -> Case | None:
        """The open case about the first recipient of ``sighting`` that has one in its message, or None."""
        asked = self.asked_about(sighting.message)
        return next((asked[each.key] for each in sighting.recipients if each.key in asked), None)

    def about(self, message: str) -> tuple[Case, ...]:
        """The open cases about ``message``, oldest first."""
        return tuple(self._by_message.get(message_hash(message), {}).values())

    def with_rest(self, sighting: Sighting) -> Case | None:
        """The open case of this very message, about one of its recipients, after which more will be asked."""
        cases = [case for case in self._of_message(sighting) if case.id in self._rests]
        return next((case for case in cases if _is_about(case, sighting)), None)

    def _of_message(self, sighting: Sighting) -> list[Case]:
        """The open cases of the message that the sighting shows whole; none where it shows no message."""
        return list(self.about(sighting.message)) if sighting.origin in _WHOLE_MESSAGES else []

    def gone(self, sighting: Sighting) -> list[tuple[Case, dict[str, Decision]]]:
        """The cases about recipients that are no longer in the message, with what became of them.

        A recipient replaced by an address at the domain meant is corrected; one that was only taken out is
        unanswered, so that it is asked about again should it come back. A case of which one recipient is left
        stays as it is.
        """
        # who sent a draft, or put it away, has not answered the question about it
        cases = [] if sighting.is_gone else self._of_message(sighting)
        gone = [case for case in cases if not _is_about(case, sighting)]
        there = standing(sighting.recipients if gone else ())
        return [(case, {q.recipient.key: what_became_of(q, there) for q in case.questions}) for case in gone]

    def wait(self, keys: Iterable[str], case_ids: Iterable[str], on_decided: OnDecided) -> None:
        """Call ``on_decided`` with the decisions about ``keys`` once all of these cases are decided."""
        self._waiting.append(_Waiter(frozenset(keys), set(case_ids), on_decided))

    def wait_longer(self, case_id: str, following: Case) -> None:
        """Have the waiters for one case wait for the one that follows it as well."""
        for waiter in self._waiting:
            if case_id in waiter.case_ids:
                waiter.case_ids.add(following.id)
                waiter.keys |= {question.recipient.key for question in following.questions}

    def tell(self, case_id: str, decisions: Mapping[str, Decision]) -> None:
        """Pass the decisions on a case (by ``Recipient.key``) to its waiters; call those that have all."""
        with ExitStack() as told:  # the others are told even when one fails
            for waiter in tuple(self._waiting):
                if case_id not in waiter.case_ids:
                    continue
                waiter.case_ids.remove(case_id)
                waiter.decisions.update({key: d for key, d in decisions.items() if key in waiter.keys})
                if not waiter.case_ids:
                    self._waiting.remove(waiter)
                    told.callback(waiter.on_decided, waiter.decisions)


def _is_about(case: Case, sighting: Sighting) -> bool:
    """Whether the case asks about a recipient that the sighting still has."""
    asked = {question.recipient.key for question in case.questions}
    return any(recipient.key in asked for recipient in sighting.recipients)

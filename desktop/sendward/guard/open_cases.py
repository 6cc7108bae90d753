"""Open cases: those that wait for an answer, what is asked after them, and who waits for them."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sendward.guard.ports import OnDecided
    from sendward.model import Case, Decision, Sighting


@dataclass(slots=True)
class _Waiter:
    keys: frozenset[str]
    case_ids: set[str]
    on_decided: OnDecided
    decisions: dict[str, Decision] = field(default_factory=dict)


class OpenCases:
    """The cases that wait for an answer, oldest first, with whoever waits for them: a held message.

    A sighting of very many recipients is asked about piece by piece: ``rest_of`` a case are those of its
    recipients that nobody has looked at yet.
    """

    def __init__(self) -> None:
        self._cases: dict[str, Case] = {}
        self._rests: dict[str, Sighting] = {}
        self._waiting: list[_Waiter] = []

    def all(self) -> tuple[Case, ...]:
        """All of them, oldest first."""
        return tuple(self._cases.values())

    def get(self, case_id: str) -> Case | None:
        """The case of this id; None when it is not open."""
        return self._cases.get(case_id)

    def add(self, case: Case) -> None:
        """Wait for the answer to this case."""
        self._cases[case.id] = case

    def remove(self, case: Case) -> Sighting | None:
        """Wait for this case no more; returns the rest of its sighting, if any."""
        del self._cases[case.id]
        return self._rests.pop(case.id, None)

    def set_rest(self, case_id: str, rest: Sighting) -> None:
        """Keep the recipients of a case's sighting that are looked at when it is closed."""
        if rest.recipients:
            self._rests[case_id] = rest
        else:
            self._rests.pop(case_id, None)

    def asked_about(self, message: str) -> dict[str, Case]:
        """The open case of each recipient of ``message`` that has one, by ``Recipient.key``."""
        return {
            question.recipient.key: case
            for case in self._cases.values()
            if case.sighting.message == message
            for question in case.questions
        }

    def with_rest(self, message: str) -> Case | None:
        """The open case of ``message`` after which more of it will be asked about."""
        cases = (case for case in self._cases.values() if case.sighting.message == message)
        return next((case for case in cases if case.id in self._rests), None)

    def wait(self, keys: Iterable[str], case_ids: Iterable[str], on_decided: OnDecided) -> None:
        """Call ``on_decided`` with the decisions about ``keys`` once all of these cases are decided."""
        self._waiting.append(_Waiter(frozenset(keys), set(case_ids), on_decided))

    def wait_longer(self, case_id: str, following: Case) -> None:
        """Have those who wait for one case wait for the one that follows it as well."""
        for waiter in self._waiting:
            if case_id in waiter.case_ids:
                waiter.case_ids.add(following.id)
                waiter.keys |= {question.recipient.key for question in following.questions}

    def tell(self, case_id: str, decisions: Mapping[str, Decision]) -> None:
        """Pass the decisions of a case, by ``Recipient.key``, on to those who wait for it."""
        with ExitStack() as told:  # one who fails does not keep the news from the others
            for waiter in tuple(self._waiting):
                if case_id not in waiter.case_ids:
                    continue
                waiter.case_ids.remove(case_id)
                waiter.decisions.update({key: d for key, d in decisions.items() if key in waiter.keys})
                if not waiter.case_ids:
                    self._waiting.remove(waiter)
                    told.callback(waiter.on_decided, waiter.decisions)

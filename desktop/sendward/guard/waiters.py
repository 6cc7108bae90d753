"""Those who wait for an answer: a mail client whose message is held."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendward.guard.ports import OnDecided
    from sendward.model import Decision


@dataclass(slots=True)
class _Waiter:
    keys: frozenset[str]
    case_ids: set[str]
    on_decided: OnDecided
    decisions: dict[str, Decision] = field(default_factory=dict)


class Waiters:
    """Tells each who waits once, when the last question they wait for is decided."""

    def __init__(self) -> None:
        self._waiting: list[_Waiter] = []

    def add(self, keys: frozenset[str], case_ids: set[str], on_decided: OnDecided) -> None:
        """Call ``on_decided`` with the decisions about ``keys`` once all of these cases are decided."""
        self._waiting.append(_Waiter(keys, case_ids, on_decided))

    def tell(self, case_id: str, decisions: Mapping[str, Decision]) -> None:
        """Pass on the decisions of a case, by ``Recipient.key``."""
        with ExitStack() as told:  # one who fails does not keep the news from the others
            for waiter in tuple(self._waiting):
                if case_id not in waiter.case_ids:
                    continue
                waiter.case_ids.remove(case_id)
                waiter.decisions.update({key: d for key, d in decisions.items() if key in waiter.keys})
                if not waiter.case_ids:
                    self._waiting.remove(waiter)
                    told.callback(waiter.on_decided, waiter.decisions)

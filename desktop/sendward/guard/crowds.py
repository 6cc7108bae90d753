"""Messages in which many see one another's addresses: that the person was told, and what became of it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.engine.in_sight import in_sight
from sendward.journal.records import CrowdOutcome
from sendward.model import Field, Origin

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.engine.in_sight import InSight
    from sendward.guard.ports import Clock, Ledger
    from sendward.guard.screening import Screening
    from sendward.model import Sighting

MOST_FOLLOWED = 1000
"""Messages followed until it is seen what became of them; the oldest go first."""


@dataclass(slots=True)
class _Told:
    people: frozenset[str]
    """Those in To and Cc, by ``Recipient.key``."""
    checked: frozenset[str] = frozenset()
    """The same when the message was to leave and was held for this; empty until then."""


class Crowds:
    """Follows them within this run. Lives on the main thread, beside the guard that makes it."""

    def __init__(
        self, screening: Screening, ledger: Ledger, clock: Clock, is_paused: Callable[[], bool]
    ) -> None:
        self._screening, self._ledger, self._clock = screening, ledger, clock
        self.is_paused = is_paused
        """Says whether there is a pause."""
        self._told: OrderedDict[str, _Told] = OrderedDict()

    def is_to_tell(self, sighting: Sighting) -> bool:
        """Whether the person is told of one where many are in sight: not where they usually are, or in a
        pause, or where everything is only noted.
        """
        return not (
            self.is_paused()
            or self._screening.is_silent(sighting)
            or self._screening.are_usual_in_sight(sighting)
        )

    def tell(self, sighting: Sighting, found: InSight) -> bool:
        """Write down that the person is told of it now; False where that was told before.

        Raises ``JournalError``; it counts as told all the same.
        """
        if sighting.message in self._told:
            return False
        self._told[sighting.message] = _Told(_seen(sighting))
        if len(self._told) > MOST_FOLLOWED:
            self._told.popitem(last=False)
        self._write(sighting, found.addresses, CrowdOutcome.TOLD)
        return True

    def see(self, sighting: Sighting) -> None:
        """Look at a later save, at the message in its window, or at the copy of what was sent.

        Most of them in Bcc were moved there; what has left with most of them in sight was left so. Raises
        ``JournalError``; it is seen again then.
        """
        told = self._told.get(sighting.message)
        if told is None or sighting.is_gone or sighting.is_part:
            return
        hidden = {each.key for each in sighting.recipients if each.field is Field.BCC} - _seen(sighting)
        moved = told.people & hidden
        if _are_most(moved, told.people):
            self._settle(sighting, len(moved), CrowdOutcome.MOVED)
        elif sighting.origin is Origin.SENT and _are_most(told.people & _seen(sighting), told.people):
            self._settle(sighting, _number_in_sight(sighting), CrowdOutcome.LEFT)

    def let_go(self, sighting: Sighting) -> None:
        """The client may send the message now. It holds it the first time: the person has sent it again
        when it comes a second time to the same people. Raises ``JournalError``, as ``see``.
        """
        told, seen = self._told.get(sighting.message), _seen(sighting)
        if told is None:
            return
        if told.checked == seen:
            self._settle(sighting, _number_in_sight(sighting), CrowdOutcome.LEFT)
        told.checked = seen

    def _settle(self, sighting: Sighting, addresses: int, outcome: CrowdOutcome) -> None:
        """Write down what became of so many, who need not be as many as were told of."""
        self._write(sighting, addresses, outcome)
        self._told.pop(sighting.message, None)

    def _write(self, sighting: Sighting, addresses: int, outcome: CrowdOutcome) -> None:
        self._ledger.note_in_sight(sighting, addresses, outcome, self._clock())


def _seen(sighting: Sighting) -> frozenset[str]:
    return frozenset(each.key for each in sighting.recipients if each.field in {Field.TO, Field.CC})


def _number_in_sight(sighting: Sighting) -> int:
    return in_sight(sighting.recipients).addresses


def _are_most(some: frozenset[str], of: frozenset[str]) -> bool:
    return 2 * len(some) > len(of)

"""Judging ahead: what was seen is judged on a worker, so that the guard only looks the verdicts up."""

from __future__ import annotations

import queue
import threading
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sendward.guard.ports import nothing
from sendward.guard.screening import MOST_COMPARED, may_deserve_question
from sendward.model import Recipient, State
from sendward.system.log import report_unforeseen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sendward.engine.judge import Judge
    from sendward.learning.learned import Learned
    from sendward.model import Sighting
    from sendward.sources.source import Deliver


EARLY_S = 0.1
"""After so long the question about those found until then does not wait for the others."""
MOST_EARLY = 50
"""Recipients it is about at most."""
GIVES_WAY_S = 0.15
"""So long judging rests then: threads of Python share one turn, and the question would take twice as long."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is asked about recipients on a worker, so that the main thread need not; safe on any thread."""

    judge: Callable[[], Judge | None]
    """The judge, which remembers (``RecentVerdicts``); None until the lists are there."""
    learned: Callable[[], Learned | None] = lambda: None
    """What was learned, if anything; it remembers, too."""
    give_way: Callable[[], object] = nothing
    """Called between any two recipients: the main thread may be waiting for its turn."""

    def look(self, sighting: Sighting, early: Callable[[Sighting], object] | None = None) -> Sighting:
        """Ask about everybody; returns the sighting, judged.

        Plain domains come first: they are what people write, and cost a hundredth of what others can be made
        to cost. Where it takes longer than ``EARLY_S``, ``early`` is given the part that was found to
        resemble something: then, though it be empty, and once somebody was found. A fault is reported, and
        met again where the verdict is needed; where there is no judge yet, nothing is done.
        """
        judge, learned = self.judge(), self.learned()
        if judge is None:
            return sighting
        end, found, has_told = time.monotonic() + EARLY_S, list[Recipient](), early is None
        unclear = {recipient.key for recipient in sighting.recipients if recipient.address is None}
        compared = {recipient.key for recipient in sighting.recipients[:MOST_COMPARED]}
        places = {} if learned is None else _places(sighting.recipients)
        try:
            for recipient in sorted(sighting.recipients, key=_oddness):
                self.give_way()
                if recipient.address is None or not may_deserve_question(recipient, judge):
                    is_found = False
                else:
                    unclear.add(recipient.key)
                    is_found = judge(recipient.address).state is State.RESEMBLES
                is_first = early is not None and is_found and len(found) < MOST_EARLY
                if is_first:
                    found.append(recipient)
                if learned is not None and recipient.address and (is_first or recipient.key in compared):
                    place = places[recipient.key]
                    learned = _asked(learned, recipient, min(place, len(found) - 1) if is_first else place)
                if early is not None and (found or not has_told) and time.monotonic() >= end:
                    early(replace(sighting, recipients=tuple(found), is_part=True))
                    has_told = True
                    if found:
                        early = None
                        time.sleep(GIVES_WAY_S)
            if learned is not None:
                _look_for_people(learned, sighting)
        except Exception as error:  # noqa: BLE001  # the sighting must reach the guard all the same
            report_unforeseen(error, "judging ahead failed")
            return sighting
        return replace(sighting, unclear=tuple(each for each in sighting.recipients if each.key in unclear))


def _places(recipients: Iterable[Recipient]) -> dict[str, int]:
    """Which of the recipients, each counted once, has a key."""
    places: dict[str, int] = {}
    for recipient in recipients:
        places.setdefault(recipient.key, len(places))
    return places


def _asked(learned: Learned, recipient: Recipient, place: int) -> Learned | None:
    """``learned``, asked about a recipient; None after a fault, which the guard meets again, and bears."""
    try:
        learned.look_ahead(recipient, place)
    except Exception as error:  # noqa: BLE001  # the lists' own judging goes on
        report_unforeseen(error, "what was learned could not be asked ahead")
        return None
    return learned


def _look_for_people(learned: Learned, sighting: Sighting) -> None:
    try:
        learned.look_for_people(sighting)
    except Exception as error:  # noqa: BLE001  # what was learned is asked all the same, and names nobody
        report_unforeseen(error, "nobody could be looked for in sent mail")


def _oddness(recipient: Recipient) -> tuple[bool, int]:
    """The less, the sooner it is judged."""
    domain = recipient.address.domain.ascii if recipient.address else ""
    return "xn--" in domain, len(domain)


class JudgingQueue:
    """Hands sightings on in their order, judged, on a thread of its own.

    Not on the source's thread: that hands over under the lock by which it is stopped, and would keep the
    windows waiting.
    """

    def __init__(self, ahead: Ahead) -> None:
        self._ahead = ahead
        self._waiting: queue.SimpleQueue[tuple[Sighting, Deliver] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin."""
        if self._thread is None:
            self._waiting = queue.SimpleQueue()
            self._thread = threading.Thread(
                target=self._work, args=[self._waiting], name="sendward-judging", daemon=True
            )
            self._thread.start()

    @property
    def waiting(self) -> int:
        """How many sightings wait."""
        return self._waiting.qsize()

    def stop(self) -> None:
        """End once the sighting that is being judged is; nobody waits for that."""
        if self._thread is not None:
            self._thread = None
            self._waiting.put(None)

    def put(self, sighting: Sighting, deliver: Deliver) -> None:
        """Judge ``sighting`` and give it to ``deliver``; from any thread, returns at once."""
        self._waiting.put((sighting, deliver))

    def _work(self, waiting: queue.SimpleQueue[tuple[Sighting, Deliver] | None]) -> None:
        while (each := waiting.get()) is not None and self._thread is threading.current_thread():
            sighting, deliver = each
            try:
                deliver(self._ahead.look(sighting, _not_empty(deliver)))
            except Exception as error:  # noqa: BLE001  # the next one is to be handed on all the same
                report_unforeseen(error, "what was seen could not be handed on")


def _not_empty(deliver: Deliver) -> Deliver:
    return lambda part: deliver(part) if part.recipients else None

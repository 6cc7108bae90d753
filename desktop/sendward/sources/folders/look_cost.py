"""What a look at every folder of drafts costs, and how long to wait therefore before one without need."""

from __future__ import annotations

import time

TICK_SECONDS = 30.0
"""A look without an event: events get lost on network folders and when the system runs out of watches."""
NO_EVENTS_TICK_SECONDS = 5.0
"""The same where there are no events at all."""
LONGEST_TICK_SECONDS = 600.0
"""However much a look took: a folder on a network that did not answer for a while is looked at again then."""
_IDLE_SHARE = 2000
"""Looking without need takes at most a 2000th of a processor's time: a huge folder must not keep it busy."""
_NO_EVENTS_IDLE_SHARE = 50
"""The same where there are no events, and a draft would otherwise be seen after minutes."""
_WAITING_SHARE = 20
"""Of the time that passes a look takes at most a twentieth, as on a slow network."""


class LookCost:
    """The cost of the last look that found nothing. Belongs to the thread that looks."""

    def __init__(self) -> None:
        self._busy_s = self._took_s = 0.0
        self._began_busy = self._began = 0.0

    def begin(self) -> None:
        """A look at every place begins."""
        self._began_busy, self._began = time.thread_time(), time.monotonic()

    def end(self) -> None:
        """It has ended, and found nothing: else it cost what there was to read."""
        self._busy_s = time.thread_time() - self._began_busy
        self._took_s = time.monotonic() - self._began

    def tick_seconds(self, *, has_events: bool) -> float:
        """Seconds between two looks without need."""
        least, share = (
            (TICK_SECONDS, _IDLE_SHARE) if has_events else (NO_EVENTS_TICK_SECONDS, _NO_EVENTS_IDLE_SHARE)
        )
        wanted = max(self._busy_s * share, self._took_s * _WAITING_SHARE)
        return max(least, min(wanted, LONGEST_TICK_SECONDS))

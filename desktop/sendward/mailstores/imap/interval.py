"""A stretch of time, and whether the machine slept in it."""

from __future__ import annotations

import time

_SLEPT_S = 10.0
"""A wait that took so much longer than it should, or a clock that ran on so far, means a sleep."""


class Interval:
    """Begins when it is made."""

    def __init__(self) -> None:
        self._monotonic, self._clock = time.monotonic(), time.time()

    def has_slept(self, seconds: float) -> bool:
        """Whether much more than the ``seconds`` that were waited have passed."""
        # monotonic clocks stand still during a sleep on some systems, and run on on others
        passed = max(time.monotonic() - self._monotonic, time.time() - self._clock)
        return passed > seconds + _SLEPT_S

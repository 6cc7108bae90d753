"""How long to wait before another try: longer each time, and never the same as everybody else."""

from __future__ import annotations

import random


class Backoff:
    """Doubles from ``first_s`` to ``longest_s``; each wait is a random half to whole of that.

    The jitter keeps a thousand clients of one server from coming back in the same second (AWS Architecture
    Blog, "Exponential Backoff And Jitter": equal jitter).
    """

    def __init__(self, first_s: float, longest_s: float) -> None:
        self._first_s, self._longest_s = first_s, longest_s
        self._next_s = first_s

    def reset(self) -> None:
        """It worked for a good while: begin anew."""
        self._next_s = self._first_s

    def next(self) -> float:
        """Seconds until the next try."""
        whole, self._next_s = self._next_s, min(2 * self._next_s, self._longest_s)
        return whole * random.uniform(0.5, 1.0)  # noqa: S311  # no secret

"""Telling linear work from quadratic work by a ratio: no machine is too slow for that."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 3
ATTEMPTS = 4
RESOLUTION_S = 0.016 if sys.platform == "win32" else 1e-9
"""Of the clock of processor time; Windows names a finer one than it has."""


def assert_is_linear(prepare: Callable[[int], Callable[[], object]], size: int) -> None:
    """Twice the input takes about twice the time, and four times the input four times.

    ``prepare`` makes the work for an input of some size; each round has a new one. The least of a few rounds
    counts, in processor time: what else the machine does is not in it. What it does to the caches is, so that
    a bad figure is looked at again; work that is not linear has one each time.
    """
    for _ in range(ATTEMPTS):
        one, four = (min(processor_seconds(prepare(times * size)) for _ in range(ROUNDS)) for times in (1, 4))
        # a clock of 15 ms, as Windows has it, may see nothing of the one
        if four < 8 * max(one, RESOLUTION_S):  # between 4, linear, and 16, quadratic
            return
    ratio = four / max(one, RESOLUTION_S)
    raise AssertionError(f"four times {size} took {ratio:.1f} times as long ({one:.4f} s, {four:.4f} s)")


def processor_seconds(work: Callable[[], object]) -> float:
    """How long ``work`` takes this thread of the processor, in seconds."""
    began = time.thread_time()
    work()
    return time.thread_time() - began

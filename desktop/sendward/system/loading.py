"""Garbage collection held off while long-lived objects are made: a quicker start, and no pauses after it."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def loading() -> Iterator[None]:
    """Hold off garbage collection in code that makes objects for the rest of the process: modules, indexes.

    They are frozen afterwards (``gc.freeze``), for none of them is garbage. Collecting among them takes a
    tenth of a short command's time and half of the time to build an index of a hundred thousand entries, and
    a full collection stops the windows for a quarter of a second.
    """
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_collecting:
            gc.enable()

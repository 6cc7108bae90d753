"""A quicker start, and no pauses after it."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def loading() -> Iterator[None]:
    """For code that makes what stays until the process ends: modules, lists, indexes.

    None of it is garbage. Looking through it again and again takes a tenth of a short command's time and half
    of what an index of a hundred thousand entries takes to build, and stops the windows for a quarter of a
    second whenever everything is looked through.
    """
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_collecting:
            gc.enable()

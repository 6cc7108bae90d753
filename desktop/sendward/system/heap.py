"""Memory that was freed, given back to the system."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import TYPE_CHECKING

from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Callable


def give_back_freed() -> None:
    """Give back what was freed and lies between what is in use; nothing where the system cannot be asked.

    To be called after much was read: of a long text glibc keeps some megabytes for each thread that worked on
    it, and gives back only what lies at the end (malloc_trim(3)). It takes the app less than a millisecond, a
    fiftieth of that where there is nothing; other threads of Python run meanwhile.
    """
    if trim := _trim():
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    """The function of glibc; None on other systems, and where the C library is another."""
    if PLATFORM is not Platform.LINUX:
        return None
    trim: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return trim

"""One line of the doctor's answer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the doctor's answer."""

    topic: str
    text: str
    """State of the part, in words."""
    remedy: str = ""
    """Advice on mending it; may be a hint where nothing is wrong."""
    is_wrong: bool = False
    """Whether it needs attention."""
    is_idle: bool = False
    """Whether it is neither: nothing is amiss, and nothing is protected."""

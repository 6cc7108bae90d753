"""One line of what ``sendward doctor`` says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the doctor's answer."""

    topic: str
    text: str
    """How it stands, in words."""
    remedy: str = ""
    """What can be done; may be a hint where nothing is wrong."""
    is_wrong: bool = False
    """Whether it needs attention."""

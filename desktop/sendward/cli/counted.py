"""A number and what it counts, in the commands' English."""

from __future__ import annotations


def counted(number: int, one: str, more: str = "") -> str:
    """``1 place``, ``2,000 places``, ``3 entries``; ``more`` is for words that take no mere s."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"

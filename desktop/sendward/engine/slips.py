"""Slips: the edits by which two names differ, and how readily people make one on a keyboard."""

from __future__ import annotations

import enum
from functools import cache
from typing import TYPE_CHECKING

from sendward.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

_ROWS = ("1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm")


class Ease(enum.IntEnum):
    """Ease of a slip: how readily people make it, by the shares in README.md, "What was measured"."""

    ODD = 0
    """A letter from across the keyboard, or another first letter."""
    FAIR = 1
    LIKELY = 2
    """Swapped, doubled, undoubled, a neighbouring key, a vowel, a look-alike."""


def _neighbours() -> frozenset[tuple[str, str]]:
    """Pairs of keys that touch, on the QWERTY layout with its half-key stagger."""
    pairs: set[tuple[str, str]] = set()
    for above, row in enumerate(_ROWS):
        for x, key in enumerate(row):
            pairs.update((key, row[i]) for i in (x - 1, x + 1) if 0 <= i < len(row))
            if above + 1 < len(_ROWS):
                below = _ROWS[above + 1]
                pairs.update((key, below[i]) for i in (x - 1, x) if 0 <= i < len(below))
    # QWERTZ and AZERTY swap these
    pairs |= {("y", "z"), ("q", "a"), ("w", "z")}
    return frozenset(pairs | {(b, a) for a, b in pairs})


NEIGHBOURS = _neighbours()
_VOWELS = frozenset("aeiouy")
_LOOK_ALIKE = frozenset(
    {
        frozenset(pair)
        for pair in ("il", "1l", "1i", "0o", "uv", "nm", "ce", "gq", "5s", "8b", "3e", "4a", "2z", "9g", "ij")
    }
)
"""Letters taken for one another: glyphs of dnstwist's, digits as "leet" spells with them, and ``ij``."""


def common_beginning(one: str, other: str) -> int:
    """Number of characters that two texts have in common before the first that differs.

    >>> common_beginning("army", "arms"), common_beginning("ml", "mil")
    (3, 1)
    """
    for at, (character, beside) in enumerate(zip(one, other, strict=False)):
        if character != beside:
            return at
    return min(len(one), len(other))


def is_one_edit(typed: str, meant: str) -> bool:
    """Whether one letter more, less or other, or two swapped neighbours make ``typed`` of ``meant``.

    >>> is_one_edit("amry", "army"), is_one_edit("ary", "army"), is_one_edit("army", "army")
    (True, True, False)
    """
    longer = len(typed) - len(meant)
    if longer > 1 or longer < -1 or typed == meant:
        return False
    at = common_beginning(typed, meant)
    if longer:
        return typed[at + 1 :] == meant[at:] if longer > 0 else typed[at:] == meant[at + 1 :]
    rest, other = typed[at + 1 :], meant[at + 1 :]
    return rest == other or (rest[1:] == other[1:] and rest[:1] == meant[at] and other[:1] == typed[at])


@cache
def _measure() -> Callable[..., int]:
    """Damerau's distance without a second edit in one place. It takes 18 ms to load, and what is one edit
    away, which is most of what people type, needs no measuring.
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # see above

    return OSA.distance


def are_two_edits(typed: str, meant: str) -> bool:
    """Whether two edits and no fewer make ``typed`` of ``meant``.

    >>> are_two_edits("worlbmank", "worldbank"), are_two_edits("amry", "army")
    (True, False)
    """
    return _measure()(typed, meant, score_cutoff=2) == 2  # noqa: PLR2004  # that is the question


def read_slip(typed: str, meant: str) -> tuple[Kind, Ease] | None:
    """The one slip that makes ``typed`` of ``meant``; None when there are none or several.

    >>> read_slip("amry", "army")
    (<Kind.TRANSPOSITION: 'transposition'>, <Ease.LIKELY: 2>)
    >>> read_slip("army", "navy") is None
    True
    """
    if not is_one_edit(typed, meant) or _is_hyphen(typed, meant):
        return None
    at = common_beginning(typed, meant)
    if len(typed) == len(meant):
        if typed[at + 1 : at + 2] != meant[at + 1 : at + 2]:
            return Kind.TRANSPOSITION, Ease.LIKELY
        return Kind.SUBSTITUTION, _substitution_ease(typed[at], meant[at], at)
    if len(typed) > len(meant):
        extra = typed[at]
        if extra in {typed[at - 1 : at], typed[at + 1 : at + 2]}:
            return Kind.REPETITION, Ease.LIKELY
        beside = {(extra, typed[at - 1 : at]), (extra, typed[at + 1 : at + 2])}
        likely = bool(beside & NEIGHBOURS) or (extra == "s" and at == len(meant))
        return Kind.INSERTION, Ease.LIKELY if likely else Ease.FAIR if at else Ease.ODD
    lost = meant[at]
    doubled = lost in {meant[at - 1 : at], meant[at + 1 : at + 2]}
    return Kind.OMISSION, Ease.LIKELY if doubled or at else Ease.FAIR


def _is_hyphen(typed: str, meant: str) -> bool:
    """Whether the slip is in a hyphen, which has a detector of its own (``dots.hyphen``)."""
    return ("-" in typed or "-" in meant) and typed.replace("-", "") == meant.replace("-", "")


def _substitution_ease(typed: str, meant: str, at: int) -> Ease:
    if typed.isdigit() and meant.isdigit():
        return Ease.ODD  # numbered houses stand side by side: awsdns-23, awsdns-24
    pair = frozenset((typed, meant))
    if pair in _LOOK_ALIKE or (typed, meant) in NEIGHBOURS or pair <= _VOWELS:
        return Ease.LIKELY
    return Ease.FAIR if at else Ease.ODD

"""Slips: the one edit by which two names differ, and how readily people make it on a keyboard."""

from __future__ import annotations

import enum

from rapidfuzz.distance import OSA, Prefix

from sendward.model import Kind

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


def read_slip(typed: str, meant: str) -> tuple[Kind, Ease] | None:
    """The one slip that makes ``typed`` of ``meant``; None when there are none or several.

    >>> read_slip("amry", "army")
    (<Kind.TRANSPOSITION: 'transposition'>, <Ease.LIKELY: 2>)
    >>> read_slip("army", "navy") is None
    True
    """
    if OSA.distance(typed, meant, score_cutoff=1) != 1 or _is_hyphen(typed, meant):
        return None
    at = Prefix.similarity(typed, meant)
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

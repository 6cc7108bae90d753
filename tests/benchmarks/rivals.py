"""Other rules for the same question, each as a function from a typed domain to the listed one it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import dnstwist  # type: ignore[import-untyped]
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LIKE = 85.0
EDITS = 2
SIFT3 = 2.0


class Rule(Protocol):
    """What stands for a tool: the listed domain that ``typed`` is taken for, None for none."""

    def __call__(self, typed: str, /) -> str | None: ...


def rapidfuzz_ratio(listed: Sequence[str]) -> Rule:
    """The most like of the list, from a ratio of 85 (rapidfuzz, ``fuzz.ratio``)."""

    def rule(typed: str) -> str | None:
        found = process.extractOne(typed, listed, scorer=ratio, score_cutoff=LIKE)
        return found[0] if found else None

    return rule


def levenshtein(listed: Sequence[str]) -> Rule:
    """The nearest of the list, up to two edits."""

    def rule(typed: str) -> str | None:
        found = process.extractOne(typed, listed, scorer=Levenshtein.distance, score_cutoff=EDITS)
        return found[0] if found else None

    return rule


def dnstwist_membership(listed: Sequence[str]) -> Rule:
    """Whether dnstwist makes the typed domain of a listed one; with no dictionaries, as it comes."""
    made: dict[str, str] = {}
    for domain in listed:
        fuzzer = dnstwist.Fuzzer(domain)
        fuzzer.generate()
        for permutation in fuzzer.domains:
            if permutation["fuzzer"] != "*original":
                made.setdefault(permutation["domain"], domain)

    def rule(typed: str) -> str | None:
        return made.get(typed.encode("idna").decode() if typed.isascii() else _a_labels(typed))

    return rule


def _a_labels(typed: str) -> str:
    labels = typed.split(".")
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode() for label in labels
    )


def mailcheck(listed: Sequence[str]) -> Rule:
    """Mailcheck's rule: the listed domain at the smallest sift3 distance, up to two (its README)."""

    def rule(typed: str) -> str | None:
        nearest = min(listed, key=lambda domain: sift3(typed, domain))
        return nearest if sift3(typed, nearest) <= SIFT3 else None

    return rule


def sift3(one: str, other: str, most_shift: int = 5) -> float:
    """Siderite's fast string distance, in its third form (siderite.dev, 2007): half the letters less those in
    common, read side by side, and looked for up to five further on when they part.

    >>> sift3("gmail.com", "gmial.com")
    2.0
    """
    at = shift = other_shift = common = 0
    while at + shift < len(one) and at + other_shift < len(other):
        if one[at + shift] == other[at + other_shift]:
            common += 1
        else:
            shift = other_shift = 0
            for further in range(most_shift):
                if one[at + further : at + further + 1] == other[at : at + 1]:
                    shift = further
                    break
                if other[at + further : at + further + 1] == one[at : at + 1]:
                    other_shift = further
                    break
        at += 1
    return (len(one) + len(other)) / 2 - common


RIVALS: dict[str, Callable[[Sequence[str]], Rule]] = {
    "rapidfuzz ratio ≥ 85": rapidfuzz_ratio,
    "Levenshtein ≤ 2": levenshtein,
    "dnstwist membership": dnstwist_membership,
    "mailcheck": mailcheck,
}

"""Mistyped spellings made by the two tools that name the classes, by the mistakes of ``support.mistakes``.

Both are used offline: ail-typo-squatting would fetch its suffix list, and its ``addDynamicDns`` is quadratic.
"""

from __future__ import annotations

import importlib
import random
from typing import TYPE_CHECKING, Any

import dnstwist  # type: ignore[import-untyped]
import tldextract.tldextract

if TYPE_CHECKING:
    from collections.abc import Iterator

LETTER = "one letter lost, added, wrong, swapped or doubled"
DOT = "a dot lost or moved"
HYPHEN = "a hyphen more or less"
LOOKS = "characters that look alike"
RARER = "two letters, or a rarer slip"

DNSTWIST = {
    "addition": LETTER, "insertion": LETTER, "omission": LETTER, "repetition": LETTER, "replacement": LETTER,
    "transposition": LETTER, "vowel-swap": LETTER, "bitsquatting": LETTER, "plural": RARER,
    "homoglyph": LOOKS, "cyrillic": LOOKS, "hyphenation": HYPHEN, "subdomain": DOT,
}  # fmt: skip
AIL = {
    "addition": LETTER, "omission": LETTER, "repetition": LETTER, "replacement": LETTER,
    "homoglyph": LOOKS, "addDash": HYPHEN, "stripDash": HYPHEN, "missingDot": DOT, "subdomain": DOT,
    "changeOrder": RARER, "doubleReplacement": RARER, "vowelSwap": RARER, "singularPluralize": RARER,
    "numeralSwap": RARER, "commonMisspelling": RARER, "homophones": RARER,
}  # fmt: skip


def mistype_by_tools(host: str, *, each: int, seed: int) -> Iterator[tuple[str, str]]:
    """The mistake's name and the spelling: up to ``each`` of every class of both tools."""
    chance = random.Random(f"{seed} {host}")  # noqa: S311  # test data, no secret
    made = {kind: set[str]() for kind in DNSTWIST}
    fuzzer = dnstwist.Fuzzer(host)
    fuzzer.generate()
    for permutation in fuzzer.domains:
        if permutation["fuzzer"] in made:
            made[permutation["fuzzer"]].add(permutation["domain"])
    for kind, spellings in made.items():
        yield from ((DNSTWIST[kind], typed) for typed in _some(chance, spellings, each))
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    generators: Any = importlib.import_module("ail_typo_squatting.typo")
    for kind, mistake in AIL.items():
        found = getattr(generators, kind)(host, [], verbose=False, limit=100_000)
        yield from ((mistake, typed) for typed in _some(chance, set(found) - {host}, each))


def _some(chance: random.Random, spellings: set[str], most: int) -> list[str]:
    return chance.sample(sorted(spellings), min(most, len(spellings)))

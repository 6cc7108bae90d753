"""The order of the hits on a domain: the best for each that could be meant, the best first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.hits import is_block
from sendward.model import Weight
from sendward.values import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sendward.engine.hits import Hit
    from sendward.model import Level

MOST_FINDINGS = 8
"""Most findings of one verdict; the best are kept, and a longer list would help nobody."""
_NEAR = 0.88
"""A score from which the ending says which of a house's domains is meant (``grades.py``)."""
FIRST = 0.001
"""Score that puts a hit before another that is as sure: less than any rule adds."""


def ranked(hits: Iterable[Hit]) -> list[Hit]:
    """The best hit for each domain that could be meant, best first; equal scores in the order of the
    alphabet.
    """
    best: dict[str, Hit] = {}
    for hit in hits:
        known = best.get(hit.intended)
        if known is None or _worth(hit) > _worth(known):
            best[hit.intended] = hit
    ranked = sorted(_main_first(best.values()), key=lambda hit: (-hit.score, hit.intended))
    # however many entries of the person's own are nearer
    crowded_out = [hit for hit in ranked[MOST_FINDINGS:] if is_block(hit)]
    if crowded_out and not any(map(is_block, ranked[:MOST_FINDINGS])):
        ranked[MOST_FINDINGS - 1] = crowded_out[0]
    return ranked[:MOST_FINDINGS]


def _main_first(hits: Collection[Hit]) -> Iterator[Hit]:
    """The hits, a house's main domain before its others where none of them is near.

    ``hotmail.ie`` is typed for ``hotmail.com`` sooner than for ``hotmail.be``; ``hotmail.co.ku`` is
    ``hotmail.co.uk``.
    """
    others: dict[str, float] = {}
    for hit in hits:
        if hit.entry.label and hit.entry.weight is not Weight.CRITICAL:
            others[hit.entry.label] = max(hit.score, others.get(hit.entry.label, 0.0))
    for hit in hits:
        rival = others.get(hit.entry.label, 0.0) if hit.entry.weight is Weight.CRITICAL else 0.0
        is_main = hit.score <= rival < _NEAR
        yield replace(hit, score=rival + FIRST) if is_main else hit


def _worth(hit: Hit) -> tuple[bool, Level, float, int, str]:
    """Rank of a hit among those for one domain: the strictest first, then the surest, the closest entry."""
    protected = hit.entry.domain
    is_under = f".{hit.intended}".endswith(f".{protected}")
    return is_block(hit), hit.level, hit.score, len(protected) if is_under else 0, protected

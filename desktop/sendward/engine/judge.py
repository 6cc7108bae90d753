"""The judge, `Engine`: the verdict on an address, clear, protected or resembling, findings best first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.engine.calm import STRANGERS, Acquaintances, calm
from sendward.engine.detectors import detectors_for
from sendward.engine.domains import DomainError, parse_domain
from sendward.engine.explanation import explain, mark
from sendward.engine.folds import ascii_readings, mixes_scripts
from sendward.engine.hits import Hit, Typed, is_block, read_intended
from sendward.engine.index import Index
from sendward.model import Finding, Kind, Level, State, Verdict, Weight

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from sendward.model import Address, Domain, Entry

    Judge = Callable[[Address], Verdict]
    """Function that judges an address: the engine's, or one that remembers its verdicts."""

MOST_FINDINGS = 8
"""Most findings of one verdict; the best are kept, and a longer list would help nobody."""
_MOST_HITS = 128
"""Hits after which a domain is not read in yet another way: its best ones are among them."""
_NEAR = 0.88
"""A score from which the ending says which of a house's domains is meant (``grades.py``)."""
_FIRST = 0.001
"""Score that puts a house's main domain before its others: less than any rule adds."""
_LOOKS_WORTH = 0.95
"""Factor for a foreign name read as a slip of a protected one: less sure than one read as the name itself."""


class Engine:
    """Judges addresses against one watchlist; built once, never changed, safe to share between threads.

    ``acquaintances`` say which domains are known otherwise: they are asked about less (``calm``).
    """

    def __init__(self, entries: Iterable[Entry], acquaintances: Acquaintances = STRANGERS) -> None:
        self._index = Index(entries)
        self._detectors, self._of_two_words = detectors_for(self._index)
        self._acquaintances = acquaintances
        self._remembered: dict[str, tuple[Finding, ...]] = {}
        """Findings on the familiar domains, which are written to again and again; by A-labels."""

    def judge(self, address: Address) -> Verdict:
        """The verdict on ``address``. Never raises, whatever the domain."""
        typed = address.domain.ascii
        findings = self._remembered.get(typed)
        if findings is None:
            protected, host = self._index.protected, typed
            while host:
                if host in protected and (host == typed or not mixes_scripts(address.domain.unicode)):
                    blocked = self._blocked(address.domain)
                    return Verdict(State.RESEMBLES if blocked else State.PROTECTED, address, blocked)
                host = host.partition(".")[2]
            findings = self._findings(address.domain)
            if typed in self._acquaintances.familiar:
                self._remembered[typed] = findings
        return Verdict(State.RESEMBLES if findings else State.CLEAR, address, findings)

    def _blocked(self, domain: Domain) -> tuple[Finding, ...]:
        """Findings for which the organisation blocks a ``domain`` that only the person's lists protect."""
        index, host = self._index, domain.ascii
        if not index.has_blocks:
            return ()
        while host:
            if host in index.vouched:
                return ()
            host = host.partition(".")[2]
        found = self._findings(domain)
        return tuple(f for f in found if f.entry.blocks and f.level is Level.BLOCK)

    def _findings(self, domain: Domain) -> tuple[Finding, ...]:
        hits = self._find(domain)
        if hits:
            hits = calm(domain, hits, self._acquaintances)
        return tuple([self._finding(domain, hit) for hit in _ranked(hits)])

    def _find(self, domain: Domain) -> list[Hit]:
        if "_" in domain.registrable:
            domain = _hyphenated(domain)
            if self._index.covers(domain.unicode):
                return [Hit(self._covering(domain.ascii), domain.unicode, Kind.HYPHEN, 0.99, Level.CONFIRM)]
        hits = self._detect(domain)
        if domain.unicode.isascii():
            return hits
        for reading in ascii_readings(domain.unicode):
            if len(hits) > _MOST_HITS:
                break
            try:
                read = parse_domain(reading)
            except DomainError:
                continue
            if self._index.covers(read.unicode):
                hits.append(
                    Hit(self._covering(read.ascii), read.unicode, Kind.HOMOGLYPH, 0.99, Level.CONFIRM)
                )
            else:
                hits += [
                    Hit(hit.entry, hit.intended, Kind.HOMOGLYPH, hit.score * _LOOKS_WORTH, hit.level)
                    for hit in self._detect(read)
                ]
        return hits

    def _detect(self, domain: Domain) -> list[Hit]:
        typed, index = Typed.of(domain, self._index), self._index
        words = len(typed.labels) + typed.text.count("-")
        detectors = self._detectors if words > 2 else self._of_two_words  # noqa: PLR2004  # its name says it
        return [hit for detect in detectors for hit in detect(typed, index)]

    def _covering(self, host: str) -> Entry:
        protected = self._index.protected
        while host not in protected:
            host = host.partition(".")[2]
        return protected[host]

    def _finding(self, domain: Domain, hit: Hit) -> Finding:
        meant = read_intended(hit.intended) or parse_domain(hit.entry.domain)
        level = hit.level if hit.level is Level.NOTE else hit.entry.level
        ending = _typed_ending(domain, hit.intended, meant.suffix)
        reason = explain(
            hit.kind,
            domain.unicode,
            hit.intended,
            typed_ending=ending,
            # gov.uk is an ending itself, and is said to end in .uk
            meant_ending=meant.suffix if meant.name else meant.suffix.rpartition(".")[2],
            label=hit.entry.label if meant.name and hit.entry.domain == meant.suffix else "",
            owner=domain.registrable,
        )
        return Finding(
            hit.entry,
            hit.intended,
            hit.kind,
            round(hit.score, 4),
            mark(domain.unicode, hit.intended, ending, meant.suffix),
            reason,
            level,
        )


def _hyphenated(domain: Domain) -> Domain:
    """``domain`` with hyphens for the underscores in its registrable part, where none may be (RFC 952)."""
    kept = domain.unicode.removesuffix(domain.registrable)
    return parse_domain(kept + domain.registrable.replace("_", "-"))


def _typed_ending(domain: Domain, intended: str, meant_ending: str) -> str:
    """The part of ``domain`` where the ending should be: ``blogspot.com`` in ``boeing.blogspot.com``."""
    kept = intended[: -len(meant_ending)] if intended.endswith(f".{meant_ending}") else ""
    return domain.unicode.removeprefix(kept) if kept and domain.unicode.startswith(kept) else domain.suffix


def _ranked(hits: Iterable[Hit]) -> list[Hit]:
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
        yield replace(hit, score=rival + _FIRST) if is_main else hit


def _worth(hit: Hit) -> tuple[bool, Level, float, int, str]:
    """Rank of a hit among those for one domain: the strictest first, then the surest, the closest entry."""
    protected = hit.entry.domain
    is_under = f".{hit.intended}".endswith(f".{protected}")
    return is_block(hit), hit.level, hit.score, len(protected) if is_under else 0, protected

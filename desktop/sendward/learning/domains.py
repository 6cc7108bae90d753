"""Domains the person writes to: which are protected, which unsettled, and what resembles one of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from sendward.engine.domains import DomainError, parse_domain
from sendward.engine.endings import Relation, is_country_slip, is_one_slip, relate
from sendward.engine.explanation import explain, mark
from sendward.engine.judge import Engine
from sendward.engine.slips import read_slip
from sendward.learning.one_edit import one_edit_apart
from sendward.learning.tallies import Likeness
from sendward.model import Address, Entry, Finding, Kind, Level, Weight

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendward.engine.calm import Acquaintances
    from sendward.engine.judge import Judge
    from sendward.learning.memory import Memory
    from sendward.learning.tallies import DomainTally
    from sendward.model import Domain

_MOST_NEAR = 8
"""Domains one slip away that are looked at."""
MOST_REMEMBERED = 1_000
"""Domains of which it is remembered what they resemble: ten times what is compared of one message."""
ORIGIN = "learned"
"""The name that stands for the list of familiar domains in an entry."""
_TIERS = (12, 150)
"""Familiar domains that are new, and newer ones among these: with more they go into the next larger engine,
which is built anew, that of all in some 30 ms for 1,600."""


class FamiliarDomains:
    """The familiar domains of ``memory``, and what resembles one of them.

    Of one thread, as the memory; but any may ask what an address is ``resembling`` or ``near`` while none is
    followed.
    """

    def __init__(self, memory: Memory, listed: Judge, acquaintances: Acquaintances) -> None:
        """Take those that are familiar; ``listed`` judges by the lists alone."""
        self._memory, self._listed, self._acquaintances = memory, listed, acquaintances
        self._known: set[str] = set()
        self._tiers: list[list[str]] = [[] for _ in _TIERS]
        """The newest of them, and those before these: each has an engine before that of all."""
        self._most = 0
        """How many of ``_names``, the first, the engine of all knows."""
        self._engines: list[Engine | None] = [None] * (len(_TIERS) + 1)
        """Of each tier, and of all; None for one that is not built yet."""
        self._meant: set[str] | None = None
        """While all are judged anew: those that any of them may resemble. The engines need no others."""
        self._names: list[str] = []
        self._by_label: dict[tuple[str, str], list[str]] = {}
        """The same by what stands before the ending."""
        self._resembling: dict[str, tuple[Finding, ...]] = {}
        """What domains (A-labels) resemble, as long as the same ones are protected."""
        self._near: dict[str, tuple[Finding, ...]] = {}
        """Likewise, what they are near: each takes a look at every name."""
        self._protect(
            name for name, tally in memory.domains.items() if tally.is_judged and tally.is_protected
        )
        self._built()

    def __contains__(self, name: str) -> bool:
        return name in self._known

    def resembling(self, address: Address) -> tuple[Finding, ...]:
        """What the domain of ``address`` resembles among them, best first; nothing for one of them."""
        name = address.domain.ascii
        if not self._known or name in self._known:
            return ()
        remembered = self._resembling
        if (found := remembered.get(name)) is None:
            found = self._find_resembling(address)
            if len(remembered) >= MOST_REMEMBERED:
                remembered.clear()
            remembered[name] = found
        return found

    def _find_resembling(self, address: Address) -> tuple[Finding, ...]:
        found = [
            _calmed(finding, address.domain)
            for engine in reversed(self._built())
            for finding in engine.judge(address).findings
            if finding.intended and parse_domain(finding.intended).ascii in self._known
        ]
        return tuple(sorted(found, key=lambda each: (-each.level, -each.score, each.intended)))

    def near(self, address: Address) -> tuple[Finding, ...]:
        """The protected domains that are one slip away or have another ending, worth a note by itself or not.

        Best first. What the engine finds stands before what it passes over, such as short names.
        """
        remembered, name = self._near, address.domain.ascii
        if (found := remembered.get(name)) is None:
            found = self._find_near(address)
            if len(remembered) >= MOST_REMEMBERED:
                remembered.clear()
            remembered[name] = found
        return found

    def _find_near(self, address: Address) -> tuple[Finding, ...]:
        found = {each.intended: each for each in self.resembling(address)}
        typed = address.domain
        alike = [
            name
            for name, _, _ in extract(
                typed.ascii, self._names, scorer=OSA.distance, score_cutoff=1, limit=_MOST_NEAR
            )
        ]
        alike += self._by_label.get((typed.subdomain, typed.name), ())[:_MOST_NEAR] if typed.name else ()
        for name in dict.fromkeys(alike):
            meant = parse_domain(name)
            if name != typed.ascii and meant.unicode not in found:
                found[meant.unicode] = _likeness(typed, meant)
        return tuple(found.values())

    def follow(self, names: Iterable[str]) -> None:
        """Judge what is new among these domains (A-labels), and protect those that are familiar by now."""
        for name in names:
            tally = self._memory.domains.get(name)
            if tally is not None and tally.is_known:
                self._follow(name, tally)
        self._built()

    @property
    def are_outdated(self) -> bool:
        """Whether any looks like one that was forgotten since, or that it has outgrown."""
        domains = self._memory.domains
        return bool(self._outgrown()) or any(
            tally.is_known and tally.against not in domains
            for tally in domains.values()
            if tally.likeness in {Likeness.NOTED, Likeness.UNLISTED}
        )

    def _outgrown(self) -> set[str]:
        """The domains that others look like which outgrew them."""
        domains = self._memory.domains
        return {
            tally.against
            for tally in domains.values()
            if tally.likeness is Likeness.UNLISTED
            and (older := domains.get(tally.against)) is not None
            and tally.outgrows(older)
        }

    def judge_anew(self) -> None:
        """Judge every domain against those that were written to before it, whatever was found earlier.

        One that another one outgrew comes after all others: it was a slip. After a pass: a folder that is
        read later may hold the older messages.
        """
        known = [(name, tally) for name, tally in self._memory.domains.items() if tally.is_known]
        known.sort(key=lambda each: (each[1].first, -each[1].written, each[0]))
        self._judge_in_order(known)
        last = set[str]()
        while not (outgrown := self._outgrown()) <= last:
            last |= outgrown
            self._judge_in_order(sorted(known, key=lambda each: each[0] in last))
        self._built()

    def _judge_in_order(self, known: Iterable[tuple[str, DomainTally]]) -> None:
        """Judge each of these against those before it."""
        self._known = set()
        self._tiers, self._most = [[] for _ in _TIERS], 0
        self._resembling, self._near = {}, {}
        self._names, self._by_label = [], {}
        self._engines = [None] * (len(_TIERS) + 1)
        similar, self._meant = self._similar([name for name, _ in known])
        for name, tally in known:
            tally.is_judged = False
            self._follow(name, tally, is_alone=name not in similar)
        self._meant, self._engines = None, [None] * (len(_TIERS) + 1)

    def _similar(self, names: Iterable[str]) -> tuple[set[str], set[str]]:
        """Those that may resemble another of them, and all that may then be meant, or say something of it.

        Few are: all others need not be judged by the rest, nor looked at where these are.
        """
        domains = {name: domain for name in names if (domain := _read(name)) is not None}
        siblings = Counter((domain.subdomain, domain.name) for domain in domains.values() if domain.name)
        similar = {name for name, each in domains.items() if siblings[each.subdomain, each.name] > 1}
        similar |= one_edit_apart(domains)
        engine, meant = self._engine(sorted(filter(_is_somebodys, domains))), set[str]()
        for name, domain in domains.items():
            if near := engine.entries_near(domain) - {name}:
                similar.add(name)
                meant |= near
        # what stands before a name is a word that may stand before any
        words = {domains[name].name for name in meant}
        meant.update(name for name, domain in domains.items() if domain.subdomain or domain.name in words)
        return similar, meant

    def _follow(self, name: str, tally: DomainTally, *, is_alone: bool = False) -> None:
        if not tally.is_judged:
            self._judge(name, tally, is_alone=is_alone)
        if tally.is_protected:
            self._protect((name,))

    def _judge(self, name: str, tally: DomainTally, *, is_alone: bool) -> None:
        tally.is_judged = True
        self._memory.changes.domains.add(name)
        tally.likeness, tally.against = Likeness.NONE, ""
        try:
            address = Address("", parse_domain(name))
        except DomainError:
            return
        if self._memory.is_own(name):
            return
        findings = self._listed(address).findings
        listed = next((finding for finding in findings if finding.level > Level.NOTE), None)
        if listed is not None:
            tally.likeness, tally.against = Likeness.LISTED, _ascii(listed.intended)
        elif not is_alone and (near := self.near(address)):
            is_sure = near[0].level > Level.NOTE
            tally.likeness = Likeness.UNLISTED if is_sure else Likeness.NOTED
            tally.against = _ascii(near[0].intended)

    def _protect(self, names: Iterable[str]) -> None:
        fresh = [name for name in names if name not in self._known and _is_somebodys(name)]
        if not fresh:
            return
        self._known.update(fresh)
        self._resembling, self._near = {}, {}
        self._names += fresh
        for name in fresh:
            domain = parse_domain(name)
            self._by_label.setdefault((domain.subdomain, domain.name), []).append(name)
        for number, most in enumerate(_TIERS):
            fresh += self._tiers[number]
            self._engines[number] = None
            if len(fresh) <= most:
                self._tiers[number] = fresh
                return
            self._tiers[number] = []
        self._most, self._engines[-1] = len(self._names), None

    def _built(self) -> list[Engine]:
        """The engines, each of which is built once it is needed: while many are followed, seldom."""
        engines: list[Engine] = []
        for number, engine in enumerate(self._engines):
            if engine is None:
                is_last = number == len(_TIERS)
                names = sorted(self._names[: self._most]) if is_last else self._tiers[number]
                if self._meant is not None:
                    names = [name for name in names if name in self._meant]
                engine = self._engines[number] = self._engine(names)  # noqa: PLW2901  # what was None
            engines.append(engine)
        return engines

    def _engine(self, names: Iterable[str]) -> Engine:
        return Engine(map(_entry, names), self._acquaintances)


def _is_somebodys(name: str) -> bool:
    """Whether a domain (A-labels) can be protected: a name under an ending that exists.

    An ending alone would cover all that is under it: one message to ``anna@com`` would end every question
    about a ``.com``.
    """
    domain = _read(name)
    return domain is not None and bool(domain.name) and domain.suffix_is_known


def _read(name: str) -> Domain | None:
    try:
        return parse_domain(name)
    except DomainError:
        return None


def _calmed(finding: Finding, typed: Domain) -> Finding:
    """The finding, lowered to a note where another real ending is all that differs.

    That is the same firm in another country, or another firm, as often as a slip; unless a finger makes the
    one ending of the other.
    """
    meant = parse_domain(finding.intended).suffix
    if finding.kind is not Kind.TLD or relate(typed.suffix, meant) <= Relation.COUNTRY_DROPPED:
        return finding
    is_slip = is_one_slip(typed.suffix, meant) or is_country_slip(typed.suffix, meant)
    return finding if is_slip else replace(finding, level=Level.NOTE)


def _likeness(typed: Domain, meant: Domain) -> Finding:
    """The finding, worth a note, that a domain is one slip from another or has its name."""
    read = read_slip(typed.name, meant.name)
    kind = Kind.TLD if typed.name == meant.name else read[0] if read is not None else Kind.SUBSTITUTION
    return Finding(
        _entry(meant.ascii),
        meant.unicode,
        kind,
        0.8,
        mark(typed.unicode, meant.unicode, typed.suffix, meant.suffix),
        explain(
            kind,
            typed.unicode,
            meant.unicode,
            typed_ending=typed.suffix,
            meant_ending=meant.suffix,
            label="",
            owner=typed.registrable,
        ),
        Level.NOTE,
    )


def _entry(name: str) -> Entry:
    return Entry(name, weight=Weight.NORMAL, origin=ORIGIN)


def _ascii(intended: str) -> str:
    return parse_domain(intended).ascii if intended else ""

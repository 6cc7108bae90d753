"""The judge, `Engine`: the verdict on an address, clear, protected or resembling, findings best first."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from sendward.engine.calm import (
    EDITS,
    STRANGERS,
    UNMISTAKABLE,
    Acquaintances,
    calm,
    registrable,
    says_little,
)
from sendward.engine.countries import is_states_ending
from sendward.engine.detectors import detectors_for
from sendward.engine.detectors.suffixes import near_known_name
from sendward.engine.domains import DomainError, parse_domain
from sendward.engine.endings import SECOND_LABELS, is_house_name, nearest_endings
from sendward.engine.explanation import OWN_NETWORK, explain, mark
from sendward.engine.folds import ascii_readings, mixes_scripts
from sendward.engine.hits import Hit, Typed, read_intended
from sendward.engine.index import Index
from sendward.engine.known_domains import Renown
from sendward.engine.ranking import FIRST, ranked
from sendward.engine.slips import is_one_edit
from sendward.model import Entry, Finding, Kind, Level, State, Verdict, Weight
from sendward.phrase import Phrase
from sendward.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sendward.model import Address, Domain

    Judge = Callable[[Address], Verdict]
    """Function that judges an address: the engine's, or one that remembers its verdicts."""

_MOST_HITS = 128
"""Hits after which a domain is not read in yet another way: its best ones are among them."""
_MOST_TIED = 24
"""Domains that could be meant and are as sure as one another; of more nobody can tell which it is."""
_TRIALS = frozenset({"example", "invalid", "test"})
"""Endings of documents and of trials (RFC 2606)."""
_MOST_LABELS = 4
"""Labels of the longest host that is well known without being listed, with some to spare."""
_MOST_ENDINGS = 4
"""Existing domains named for one whose ending does not exist; a fifth would no longer be read."""
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
                    findings = self._blocked(address.domain) or self._beside_known(address.domain, host)
                    return Verdict(State.RESEMBLES if findings else State.PROTECTED, address, findings)
                host = host.partition(".")[2]
            findings = self._findings(address.domain)
            if typed in self._acquaintances.familiar:
                self._remembered[typed] = findings
        return Verdict(State.RESEMBLES if findings else State.CLEAR, address, findings)

    def entries_near(self, domain: Domain) -> set[str]:
        """The domains of all entries that ``domain`` resembles in any way, though it be protected itself."""
        return {hit.entry.domain for hit in self._find(domain)}

    def _blocked(self, domain: Domain) -> tuple[Finding, ...]:
        """Findings for which the organisation blocks a ``domain`` that only the person's lists protect."""
        index, host = self._index, domain.ascii
        if not index.has_blocks:
            return ()
        while host:
            if host in index.vouched:
                return ()
            host = host.partition(".")[2]
        return tuple(f for f in self._findings(domain) if f.entry.blocks and f.level is Level.BLOCK)

    def _beside_known(self, domain: Domain, host: str) -> tuple[Finding, ...]:
        """Notes on a host that nobody knows under ``host``, which is protected, beside one that is known."""
        if host == domain.ascii or host not in self._index.parents:
            return ()
        is_met = registrable(domain).endswith(f".{host}") and self._is_met(domain)
        if is_met or domain.ascii in self._acquaintances.familiar:
            return ()
        hits = near_known_name(Typed.of(domain, self._index), self._index)
        return tuple([self._finding(domain, hit) for hit in ranked(hits)])

    def _findings(self, domain: Domain) -> tuple[Finding, ...]:
        hits = self._find(domain)
        if hits:
            hits = calm(domain, hits, self._acquaintances)
        if is_house_name(domain.ascii):  # dell.local is no slip of bell.ca, but one of a listed bell.local
            last = domain.unicode.rpartition(".")[2]
            hits = [hit for hit in hits if hit.intended.rpartition(".")[2] == last]
        elif not domain.suffix_is_known and "." in domain.unicode:
            hits = self._unreachable(domain, hits)
        else:
            hits = [*hits, *self._under_typed_ending(domain, ranked(hits))]
        return tuple([self._finding(domain, hit) for hit in ranked(self._real_first(hits))])

    def _under_typed_ending(self, domain: Domain, hits: Iterable[Hit]) -> Iterator[Hit]:
        """A hit on the meant name under the ending as typed, before the one under another, where it is
        somebody's there, and the user writes to no other: ``santander.es``. ``mod.go.uk`` is no ``mod.uk``.
        """
        labels, is_usual = {"", *domain.unicode.split(".")}, self._acquaintances.has_met
        for hit in hits:
            meant = read_intended(hit.intended) if hit.kind in EDITS and not is_usual(hit.intended) else None
            if meant is not None and meant.name not in labels and meant.suffix != domain.suffix:
                host = f"{hit.intended.removesuffix(meant.suffix)}{domain.suffix}"
                if self._met([(host, read_intended(host))], Renown.VISITED):
                    yield replace(hit, intended=host, score=hit.score + FIRST)

    def _real_first(self, hits: list[Hit]) -> list[Hit]:
        """The hits, one on a host that nobody knows a little below one as sure on a host that is known.

        ``hmrc.gov.u`` is ``hmrc.gov.uk``, and no tie with whatever stands under ``.gov.au``.
        """
        meant = dict.fromkeys((hit.score, hit.intended) for hit in hits)
        times = Counter(score for score, _ in meant)
        known = {host for score, host in meant if 1 < times[score] <= _MOST_TIED and self._is_known(host)}
        sure = {score for score, host in meant if host in known}
        return [
            replace(hit, score=hit.score - FIRST) if hit.score in sure and hit.intended not in known else hit
            for hit in hits
        ]

    def _is_known(self, host: str) -> bool:
        meant = read_intended(host)
        return meant is not None and self._is_real(host, meant)

    def _unreachable(self, domain: Domain, hits: list[Hit]) -> list[Hit]:
        """The hits on a domain whose ending does not exist, with the existing ones that it may be meant for.

        Nobody can be reached there, whoever is on the list: one slip from an ending that exists it is asked
        about, with the domains of that name that are known to be real.
        """
        head, _, typed = domain.unicode.rpartition(".")
        endings = nearest_endings(typed)
        asked = [hit for hit in hits if hit.level > Level.NOTE]
        if not endings:  # nas.mycompany and mail.mycompany are somebody's machines, no slips of nab.com.au
            seen = [(hit, _is_glued(typed, hit)) for hit in hits]
            others = [hit for hit, glued in seen if not glued and hit.kind not in EDITS]
            return [hit for hit, glued in seen if glued] + [hit for hit in others if not says_little(hit)]
        kind = Kind.INVALID_TLD if typed.isascii() else Kind.HOMOGLYPH
        heads = dict.fromkeys((head, *(() if head.isascii() else ascii_readings(head))))
        meant = [f"{head}.{ending}" for head in heads for ending in endings]
        named = {hit.intended for hit in asked}
        new = [host for host in meant if host not in named]  # wp.pl for wp.p, too short for one of wp.mil.pl
        usual = [(host, read_intended(host)) for host in new if self._acquaintances.has_met(host)]
        own = self._met(usual, Renown.VISITED)
        listed = own + [host for host in new if host not in own and self._index.covers_exactly(host)]
        if not listed and any(host.rpartition(".")[2] in endings for host in named):
            return hits
        # a reading that is met is looked at as if it were typed: only where none is listed
        read = [] if listed else [(host, read_intended(host)) for host in meant]
        for real in chain([listed], (self._met(read, least) for least in (Renown.VISITED, Renown.LISTED))):
            if real:
                return hits + [
                    Hit(_ending_entry(host.rpartition(".")[2]), host, kind, 0.99 - 0.01 * rank, Level.CONFIRM)
                    for rank, host in enumerate(real[:_MOST_ENDINGS])
                ]
        if any(hit.kind not in EDITS - UNMISTAKABLE or _is_glued(typed, hit) for hit in asked):
            return hits
        # firma.con is sooner firma with .com than finma.ch, a letter and the ending wrong at once
        score = max([0.9, *(hit.score + 0.01 for hit in asked)])
        return [*hits, Hit(_ending_entry(endings[0]), meant[0], kind, score, Level.CONFIRM)]

    def _met(self, hosts: Iterable[tuple[str, Domain | None]], least: Renown) -> list[str]:
        """Those of ``hosts``, as written and read, that are met; none that would be asked about itself."""
        return [
            host
            for host, domain in hosts
            if domain is not None
            and self._is_met(domain, least)
            and not any(
                min(hit.level, hit.entry.level) > Level.NOTE
                for hit in calm(domain, self._find(domain), self._acquaintances)
            )
        ]

    def _is_met(self, domain: Domain | None, least: Renown = Renown.LISTED) -> bool:
        """Whether the registrable part of ``domain`` is a real one, or one that the user has written to."""
        if domain is None or not domain.name:
            return False
        known, name = self._acquaintances.known, registrable(domain)
        if domain.subdomain and (domain.name in SECOND_LABELS or is_states_ending(name)):
            return False  # gov.fi is real, and says nothing of x.gov.fi; so is gov.com, which waits for slips
        return name in self._acquaintances.familiar or (known is not None and known.renown(name) >= least)

    def _is_real(self, intended: str, meant: Domain) -> bool:
        """Whether mail to ``intended`` reaches somebody, as far as is known: it is listed or under a listed
        host, met, or familiar. A name under a listed ending is not yet a host there.
        """
        index = self._index
        if meant.ascii in self._acquaintances.familiar or self._is_met(meant):
            return True
        host = intended.split(".", max(0, intended.count(".") - max(index.most_labels, _MOST_LABELS)))[-1]
        while "." in host:
            is_ending = host in index.suffixes or is_states_ending(host)
            if index.covers_exactly(host) and (host == intended or not is_ending):
                return True
            host = host.partition(".")[2]
        return False

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
        intended = hit.intended if self._is_real(hit.intended, meant) else ""
        reason = explain(
            hit.kind,
            domain.unicode,
            intended,
            typed_ending=ending,
            # gov.uk is an ending itself, and is said to end in .uk
            meant_ending=meant.suffix if meant.name else meant.suffix.rpartition(".")[2],
            label=hit.entry.label if meant.name and hit.entry.domain == meant.suffix else "",
            owner=domain.registrable,
        )
        return Finding(
            hit.entry,
            intended,
            hit.kind,
            round(hit.score, 4),
            mark(domain.unicode, hit.intended, ending, meant.suffix),
            reason,
            level,
        )


def note_unreachable(address: Address) -> Verdict | None:
    """The verdict with a note on an address whose ending only one's own network can have; None for others.

    The engine is silent about those (``endings.HOUSE_NAMES``); the guard says whether one is worth a note. A
    bare host's name goes to the machine itself, and what documents call ``example`` is a trial.
    """
    domain, last = address.domain, address.domain.unicode.rpartition(".")[2]
    is_there = domain.suffix_is_known and not is_house_name(domain.ascii)
    if is_there or "." not in domain.ascii or last in _TRIALS:
        return None
    span = (len(domain.unicode) - len(last), len(domain.unicode))
    reason = Phrase(OWN_NETWORK, typed_ending=f".{last}")
    finding = Finding(_ending_entry(last), "", Kind.INVALID_TLD, 0.5, (span,), reason, Level.NOTE)
    return Verdict(State.RESEMBLES, address, (finding,))


def unless_bare_word(verdict: Verdict) -> Verdict:
    """The verdict, but ``unreadable`` instead of ``clear`` for a bare word, which is neither address nor
    domain.

    Such a word may have lost its dot or its ending, and is then found to resemble a domain; where nothing
    was found it was not checked, and what was not checked is not called clear.

    >>> from sendward.engine.reading.addr_spec import parse_target
    >>> unless_bare_word(Verdict(State.CLEAR, parse_target("foo"))).state.value
    'unreadable'
    >>> unless_bare_word(Verdict(State.CLEAR, parse_target("foo@intranet"))).state.value
    'clear'
    """
    address = verdict.address
    is_bare_word = address is not None and not address.local and "." not in address.domain.ascii
    if verdict.state is not State.CLEAR or not is_bare_word:
        return verdict
    problem = Phrase("There is no @ in it and no dot: it is neither an address nor a domain.")
    return Verdict(State.UNREADABLE, None, problem=problem)


def _is_glued(typed: str, hit: Hit) -> bool:
    """Whether the ending ``typed`` is the meant one with its dot lost: ``couk``, ``acruk``."""
    meant = read_intended(hit.intended)
    glued = meant.suffix.replace(".", "") if meant is not None else ""
    return meant is not None and (typed == glued or is_one_edit(typed, glued))


def _ending_entry(ending: str) -> Entry:
    """The entry for an ending on no list, which stands in a finding for what was meant."""
    return Entry(ending, is_suffix=True, weight=Weight.NORMAL)


def _hyphenated(domain: Domain) -> Domain:
    """``domain`` with hyphens for the underscores in its registrable part, where none may be (RFC 952)."""
    kept = domain.unicode.removesuffix(domain.registrable)
    return parse_domain(kept + domain.registrable.replace("_", "-"))


def _typed_ending(domain: Domain, intended: str, meant_ending: str) -> str:
    """The part of ``domain`` where the ending should be: ``blogspot.com`` in ``boeing.blogspot.com``."""
    kept = intended[: -len(meant_ending)] if intended.endswith(f".{meant_ending}") else ""
    return domain.unicode.removeprefix(kept) if kept and domain.unicode.startswith(kept) else domain.suffix

"""Index of the watchlist: every question about a typed domain is a look-up, never a search."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from sendward.engine.endings import USUAL, one_edit_from
from sendward.engine.folds import look_fold, plain_spellings
from sendward.engine.neighbours import SHORTEST, Deletions, Thirds, put
from sendward.engine.public_suffixes import a_label, a_labels, public_suffixes
from sendward.engine.targets import Target, read_targets, u_labels
from sendward.engine.well_known import WELL_KNOWN
from sendward.engine.words import KEYWORDS, SUBDOMAINS
from sendward.model import Weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sendward.model import Entry

BULK_NAME = 6
"""Shortest name of a bulk entry that slips are looked for (README.md, "Weights")."""
TWO_EDITS = SHORTEST
"""Shortest name for which two slips still leave it recognisable."""
HOST_BEGINNING = 3
"""Letters that say whether a whole host may begin somewhere; none is shorter (``g.co``)."""
_MOST_SUFFIX = max(suffix.count(".") for suffix in WELL_KNOWN) + 1
"""Dots of the longest host right under a suffix with well-known names: ``hmrc.gov.uk``."""
_MOST_NAMES_AS_ENDINGS = 100
"""Suffix entries that are names (``*.example.com``) up to which each counts as an ending, too, and every near
one is measured. Of more, each is looked up as a name alone, which finds nearly all of the same.
"""
VOWELS = frozenset("aeiouy")


class Index:
    """Look-up tables for the detectors; built once, never changed."""

    def __init__(self, entries: Iterable[Entry]) -> None:  # noqa: PLR0915  # one table a line
        self.protected: dict[str, Entry] = {}
        """By A-labels: every entry's domain."""
        self.vouched: set[str] = set()
        """Those of them that not the person's own lists alone name."""
        self.has_blocks = False
        """Whether the organisation blocks what resembles any of them."""
        self.suffixes: dict[str, Entry] = {}
        """By U-labels: the entries that are public suffixes or were written with a leading dot."""
        self.longer_suffixes: dict[str, list[str]] = defaultdict(list)
        """Those of them that go on behind an ending: ``gov.uk`` for ``gov``."""
        self.most_suffix_labels = 0
        """Labels of the one that has most of them."""
        self._suffixes_by_length: dict[int, list[tuple[str, Entry]]] = defaultdict(list)
        self.names: dict[str, Sequence[Target]] = {}
        """By registrable label, or by a public suffix's first label."""
        self.ruled: set[str] = set()
        """The names that every detector is used for: those of entries that are not bulk."""
        self.looks: dict[str, Sequence[str]] = {}
        """Names by what they look like; only those whose look is not their spelling."""
        self.squeezed: dict[str, Sequence[Target]] = {}
        """Whole hosts by their letters alone, dots and hyphens dropped."""
        self.squeezed_ruled: set[str] = set()
        """Those of them whose entries are not bulk."""
        self.suffix_beginnings: set[str] = set()
        """The first labels of the protected endings: ``gov`` of ``gov.uk``."""
        self.host_tails: set[str] = set()
        """The last three letters of the whole hosts that are recognised inside a name (``glued_ending``)."""
        self.hyphenated: dict[str, Sequence[str]] = {}
        """Names with hyphens by their letters alone, and by their words in order of the alphabet."""
        self.plain: dict[str, Sequence[str]] = {}
        """Names that are not ASCII by the plain letters that stand for theirs."""
        self.letters: dict[str, Sequence[str]] = {}
        """Names by their letters in order of the alphabet."""
        self.known_left: dict[str, set[str]] = defaultdict(set)
        """The subdomains the list itself knows of a name: ``se`` of ``ibm``."""
        self.glued: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
        """Protected endings by what stands at the end of a name that lost their dots: the ending, and the
        ending that must follow the name, if any: ``govuk`` and ``gov-uk`` alone, ``gov`` before ``.uk``.
        """
        self.well_known: dict[str, list[str]] = defaultdict(list)
        """The protected suffixes under which everybody knows a name: ``gov`` for ``nist``."""
        self.most_labels = 0
        """Labels of the whole host that has most of them."""
        self._ruled: list[str] = []
        self._deep: list[Target] = []
        """The hosts of three labels and more."""
        self._spelled: list[str] = []
        listed = _in_order(entries)
        plain_names = {entry.domain for entry in listed if entry.is_suffix and _is_plain_name(entry)}
        # an entry that names its hosts is no plain name because another list names none
        plain_names -= {entry.domain for entry in listed if entry.is_suffix and entry.known}
        if len(plain_names) <= _MOST_NAMES_AS_ENDINGS:
            plain_names = set()
        for entry in listed:
            self.protected.setdefault(entry.domain, entry)
            if entry.is_vouched:
                self.vouched.add(entry.domain)
            self.has_blocks = self.has_blocks or entry.blocks
            if entry.is_suffix and entry.domain not in plain_names:
                suffix = u_labels(entry.domain)
                if self.suffixes.setdefault(suffix, entry) is entry:
                    self._add_suffix(suffix, entry)
        for target in read_targets(listed):
            self._add(target)
        self.host_beginnings = frozenset([host[:HOST_BEGINNING] for host in self.squeezed])
        """The first letters of the whole hosts, ``HOST_BEGINNING`` of them."""
        self.longest_host = max(map(len, self.squeezed), default=0)
        """Letters of the longest whole host, dots and hyphens left out."""
        self.most_words = max([name.count("-") + 1 for name in self.names], default=0)
        """Words of the name that has most of them, between hyphens."""
        self._deletions = Deletions(self._spelled)
        words = KEYWORDS.union(SUBDOMAINS, *self.known_left.values())
        self.words_before = words | {f"{word}-" for word in words}
        """Words that may stand before a name in one label: added ones, and the subdomains the list knows."""
        self.glued_tails = frozenset(form[-2:] for form in self.glued)
        self.glued_lengths = tuple(sorted({len(form) for form in self.glued}))
        near = [one_edit_from(suffix) for suffix in self.suffixes if "." not in suffix]
        self.risky_endings = public_suffixes().top_levels.intersection(set().union(*near))
        """Real top-level domains one slip from a protected ending: ``ml`` where ``.mil`` is protected."""

    def covers(self, host: str) -> bool:
        """Whether ``host`` (U-labels) is protected or stands under what is."""
        if not host.isascii():
            host = ".".join(a_label(label) for label in host.split("."))
        while host:
            if host in self.protected:
                return True
            host = host.partition(".")[2]
        return False

    def covers_exactly(self, host: str) -> bool:
        """Whether ``host`` is one that people know: named by the list, or a well-known name under a suffix
        of it.
        """
        labels = host.split(".", max(0, host.count(".") - _MOST_SUFFIX))
        name, _, suffix = labels[-1].partition(".")
        while suffix:
            if suffix in self.suffixes and name in WELL_KNOWN.get(suffix, ()):
                return True
            name, _, suffix = suffix.partition(".")
        return self.lists(host)

    def lists(self, host: str) -> bool:
        """Whether the list itself names ``host``."""
        squeezed = host.replace(".", "").replace("-", "")
        return any(target.host == host for target in self.squeezed.get(squeezed, ()))

    def _add(self, target: Target) -> None:
        name, is_bulk = target.name, target.is_bulk
        squeezed = target.host.replace(".", "").replace("-", "")
        alone = (target,)
        if any(other.host == target.host for other in self.squeezed.get(squeezed, ())):
            return
        put(self.squeezed, squeezed, alone)
        if not is_bulk:
            self.squeezed_ruled.add(squeezed)
        if not is_bulk or target.ending in USUAL:
            self.host_tails.add(squeezed[-3:])
        is_new = name not in self.names
        put(self.names, name, alone)
        if is_new and (not is_bulk or len(name) >= BULK_NAME):
            self._add_name(name, is_bulk=is_bulk)
        if target.left:
            self.known_left[name].add(target.left)
        dots = target.host.count(".")
        if dots >= self.most_labels:
            self.most_labels = dots + 1
        if dots > 1:  # with one, the name says it already
            self._deep.append(target)

    def _add_suffix(self, suffix: str, entry: Entry) -> None:
        self._suffixes_by_length[len(suffix)].append((suffix, entry))
        self.most_suffix_labels = max(self.most_suffix_labels, suffix.count(".") + 1)
        first, _, rest = suffix.partition(".")
        labels = suffix.split(".")
        for at in range(1, len(labels)):
            self.longer_suffixes[".".join(labels[:at])].append(suffix)
        self.suffix_beginnings.add(first)
        forms = {first: rest, suffix.replace(".", "-"): None, suffix.replace(".", ""): None}
        for form, following in forms.items():
            self.glued[form].append((suffix, following))
        for name in WELL_KNOWN.get(suffix, ()):
            self.well_known[name].append(suffix)

    def _add_name(self, name: str, *, is_bulk: bool) -> None:
        if len(name) > 1:
            self._spelled.append(name)
        alone = (name,)
        look = look_fold(name)
        if look != name:
            put(self.looks, look, alone)
        if not name.isascii():
            for spelling in plain_spellings(name):
                put(self.plain, spelling, alone)
        if "-" in name:
            words = name.split("-")
            put(self.hyphenated, "".join(words), alone)
            put(self.hyphenated, "-".join(sorted(words)), alone)
        if not is_bulk:
            self.ruled.add(name)
            self._ruled.append(name)
            put(self.letters, "".join(sorted(name)), alone)

    # tables that not every domain is looked up in, and that are made for the first one that is

    @cached_property
    def heads(self) -> Mapping[str, Sequence[Target]]:
        """Hosts of three labels and more by all that stands left of their last label."""
        heads: dict[str, Sequence[Target]] = {}
        for target in self._deep:
            put(heads, target.host.rpartition(".")[0], (target,))
        return heads

    @cached_property
    def gaps(self) -> Mapping[str, Sequence[Target]]:
        """Hosts of three labels and more with one middle label left open: ``cam.*.uk``."""
        gaps: dict[str, Sequence[Target]] = {}
        for target in self._deep:
            alone, labels = (target,), target.host.split(".")
            for i in range(1, len(labels) - 1):
                put(gaps, ".".join((*labels[:i], "*", *labels[i + 1 :])), alone)
        return gaps

    @cached_property
    def vowels(self) -> Mapping[str, Sequence[str]]:
        """Names by what they become when one vowel is another throughout: ``siumuns``."""
        vowels: dict[str, Sequence[str]] = {}
        for name in self._ruled:
            alone = (name,)
            for vowel in VOWELS.intersection(name):
                if name.count(vowel) > 1:  # once is an ordinary slip
                    for other in VOWELS:
                        put(vowels, name.replace(vowel, other), alone)
        return vowels

    @cached_property
    def pairs(self) -> Mapping[str, Sequence[str]]:
        """Names with two neighbouring letters left open, NUL in their place: ``ar?co`` for ``aramco``."""
        pairs: dict[str, Sequence[str]] = {}
        for name in self._ruled:
            alone = (name,)
            for i in range(len(name)):
                put(pairs, f"{name[:i]}\0{name[i + 2 :]}", alone)
        return pairs

    @cached_property
    def parents(self) -> Mapping[str, Entry]:
        """By A-labels: the entries under which hosts are known, which are the endings, and the domains right
        under which the list names hosts.
        """
        over = {a_labels(target.host.partition(".")[2]) for target in self._deep if not target.is_bulk}
        endings = {entry.domain: entry for entry in self.suffixes.values()}
        return endings | {host: self.protected[host] for host in over if host in self.protected}

    @cached_property
    def _first_labels(self) -> Deletions:
        """Those of the hosts of three labels and more, each once."""
        return Deletions(list({target.host.partition(".")[0] for target in self._deep if not target.is_bulk}))

    @cached_property
    def _thirds(self) -> Thirds:
        thirds = Thirds()
        for name in self._ruled:
            thirds.add(name)
        return thirds

    def suffixes_near(self, ending: str) -> list[tuple[str, Entry]]:
        """The protected endings that two slips and a lost dot may make of ``ending``; the caller measures.

        They are at most two letters longer or shorter, with as many labels or more, and one of their ends is
        untouched, or else what lies between.
        """
        labels, first, last = ending.count("."), ending[:2], ending[-2:]
        near = range(len(ending) - 2, len(ending) + 3)
        return [
            each
            for length in near
            for each in self._suffixes_by_length.get(length, ())
            if ((suffix := each[0])[:2] == first or suffix[-2:] == last or suffix[3:-3] in ending)
            and suffix.count(".") >= labels
        ]

    def one_slip(self, name: str) -> list[str]:
        """Names other than ``name`` that may be one letter away; the caller measures the distance."""
        return self._deletions.near(name)

    def hosts_beside(self, name: str, domain: str) -> set[str]:
        """The names that the list has right under ``domain`` (U-labels) and that may be one letter away from
        ``name``, as `one_slip`.
        """
        return {other for other in self._first_labels.near(name) if self.lists(f"{other}.{domain}")}

    def two_slips(self, name: str) -> list[str]:
        """Names of eight letters and more that may be two letters away; the caller measures the distance."""
        return self._thirds.near(name)


def _is_plain_name(entry: Entry) -> bool:
    """Whether a suffix entry is a name under a public suffix, as ``*.example.com``, with no known host."""
    labels = entry.domain.split(".")
    is_name = len(labels) > public_suffixes().suffix_length(labels)
    return is_name and not entry.known and entry.domain not in WELL_KNOWN


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The entries in the order in which they are indexed, whatever order they come in.

    What the organisation blocks comes first, so that no other entry for one host stands in for it, bulk last,
    and of two for one domain the stricter first. They are sorted in small lots, since no other thread runs
    during a sort, and the windows must not wait for a long one.
    """
    lots: dict[tuple[bool, bool, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        lots[not entry.blocks, entry.weight is Weight.BULK, entry.domain[:2]].append(entry)
    return [entry for lot in sorted(lots) for entry in sorted(lots[lot], key=_precedence)]


def _precedence(entry: Entry) -> tuple[str, int, bool, str, str]:
    return entry.domain, -entry.level, not entry.is_suffix, entry.label, entry.origin

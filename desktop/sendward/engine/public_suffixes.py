"""The public suffix list: where a registrable name ends and its ending begins.

The list (Mozilla's, MPL 2.0) ships as ``resources/suffixes/public_suffix_list.dat``; the README there says
how it is renewed.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Self

from sendward.phrase import Phrase
from sendward.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = tuple(
    folder / "resources" / "suffixes" / "public_suffix_list.dat"
    for folder in (_PACKAGE, _PACKAGE.parent.parent)
)
"""In a wheel, and in a checkout; ``system.resources`` says so too, but the engine knows nothing of it."""
_VERSION = "// VERSION: "
PARENTS = "// PARENTS: "
"""How the comment begins in which ours, and no other, says its ``parents``: to find them takes as long as the
rest."""
_ICANN = "// ===BEGIN ICANN DOMAINS==="
_PRIVATE = "// ===BEGIN PRIVATE DOMAINS==="
_SECTION_ENDS = "// ===END "
_END = f"{_SECTION_ENDS}PRIVATE DOMAINS==="


class SuffixListError(RuntimeError):
    """The public suffix list cannot be read; nothing can be judged without one."""


@dataclass(frozen=True, slots=True)
class SuffixList:
    """The rules of the list, as A-labels, the ICANN section and the private one apart.

    Source: https://github.com/publicsuffix/list/wiki/Format, the algorithm under "Formal Algorithm".
    """

    icann: frozenset[str]
    """Plain rules: ``com``, ``co.uk``."""
    wildcards: frozenset[str]
    """Wildcard rules without their ``*.``: ``ck`` for ``*.ck``."""
    exceptions: frozenset[str]
    """Exception rules without their ``!``: ``www.ck``."""
    parents: frozenset[str]
    """Endings of longer rules in the ICANN section: ``uk``, since there is ``co.uk``."""
    private_section: str
    """The rules of the private section, as they stand in the list: many a domain never needs them."""
    top_levels: frozenset[str]
    """Every last label the ICANN section names."""
    published: str = ""
    """When the list was published: ``2026-10-22``, or what it says instead."""

    @classmethod
    def of(
        cls, icann: Iterable[str], private_section: str, published: str = "", parents: Iterable[str] = ()
    ) -> Self:
        """The list of the rules of the one section, as A-labels (``*.ck``), and the lines of the other."""
        rules = list(icann)
        plain = frozenset([rule for rule in rules if rule[0] not in "*!"])
        special = [rule for rule in rules if rule[0] in "*!"]
        longer = frozenset(parents) or _parents(rules)
        return cls(
            icann=plain,
            wildcards=frozenset([rule[2:] for rule in special if rule[0] == "*"]),
            exceptions=frozenset([rule[1:] for rule in special if rule[0] == "!"]),
            parents=longer,
            private_section=private_section,
            top_levels=frozenset([name for names in (plain, longer) for name in names if "." not in name]),
            published=published,
        )

    @property
    def private(self) -> frozenset[str]:
        """Endings a company lends out: ``blogspot.com``, ``appspot.com``."""
        return _lent(self.private_section)[0]

    @property
    def day(self) -> date | None:
        """The same as a date; None where the list does not say."""
        from datetime import date  # noqa: PLC0415  # slow to load; a short command never asks

        try:
            return date.fromisoformat(self.published)
        except ValueError:
            return None

    def suffix_length(self, labels: Sequence[str]) -> int:
        """Number of the last A-labels that make the public suffix; 1 where the list knows no rule.

        >>> suffixes = public_suffixes()
        >>> suffixes.suffix_length(["www", "example", "co", "uk"])
        2
        >>> suffixes.suffix_length(["army", "mil"])
        1
        """
        found = 1
        tail = ""
        for length, label in enumerate(reversed(labels), start=1):
            parent, tail = tail, f"{label}.{tail}" if tail else label
            if tail in self.exceptions:
                return length - 1
            if tail in self.icann or parent in self.wildcards:
                found = length
            if tail not in self.parents:
                break
        return found

    def private_suffix(self, labels: Sequence[str]) -> str:
        """The longest ending of ``labels`` that a company lends out, empty when there is none.

        >>> public_suffixes().private_suffix(["someone", "blogspot", "com"])
        'blogspot.com'
        """
        lent, most_labels = _lent(self.private_section)
        for start in range(max(0, len(labels) - most_labels), len(labels)):
            tail = ".".join(labels[start:])
            if tail in lent:
                return tail
        return ""


def parse_suffix_list(text: str) -> SuffixList:
    """Read the rules in ``text``, which has the list's own format.

    Raises :class:`SuffixListError` where one of the two sections is missing or cut off.
    """
    head, _, rules = text.partition(_ICANN)
    icann, _, rules = rules.partition(_PRIVATE)
    private, end, _ = rules.partition(_END)
    if not end:
        raise SuffixListError(Phrase("The public suffix list is damaged; install Sendward again."))
    published = head.partition(_VERSION)[2][: len("2026-10-22")]
    parents = head.partition(PARENTS)[2].partition("\n")[0].split()
    return SuffixList.of(_rules(icann), private, published, parents)


def _rules(section: str) -> list[str]:
    written = section.partition(_SECTION_ENDS)[0]
    is_bare = "//" not in written  # as ours is
    rules = written.split() if is_bare else [line for line in written.split("\n") if line and line[0] != "/"]
    return rules if section.isascii() else list(map(a_labels, rules))


@cache
def _lent(section: str) -> tuple[frozenset[str], int]:
    """The endings in the private ``section``, and the labels of the longest of them."""
    lent = frozenset([rule.removeprefix("*.") for rule in _rules(section) if rule[0] != "!"])
    return lent, max([name.count(".") + 1 for name in lent], default=0)


def _parents(rules: Collection[str]) -> frozenset[str]:
    """The shorter endings of ``rules``: ``gov.uk`` and ``uk`` for ``*.gov.uk``."""
    parents: set[str] = set()
    while rules := {rule[rule.index(".") + 1 :] for rule in rules if "." in rule}:
        parents |= rules
    return frozenset(parents)


@lru_cache(maxsize=1024)
def a_label(label: str) -> str:
    """The A-label of an already normalised U-label: punycode alone makes it."""
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def a_labels(name: str) -> str:
    """``name`` with each label as an A-label.

    >>> a_labels("公司.cn")
    'xn--55qx5d.cn'
    """
    return name if name.isascii() else ".".join(map(a_label, name.split(".")))


_given: list[SuffixList] = []


def use_suffixes(suffixes: SuffixList) -> None:
    """Judge by ``suffixes`` from now on, not by the list that ships."""
    _given[:] = [suffixes]
    public_suffixes.cache_clear()


@cache
def public_suffixes() -> SuffixList:
    """The list in use: the one that ships, read once, unless another was given to ``use_suffixes``.

    Raises :class:`SuffixListError` when the file is missing or damaged.
    """
    if _given:
        return _given[0]
    path = next((place for place in _PLACES if place.parent.parent.is_dir()), _PLACES[0])
    try:
        return parse_suffix_list(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise SuffixListError(
            Phrase("The public suffix list cannot be read: {problem}", problem=error)
        ) from error


def suffix_list_date() -> date | None:
    """The day the list in use was published; None where it does not say. Raises :class:`SuffixListError`."""
    return public_suffixes().day


_A_YEAR = 365
"""Days."""


def is_old(day: date, today: date) -> bool:
    """Whether a list of endings of ``day`` is too old to say that one does not exist: a year brings dozens.

    >>> from datetime import date
    >>> is_old(date(2025, 10, 22), date(2026, 10, 22)), is_old(date(2025, 10, 22), date(2026, 10, 23))
    (False, True)
    """
    return (today - day).days > _A_YEAR

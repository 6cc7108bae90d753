"""The public suffix list: where a registrable name ends and its ending begins.

The rules come from the snapshot that the ``tldextract`` package carries (Mozilla's list, MPL 2.0). They are
read without importing that package, whose own imports cost more than a whole ``sendward check``.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SNAPSHOT = ".tld_set_snapshot"
_VERSION = "// VERSION:"
_PRIVATE = "// ===BEGIN PRIVATE DOMAINS==="


class SuffixListError(RuntimeError):
    """The public suffix list cannot be read; nothing can be judged without it."""


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
    private: frozenset[str]
    """Endings a company lends out: ``blogspot.com``, ``appspot.com``."""
    top_levels: frozenset[str]
    """Every last label the ICANN section names."""
    version: str
    """The snapshot's date, as the list writes it: ``2025-04-07_15-51-09_UTC``."""

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
        for start in range(len(labels)):
            tail = ".".join(labels[start:])
            if tail in self.private:
                return tail
        return ""


def parse_suffix_list(lines: Iterable[str]) -> SuffixList:
    """Read the rules in ``lines``, which have the list's own format.

    They are read one by one: the whole text cut into lines fills five megabytes, and a process that runs all
    day hardly gives memory back.
    """
    version = ""
    icann: set[str] = set()
    private: set[str] = set()
    rules = icann
    for line in map(str.rstrip, lines):
        if line and not line.startswith("//"):
            rules.add(line if line.isascii() else ".".join(map(a_label, line.split("."))))
        elif line.startswith(_VERSION):
            version = line.removeprefix(_VERSION).strip()
        elif line.startswith(_PRIVATE):
            rules = private
    plain = frozenset([rule for rule in icann if rule[0] not in "*!"])
    wildcards = frozenset([rule[2:] for rule in icann if rule[0] == "*"])
    return SuffixList(
        icann=plain,
        wildcards=wildcards,
        exceptions=frozenset([rule[1:] for rule in icann if rule[0] == "!"]),
        parents=_parents(icann),
        private=frozenset([rule.removeprefix("*.") for rule in private if rule[0] != "!"]),
        top_levels=frozenset([rule.rpartition(".")[2] for rule in chain(plain, wildcards)]),
        version=version,
    )


def _parents(rules: Iterable[str]) -> frozenset[str]:
    """The shorter endings of ``rules``: ``gov.uk`` and ``uk`` for ``*.gov.uk``."""
    parents: set[str] = set()
    longer = set(rules)
    while longer := {parent for rule in longer if (parent := rule.partition(".")[2])}:
        parents |= longer
    return frozenset(parents)


def a_label(label: str) -> str:
    """The A-label of an already normalised U-label: punycode alone makes it."""
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


@cache
def public_suffixes() -> SuffixList:
    """The list that comes with ``tldextract``, read once.

    Raises :class:`SuffixListError` when the package or its snapshot is missing.
    """
    spec = importlib.util.find_spec("tldextract")
    if spec is None or spec.origin is None:
        raise SuffixListError(
            Phrase("The package tldextract, which carries the public suffix list, is not installed.")
        )
    path = Path(spec.origin).with_name(_SNAPSHOT)
    try:
        with path.open(encoding="utf-8") as lines:
            return parse_suffix_list(lines)
    except OSError as error:
        raise SuffixListError(
            Phrase("The public suffix list cannot be read: {problem}", problem=error)
        ) from error

"""The public suffix list: where a registrable name ends and its ending begins.

The rules come from the snapshot that the ``tldextract`` package carries (Mozilla's list, MPL 2.0). They are
read without importing that package, whose own imports cost more than a whole ``sendward check``.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.model import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

_SNAPSHOT = ".tld_set_snapshot"


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
    """What stands right of ``*.``: ``ck`` for ``*.ck``."""
    exceptions: frozenset[str]
    """What stands right of ``!``: ``www.ck``."""
    parents: frozenset[str]
    """What longer rules of the ICANN section end in: ``uk``, since there is ``co.uk``."""
    private: frozenset[str]
    """Endings a company lends out: ``blogspot.com``, ``appspot.com``."""
    top_levels: frozenset[str]
    """Every last label the ICANN section names."""
    version: str
    """The snapshot's date, as the list writes it: ``2025-04-07_15-51-09_UTC``."""

    def suffix_length(self, labels: Sequence[str]) -> int:
        """How many of the last A-labels are the public suffix; 1 where the list knows no rule.

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


def parse_suffix_list(text: str) -> SuffixList:
    """The rules in ``text``, which has the list's own format."""
    icann_text, _, private_text = text.partition("// ===BEGIN PRIVATE DOMAINS===")
    _, _, version = icann_text.partition("// VERSION:")
    rules = _rules(icann_text)
    labels = [rule.lstrip("!").split(".") for rule in rules]
    wildcards = frozenset([rule[2:] for rule in rules if rule[0] == "*"])
    icann = frozenset([rule for rule in rules if rule[0] not in "*!"])
    return SuffixList(
        icann=icann,
        wildcards=wildcards,
        exceptions=frozenset([rule[1:] for rule in rules if rule[0] == "!"]),
        parents=frozenset([".".join(rule[i:]) for rule in labels for i in range(1, len(rule))]),
        private=frozenset([rule.removeprefix("*.") for rule in _rules(private_text) if rule[0] != "!"]),
        top_levels=frozenset([rule.rpartition(".")[2] for rule in icann | wildcards]),
        version=version.partition("\n")[0].strip(),
    )


def _rules(section: str) -> list[str]:
    """The lines of a section that are rules, as A-labels."""
    lines = [line for line in section.split("\n") if line and not line.startswith("//")]
    return [line if line.isascii() else ".".join(map(a_label, line.split("."))) for line in lines]


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
        return parse_suffix_list(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SuffixListError(
            Phrase("The public suffix list cannot be read: {problem}", problem=error)
        ) from error

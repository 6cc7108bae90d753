"""Targets of a slip: every protected host, cut where the public suffix list cuts it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from sendward.engine.domains import DomainError, parse_domain
from sendward.engine.public_suffixes import public_suffixes
from sendward.model import Weight
from sendward.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendward.engine.public_suffixes import SuffixList
    from sendward.model import Entry


@dataclass(slots=True, eq=False)  # made for every host of every list; a frozen one costs three times as much
class Target:
    """One host of the watchlist that could have been meant."""

    entry: Entry
    host: str
    """The whole host, U-labels: ``us.af.mil``."""
    left: str
    """Labels left of the name: ``us``; often empty."""
    name: str
    """The registrable label, ``af``; for a public suffix like ``gov.uk`` its first label."""
    ending: str
    """Labels right of the name: ``mil``."""
    is_bulk: bool
    """Whether the entry is one of thousands, for which few detectors are used. Copied here, since it is asked
    of every neighbour of a typed name, and the entry itself is seldom in the processor's cache.
    """
    is_suffix: bool = False
    """Whether the host is itself a public suffix, under which others have names: ``gov.uk``."""
    is_office: bool = False
    """Whether the host is a well-known one under a suffix entry; such names are words that many use."""


def read_targets(entries: Iterable[Entry]) -> Iterator[Target]:
    """Every host of ``entries``: the domains themselves and the well-known names under their suffixes.

    What is no domain, or a last label alone (``mil``), is left out.
    """
    suffixes = public_suffixes()
    for entry in entries:
        is_bulk = entry.weight is Weight.BULK
        for host in (entry.domain, *entry.known):
            try:
                whole, left, name, ending = _cut(host, suffixes)
            except DomainError:
                continue
            if name:
                is_office = entry.is_suffix and host != entry.domain
                ending = sys.intern(ending)  # a hundred thousand hosts have a few hundred of them
                yield Target(entry, whole, left, name, ending, is_bulk, is_office=is_office)
            elif "." in whole:
                name, _, ending = whole.partition(".")
                yield Target(entry, whole, "", name, ending, is_bulk, is_suffix=True)


def u_labels(host: str) -> str:
    """The U-labels of an entry's domain; what is no domain stays as it is.

    >>> u_labels("xn--p1ai"), u_labels("gov.uk")
    ('рф', 'gov.uk')
    """
    try:
        return parse_domain(host).unicode if "xn--" in host else host
    except DomainError:
        return host


def _cut(host: str, suffixes: SuffixList) -> tuple[str, str, str, str]:
    """The host in U-labels, what stands left of its name, its name, its ending. Raises `DomainError`."""
    if not host.isascii() or "xn--" in host or ".." in f".{host}.":
        domain = parse_domain(host)
        return domain.unicode, domain.subdomain, domain.name, domain.suffix
    # an entry is in its normal form, and has only to be cut; that is all ``parse_domain`` would do
    labels = host.split(".")
    start = len(labels) - suffixes.suffix_length(labels)
    left = ".".join(labels[: start - 1]) if start > 1 else ""
    return host, left, labels[start - 1] if start else "", ".".join(labels[start:])

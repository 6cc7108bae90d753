"""What would happen to a message: where it would go as it is addressed, and not where it was meant to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.countries import IN_A_SENTENCE, NAMES, country_of, place_of
from sendward.engine.domains import parse_domain
from sendward.model import Kind, Weight
from sendward.phrase import Listed, Phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sendward.model import Address, Domain, Finding

_LONGEST_LABEL = 48
_MOST_EXPLAINED = 2
"""Domains meant beside which it is said whose they are; with more the sentence could not be read at once."""


def destination(
    address: Address, findings: Sequence[Finding], shorter: Mapping[str, str] | None = None
) -> Phrase | None:
    """The sentence that says where a message to ``address`` would go; None where nothing can be said.

    ``findings`` are those that tie for the first place. Long names stand in it as ``shorter`` has them, which
    may leave out some of those meant. It says no more than is known: a country only where the typed ending is
    used in that country, an owner's name only where a list gives it and does not protect what was typed.
    """
    best, names = findings[0], dict(shorter or {})
    meant = [finding for finding in _one_each(findings) if not names or finding.meant in names]
    if best.local:
        return _about_person(address, best, [names.get(each.meant, each.meant) for each in meant], names)
    domain = address.domain
    typed = domain.registrable if best.kind is Kind.EMBEDDED else domain.unicode
    typed = names.get(typed, typed)
    if not domain.suffix_is_known and "." in domain.unicode:
        return _nowhere(domain, best, [names.get(each.intended, each.intended) for each in meant])
    if best.kind is Kind.HOMOGLYPH and len(meant) == 1:
        only = names.get(best.intended, best.intended)
        return Phrase("This would not go to {meant}: the address only looks like it", meant=only)
    return _elsewhere(domain, typed, meant, best, names)


def _one_each(findings: Sequence[Finding]) -> list[Finding]:
    """The first finding for each name that may be meant."""
    return list({finding.meant: finding for finding in reversed(findings) if finding.meant}.values())[::-1]


def _about_person(
    address: Address, best: Finding, meant: Sequence[str], names: Mapping[str, str]
) -> Phrase | None:
    if best.kind is Kind.MISSING_MEMBER:
        return None
    typed = names.get(str(address), str(address))
    if best.kind is Kind.OUTSIDER:
        return Phrase("This would also go to {typed}", typed=typed)
    if not meant:
        return Phrase("This would go to {typed}", typed=typed)
    return Phrase("This would go to {typed}, not to {meant}", typed=typed, meant=_any_of(meant))


def _nowhere(domain: Domain, best: Finding, meant: Sequence[str]) -> Phrase:
    """The sentence about an ending that does not exist."""
    last = domain.unicode.rpartition(".")[2]
    if meant:
        return Phrase(
            "This would not arrive at {meant}: there is no ending {ending}",
            meant=_any_of(meant),
            ending=f".{last}",
        )
    if best.entry.domain in {last, domain.ascii.rpartition(".")[2]}:  # on no list: of one's own network
        return Phrase("This would not arrive outside of your own network")
    return Phrase("This would not arrive: there is no ending {ending}", ending=f".{last}")


def _elsewhere(
    domain: Domain, typed: str, meant: Sequence[Finding], best: Finding, names: Mapping[str, str]
) -> Phrase:
    """The sentence about another domain than was meant, or another ending."""
    place = place_of(domain.suffix)
    is_abroad = all(country_of(domain.suffix) != country_of(_meant_ending(each)) for each in meant or [best])
    if not is_abroad or best.kind is Kind.EMBEDDED:
        place = ""
    label = best.entry.label if _names_owner(domain, best) else ""
    if place and len(meant) <= 1 and best.entry.is_suffix and label in IN_A_SENTENCE:
        return Phrase("This would go to {typed}, not to {meant}", typed=_named(place), meant=_named(label))
    typed = _with(typed, Phrase(place) if place else "")
    if not meant:
        return Phrase("This would go to {typed}", typed=typed)
    is_explained = len(meant) <= _MOST_EXPLAINED
    shown = [
        _with(names.get(each.intended, each.intended), _owner(domain, each) if is_explained else "")
        for each in meant
    ]
    return Phrase("This would go to {typed}, not to {meant}", typed=typed, meant=_any_of(shown))


def _meant_ending(finding: Finding) -> str:
    return (finding.intended or finding.entry.domain).rpartition(".")[2]


def _owner(domain: Domain, finding: Finding) -> str:
    """Whose the domain is that was meant: the list's word, else its country; empty where neither says it."""
    if _names_owner(domain, finding) and finding.entry.label:
        label = finding.entry.label
        return Phrase(label) if label in NAMES else _cut(label)
    ending = _meant_ending(finding)
    place = place_of(ending) if country_of(domain.suffix) != country_of(ending) else ""
    return Phrase(place) if place else ""


def _names_owner(domain: Domain, finding: Finding) -> bool:
    """Whether the list's label says whose ``intended`` is, and not whose ``domain`` is as well."""
    entry, listed = finding.entry, f".{parse_domain(finding.entry.domain).unicode}"
    is_covered = not finding.intended or f".{finding.intended}".endswith(listed)
    is_said_by_name = "".join(entry.label.split()).casefold() in finding.intended.casefold()
    is_shared = f".{domain.unicode}".endswith(listed)
    return entry.weight is not Weight.BULK and is_covered and not (is_shared or is_said_by_name)


def _cut(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"


def _named(name: str) -> Phrase:
    return Phrase(IN_A_SENTENCE.get(name, name))


def _with(domain: str, meaning: str) -> str:
    return Phrase("{domain} ({meaning})", domain=domain, meaning=meaning) if meaning else domain


def _any_of(names: Sequence[str]) -> str:
    """``a``, ``a or b``, ``a, b or c``."""
    *some, last = names
    if not some:
        return last
    return Phrase("{before} or {name}", before=Listed(some), name=last)

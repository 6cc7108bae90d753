"""Calming hits when the typed domain is known: real, of the same owner (a "house"), or familiar.

Two mistakes are never calmed, since nobody writes them on purpose: look-alike characters and lost dots.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.engine.endings import Relation, is_one_slip, relate
from sendward.engine.hits import Hit, is_block, read_intended
from sendward.engine.known_domains import Renown
from sendward.engine.slips import Ease, read_slip
from sendward.engine.well_known import WELL_KNOWN
from sendward.engine.words import BODIES
from sendward.model import Kind, Level, Weight

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sendward.engine.known_domains import KnownDomains
    from sendward.model import Domain

NEVER_CALMED = frozenset({Kind.HOMOGLYPH, Kind.MISSING_DOT})
_EDITS = frozenset({Kind.OMISSION, Kind.INSERTION, Kind.SUBSTITUTION, Kind.TRANSPOSITION, Kind.REPETITION})
_SLIPS = _EDITS | {Kind.HOMOGLYPH}
_UNMISTAKABLE = frozenset({Kind.TRANSPOSITION, Kind.REPETITION})
"""Slips that make another real name so rarely that the name alone is no excuse: ``gamil.com``."""
_UNMISTAKABLE_FROM = 5
"""Letters of a name from which that holds; ``ubs`` and ``usb`` are two houses."""
_RECOGNISED_FROM = 6
"""Letters of a name from which a real neighbour is still worth a note: ``equinox``, but not ``mintel``."""


@dataclass(frozen=True, slots=True)
class Acquaintances:
    """Knowledge of domains beside the watchlist: familiar, real, and of one owner. Each part may be empty."""

    familiar: Collection[str] = frozenset()
    """Domains (A-labels) that the user has written to."""
    known: KnownDomains | None = None
    """Registrable domains that are real."""
    owners: Mapping[str, int] = field(default_factory=dict)
    """The house of a registrable domain (``known_domains.parse_owners``)."""


STRANGERS = Acquaintances()
"""No knowledge of any domain."""


def calm(domain: Domain, hits: Iterable[Hit], acquaintances: Acquaintances) -> list[Hit]:
    """The hits on ``domain`` that remain, each with the level it still deserves.

    - Domains of one house are no slips of one another: another ending, an added word. A slip
      of the house's own name stays one.
    - A domain the user has written to is never asked about: what deserved a question becomes a note, since
      people have written to the same typo for years; what deserved a note is dropped. What the organisation
      blocks stays blocked.
    - A domain that people visit is somebody's: an edit, an added word or another ending becomes a note, or
      is dropped where the name is short. The busiest million names (``Renown.LISTED``) hold mistyped ones,
      too, so they excuse only what a typist hardly does: two letters wrong, a far ending, an added word.
    """
    registrable = _registrable(domain)
    left = list(hits)
    house = acquaintances.owners.get(registrable)
    if house is not None:
        left = [hit for hit in left if not _is_of_house(domain, hit, house, acquaintances.owners)]
    if left and domain.ascii in acquaintances.familiar:
        left = [
            hit if hit.kind in NEVER_CALMED or is_block(hit) else _noted(hit)
            for hit in left
            if hit.level > Level.NOTE or hit.kind in NEVER_CALMED
        ]
    if left and acquaintances.known is not None:
        renown = acquaintances.known.renown(registrable)
        if renown:
            left = [
                calmed for hit in left if not _is_crowd(hit) and (calmed := _excused(domain, hit, renown))
            ]
    return left


def _is_crowd(hit: Hit) -> bool:
    """Whether the hit is a chance neighbour, such as every real name has among thousands of bulk names."""
    is_weak = hit.level is Level.NOTE and hit.kind not in NEVER_CALMED
    return is_weak and hit.entry.weight is Weight.BULK


def _registrable(domain: Domain) -> str:
    return domain.ascii.split(".", domain.subdomain.count(".") + 1)[-1] if domain.subdomain else domain.ascii


def _is_of_house(domain: Domain, hit: Hit, house: int, owners: Mapping[str, int]) -> bool:
    """Whether the meant domain belongs to ``house``, as the typed one does, and the typed one is no slip.

    Houses register the slips of their own name, too, so a slip of it stays one.
    """
    meant = None if hit.kind in _SLIPS else read_intended(hit.intended)
    if meant is None or owners.get(_registrable(meant)) != house:
        return False
    return domain.name != meant.name or not is_one_slip(domain.suffix, meant.suffix)


def _excused(domain: Domain, hit: Hit, renown: Renown) -> Hit | None:
    """The hit on a real domain: as it is, as a note, or None when it is dropped."""
    if hit.kind in NEVER_CALMED:
        return hit
    meant = read_intended(hit.intended)
    if meant is None:
        return hit
    if hit.kind in _EDITS:
        return _excused_edit(domain, meant, hit, renown)
    if hit.kind is Kind.COMBO:
        return _noted(hit) if hit.level > Level.NOTE else None
    if domain.subdomain and domain.name != meant.name:
        return hit  # somebody's page under a real house: boeing.blogspot.com, army.mil.example.com
    return _excused_ending(domain, meant, hit, renown)


def _excused_ending(domain: Domain, meant: Domain, hit: Hit, renown: Renown) -> Hit | None:
    """As `_excused`, for another ending, a hyphen, a name inside another."""
    if is_one_slip(domain.suffix, meant.suffix):
        if hit.entry.is_suffix and renown is Renown.VISITED and not _is_known_host(hit, meant):
            return _noted(hit)  # ortm.ml is Mali's television, and there is no ortm.mil
        return hit  # .co for .com, .ml for .mil: these are all registered, by people who wait for the slip
    relation = relate(domain.suffix, meant.suffix)
    is_longer = domain.suffix.startswith(f"{meant.suffix}.")  # boeing.com.br: no finger adds a country
    if renown is Renown.LISTED and relation is Relation.NEAR and not is_longer:
        return hit
    if meant.name in BODIES and relation is Relation.OTHER:
        return None  # army.gr: every country has one
    return _noted(hit)


def _is_known_host(hit: Hit, meant: Domain) -> bool:
    """Whether the domain that ``hit`` says was meant is a well-known host under its protected ending."""
    known = WELL_KNOWN.get(hit.entry.domain, frozenset())
    return meant.name in known or any(f".{hit.intended}".endswith(f".{host}") for host in hit.entry.known)


def _excused_edit(domain: Domain, meant: Domain, hit: Hit, renown: Renown) -> Hit | None:
    slip = read_slip(domain.name, meant.name)
    is_critical = hit.entry.weight is Weight.CRITICAL  # a provider's name is mistyped a thousand times a day
    is_long = len(meant.name) >= (_UNMISTAKABLE_FROM if is_critical else _RECOGNISED_FROM)
    if renown is Renown.LISTED and slip and slip[1] is Ease.LIKELY:
        return hit
    if slip and slip[0] in _UNMISTAKABLE and len(meant.name) >= _UNMISTAKABLE_FROM:
        return hit
    if domain.suffix != meant.suffix:
        return None  # bayer.com and bayern.de: two mistakes at a time make another house
    is_recognised = domain.name[0] == meant.name[0] or (is_critical and hit.kind is Kind.OMISSION)
    if slip and is_long and is_recognised:  # otmail.com is real, and so are the mails that it gets
        return _noted(hit)
    return None


def _noted(hit: Hit) -> Hit:
    """The hit lowered to a note."""
    if hit.level is Level.NOTE:
        return hit
    return Hit(hit.entry, hit.intended, hit.kind, hit.score, Level.NOTE)

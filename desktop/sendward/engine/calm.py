"""Calming hits when the typed domain is known: real, of the same owner (a "house"), or familiar.

Two mistakes are never calmed, since nobody writes them on purpose: look-alike characters and lost dots. Two
real names of three plain letters may look alike all the same (`_is_chance`): that is worth a note.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from sendward.engine.countries import is_academic, state_of
from sendward.engine.endings import (
    ENDINGS_TYPED_FOR,
    GOVERNMENT,
    Relation,
    is_country_slip,
    is_one_slip,
    relate,
)
from sendward.engine.hits import Hit, is_block, read_intended
from sendward.engine.known_domains import Renown
from sendward.engine.slips import Ease, read_slip
from sendward.engine.well_known import WELL_KNOWN
from sendward.engine.words import BODIES, EVERYDAY
from sendward.model import Kind, Level, Weight
from sendward.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sendward.engine.known_domains import KnownDomains
    from sendward.model import Domain

NEVER_CALMED = frozenset({Kind.HOMOGLYPH, Kind.MISSING_DOT})
EDITS = frozenset({Kind.OMISSION, Kind.INSERTION, Kind.SUBSTITUTION, Kind.TRANSPOSITION, Kind.REPETITION})
"""Mistakes inside a name."""
_SLIPS = EDITS | {Kind.HOMOGLYPH}
_OF_ENDINGS = frozenset({Kind.TLD, Kind.INVALID_TLD, Kind.SUFFIX_DROPPED})
"""Mistakes in an ending alone."""
UNMISTAKABLE = frozenset({Kind.TRANSPOSITION, Kind.REPETITION})
"""Slips that make another real name so rarely that the name alone is no excuse: ``gamil.com``."""
_UNMISTAKABLE_FROM = 5
"""Letters of a name from which that holds; ``ubs`` and ``usb`` are two houses."""
_RECOGNISED_FROM = 6
"""Letters of a name from which a real neighbour is still worth a note: ``equinox``, but not ``mintel``."""

_RECOGNISED_ANYWHERE_FROM = 8
"""Letters of a name from which it, or a slip of it, under another ending still means it."""

_APPENDED = frozenset({"co", "ml"})
"""Countries' endings that strike for ``.com`` and ``.mil`` and wait for it (``endings.CONFUSIONS``)."""
_SHORT = 4
"""Letters of a name that is hardly telling, beside lists of hundreds."""


@dataclass(frozen=True, slots=True)
class Acquaintances:
    """Knowledge of domains beside the watchlist: familiar, real, and of one owner. Each part may be empty."""

    familiar: Collection[str] = frozenset()
    """Domains (A-labels) that the user has written to."""
    known: KnownDomains | None = None
    """Registrable domains that are real."""
    owners: Mapping[str, int] = MappingProxyType({})
    """The house of a registrable domain (``known_domains.parse_owners``)."""

    def has_met(self, host: str) -> bool:
        """Whether the user has written to ``host``, or to what it is under."""
        while host and host not in self.familiar:
            host = host.partition(".")[2]
        return bool(host)


STRANGERS = Acquaintances()
"""No knowledge of any domain."""


def calm(domain: Domain, hits: Iterable[Hit], acquaintances: Acquaintances) -> list[Hit]:
    """The hits on ``domain`` that remain, each with the level it still deserves.

    - What the ending says of its owner counts (``_of_another_kind``): a state's own bodies are no slips of
      another state's, a university is none of a state or a firm.
    - Domains of one house are no slips of one another: another ending, an added word. A slip
      of the house's own name stays one.
    - A domain that people visit is somebody's: an edit, an added word or another ending becomes a note, or
      is dropped where the name is short. The busiest million names (``Renown.LISTED``) hold mistyped ones,
      too, so they excuse only what a typist hardly does: two letters wrong, a far ending, an added word.
    - A domain the user has written to is worth no note. A question it stays: people have written to the same
      typo for years.
    """
    name, known = registrable(domain), acquaintances.known
    renown = known.renown(name) if known is not None else Renown.UNKNOWN
    left = _of_another_kind(domain, hits, renown)
    house = acquaintances.owners.get(name)
    if house is not None:
        left = [hit for hit in left if not _is_of_house(domain, hit, house, acquaintances.owners)]
    if renown:
        left = [calmed for hit in left if not _is_crowd(hit) and (calmed := _excused(domain, hit, renown))]
    beside = ((hit, _beside_a_strangers(domain, hit, renown)) for hit in left)
    left = [calmed for hit, kept in beside if (calmed := kept or _abroad(domain, hit, renown))]
    if domain.ascii in acquaintances.familiar:
        left = [hit for hit in left if hit.kind in NEVER_CALMED or not _is_note(hit)]
    return left


def _of_another_kind(domain: Domain, hits: Iterable[Hit], renown: Renown) -> list[Hit]:
    """The hits that remain when the ending says whose the typed domain is: a state's, or a university's."""
    labels = domain.unicode.split(".")
    state = state_of(labels)
    if state:
        return [calmed for hit in hits if (calmed := _beside_a_state(domain, hit, state))]
    if renown and is_academic(labels):
        return [hit for hit in hits if not _is_no_academy(domain, hit)]
    return list(hits)


def _beside_a_state(domain: Domain, hit: Hit, state: str) -> Hit | None:
    """The hit on a domain that is a ``state``'s own by its form: None where another state's is meant.

    Of ``mod.gov.uk`` and ``mod.gov.ua`` one letter tells, so much is worth a note; but every state has its
    ``finance`` and its ``health``. Mali's is worth one beside ``.mil``, for which it is typed every day.
    """
    head, _, last = hit.intended.rpartition(".")
    is_whole = domain.unicode.startswith(f"{hit.intended}.")  # no dot is lost there
    if (hit.kind in NEVER_CALMED and not is_whole) or last == state or is_block(hit):
        return hit
    if state in _APPENDED and domain.unicode == f"{hit.intended}.{state}":
        return hit  # state.gov.co: half a .com behind a known host; Colombia's own are called otherwise
    if hit.entry.is_suffix and is_one_slip(state, hit.entry.domain):
        return _noted(hit)
    office = next((label for label in reversed(head.split(".")) if label not in GOVERNMENT), "")
    is_near = len(last) == len(state) and any(map(str.__eq__, last, state)) and office not in EVERYDAY
    is_the_same = domain.unicode.rpartition(".")[0] == head
    return _noted(hit) if is_the_same and (is_near or last == state[::-1]) else None  # gov.ua for gov.au


def _is_no_academy(domain: Domain, hit: Hit) -> bool:
    """Whether ``hit`` takes a university for what it is not: no slip leads to ``.edu`` from elsewhere.

    An edit of another university's name stays one.
    """
    if hit.kind in _SLIPS or hit.kind in NEVER_CALMED or is_block(hit):
        return False
    return not is_academic(hit.intended.split(".")) and not domain.unicode.startswith(f"{hit.intended}.")


def _is_crowd(hit: Hit) -> bool:
    """Whether the hit is a chance neighbour, such as every real name has among thousands of bulk names."""
    is_weak = hit.level is Level.NOTE and hit.kind not in NEVER_CALMED
    return is_weak and hit.entry.weight is Weight.BULK


def registrable(domain: Domain) -> str:
    """The registrable part of ``domain``, as A-labels."""
    return domain.ascii.split(".", domain.subdomain.count(".") + 1)[-1] if domain.subdomain else domain.ascii


def _is_of_house(domain: Domain, hit: Hit, house: int, owners: Mapping[str, int]) -> bool:
    """Whether the meant domain belongs to ``house``, as the typed one does, and the typed one is no slip.

    Houses register the slips of their own name, too, so a slip of it stays one.
    """
    meant = None if hit.kind in _SLIPS else read_intended(hit.intended)
    if meant is None or owners.get(registrable(meant)) != house:
        return False
    return domain.name != meant.name or not is_one_slip(domain.suffix, meant.suffix)


def _excused(domain: Domain, hit: Hit, renown: Renown) -> Hit | None:
    """The hit on a real domain: as it is, as a note, or None when it is dropped."""
    meant = read_intended(hit.intended)
    if hit.kind in NEVER_CALMED or meant is None:
        return _noted(hit) if meant is not None and _is_chance(domain, meant, hit, renown) else hit
    if hit.kind in EDITS:
        return _excused_edit(domain, meant, hit, renown)
    if hit.kind is Kind.COMBO:
        is_somebodys = _ships(hit) and renown is Renown.VISITED
        return _noted(hit) if hit.level > Level.NOTE and not is_somebodys else None
    if domain.subdomain and domain.name != meant.name:
        return hit  # somebody's page under a real house: boeing.blogspot.com, army.mil.example.com
    return _excused_ending(domain, meant, hit, renown)


def _is_chance(domain: Domain, meant: Domain, hit: Hit, renown: Renown) -> bool:
    """Whether two houses' short names look alike by chance: ``bol.com`` a shop, ``boi.com`` a bank."""
    is_plain = hit.kind is Kind.HOMOGLYPH and domain.unicode.isascii() and len(meant.name) < _SHORT
    return is_plain and renown is Renown.VISITED and _ships(hit)


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
    is_habit = domain.suffix in ENDINGS_TYPED_FOR.get(meant.suffix, ())
    if _ships(hit) and renown is Renown.VISITED and not (is_habit and hit.entry.is_suffix):
        return None
    # ericsson.net: two houses seldom share so long a name
    is_telling = len(meant.name) >= _RECOGNISED_ANYWHERE_FROM and not hit.entry.is_suffix
    return hit if is_habit and is_telling else _noted(hit)


def _ships(hit: Hit) -> bool:
    """Whether the hit is on a list that ships, without the organisation's word for it.

    Those name hundreds of houses that the person may never write to; a real domain that bears such a name
    under another ending, or with a word added, is mostly the house's own or an honest other's (``bbva.es``,
    ``tu-berlin.de``). Beside a name that the person or the organisation listed it is worth a note.
    """
    return hit.entry.is_vouched and not hit.entry.is_binding


def _beside_a_strangers(domain: Domain, hit: Hit, renown: Renown) -> Hit | None:
    """The hit as it is, as a note, or None, where a list that ships alone names what was meant (``_ships``).

    A note is dropped that says little: of a busy domain, of a name of four letters or fewer, of an everyday
    word, of a letter and the ending wrong at once. A question about an office's name where people are becomes
    a note under an ending that is typed for the office's by habit (``navy.com``), and nothing under another
    (``bmi.net``); one about a mail provider's name under a far ending becomes a note (``fastmail.co.uk``).
    """
    meant = None if hit.kind in NEVER_CALMED or hit.kind is Kind.EMBEDDED else read_intended(hit.intended)
    if meant is None or not _ships(hit):
        return hit
    relation, is_short = relate(domain.suffix, meant.suffix), len(meant.name) <= _SHORT
    if hit.kind in EDITS:
        return _edit_beside_a_strangers(domain, hit, meant, renown)
    is_habit = domain.suffix in ENDINGS_TYPED_FOR.get(meant.suffix, ())
    is_struck = _is_struck(domain.suffix, meant.suffix)
    if relation > Relation.COUNTRY_DROPPED and not is_struck:
        if meant.name in EVERYDAY and not (is_habit and hit.entry.is_suffix):
            return None
        if _is_headed_as(domain, meant) and _is_known_host(hit, meant):
            return hit
        if hit.entry.is_suffix and (renown or domain.subdomain):
            is_telling = renown is Renown.VISITED and not domain.subdomain and len(meant.name) > 2  # noqa: PLR2004
            return _noted(hit) if is_habit and is_telling else None
        if hit.entry.weight is Weight.NORMAL and not is_habit:
            hit = _noted(hit)
    # td.co for td.com: too short to ask about, but the slip is made every day
    is_by_finger = is_habit and is_one_slip(domain.suffix, meant.suffix) and not hit.entry.is_suffix
    is_faint = (
        renown or (is_short and not is_by_finger) or (meant.name in EVERYDAY and (is_short or not is_struck))
    )
    return None if is_faint and _is_note(hit) else hit


def _is_headed_as(domain: Domain, meant: Domain) -> bool:
    """Whether of what is meant all but the country stands there, and no country's ending behind it:
    ``impots.gouv.com``. ``mod.gov.sk`` is a state's own.
    """
    head, _, last = domain.unicode.rpartition(".")
    is_no_states = len(last) > 2 and domain.name in GOVERNMENT  # noqa: PLR2004  # a country's
    return is_no_states and last == domain.suffix and head == meant.unicode.rpartition(".")[0]


def _abroad(domain: Domain, hit: Hit, renown: Renown) -> Hit | None:
    """The hit on a well-known host of which only the country is another, and no state's; None for others.

    ``cra-arc.gc.cz`` for ``.ca`` stays a question: a finger mistakes those two, and the name is telling,
    neither short nor a word, nor under a known domain. Where one of the two holds it is a note.
    """
    typed_head, _, typed_country = domain.unicode.rpartition(".")
    head, _, country = hit.intended.rpartition(".")
    if typed_head != head or not len(typed_country) == len(country) == 2:  # noqa: PLR2004  # a country's
        return None
    meant = read_intended(hit.intended)
    if meant is None or not _is_known_host(hit, meant) or state_of(domain.unicode.split(".")):
        return None
    office = hit.intended.removesuffix(f".{hit.entry.domain}").split(".")
    is_telling = not renown and any(len(label) >= _SHORT and label not in EVERYDAY for label in office)
    is_slip = is_country_slip(typed_country, country)
    return hit if is_slip and is_telling else _noted(hit) if is_slip or is_telling else None


def _edit_beside_a_strangers(domain: Domain, hit: Hit, meant: Domain, renown: Renown) -> Hit | None:
    """As `_beside_a_strangers`, for a slip in the name."""
    slip = read_slip(domain.name, meant.name)
    is_noted, is_odd = hit.level is Level.NOTE, slip is not None and slip[1] is Ease.ODD
    is_telling = len(meant.name) > _SHORT or (slip is not None and slip[0] in UNMISTAKABLE)
    if not is_telling and (renown or domain.subdomain or is_noted):
        return None
    # argon.org is no aragon.es, and internot.info no interno.it
    is_common = meant.name in EVERYDAY or (
        hit.entry.weight is Weight.NORMAL and len(meant.name) < _RECOGNISED_ANYWHERE_FROM
    )
    is_weak = is_noted or is_odd or is_common
    if is_weak and relate(domain.suffix, meant.suffix) > Relation.MISSING:
        return None
    return None if _is_note(hit) and (renown or meant.name in EVERYDAY) else hit


def says_little(hit: Hit) -> bool:
    """Whether an everyday name with another ending is all that speaks for the hit, and a list that ships for
    what was meant.
    """
    meant = read_intended(hit.intended) if hit.kind in _OF_ENDINGS and _ships(hit) else None
    return meant is not None and meant.name in EVERYDAY


def _is_note(hit: Hit) -> bool:
    """Whether the hit is worth a note only, by itself or by its entry."""
    return min(hit.level, hit.entry.level) is Level.NOTE


def _is_struck(typed: str, meant: str) -> bool:
    """Whether a wrong key makes the ending ``typed`` of the meant one: ``cm`` for ``com``, ``gov.ua`` for
    ``gov.au``.
    """
    first, _, last = typed.rpartition(".")
    other, _, country = meant.rpartition(".")
    return is_one_slip(typed, meant) or (first == other and is_country_slip(last, country))


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
    if slip and slip[0] in UNMISTAKABLE and len(meant.name) >= _UNMISTAKABLE_FROM:
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

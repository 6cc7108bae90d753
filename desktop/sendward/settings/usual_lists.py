"""Which of the lists that ship are in use: by the person's country, language and address, and their work."""

from __future__ import annotations

import enum
import json
from functools import cache
from typing import TYPE_CHECKING

from sendward.engine.countries import code_of
from sendward.system.resources import USES_FILE, packs_dir
from sendward.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

_MAIN_COUNTRIES = {
    "ar": "EG", "cs": "CZ", "da": "DK", "de": "DE", "en": "US", "es": "ES", "fi": "FI", "fr": "FR",
    "ga": "IE", "is": "IS", "it": "IT", "ja": "JP", "nb": "NO", "nl": "NL", "nn": "NO", "no": "NO",
    "pl": "PL", "pt": "BR", "se": "NO", "sv": "SE", "uk": "UA",
}  # fmt: skip
"""The country where most people speak a language, for the languages of the lists' countries (CLDR,
supplemental/likelySubtags.xml, as Babel 2.19.0 carries it)."""
_EVERYWHERE: tuple[str, ...] = ()
"""Countries of a list that is in use everywhere."""
_NOWHERE = ("ZZ",)
"""Countries of a list that is in use once it is ticked (CLDR: the code of no region)."""


class Work(enum.StrEnum):
    """A line of work; the value is the word of it in a list's ``work``."""

    HEALTH = "health"
    FINANCE = "finance"
    PUBLIC = "public"
    TRAVEL = "travel"
    EDUCATION = "education"


@dataclass(frozen=True, slots=True)
class Packs:
    """The choice of lists that the settings keep."""

    off: tuple[str, ...]
    """Names of lists that are not in use, of those that are unless they are switched off."""
    on: tuple[str, ...]
    """Names of lists that are in use, of those that somebody has to tick."""


def packs_for(countries: Collection[str], work: Collection[Work], ticked: Collection[str] = ()) -> Packs:
    """The lists for somebody who writes to ``countries`` (ISO 3166) and does that.

    With no country these are the lists for everybody. A list for a line of work is in use whatever the
    country. ``ticked`` lists stay in use unless they are for a work that was not chosen.

    >>> packs_for(["DE"], [Work.TRAVEL]).on
    ('airlines',)
    """
    to_tick, wanted = packs_to_tick(), packs_of_work(work)
    off = [name for name in usual_packs_off(countries or [""]) if name not in to_tick | wanted]
    kept = set(ticked).difference(packs_of_work(Work))
    return Packs(tuple(off), tuple(sorted(kept | (wanted & to_tick))))


def packs_of_work(work: Iterable[Work]) -> frozenset[str]:
    """The names of the lists that are for any of these lines of work."""
    wanted = {each.value for each in work}
    return frozenset(name for name, row in _packs().items() if not wanted.isdisjoint(row.work))


def works_of(ticked: Collection[str]) -> frozenset[Work]:
    """The lines of work whose lists are all ticked, of those that have any to tick."""
    to_tick = packs_to_tick()
    return frozenset(
        each for each in Work if (own := packs_of_work([each]) & to_tick) and own.issubset(ticked)
    )


def listed_countries() -> frozenset[str]:
    """The countries that any list is for."""
    return frozenset(code for row in _packs().values() for code in row.countries).difference(_NOWHERE)


def likely_country(locales: Iterable[str]) -> str:
    """Where somebody with these locales most likely lives; empty where none says so.

    >>> likely_country(["de_AT", "en_US"])
    'AT'
    """
    for name in locales:
        language, *parts = name.split("_")
        found = next(filter(_is_country, parts), "") or _MAIN_COUNTRIES.get(language, "")
        if found:
            return found
    return ""


def countries_of(locales: Iterable[str], addresses: Iterable[str] = ()) -> frozenset[str]:
    """The countries (ISO 3166) that a person's locales, such as ``de_AT``, and own addresses speak of.

    A locale speaks of its country and of its language's main one, an address of its ending's.

    >>> sorted(countries_of(["de_AT"], ["me@example.co.uk"]))
    ['AT', 'DE', 'GB']
    >>> countries_of([], ["me@example.com"])
    frozenset()
    """
    found: set[str] = set()
    for name in locales:
        language, *parts = name.split("_")
        found.update(part for part in parts if _is_country(part))
        if main := _MAIN_COUNTRIES.get(language):
            found.add(main)
    for address in addresses:
        ending = address.rpartition("@")[2].rpartition(".")[2].lower()
        if _is_country(ending.upper()):
            found.add(code_of(ending))
    return frozenset(found)


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isascii() and code.isalpha() and code.isupper()  # noqa: PLR2004  # ISO 3166


def usual_packs_off(countries: Collection[str]) -> tuple[str, ...]:
    """The names of the lists that are not in use from the start where ``countries`` is all that is known.

    Every list is for some countries, for everybody, or for whoever ticks it. Where no country is known all of
    the first are in use, and so is every one where the file that says so cannot be read.
    """
    return tuple(name for name, row in _packs().items() if not _is_usual(row.countries, countries))


def packs_to_tick() -> frozenset[str]:
    """The names of the lists that are in use for nobody until they are ticked."""
    return frozenset(name for name, row in _packs().items() if row.countries == _NOWHERE)


def _is_usual(where: tuple[str, ...], countries: Collection[str]) -> bool:
    if where == _NOWHERE:
        return False
    return where == _EVERYWHERE or not countries or not set(where).isdisjoint(countries)


@dataclass(frozen=True, slots=True)
class _Row:
    countries: tuple[str, ...]
    work: tuple[str, ...]


@cache
def _packs() -> Mapping[str, _Row]:
    """The countries and lines of work of each list that ships, by its file's name without ending."""
    try:
        rows = json.loads((packs_dir() / USES_FILE).read_bytes())
        return {name: _Row(tuple(row["countries"]), tuple(row["work"])) for name, row in rows.items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}

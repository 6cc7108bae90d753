"""No state is taken for another: whatever a country calls its public bodies and forces."""

from __future__ import annotations

from functools import cache

import pytest

from sendward.engine.countries import _BY_ENDING, is_states_ending, state_of
from sendward.engine.domains import parse_domain
from sendward.engine.judge import Engine
from sendward.engine.public_suffixes import public_suffixes
from sendward.model import Address, Entry, Level
from sendward.watchlists.build import load_acquaintances
from support.shipped_lists import shipped_entries

FORMS = ("gov", "govt", "gob", "gouv", "gub", "guv", "go", "gv", "gc", "admin")
ELSEWHERE = {"us": "gov", "eu": "europa.eu", "su": "gov.ru", "cc": "gov.au"}
"""The endings of public bodies that no form under the country says."""
COUNTRIES = sorted(ending for ending in _BY_ENDING if len(ending) == 2)
RISKY = {"ml", "ua", "au", "cc"}
"""Worth a note: Mali's ending is typed for ``.mil``, Ukraine's is Australia's with its letters swapped, and
so is Australia's, from where the Cocos Islands are governed."""
NAMED_IN_SPANISH = {"co"}
"""Colombia's ending is half a ``.com`` behind a listed host; its own army is ``ejercito.mil.co``."""


def forms_of(country: str) -> list[str]:
    """The endings of a country's public bodies by the public suffix list; else ``gov.CC``."""
    listed = [f"{form}.{country}" for form in FORMS if f"{form}.{country}" in public_suffixes().icann]
    return listed or [ELSEWHERE.get(country, f"gov.{country}")]


def forces_of(country: str) -> list[str]:
    """The ending of a country's forces, by the public suffix list."""
    return [ending for ending in (f"mil.{country}",) if ending in public_suffixes().icann]


@cache
def shipped() -> Engine:
    return Engine(shipped_entries(), load_acquaintances())


def level(typed: str, engine: Engine | None = None) -> Level | None:
    return (engine or shipped()).judge(Address("", parse_domain(typed))).level


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_countrys_own_bodies_are_left_in_peace(country: str) -> None:
    names = ("finance", "health", "customs", "mail.interior", "president", "stat")
    found = {f"{name}.{ending}": level(f"{name}.{ending}") for ending in forms_of(country) for name in names}
    found.pop("stat.gov", None)  # a known host, stat.gov.pl, without its country

    assert {
        typed: at for typed, at in found.items() if at and (at > Level.NOTE or country not in RISKY)
    } == {}


@pytest.mark.parametrize("country", [country for country in COUNTRIES if forces_of(country)])
def test_a_countrys_own_forces_are_left_in_peace(country: str) -> None:
    names = (
        ("ejercito", "armada")
        if country in NAMED_IN_SPANISH
        else ("army", "navy", "mail.army", "airforce", "hq")
    )
    found = {f"{name}.{ending}": level(f"{name}.{ending}") for ending in forces_of(country) for name in names}

    assert {typed: at for typed, at in found.items() if at} == {}


@pytest.mark.parametrize(
    "typed",
    [
        "nav.gov.hu",
        "anaf.gov.ro",
        "mvcr.gov.cz",
        "post.mil.gov.ua",
        "army.mil.gr",
        "afp.mil.ph",
        "sat.gob.mx",
        "impots.gouv.sn",
        "bps.gub.uy",
        "mai.guv.ro",
        "mofa.go.kr",
    ],
)
def test_a_state_is_no_impostor_of_the_united_states(typed: str) -> None:
    assert level(typed) is None


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("hmrc.gov.ku", Level.CONFIRM),  # no country
        ("hrmc.gov.uk.example.com", Level.CONFIRM),  # somebody's page
        ("mod.gov.ua", Level.NOTE),  # one letter of the whole
        ("health.gov.ua", None),
        ("cra-arc.gov.ca", Level.CONFIRM),  # Canada's own word is another
        ("xyz.gov.us", Level.CONFIRM),  # the United States have no such ending
    ],
)
def test_a_slip_of_a_listed_body_is_one_all_the_same(typed: str, left: Level | None) -> None:
    hosts = ("hmrc.gov.uk", "mod.gov.uk", "health.gov.uk", "cra-arc.gc.ca")
    suffixes = (Entry("gov.uk", is_suffix=True, known=hosts[:3]), Entry("gc.ca", is_suffix=True))
    engine = Engine([*suffixes, *map(Entry, hosts)])

    assert level(typed, engine) is left


def test_the_form_counts_below_a_country_or_a_region_of_it_only() -> None:
    states = ["x.gov.hu", "x.y.gov.hu", "x.gov.bc.ca", "x.mil.gr"]
    others = ["gov.hu", "x.gov.com", "x.gov.eu", "gov.example.hu", "x.gov.example.hu", "x.go.fr", "hu"]

    assert [host for host in states if not state_of(host.split("."))] == []
    assert [host for host in others if state_of(host.split("."))] == []
    assert is_states_ending("gov.hu")
    assert not is_states_ending("hu")


@pytest.mark.parametrize(
    "honest",
    [
        "defensa.gob.ec", "ejercito.mil.ar", "presidencia.gob.pe", "mod.gov.al", "mfa.gov.ge", "army.mil.ng",
        "rtarf.mi.th", "mnd.go.kr", "treasury.gov.za", "interieur.gouv.sn", "mef.gub.uy", "mail.mil.by",
        "hvkk.tsk.tr", "army.cz", "mil.ee", "navy.mil.gr", "sat.gob.mx", "mof.gov.il", "mnd.mil.tw",
        "customs.gov.as", "customs.gov.ge",
    ],
)  # fmt: skip
def test_other_countries_bodies_and_forces_are_left_in_peace_beside_every_list(honest: str) -> None:
    assert level(honest) is None

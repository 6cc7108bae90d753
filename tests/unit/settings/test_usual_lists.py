"""Which lists are in use from the start follows the person's country, language and own address."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.settings.options import PACKS_OFF
from sendward.settings.settings import Settings
from sendward.settings.usual_lists import (
    Work,
    countries_of,
    likely_country,
    listed_countries,
    packs_for,
    packs_of_work,
    usual_packs_off,
    works_of,
)
from sendward.system.resources import packs_dir
from sendward.watchlists.build import ListChoice
from sendward.watchlists.list_file import list_files, read_list

if TYPE_CHECKING:
    from pathlib import Path

ALL = {path.stem for path in list_files(packs_dir())}
EVERYWHERE = {"banks-world", "mail-providers", "us-military"}
TICKED = {"airlines", "hospitals", "insurers", "universities"}
"""What is in use once it is ticked."""


@pytest.fixture
def in_germany(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_ADDRESS", "LC_TELEPHONE", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "de_DE.UTF-8")


@pytest.mark.parametrize(
    ("country", "used"),
    [
        ("DE", {"germany", "banks-europe", "nato-eu"}),
        ("GB", {"uk-government", "banks-uk", "nato-eu"}),
        ("CH", {"switzerland-austria", "banks-europe"}),
        ("NZ", {"new-zealand", "banks-australia"}),
        ("IT", {"italy", "banks-europe", "nato-eu"}),
        ("ES", {"spain", "banks-europe", "nato-eu"}),
        ("PL", {"poland", "banks-europe", "nato-eu"}),
        ("JP", {"japan"}),
        ("UA", {"ukraine"}),
        ("EG", {"arab-states"}),
        ("BR", set()),
    ],
)
def test_a_country_has_its_own_lists_and_those_for_everybody(country: str, used: set[str]) -> None:
    assert ALL - set(usual_packs_off({country})) == used | EVERYWHERE


def test_somebody_of_two_countries_has_the_lists_of_both() -> None:
    off = usual_packs_off(countries_of(["de_AT"], ["me@example.nl"]))

    assert not {"germany", "switzerland-austria", "netherlands"} & set(off)
    assert "australia" in off


def test_every_list_for_some_country_is_in_use_where_none_is_known() -> None:
    assert set(usual_packs_off(countries_of([], ["me@example.com"]))) == TICKED


def test_every_list_for_some_countries_is_in_use_in_each_of_them() -> None:
    for path in list_files(packs_dir()):
        for country in set(read_list(path).countries) - {"ZZ"}:
            assert path.stem not in usual_packs_off({country})


@pytest.mark.usefixtures("in_germany")
def test_the_settings_say_the_same_until_the_person_chooses(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path / "settings.toml")
    called: list[object] = []
    settings.on_changed(called.append, PACKS_OFF)

    assert "australia" in settings.get(PACKS_OFF)
    assert set(ListChoice.of(settings).packs_off) == set(usual_packs_off({"DE"}))
    assert not TICKED & {*settings.get(PACKS_OFF)}

    settings.set(PACKS_OFF, ())
    settings.save()

    assert called == [PACKS_OFF]
    assert Settings.load(settings.path).get(PACKS_OFF) == ()


@given(st.lists(st.text(max_size=12)), st.lists(st.text(max_size=12)))
def test_whatever_the_locales_and_addresses_are_countries_are_two_letters(
    locales: list[str], addresses: list[str]
) -> None:
    for code in countries_of(locales, addresses):
        assert len(code) == 2
        assert set(code) <= set(string.ascii_uppercase)


def test_work_brings_its_lists_wherever_somebody_lives() -> None:
    nurse, soldier = packs_for(["DE"], [Work.HEALTH]), packs_for(["CH"], [Work.PUBLIC])

    assert nurse.on == ("hospitals",)
    assert not {"germany", "banks-europe"} & set(nurse.off)
    assert "nato-eu" in usual_packs_off(["CH"])
    assert "nato-eu" not in soldier.off
    assert soldier.on == ()


def test_who_writes_to_several_countries_has_the_lists_of_each() -> None:
    off = packs_for(["DE", "PL"], []).off

    assert not {"germany", "poland", "banks-europe"} & set(off)
    assert "france" in off


def test_work_that_was_chosen_before_and_is_not_now_takes_its_lists_away_and_no_others() -> None:
    ticked = packs_for(["DE"], [Work.TRAVEL], ["airlines", "universities", "mine"]).on

    assert ticked == ("airlines", "mine")


@pytest.mark.parametrize("work", Work)
def test_each_line_of_work_has_a_list(work: Work) -> None:
    assert packs_of_work([work])
    ticked = packs_for((), [work]).on
    assert works_of(ticked) == ({work} if ticked else set())


def test_the_countries_that_can_be_chosen_are_those_of_the_lists() -> None:
    assert {"DE", "JP", "EG"} < listed_countries()
    assert "ZZ" not in listed_countries()


def test_a_country_without_a_list_has_those_for_everybody() -> None:
    assert ALL - set(packs_for((), []).off) == EVERYWHERE | TICKED


def test_where_somebody_lives_is_told_from_their_locales_in_order() -> None:
    assert likely_country(["en", "de_CH"]) == "US"
    assert likely_country(["tlh", "de_CH"]) == "CH"
    assert likely_country([]) == ""

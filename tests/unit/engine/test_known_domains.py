"""The set of known real domains, and the file that ships."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.known_domains import KnownDomains, KnownDomainsError, Renown, compile_known, parse_owners
from sendward.engine.public_suffixes import public_suffixes
from sendward.watchlists.parse import parse_watchlist

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "known-domains"
NAMES = st.sets(st.from_regex(r"[a-z0-9-]{1,20}\.(com|org|co\.uk)", fullmatch=True), max_size=40)


@given(NAMES, NAMES)
def test_what_was_put_in_is_found_and_what_people_visit_is_never_only_listed(
    visited: set[str], listed: set[str]
) -> None:
    known = KnownDomains(compile_known(visited, listed))

    assert [name for name in visited if known.renown(name) is not Renown.VISITED] == []
    assert [name for name in listed - visited if known.renown(name) is not Renown.LISTED] == []


@given(st.text())
def test_any_text_can_be_asked_about(name: str) -> None:
    assert KnownDomains(compile_known(set(), set())).renown(name) is Renown.UNKNOWN


@given(st.binary(max_size=200))
def test_damaged_data_are_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(KnownDomainsError, match="install Sendward again"):
        KnownDomains(data)


def test_a_file_that_was_cut_off_is_refused() -> None:
    whole = compile_known({"example.com", "example.org"}, {"example.net"})

    with pytest.raises(KnownDomainsError, match="cut off"):
        KnownDomains(whole[:-8])


@pytest.fixture(scope="module")
def shipped() -> KnownDomains:
    return KnownDomains((FOLDER / "known.bin").read_bytes())


@pytest.mark.parametrize("name", ["kpmg.de", "intelsat.com", "stamford.edu", "example.com"])
def test_real_domains_are_known(shipped: KnownDomains, name: str) -> None:
    assert shipped.renown(name) > Renown.UNKNOWN


@pytest.mark.parametrize("name", ["army.ml", "navy.ml", "gmial.com", "gmai.com", "hotmial.com", "paypa1.com"])
def test_nobody_visits_the_typos_of_the_news(shipped: KnownDomains, name: str) -> None:
    assert shipped.renown(name) < Renown.VISITED


@pytest.fixture(scope="module")
def houses() -> Mapping[str, int]:
    return parse_owners((FOLDER / "owners.txt").read_text(encoding="utf-8"))


def test_each_domain_of_a_house_is_known_to_be_real(shipped: KnownDomains, houses: Mapping[str, int]) -> None:
    unknown = [name for name in houses if not name.startswith("google.") and not shipped.renown(name)]

    assert len(houses) > 1000
    assert unknown == []


def test_no_house_has_a_single_domain(houses: Mapping[str, int]) -> None:
    assert min(Counter(houses.values()).values()) > 1


def test_a_mailbox_provider_is_no_house(houses: Mapping[str, int]) -> None:
    text = (FOLDER.parent / "watchlists" / "mail-providers.toml").read_text(encoding="utf-8")
    providers = {entry.domain.partition(".")[0] for entry in parse_watchlist(text, "", toml=True).entries}

    assert [name for name in houses if name.partition(".")[0] in providers] == []


def test_a_name_that_is_lent_out_is_no_house(houses: Mapping[str, int]) -> None:
    assert [name for name in houses if public_suffixes().private_suffix(name.split("."))] == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cba.com", "cba.com.au"),
        ("army.ml", "army.mil"),
        ("gmai.com", "gmail.com"),
        ("yahoo.de", "yahoo.com"),
        ("paypal-login.com", "paypal.com"),
    ],
)
def test_namesakes_and_slips_are_not_one_house(houses: Mapping[str, int], typed: str, meant: str) -> None:
    assert houses.get(typed, -1) != houses.get(meant, -2)

"""How the houses are made of what the sources say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from owners import (
    compile_houses,
    read_google,
    read_lists,
    read_senders,
    read_third_parties,
    read_universities,
)

if TYPE_CHECKING:
    from pathlib import Path


def geosite(name: str, *domains: str) -> bytes:
    rules = b"".join(_field(2, bytes([1 << 3, 2]) + _field(2, domain.encode())) for domain in domains)
    return _field(1, _field(1, name.encode()) + rules)


def _field(number: int, value: bytes) -> bytes:
    return bytes([number << 3 | 2, len(value)]) + value


def test_groups_with_a_domain_in_common_are_one_house() -> None:
    said = [["boeing.com", "boeing.de"], ["airbus.com", "airbus.fr"], ["boeing.de", "boeing.fr"]]

    assert compile_houses(said, []) == [["airbus.com", "airbus.fr"], ["boeing.com", "boeing.de", "boeing.fr"]]


def test_what_cannot_be_taken_for_another_domain_of_the_house_is_left_out() -> None:
    assert compile_houses([["hp.com", "hpsmart.com", "palm.com"]], []) == [["hp.com", "hpsmart.com"]]
    assert compile_houses([["boeing.com", "jeppesen.com"]], []) == []


def test_the_same_name_at_a_mailbox_provider_is_another_person() -> None:
    assert compile_houses([["outlook.com", "outlook.jp", "boeing.com", "boeing.de"]], ["outlook.com"]) == [
        ["boeing.com", "boeing.de"]
    ]


def test_a_domain_whose_names_are_lent_out_belongs_to_its_customers() -> None:
    assert compile_houses([["github.com", "github.io", "githubapp.com"]], []) == [
        ["github.com", "githubapp.com"]
    ]


def test_a_domain_lent_out_one_label_further_is_left_out_too() -> None:
    assert compile_houses([["amazon.com", "amazon.de", "amazonaws.com"]], []) == [["amazon.com", "amazon.de"]]


def test_google_speaks_for_itself(tmp_path: Path) -> None:
    script = tmp_path / "index.js"
    script.write_text("var GOOGLE_TLD =\n  [ 'com'\n  , 'co.uk'\n  ];\nvar other = ['org']", encoding="utf-8")

    assert read_google(script) == {"google.com", "google.co.uk"}


def test_only_the_whole_domains_of_a_third_party_are_its_own() -> None:
    entities = [
        {"name": "Ads", "company": "Boeing", "domains": ["*.boeing.com", "x.akamaihd.net"]},
        {"name": "Tags", "company": "Boeing", "domains": ["*.boeing.net", "*.eu.example.com"]},
        {"name": "Parts", "categories": ["cdn"], "domains": ["*.parts.com", "*.parts.net"]},
    ]

    assert list(read_third_parties(entities)) == [{"boeing.com", "boeing.net"}]


def test_a_university_has_one_name_one_country_and_one_label() -> None:
    schools = [
        ("tuwien.at", "TU Wien"),
        ("tuwien.ac.at", "TU Wien"),
        ("tuwien.be", "TU Wien"),
        ("trinity.at", "Trinity College"),
    ]

    assert sorted(map(sorted, read_universities(schools))) == [
        ["trinity.at"],
        ["tuwien.ac.at", "tuwien.at"],
        ["tuwien.be"],
    ]


def test_a_sender_has_one_word_and_one_label() -> None:
    rows = [
        {"base_reverse_dns": domain, "name": name, "type": kind}
        for domain, name, kind in [
            ("allianz.com", "Allianz", "Finance"),
            ("allianz.pl", "Allianz", "Finance"),
            ("primebank.co.ke", "Prime Bank", "Finance"),
            ("primebank.com.bd", "Prime Bank", "Finance"),
            ("cgi.com", "CGI", "Consulting"),
            ("claro.com.ar", "Claro", "ISP"),
        ]
    ]

    assert list(read_senders(rows)) == [{"allianz.com", "allianz.pl"}]


def test_a_list_is_a_house_when_it_is_named_after_one_of_its_domains() -> None:
    content = (
        geosite("BMW", "bmw.com", "bmw.de", "www.bmw.fr", "bmw")
        + geosite("ANIME", "hidive.com", "crunchyroll.com")
        + geosite("CATEGORY-BANK", "category-bank.com")
        + geosite("SCI-HUB", "sci-hub.se", "sci-hub.st")
    )

    assert list(read_lists(content)) == [{"bmw.com", "bmw.de"}]

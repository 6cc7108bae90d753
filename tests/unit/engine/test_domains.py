"""A domain is read into one normal form, or refused with a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.domains import MAX_LENGTH, DomainError, parse_domain


@pytest.mark.parametrize(
    ("text", "ascii_form"),
    [
        ("ARMY.mil", "army.mil"),
        ("army.mil.", "army.mil"),
        (" army.mil ", "army.mil"),
        ("ａｒｍｙ．ｍｉｌ", "army.mil"),
        ("army。mil", "army.mil"),
        ("army｡mil", "army.mil"),
        ("ar\u200bmy.mil", "army.mil"),
        ("ar\u00admy.mil\ufeff", "army.mil"),
        ("BÜCHER.de", "xn--bcher-kva.de"),
        ("XN--BCHER-KVA.de", "xn--bcher-kva.de"),
        ("bu\u0308cher.de", "xn--bcher-kva.de"),
        ("straße.de", "xn--strae-oqa.de"),
        ("a︒b.com", "a.b.com"),
    ],
)
def test_every_spelling_of_a_name_is_read_as_the_same_name(text: str, ascii_form: str) -> None:
    assert parse_domain(text).ascii == ascii_form


def test_an_a_label_is_shown_as_people_read_it() -> None:
    assert parse_domain("xn--bcher-kva.example.co.uk").unicode == "bücher.example.co.uk"


@pytest.mark.parametrize("letter", ["\u13eb", "\uabbb"])
def test_a_cherokee_letter_is_one_name_in_either_case(letter: str) -> None:
    read = parse_domain(f"{letter}.com")

    assert read == parse_domain("\u13eb.com") == parse_domain(read.ascii) == parse_domain(read.unicode)


@pytest.mark.parametrize(
    "text", ["xn--zzzzzzz99999.com", "xn--a.com", "xn--army-.mil", "xn--.com", "xn--ARMY-.mil"]
)
def test_punycode_that_means_nothing_is_kept_as_it_is(text: str) -> None:
    assert parse_domain(text).unicode == text.lower()


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        " ",
        "a..b",
        ".mil",
        "a b.com",
        "a@b.com",
        "a/b.com",
        "1.2.3.4:25",
        "x" * 64 + ".com",
        "a\x00.com",
        "[::1]",
    ],
)
def test_what_is_no_domain_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(DomainError, match=r"\.$"):
        parse_domain(text)


def test_a_name_longer_than_the_standard_allows_is_refused() -> None:
    longest = ".".join(["a" * 49] * 5) + ".com"
    assert len(longest) == MAX_LENGTH
    assert parse_domain(longest).ascii == longest
    with pytest.raises(DomainError):
        parse_domain("b" + longest)
    with pytest.raises(DomainError):
        parse_domain("a" * 100_000)


def test_a_name_is_cut_where_the_public_suffix_list_cuts_it() -> None:
    domain = parse_domain("mail.Example.co.uk")
    assert (domain.subdomain, domain.name, domain.suffix) == ("mail", "example", "co.uk")
    assert domain.registrable == "example.co.uk"


def test_a_public_suffix_has_no_name() -> None:
    domain = parse_domain("gov.uk")
    assert (domain.name, domain.suffix, domain.registrable) == ("", "gov.uk", "gov.uk")


def test_an_ending_nobody_has_is_said_to_be_unknown() -> None:
    assert not parse_domain("gmail.con").suffix_is_known
    assert parse_domain("gmail.com").suffix_is_known


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused_and_reading_again_changes_nothing(text: str) -> None:
    try:
        domain = parse_domain(text)
    except DomainError:
        return
    assert parse_domain(domain.ascii) == domain
    assert parse_domain(domain.unicode) == domain


@given(st.lists(st.from_regex(r"[a-z0-9äöüßжя日本-]{1,12}", fullmatch=True), min_size=1, max_size=4))
def test_a_name_of_letters_of_any_script_is_read_in_both_forms(labels: list[str]) -> None:
    try:
        domain = parse_domain(".".join(labels))
    except DomainError:
        return
    assert domain.ascii.isascii()
    assert parse_domain(domain.ascii) == domain

"""The sentence on top of a question says what would happen, and nothing that is not known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.countries import IN_A_SENTENCE, NAMES, country_of, place_of
from sendward.engine.destination import destination
from sendward.engine.domains import parse_domain
from sendward.engine.judge import note_unreachable
from sendward.model import Address, Entry, Finding, Kind, Level, Weight
from sendward.phrase import Phrase
from support.kinds import OF_PEOPLE

MIL = Entry("mil", is_suffix=True, label="US military")
DEFENSIE = Entry("defensie.nl", label="Dutch Ministry of Defence")
GMAIL = Entry("gmail.com", label="Gmail", weight=Weight.BULK)
CBA = Entry("cba.com.au", label="Commonwealth Bank")
OPEN_ENDINGS = ("co", "io", "ai", "me", "tv", "cc", "fm", "to", "ly", "gg")


def finding(entry: Entry, intended: str, kind: Kind = Kind.TLD, *, local: str = "") -> Finding:
    return Finding(entry, intended, kind, 0.9, (), Phrase(""), Level.CONFIRM, local=local)


def said(typed: str, *findings: Finding, local: str = "jo", shorter: dict[str, str] | None = None) -> str:
    return destination(Address(local, parse_domain(typed)), findings, shorter) or ""


@pytest.mark.parametrize(
    ("typed", "findings", "sentence"),
    [
        ("army.ml", [finding(MIL, "army.mil")], "This would go to Mali, not to the US military"),
        ("ward.ml", [finding(MIL, "")], "This would go to Mali, not to the US military"),
        ("army.nl", [finding(MIL, "army.mil")], "This would go to the Netherlands, not to the US military"),
        ("army.co", [finding(MIL, "army.mil")], "This would go to army.co, not to army.mil (US military)"),
        ("army.ml", [finding(DEFENSIE, "army.com")], "This would go to army.ml (Mali), not to army.com"),
        ("amry.mil", [finding(MIL, "army.mil")], "This would go to amry.mil, not to army.mil"),
        (
            "army.ml",
            [finding(MIL, "army.mil"), finding(Entry("army.nl", label="Dutch Army"), "army.nl")],
            "This would go to army.ml (Mali), not to army.mil (US military) or army.nl (Dutch Army)",
        ),
        (
            "defensie.be",
            [finding(DEFENSIE, "defensie.nl")],
            "This would go to defensie.be (Belgium), not to defensie.nl (Dutch Ministry of Defence)",
        ),
        ("gmai.com", [finding(GMAIL, "gmail.com")], "This would go to gmai.com, not to gmail.com"),
        (
            "cba.com",
            [finding(CBA, "cba.com.au", Kind.SUFFIX_DROPPED)],
            "This would go to cba.com, not to cba.com.au (Commonwealth Bank)",
        ),
        (
            "abc.com",
            [finding(Entry("abc.net.au"), "abc.net.au")],
            "This would go to abc.com, not to abc.net.au (Australia)",
        ),
        (
            "gmail.con",
            [finding(GMAIL, "gmail.com", Kind.INVALID_TLD)],
            "This would not arrive at gmail.com: there is no ending .con",
        ),
        (
            "praxis.dee",
            [finding(Entry("de", is_suffix=True), "", Kind.INVALID_TLD)],
            "This would not arrive: there is no ending .dee",
        ),
        (
            "army.mil.example.com",
            [finding(MIL, "army.mil", Kind.EMBEDDED)],
            "This would go to example.com, not to army.mil (US military)",
        ),
        (
            "аrmy.mil",
            [finding(MIL, "army.mil", Kind.HOMOGLYPH)],
            "This would not go to army.mil: the address only looks like it",
        ),
        (
            "ing.n",
            [finding(CBA, f"ing.{ending}", Kind.INVALID_TLD) for ending in ("be", "de", "nl")],
            "This would not arrive at ing.be, ing.de or ing.nl: there is no ending .n",
        ),
        (
            "clinic.example",
            [finding(Entry("clinic.example"), "", Kind.OUTSIDER, local="jo")],
            "This would also go to jo@clinic.example",
        ),
        (
            "clinic.de",
            [finding(Entry("clinic.de"), "clinic.de", Kind.PERSON_SLIP, local="joe")],
            "This would go to jo@clinic.de, not to joe@clinic.de",
        ),
        ("clinic.de", [finding(Entry("clinic.de"), "", Kind.MISSING_MEMBER, local="jo")], ""),
    ],
)
def test_it_says_where_the_message_would_go(typed: str, findings: list[Finding], sentence: str) -> None:
    assert said(typed, *findings) == sentence


def test_an_ending_of_ones_own_network_may_well_arrive_there() -> None:
    verdict = note_unreachable(Address("jo", parse_domain("ward.corp")))
    assert verdict is not None

    assert said("ward.corp", *verdict.findings) == "This would not arrive outside of your own network"


def test_long_names_are_shown_as_the_window_has_them_and_the_others_left_out() -> None:
    findings = [finding(CBA, f"ing.{ending}") for ending in ("be", "de", "nl")]
    shorter = {"ing.be": "ing.be", "ing.de": "…de", "a.very.long.name.ing.com": "…ing.com"}

    sentence = said("a.very.long.name.ing.com", *findings, shorter=shorter)

    assert sentence.startswith("This would go to …ing.com, not to ing.be")
    assert "…de" in sentence
    assert "ing.nl" not in sentence


def test_a_long_label_is_cut() -> None:
    entry = Entry("cba.com.au", label="x" * 500)
    assert len(said("cba.com", finding(entry, "cba.com.au"))) < 120


COUNTRIES = {name for name in NAMES if place_of(name) or name not in {"US military", "US government"}}
ENDINGS = ("com", "mil", "gov", "edu", "ml", "nl", "de", "co.uk", "con", "dee", *OPEN_ENDINGS)


@given(
    typed=st.tuples(st.from_regex(r"[a-z]{3,9}", fullmatch=True), st.sampled_from(ENDINGS)).map(".".join),
    intended=st.tuples(st.from_regex(r"[a-z]{3,9}", fullmatch=True), st.sampled_from(ENDINGS)).map(".".join),
    kind=st.sampled_from([kind for kind in Kind if kind not in OF_PEOPLE]),
    label=st.sampled_from(["", "US military", "Our clinic"]),
    is_suffix=st.booleans(),
)
def test_a_country_is_named_only_where_a_real_ending_says_it(
    *, typed: str, intended: str, kind: Kind, label: str, is_suffix: bool
) -> None:
    ending = intended.partition(".")[2] if is_suffix else intended
    sentence = said(typed, finding(Entry(ending, is_suffix=is_suffix, label=label), intended, kind))

    may_be_named = {place_of(typed), place_of(intended)} - {""}
    named = {
        name for name in COUNTRIES if f"({name})" in sentence or f"to {in_a_sentence(name)}," in sentence
    }
    assert named <= may_be_named
    assert ("US military" in sentence) <= (label == "US military")
    assert sentence


def in_a_sentence(name: str) -> str:
    return IN_A_SENTENCE.get(name, name)


@pytest.mark.parametrize("ending", OPEN_ENDINGS)
def test_an_ending_that_anybody_takes_says_no_country(ending: str) -> None:
    assert country_of(ending)
    assert place_of(ending) == ""
    assert country_of(ending) not in said(f"army.{ending}", finding(MIL, "army.mil"))


def test_every_name_with_an_article_is_a_name() -> None:
    assert set(IN_A_SENTENCE) <= NAMES

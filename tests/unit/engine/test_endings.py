"""Endings typed for one another: what exists among them is a fact of the public suffix list."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from sendward.engine.endings import (
    CONFUSIONS,
    ENDINGS_TYPED_FOR,
    HOUSE_NAMES,
    SECOND_LABELS,
    exists,
    is_near,
    nearest_endings,
)
from sendward.engine.public_suffixes import public_suffixes, suffix_list_date


def test_every_meant_ending_exists() -> None:
    assert [c.meant for c in CONFUSIONS if not exists(c.meant)] == []


def test_endings_said_not_to_exist_do_not() -> None:
    said = [typed for c in CONFUSIONS if "none of them exists" in c.reason for typed in c.typed]
    assert said
    assert [typed for typed in said if exists(typed)] == []


def test_the_list_of_endings_that_exist_has_a_date() -> None:
    assert (suffix_list_date() or date.min) >= date(2026, 10, 22)


def test_what_is_typed_for_an_ending_counts_as_near_it() -> None:
    assert [
        (typed, meant)
        for meant, endings in ENDINGS_TYPED_FOR.items()
        for typed in endings
        if not is_near(typed, meant)
    ] == []


def test_every_second_label_is_a_rule_below_some_country() -> None:
    rules = public_suffixes().icann
    used = {first for first, _, last in (rule.partition(".") for rule in rules) if len(last) == 2}

    assert SECOND_LABELS - used == {"admin"}


@given(st.from_regex(r"[a-z]{1,12}", fullmatch=True))
def test_the_nearest_endings_are_all_that_exist_one_slip_away_or_are_often_mistyped_so(typed: str) -> None:
    near = {
        meant for meant in public_suffixes().top_levels if OSA.distance(typed, meant, score_cutoff=1) <= 1
    }

    often = {meant for meant, forms in ENDINGS_TYPED_FOR.items() if typed in forms}
    assert set(nearest_endings(typed)) == near | often


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("con", "com"),
        ("ocm", "com"),
        ("comm", "com"),
        ("or", "org"),
        ("edi", "edu"),
        ("dee", "de"),
        ("nett", "net"),
    ],
)
def test_of_the_nearest_endings_the_likeliest_comes_first(typed: str, first: str) -> None:
    assert nearest_endings(typed)[0] == first


def test_no_house_name_is_an_ending_that_exists() -> None:
    """But for Tor's, which the list has so that browsers keep its pages apart."""
    assert [name for name in HOUSE_NAMES if exists(name)] == ["onion"]

from __future__ import annotations

import html
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from sendward.ui.widgets.outside_text import (
    cleaned,
    elided_middle,
    isolated,
    runs_right_to_left,
    short_address,
    tooltip,
)

ANY_TEXT = st.text(max_size=1200)
TURNING = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(ANY_TEXT)
def test_nothing_that_turns_or_controls_survives_cleaning(text: str) -> None:
    clean = cleaned(text)
    assert not set(clean) & set(TURNING)
    assert not any(unicodedata.category(character) == "Cc" for character in clean)
    assert len(clean) <= 998


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@given(st.text(alphabet=TURNING + "abc\u05d0\n"))
def test_what_is_isolated_closes_what_it_opens(text: str) -> None:
    shown = isolated(text)
    assert shown.count("\u2068") == shown.count("\u2069") == int(runs_right_to_left(cleaned(text)))


@given(st.text(), st.integers(min_value=3, max_value=60))
def test_an_elided_text_keeps_its_ends(text: str, limit: int) -> None:
    short = elided_middle(text, limit)
    assert len(short) <= max(limit, min(len(text), limit))
    assert short[0:1] == text[0:1]
    assert short == text or short[-1] == text[-1]


@given(st.text(alphabet="abc.-", max_size=250), st.integers(min_value=5, max_value=60))
def test_a_short_address_always_ends_in_its_whole_domain(domain: str, limit: int) -> None:
    assert short_address("someone.with.a.long.name", domain, limit).endswith(f"@{cleaned(domain)}")


def test_a_tooltip_shows_markup_as_text() -> None:
    assert html.escape("<b>&") in tooltip("<b>&")

from __future__ import annotations

import doctest
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from sendward.learning import digests, local_parts
from sendward.learning.digests import Digests, first_name
from sendward.learning.local_parts import slips_of

LOCAL = st.text(ascii_lowercase + "0123456789.-_", min_size=1, max_size=64)


@pytest.mark.parametrize("module", [digests, local_parts])
def test_the_examples_in_the_docstrings_hold(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


@given(LOCAL)
def test_every_slip_is_one_edit_away_or_has_other_separators(local: str) -> None:
    for slip in slips_of(local):
        same_letters = all(
            slip.replace(sign, "") == local.replace(sign, "") for sign in "._-"
        ) or slip.translate({46: None, 45: None, 95: None}) == local.translate({46: None, 45: None, 95: None})
        assert OSA.distance(slip, local) <= 1 or same_letters


@given(
    st.text(ascii_lowercase, min_size=5, max_size=12), st.integers(0, 10), st.sampled_from(ascii_lowercase)
)
def test_a_slip_is_found_from_either_side(local: str, at: int, letter: str) -> None:
    at %= len(local)
    mistyped = {local[:at] + local[at + 1 :], local[:at] + letter + local[at:]} - {local}

    for typed in mistyped:
        assert local in set(slips_of(typed))


@given(st.text(max_size=400), st.text(max_size=400))
def test_a_first_name_is_one_word_of_what_was_given(display: str, local: str) -> None:
    name = first_name(display, local)

    assert name == "" or name in f"{display} {local}".casefold()
    assert first_name(name, "") == name


@given(st.text(max_size=100))
def test_a_digest_fits_into_a_row_and_needs_the_key(text: str) -> None:
    one, other = Digests(b"a"), Digests(b"b")

    assert -(2**63) <= one.person(text) < 2**63
    assert one.person(text) != other.person(text)
    assert 0 <= one.message(text) < 2**40

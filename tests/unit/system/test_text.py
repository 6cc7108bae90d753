from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.system import text
from sendward.system.text import escaped, shown, shown_lines


def test_the_examples_in_the_documentation_are_true() -> None:
    assert doctest.testmod(text).failed == 0


@pytest.mark.parametrize(
    "mark", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\ufeff\x07"
)
def test_a_character_that_turns_text_around_or_hides_is_taken_out(mark: str) -> None:
    assert shown(f"army{mark}.ml") == "army.ml"


def test_letters_of_every_script_stay() -> None:
    assert shown("أحمد@مثال.إختبار и 日本") == "أحمد@مثال.إختبار и 日本"


@given(st.text(max_size=2000), st.integers(1, 400))
def test_what_is_shown_is_one_line_within_the_limit_and_clean_already(given_text: str, limit: int) -> None:
    result = shown(given_text, limit)

    assert len(result) <= limit
    assert len(result.splitlines()) <= 1
    assert shown(result, limit) == result


def test_many_lines_are_cut_to_a_few() -> None:
    assert shown_lines("a\nb\u202e\nc", lines=2) == "a\nb"


@given(st.text(max_size=50))
def test_escaped_text_holds_no_markup(given_text: str) -> None:
    assert not set(escaped(given_text)) & set("<>\"'")

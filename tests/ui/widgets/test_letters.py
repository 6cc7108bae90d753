"""A letter that only looks like another is named so that a person knows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.system.text import MOST_LETTERS
from sendward.ui.widgets.letters import letters_in_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("p\u0430yp\u0430l", "\u0430 (Cyrillic)"),
        ("\u03bf\u0430", "\u03bf (Greek), \u0430 (Cyrillic)"),
        ("gma\u00edl", "\u00ed (Latin, with a mark)"),
        ("g\u0131thub", "\u0131 (Latin, but another letter)"),
        ("\u1400", "\u1400 (Canadian syllabics hyphen)"),
        ("plain", ""),
    ],
)
def test_each_strange_letter_is_named_once_with_its_script(text: str, words: str) -> None:
    assert letters_in_words(text) == words


@given(st.text())
def test_few_are_named(text: str) -> None:
    assert letters_in_words(text).count(" (") <= MOST_LETTERS * 2

"""Right addresses are put in the place of the wrong ones that were found, wherever these stand."""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sendward.engine.reading.free_text import find_places, find_recipients
from sendward.guard.open_cases import MOST_QUESTIONS
from sendward.sources.clipboard.text import (
    NotReplacedError,
    _replaced,
    with_corrections,
    with_corrections_as_written,
)
from support.doubling import assert_is_linear

if TYPE_CHECKING:
    from collections.abc import Callable

AROUND = st.text("'`*|={}~!?&/.#$%^-_<>()[],;: \n\t“”„«»a1@\u200b\u3001", max_size=6)
WRONG = st.sampled_from(
    ["john@army.ml", "john@ army.ml", "john@@army.ml", "john\uff20army.ml", "john%40army.ml", "JOHN@Army.ML"]
)


@given(AROUND, st.sampled_from(["", "mailto:", "to=", "mailto%3A"]), WRONG, AROUND)
@example("'", "", "john@army.ml", "'")
@example("xjohn@army.ml|", "", "john@army.ml", "")
def test_in_whatever_surroundings_it_was_found_it_is_replaced_or_said_not_to_be(
    before: str, key: str, wrong: str, after: str
) -> None:
    text = before + key + wrong + after
    found = find_recipients(text)
    corrected = {each.text: "mary@army.mil" for each in found if each.key == "john@army.ml"}
    if not corrected:
        return
    with contextlib.suppress(NotReplacedError):
        changed = with_corrections(text, corrected)
        assert changed is not None  # nothing was copied meanwhile
        assert with_corrections_as_written(text, corrected) in {None, changed}
        keys = [each.key for each in find_recipients(changed)]
        assert "mary@army.mil" in keys
        assert "john@army.ml" not in keys


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("john@army.ml, John@Army.ML", "john@army.ml"),
        ("john@@army.ml or john@army.ml", "john@@army.ml"),
        ("john @ army.ml\njohn@army.ml", "john @ army.ml"),
        ("john@army.ml <mailto:john%40army.ml>", "john@army.ml"),
    ],
)
def test_an_address_that_stands_there_in_two_ways_is_replaced_in_both(text: str, wrong: str) -> None:
    corrected = {wrong: "john@army.mil"}
    assert with_corrections_as_written(text, corrected) is None
    changed = with_corrections(text, corrected)
    assert changed is not None
    assert [each.key for each in find_recipients(changed)] == ["john@army.mil"]


def test_where_another_way_cannot_be_changed_it_is_said_not_to_be() -> None:
    with pytest.raises(NotReplacedError):
        with_corrections("john@army.ml, john&#64;army.ml", {"john@army.ml": "john@army.mil"})


def test_of_two_at_one_domain_only_the_wrong_one_is_replaced() -> None:
    changed = with_corrections("john@army.ml, Ann@Army.ml", {"john@army.ml": "john@army.mil"})
    assert changed == "john@army.mil, Ann@Army.ml"


@pytest.mark.parametrize("wrong", ["john@@army.ml", "john@ army.ml", "john @ army.ml", "john@army .ml"])
@pytest.mark.parametrize(("before", "after"), [("'", "'."), ("mail=", "."), ("", ".")])
def test_what_stands_around_an_address_with_a_slip_stays(before: str, wrong: str, after: str) -> None:
    text = before + wrong + after
    corrected = {each.text: "john@army.mil" for each in find_recipients(text) if each.key == "john@army.ml"}
    if corrected:
        assert with_corrections(text, corrected) == f"{before}john@army.mil{after}"


@given(AROUND, st.sampled_from(["john@army.ml", "john\uff20army.ml", "john@@army.ml"]), AROUND)
def test_where_an_address_stands_is_where_its_letters_are(before: str, wrong: str, after: str) -> None:
    text = before + wrong + after
    found = {each.key for each in find_recipients(text) if each.address is not None}
    for start, end, recipient in find_places(text, found):
        stands = text[start:end].replace("\uff20", "@")
        assert stands.replace("\u200b", "") == recipient.text.replace("\u200b", "")


def test_something_else_that_was_copied_meanwhile_is_known() -> None:
    assert with_corrections("'ann@example.org'", {"john@army.ml": "john@army.mil"}) is None


@given(st.text("ja@.ml -(", max_size=40), st.sampled_from(["j@a.ml", "ja@ml", "@", "j"]))
def test_an_address_is_replaced_where_it_is_no_part_of_a_longer_one(text: str, wrong: str) -> None:
    alone = rf"(?<![\w.!#$%&'*+/=?^`{{|}}~-]){re.escape(wrong)}(?![\w@-]|\.\w)"
    expected, count = re.subn(alone, "RIGHT", text)

    assert _replaced(text, wrong, "RIGHT") == (expected if count else None)


def test_a_long_text_with_as_many_corrections_as_can_be_is_gone_over_once() -> None:
    """It is done on the main thread."""

    def replaced(size: int) -> Callable[[], object]:
        written = [f"john@army{number:05}.ml" for number in range(size)]
        corrected = {wrong: wrong.replace(".ml", ".mil") for wrong in written[:MOST_QUESTIONS]}
        text = ", ".join(written)

        def work() -> None:
            changed = with_corrections_as_written(text, corrected)
            assert changed is not None
            assert changed.count(".mil") == MOST_QUESTIONS

        return work

    assert_is_linear(replaced, 800)

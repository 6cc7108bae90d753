"""Right addresses are put in the place of the wrong ones that were found, wherever these stand."""

from __future__ import annotations

import contextlib

from hypothesis import example, given
from hypothesis import strategies as st

from sendward.engine.free_text import find_places, find_recipients
from sendward.sources.clipboard.text import NotReplacedError, with_corrections

AROUND = st.text("'`*|={}~!?&/.#$%^-_<>()[],;: \n\t“”„«»a1@\u200b\u3001", max_size=6)
WRONG = st.sampled_from(["john@army.ml", "john\uff20army.ml", "john%40army.ml", "JOHN@Army.ML"])


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
        keys = [each.key for each in find_recipients(changed)]
        assert "mary@army.mil" in keys
        assert "john@army.ml" not in keys


@given(AROUND, st.sampled_from(["john@army.ml", "john\uff20army.ml"]), AROUND)
def test_where_an_address_stands_is_where_its_letters_are(before: str, wrong: str, after: str) -> None:
    text = before + wrong + after
    found = {each.key for each in find_recipients(text) if each.address is not None}
    for start, end, recipient in find_places(text, found):
        stands = text[start:end].replace("\uff20", "@")
        assert stands.replace("\u200b", "") == recipient.text.replace("\u200b", "")


def test_something_else_that_was_copied_meanwhile_is_known() -> None:
    assert with_corrections("'ann@example.org'", {"john@army.ml": "john@army.mil"}) is None

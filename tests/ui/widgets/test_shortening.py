from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sendward.ui.widgets.outside_text import breakable
from sendward.ui.widgets.shortening import kept_places, shortened


@given(st.text(max_size=300), st.lists(st.integers(-5, 300), max_size=12), st.integers(8, 60))
def test_a_shortened_text_keeps_its_end_and_what_was_wanted(text: str, wanted: list[int], limit: int) -> None:
    kept = kept_places(len(text), wanted, limit)
    asked_for = sorted({place for place in wanted if 0 <= place < len(text)})
    assert {*asked_for[: limit - 1], *range(len(text))[-1:]} <= {*kept}
    assert len(shortened(text, wanted, limit)) <= 2 * limit + 1
    if len(text) <= limit:
        assert shortened(text, wanted, limit) == text


@given(st.text(max_size=300))
def test_a_breakable_text_is_the_same_but_for_what_cannot_be_seen(text: str) -> None:
    assert breakable(text).replace("\u200b", "") == text.replace("\u200b", "")


def test_a_long_word_can_be_broken_after_its_dots_and_inside_a_label() -> None:
    assert breakable("army.mil") == "army.mil"
    parts = breakable(f"{'a' * 30}.army.{'b' * 10}.mil").split("\u200b")
    assert parts == ["a" * 24, "a" * 6 + ".", "army.", "b" * 10 + ".", "mil"]


@given(st.integers(1, 60), st.lists(st.integers(0, 60), max_size=8), st.integers(4, 60))
def test_what_is_kept_grows_around_all_that_was_wanted_alike(
    length: int, wanted: list[int], limit: int
) -> None:
    there = sorted(place for place in wanted if place < length)[: limit - 1]
    kept = {length - 1, *there} if length > limit else set(range(length))
    while len(kept) < min(limit, length):
        edges = {near for place in kept for near in (place - 1, place + 1) if 0 <= near < length} - kept
        kept.update(sorted(edges, reverse=True)[: limit - len(kept)])

    expected = [place for place in range(length) if place in kept or {place - 1, place + 1} <= kept]
    assert kept_places(length, wanted, limit) == expected

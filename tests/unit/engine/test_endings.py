"""Endings typed for one another: what exists among them is a fact of the public suffix list."""

from __future__ import annotations

from datetime import date

from sendward.engine.endings import CONFUSIONS, ENDINGS_TYPED_FOR, exists, is_near
from sendward.engine.public_suffixes import suffix_list_date


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

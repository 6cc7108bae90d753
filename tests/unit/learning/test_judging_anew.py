"""Judging all domains anew: the same as one by one, and twice the work for twice as many."""

from __future__ import annotations

import doctest
import random
from string import ascii_lowercase
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.calm import STRANGERS
from sendward.engine.domains import DomainError, parse_domain
from sendward.engine.judge import Engine
from sendward.engine.slips import is_one_edit
from sendward.learning import domains as domains_module
from sendward.learning import one_edit
from sendward.learning.digests import Digests
from sendward.learning.domains import FamiliarDomains
from sendward.learning.memory import Memory
from sendward.learning.one_edit import one_edit_apart
from sendward.model import Entry
from support.sent_messages import KEY

if TYPE_CHECKING:
    from collections.abc import Iterable

LISTED = Engine(map(Entry, ["charite.de", "army.mil"]), STRANGERS)
LABELS = st.one_of(
    st.sampled_from(
        [
            "klinikum-nord",
            "klinikum-nrod",
            "klinikumnord",
            "klinikum-nor",
            "кlinikum-nord",
            "klinikum-nord-login",
            "lge",
            "leg",
            "charite",
            "chartie",
            "army",
            "bücher",
            "buecher",
            "praxis",
            "praxiss",
            "a_b",
        ]
    ),
    st.text("ab1-", min_size=1, max_size=6),
)
NAMES = st.builds(
    lambda labels, ending: ".".join((*labels, ending)),
    st.lists(LABELS, min_size=1, max_size=2),
    st.sampled_from(["de", "com", "org", "co.uk", "co", "ml", "mil", "cm", "local", "nowhere"]),
)


def memory_of(names: Iterable[str], chance: random.Random | None = None) -> Memory:
    """A memory of these domains, each written to for the first time a day after the one before."""
    memory = Memory(Digests(KEY))
    for day, name in enumerate(names, 20_000):
        tally = memory.domain(name)
        tally.typed = 1 if chance is None else chance.randrange(3)
        tally.inherited = 0 if chance is None else chance.randrange(3)
        tally.answered_last = 0 if chance is None else chance.randrange(2)
        tally.first = tally.last = day
    return memory


def judged(memory: Memory) -> dict[str, str]:
    return {name: repr(tally) for name, tally in memory.domains.items()}


def one_by_one(memory: Memory) -> FamiliarDomains:
    """Each judged by those before it, in the order in which they were written to."""
    domains = FamiliarDomains(memory, LISTED.judge, STRANGERS)
    ranked = sorted(memory.domains, key=lambda name: memory.domains[name].first)
    for name in ranked:
        domains.follow((name,))
    return domains


@given(st.lists(NAMES, max_size=40, unique=True), st.randoms(use_true_random=False))
def test_all_at_once_comes_to_the_same_as_one_by_one(names: list[str], chance: random.Random) -> None:
    readable = list(dict.fromkeys(filter(None, map(in_a_labels, names))))
    dice = random.Random(chance.random())  # noqa: S311  # test data, no secret
    state = dice.getstate()
    one = memory_of(readable, dice)
    dice.setstate(state)
    other = memory_of(readable, dice)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(domains_module, "_TIERS", (3, 8))
        single = one_by_one(one)
        whole = FamiliarDomains(other, LISTED.judge, STRANGERS)

        whole.judge_anew()

    assert judged(one) == judged(other)
    assert (whole._names, whole._tiers, whole._most) == (single._names, single._tiers, single._most)


def in_a_labels(name: str) -> str:
    try:
        return parse_domain(name).ascii
    except DomainError:
        return ""


@given(st.lists(st.text("abc.", max_size=6), max_size=30))
def test_those_that_are_one_edit_apart_are_found_without_comparing_each_with_each(names: list[str]) -> None:
    plainly = {name for name in names if any(is_one_edit(name, other) for other in names)}

    assert one_edit_apart(names) == plainly
    assert doctest.testmod(one_edit).failed == 0


def names_of(count: int) -> list[str]:
    chance = random.Random(1)  # noqa: S311  # test data, no secret
    return [
        "".join(chance.choices(ascii_lowercase, k=12)) + chance.choice([".de", ".com", ".org"])
        for _ in range(count)
    ]


def test_of_twice_as_many_no_more_than_twice_as_much_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = [0]

    class Counting(Engine):
        def __init__(self, entries: Iterable[Entry], acquaintances: object) -> None:
            listed = list(entries)
            compared[0] += len(listed)
            super().__init__(listed, acquaintances)  # type: ignore[arg-type]

    def extract(_name: str, names: list[str], **_how: object) -> list[object]:
        compared[0] += len(names)
        return []

    monkeypatch.setattr(domains_module, "Engine", Counting)
    monkeypatch.setattr(domains_module, "extract", extract)
    taken = []
    for count in (400, 800, 1600):
        compared[0] = 0
        FamiliarDomains(memory_of(names_of(count)), LISTED.judge, STRANGERS).judge_anew()
        taken.append(compared[0])

    assert taken[1] <= 2.2 * taken[0]
    assert taken[2] <= 2.2 * taken[1]

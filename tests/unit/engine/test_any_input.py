"""What holds for every text and every list."""

from __future__ import annotations

import sys
from functools import cache, partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings, target
from hypothesis import strategies as st

from sendward.engine.domains import DomainError, parse_domain
from sendward.engine.judge import Engine
from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.model import Address, Entry, Level, State, Verdict, Weight
from support.shipped_lists import shipped_entries
from support.steps import count_steps
from support.worst_texts import LONGEST, LONGEST_LABEL, WORST

if TYPE_CHECKING:
    import random

MOST_STEPS = 400_000
"""Instructions of Python for one recipient: below 5 ms on a machine of 2020 (``tests/benchmarks/engine.py``
has the milliseconds).

The costliest that was found takes 341,000, and 3 to 4.5 ms: labels of letters that look like several each,
under an ending that does not exist.
"""


@cache
def packs() -> Engine:
    return Engine(shipped_entries())


def judge(text: str, engine: Engine | None = None) -> Verdict | None:
    """The verdict; None for a text that is no address."""
    try:
        return (engine or packs()).judge(parse_target(text))
    except AddressError:
        return None


def steps(text: str) -> int:
    """The work for ``text`` alone; tables that are made once are there already."""
    judge(text)
    return count_steps(lambda: judge(text))


@pytest.mark.parametrize("text", WORST.values(), ids=WORST.keys())
def test_the_worst_texts_take_bounded_work(text: str) -> None:
    assert steps(text) < MOST_STEPS
    assert steps(f"john@{text}") < MOST_STEPS


@pytest.mark.parametrize(
    ("lines", "weight"), [(90, Weight.NORMAL), (2_900, Weight.NORMAL), (12_000, Weight.BULK)]
)
def test_a_list_of_wildcards_takes_bounded_work_however_long_it_is(lines: int, weight: Weight) -> None:
    names = [f"house{number * 7919 % 99991}" for number in range(lines)]
    engine = Engine([Entry(f"{name}.co.uk", is_suffix=True, weight=weight) for name in names])

    for text in ("mail.house7919.co.ukk", "a.hello.con", "abcde.house7919.co.uk", "x.y.house7919.com"):
        judge(text, engine)
        assert count_steps(partial(judge, text, engine)) < MOST_STEPS
    for slip in ("mail.house7919.co.ukk", "mail.huose7919.co.uk", "mail.house7919.co.uk.example.com"):
        verdict = judge(slip, engine)
        assert verdict is not None
        assert (verdict.level, weight) in {(Level.CONFIRM, weight), (Level.NOTE, Weight.BULK)}
    assert judge("mail.house7919.co.uk", engine).state is State.PROTECTED  # type: ignore[union-attr]  # it is an address


def test_every_unicode_block_takes_bounded_work() -> None:
    for start in range(0, sys.maxunicode, 256):
        name = "".join(map(chr, range(start, start + 256, 8)))
        assert steps(f"army{name}.mil") < MOST_STEPS, hex(start)


BLOCKS = st.sampled_from(
    [*"-.lsa1łþœəßæðиʄӏҋꟺ", "--", "-.", "es", "nn", "www", "us", "uk", "mil", "ml", "gov", "gov.au", "gov.uk",
     "com", "mail", "army", "gmail", "gmial", "google", "credit-agricole", "boeing", "us.army.mil", "nhs.uk"]
)  # fmt: skip
PATTERNS = st.tuples(
    st.lists(BLOCKS, min_size=1, max_size=6), st.integers(1, 40), st.sampled_from(["", "-", "."])
)


@given(st.lists(PATTERNS, min_size=1, max_size=3), st.sampled_from(["ml", "com", "co.uk", "mul", "ł", "cœm"]))
@settings(max_examples=max(25, settings().max_examples // 2))
def test_no_combination_of_scripts_hyphens_dots_and_words_takes_more_work(
    patterns: list[tuple[list[str], int, str]], ending: str
) -> None:
    text = ".".join(between.join(blocks * times) for blocks, times, between in patterns)
    fitting = ".".join(label[:LONGEST_LABEL] for label in text.split(".") if label)
    taken = steps(f"{fitting[: LONGEST - 10]}.{ending}")
    target(float(taken), label="steps")
    assert taken < MOST_STEPS


SPECIAL = (
    ".-_@xn\u00ad\u200b\u200d\u202e\u0301\u3002\uff0e\ufe0f\u13eb\uabbb\ufe12\U0001f468\ud800\udfff"
    "ßıİ\u05d0\u0627ل"
)
ANYTHING = st.text(st.characters() | st.sampled_from(SPECIAL), max_size=300)
NEAR_A_PROTECTED_ONE = st.builds(
    lambda host, at, inserted: f"{host[:at]}{inserted}{host[at:]}",
    st.sampled_from(["army.mil", "us.army.mil", "gmail.com", "nhs.uk", "mod.gov.uk", "credit-agricole.fr"]),
    st.integers(0, 18),
    ANYTHING,
)


@given(ANYTHING | NEAR_A_PROTECTED_ONE)
def test_no_text_makes_it_fail(text: str) -> None:
    judge(text)
    judge(f"john@{text}")


@given(ANYTHING | NEAR_A_PROTECTED_ONE)
def test_normalising_twice_is_normalising_once(text: str) -> None:
    try:
        once = parse_domain(text)
    except DomainError:
        return
    assert parse_domain(once.unicode) == once
    assert parse_domain(once.ascii) == once


NAMES = st.sampled_from(
    ["army", "arm", "navy", "boeing", "boein", "credit-agricole", "creditagricole", "mail", "gmail",
     "worldbank", "wordlbank", "microsoft", "rnicrosoft", "mod", "se", "ibm", "x", "us"]
)  # fmt: skip
ENDINGS = st.sampled_from(["mil", "ml", "com", "co", "co.uk", "gov.uk", "com.au", "de", "nl"])
HOSTS = st.builds(lambda name, ending: f"{name}.{ending}", NAMES, ENDINGS) | st.builds(
    lambda left, name, ending: f"{left}.{name}.{ending}", NAMES, NAMES, ENDINGS
)
ENTRIES = st.builds(
    Entry,
    HOSTS,
    level=st.sampled_from(Level),
    weight=st.sampled_from(Weight),
    origin=st.sampled_from(["one", "other"]),
) | st.builds(Entry, st.sampled_from(["mil", "gov.uk", "ml"]), st.just(True))  # noqa: FBT003  # a suffix
# each domain once: of two lists that name one, the first counts (watchlists/lists.py)
LISTS = st.lists(ENTRIES, max_size=8, unique_by=lambda entry: (entry.domain, entry.is_suffix))


@given(LISTS)
def test_a_protected_domain_is_never_flagged_by_its_own_list(entries: list[Entry]) -> None:
    engine = Engine(entries)
    for entry in entries:
        for host in (entry.domain, f"anything.{entry.domain}"):
            assert engine.judge(Address("", parse_domain(host))).state is State.PROTECTED


@given(LISTS, ENTRIES, HOSTS)
def test_another_entry_never_makes_a_protected_recipient_resemble_something(
    entries: list[Entry], another: Entry, host: str
) -> None:
    address = Address("", parse_domain(host))
    if Engine(entries).judge(address).state is State.PROTECTED:
        assert Engine([*entries, another]).judge(address).state is State.PROTECTED


@given(LISTS, HOSTS, st.randoms(use_true_random=False))
def test_the_verdict_does_not_depend_on_the_order_of_the_list(
    entries: list[Entry], host: str, chance: random.Random
) -> None:
    shuffled = sorted(entries, key=lambda _: chance.random())
    address = Address("", parse_domain(host))
    assert Engine(shuffled).judge(address) == Engine(entries).judge(address)

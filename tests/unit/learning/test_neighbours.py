"""Who is known one slip away is found as the plain definition finds them, and looked for once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from sendward.learning import neighbours as neighbours_module
from sendward.learning.digests import Digests
from sendward.learning.local_parts import is_code_apart
from sendward.learning.people import slip, someone
from support.sent_messages import KEY, NOW, Reader, recipient, sent
from support.slips import plainly_elsewhere, plainly_meant

if TYPE_CHECKING:
    import pytest

    from sendward.learning.people import Someone
    from sendward.learning.sent import SentMessage

DOMAINS = ["north.example", "south.example", "gmail.com"]
LOCALS = st.one_of(
    st.text("abn.-_1", min_size=1, max_size=7),
    st.sampled_from(
        ["anna.meier", "ana.meier", "annameier", "anna_meier", "anan.meier", "ü.meier", "u.meier"]
    ),
)
ADDRESSES = st.builds(
    "{}@{}".format, LOCALS.filter(lambda text: ".." not in f".{text}."), st.sampled_from(DOMAINS)
)
HISTORY = st.lists(
    st.builds(
        lambda to, days, answered: sent(*to, days_ago=days, answers=to[0] if answered else ""),
        st.lists(ADDRESSES, min_size=1, max_size=3, unique=True),
        st.integers(1, 60),
        st.booleans(),
    ),
    max_size=12,
)


def typed_by(reader: Reader, text: str) -> Someone | None:
    each = recipient(text)
    return someone(each, reader.memory) if each.address is not None else None


@given(HISTORY, st.lists(ADDRESSES, min_size=1, max_size=4))
def test_the_slip_is_the_one_of_the_plain_definition(history: list[SentMessage], asked: list[str]) -> None:
    reader = Reader()
    neighbours = neighbours_module.Neighbours(reader.memory)
    for message in [None, *history]:  # what was remembered must not outlive what is learned
        if message is not None:
            reader.learn(message)
        for text in asked:
            typed = typed_by(reader, text)
            assert typed is not None
            found = slip(typed, reader.memory, neighbours)
            meant = plainly_meant(typed, reader.memory)
            is_passed_over = not typed.is_new and is_code_apart(typed.address.local.casefold(), meant)
            assert (found.local if found is not None else "") == ("" if is_passed_over else meant)
            elsewhere = neighbours.elsewhere(typed.address, typed.digest)
            assert {each.text for each in elsewhere} == plainly_elsewhere(typed, reader.memory)


@given(st.lists(st.text(max_size=30), max_size=20))
def test_the_digests_of_many_are_those_of_each(texts: list[str]) -> None:
    digests = Digests(KEY)

    assert digests.people(texts) == tuple(map(digests.person, texts))


def test_whoever_was_looked_at_ahead_is_not_looked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader(sent("anna.meier@klinikum-nord.de"), sent("anna.meier@klinikum-nord.de", days_ago=3))
    typed = ["ana.meier@klinikum-nord.de", "anna.meier@gmail.com", "a" * 64 + "@klinikum-nord.de"]
    before = [reader.verdict(each) for each in typed]
    for each in typed:
        reader.learned.look_ahead(recipient(each), 0)

    monkeypatch.setattr(neighbours_module, "slips_of", None)  # a call would fail
    monkeypatch.setattr(neighbours_module, "_most_written", None)

    assert [reader.verdict(each) for each in typed] == before
    assert [len(each.findings) for each in before] == [1, 1, 0]


def test_who_is_forgotten_is_no_neighbour_any_more() -> None:
    reader = Reader(sent("anna.meier@klinikum-nord.de"), sent("anna.meier@klinikum-nord.de", days_ago=3))
    assert reader.verdict("ana.meier@klinikum-nord.de").findings

    reader.memory.forget_person(Digests(KEY).person("anna.meier@klinikum-nord.de"), NOW)

    assert reader.verdict("ana.meier@klinikum-nord.de").findings == ()


def test_no_more_neighbours_are_remembered_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours_module, "MOST_REMEMBERED", 10)
    reader = Reader(sent("anna.meier@klinikum-nord.de"))

    for number in range(100):
        reader.verdict(f"otto{number}@klinikum-nord.de")

    assert 0 < len(reader.learned._neighbours._slips) <= 10


def test_the_last_of_a_crowd_are_not_looked_at_as_people(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader(sent("anna.meier@klinikum-nord.de"))
    monkeypatch.setattr(neighbours_module, "slips_of", None)  # a call would fail

    reader.learned.look_ahead(recipient("ana.meier@klinikum-nord.de"), 12)

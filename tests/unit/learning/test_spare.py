"""What is kept of people has a bound; who is met least goes first, and is gone from the file as well."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import pytest

from sendward.learning import spare
from sendward.learning.digests import Digests
from sendward.learning.passes import Learner
from sendward.learning.store import LearningStore
from sendward.learning.tallies import PersonTally
from support.sent_messages import KEY, NOW, OWN, sent

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sendward.learning.memory import Memory
    from sendward.learning.sent import SentMessage

DIGESTS = Digests(KEY)


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spare, "MOST_PEOPLE", 20)


def learned(path: Path, messages: Iterable[SentMessage], settled: str = "") -> Memory:
    """The memory after one pass, as the next run loads it."""
    store = LearningStore.open(path)
    memory = store.load(DIGESTS)
    if settled:
        memory.settle(DIGESTS.person(settled))
    Learner(store, memory, OWN, lambda: NOW).take(iter(messages), lambda: False)
    store.close()
    store = LearningStore.open(path)
    memory = store.load(DIGESTS)
    store.close()
    return memory


def known(memory: Memory, *people: str) -> list[bool]:
    return [DIGESTS.person(each) in memory.people for each in people]


def strangers(count: int) -> list[SentMessage]:
    return [sent(f"p{n}@x.example", "q@x.example", days_ago=5 + count - n) for n in range(count)]


def test_who_is_met_least_and_longest_ago_goes_first_and_who_was_said_to_be_right_stays(
    tmp_path: Path,
) -> None:
    friend = [sent("anna@x.example", days_ago=500 + n) for n in range(3)]

    memory = learned(tmp_path / "learned.sqlite3", [*friend, *strangers(40)], settled="right@x.example")

    assert len(memory.people) <= spare.MOST_PEOPLE
    assert known(memory, "anna@x.example", "q@x.example", "right@x.example", "p39@x.example") == [True] * 4
    assert known(memory, "p0@x.example", "p1@x.example") == [False] * 2
    assert all(memory.people.keys() >= set(pair) for pair in memory.pairs)


def test_whose_mail_was_answered_on_two_days_goes_after_who_was_written_to_more_often() -> None:
    answered = PersonTally(answered=2, last=100, answered_first=90, answered_last=100)
    people = {n: PersonTally(typed=3, last=500 + n) for n in range(20)} | {99: answered}

    gone = spare.spare_people(people)

    assert gone == {0, 1, 2}


def test_who_went_and_is_met_again_is_known_again(tmp_path: Path) -> None:
    path = tmp_path / "learned.sqlite3"
    learned(path, strangers(40))
    memory = learned(path, [sent("p0@x.example", days_ago=n / 10) for n in range(3)])

    assert known(memory, "p0@x.example") == [True]
    assert memory.people[DIGESTS.person("p0@x.example")].written == 3


def test_as_long_as_there_is_room_nobody_goes(tmp_path: Path) -> None:
    assert len(learned(tmp_path / "learned.sqlite3", strangers(19)).people) == 20


def test_twice_as_many_people_take_no_more_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spare, "MOST_PEOPLE", 500)

    def taken(count: int) -> int:
        learned(path := tmp_path / f"{count}.sqlite3", strangers(count))
        store = LearningStore.open(path)
        tracemalloc.start()
        memory = store.load(DIGESTS)
        size = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        store.close()
        assert len(memory.people) <= spare.MOST_PEOPLE
        return size

    assert taken(3000) < 1.3 * taken(1500)


def test_pairs_go_with_the_people_in_them_and_of_the_rest_the_old_and_the_least(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spare, "MOST_PAIRS", 1)
    today = 10_000
    pairs = {(1, 2): [9, today], (1, 3): [2, today], (3, 4): [5, today], (4, 5): [7, today - 800]}

    assert set(spare.spare_pairs(pairs, {2}, today)) == {(1, 2), (1, 3), (4, 5)}

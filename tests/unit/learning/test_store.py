"""What is learned is the same whatever the order of folders, whatever is interrupted or seen twice."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.learning.digests import Digests
from sendward.learning.errors import LearningError
from sendward.learning.passes import Learner
from sendward.learning.store import LearningStore
from sendward.learning.tallies import PersonTally
from support.sent_messages import KEY, NOW, OWN, memory_of, recipient, sent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sendward.learning.memory import Memory
    from sendward.learning.sent import SentMessage

PEOPLE = [
    f"{name}@{house}.example" for name in ("anna", "ben", "cleo", "dora") for house in ("north", "south")
]
MESSAGES = st.lists(
    st.builds(
        lambda to, days, number, answered: sent(*to, days_ago=days, identity=f"<{number}>", answers=answered),
        st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=5, unique=True),
        st.floats(0, 1500),
        st.integers(0, 30),
        st.sampled_from(["", *PEOPLE]),
    ),
    max_size=25,
    unique_by=lambda message: message.identity,
)


def state(memory: Memory) -> object:
    return (
        {name: repr(tally) for name, tally in memory.domains.items()},
        {digest: repr(tally) for digest, tally in memory.people.items()},
        dict(memory.pairs),
        dict(memory.groups),
    )


def learned_in(path: Path, *parts: Sequence[SentMessage], stop_after: int | None = None) -> Memory:
    """The memory in the file after a pass over each part."""
    for part in parts:
        store = LearningStore.open(path)
        memory = store.load(Digests(KEY))
        kept = part if stop_after is None else part[:stop_after]
        Learner(store, memory, OWN, lambda: NOW).take(iter(kept), lambda: False)
        store.close()
    store = LearningStore.open(path)
    memory = store.load(Digests(KEY))
    store.close()
    return memory


@given(MESSAGES, st.randoms(use_true_random=False))
def test_the_order_of_messages_makes_no_difference(
    messages: list[SentMessage], chance: random.Random
) -> None:
    shuffled = chance.sample(messages, len(messages))

    assert state(memory_of(*messages)) == state(memory_of(*shuffled))


@given(MESSAGES, st.integers(0, 25))
def test_a_pass_that_is_stopped_and_begun_again_counts_everything_once(
    tmp_path_factory: pytest.TempPathFactory, messages: list[SentMessage], after: int
) -> None:
    folder = tmp_path_factory.mktemp("learned")
    whole = learned_in(folder / "whole", messages)

    learned_in(folder / "parts", messages, stop_after=after)
    again = learned_in(folder / "parts", messages, messages)

    assert state(again) == state(whole)


def test_what_is_loaded_is_what_was_learned(tmp_path: Path) -> None:
    messages = [sent(*PEOPLE[:3], days_ago=n, identity=f"<{n}>") for n in range(9)]

    assert state(learned_in(tmp_path / "learned", messages)) == state(memory_of(*messages))


def test_a_title_that_was_kept_as_a_first_name_is_none(tmp_path: Path) -> None:
    person = Digests(KEY).person("meier@klinikum-nord.de")
    with closing(LearningStore.open(tmp_path / "learned")) as store:
        memory = store.load(Digests(KEY))
        memory.people[person] = PersonTally(typed=1, name=Digests(KEY).first_name("dr"))
        memory.changes.people.add(person)
        store.save(memory)

        assert store.load(Digests(KEY)).people[person].name == 0


def test_a_message_in_two_folders_counts_once(tmp_path: Path) -> None:
    message = sent(PEOPLE[0], identity="<same>")

    memory = learned_in(tmp_path / "learned", [message], [message])

    assert memory.domains["north.example"].typed == 1


def test_what_was_forgotten_is_not_learned_again_from_the_same_mail(tmp_path: Path) -> None:
    messages = [sent(PEOPLE[0], days_ago=n + 1, identity=f"<{n}>") for n in range(3)]
    learned_in(tmp_path / "learned", messages)
    store = LearningStore.open(tmp_path / "learned")
    memory = store.load(Digests(KEY))
    store.forget_domain(memory, "north.example", NOW)
    store.forget_person(memory, Digests(KEY).person(PEOPLE[1]), NOW)
    store.close()

    older = sent(PEOPLE[0], PEOPLE[1], days_ago=0.5, identity="<older>")
    memory = learned_in(tmp_path / "learned", [older])

    assert "north.example" not in memory.domains
    assert Digests(KEY).person(PEOPLE[1]) not in memory.people
    assert "south.example" in memory.domains


def test_what_is_written_to_after_it_was_forgotten_is_learned_anew(tmp_path: Path) -> None:
    learned_in(tmp_path / "learned", [sent(PEOPLE[0], days_ago=9)])
    store = LearningStore.open(tmp_path / "learned")
    store.forget_domain(store.load(Digests(KEY)), "north.example", NOW - timedelta(days=5))
    store.close()

    memory = learned_in(tmp_path / "learned", [sent(PEOPLE[0], days_ago=1)])

    assert memory.domains["north.example"].typed == 1


def test_nothing_is_left_in_the_file_once_all_is_forgotten(tmp_path: Path) -> None:
    messages = [sent(PEOPLE[0], days_ago=n + 1, identity=f"<{n}>") for n in range(50)]
    learned_in(tmp_path / "learned", messages)
    store = LearningStore.open(tmp_path / "learned")
    store.forget_all(NOW)
    store.close()

    memory = learned_in(tmp_path / "learned", messages)

    assert b"north.example" not in (tmp_path / "learned").read_bytes()
    assert (memory.domains, memory.people, memory.pairs) == ({}, {}, {})


def test_no_address_and_no_name_stands_in_the_file(tmp_path: Path) -> None:
    learned_in(tmp_path / "learned", [sent("Anna.Meier@klinikum-nord.de")])

    content = (tmp_path / "learned").read_bytes().lower()

    assert b"klinikum-nord.de" in content
    assert b"anna" not in content
    assert b"meier" not in content


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_the_owner_reads_the_file(tmp_path: Path) -> None:
    learned_in(tmp_path / "learned", [])

    assert (tmp_path / "learned").stat().st_mode & 0o077 == 0


def test_without_a_key_domains_are_learned_and_nobody(tmp_path: Path) -> None:
    with closing(LearningStore.open(tmp_path / "learned")) as store:
        memory = store.load(None)
        Learner(store, memory, OWN, lambda: NOW).take(iter([sent(*PEOPLE[:2])]), lambda: False)

    assert memory.domains["north.example"].typed == 1
    assert memory.people == {}


def test_under_another_key_everything_is_learned_anew(tmp_path: Path) -> None:
    learned_in(tmp_path / "learned", [sent(PEOPLE[0])])

    with closing(LearningStore.open(tmp_path / "learned")) as store:
        memory = store.load(Digests(b"another key"))

    assert (memory.people, memory.domains) == ({}, {})


@pytest.mark.parametrize("is_all", [False, True], ids=["one domain", "everything"])
def test_what_is_forgotten_is_forgotten_in_a_damaged_file_too(
    tmp_path: Path,
    is_all: bool,  # noqa: FBT001  # a parameter of the test
) -> None:
    (tmp_path / "learned").write_bytes(b"no database, and north.example in it" * 100)
    store = LearningStore.open(tmp_path / "learned")
    aside = tmp_path / "learned.damaged"
    assert b"north.example" in aside.read_bytes()

    if is_all:
        store.forget_all(NOW)
    else:
        store.forget_domain(store.load(Digests(KEY)), "north.example", NOW)
    store.close()

    assert not aside.exists()


def test_a_damaged_file_is_put_aside_and_learning_begins_anew(tmp_path: Path) -> None:
    (tmp_path / "learned").write_bytes(b"no database at all, but long enough to be looked at" * 50)

    with closing(LearningStore.open(tmp_path / "learned")) as store:
        assert store.was_damaged
        assert store.load(Digests(KEY)).domains == {}
    assert (tmp_path / "learned.damaged").exists()


def test_a_file_that_cannot_be_opened_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "learned").mkdir()

    with pytest.raises(LearningError, match="cannot be used"):
        LearningStore.open(tmp_path / "learned")


def test_what_could_not_be_written_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    before = state(learned_in(tmp_path / "learned", [sent(PEOPLE[0])]))
    store = LearningStore.open(tmp_path / "learned")
    memory = store.load(Digests(KEY))
    memory.learn(sent(PEOPLE[1], identity="<more>"), OWN, NOW)
    memory.people[Digests(KEY).person(PEOPLE[1])].typed = 2**70
    with pytest.raises(LearningError, match="cannot be used"):
        store.save(memory)
    store.close()

    assert state(learned_in(tmp_path / "learned")) == before


KILLED = """
import sys
from pathlib import Path
from support.sent_messages import *
from sendward.learning import passes
from sendward.learning.digests import Digests
from sendward.learning.store import LearningStore
passes.BATCH = 5
store = LearningStore.open(Path(sys.argv[1]))
learner = passes.Learner(store, store.load(Digests(KEY)), OWN, lambda: NOW)
def messages():
    for n in range(400):
        print(n, flush=True)
        yield sent(f"anna{n % 7}@north.example", "ben@south.example", days_ago=n, identity=f"<{n}>")
learner.take(messages(), lambda: False)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
@pytest.mark.parametrize("seed", range(4))
def test_a_pass_that_is_killed_loses_nothing_and_doubles_nothing(tmp_path: Path, seed: int) -> None:
    messages = [
        sent(f"anna{n % 7}@north.example", "ben@south.example", days_ago=n, identity=f"<{n}>")
        for n in range(400)
    ]
    chance = random.Random(seed)  # noqa: S311  # test data, no secret
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, tmp_path / "learned"],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        ) as child:
            assert child.stdout is not None
            for _, _line in zip(range(chance.randrange(1, 399)), child.stdout, strict=False):
                pass
            child.kill()

    memory = learned_in(tmp_path / "learned", messages)

    assert state(memory) == state(memory_of(*messages))
    with closing(sqlite3.connect(tmp_path / "learned")) as connection:
        assert connection.execute("SELECT count(*) FROM message").fetchone() == (400,)


def test_an_address_of_ones_own_is_nobody() -> None:
    memory = memory_of(sent("me@clinic.example.org", PEOPLE[0]))

    assert set(memory.domains) == {"north.example"}


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)))  # noqa: DTZ001  # made aware below
def test_no_clock_makes_anything_unbounded(at: datetime) -> None:
    message = sent(PEOPLE[0], PEOPLE[1], PEOPLE[2])

    memory = memory_of(message, now=at.replace(tzinfo=NOW.tzinfo))

    assert memory.domains["north.example"].typed == 1
    assert recipient(PEOPLE[0]).key == PEOPLE[0]

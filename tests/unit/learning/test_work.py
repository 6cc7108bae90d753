"""Pieces of work on what was learned: what each does besides, and what it costs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.engine.calm import STRANGERS
from sendward.engine.judge import Engine
from sendward.learning.passes import Learner
from sendward.learning.work import FEW_NEW, Place, forget, settle_domain, work
from sendward.model import Entry
from sendward.watchlists.build import LoadedEngine
from support.sent_messages import KEY, NOW, sent

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.learning.memory import Memory
    from sendward.learning.sent import SentMessage
    from sendward.learning.store import LearningStore
    from sendward.learning.work import Job
    from sendward.model import Address, Verdict


def test_a_round_without_anything_new_judges_nothing(tmp_path: Path) -> None:
    judged: list[str] = []

    def judge(address: Address) -> Verdict:
        judged.append(str(address.domain))
        return Engine((), STRANGERS).judge(address)

    houses = [f"house{'abcdefghij'[n // 10]}{'klmnopqrst'[n % 10]}.example" for n in range(2 * FEW_NEW)]
    taken_over = [
        sent("me@clinic.example.org", f"anna@{house}", answers="ben@north.example", thread=[f"anna@{house}"])
        for house in houses
    ]
    known = [sent(f"carl@{house}.org") for house in houses]

    def learn(store: LearningStore, memory: Memory) -> tuple[str, ...]:
        Learner(store, memory, (), lambda: NOW).take(iter([*taken_over, *known]), lambda: False)
        return ()

    place = Place(tmp_path / "learned", KEY, LoadedEngine(judge, ()), lambda: NOW)
    work(place, learn)
    assert len(judged) > len(houses)
    judged.clear()

    work(place, lambda _store, _memory: ())

    assert judged == []


NORTH, SLIP, SECOND_SLIP = "klinikum-nord.de", "klinikum-nrod.de", "klinikum-nrodd.de"


def learn_look_alikes(store: LearningStore, memory: Memory) -> tuple[str, ...]:
    messages = [sent(f"anna@{name}", days_ago=9 - n) for n, name in enumerate((NORTH, SLIP, SECOND_SLIP))]
    Learner(store, memory, (), lambda: NOW).take(iter(messages), lambda: False)
    return ()


def test_what_looks_like_a_forgotten_domain_is_judged_anew(tmp_path: Path) -> None:
    place = Place(tmp_path / "learned", KEY, LoadedEngine(Engine((), STRANGERS).judge, ()), lambda: NOW)
    known = work(place, learn_look_alikes).overview
    assert {each.name: each.against for each in known.unsettled} == {SLIP: NORTH, SECOND_SLIP: NORTH}

    known = work(place, forget(NOW, domain=NORTH)).overview

    assert [each.name for each in known.familiar] == [SLIP]
    assert {each.name: each.against for each in known.unsettled} == {SECOND_SLIP: SLIP}


def test_what_looks_like_a_listed_domain_is_judged_once_although_nothing_went_there(tmp_path: Path) -> None:
    judged: list[str] = []
    listed = Engine([Entry(NORTH)], STRANGERS)

    def judge(address: Address) -> Verdict:
        judged.append(str(address.domain))
        return listed.judge(address)

    place = Place(tmp_path / "learned", KEY, LoadedEngine(judge, ()), lambda: NOW)
    work(place, learn_look_alikes)
    work(place, forget(NOW, domain=NORTH))
    judged.clear()

    known = work(place, lambda _store, _memory: ()).overview

    assert judged == []
    assert {each.against for each in known.unsettled} == {NORTH}


def learning_of(*messages: SentMessage) -> Job:
    def learn(store: LearningStore, memory: Memory) -> tuple[str, ...]:
        Learner(store, memory, (), lambda: NOW).take(iter(messages), lambda: False)
        return ()

    return learn


def used(name: str, times: int = 20, answers: int = 3) -> list[SentMessage]:
    """Messages to somebody there, of which so many answer one; what they answer was not seen."""
    messages = [sent(f"anna@{name}", days_ago=1 + n) for n in range(times)]
    return [replace(each, is_reply=n < answers) for n, each in enumerate(messages)]


def test_a_slip_that_was_written_to_first_is_outgrown_by_what_was_meant(tmp_path: Path) -> None:
    place = Place(tmp_path / "learned", KEY, LoadedEngine(Engine((), STRANGERS).judge, ()), lambda: NOW)
    known = work(place, learning_of(sent(f"anna@{SLIP}", days_ago=90), *used(NORTH)[:2])).overview
    assert {each.name: each.against for each in known.unsettled} == {NORTH: SLIP}

    work(place, learning_of(*used(NORTH)))
    known = work(place, learning_of()).overview

    assert [each.name for each in known.familiar] == [NORTH]
    assert {each.name: each.against for each in known.unsettled} == {SLIP: NORTH}


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ([sent(f"anna@{NORTH}", days_ago=900)], used(SLIP, times=650, answers=0)),
        ([sent(f"anna@{NORTH}", days_ago=900 + n) for n in range(4)], used(SLIP, times=100)),
        ([replace(sent(f"anna@{NORTH}", days_ago=900), is_reply=True)], used(SLIP)),
        ([sent(f"anna@{NORTH}", days_ago=900)], used(SLIP, times=9)),
    ],
)
def test_a_slip_however_often_used_outgrows_nobody(
    tmp_path: Path, earlier: list[SentMessage], later: list[SentMessage]
) -> None:
    place = Place(tmp_path / "learned", KEY, LoadedEngine(Engine((), STRANGERS).judge, ()), lambda: NOW)

    known = work(place, learning_of(*earlier, *later)).overview

    assert {each.name: each.against for each in known.unsettled} == {SLIP: NORTH}


def test_of_two_that_exist_by_the_persons_word_none_outgrows_the_other(tmp_path: Path) -> None:
    place = Place(tmp_path / "learned", KEY, LoadedEngine(Engine((), STRANGERS).judge, ()), lambda: NOW)
    work(place, learning_of(sent(f"anna@{SLIP}", days_ago=90), *used(NORTH)[:2]))
    work(place, settle_domain(NORTH))

    work(place, learning_of(*used(NORTH)))
    known = work(place, learning_of()).overview

    assert known.unsettled == ()

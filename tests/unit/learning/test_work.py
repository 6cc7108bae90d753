"""Pieces of work on what was learned: what each does besides, and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.calm import STRANGERS
from sendward.engine.judge import Engine
from sendward.learning.passes import Learner
from sendward.learning.work import FEW_NEW, Place, forget, work
from sendward.model import Entry
from sendward.watchlists.build import LoadedEngine
from support.sent_messages import KEY, NOW, sent

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.learning.memory import Memory
    from sendward.learning.store import LearningStore
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

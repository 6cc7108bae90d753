"""Pieces of work on what was learned: what each costs besides what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.calm import STRANGERS
from sendward.engine.judge import Engine
from sendward.learning.passes import Learner
from sendward.learning.work import FEW_NEW, Place, work
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

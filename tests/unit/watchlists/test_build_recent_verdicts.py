from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.reading.addr_spec import parse_address
from sendward.model import Level, State, Verdict
from sendward.values import replace
from sendward.watchlists import build
from sendward.watchlists.build import RecentVerdicts
from support.guarding import verdict

if TYPE_CHECKING:
    import pytest

    from sendward.model import Address


def test_a_domain_is_judged_once_and_each_address_has_its_own_verdict() -> None:
    asked: list[str] = []

    def judge(address: Address) -> Verdict:
        asked.append(str(address))
        return verdict(address)

    recent = RecentVerdicts(judge)
    john, jane = parse_address("john@army.ml"), parse_address("jane@army.ml")

    assert [recent(john), recent(jane), recent(john)] == [verdict(john), verdict(jane), verdict(john)]
    assert asked == ["john@army.ml"]


def test_the_last_domains_are_remembered_and_not_many_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "MOST_DOMAINS", 3)
    asked: list[Address] = []
    recent = RecentVerdicts(lambda address: asked.append(address) or verdict(address))  # type: ignore[func-returns-value]
    addresses = [parse_address(f"john@example{number}.org") for number in range(11)]
    for address in addresses:
        recent(address)

    asked.clear()
    for address in addresses[-3:]:
        recent(address)

    assert asked == []
    assert len(recent._newer) + len(recent._older) <= 6


def test_a_verdict_that_is_remembered_in_short_has_the_level_of_the_whole_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(build, "MOST_WHOLE", 0)
    john = parse_address("john@army.ml")
    for strict in Level:
        (note,), (other,) = verdict(john, Level.NOTE).findings, verdict(john, strict).findings
        whole = Verdict(State.RESEMBLES, john, (note, note, replace(other, score=note.score / 2)))

        assert RecentVerdicts(lambda _address: whole)(john).level is strict  # noqa: B023  # called at once


def test_of_thousands_that_resemble_the_best_findings_are_remembered_and_what_blocks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(build, "MOST_WHOLE", 1)
    john = parse_address("john@army.ml")
    (weak,), (block,) = verdict(john).findings, verdict(john, Level.BLOCK).findings

    def judge(address: Address) -> Verdict:
        return Verdict(State.RESEMBLES, address, (*[weak] * 6, block, block))

    recent = RecentVerdicts(judge)

    assert recent(john).findings == (*[weak] * 6, block, block)
    assert recent(parse_address("john@navy.ml")).findings == (weak, weak, weak, block)
    assert recent(parse_address("jane@navy.ml")).level is Level.BLOCK

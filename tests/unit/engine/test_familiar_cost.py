"""What a recipient costs whom one writes to every day."""

from __future__ import annotations

from sendward.engine.calm import Acquaintances
from sendward.engine.judge import Engine
from sendward.engine.reading.addr_spec import parse_target
from sendward.model import Entry


def test_a_familiar_domain_is_judged_once_and_remembered() -> None:
    engine = Engine([Entry("boeing.com")], Acquaintances(familiar=frozenset({"boieng.com"})))
    first = engine.judge(parse_target("anna@boieng.com"))
    second = engine.judge(parse_target("bert@boieng.com"))
    assert first.findings
    assert second.findings is first.findings

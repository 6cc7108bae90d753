"""What a domain resembles among the person's own is found once, and anew when others are protected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.reading.addr_spec import parse_target
from sendward.learning import domains as domains_module
from support.sent_messages import Reader, recipient, sent

if TYPE_CHECKING:
    import pytest

FIRST, SECOND = "musterklinik.org", "praxis-beispiel.org"


def reader_of(*domains: str) -> Reader:
    reader = Reader()
    for domain in domains:
        learn(reader, domain)
    return reader


def learn(reader: Reader, domain: str) -> None:
    reader.learn(*(sent(f"anna@{domain}", f"ben@{domain}", days_ago=days) for days in range(3, 40, 3)))


def found(reader: Reader, domain: str) -> list[str]:
    return [each.intended for each in reader.learned.domains.resembling(parse_target(domain))]


def test_what_was_looked_at_ahead_is_not_judged_again(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = reader_of(FIRST)
    reader.learned.look_ahead(recipient("anna@musterklink.org"), 0)

    monkeypatch.setattr(reader.learned.domains, "_find_resembling", None)  # a call would fail

    assert found(reader, "musterklink.org") == [FIRST]


def test_who_was_looked_at_ahead_is_compared_with_no_domain_again(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = reader_of(FIRST)
    stranger = "anna@quite-another.example.org"
    reader.learned.look_ahead(recipient(stranger), 0)

    monkeypatch.setattr(reader.learned.domains, "_find_near", None)  # a call would fail

    assert reader.verdict(stranger).findings == ()


def test_what_becomes_familiar_later_is_near_what_was_looked_at_before() -> None:
    reader = reader_of(FIRST)
    typed = parse_target("praxis-beispel.org")
    assert reader.learned.domains.near(typed) == ()

    learn(reader, SECOND)

    assert [each.intended for each in reader.learned.domains.near(typed)] == [SECOND]


def test_what_becomes_familiar_later_counts_for_what_was_looked_at_before() -> None:
    reader = reader_of(FIRST)
    assert found(reader, "praxis-beispel.org") == []

    learn(reader, SECOND)

    assert found(reader, "praxis-beispel.org") == [SECOND]


def test_where_nothing_is_familiar_nothing_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = reader_of()
    monkeypatch.setattr(reader.learned.domains, "_find_resembling", None)

    assert found(reader, "musterklink.org") == []


def test_no_more_domains_are_remembered_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(domains_module, "MOST_REMEMBERED", 10)
    reader = reader_of(FIRST)

    for number in range(100):
        found(reader, f"stranger{number}.example")

    assert 0 < len(reader.learned.domains._resembling) <= 10
    assert found(reader, "musterklink.org") == [FIRST]

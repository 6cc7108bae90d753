from __future__ import annotations

import contextlib
import unicodedata
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.gates.protocol import (
    THUNDERBIRD,
    Check,
    Client,
    Corrected,
    Look,
    Named,
    Report,
    Withdrawal,
    WithdrawnFor,
)
from sendward.gates.requests import (
    LONGEST_NAME,
    MOST_RECIPIENTS,
    MOST_REPORTS,
    ProtocolError,
    read_request,
    request_id,
)

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


def a_check(**changes: object) -> dict[str, Any]:
    return {
        "v": 1,
        "id": 7,
        "type": "check",
        "account": "me@example.org",
        "recipients": [{"field": "to", "address": "John <john@army.ml>"}],
        "draft": {"id": "1", "subject": "Tuesday"},
        **changes,
    }


def test_a_check_is_read_as_the_contract_has_it() -> None:
    check = read_request(a_check(thread=["kate@example.com"]))

    assert isinstance(check, Check)
    assert check.id == 7
    assert check.message.account == "me@example.org"
    assert check.message.recipients == (Named("to", "John <john@army.ml>"),)
    assert (check.message.draft, check.message.subject) == ("1", "Tuesday")
    assert check.message.thread == ("kate@example.com",)


def test_what_is_not_known_yet_is_passed_over() -> None:
    assert read_request(a_check(colour="green")) == read_request(a_check())


def test_a_look_is_read_and_zero_is_an_id() -> None:
    look = read_request(a_check(type="look", id=0))

    assert isinstance(look, Look)
    assert look.id == 0


def test_a_request_names_its_client_and_one_that_names_none_is_thunderbirds() -> None:
    named = read_request(a_check(client={"name": "Roundcube", "version": "1.6.5"}))

    assert isinstance(named, Check)
    assert named.client == Client("Roundcube", "1.6.5")
    assert read_request(a_check(client={"name": "mutt"})) == read_request(
        a_check(client={"name": "mutt", "version": ""})
    )
    first = read_request(a_check())
    assert first.client == THUNDERBIRD


@given(st.text(), st.text())
def test_a_clients_name_is_one_short_line_whatever_it_says(name: str, version: str) -> None:
    try:
        client = read_request(a_check(client={"name": name, "version": version})).client
    except ProtocolError:
        return
    for shown in (client.name, client.version):
        assert len(shown) <= LONGEST_NAME
        assert shown == " ".join(shown.split())
        assert not any(unicodedata.category(each).startswith("C") for each in shown)
    assert client.name


def test_a_name_that_would_turn_the_text_or_fill_the_screen_is_cleaned_and_cut() -> None:
    name = "Mail\n\u202egnihton\x07 " + "x" * 500

    client = read_request(a_check(client={"name": name})).client

    assert client.name == ("Mail gnihton " + "x" * 500)[:LONGEST_NAME]


def test_a_withdrawal_says_why_or_that_the_message_was_closed() -> None:
    for why, read in (
        ("silent", WithdrawnFor.SILENT),
        ("closed", WithdrawnFor.CLOSED),
        ("?", WithdrawnFor.CLOSED),
        (7, WithdrawnFor.CLOSED),
    ):
        assert read_request({"v": 1, "id": 7, "type": "withdraw", "why": why}) == Withdrawal(7, read)


def test_a_correction_names_what_stands_in_the_recipients_place() -> None:
    named = {"field": "to", "address": "john@army.ml", "corrected": "john@army.mil"}

    request = read_request(a_check(type="corrected", recipients=[named]))

    assert isinstance(request, Corrected)
    assert request.message.recipients == (Named("to", "john@army.ml", "", "john@army.mil"),)


def test_a_report_is_read_in_utc() -> None:
    unchecked = {**a_check(), "at": "2026-11-24T13:00:00+01:00", "why": "missing"}

    report = read_request({"v": 1, "id": 1, "type": "report", "unchecked": [unchecked]})

    assert isinstance(report, Report)
    (only,) = report.unchecked
    assert only.at == datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert only.why == "missing"


@pytest.mark.parametrize(
    "wrong",
    [
        {"v": 2},
        {"v": True},
        {"v": "1"},
        {"id": -1},
        {"id": 2**53},
        {"id": True},
        {"id": "7"},
        {"type": "send"},
        {"type": None},
        {"account": 7},
        {"client": "Thunderbird"},
        {"client": {}},
        {"client": {"name": ""}},
        {"client": {"name": "\u200b\n"}},
        {"client": {"name": ["Thunderbird"]}},
        {"client": {"name": "Thunderbird", "version": 153}},
        {"draft": "1"},
        {"draft": {}},
        {"draft": {"id": "1", "subject": None}},
        {"recipients": {}},
        {"recipients": [7]},
        {"recipients": [{"field": "from", "address": "a@example.org"}]},
        {"recipients": [{"field": ["to"], "address": "a@example.org"}]},
        {"recipients": [{"field": "to"}]},
        {"recipients": [{"field": "to", "address": "a"}] * (MOST_RECIPIENTS + 1)},
        {"thread": "kate@example.com"},
        {"thread": [7]},
        {"account": "x" * 999},
        {"type": "report", "unchecked": 7},
        {"type": "report", "unchecked": [7] * (MOST_REPORTS + 1)},
    ],
)
def test_what_is_not_in_the_protocol_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ProtocolError):
        read_request(a_check(**wrong))


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({**a_check(), "at": "yesterday"}, "ISO 8601"),
        ({**a_check(), "at": "2026-11-24T13:00:00"}, "zone"),
        ({**a_check(), "at": "0001-01-01T00:00:00+14:00"}, "none that can be"),
        ({**a_check(account=7), "at": "2026-11-24T13:00:00Z"}, "account must be a text"),
        (7, "JSON object"),
    ],
)
def test_a_report_that_cannot_be_read_is_refused_with_its_reason_and_the_others_are_taken(
    wrong: object, why: str
) -> None:
    good = {**a_check(), "at": "2026-11-24T13:00:00+01:00", "why": "missing"}

    report = read_request({"v": 1, "id": 1, "type": "report", "unchecked": [good, wrong, good]})

    assert isinstance(report, Report)
    assert [unchecked.why for unchecked in report.unchecked] == ["missing", "missing"]
    (refused,) = report.refused
    assert refused.startswith("Report 2 of 3 is not taken: ")
    assert why in refused


@given(ANYTHING)
def test_anything_at_all_is_a_request_or_is_refused(value: object) -> None:
    with contextlib.suppress(ProtocolError):
        read_request(value)
    request_id(value)


@given(
    st.sampled_from(
        ["v", "id", "type", "client", "account", "recipients", "draft", "thread", "unchecked", "at"]
    ),
    ANYTHING,
)
def test_anything_in_any_place_of_a_request_is_read_or_refused(key: str, value: object) -> None:
    for kind in ("check", "report"):
        with contextlib.suppress(ProtocolError):
            read_request({**a_check(type=kind, unchecked=[a_check(at="2026-11-24T12:00:00Z")]), key: value})

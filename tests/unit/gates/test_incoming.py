from __future__ import annotations

import contextlib
import itertools
import unicodedata
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sendward.gates import incoming
from sendward.gates.incoming import (
    LONGEST_ADDRESS,
    LONGEST_NAME,
    LONGEST_TEXT,
    MOST_RECIPIENTS,
    MOST_REPORTS,
    MOST_THREAD,
    AddressedMessage,
    Incoming,
    ProtocolError,
    read_request,
)
from sendward.gates.protocol import (
    THUNDERBIRD,
    Check,
    Client,
    Corrected,
    Look,
    Message,
    Named,
    Report,
    Withdrawal,
    WithdrawnFor,
    request_id,
)
from sendward.model import Field, Origin
from support.doubling import assert_is_linear
from support.guarding import NOON

if TYPE_CHECKING:
    from collections.abc import Callable

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
        {"draft": {"id": ""}},
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


def a_message(*recipients: Named, thread: tuple[str, ...] = ()) -> AddressedMessage:
    message = Message("me@example.org", recipients, "1", "Tuesday", thread)
    return AddressedMessage.read_from(message, THUNDERBIRD, NOON)


def test_a_message_becomes_a_sighting_with_its_place_and_its_subject() -> None:
    seen = a_message(Named("cc", "John <john@army.ml>")).sighting

    assert seen.origin is Origin.ADDIN
    assert seen.place == "Thunderbird, me@example.org"
    assert seen.subject == "Tuesday"
    (recipient,) = seen.recipients
    assert (recipient.key, recipient.field, recipient.name) == ("john@army.ml", Field.CC, "John")


def test_a_message_is_in_the_client_that_asks() -> None:
    message = Message("", (Named("to", "john@army.ml"),), "1")

    seen = AddressedMessage.read_from(message, Client("Roundcube", "1.6.5"), NOON)

    assert seen.sighting.place == "Roundcube"
    assert seen.sighting.message == "Roundcube:1"
    assert seen.client.version == "1.6.5"


def test_a_member_of_a_list_is_shown_with_the_list() -> None:
    seen = a_message(Named("to", "x@army.ml", "Team")).sighting

    assert seen.recipients[0].name == "Team"


def test_who_has_had_no_part_in_the_conversation_is_a_newcomer() -> None:
    message = a_message(
        Named("to", "Kate@example.com"), Named("to", "john@army.ml"), thread=("Kate <kate@example.com>",)
    )

    seen = message.sighting

    assert [recipient.is_newcomer for recipient in seen.recipients] == [False, True]
    assert [recipient.is_inherited for recipient in seen.recipients] == [True, False]


def test_in_a_new_message_nobody_is_a_newcomer() -> None:
    (john,) = a_message(Named("to", "john@army.ml")).sighting.recipients

    assert not john.is_newcomer
    assert not john.is_inherited


LONG_MESSAGES = {
    "many recipients": lambda size: {
        "recipients": [{"field": "to", "address": f"N <n{n}@x{n}.example>"} for n in range(size)]
    },
    "one text that names many": lambda size: {
        "recipients": [{"field": "to", "address": ",".join(f"n{n}@x{n}.org" for n in range(size))}]
    },
    "one text of brackets": lambda size: {"recipients": [{"field": "cc", "address": '<("[' * 4 * size}]},
    "one text of at signs": lambda size: {"recipients": [{"field": "cc", "address": "@," * 4 * size}]},
    "members of one list": lambda size: {
        "recipients": [{"field": "bcc", "address": f"n{n}@x.org", "list": "Crew"} for n in range(size)]
    },
    "a long thread": lambda size: {"thread": [f"N <n{n}@x{n}.example>" for n in range(size)]},
}
"""By what makes it long, as so many parts; four times the size below is within the protocol's limits."""


@pytest.mark.parametrize("long", LONG_MESSAGES.values(), ids=LONG_MESSAGES.keys())
def test_a_message_twice_as_long_takes_twice_as_long_to_read(long: Callable[[int], dict[str, Any]]) -> None:
    numbers = itertools.count()

    def read(size: int) -> Callable[[], object]:
        # each is another one: what was read lately is known
        account = f"{next(numbers)}@example.org"
        asked = a_check(**long(size), account=account)
        incoming._recently_read = incoming._Recently()
        return lambda: Incoming.read(asked, NOON)

    assert_is_linear(read, 450)


def test_a_message_that_names_too_many_in_few_texts_is_refused() -> None:
    many = ",".join(f"n{number}@x.org" for number in range(MOST_RECIPIENTS // 2 + 1))
    written = [{"field": field, "address": many} for field in ("to", "cc")]

    with pytest.raises(ProtocolError, match="more than 10000"):
        Incoming.read(a_check(recipients=written), NOON)


LENGTHS = st.sampled_from(
    [0, 1, 40, LONGEST_TEXT, LONGEST_TEXT + 1, LONGEST_ADDRESS, LONGEST_ADDRESS + 1, 200_000]
)


@given(st.lists(st.tuples(LENGTHS, LENGTHS), max_size=6), LENGTHS, LENGTHS, LENGTHS)
@example([(200_000, 0)], 0, 0, 0)
@example([(40, LONGEST_TEXT + 1)], 0, 0, 0)
def test_however_long_its_texts_are_a_message_that_has_left_is_taken(
    named: list[tuple[int, int]], account: int, subject: int, why: int
) -> None:
    beside = [{"field": "cc", "address": "x" * long, "list": "l" * name} for long, name in named]
    left = {
        "at": "2026-11-24T12:00:00Z",
        "account": "a" * account,
        "recipients": [{"field": "to", "address": "john@army.ml"}, *beside],
        "draft": {"id": "1" * account, "subject": "s" * subject},
        "why": "w" * why,
    }

    read = Incoming.read({"v": 1, "id": 7, "type": "report", "unchecked": [left]}, NOON)

    assert isinstance(read.request, Report)
    assert read.request.refused == ()
    (message,) = read.messages
    assert message.sighting.recipients[0].text == "john@army.ml"
    assert len(message.read) == 1 + len(named)


def test_a_text_that_is_cut_ends_with_a_whole_address() -> None:
    long = "john@army.ml, " + ",".join(f"n{number:010}@longer.example" for number in range(3_000))
    left = a_check(at="2026-11-24T12:00:00Z", recipients=[{"field": "to", "address": long}])

    read = Incoming.read({"v": 1, "id": 7, "type": "report", "unchecked": [left]}, NOON)

    texts = [recipient.text for recipient in read.messages[0].sighting.recipients]
    assert texts[0] == "john@army.ml"
    assert 2_000 < len(texts) < 3_000
    assert all(text.endswith("@longer.example") for text in texts[1:])


def test_of_a_message_that_has_left_to_too_many_the_first_are_taken() -> None:
    many = ",".join(f"n{number}@x.org" for number in range(MOST_RECIPIENTS // 2 + 1))
    texts = ("john@army.ml", many, many, "late@x.org")
    for recipients in (
        [{"field": "to", "address": text} for text in texts],
        [{"field": "to", "address": f"n{number}@x.org"} for number in range(MOST_RECIPIENTS + 5)],
    ):
        left = a_check(at="2026-11-24T12:00:00Z", recipients=recipients)

        read = Incoming.read({"v": 1, "id": 7, "type": "report", "unchecked": [left]}, NOON)

        assert len(read.messages[0].sighting.recipients) == MOST_RECIPIENTS


@given(st.lists(LENGTHS, max_size=5))
@example([70_000])
def test_no_length_of_what_was_received_keeps_a_message_from_being_checked(names: list[int]) -> None:
    thread = [f"{'x' * name} <kate{number}@example.com>" for number, name in enumerate(names)]
    thread.append("Mary <mary@example.org>")

    read = Incoming.read(a_check(thread=thread, draft={"id": "1", "subject": "Re: " * 500}), NOON)

    assert isinstance(read.request, Check)
    assert read.request.message.thread[-1] == "Mary <mary@example.org>"
    assert read.messages[0].sighting.recipients[0].is_newcomer


def test_of_a_conversation_of_very_many_the_first_count() -> None:
    check = read_request(a_check(thread=["kate@example.com"] * (MOST_THREAD + 1)))

    assert isinstance(check, Check)
    assert len(check.message.thread) == MOST_THREAD


def test_recipients_are_remembered_while_a_message_is_written_and_not_once_it_leaves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recently = incoming._Recently()
    monkeypatch.setattr(incoming, "_recently_read", recently)

    looked = Incoming.read(a_check(type="look"), NOON)
    assert [named.address for named in recently._known] == ["John <john@army.ml>"]
    leaving = Incoming.read(a_check(), NOON)

    assert leaving.messages[0].read == looked.messages[0].read
    assert not recently._known


def test_the_texts_that_are_remembered_have_no_more_characters_than_one_message() -> None:
    recently = incoming._Recently()
    longest = 0
    for number in range(40):
        recently(Named("to", f"{number} {'x' * LONGEST_ADDRESS}"[:LONGEST_ADDRESS]))
        longest = max(longest, sum(len(named.address) for named in recently._known))

    assert longest <= incoming.MOST_KEPT


@given(st.lists(st.integers(0, 30), max_size=40))
@example([30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14])
def test_whatever_was_read_lately_a_text_names_whom_it_names(order: list[int]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(incoming, "MOST_RECIPIENTS", 200)
        recently = incoming._Recently()
        for number in order:
            named = Named("to", ",".join(f"n{each}@x.org" for each in range(number)))
            assert len(recently(named)) == number
        assert sum(map(len, recently._known.values())) <= 200

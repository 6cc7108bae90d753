from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.reading.recipient_list import parse_recipients
from sendward.learning.sent import EARLIEST, MOST_RECIPIENTS, forget_read, read_sent
from sendward.mailstores.headers import HeaderBlock
from support.doubling import assert_is_linear
from support.sent_messages import NOW

if TYPE_CHECKING:
    from collections.abc import Callable


def block(text: str) -> HeaderBlock:
    return HeaderBlock(text.encode())


def test_a_sent_message_is_read_from_its_headers() -> None:
    message = read_sent(
        block(
            "From: Me <me@clinic.example.org>\nTo: Anna <anna@north.example>\nCc: ben@south.example\n"
            "Message-ID: <1@x>\nIn-Reply-To: <0@y>\nDate: Mon, 02 Nov 2026 10:00:00 +0100"
        ),
        NOW,
    )

    assert message is not None
    assert [each.key for each in message.recipients] == ["anna@north.example", "ben@south.example"]
    assert (message.identity, message.is_reply) == ("<1@x>", True)
    assert message.sender == "me@clinic.example.org"
    assert message.at.isoformat() == "2026-11-02T09:00:00+00:00"


@pytest.mark.parametrize(
    "date", ["", "no date", "Mon, 02 Nov 2099 10:00:00 +0100", "Thu, 01 Jan 1970 00:00:00 +0000", "1" * 5000]
)
def test_a_clock_that_was_wrong_counts_as_now(date: str) -> None:
    message = read_sent(block(f"To: anna@north.example\nDate: {date}"), NOW)

    assert message is not None
    assert message.at == NOW


def test_a_message_to_nobody_is_none() -> None:
    assert read_sent(block("To: undisclosed-recipients:;\nSubject: x"), NOW) is None


def test_a_copy_without_an_id_is_known_again() -> None:
    one, other = (read_sent(block(f"To: anna@north.example\nDate: x\nX: {n}"), NOW) for n in "ab")

    assert one is not None
    assert other is not None
    assert one.identity == other.identity


def test_of_a_mass_mailing_the_first_count() -> None:
    many = ", ".join(f"a{n}@north.example" for n in range(2000))

    message = read_sent(block(f"To: {many}"), NOW)

    assert message is not None
    assert len(message.recipients) == MOST_RECIPIENTS


@given(
    st.lists(
        st.sampled_from(
            [
                '"Meier, Anna" <a@b.org>',
                "Anna <a@b.org>",
                '"Anna" <a@b.org>',
                "a@b.org",
                "<a@b.org>",
                "x: a@b.org;",
                "a@b.org (c, d)",
                "=?utf-8?q?=2C?= <a@b.org>",
                "",
                "a@b.org <c@d.org>",
                '"a" b <c@d.org>',
            ]
        ),
        max_size=5,
    )
)
def test_what_is_read_piece_by_piece_is_what_the_whole_says(pieces: list[str]) -> None:
    value = ", ".join(pieces)
    message = read_sent(block(f"To: {value}"), NOW)

    whole = tuple(each for each in parse_recipients(value) if each.address is not None)
    assert (message.recipients if message is not None else ()) == whole


@given(
    st.lists(
        st.sampled_from(
            [*'ab@.,:;<>()[]"\\ \t/＠，é\xa0', "=?utf-8?q?=40b,?=", "%40", "smtp:", "a@b.org", "<a@b.org>"]
        ),
        max_size=16,
    ).map("".join)
)
def test_no_sign_makes_a_difference_between_the_pieces_and_the_whole(value: str) -> None:
    message = read_sent(block(f"To:{value}"), NOW)

    whole = tuple(each for each in parse_recipients(value) if each.address is not None)
    assert (message.recipients if message is not None else ()) == whole


def test_who_was_read_is_not_kept() -> None:
    first = read_sent(block("To: anna@north.example"), NOW)
    again = read_sent(block("To: anna@north.example"), NOW)
    forget_read()
    later = read_sent(block("To: anna@north.example"), NOW)

    assert first is not None
    assert again is not None
    assert later is not None
    assert first.recipients[0] is again.recipients[0]
    assert later.recipients[0] is not first.recipients[0]


@given(st.binary(max_size=2000))
def test_no_headers_are_too_odd_to_be_read(raw: bytes) -> None:
    message = read_sent(HeaderBlock(b"To: anna@north.example\n" + raw), NOW)

    assert message is None or EARLIEST <= message.at <= NOW + timedelta(0)
    assert message is None or len(message.recipients) <= MOST_RECIPIENTS


@pytest.mark.parametrize("piece", ["a ", "a", '"', "<", "a@", "a.", "a@b.c,", '"a" <', "=?utf-8?q?"])
def test_recipients_made_to_cost_are_read_in_time_that_grows_with_their_length(piece: str) -> None:
    def reading(size: int) -> Callable[[], object]:
        headers = block(f"To: {piece * size}")
        return lambda: read_sent(headers, NOW)

    assert_is_linear(reading, 2000)

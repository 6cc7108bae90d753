from __future__ import annotations

import io
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import LONGEST_SUBJECT, read_header_block
from sendward.mailstores.sent.message import OutgoingMessage, parse_date, read_outgoing

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def read(headers: bytes) -> OutgoingMessage:
    return read_outgoing(read_header_block(io.BytesIO(headers + b"\n\nHello")), NOW, b"key")


def test_what_whom_and_when_is_read() -> None:
    message = read(
        b"To: a@b.example\nBcc: c@d.example\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n"
        b"Date: Mon, 23 Nov 2026 10:00:00 +0200"
    )

    assert [str(recipient.address) for recipient in message.recipients] == ["a@b.example", "c@d.example"]
    assert (message.subject, message.at) == ("Grüße", datetime(2026, 11, 23, 8, 0, tzinfo=UTC))


@pytest.mark.parametrize("date", [b"", b"nonsense", b"Mon, 99 Foo 2026", b"Fri, 1 Jan 2999 00:00:00 +0000"])
def test_a_date_that_cannot_be_right_is_the_time_it_was_stored(date: bytes) -> None:
    assert read(b"To: a@b.example\nDate: " + date).at == NOW


def test_copies_of_one_message_have_one_digest_and_other_messages_have_others() -> None:
    one = read(b"Message-ID: <1@x>\nTo: a@b.example")
    copy = read(b"X-Mozilla-Status: 0001\nMessage-ID: <1@x>\nTo: a@b.example")
    bare = read(b"To: a@b.example\nSubject: x")

    assert one.digest == copy.digest
    assert len({one.digest, bare.digest, read(b"To: c@d.example\nSubject: x").digest}) == 3


@pytest.mark.parametrize(
    "subject", [b"=?utf-8?b?\x907w=?=", b"=?nowhere?q?a?=", b"=?utf-8?b?w7w", b"=?utf-8?x?a?="]
)
def test_a_subject_that_cannot_be_decoded_is_shown_as_it_stands(subject: bytes) -> None:
    assert read(b"To: a@b.example\nSubject: " + subject).subject


@given(headers=st.binary(max_size=400))
def test_no_headers_break_the_reading(headers: bytes) -> None:
    try:
        message = read(headers)
        read(b"Subject: " + headers)
        read(b"To: a@b.example\nDate: " + headers.replace(b"\n", b""))
    except MailStoreError:
        return
    assert message.at <= NOW
    assert len(message.subject) <= LONGEST_SUBJECT


DATES = st.tuples(
    st.sampled_from(["Mon, ", "Sun, ", "", "Mo, "]),
    st.sampled_from(["1 ", "01 ", "29 ", "30 ", "31 ", "32 ", "0 "]),
    st.sampled_from(["Jan ", "Feb ", "Apr ", "Dec ", "dec ", "Foo "]),
    st.sampled_from(["2026 ", "1970 ", "2999 ", "0026 ", "26 ", "1 "]),
    st.sampled_from(["10:00:00 ", "23:59:60 ", "24:00:00 ", "00:00:59 ", "9:5:1 ", "10:00 "]),
    st.sampled_from(["+0100", "-0330", "-0000", "+2359", "-2359", "+2400", "+0060", "GMT", ""]),
    st.sampled_from(["", " (CET)", " (a (b))", " "]),
).map("".join)


@settings(max_examples=500)
@given(DATES)
def test_a_date_is_what_the_standard_library_says(text: str) -> None:
    try:
        at = parsedate_to_datetime(text)
        wanted = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        wanted = None

    assert parse_date(text) == wanted

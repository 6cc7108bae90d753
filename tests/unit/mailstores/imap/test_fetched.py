from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.headers import MAX_HEADER_BYTES
from sendward.mailstores.imap.fetched import read_messages

Answer = bytes | tuple[bytes, bytes] | None
HEAD = b"To: john@army.ml\r\n\r\n"


def test_a_message_is_its_uid_and_its_headers() -> None:
    answers: list[Answer] = [(b"1 (UID 45 FLAGS (\\Draft) BODY[HEADER]<0> {20}", HEAD), b")"]

    (message,) = read_messages(answers)

    assert message.uid == 45
    assert message.headers.raw.strip() == b"To: john@army.ml"
    assert message.headers.is_finished


def test_the_uid_may_come_last() -> None:
    (message,) = read_messages([(b"1 (BODY[HEADER]<0> {20}", HEAD), b" FLAGS () UID 45)"])

    assert message.uid == 45


def test_several_messages_are_told_apart() -> None:
    answers: list[Answer] = [
        (b"1 (UID 45 BODY[HEADER]<0> {20}", HEAD),
        b")",
        b"7 (FLAGS (\\Seen))",
        (b"2 (BODY[HEADER]<0> {20}", HEAD),
        b" UID 46)",
    ]

    assert [message.uid for message in read_messages(answers)] == [45, 46]


def test_a_deleted_message_is_known_as_such() -> None:
    (message,) = read_messages([(b"1 (UID 45 FLAGS (\\deleted) BODY[HEADER]<0> {20}", HEAD), b")"])

    assert message.is_deleted


@pytest.mark.parametrize(
    "before",
    [
        b"BODY[HEADER]<0> {20}",
        b"BODY[HEADER] {20}",
        b"BODY[HEADER]<0.262145> {20}",
        b"BODY[HEADER]<0>{20}",
        b"BODY[HEADER]{20}",
        b"body[header]<0.99>  {20+}",
        b"RFC822.HEADER {20}",
    ],
)
def test_headers_are_told_by_what_stands_before_them_however_a_server_writes_it(before: bytes) -> None:
    (message,) = read_messages([(b"1 (UID 45 FLAGS () " + before, HEAD), b")"])

    assert message.headers.raw.strip() == b"To: john@army.ml"


def test_headers_may_come_as_a_quoted_string() -> None:
    (message,) = read_messages([b'1 (UID 45 BODY[HEADER]<0> "To: \\"J\\" <john@army.ml>" FLAGS ())'])

    assert message.headers.raw == b'To: "J" <john@army.ml>'


def test_headers_without_a_uid_are_those_of_the_message_that_was_asked_for_alone() -> None:
    answers: list[Answer] = [(b"1 (FLAGS () BODY[HEADER]<0> {20}", HEAD), b")"]

    assert not list(read_messages(answers))
    assert [message.uid for message in read_messages(answers, alone=45)] == [45]


def test_a_uid_inside_the_headers_is_none() -> None:
    assert not list(read_messages([(b"1 (BODY[HEADER]<0> {20}", b"UID 45\r\n\r\n"), b")"]))


def test_headers_beyond_the_limit_are_cut() -> None:
    long = b"To: " + b"x" * (MAX_HEADER_BYTES + 1)

    (message,) = read_messages([(b"1 (UID 45 BODY[HEADER]<0> {1}", long), b")"])

    assert message.headers.is_cut


@given(st.lists(st.none() | st.binary() | st.tuples(st.binary(), st.binary())))
def test_no_answer_is_too_odd(answers: list[Answer]) -> None:
    list(read_messages(answers))


_WORDS = st.lists(
    st.sampled_from(
        [b"1 (", b"UID 5", b"UID", b"FLAGS (", b"\\Deleted", b")", b"BODY[HEADER]<0> {3}", b" ", b"x"]
    )
).map(b" ".join)


@given(st.lists(_WORDS | st.tuples(_WORDS, st.binary())))
def test_no_mixture_of_the_right_words_is_too_odd(answers: list[Answer]) -> None:
    for message in read_messages(answers):
        assert message.uid in {1, 5}

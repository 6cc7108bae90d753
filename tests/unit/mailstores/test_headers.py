"""From the bytes of a message to its recipients, for honest and for broken messages."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import (
    LONGEST_SUBJECT,
    MANY,
    MAX_HEADER_BYTES,
    MOST_RECIPIENTS,
    Draft,
    HeaderBlock,
    lasting_digest,
    read_draft,
    read_header_block,
    recipient_fields,
)
from sendward.model import Field
from support.doubling import assert_is_linear

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS = Path(__file__).parents[2] / "corpus" / "messages"
UNREADABLE = "None"


def draft(content: bytes) -> Draft:
    return read_draft(read_header_block(io.BytesIO(content)))


def recipients(content: bytes) -> list[str]:
    return [str(recipient.address) for recipient in draft(content).recipients]


EXPECTED = {
    "blank-lines-first": ["john@army.mil"],
    "claws": ["john@army.mil"],
    "cr-only": ["john@army.mil", "jane@navy.mil"],
    "crlf": ["john@army.mil", "jane@navy.mil"],
    "empty-recipients": [],
    "encoded-names": ["juergen@army.mil", "jean@navy.mil"],
    "folded": ["john@army.mil", "jane@navy.mil", "max@us.af.mil"],
    "folded-inside-quotes": ["john@army.mil"],
    "groups": ["john@army.mil", "jane@navy.mil"],
    "half-address": ["john@army.m"],
    "junk-lines": ["john@army.mil", "jane@navy.mil"],
    "mbox-line-first": ["john@army.mil"],
    "no-blank-line": ["john@army.mil"],
    "not-a-recipient": ["john@army.mil"],
    "nul-inside": ["john@army.mil"],
    "raw-latin-1": ["juergen@army.mil"],
    "raw-utf-8": ["jürgen@army.mil"],
    "repeated-headers": ["john@army.mil", "jane@navy.mil", "max@us.af.mil"],
    "resent": ["john@army.mil", "jane@navy.mil", "max@us.af.mil", "me@x.org"],
    "two-ats": [UNREADABLE],
    "utf-16": ["john@army.mil"],
    "utf-8-mark": ["john@army.mil"],
}
NO_MESSAGES = {"only-body", "picture", "zeros", "empty"}


def test_every_message_of_the_corpus_is_expected_to_be_something() -> None:
    assert {path.stem for path in CORPUS.iterdir()} == EXPECTED.keys() | NO_MESSAGES


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_recipients_of_a_message_of_the_corpus_are_read(name: str) -> None:
    assert recipients((CORPUS / f"{name}.eml").read_bytes()) == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(NO_MESSAGES))
def test_what_has_no_headers_is_refused(name: str) -> None:
    with pytest.raises(MailStoreError, match="no mail headers"):
        draft((CORPUS / f"{name}.eml").read_bytes())


def test_names_are_decoded() -> None:
    content = (CORPUS / "encoded-names.eml").read_bytes()

    assert [r.name for r in draft(content).recipients] == ["Jürgen Müller", "Jean, Dupont"]


def test_each_recipient_knows_its_field() -> None:
    found = draft(b"To: a@x.org\nCc: b@x.org\nBcc: c@x.org\nResent-Bcc: d@x.org\n\n").recipients

    assert [r.field for r in found] == [Field.TO, Field.CC, Field.BCC, Field.BCC]


@pytest.mark.parametrize(
    ("content", "is_finished"),
    [
        (b"To: a@x.org\n\n", True),
        (b"To: a@x.org\r\n\r\nbody", True),
        (b"To: a@x.org\r\rbody", True),
        (b"To: a@x.org\n", False),
        (b"To: a@x.org", False),
        (b"", False),
    ],
)
def test_headers_without_an_empty_line_after_them_are_unfinished(
    content: bytes, *, is_finished: bool
) -> None:
    assert read_header_block(io.BytesIO(content)).is_finished is is_finished


def test_nothing_after_the_headers_is_read() -> None:
    file = io.BytesIO(b"To: a@x.org\n\n" + b"x" * 1_000_000)

    read_header_block(file)

    assert file.tell() < 10_000


def test_endless_headers_are_cut_and_what_was_not_read_is_said() -> None:
    named = b'"' + b"n" * 100 + b'" <x@army.mil>,\n '
    many = b"To: first@army.mil\nBcc: " + named * 4_000 + b"last@army.ml\n\n"
    file = io.BytesIO(many)

    found = read_draft(read_header_block(file)).recipients

    assert file.tell() <= MAX_HEADER_BYTES
    assert str(found[0].address) == "first@army.mil"
    assert {str(r.address) for r in found[1:-1]} == {"x@army.mil"}
    assert found[-1].address is None
    assert "256 KiB" in found[-1].problem


def test_of_headers_whose_first_line_is_longer_than_what_is_read_it_is_said_too() -> None:
    block = read_header_block(io.BytesIO(b"To: " + b"x@army.mil, " * 30_000 + b"last@army.ml\n\n"))

    [unread] = read_draft(block).recipients

    assert "256 KiB" in unread.problem


def test_what_is_long_and_no_message_has_no_headers() -> None:
    with pytest.raises(MailStoreError):
        read_draft(read_header_block(io.BytesIO(b"\x89PNG" * MAX_HEADER_BYTES)))


def test_names_of_files_that_differ_in_bytes_that_are_no_text_have_digests_of_their_own() -> None:
    names = ["Entw\udcfcrfe", "Entw\udcf6rfe"]  # as Linux gives those of western Windows

    assert len(set(map(lasting_digest, names))) == len(names)


def test_of_a_draft_to_too_many_it_is_said_that_the_others_were_not_looked_at() -> None:
    half = ",".join(f"n{number}@x.org" for number in range(MOST_RECIPIENTS // 2 + 1))
    draft = read_draft(HeaderBlock(f"To: {half}\nCc: {half}\nBcc: eve@army.ml\nSubject: x".encode()))

    assert len(draft.recipients) == MOST_RECIPIENTS + 1
    last = draft.recipients[-1]
    assert (last.address, last.problem) == (None, MANY)


def test_a_line_without_end_is_no_message() -> None:
    with pytest.raises(MailStoreError):
        draft(b"x" * 1_000_000)


def test_two_saves_of_one_draft_are_alike_but_for_the_message_id() -> None:
    one = draft(b"Message-ID: <1@x>\nIn-Reply-To: <0@y>\nSubject: Hi\nTo: a@x.org\n\n").traits
    two = draft(b"Message-ID: <2@x>\nIn-Reply-To: <0@y>\nSubject: Hi\nTo: A@X.org\n\n").traits

    assert one.message_id != two.message_id
    assert (one.thread, one.subject) == (two.thread, two.subject)
    assert one.thread
    assert one.recipients & two.recipients or len(one.recipients) == 1


def test_nothing_readable_is_kept_of_subject_and_message_id() -> None:
    traits = draft(b"Message-ID: <secret@x>\nSubject: Secret\nTo: secret@x.org\n\n").traits

    assert "secret" not in repr(traits).lower()


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (b"=?utf-8?q?Gr=C3=BC=C3=9Fe?=\n =?utf-8?b?IGFu?= alle", "Gr\u00fc\u00dfe an alle"),
        (b"Rota\n for ward 3", "Rota for ward 3"),
        ("a\u202eb\u2066c\u200bd\x07".encode(), "abcd"),
        (b"", ""),
    ],
)
def test_a_subject_is_shown_as_a_person_reads_it_and_made_safe(raw: bytes, shown: str) -> None:
    assert draft(b"Subject: " + raw + b"\nTo: a@x.org\n\n").subject == shown


@given(st.text())
def test_a_subject_is_short_and_turns_no_text_around(subject: str) -> None:
    read = read_draft(HeaderBlock(b"To: a@x.org\nSubject: " + subject.encode(errors="replace")))

    assert len(read.subject) <= LONGEST_SUBJECT
    assert not set(read.subject) & set("\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2068\n\r\x1b")


@given(st.binary(max_size=2000))
def test_garbage_is_read_or_refused_and_never_anything_else(content: bytes) -> None:
    try:
        read = draft(content)
    except MailStoreError:
        return
    assert all(r.address is not None or r.problem for r in read.recipients)


local_parts = st.from_regex(r"[a-z0-9]{1,10}(\.[a-z0-9]{1,10})?", fullmatch=True)
hosts = st.sampled_from(["army.mil", "army.ml", "navy.mil", "mod.uk", "example.co.uk", "bücher.example"])
addresses = st.builds("{}@{}".format, local_parts, hosts)
line_ends = st.sampled_from(["\n", "\r\n"])


@given(st.lists(addresses, min_size=1, max_size=8), line_ends, st.data())
def test_recipients_survive_folding_names_and_line_ends(
    wanted: list[str], line_end: str, data: st.DataObject
) -> None:
    folds = st.sampled_from([", ", f",{line_end} ", f",{line_end}\t", ","])
    names = st.sampled_from(
        ["{}", "<{}>", "Jane <{}>", '"Doe, Jane" <{}>', "{} (Jane)", "=?utf-8?q?J=C3=BC?= <{}>"]
    )
    value = ""
    for position, address in enumerate(wanted):
        value += (data.draw(folds) if position else "") + data.draw(names).format(address)

    content = f"Subject: x{line_end}To: {value}{line_end}{line_end}body".encode()

    assert recipients(content) == wanted


@given(st.binary(max_size=300), st.integers(1, 300))
def test_a_block_is_the_same_however_the_file_gives_its_bytes(content: bytes, size: int) -> None:
    class Slow(io.BytesIO):
        def read(self, wanted: int | None = -1, /) -> bytes:
            return super().read(min(size, wanted) if wanted is not None and wanted >= 0 else size)

    if size == 1 and content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return  # a byte order mark comes in one read from any file
    assert read_header_block(Slow(content)).raw == read_header_block(io.BytesIO(content)).raw


LONG = {
    "one header folded into many lines": b"Subject: x\r\n" + b" y\r\n" * 10,
    "many headers": b"X-Mark: y\r\n" * 10,
    "many folded headers": b"To: \r\n a@army.mil\r\n" * 10,
    "many lines that are no headers": b"nothing\r\n and nothing\r\n" * 10,
    "one line of letters": b"x" * 100,
    "one line of white space": b"x" + b" " * 100,
    "carriage returns": b"\n" + b"\r" * 100,
    "zeros": b"\0" * 100,
}


@pytest.mark.parametrize("repeated", LONG.values(), ids=LONG.keys())
def test_headers_twice_as_long_take_twice_as_long_to_read(repeated: bytes) -> None:
    def read(times: int) -> Callable[[], object]:
        content = b"To: john@army.ml\n" + repeated * times + b"\n\n"

        def work() -> None:
            block = read_header_block(io.BytesIO(content), limit=len(content))
            read_draft(block)
            recipient_fields(block)

        return work

    assert_is_linear(read, 500)


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_a_line_that_goes_on_belongs_to_the_one_before_and_to_no_header_if_that_is_none(end: bytes) -> None:
    lines = (
        b"To: john@army.mil,",
        b"\tjane@navy.mil",
        b"nothing",
        b" To: max@us.af.mil",
        b"Cc:",
        b" a@army.mil",
    )

    found = read_draft(HeaderBlock(end.join(lines))).recipients

    assert [str(recipient.address) for recipient in found] == ["john@army.mil", "jane@navy.mil", "a@army.mil"]


def test_a_name_that_the_program_looks_up_when_it_sends_is_no_recipient_yet() -> None:
    found = recipients(b"To: Our crew <Our crew>, Staff <Everybody here>, ann, john@army.ml\nCc: a@b@c\n\n")

    assert found == ["john@army.ml", UNREADABLE]


@pytest.mark.parametrize("thread", ["In-Reply-To: <1@x>", "References: <0@x> <1@x>"])
def test_nobody_in_a_draft_that_answers_a_message_counts_as_typed(thread: str) -> None:
    new, answer = (
        read_draft(HeaderBlock(f"To: john@army.mil\n{more}\nSubject: x".encode()))
        for more in ("X: y", thread)
    )

    assert [each.is_inherited for each in (*new.recipients, *answer.recipients)] == [False, True]

"""mbox files: where messages begin, what is deleted, and what other programs do to the file."""

from __future__ import annotations

import io
import os
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendward.mailstores.headers import header_values, read_draft
from sendward.mailstores.mbox import Mbox, key_of, separators
from support.doubling import assert_is_linear
from support.mail_folders import ThunderbirdMbox, message

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def recipients(mbox: Mbox) -> list[str]:
    return [str(r.address) for key in mbox.scan() for r in read_draft(mbox.read(key)).recipients]


@pytest.fixture(params=["whole", "in parts"])
def mbox(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mbox:
    """An mbox that is always read whole, as small ones are, or in parts, as large ones are."""
    if request.param == "in parts":
        monkeypatch.setattr("sendward.mailstores.mbox._PIECE", 100)
        monkeypatch.setattr("sendward.mailstores.mbox._SMALL_BYTES", -1)
    return Mbox(tmp_path / "Drafts")


def test_an_empty_file_holds_nothing(mbox: Mbox) -> None:
    mbox.path.touch()

    assert mbox.scan() == {}


def test_another_draft_of_the_same_length_and_second_is_seen(mbox: Mbox) -> None:
    for recipient in ("john@army.ml\nSubject: Report", "jim@army.ml\nSubject: Minutes"):
        text = f"From me@x.org Sat Nov 21 12:00:00 2026\nTo: {recipient}\n\nHello\n"
        with mbox.path.open("w") as file:  # the same file, as programs that write in place keep it
            file.write(text)
        os.utime(mbox.path, (1_790_000_000, 1_790_000_000))  # as Alpine does, in whole seconds

        assert recipients(mbox) == [recipient.partition("\n")[0]]


def test_messages_are_told_apart_by_their_from_lines(mbox: Mbox) -> None:
    mbox.path.write_bytes(
        b"From me@x.org Sat Nov 21 12:00:00 2026\nTo: a@army.mil\n\nHello\n\n"
        b"From me@x.org Sat Nov 21 12:00:01 2026\nTo: b@army.mil\n\nHello\n"
        b"From - Sat Nov 21 12:00:02 2026\r\nTo: c@army.mil\r\n\r\nHello\r\n"
    )

    assert recipients(mbox) == ["a@army.mil", "b@army.mil", "c@army.mil"]


def test_a_sentence_that_begins_with_from_separates_nothing(mbox: Mbox) -> None:
    mbox.path.write_bytes(
        b"From me@x.org Sat Nov 21 12:00:00 2026\nTo: a@army.mil\n\n"
        b"From here on we meet at 10:00 in 2026\nas always.\n\nFrom us all\n\n"
        b">From me@x.org Sat Nov 21 12:00:01 2026\nTo: quoted@army.ml\n\n"
        b"Yours\nFrom me: to you\nTo: b@army.ml\n"
    )

    assert recipients(mbox) == ["a@army.mil"]


TWO = "To: {0}@army.mil\nSubject: {0}\n\nHello\n"
ONE = "To: {0}@army.mil\n\nHello\n"
SEPARATORS = {
    "a date and an empty line": ("\nFrom me Sat Nov 21 12:00:00 2026\n" + ONE, True),
    "a date alone": ("From me Sat Nov 21 12:00:00 2026\n" + ONE, True),
    "a date without seconds": ("From me Sat Nov 21 12:00 CET 2026\n" + ONE, True),
    "a date as in a header": ("From me Sat, 21 Nov 2026 12:00:00 +0100\n" + ONE, True),
    "neither": ("From - \n" + TWO, True),
    "a dash": ("\nFrom -\n" + TWO, True),
    "an address": ("From me@example.org\n" + TWO, True),
    "a folded header": ("From - \nReceived: here\n\tand there\n" + ONE, True),
    "a header longer than anything": ("From - \nX-Long: y" + "\n z" * 10_000 + "\n" + ONE, True),
    "a quoted line after it": ("From - \n>From me\n" + TWO, True),
    "one header": ("\nFrom us: see below\n" + ONE, False),
    "one header and a sentence": ("\nFrom us all.\nTo: {0}@army.ml\nas we said.\nBye: {0}@army.ml\n", False),
    "a time in a sentence": ("\nFrom now on we meet at 10:00 in 2026\n" + ONE, False),
    "no header": ("\nFrom Sat Nov 21 12:00:00 2026 on\nwe do not meet.\n", False),
}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize(("text", "is_message"), SEPARATORS.values(), ids=SEPARATORS.keys())
def test_a_message_begins_where_two_headers_follow_or_one_after_a_date(
    mbox: Mbox, text: str, *, is_message: bool, line_end: str
) -> None:
    content = "From - \n" + TWO.format("a") + text.format("b") + "\nFrom -\n" + TWO.format("c")
    mbox.path.write_bytes(content.replace("\n", line_end).encode())

    assert recipients(mbox) == ["a@army.mil", *(["b@army.mil"] if is_message else []), "c@army.mil"]


@pytest.mark.parametrize("lead", [b"\n", b"\r\n\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_what_an_editor_left_before_the_first_message_hides_it_not(mbox: Mbox, lead: bytes) -> None:
    content = "From - \n" + ONE.format("a") + "\nFrom -\n" + TWO.format("b")
    mbox.path.write_bytes(lead + content.encode())

    assert recipients(mbox) == ["a@army.mil", "b@army.mil"]


@pytest.mark.parametrize("mark", ["X-Status: D", "X-Status: AD", "X-Mozilla-Status: 0009"])
def test_a_message_marked_as_deleted_is_there_no_more(mbox: Mbox, mark: str) -> None:
    mbox.path.write_text(f"From - \n{mark}\nTo: a@army.mil\n\n\nFrom - \nX-Status: A\nTo: b@army.mil\n\n")

    assert recipients(mbox) == ["b@army.mil"]


def test_appended_messages_are_found(mbox: Mbox) -> None:
    client = ThunderbirdMbox(mbox.path)
    for number in range(3):
        client.append(message(f"a{number}@army.mil"))
        assert recipients(mbox) == [f"a{n}@army.mil" for n in range(number + 1)]


def test_a_message_expunged_in_place_is_there_no_more(mbox: Mbox) -> None:
    client = ThunderbirdMbox(mbox.path)
    first = client.append(message("a@army.mil"))
    client.append(message("b@army.mil"))
    client.append(message("c@army.mil"))
    assert len(mbox.scan()) == 3

    client.expunge(first)

    assert recipients(mbox) == ["b@army.mil", "c@army.mil"]


def test_a_message_keeps_its_key_through_flags_and_compaction(mbox: Mbox) -> None:
    client = ThunderbirdMbox(mbox.path)
    first = client.append(message("a@army.mil"))
    read = client.append(message("b@army.mil"))
    _, before = mbox.scan()

    with mbox.path.open("r+b") as file:
        file.seek(read)
        file.write(b"0001")
    client.expunge(first)
    assert list(mbox.scan()) == [before]
    client.compact()

    assert list(mbox.scan()) == [before]


def test_a_file_written_anew_in_place_is_read_anew(mbox: Mbox) -> None:
    client = ThunderbirdMbox(mbox.path)
    client.append(message("a@army.mil"))
    client.append(message("b@army.mil"))
    mbox.scan()

    mbox.path.write_bytes(
        b"".join(b"From x\nTo: c%d@army.mil\nSubject: x\n\n" % number for number in range(40))
    )

    assert recipients(mbox) == [f"c{number}@army.mil" for number in range(40)]


def test_a_half_written_message_is_found_when_it_is_whole(mbox: Mbox) -> None:
    client = ThunderbirdMbox(mbox.path)
    client.append(message("a@army.mil"))
    with mbox.path.open("ab", buffering=0) as file:
        file.write(b"From - Sat Nov 21 12:00:02 2026\r\nX-Mozilla-Sta")
        mbox.scan()
        file.write(b"tus: 0000\r\nTo: b@army")
        mbox.scan()
        file.write(b".mil\r\n\r\nHello")

    assert recipients(mbox) == ["a@army.mil", "b@army.mil"]


def test_a_message_that_moved_since_the_scan_is_gone_until_the_next(mbox: Mbox) -> None:
    client = ThunderbirdMbox(mbox.path)
    first = client.append(message("a@army.mil"))
    client.append(message("b@army.mil"))
    _, second = mbox.scan()
    client.expunge(first)
    client.compact()

    with pytest.raises(FileNotFoundError):
        mbox.read(second)

    assert recipients(mbox) == ["b@army.mil"]


def test_a_hundred_megabytes_of_zeros_hold_nothing(mbox: Mbox) -> None:
    with mbox.path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)

    assert mbox.scan() == {}


headers = st.sampled_from([b"To: a@army.mil\n", b"Subject: From here\n", b"Cc: b@army.mil\r\n"])
lines = st.sampled_from(
    [b"Hello\n", b"\n", b">From me\n", b" From me\n", b"From\n", b"x: y\r\n", b"\0\n", b"\xff\n"]
)


@given(
    st.lists(st.tuples(st.lists(headers, min_size=1, max_size=3), st.lists(lines, max_size=6)), max_size=6)
)
def test_a_file_splits_into_what_it_was_made_of(parts: list[tuple[list[bytes], list[bytes]]]) -> None:
    content = b""
    starts = []
    for head, body in parts:
        starts.append(len(content))
        content += (
            b"From me@x.org Sat Nov 21 12:00:00 2026\n" + b"".join(head) + b"\n" + b"".join(body) + b"\n"
        )

    assert list(separators(io.BytesIO(content))) == starts


pieces = st.sampled_from(
    [
        b"From - Sat Nov 21 12:00:00 2026\n",
        b"From x\n",
        b"\n",
        b"\r\n",
        b"To: a@x.org\n",
        b"To:",
        b"F",
        b"\0",
        b"z" * 40,
    ]
)


@given(st.lists(pieces, max_size=40).map(b"".join), st.sampled_from([7, 64, 1 << 20]))
def test_where_a_file_splits_does_not_depend_on_how_it_is_read(content: bytes, piece: int) -> None:
    expected = [
        start
        for start in (m.start() for m in re.finditer(rb"^From ", content, re.MULTILINE))
        if start in set(separators(io.BytesIO(content)))
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sendward.mailstores.mbox._PIECE", piece)

        assert list(separators(io.BytesIO(content))) == expected


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(pieces, max_size=30), st.lists(st.integers(0, 30), max_size=4))
def test_a_growing_file_read_in_parts_is_the_same_as_read_whole(
    tmp_path: Path, content: list[bytes], stops: list[int]
) -> None:
    path = tmp_path / "grown"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sendward.mailstores.mbox._SMALL_BYTES", -1)
        grown = Mbox(path)
        for stop in [*sorted(stops), len(content)]:
            path.write_bytes(b"".join(content[:stop]))
            found = list(grown.scan())

    assert found == list(Mbox(path).scan())


def test_twice_as_many_messages_in_a_file_take_twice_as_long_to_read(tmp_path: Path) -> None:
    def read(count: int) -> Callable[[], object]:
        mbox = Mbox(tmp_path / str(count))
        mbox.path.write_bytes(
            b"".join(
                b"From - Sat Nov 21 12:00:00 2026\nTo: n%d@x.org\nCc: x@x.org\n\n\n" % n for n in range(count)
            )
        )
        return lambda: [mbox.read(key) for key in mbox.scan()]

    assert_is_linear(read, 400)


def test_headers_that_no_empty_line_ends_go_no_further_than_to_the_next_message(mbox: Mbox) -> None:
    written = [
        f"From me@x.org Sat Nov 21 12:00:0{n} 2026\nTo: {to}\n".encode()
        for n, to in enumerate(("anna@army.mil", "john@army.ml", "mary@army.mil"))
    ]
    for count in (1, 2, 3):
        mbox.path.write_bytes(b"".join(written[:count]))

        assert recipients(mbox) == ["anna@army.mil", "john@army.ml", "mary@army.mil"][:count]
    assert [header_values(block, {"to"})["to"] for block in mbox.newest(2)] == [
        "john@army.ml",
        "mary@army.mil",
    ]


def test_twice_as_many_messages_without_an_empty_line_take_twice_as_long_to_read(tmp_path: Path) -> None:
    def read(count: int) -> Callable[[], object]:
        mbox = Mbox(tmp_path / str(count))
        mbox.path.write_bytes(
            b"".join(b"From - Sat Nov 21 12:00:00 2026\nTo: n%d@x.org\n" % n for n in range(count))
        )
        return mbox.scan

    assert_is_linear(read, 200)


def test_the_newest_messages_are_those_of_a_scan_each_with_its_headers(mbox: Mbox) -> None:
    written = ThunderbirdMbox(mbox.path)
    at = [written.append(message(f"anna{number}@army.ml", message_id=f"<{number}@x>")) for number in range(5)]
    written.expunge(at[2])

    newest = list(mbox.newest(4))

    keys = list(mbox.scan())[-3:]
    assert [key_of(block) for block in newest] == keys
    assert newest == [mbox.read(key) for key in keys]

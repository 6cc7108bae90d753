from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.imap.errors import ConfusedError
from sendward.mailstores.imap.folders import Folder, folder_argument, likely_first, read_folder


@pytest.mark.parametrize(
    ("answer", "folder"),
    [
        (b'(\\Marked \\Drafts) "/" "Drafts"', Folder("Drafts", "/", frozenset({"\\marked", "\\drafts"}))),
        (b'() "." INBOX.Entw&APw-rfe', Folder("INBOX.Entwürfe", ".", frozenset())),
        (b'() NIL "with \\"quotes\\" and \\\\"', Folder('with "quotes" and \\', "", frozenset())),
        (b'() "\\\\" a', Folder("a", "\\", frozenset())),
        ((b'() "/" {7}', b"Dr\\afts"), Folder("Dr\\afts", "/", frozenset())),
        (b'() "/" &AEQ-rafts', Folder("&AEQ-rafts", "/", frozenset())),
        (b'() "/" R&D', Folder("R&D", "/", frozenset())),
        (b'()  "/"  "a b"', Folder("a b", "/", frozenset())),
        (b"() nil Drafts", Folder("Drafts", "", frozenset())),
        (b'() "/"Drafts ("OLDNAME" ("Entwurf"))', Folder("Drafts", "/", frozenset())),
        ('() "/" "Entwürfe"'.encode(), Folder("Entwürfe", "/", frozenset())),
    ],
)  # fmt: skip
def test_an_answer_is_a_folder(answer: bytes | tuple[bytes, bytes], folder: Folder) -> None:
    assert read_folder(answer) == folder


@pytest.mark.parametrize("answer", [b"", b"()", b'(\\X "/" a', b'() "ab" c', b"\xff\xfe", (b"", b"x")])
def test_what_is_no_folder_is_none(answer: bytes | tuple[bytes, bytes]) -> None:
    assert read_folder(answer) is None


@given(st.binary() | st.tuples(st.binary(), st.binary()))
def test_no_answer_is_too_odd(answer: bytes | tuple[bytes, bytes]) -> None:
    read_folder(answer)


def test_folders_that_mean_drafts_are_offered_first() -> None:
    names = ("Archive", "INBOX", "INBOX/Entwürfe", "Drafts")
    folders = [Folder(name, "/", frozenset()) for name in names]

    assert likely_first(folders) == ("Drafts", "INBOX/Entwürfe", "Archive", "INBOX")


def test_a_name_becomes_an_argument() -> None:
    assert folder_argument(b'a "b" \\ \xc3\xbc') == b'"a \\"b\\" \\\\ \xc3\xbc"'


@given(st.binary())
def test_no_name_breaks_out_of_its_quotes(name: bytes) -> None:
    try:
        argument = folder_argument(name)
    except ConfusedError:
        return

    assert not set(argument) & set(b"\r\n\0")
    inside = argument[1:-1].replace(b"\\\\", b"").replace(b'\\"', b"")
    assert b'"' not in inside

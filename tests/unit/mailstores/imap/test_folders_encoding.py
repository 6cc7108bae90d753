from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.imap.folders import decode_folder, encode_folder


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("Drafts", "Drafts"),
        ("A & B", "A &- B"),
        ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),  # the example of RFC 3501, 5.1.3
        ("Entwürfe", "Entw&APw-rfe"),
        ("😀", "&2D3eAA-"),
    ],
)
def test_a_name_is_written_and_read(name: str, raw: str) -> None:
    assert encode_folder(name) == raw
    assert decode_folder(raw) == name


@pytest.mark.parametrize("raw", ["&", "&abc", "&A-", "&!!!-", "&2D0-", "&AP-"])
def test_a_name_that_is_not_well_formed_is_left_alone(raw: str) -> None:
    assert decode_folder(raw) == raw


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_name_comes_back(name: str) -> None:
    raw = encode_folder(name)

    assert decode_folder(raw) == name
    assert raw.isascii()


@given(st.text())
def test_nothing_that_a_server_calls_a_folder_is_too_odd(raw: str) -> None:
    decode_folder(raw)

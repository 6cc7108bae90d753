"""Apple Mail's message files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores import MailStoreError
from sendward.mailstores.detect import find_stores
from sendward.mailstores.emlx import EmlxTree
from sendward.mailstores.headers import read_draft
from sendward.mailstores.store import StoreKind
from support.mail_folders import message

if TYPE_CHECKING:
    from pathlib import Path

KEY = os.path.join("X", "Data", "Messages", "12.emlx")  # noqa: PTH118  # a key is a text


def emlx(content: bytes, flags: int = 64) -> bytes:
    plist = f"<plist><dict>\n<key>flags</key>\n<integer>{flags}</integer>\n</dict></plist>\n"
    return f"{len(content):<10}\n".encode() + content + plist.encode()


def mailbox_with(tmp_path: Path, content: bytes, name: str = KEY) -> EmlxTree:
    mailbox = tmp_path / "Drafts.mbox"
    file = mailbox / name
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    return EmlxTree(mailbox)


def test_a_mailbox_of_apple_mail_is_known_by_its_name_and_its_messages_are_found_below(
    tmp_path: Path,
) -> None:
    mailbox = mailbox_with(tmp_path, emlx(message("john@army.ml")))

    [store] = find_stores(tmp_path / "Drafts.mbox")

    assert store.kind is StoreKind.EMLX
    assert list(store.scan()) == [KEY]
    assert {folder.name for folder in store.folders()} == {"Drafts.mbox", "X", "Data", "Messages"}
    assert [str(r.address) for r in read_draft(mailbox.read(KEY)).recipients] == ["john@army.ml"]


def test_a_message_whose_attachments_lie_elsewhere_is_read_too(tmp_path: Path) -> None:
    mailbox = mailbox_with(tmp_path, emlx(message()), "12.partial.emlx")

    assert list(mailbox.scan()) == ["12.partial.emlx"]


def test_a_message_flagged_as_deleted_is_not_there(tmp_path: Path) -> None:
    mailbox = mailbox_with(tmp_path, emlx(message(), flags=64 | 2))

    with pytest.raises(FileNotFoundError):
        mailbox.read(KEY)


@given(content=st.binary(max_size=200))
def test_no_file_breaks_it(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    mailbox = mailbox_with(tmp_path_factory.mktemp("mail"), content)

    try:
        mailbox.read(KEY)
    except (MailStoreError, FileNotFoundError):
        return


def test_a_mailbox_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        EmlxTree(tmp_path / "gone.mbox").scan()


def test_the_only_message_of_one_folder_refuses_and_those_of_the_others_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailbox = mailbox_with(tmp_path, emlx(message()))
    refusing = mailbox.path / "X" / "9.emlx"
    refusing.write_bytes(emlx(message()))
    look = os.stat

    def stat(path: str, **more: bool) -> os.stat_result:
        if path == str(refusing):
            raise OSError(5, "It refuses", path)
        return look(path, **more)

    monkeypatch.setattr(os, "stat", stat)

    assert list(mailbox.scan()) == [KEY]
    (mailbox.path / KEY).unlink()
    with pytest.raises(OSError, match="It refuses"):
        mailbox.scan()

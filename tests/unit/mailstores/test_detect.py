"""Telling what kind of mail store a path is."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores import MailStoreError
from sendward.mailstores.detect import detect_kind, find_stores
from sendward.mailstores.folder_names import is_drafts_name, is_sent_name
from sendward.mailstores.imap.folders import encode_folder
from sendward.mailstores.store import StoreKind
from support.mail_folders import maildir, message
from support.posix import make_fifo

if TYPE_CHECKING:
    from pathlib import Path


def test_cur_beside_new_or_tmp_is_a_maildir(tmp_path: Path) -> None:
    thunderbird = tmp_path / "Thunderbird"
    (thunderbird / "cur").mkdir(parents=True)
    (thunderbird / "tmp").mkdir()

    assert detect_kind(maildir(tmp_path / "Drafts")) is StoreKind.MAILDIR
    assert detect_kind(thunderbird) is StoreKind.MAILDIR


@pytest.mark.parametrize("name", ["1", "4711", ".mh_sequences", ".claws_mark"])
def test_a_number_or_what_mh_programs_leave_is_mh(tmp_path: Path, name: str) -> None:
    (tmp_path / "note.eml").touch()
    (tmp_path / name).touch()

    assert detect_kind(tmp_path) is StoreKind.MH


def test_message_files_are_a_folder_of_messages(tmp_path: Path) -> None:
    (tmp_path / "a draft.EML").touch()
    (tmp_path / "note.txt").touch()

    assert detect_kind(tmp_path) is StoreKind.EML


@pytest.mark.parametrize("content", [b"From me@x.org Sat Nov 21 12:00:00 2026\n", b""])
def test_a_file_that_begins_with_from_or_is_empty_is_an_mbox(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "Drafts").write_bytes(content)

    assert detect_kind(tmp_path / "Drafts") is StoreKind.MBOX


def test_an_index_beside_a_file_makes_it_an_mbox(tmp_path: Path) -> None:
    (tmp_path / "Drafts").write_bytes(b"\r\nFrom -")
    assert detect_kind(tmp_path / "Drafts") is None

    (tmp_path / "Drafts.msf").touch()

    assert detect_kind(tmp_path / "Drafts") is StoreKind.MBOX


def test_anything_else_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("To do")
    (tmp_path / "12").mkdir()

    assert detect_kind(tmp_path) is None
    assert find_stores(tmp_path) == ()
    assert find_stores(tmp_path / "notes.txt") == ()


def test_a_path_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        find_stores(tmp_path / "gone")


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    make_fifo(tmp_path / "pipe")

    with pytest.raises(MailStoreError):
        find_stores(tmp_path / "pipe")


def test_of_maildir_plus_plus_subfolders_those_named_like_drafts_are_meant(tmp_path: Path) -> None:
    maildir(tmp_path)
    for name in (".Sent", ".Drafts", ".INBOX.Entw&APw-rfe", ".Archive"):
        maildir(tmp_path / name)

    assert {store.path.name for store in find_stores(tmp_path)} == {".Drafts", ".INBOX.Entw&APw-rfe"}


def test_without_such_a_name_the_folder_and_all_its_subfolders_are_meant(tmp_path: Path) -> None:
    maildir(tmp_path)
    maildir(tmp_path / ".Work")

    assert [store.path for store in find_stores(tmp_path)] == [tmp_path, tmp_path / ".Work"]


def test_in_a_mail_clients_folder_the_drafts_are_meant(tmp_path: Path) -> None:
    (tmp_path / "Inbox").write_bytes(b"From x\n")
    (tmp_path / "Drafts").touch()
    (tmp_path / "Drafts.msf").touch()
    (tmp_path / "draft").mkdir()
    (tmp_path / "draft" / "1").write_bytes(message())

    assert {(store.path.name, store.kind) for store in find_stores(tmp_path)} == {
        ("Drafts", StoreKind.MBOX),
        ("draft", StoreKind.MH),
    }


@pytest.mark.parametrize(
    "name", ["Drafts", "draft", ".INBOX.Drafts", "Brouillons", ".&BCcENQRABD0EPgQyBDgEOgQ4-"]
)
def test_names_that_mean_drafts(name: str) -> None:
    assert is_drafts_name(name)


@pytest.mark.parametrize("name", ["Entwürfe", "Πρόχειρα", ".INBOX.Rozepsané"])
def test_a_name_means_drafts_in_each_form_of_unicode(name: str) -> None:
    apart = unicodedata.normalize("NFD", name)
    assert apart != name

    assert is_drafts_name(apart)
    assert is_drafts_name(encode_folder(apart))


def test_a_name_means_sent_mail_in_each_form_of_unicode() -> None:
    assert is_sent_name(unicodedata.normalize("NFD", "Éléments envoyés"))


@pytest.mark.parametrize("name", ["Sent", "", ".", "&", "&-", "&AAA-", "&A-", "Drafts.msf", "Draftsman"])
def test_names_that_do_not(name: str) -> None:
    assert not is_drafts_name(name)

"""MH and plain message files: what counts as a message, and under which key."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import read_draft
from sendward.mailstores.message_files import AutosaveFolder, EmlFolder, Mh, open_message
from support.mail_folders import message, recipients_in
from support.posix import links, make_fifo, posix_names

if TYPE_CHECKING:
    from pathlib import Path

    from _pytest.mark import ParameterSet


def test_mh_messages_are_the_numbered_files(tmp_path: Path) -> None:
    for name in ("1", "12", ",3", "4.bak", ".mh_sequences", "٣"):
        (tmp_path / name).write_bytes(message("a@army.mil"))
    (tmp_path / "5").mkdir()

    assert recipients_in(Mh(tmp_path)) == {"1": ["a@army.mil"], "12": ["a@army.mil"]}


@pytest.mark.parametrize("gap", [b"", b"\n", b"\r\n"])
def test_what_claws_mail_writes_before_the_headers_is_passed_over(tmp_path: Path, gap: bytes) -> None:
    (tmp_path / "1").write_bytes(
        b"X-Claws-Account-Id:1\nS:me@x.org\nSCF:#mh/Mail/sent\nX-Claws-End-Special-Headers: 1\n"
        + gap
        + message("a@army.mil")
    )

    assert recipients_in(Mh(tmp_path)) == {"1": ["a@army.mil"]}


def test_a_message_to_nobody_does_not_lend_its_body_as_headers(tmp_path: Path) -> None:
    (tmp_path / "1").write_bytes(b"Subject: x\n\nTo: body@army.ml\n")

    assert recipients_in(Mh(tmp_path)) == {"1": []}


def test_eml_files_that_are_hidden_are_being_written(tmp_path: Path) -> None:
    for name in ("a.eml", "B.EML", ".a.eml", "a.eml.tmp", "a.txt"):
        (tmp_path / name).write_bytes(message("a@army.mil"))

    assert recipients_in(EmlFolder(tmp_path)).keys() == {"a.eml", "B.EML"}


def test_a_message_that_vanishes_after_the_scan_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(message())
    store = EmlFolder(tmp_path)
    store.scan()
    (tmp_path / "a.eml").unlink()

    with pytest.raises(FileNotFoundError):
        store.read("a.eml")


def test_a_pipe_that_takes_a_messages_place_after_the_scan_is_not_waited_for(tmp_path: Path) -> None:
    make_fifo(tmp_path / "a.eml")

    with pytest.raises(MailStoreError, match="regular file"):
        open_message(tmp_path / "a.eml")


@links
def test_a_folder_or_a_device_is_not_opened_as_a_message(tmp_path: Path) -> None:
    (tmp_path / "device").symlink_to("/dev/zero")

    with pytest.raises(MailStoreError):
        open_message(tmp_path / "device")
    with pytest.raises((MailStoreError, OSError)):
        open_message(tmp_path)


AUTOSAVES = (
    ".evolution-composer.autosave-C27IW0",
    "{0f3a9c1e-7b1d-4c55-9a7e-2f1f8f0c9b11}",
    "0f3a9c1e-7b1d-4c55-9a7e-2f1f8f0c9b11",
    "0f3a9c1e-7b1d-4c55-9a7e-2f1f8f0c9b11.1",
    "*message*-20261121-120000",
    "#*message*-20261121-120001#",
    "message-20261121-120002",
    "#!home!me!*message*-20261121-120003#",
    "#!home!me!News!drafts!drafts!12#",
)


def as_parameter(name: str) -> str | ParameterSet:
    return pytest.param(name, marks=posix_names) if "*" in name else name


@pytest.mark.parametrize("name", list(map(as_parameter, AUTOSAVES)))
def test_what_a_program_saves_while_a_message_is_written_is_one(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(message("john@army.ml"))

    assert recipients_in(AutosaveFolder(tmp_path)) == {name.strip("#"): ["john@army.ml"]}


@pytest.mark.parametrize(
    "name",
    [
        "notes.txt",
        ".bash_history",
        "0f3a9c1e-7b1d-4c55-9a7e-2f1f8f0c9b11.kXqPzT",
        "message-of-the-day",
        "#notes#",
        "#!home!me!notes.txt#",
        "#!home!me!12#",
        ".evolution-composer.autosave-C27IW0~",
        "12",
    ],
)
def test_whatever_else_lies_beside_it_is_none(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(message())
    (tmp_path / ".evolution-composer.autosave-FOLDER").mkdir()

    assert AutosaveFolder(tmp_path).scan() == {}


SAVED_BY_EMACS = pytest.param(AutosaveFolder, "*message*-20261121-120000", marks=posix_names)


@pytest.mark.parametrize(("store", "name"), [(Mh, "7"), SAVED_BY_EMACS])
def test_of_what_emacs_saved_by_itself_and_for_the_person_the_later_counts(
    tmp_path: Path, store: type[Mh | AutosaveFolder], name: str
) -> None:
    for number, file in enumerate((name, f"#{name}#", name)):
        (tmp_path / file).write_bytes(message(f"{number}@army.ml"))
        os.utime(tmp_path / file, (number, number))

        assert recipients_in(store(tmp_path)) == {name: [f"{number}@army.ml"]}
    (tmp_path / name).unlink()
    assert recipients_in(store(tmp_path)) == {name: ["1@army.ml"]}


@pytest.mark.parametrize(("store", "name"), [(Mh, "7"), SAVED_BY_EMACS])
def test_the_text_of_a_message_as_emacs_saves_it_names_nobody(
    tmp_path: Path, store: type[Mh | AutosaveFolder], name: str
) -> None:
    text = b"To: a@army.mil\nSubject: x\n--text follows this line--\nCc: b@army.ml\nbody"
    (tmp_path / name).write_bytes(text)

    assert recipients_in(store(tmp_path)) == {name: ["a@army.mil"]}
    assert read_draft(store(tmp_path).read(name)).is_finished


@pytest.mark.parametrize("names", ["TO", "CC", "TO CC BCC", "FROM TO", "FCC"])
def test_headers_in_capitals_are_no_preface_and_the_body_lends_none(tmp_path: Path, names: str) -> None:
    head = "".join(f"{name}: a@army.mil\n" for name in names.split())
    (tmp_path / "1").write_text(f"{head}\nTo: body@army.ml\nDear John\n", "utf-8")

    assert "body@army.ml" not in recipients_in(Mh(tmp_path))["1"]


@links
def test_links_that_lead_nowhere_hide_no_message_and_are_no_error(tmp_path: Path) -> None:
    (tmp_path / "1.eml").symlink_to(tmp_path / "gone")
    (tmp_path / "2.eml").symlink_to(tmp_path / "2.eml")

    assert EmlFolder(tmp_path).scan() == {}
    (tmp_path / "3.eml").write_bytes(message("john@army.ml"))

    assert recipients_in(EmlFolder(tmp_path)) == {"3.eml": ["john@army.ml"]}

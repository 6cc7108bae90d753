"""Maildir, MH and plain message files: what counts as a message, and under which key."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import read_draft
from sendward.mailstores.message_files import AutosaveFolder, EmlFolder, Maildir, Mh, open_message
from support.mail_folders import drop_into_maildir, maildir, message
from support.posix import links, make_fifo, posix_names

if TYPE_CHECKING:
    from pathlib import Path

    from _pytest.mark import ParameterSet

    from sendward.mailstores.store import Store


def recipients(store: Store) -> dict[str, list[str]]:
    return {key: [str(r.address) for r in read_draft(store.read(key)).recipients] for key in store.scan()}


def test_a_maildir_message_keeps_its_key_when_it_is_seen_and_flagged(tmp_path: Path) -> None:
    store = Maildir(maildir(tmp_path))
    arrived = drop_into_maildir(tmp_path, message("a@army.mil"), part="new")
    (before,) = store.scan().items()

    arrived.rename(tmp_path / "cur" / f"{arrived.name}:2,DS")

    (after,) = store.scan().items()
    assert after[0] == before[0]
    assert after[1].is_like(before[1])
    assert recipients(store) == {before[0]: ["a@army.mil"]}


@pytest.mark.parametrize(
    ("name", "is_there"),
    [
        ("1.host:2,", True),
        ("1.host:2,DFS", True),
        ("1.host", True),
        ("1.host.eml", True),
        ("1.host;2,S", True),
        ("1.host:2,ST", False),
        ("1.host;2,T", False),
        (".hidden", False),
    ],
)
def test_trashed_and_hidden_files_of_a_maildir_are_no_messages(
    tmp_path: Path, name: str, *, is_there: bool
) -> None:
    (maildir(tmp_path) / "cur" / name).write_bytes(message())

    assert bool(Maildir(tmp_path).scan()) is is_there


def test_a_maildir_without_new_is_as_good(tmp_path: Path) -> None:
    (tmp_path / "cur").mkdir()
    (tmp_path / "cur" / "1.M1P1Q1.host.eml").write_bytes(message("a@army.mil"))

    assert recipients(Maildir(tmp_path)) == {"1.M1P1Q1.host.eml": ["a@army.mil"]}


def test_a_maildir_without_cur_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Maildir(tmp_path).scan()


def test_mh_messages_are_the_numbered_files(tmp_path: Path) -> None:
    for name in ("1", "12", ",3", "4.bak", ".mh_sequences", "٣"):
        (tmp_path / name).write_bytes(message("a@army.mil"))
    (tmp_path / "5").mkdir()

    assert recipients(Mh(tmp_path)) == {"1": ["a@army.mil"], "12": ["a@army.mil"]}


@pytest.mark.parametrize("gap", [b"", b"\n", b"\r\n"])
def test_what_claws_mail_writes_before_the_headers_is_passed_over(tmp_path: Path, gap: bytes) -> None:
    (tmp_path / "1").write_bytes(
        b"X-Claws-Account-Id:1\nS:me@x.org\nSCF:#mh/Mail/sent\nX-Claws-End-Special-Headers: 1\n"
        + gap
        + message("a@army.mil")
    )

    assert recipients(Mh(tmp_path)) == {"1": ["a@army.mil"]}


def test_a_message_to_nobody_does_not_lend_its_body_as_headers(tmp_path: Path) -> None:
    (tmp_path / "1").write_bytes(b"Subject: x\n\nTo: body@army.ml\n")

    assert recipients(Mh(tmp_path)) == {"1": []}


def test_eml_files_that_are_hidden_are_being_written(tmp_path: Path) -> None:
    for name in ("a.eml", "B.EML", ".a.eml", "a.eml.tmp", "a.txt"):
        (tmp_path / name).write_bytes(message("a@army.mil"))

    assert recipients(EmlFolder(tmp_path)).keys() == {"a.eml", "B.EML"}


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

    assert recipients(AutosaveFolder(tmp_path)) == {name.strip("#"): ["john@army.ml"]}


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


def test_what_emacs_saves_of_a_draft_in_a_maildir_is_the_same_draft(tmp_path: Path) -> None:
    saved = drop_into_maildir(maildir(tmp_path), message("a@army.mil"))
    by_itself = saved.with_name(f"#{saved.name}#")
    by_itself.write_bytes(b"To: b@army.mil\n--text follows this line--\nCc: c@army.mil\n")
    key = saved.name.partition(":")[0]

    os.utime(by_itself, (1, 1))
    assert recipients(Maildir(tmp_path)) == {key: ["a@army.mil"]}
    os.utime(saved, (0, 0))
    assert recipients(Maildir(tmp_path)) == {key: ["b@army.mil"]}
    saved.unlink()
    assert recipients(Maildir(tmp_path)) == {key: ["b@army.mil"]}


SAVED_BY_EMACS = pytest.param(AutosaveFolder, "*message*-20261121-120000", marks=posix_names)


@pytest.mark.parametrize(("store", "name"), [(Mh, "7"), SAVED_BY_EMACS])
def test_of_what_emacs_saved_by_itself_and_for_the_person_the_later_counts(
    tmp_path: Path, store: type[Mh | AutosaveFolder], name: str
) -> None:
    for number, file in enumerate((name, f"#{name}#", name)):
        (tmp_path / file).write_bytes(message(f"{number}@army.ml"))
        os.utime(tmp_path / file, (number, number))

        assert recipients(store(tmp_path)) == {name: [f"{number}@army.ml"]}
    (tmp_path / name).unlink()
    assert recipients(store(tmp_path)) == {name: ["1@army.ml"]}


@pytest.mark.parametrize(("store", "name"), [(Mh, "7"), SAVED_BY_EMACS])
def test_the_text_of_a_message_as_emacs_saves_it_names_nobody(
    tmp_path: Path, store: type[Mh | AutosaveFolder], name: str
) -> None:
    text = b"To: a@army.mil\nSubject: x\n--text follows this line--\nCc: b@army.ml\nbody"
    (tmp_path / name).write_bytes(text)

    assert recipients(store(tmp_path)) == {name: ["a@army.mil"]}
    assert read_draft(store(tmp_path).read(name)).is_finished


@pytest.mark.parametrize("names", ["TO", "CC", "TO CC BCC", "FROM TO", "FCC"])
def test_headers_in_capitals_are_no_preface_and_the_body_lends_none(tmp_path: Path, names: str) -> None:
    head = "".join(f"{name}: a@army.mil\n" for name in names.split())
    (tmp_path / "1").write_text(f"{head}\nTo: body@army.ml\nDear John\n", "utf-8")

    assert "body@army.ml" not in recipients(Mh(tmp_path))["1"]


@links
def test_links_that_lead_nowhere_hide_no_message_and_are_no_error(tmp_path: Path) -> None:
    (tmp_path / "1.eml").symlink_to(tmp_path / "gone")
    (tmp_path / "2.eml").symlink_to(tmp_path / "2.eml")

    assert EmlFolder(tmp_path).scan() == {}
    (tmp_path / "3.eml").write_bytes(message("john@army.ml"))

    assert recipients(EmlFolder(tmp_path)) == {"3.eml": ["john@army.ml"]}


def refuse(monkeypatch: pytest.MonkeyPatch, number: int, *paths: Path | str) -> None:
    """Let nobody look at these, as a link into a closed place or a bad disk does; also not root."""
    refusing, look = {str(path) for path in paths}, os.stat

    def stat(path: str, **more: bool) -> os.stat_result:
        if str(path) in refusing:
            raise OSError(number, "It refuses", str(path))
        return look(path, **more)

    monkeypatch.setattr(os, "stat", stat)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO])
@pytest.mark.parametrize("known", [(), ("1.host",)])
def test_the_only_message_of_one_part_refuses_and_those_of_the_other_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, known: tuple[str, ...]
) -> None:
    maildir(tmp_path)
    for name in ("new/9.host", "cur/1.host", "cur/2.host"):
        (tmp_path / name).write_bytes(message())
    refuse(monkeypatch, number, tmp_path / "new" / "9.host")

    assert set(Maildir(tmp_path).scan(known)) == {"1.host", "2.host"} - set(known)


def test_a_part_that_lets_nobody_look_at_its_files_is_no_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maildir(tmp_path)
    for name in ("new/9.host", "cur/1.host"):
        (tmp_path / name).write_bytes(message())
    closed = tmp_path / "new"
    refuse(monkeypatch, errno.EACCES, closed / "9.host", f"{closed}{os.sep}.")

    with pytest.raises(PermissionError):
        Maildir(tmp_path).scan()


def test_a_maildir_in_which_every_message_refuses_is_no_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maildir(tmp_path)
    files = [tmp_path / "new" / "9.host", tmp_path / "cur" / "1.host"]
    for file in files:
        file.write_bytes(message())
    refuse(monkeypatch, errno.EIO, *files)

    with pytest.raises(OSError, match="It refuses"):
        Maildir(tmp_path).scan()

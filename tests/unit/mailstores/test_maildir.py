"""Maildir: what counts as a message, and under which key."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.maildir import Maildir
from support.mail_folders import drop_into_maildir, maildir, message, recipients_in

if TYPE_CHECKING:
    from pathlib import Path


def test_a_maildir_message_keeps_its_key_when_it_is_seen_and_flagged(tmp_path: Path) -> None:
    store = Maildir(maildir(tmp_path))
    arrived = drop_into_maildir(tmp_path, message("a@army.mil"), part="new")
    (before,) = store.scan().items()

    arrived.rename(tmp_path / "cur" / f"{arrived.name}:2,DS")

    (after,) = store.scan().items()
    assert after[0] == before[0]
    assert after[1].is_like(before[1])
    assert recipients_in(store) == {before[0]: ["a@army.mil"]}


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

    assert recipients_in(Maildir(tmp_path)) == {"1.M1P1Q1.host.eml": ["a@army.mil"]}


def test_a_maildir_without_cur_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Maildir(tmp_path).scan()


def test_what_emacs_saves_of_a_draft_in_a_maildir_is_the_same_draft(tmp_path: Path) -> None:
    saved = drop_into_maildir(maildir(tmp_path), message("a@army.mil"))
    by_itself = saved.with_name(f"#{saved.name}#")
    by_itself.write_bytes(b"To: b@army.mil\n--text follows this line--\nCc: c@army.mil\n")
    key = saved.name.partition(":")[0]

    os.utime(by_itself, (1, 1))
    assert recipients_in(Maildir(tmp_path)) == {key: ["a@army.mil"]}
    os.utime(saved, (0, 0))
    assert recipients_in(Maildir(tmp_path)) == {key: ["b@army.mil"]}
    saved.unlink()
    assert recipients_in(Maildir(tmp_path)) == {key: ["b@army.mil"]}


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

"""What the uninstaller deletes when it is told to: everything of one person, or it is said what is left."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest
from keyring.backend import KeyringBackend

from sendward.cli.deletion import delete_everything, main
from sendward.gates import instance
from sendward.journal.journal import Journal
from sendward.mail_account import MailAccount
from sendward.settings import keyring_program
from sendward.settings.options import ACCOUNTS
from sendward.settings.settings import Settings
from sendward.system.paths import Paths
from support.posix import links

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ACCOUNT = MailAccount("me@example.org", "imap.example.org")


class Vault(KeyringBackend):
    """A keyring in memory, which may be locked."""

    priority = 5

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.is_locked:
            raise PermissionError
        del self.held[service, username]


@pytest.fixture
def vault(monkeypatch: pytest.MonkeyPatch) -> Vault:
    """A keyring with the journal's key, an account's password, and something of another program."""
    vault = Vault()
    for service, name in (("sendward", "journal-key"), ("sendward", ACCOUNT.key), ("other", "journal-key")):
        vault.set_password(service, name, "secret")
    monkeypatch.setattr(keyring_program, "encrypting_backends", lambda: (vault,))
    return vault


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """The folders of somebody with settings, a list and a journal, on a machine with a policy."""
    paths = Paths.under(tmp_path)
    paths.create()
    settings = Settings.load(paths.settings_file)
    settings.set(ACCOUNTS, (ACCOUNT,))
    settings.save()
    paths.watchlists_dir.mkdir()
    paths.machine_config_dir.mkdir()
    for file in (paths.watchlists_dir / "own.txt", paths.drafts_file, paths.log_file, paths.policy_file):
        file.write_text("", "utf-8")
    with Journal.open(paths.journal_file, None, mark=paths.journal_mark):
        return paths


def left_below(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_files_and_secrets_of_the_person_go_and_nothing_else(
    paths: Paths, vault: Vault, tmp_path: Path
) -> None:
    assert delete_everything(paths) == []

    assert left_below(tmp_path) == ["machine", "machine/policy.toml"]
    assert vault.held == {("other", "journal-key"): "secret"}


def test_nothing_is_deleted_while_an_app_runs(paths: Paths, vault: Vault, tmp_path: Path) -> None:
    lock = instance.acquire(paths)
    assert lock is not None
    before = left_below(tmp_path)

    (said,) = delete_everything(paths)

    assert "Sendward runs" in said
    assert (left_below(tmp_path), len(vault.held)) == (before, 3)
    lock.release()


def test_where_the_keyring_fails_the_files_stay_so_that_it_can_be_tried_again(
    paths: Paths, vault: Vault, tmp_path: Path
) -> None:
    vault.is_locked = True
    said = delete_everything(paths)
    assert [ACCOUNT.key in sentence for sentence in said] == [False, True, False]
    assert paths.settings_file.exists()
    assert paths.journal_file.exists()

    vault.is_locked = False
    assert delete_everything(paths) == []
    assert left_below(tmp_path) == ["machine", "machine/policy.toml"]
    assert vault.held == {("other", "journal-key"): "secret"}


def test_passwords_in_a_keyring_that_is_gone_are_not_said_to_be_deleted(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring_program, "encrypting_backends", tuple)

    assert any(ACCOUNT.key in sentence for sentence in delete_everything(paths))
    assert paths.settings_file.exists()


def test_who_never_had_a_keyring_needs_none(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(keyring_program, "encrypting_backends", tuple)
    paths.settings_file.unlink()

    assert delete_everything(paths) == []
    assert left_below(tmp_path) == ["machine", "machine/policy.toml"]


@pytest.mark.usefixtures("vault")
def test_a_file_that_cannot_be_deleted_is_named_and_the_others_go(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refusing(call: Callable[..., None]) -> Callable[..., None]:
        def refused(path: Any, *rest: Any, **named: Any) -> None:  # noqa: ANN401  # as the call it stands for
            if os.path.basename(path) == paths.journal_file.name:  # noqa: PTH119  # it may be a bare name
                raise PermissionError(13, "Permission denied", path)
            call(path, *rest, **named)

        return refused

    monkeypatch.setattr(os, "unlink", refusing(os.unlink))

    assert delete_everything(paths) == [f"{paths.journal_file} could not be deleted."]
    assert left_below(tmp_path) == ["data", "data/journal.sqlite3", "machine", "machine/policy.toml"]


@links
@pytest.mark.usefixtures("vault")
def test_a_folder_that_is_a_link_is_said_to_be_left_with_what_it_leads_to(
    paths: Paths, tmp_path: Path
) -> None:
    paths.config_dir.rename(tmp_path / "elsewhere")
    paths.config_dir.symlink_to(tmp_path / "elsewhere")

    said = delete_everything(paths)

    assert said
    assert all("could not be deleted" in sentence for sentence in said)
    assert (tmp_path / "elsewhere" / paths.settings_file.name).exists()


@pytest.mark.usefixtures("vault")
def test_settings_that_cannot_be_read_may_leave_passwords_behind_and_that_is_said(paths: Paths) -> None:
    paths.settings_file.write_text("sources = [", "utf-8")

    (said,) = delete_everything(paths)

    assert "passwords" in said
    assert not paths.settings_file.exists()


@pytest.mark.parametrize("arguments", [[], ["--all"], ["--everything", "--help"]])
def test_without_its_word_nothing_is_deleted(
    arguments: list[str], paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Paths, "of_this_user", lambda: paths)

    assert main(arguments) == 2
    assert paths.journal_file.exists()


@pytest.mark.usefixtures("vault")
def test_the_status_says_whether_anything_is_left(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Paths, "of_this_user", lambda: paths)
    lock = instance.acquire(paths)
    assert lock is not None
    assert main(["--everything"]) == 1
    assert "Sendward runs" in capsys.readouterr().out

    lock.release()
    assert main(["--everything"]) == 0
    assert capsys.readouterr().out.strip() == ""

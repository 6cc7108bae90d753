from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from keyring.backend import KeyringBackend

from sendward.settings import keyring_program
from sendward.settings.account_secrets import (
    KeyringRequest,
    SecretsError,
    delete_secret,
    get_secret,
    set_secret,
)
from sendward.settings.keyring_program import answer
from support.posix import free_desktops, posix_scripts

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = "imap:me@example.org@imap.example.org:993"
SESSION = """
set -e
printf 'secret\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
"$0" -c "$1"
"$0" -c "$2"
"""
KEEP = "from sendward.settings.account_secrets import *; set_secret('one', 'pä\\'ss'); set_secret('two', 'x')"
FIND = """
from sendward.settings.account_secrets import *
print(get_secret('one'), get_secret('two'), get_secret('three'))
delete_secret('one'); delete_secret('three')
print(get_secret('one'), get_secret('two'))
"""


class Vault(KeyringBackend):
    """A keyring in memory."""

    priority = 5

    def __init__(self, *, is_forgetful: bool = False) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self._is_forgetful = is_forgetful

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self._is_forgetful:
            self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


def ask(do: str, *vaults: Vault, given: str = "") -> dict[str, str | None]:
    return answer({"do": do, "entry": ENTRY, "secret": given}, vaults)


def test_a_password_is_kept_found_and_forgotten() -> None:
    vault = Vault()

    assert ask("get", vault) == {}
    assert ask("set", vault, given="pass") == {}
    assert ask("get", vault) == {"secret": "pass"}
    assert vault.held == {("sendward", ENTRY): "pass"}
    assert ask("delete", vault) == {}
    assert ask("delete", vault) == {}
    assert vault.held == {}


class WindowsVault(Vault):
    """One that takes as much as Windows does, in UTF-16."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2560:
            raise OSError(1783, "The stub received bad data")
        super().set_password(service, username, password)


@pytest.mark.parametrize("secret", ["", "x" * 599, "x" * 600, "x" * 1200, "tökén" * 999, "\U0001f511" * 1999])
def test_a_token_that_is_too_long_for_windows_is_kept_in_parts_and_nothing_is_left_of_it(
    monkeypatch: pytest.MonkeyPatch, secret: str
) -> None:
    monkeypatch.setattr(keyring_program, "PART", 600)
    vault = WindowsVault()

    ask("set", vault, given="an older, longer one" * 999)
    assert ask("set", vault, given=secret) == {}
    assert ask("get", vault) == {"secret": secret}
    assert sum(map(len, vault.held.values())) == len(secret)
    assert ask("delete", vault) == {}
    assert vault.held == {}


@pytest.mark.parametrize("writes", range(3))
def test_of_a_secret_in_parts_that_is_not_written_to_its_end_nothing_is_taken_for_one(
    monkeypatch: pytest.MonkeyPatch, writes: int
) -> None:
    monkeypatch.setattr(keyring_program, "PART", 600)
    vault = Vault()
    ask("set", vault, given="a" * 1300)
    left, keep = iter(range(writes)), vault.set_password

    def breaks_off(service: str, username: str, password: str) -> None:
        if next(left, None) is None:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        keep(service, username, password)

    monkeypatch.setattr(vault, "set_password", breaks_off)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        ask("set", vault, given="b" * 1300)

    assert ask("get", vault) == {}


def test_a_secret_that_was_kept_whole_before_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_program, "PART", 600)
    vault = WindowsVault()
    vault.set_password("sendward", ENTRY, "x" * 1280)

    assert ask("get", vault) == {"secret": "x" * 1280}


def test_every_keyring_is_looked_in() -> None:
    other = Vault()
    ask("set", other, given="pass")

    assert ask("get", Vault(), other) == {"secret": "pass"}
    ask("delete", Vault(), other)
    assert other.held == {}


def test_a_keyring_that_keeps_nothing_is_said_so() -> None:
    assert ask("set", Vault(is_forgetful=True), given="pass") == {"problem": "forgetful"}


def test_no_keyring_is_said_so() -> None:
    assert ask("get") == {"problem": "absent"}
    assert ask("set", given="pass") == {"problem": "absent"}


def test_a_password_is_not_printed_by_accident() -> None:
    assert "pass" not in repr(KeyringRequest("set", ENTRY, "pass"))


def test_where_there_is_no_keyring_the_sentence_says_what_to_install() -> None:
    with pytest.raises(SecretsError, match="There is no keyring") as raised:
        get_secret(ENTRY)

    assert "Install" in raised.value.remedy
    with pytest.raises(SecretsError):
        set_secret(ENTRY, "pass")
    with pytest.raises(SecretsError):
        delete_secret(ENTRY)


def test_a_bundled_program_asks_on_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    vault = Vault()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(subprocess, "run", None)
    monkeypatch.setattr(keyring_program, "encrypting_backends", lambda: (vault,))

    set_secret(ENTRY, "pass", 20)

    assert get_secret(ENTRY, 20) == "pass"


def test_a_bundled_program_gives_a_silent_keyring_up(monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(keyring_program, "safe_answer", lambda _wanted: go_on.wait(30))

    with pytest.raises(SecretsError, match=r"did not answer within 0\.05 seconds"):
        get_secret(ENTRY, 0.05)
    go_on.set()


@posix_scripts
def test_a_process_that_answers_nonsense_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/echo")

    with pytest.raises(SecretsError, match=r"could not be reached \(JSONDecodeError\)"):
        get_secret(ENTRY)


def test_a_keyring_that_does_not_answer_in_time_is_given_up() -> None:
    with pytest.raises(SecretsError, match=r"did not answer within 0\.001 seconds"):
        get_secret(ENTRY, patience_s=0.001)


@pytest.mark.slow
@free_desktops
def test_a_real_keyring_keeps_passwords_from_one_process_to_the_next(tmp_path: Path) -> None:
    assert shutil.which("gnome-keyring-daemon"), "install gnome-keyring"
    tmp_path.chmod(0o700)

    session = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SESSION, sys.executable, KEEP, FIND],
        env={
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path / "share"),
            "PYTHONIOENCODING": "utf-8",
        },
        capture_output=True,
        encoding="utf-8",
        timeout=90,
        check=True,
    )

    assert session.stdout.splitlines() == ["pä'ss x None", "None x"]

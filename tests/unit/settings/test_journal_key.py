from __future__ import annotations

import json
import shutil
import stat
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from sendward.settings import journal_key as journal_key_module
from sendward.settings.journal_key import JournalKey, encrypting_backends, find_key, journal_key
from support.posix import free_desktops, posix_modes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SESSION = """
set -e
printf 'secret\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
"$0" -c "$1" "$2"
"$0" -c "$1" "$2"
"""
ASK = """
import sys
from pathlib import Path
from sendward.settings.journal_key import journal_key
answer = journal_key(Path(sys.argv[1]), patience=30)
print(answer.key.hex() if answer.key else "none", "|", answer.problem)
"""


class Vault(KeyringBackend):
    """A keyring in memory; named by each test as encrypting, or not."""

    priority = 5

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password


class OtherVault(Vault):
    """Another kind of keyring."""


class SilentVault(Vault):
    """Answers when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.go_on.wait(30)
        return None


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal-key.json"


@pytest.fixture
def system_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_the_first_time_makes_a_key_and_later_times_find_it(marker: Path) -> None:
    vault = Vault()

    first = find_key([vault], marker, create=True)

    assert first.key is not None
    assert len(first.key) == 32
    assert first.problem == ""
    assert find_key([vault], marker, create=True) == first


@posix_modes
def test_the_key_is_in_the_keyring_and_not_in_the_marker(marker: Path) -> None:
    vault = Vault()

    made = find_key([vault], marker, create=True)

    assert made.key is not None
    assert made.key.hex() not in marker.read_text()
    assert vault.held == {("sendward", "journal-key"): made.key.hex()}
    assert stat.S_IMODE(marker.stat().st_mode) == 0o600


def test_the_key_is_not_printed_by_accident() -> None:
    assert "\\x07" not in repr(JournalKey(b"\x07" * 32))


def test_no_keyring_is_no_key_and_leaves_no_trace(marker: Path) -> None:
    answer = find_key([], marker, create=True)

    assert answer.key is None
    assert "no keyring" in answer.problem
    assert not marker.parent.exists()


def test_a_key_out_of_reach_is_not_replaced_in_another_keyring(marker: Path) -> None:
    find_key([Vault()], marker, create=True)
    other = OtherVault()

    answer = find_key([other], marker, create=True)

    assert answer.key is None
    assert "cannot be reached now" in answer.problem
    assert other.held == {}


def test_a_key_that_vanished_is_not_replaced_in_silence(marker: Path) -> None:
    vault = Vault()
    find_key([vault], marker, create=True)
    vault.held.clear()

    answer = find_key([vault], marker, create=True)

    assert answer.key is None
    assert "not in the keyring any more" in answer.problem
    assert str(marker) in answer.problem
    assert vault.held == {}


def test_a_key_somebody_replaced_is_not_used(marker: Path) -> None:
    vault = Vault()
    find_key([vault], marker, create=True)
    vault.set_password("sendward", "journal-key", "00" * 32)

    assert "not the key" in find_key([vault], marker, create=True).problem


def test_a_key_from_before_the_marker_is_taken_over(marker: Path) -> None:
    vault = Vault()
    vault.set_password("sendward", "journal-key", "07" * 32)

    assert find_key([OtherVault(), vault], marker, create=True) == JournalKey(b"\x07" * 32)
    assert find_key([OtherVault()], marker, create=True).key is None


@pytest.mark.parametrize("stored", ["", "no hex", "00" * 31, "é" * 64])
def test_an_entry_that_is_no_key_is_left_alone_and_said_so(marker: Path, stored: str) -> None:
    vault = Vault()
    vault.set_password("sendward", "journal-key", stored)

    answer = find_key([vault], marker, create=True)

    assert "is not a key" in answer.problem
    assert vault.held["sendward", "journal-key"] == stored


@pytest.mark.parametrize("text", ["", "[]", "{", '{"backend": 1}', "null"])
def test_a_broken_marker_makes_no_new_key(marker: Path, text: str) -> None:
    marker.parent.mkdir()
    marker.write_text(text)
    vault = Vault()

    assert find_key([vault], marker, create=True).key is None
    assert vault.held == {}


@pytest.mark.parametrize("length", range(0, 140, 7))
def test_a_marker_cut_anywhere_is_made_anew_where_a_keyring_still_holds_the_key(
    marker: Path, length: int
) -> None:
    vault = Vault()
    made = find_key([vault], marker, create=True)
    whole = marker.read_bytes()
    marker.write_bytes(whole[:length])

    assert find_key([vault], marker, create=True) == made
    assert marker.read_bytes() == whole


def test_looking_only_creates_nothing(marker: Path) -> None:
    vault = Vault()

    assert "no key yet" in find_key([vault], marker, create=False).problem
    assert vault.held == {}
    assert not marker.exists()


@pytest.mark.parametrize("backend", [null.Keyring, fail.Keyring, Vault])
def test_a_keyring_not_known_to_encrypt_is_none(
    backend: type[KeyringBackend], marker: Path, system_keyring: None
) -> None:
    keyring.set_keyring(backend())

    answer = journal_key(marker)

    assert answer.key is None
    assert "no keyring" in answer.problem


def test_of_several_keyrings_only_those_that_encrypt_are_asked(
    monkeypatch: pytest.MonkeyPatch, system_keyring: None
) -> None:
    good = Vault()
    monkeypatch.setattr(Vault, "__module__", "keyring.backends.macOS.api")
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [OtherVault(), good])
    chained: type[KeyringBackend] = chainer.ChainerBackend
    keyring.set_keyring(chained())

    assert encrypting_backends() == (good,)


def test_a_keyring_that_does_not_answer_counts_as_none_for_now(
    marker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = SilentVault()
    monkeypatch.setattr(journal_key_module, "encrypting_backends", lambda: (silent,))

    answer = journal_key(marker, create=False, patience=0.05)

    silent.go_on.set()
    assert answer.key is None
    assert "did not answer within 0.05 seconds" in answer.problem


def test_a_keyring_that_fails_is_said_so(marker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> tuple[KeyringBackend, ...]:
        raise keyring.errors.KeyringLocked

    monkeypatch.setattr(journal_key_module, "encrypting_backends", broken)

    assert "KeyringLocked" in journal_key(marker).problem


@free_desktops
def test_a_real_keyring_keeps_the_key_from_one_process_to_the_next(tmp_path: Path) -> None:
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "share"),
    }
    assert shutil.which("gnome-keyring-daemon"), "install gnome-keyring"
    tmp_path.chmod(0o700)

    session = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SESSION, sys.executable, ASK, str(tmp_path / "marker")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )

    first, second = session.stdout.splitlines()
    assert first == second
    assert len(first.split(" |", maxsplit=1)[0]) == 64
    assert (
        json.loads((tmp_path / "marker").read_text())["backend"] == "keyring.backends.SecretService.Keyring"
    )


def test_a_keyring_that_errs_is_told_in_a_sentence_without_a_traceback(
    marker: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class LockedVault(Vault):
        def get_password(self, service: str, username: str) -> str | None:
            raise keyring.errors.KeyringLocked("Failed to unlock the collection!")

    monkeypatch.setattr(journal_key_module, "encrypting_backends", lambda: (LockedVault(),))
    answer = journal_key(marker)
    assert answer.key is None
    assert "KeyringLocked" in answer.problem
    assert [record.exc_info for record in caplog.records] == [None]

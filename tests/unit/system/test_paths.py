from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from sendward.system.paths import Paths, machine_config_dir, session_runtime_dir
from sendward.system.platform import Platform
from sendward.system.windows import registry
from support.fake_registry import FakeRegistry
from support.posix import free_desktops, links, posix_modes, posix_paths


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@free_desktops
def test_the_folders_follow_the_xdg_variables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run))

    paths = Paths.of_this_user()

    assert paths.settings_file == tmp_path / "c/sendward/settings.toml"
    assert paths.journal_file == tmp_path / "d/sendward/journal.sqlite3"
    assert paths.log_file == tmp_path / "s/sendward/sendward.log"
    assert paths.socket_file == run / "sendward/sendward.socket"


def test_asking_for_the_paths_creates_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR"):
        monkeypatch.setenv(f"XDG_{name}", str(tmp_path / name))

    Paths.of_this_user()

    assert list(tmp_path.iterdir()) == []


@posix_modes
def test_created_folders_are_closed_to_others(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path / "new")

    paths.create()
    paths.create()

    made = (paths.config_dir, paths.data_dir, paths.state_dir, paths.runtime_dir)
    assert [mode(folder) for folder in made] == [0o700] * 4
    assert not paths.machine_config_dir.exists()


@posix_modes
def test_an_open_folder_of_the_socket_is_closed_to_others(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    paths.runtime_dir.mkdir()
    paths.runtime_dir.chmod(0o777)

    paths.create()

    assert mode(paths.runtime_dir) == 0o700


@free_desktops
@pytest.mark.parametrize("named", ["", "relative/run"])
def test_a_runtime_folder_that_is_not_absolute_is_not_used(
    named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", named)
    monkeypatch.setattr(os, "geteuid", lambda: 4_000_000_001)  # somebody without /run/user/UID

    assert session_runtime_dir(Path("/fallback"), Platform.LINUX) == Path("/fallback")


@posix_modes
def test_a_runtime_folder_open_to_others_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o755)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    assert session_runtime_dir(Path("/fallback"), Platform.LINUX) != tmp_path / "sendward"


@links
def test_a_runtime_folder_that_is_a_link_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = tmp_path / "real"
    real.mkdir(mode=0o700)
    link = tmp_path / "link"
    link.symlink_to(real)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(link))

    assert session_runtime_dir(Path("/fallback"), Platform.LINUX) != link / "sendward"


def test_the_policy_lies_where_only_an_administrator_writes() -> None:
    assert machine_config_dir(Platform.LINUX) == Path("/etc/sendward")
    assert machine_config_dir(Platform.MACOS) == Path("/Library/Application Support/sendward")


@posix_paths
def test_no_variable_moves_the_place_of_the_policy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake = FakeRegistry()
    key = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
    fake.keys = {("HKLM", key): {"Common AppData": r"D:\ProgramData"}}
    monkeypatch.setattr(registry, "winreg", fake)
    for name in (
        "WIN_PD_OVERRIDE_COMMON_APPDATA",
        "PROGRAMDATA",
        "XDG_CONFIG_DIRS",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "HOME",
    ):
        monkeypatch.setenv(name, str(tmp_path))

    assert machine_config_dir(Platform.LINUX) == Path("/etc/sendward")
    assert str(machine_config_dir(Platform.WINDOWS)).startswith(r"D:\ProgramData")
    assert Paths.of_this_user().policy_file == Path("/etc/sendward/policy.toml")


@free_desktops
def test_a_home_whose_name_is_not_utf_8_has_a_mark_for_its_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / os.fsdecode(b"J\xfcrgen")))
    others = Paths.of_this_user().journal_mark
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / os.fsdecode(b"J\xf6rgen")))

    assert Paths.of_this_user().journal_mark != others

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sendward.system.autostart import of_this_platform, own_command, own_program


def test_the_command_starts_this_installation() -> None:
    *command, last = own_command()

    assert last == "--minimized"
    assert Path(command[0]).is_absolute()


def test_what_lies_in_the_current_folder_is_not_run_in_our_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sendward").mkdir()
    (tmp_path / "sendward" / "__init__.py").write_text("raise SystemExit(77)\n")
    monkeypatch.setattr("sys.argv", ["pytest"])

    done = subprocess.run(
        [*own_program(), "--version"], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout.split()[0]) == (0, "sendward")


def test_switching_it_on_and_off_is_seen() -> None:
    entry = of_this_platform()
    before = entry.is_enabled()

    entry.enable()
    assert entry.is_enabled()

    entry.disable()
    assert (before, entry.is_enabled()) == (False, False)


def in_an_appimage(monkeypatch: pytest.MonkeyPatch, executable: str) -> tuple[str, ...]:
    monkeypatch.setenv("APPIMAGE", "/home/jo/Sendward.AppImage")
    monkeypatch.setenv("APPDIR", "/tmp/.mount_sendward1")  # noqa: S108  # where one is mounted
    monkeypatch.setattr("sys.executable", executable)
    monkeypatch.setattr("sys.argv", ["./Sendward.AppImage"])
    return own_program()


@pytest.mark.skipif(sys.platform != "linux", reason="an AppImage is for Linux")
def test_in_an_appimage_the_file_is_the_program_not_what_is_mounted(monkeypatch: pytest.MonkeyPatch) -> None:
    inside = "/tmp/.mount_sendward1/usr/lib/sendward/sendward"  # noqa: S108  # as above

    assert in_an_appimage(monkeypatch, inside) == ("/home/jo/Sendward.AppImage",)


@pytest.mark.skipif(sys.platform != "linux", reason="an AppImage is for Linux")
def test_started_from_another_appimage_it_is_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert in_an_appimage(monkeypatch, "/usr/bin/python3")[0] == "/usr/bin/python3"

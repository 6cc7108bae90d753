"""The entry in the applications menu that a person without a package of the distribution can have."""

from __future__ import annotations

import configparser
import subprocess
from typing import TYPE_CHECKING

import pytest

from sendward.system.autostart_entry import AutostartError
from sendward.system.linux.autostart import XdgAutostart
from sendward.system.linux.menu_entry import MenuEntry

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = ("/home/jo doe/.local/bin/sendward",)


@pytest.fixture(autouse=True)
def _no_entry_for_everybody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "everybody"))


def test_the_entry_starts_this_very_installation_and_is_valid(tmp_path: Path) -> None:
    menu = MenuEntry(PROGRAM, tmp_path)

    menu.install()

    entry = configparser.ConfigParser(interpolation=None)
    entry.read(menu.entry, encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == '"/home/jo doe/.local/bin/sendward" --show'
    assert entry["Desktop Entry"]["TryExec"] == PROGRAM[0]
    assert entry["Desktop Action quit"]["Exec"].endswith(" --quit")
    assert menu.icon.read_text(encoding="utf-8").startswith("<svg")
    done = subprocess.run(["desktop-file-validate", menu.entry], capture_output=True, text=True, check=False)
    assert done.stdout == ""


def test_it_is_gone_again_and_says_whether_it_was_there(tmp_path: Path) -> None:
    menu = MenuEntry(PROGRAM, tmp_path)
    menu.install()
    assert menu.is_there()

    assert menu.uninstall()
    assert not menu.uninstall()
    assert not menu.is_there()


def test_one_for_everybody_is_enough(tmp_path: Path) -> None:
    MenuEntry(PROGRAM, tmp_path / "everybody").install()

    assert MenuEntry(PROGRAM, tmp_path / "own").is_there()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "icons").touch()

    with pytest.raises(AutostartError, match="could not be written"):
        MenuEntry(PROGRAM, tmp_path).install()


def test_a_program_whose_path_is_not_utf_8_has_no_entry_and_that_is_said(tmp_path: Path) -> None:
    program = ("/home/J\udcfcrgen/.local/bin/sendward",)
    autostart = XdgAutostart(program, tmp_path)

    for write in (MenuEntry(program, tmp_path).install, autostart.enable):
        with pytest.raises(AutostartError, match="could not be written"):
            write()

    assert not autostart.file.exists()


def test_from_a_checkout_none_is_said_to_be_lacking(tmp_path: Path) -> None:
    menu = MenuEntry(PROGRAM, tmp_path)

    assert not menu.is_there()
    assert not menu.is_lacking()

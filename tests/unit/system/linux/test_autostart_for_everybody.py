"""A package starts Sendward for everybody; what a person chose stands above that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.system.linux.autostart import NAME, XdgAutostart, entry_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def everybodys(tmp_path: Path) -> Path:
    folder = tmp_path / "etc"
    folder.mkdir()
    (folder / NAME).write_text(entry_text(("/usr/bin/sendward", "--minimized")), encoding="utf-8")
    return folder


def autostart(tmp_path: Path, everybodys: Path) -> XdgAutostart:
    return XdgAutostart(("/usr/bin/sendward", "--minimized"), tmp_path / "own", everybodys)


def test_it_starts_for_whoever_chose_nothing(tmp_path: Path, everybodys: Path) -> None:
    assert autostart(tmp_path, everybodys).is_enabled()


def test_a_person_can_switch_it_off_for_themselves_and_on_again(tmp_path: Path, everybodys: Path) -> None:
    entry = autostart(tmp_path, everybodys)

    entry.disable()
    assert not entry.is_enabled()
    assert "Hidden=true" in entry.file.read_text(encoding="utf-8")

    entry.enable()
    assert entry.is_enabled()


def test_an_administrator_can_switch_it_off_for_everybody(tmp_path: Path, everybodys: Path) -> None:
    (everybodys / NAME).write_text("[Desktop Entry]\nType=Application\nHidden=true\n", encoding="utf-8")

    assert not autostart(tmp_path, everybodys).is_enabled()


def test_without_a_package_nothing_is_left_when_it_is_switched_off(tmp_path: Path) -> None:
    entry = autostart(tmp_path, tmp_path / "nowhere")
    entry.enable()

    entry.disable()

    assert not entry.file.exists()

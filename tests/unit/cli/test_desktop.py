"""``sendward desktop`` as a person types it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.cli.main import main
from sendward.settings.options import AUTOSTART
from sendward.settings.settings import Settings
from sendward.system.autostart import of_this_platform
from sendward.system.paths import Paths
from support.posix import free_desktops

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = free_desktops


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "everybody"))


def is_chosen() -> bool:
    return bool(Settings.load(Paths.of_this_user().settings_file).get(AUTOSTART))


def test_it_puts_all_in_place_and_takes_all_away(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["desktop", "status"]) == 1

    assert main(["desktop", "install"]) == 0
    assert main(["desktop", "status"]) == 0
    assert of_this_platform().is_enabled()
    assert is_chosen()

    assert main(["desktop", "uninstall"]) == 0
    assert main(["desktop", "status"]) == 1
    assert not of_this_platform().is_enabled()
    assert not is_chosen()
    told = capsys.readouterr().out
    assert str(tmp_path / "config/autostart/sendward.desktop") in told
    assert "are gone" in told


def test_the_start_at_login_can_be_left_as_it_is() -> None:
    assert main(["desktop", "install", "--no-autostart"]) == 0

    assert not of_this_platform().is_enabled()

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.system.platform import Platform
from sendward.system.session import Display, probe

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "no desktop session"),
        ({"DISPLAY": ":0"}, "X11"),
        ({"DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "XFCE"}, "XFCE on X11"),
        ({"DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, "GNOME on X11"),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"}, "no desktop session"),
        ({"XDG_CURRENT_DESKTOP": "GNOME"}, "no desktop session"),
    ],
)
def test_the_session_is_named_as_a_person_would(environment: dict[str, str], words: str) -> None:
    assert str(probe(environment, Platform.LINUX)) == words


def test_wayland_wins_over_the_x_server_it_brings_along(tmp_path: Path) -> None:
    (tmp_path / "wayland-1").touch()
    session = probe(
        {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": str(tmp_path)}, Platform.LINUX
    )

    assert session.display is Display.WAYLAND
    assert (session.x11, session.wayland) == (":0", str(tmp_path / "wayland-1"))


def test_the_bus_is_found_where_systemd_puts_it(tmp_path: Path) -> None:
    assert probe({"XDG_RUNTIME_DIR": str(tmp_path)}, Platform.LINUX).bus == ""
    (tmp_path / "bus").touch()
    assert probe({"XDG_RUNTIME_DIR": str(tmp_path)}, Platform.LINUX).bus == f"unix:path={tmp_path}/bus"


def test_other_platforms_show_windows_their_own_way() -> None:
    assert str(probe({}, Platform.MACOS)) == "macOS"

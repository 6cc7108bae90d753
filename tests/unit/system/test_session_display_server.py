"""A screen that the environment names and that is not there."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from sendward.system.platform import Platform
from sendward.system.session import probe, why_unreachable

if TYPE_CHECKING:
    from pathlib import Path

assert sys.platform == "linux"  # the type checker passes over the rest elsewhere

NOBODY = ":4711"
"""No X server has so high a number."""


def test_a_display_without_a_server_is_named() -> None:
    problem = why_unreachable(probe({"DISPLAY": NOBODY}, Platform.LINUX))

    assert problem == (
        f"The desktop session cannot be reached: no X server lets Sendward in at DISPLAY={NOBODY}."
    )


def test_a_compositor_that_has_gone_leaves_a_socket_that_nobody_answers() -> None:
    with tempfile.TemporaryDirectory(prefix="sw-") as runtime:
        session = probe({"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": runtime}, Platform.LINUX)
        assert why_unreachable(session) == ""
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(f"{runtime}/wayland-1")
            session = probe({"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": runtime}, Platform.LINUX)
            assert "no compositor answers" in why_unreachable(session)

            server.listen()
            assert why_unreachable(session) == ""


@pytest.mark.parametrize(
    ("plugin", "is_reachable"), [("", False), ("xcb", False), ("wayland;xcb", False), ("offscreen", True)]
)
def test_a_plugin_that_needs_no_server_is_in_reach(plugin: str, *, is_reachable: bool) -> None:
    assert (why_unreachable(probe({"DISPLAY": NOBODY}, Platform.LINUX), plugin) == "") is is_reachable


@pytest.mark.parametrize(("plugin", "is_named"), [("xcb", True), ("wayland", False), ("wayland;xcb", False)])
def test_a_plugin_for_x11_without_a_display_is_named(plugin: str, *, is_named: bool) -> None:
    problem = why_unreachable(probe({}, Platform.LINUX), plugin)

    assert ("QT_QPA_PLATFORM=xcb asks for an X server" in problem) is is_named


def test_the_app_says_so_and_ends_instead_of_being_aborted(tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": NOBODY}
    del environment["QT_QPA_PLATFORM"]

    done = subprocess.run(
        [sys.executable, "-P", "-m", "sendward.cli.main"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr == (
        f"The desktop session cannot be reached: no X server lets Sendward in at DISPLAY={NOBODY}.\n"
    )

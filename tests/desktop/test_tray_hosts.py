"""Trays that come late, die and come back, and desktops that have none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import DesktopApp
from support.desktop.virtual_desktop import VirtualDesktop, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

LIST = Path(__file__).with_name("military.toml")
WINDOW = "^Sendward$"
SLOW_S = 30.0


@pytest.fixture
def desktop_without_tray() -> Iterator[VirtualDesktop]:
    with VirtualDesktop(tray=False) as desktop:
        yield desktop


def test_when_the_tray_dies_the_window_stands_in_and_goes_when_it_is_back(
    desktop: VirtualDesktop, app: DesktopApp
) -> None:
    assert desktop.windows(WINDOW) == []

    desktop.kill_tray()
    desktop.wait_for_window(WINDOW, within_s=SLOW_S)
    desktop.copy("john@army.ml")
    app.answer("alt+u")

    desktop.start_tray()
    wait_until("the icon", desktop.tray_icons, within_s=SLOW_S)
    desktop.wait_until_closed(WINDOW, within_s=SLOW_S)
    assert len(desktop.tray_icons()) == 1
    assert app.outcomes() == [("john@army.ml", "correction-copied")]


def test_a_tray_that_is_restarted_at_once_has_the_icon_and_its_menu(
    desktop: VirtualDesktop, app: DesktopApp
) -> None:
    desktop.kill_tray()
    desktop.start_tray()
    wait_until("the icon", desktop.tray_icons, within_s=SLOW_S)

    desktop.open_tray_menu()
    desktop.press("q")

    assert app.process is not None
    assert app.process.wait(SLOW_S) == 0


def test_started_at_login_without_a_tray_it_is_there_but_out_of_the_way(
    desktop_without_tray: VirtualDesktop,
) -> None:
    desktop = desktop_without_tray
    app = DesktopApp(desktop, list_files=[LIST])
    app.launch("--minimized")
    wait_until(
        "the minimised window",
        lambda: "Iconic" in desktop.ask("xprop", "-name", "Sendward", "WM_STATE"),
        within_s=SLOW_S,
    )

    second = app.command("--minimized")
    assert second.returncode == 0, second.stderr
    assert "Iconic" in desktop.ask("xprop", "-name", "Sendward", "WM_STATE")

    shown = app.command("--show")
    assert shown.returncode == 0, shown.stderr
    wait_until(
        "the window",
        lambda: "Normal" in desktop.ask("xprop", "-name", "Sendward", "WM_STATE"),
        within_s=SLOW_S,
    )


def test_it_ends_when_another_command_tells_it_to(app: DesktopApp) -> None:
    told = app.command("--quit")

    assert told.returncode == 0, told.stderr
    assert app.process is not None
    assert app.process.wait(SLOW_S) == 0


def test_it_does_not_end_where_it_may_not_be_quit(desktop: VirtualDesktop) -> None:
    app = DesktopApp(desktop)
    settings = Path(desktop.environment["XDG_CONFIG_HOME"]) / "sendward" / "settings.toml"
    settings.write_text("[general]\nallow_quit = false\n", encoding="utf-8")
    app.start()

    told = app.command("--quit")

    assert told.returncode == 1
    assert "cannot be quit" in told.stderr
    assert app.command("doctor").stdout.find("Sendward is running") > 0
    assert app.end() == 0  # the session's end is nobody's choice

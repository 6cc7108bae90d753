"""The first five minutes on a real screen."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import DesktopApp
from support.desktop.virtual_desktop import VirtualDesktop, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

WELCOME = "^Welcome to Sendward$"
PATIENCE_S = 30.0


@pytest.fixture
def settings(desktop: VirtualDesktop) -> Path:
    return Path(desktop.environment["XDG_CONFIG_HOME"]) / "sendward" / "settings.toml"


@pytest.fixture
def new_app(desktop: VirtualDesktop, settings: Path) -> DesktopApp:
    """The app of somebody who never chose anything."""
    app = DesktopApp(desktop)
    settings.unlink()
    return app


def begin(desktop: VirtualDesktop, app: DesktopApp) -> None:
    """Start it, and turn to the welcome."""
    app.launch()
    window = desktop.wait_for_window(WELCOME, within_s=PATIENCE_S)
    desktop.activate(window)
    desktop.wait_until_drawn(window)


def test_who_starts_it_for_the_first_time_is_led_through_three_steps_and_it_starts_at_login(
    desktop: VirtualDesktop, new_app: DesktopApp, settings: Path
) -> None:
    begin(desktop, new_app)

    desktop.press("Return", "Return", "Return")

    desktop.wait_until_closed(WELCOME, within_s=PATIENCE_S)
    assert tomllib.loads(settings.read_text())["general"] == {"autostart": True}
    autostart = Path(desktop.environment["XDG_CONFIG_HOME"]) / "autostart" / "sendward.desktop"
    assert "--minimized" in autostart.read_text()


def test_return_on_a_box_leads_on_and_ticks_nothing(
    desktop: VirtualDesktop, new_app: DesktopApp, settings: Path
) -> None:
    """Xfce and GNOME tell Qt that Return presses whatever button has the keyboard."""
    begin(desktop, new_app)

    desktop.press("Return", "Return", "Tab", "Tab", "space", "Return")

    desktop.wait_until_closed(WELCOME, within_s=PATIENCE_S)
    assert tomllib.loads(settings.read_text())["general"] == {"autostart": False}


def test_a_start_at_login_welcomes_nobody_and_the_next_one_does(
    desktop: VirtualDesktop, new_app: DesktopApp
) -> None:
    process = new_app.launch("--minimized")
    wait_until("the icon", desktop.tray_icons, within_s=PATIENCE_S)
    assert desktop.windows(WELCOME) == []
    process.terminate()
    process.wait(PATIENCE_S)

    new_app.launch()

    desktop.wait_for_window(WELCOME, within_s=PATIENCE_S)


@pytest.fixture
def desktop_without_tray() -> Iterator[VirtualDesktop]:
    with VirtualDesktop(tray=False) as desktop:
        yield desktop


def test_without_a_tray_a_start_at_login_welcomes_who_opens_its_window_from_the_dock(
    desktop_without_tray: VirtualDesktop,
) -> None:
    desktop = desktop_without_tray
    app = DesktopApp(desktop)
    (Path(desktop.environment["XDG_CONFIG_HOME"]) / "sendward" / "settings.toml").unlink()
    before = desktop.open_windows()
    app.launch("--minimized")
    wait_until("the minimised window", lambda: desktop.open_windows() != before, within_s=PATIENCE_S)
    assert desktop.windows(WELCOME) == []

    [window] = set(desktop.open_windows()) - set(before)
    desktop.ask("xdotool", "windowactivate", window)

    desktop.wait_for_window(WELCOME, within_s=PATIENCE_S)
    assert desktop.windows("^Sendward$") == []

"""The first minutes of somebody with a real mail program, by real keys: to the first question."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sendward.watchlists.own_entries import read_own_entries
from support.claws_mail import ClawsMail
from support.desktop.desktop_app import DesktopApp
from support.desktop.virtual_desktop import VirtualDesktop
from support.smtp_sink import SmtpSink

if TYPE_CHECKING:
    from collections.abc import Iterator

WELCOME = "^Welcome to Sendward$"
WITHIN_S = 30.0


@pytest.fixture
def desktop() -> Iterator[VirtualDesktop]:
    with VirtualDesktop() as desktop:
        yield desktop


@pytest.fixture
def claws(desktop: VirtualDesktop) -> Iterator[ClawsMail]:
    with SmtpSink() as sink:
        claws = ClawsMail(desktop, sink)
        claws.start()
        yield claws


def test_a_nurse_is_led_to_her_lists_her_domain_and_the_first_question(
    desktop: VirtualDesktop, claws: ClawsMail
) -> None:
    app = DesktopApp(desktop)
    config = Path(desktop.environment["XDG_CONFIG_HOME"]) / "sendward"
    settings = config / "settings.toml"
    settings.unlink()

    def is_hers() -> bool:
        own = read_own_entries(config / "watchlists").entries
        return [str(entry) for entry in own] == ["example.org"]

    app.launch()
    window = desktop.wait_for_window(WELCOME, within_s=WITHIN_S)
    desktop.activate(window)
    desktop.wait_until_drawn(window)
    # her domain is asked about once it is found; going back and on again answers that
    desktop.press_until(("alt+b", "alt+b", "Return", "Return"), is_hers, within_s=WITHIN_S)
    # a box is ticked a tenth of a second after its key (QAbstractButton::animateClick)
    desktop.ask("xdotool", "key", "--delay", "300", "alt+b", "alt+h", "alt+n", "Return")
    desktop.wait_until_closed(WELCOME, within_s=WITHIN_S)

    chosen = tomllib.loads(settings.read_text())
    assert chosen["general"] == {"autostart": True}
    assert chosen["watchlists"]["packs_on"] == ["hospitals"]
    told = app.command("doctor").stdout
    assert "Claws Mail: drafts are checked when they are saved. Messages are not held." in told
    claws.begin("jo@exmaple.org", "Rota")
    app.wait_for_question(within_s=WITHIN_S)

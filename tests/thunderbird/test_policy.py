"""What an organisation blocks stays held by the real Thunderbird, whatever the person pauses or ends."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import DesktopApp
from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop
    from support.smtp_sink import SmtpSink
    from support.thunderbird import Thunderbird

PROGRAM = Path(__file__).parent.parent / "desktop" / "organisations_app.py"
LIST = PROGRAM.with_name("military.toml")
POLICY = """
locked = ["general.allow_quit"]
[general]
allow_quit = false
[levels]
".mil" = "block"
"""


@pytest.fixture(scope="module")
def running_app(desktop: VirtualDesktop) -> DesktopApp:
    machine = desktop.home / "machine"
    machine.mkdir()
    (machine / "policy.toml").write_text(POLICY, encoding="utf-8")
    own = desktop.home / "own.txt"
    own.write_text("army.ml\n", encoding="utf-8")  # a person who wants to write there all the same
    program = (sys.executable, str(PROGRAM), str(machine))
    app = DesktopApp(desktop, list_files=[LIST, own], program=program)
    app.start()
    return app


def test_a_pause_and_a_list_of_ones_own_lift_no_block_and_what_else_leaves_has_a_row(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    app.desktop.open_tray_menu()
    app.desktop.press("p", "r")
    wait_until("the pause", lambda: [line["event"] for line in app.journal()][-1:] == ["paused"])

    thunderbird.compose(to=["blocked@army.ml"])
    thunderbird.send()
    app.answer("Escape")

    wait_until("the window to be free again", lambda: not thunderbird.is_locked(), within_s=30)
    assert sink.delivered == []
    assert app.outcomes()[-1] == ("blocked@army.ml", "blocked")
    thunderbird.close_messages()

    thunderbird.compose(to=["paused@gmial.com"])
    thunderbird.send()

    (delivered,) = sink.wait()
    assert delivered.recipients == ("paused@gmial.com",)
    last = app.journal()[-1]
    assert (last["event"], last["recipient"]) == ("sent-paused", "paused@gmial.com")


def test_quitting_that_is_locked_is_refused_and_said(app: DesktopApp, thunderbird: Thunderbird) -> None:
    refused = app.command("--quit")

    assert "Sendward cannot be quit: this is set by your organisation." in refused.stderr
    assert app.process is not None
    assert app.process.poll() is None
    thunderbird.compose(to=["still@army.ml"])
    thunderbird.send()
    app.answer("Escape")
    assert ("still@army.ml", "blocked") in app.outcomes()

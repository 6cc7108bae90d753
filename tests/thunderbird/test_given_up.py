"""A message about which nobody answers stays in the real Thunderbird, and the person is told."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION, DesktopApp
from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop
    from support.smtp_sink import SmtpSink
    from support.thunderbird import Thunderbird

PROGRAM = Path(__file__).parent.parent / "desktop" / "short_wait_app.py"
LIST = PROGRAM.with_name("military.toml")


@pytest.fixture(scope="module")
def running_app(desktop: VirtualDesktop) -> DesktopApp:
    app = DesktopApp(desktop, list_files=[LIST], program=(sys.executable, str(PROGRAM)))
    app.start()
    return app


def test_a_message_that_nobody_answers_for_stays_where_it_is_and_the_person_is_told(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["left@army.ml"])
    thunderbird.send()
    app.wait_for_question()

    wait_until("the question to be withdrawn", lambda: not app.desktop.windows(QUESTION), within_s=30)
    wait_until("the window to be free again", lambda: not thunderbird.is_locked(), within_s=30)
    assert sink.delivered == []
    assert thunderbird.recipients()["to"] == ["left@army.ml"]
    assert app.outcomes()[-1] == ("left@army.ml", "unanswered")
    said = app.command("doctor").stdout
    assert "Your message “Tuesday” was not sent: nobody answered the question." in said

    thunderbird.send()
    app.answer("alt+u")
    (delivered,) = sink.wait()
    assert delivered.recipients == ("left@army.mil",)

"""What left with an address that nobody settled, told by the running app."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.client_home import LOCAL_FOLDERS, PROFILES, ClientHome, thunderbird_prefs
from support.desktop.desktop_app import QUESTION, DesktopApp
from support.desktop.virtual_desktop import wait_until
from support.mail_folders import ThunderbirdMbox, message

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop

MILITARY = Path(__file__).with_name("military.toml")
FOLDER = ".thunderbird/x.default/Mail/Local Folders"
NOTIFICATION = (1180, 50)
"""Where the notification daemon of the virtual desktop shows its only notification."""
WINDOW = "Please check what was sent"


@pytest.fixture
def sent(desktop: VirtualDesktop) -> ThunderbirdMbox:
    """A folder of sent mail of a Thunderbird, with what was sent before."""
    home = ClientHome(desktop.home)
    home.write(".thunderbird/profiles.ini", PROFILES)
    home.write(
        ".thunderbird/x.default/prefs.js", thunderbird_prefs(LOCAL_FOLDERS | {"email": "me@example.org"})
    )
    home.folder(FOLDER)
    sent = ThunderbirdMbox(home.path / FOLDER / "Sent")
    sent.append(message("old@army.ml"))
    return sent


def is_watching(app: DesktopApp) -> bool:
    return any("Sent mail, watching" in line for line in app.command("doctor").stdout.splitlines())


def incidents(app: DesktopApp) -> list[tuple[str, str]]:
    return [(line["recipient"], line["origin"]) for line in app.journal() if line["event"] == "incident"]


def test_a_message_that_left_is_told_once_with_letters_and_again_after_a_restart_not(
    desktop: VirtualDesktop, sent: ThunderbirdMbox
) -> None:
    app = DesktopApp(desktop, list_files=[MILITARY])
    app.start()
    wait_until("sent mail to be watched", lambda: is_watching(app), within_s=20)

    sent.append(message("mary@example.org, john@army.ml", subject="Rota"))
    wait_until("the incident", lambda: incidents(app) == [("john@army.ml", "sent")], within_s=20)
    assert desktop.windows(QUESTION) == []

    def window_after_a_click() -> bool:
        if int(desktop.ask("dunstctl", "count", "displayed") or 0):
            # the middle button does what the notification offers (dunst(5), mouse_middle_click)
            desktop.click(*NOTIFICATION, button=2)
        return bool(desktop.windows(WINDOW))

    wait_until("the window", window_after_a_click, within_s=20)

    sent.compact()
    assert app.end() == 0
    app.start()
    wait_until("sent mail to be watched", lambda: is_watching(app), within_s=20)
    sent.append(message("kate@navy.ml", subject="Another"))
    wait_until("the other incident", lambda: len(incidents(app)) > 1, within_s=20)

    assert incidents(app) == [("john@army.ml", "sent"), ("kate@navy.ml", "sent")]
    assert app.command("journal", "verify").returncode == 0

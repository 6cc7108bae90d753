"""The question among a person's other windows: it keeps out of the way, and notifications are clicked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION, DesktopApp, a_draft, save_draft
from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop

NOTED = Path(__file__).with_name("noted.txt")
NOTIFICATION = (1180, 50)
"""Where the notification daemon of the virtual desktop shows its only notification."""


@pytest.fixture
def noting_app(desktop: VirtualDesktop, drafts: Path) -> DesktopApp:
    app = DesktopApp(desktop, draft_folders=[drafts], list_files=[NOTED])
    app.start()
    return app


def shown_notifications(desktop: VirtualDesktop) -> int:
    return int(desktop.ask("dunstctl", "count", "displayed") or 0)


def test_a_note_is_a_notification_and_a_click_on_it_opens_the_question(
    desktop: VirtualDesktop, noting_app: DesktopApp, drafts: Path
) -> None:
    save_draft(drafts, "1", a_draft("kate@noted-exmaple.org"))
    wait_until("the notification", lambda: shown_notifications(desktop) == 1, within_s=20)
    assert desktop.windows(QUESTION) == []

    def question_after_a_click() -> bool:
        if shown_notifications(desktop):  # elsewhere the same click opens a menu of the window manager
            # the middle button does what the notification offers (dunst(5), mouse_middle_click)
            desktop.click(*NOTIFICATION, button=2)
        return bool(desktop.windows(QUESTION))

    wait_until("the question", question_after_a_click, within_s=20)

    noting_app.answer("Escape")
    assert noting_app.outcomes() == [("kate@noted-exmaple.org", "dismissed")]


def test_a_note_closed_by_a_click_is_put_off(
    desktop: VirtualDesktop, noting_app: DesktopApp, drafts: Path
) -> None:
    save_draft(drafts, "1", a_draft("kate@noted-exmaple.org"))
    wait_until("the notification", lambda: shown_notifications(desktop) == 1, within_s=20)

    def is_decided() -> bool:
        if shown_notifications(desktop):
            desktop.click(*NOTIFICATION)
        return noting_app.outcomes() == [("kate@noted-exmaple.org", "dismissed")]

    wait_until("the answer", is_decided, within_s=20)
    assert desktop.windows(QUESTION) == []


def test_a_question_leaves_the_keyboard_where_the_person_types(
    desktop: VirtualDesktop, app: DesktopApp, drafts: Path
) -> None:
    desktop.open_tray_menu()
    desktop.press("e")
    settings = desktop.wait_for_window("Settings")
    desktop.activate(settings)

    save_draft(drafts, "1", a_draft("john@army.ml"))
    app.wait_for_question(within_s=20)

    assert desktop.ask("xdotool", "getactivewindow").strip() == settings
    app.answer("Escape")

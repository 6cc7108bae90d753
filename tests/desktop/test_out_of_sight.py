"""The question among other windows, under two window managers: nothing silences it, and it takes no key."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION, DesktopApp, a_draft, save_draft
from support.desktop.editor import EDITOR, TITLE, TYPED
from support.desktop.mail_client import MailClient
from support.desktop.virtual_desktop import WINDOW_MANAGERS, VirtualDesktop, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PUT_AWAY = {
    "minimised": ("windowminimize",),
    "on another desktop": ("set_desktop_for_window", "1"),
}
"""How a window goes out of sight, as xdotool does what a window manager's key does."""


@pytest.fixture(params=WINDOW_MANAGERS)
def desktop(request: pytest.FixtureRequest) -> Iterator[VirtualDesktop]:
    with VirtualDesktop(window_manager=request.param) as desktop:
        yield desktop


@pytest.fixture
def client(app: DesktopApp) -> Iterator[MailClient]:
    client = MailClient(app.desktop)
    yield client
    client.close()


def put_away(desktop: VirtualDesktop, window: str, how: str) -> None:
    command, *arguments = PUT_AWAY[how]
    desktop.ask("xdotool", command, window, *arguments)
    desktop.wait_until_closed(QUESTION)


@pytest.mark.parametrize("how", PUT_AWAY)
def test_a_question_that_was_put_away_comes_back_with_the_next_one(
    desktop: VirtualDesktop, app: DesktopApp, how: str
) -> None:
    desktop.copy("john@army.ml")
    put_away(desktop, app.wait_for_question(), how)

    desktop.copy("kate@navy.ml")

    app.answer("Escape")
    app.answer("Escape")
    assert sorted(app.outcomes()) == [("john@army.ml", "dismissed"), ("kate@navy.ml", "dismissed")]


@pytest.mark.parametrize("how", PUT_AWAY)
def test_a_held_message_is_asked_about_first_whatever_became_of_the_question_before(
    desktop: VirtualDesktop, app: DesktopApp, drafts: Path, client: MailClient, how: str
) -> None:
    save_draft(drafts, "1", a_draft("draft@army.ml"))
    put_away(desktop, app.wait_for_question(within_s=20), how)

    held = client.ask("check", "held@navy.ml")
    app.answer("Escape")

    assert client.answer(held)["action"] == "hold"
    assert app.outcomes() == [("held@navy.ml", "dismissed")]
    app.answer("Escape")
    assert app.outcomes()[1:] == [("draft@army.ml", "dismissed")]


def test_another_start_and_the_tray_bring_a_question_back_that_was_put_away(
    desktop: VirtualDesktop, app: DesktopApp
) -> None:
    desktop.copy("john@army.ml")
    put_away(desktop, app.wait_for_question(), "minimised")
    app.command()
    put_away(desktop, app.wait_for_question(), "minimised")

    desktop.open_tray_menu()
    desktop.press("s")

    app.answer("Escape")
    assert app.outcomes() == [("john@army.ml", "dismissed")]


def test_what_is_typed_elsewhere_while_a_question_comes_is_neither_lost_nor_an_answer(
    desktop: VirtualDesktop, app: DesktopApp
) -> None:
    letter = desktop.home / "letter.txt"
    desktop.start(sys.executable, "-c", EDITOR, str(letter))
    desktop.activate(desktop.wait_for_window(f"^{TITLE}$", within_s=20))
    typing = threading.Thread(
        target=lambda: desktop.ask("xdotool", "type", "--delay", "80", TYPED, within_s=30)
    )
    typing.start()

    desktop.copy("john@army.ml")
    app.wait_for_question()
    typing.join()

    wait_until("what was typed", lambda: letter.read_text(encoding="utf-8") == TYPED)
    assert app.outcomes() == []
    app.answer("Escape")


def test_thousands_of_look_alikes_in_one_text_are_a_question_and_hold_no_message_up(
    desktop: VirtualDesktop, app: DesktopApp, client: MailClient
) -> None:
    assert client.answer(client.ask("check", "friend@example.com"))["action"] == "send"
    text = " ".join(f"n{number}@army{number}.ml" for number in range(3_500))

    desktop.copy(text)
    honest = client.ask("check", "friend@example.com")

    assert client.answer(honest, within_s=5)["action"] == "send"
    app.wait_for_question(within_s=20)
    assert len(desktop.windows(QUESTION)) == 1
    app.answer("Escape")
    assert {outcome for _, outcome in app.outcomes()} == {"dismissed"}

from __future__ import annotations

import itertools
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION
from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.desktop_app import DesktopApp
    from support.desktop.virtual_desktop import VirtualDesktop

IN_TIME_S = 1.2
"""Well within the time for which a new window takes no key: the app may come to the keys later."""

COPY_A_SECRET = Path(__file__).with_name("copy_a_secret.py")
ANSWER_LATE = Path(__file__).with_name("answer_late.py")


def test_a_copied_look_alike_is_asked_about_and_the_right_address_takes_its_place(
    desktop: VirtualDesktop, app: DesktopApp
) -> None:
    desktop.copy("Write to john@army.ml today")

    app.answer("alt+u")

    assert desktop.clipboard_text() == "Write to john@army.mil today"
    assert app.outcomes() == [("john@army.ml", "correction-copied")]


@pytest.mark.parametrize("key", ["Return", "KP_Enter", "space", "Escape", "alt+F4"])
def test_a_key_pressed_without_reading_approves_nothing(
    desktop: VirtualDesktop, app: DesktopApp, key: str
) -> None:
    desktop.copy("john@army.ml")

    app.answer(key)

    assert app.outcomes() == [("john@army.ml", "dismissed")]
    assert desktop.clipboard_text() == "john@army.ml"


def test_keys_that_were_meant_for_another_window_do_not_answer(
    desktop: VirtualDesktop, app: DesktopApp
) -> None:
    numbers = itertools.count()

    def only_the_later_key_answers() -> bool:
        address = f"john{next(numbers)}@army.ml"
        began = time.monotonic()
        desktop.copy(address)
        window = desktop.wait_for_window(QUESTION)
        desktop.activate(window)
        desktop.ask("xdotool", "key", "Return", "Escape", "space")
        is_in_time = time.monotonic() - began < IN_TIME_S
        if desktop.windows(QUESTION):
            app.answer("alt+u")
        # in a slow moment of the machine the question may have been answered rightly: then once more
        return is_in_time and app.outcomes()[-1:] == [(address, "correction-copied")]

    assert wait_until("a question that no early key answers", only_the_later_key_answers, within_s=60)


def test_the_corrected_address_is_not_lost_to_a_program_that_copies_at_the_same_time(
    desktop: VirtualDesktop,
) -> None:
    support = {"PYTHONPATH": str(ANSWER_LATE.parent.parent)}
    desktop.start(sys.executable, str(ANSWER_LATE), "john@army.mil", environment=support)

    wait_until(
        "the corrected address", lambda: desktop.clipboard_text() == "john@army.mil, once more", within_s=20
    )


def test_an_address_said_to_be_right_is_not_asked_about_again(
    desktop: VirtualDesktop, app: DesktopApp
) -> None:
    desktop.copy("john@army.ml")
    app.turn_to_question()
    desktop.press("alt+r", "Down", "Down", "Return")
    desktop.wait_until_closed(QUESTION)

    desktop.copy("john@army.ml")
    ask_about_another(desktop, app)

    assert app.outcomes() == [("john@army.ml", "trusted"), ("other@navy.ml", "dismissed")]
    assert next(line["scope"] for line in app.journal() if line["outcome"] == "trusted") == "address"


def test_an_honest_address_is_left_in_peace(desktop: VirtualDesktop, app: DesktopApp) -> None:
    for text in ("john@army.mil", "mary@example.org", "no address at all", "x" * 100_000):
        desktop.copy(text)

    ask_about_another(desktop, app)

    assert app.outcomes() == [("other@navy.ml", "dismissed")]


def test_a_secret_is_not_looked_at(desktop: VirtualDesktop, app: DesktopApp) -> None:
    secret = desktop.start(sys.executable, str(COPY_A_SECRET), "john@army.ml")
    wait_until("the secret on the clipboard", lambda: desktop.clipboard_text() == "john@army.ml")

    ask_about_another(desktop, app)

    secret.terminate()
    assert app.outcomes() == [("other@navy.ml", "dismissed")]


def test_several_addresses_copied_together_are_one_question(desktop: VirtualDesktop, app: DesktopApp) -> None:
    desktop.copy("john@army.ml, mary@example.org; kate@navy.ml")
    app.wait_for_question()
    assert len(desktop.windows(QUESTION)) == 1

    app.answer("Escape")

    assert sorted(app.outcomes()) == [("john@army.ml", "dismissed"), ("kate@navy.ml", "dismissed")]


def test_an_answer_leaves_no_window_behind(desktop: VirtualDesktop, app: DesktopApp) -> None:
    before = desktop.open_windows()
    desktop.copy("john@army.ml")

    app.answer("alt+u")
    ask_about_another(desktop, app)

    wait_until("the windows of before, and no other", lambda: desktop.open_windows() == before)


def test_nothing_is_asked_while_paused(desktop: VirtualDesktop, app: DesktopApp) -> None:
    desktop.open_tray_menu()
    desktop.press("p", "1")
    wait_until("the pause", lambda: [line for line in app.journal() if line["event"] == "paused"])
    desktop.copy("john@army.ml")
    wait_until("the copy", lambda: desktop.clipboard_text() == "john@army.ml")

    desktop.open_tray_menu()
    desktop.press("r")
    wait_until("the pause's end", lambda: [line for line in app.journal() if line["event"] == "resumed"])

    ask_about_another(desktop, app)
    assert app.outcomes() == [("other@navy.ml", "dismissed")]


def ask_about_another(desktop: VirtualDesktop, app: DesktopApp) -> None:
    """Copy what is surely asked about, and answer: whatever was copied before has been judged by then."""
    desktop.copy("other@navy.ml")
    app.answer("Escape")

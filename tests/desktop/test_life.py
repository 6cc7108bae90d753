from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION, DesktopApp
from support.desktop.virtual_desktop import VirtualDesktop, wait_until
from support.posix import make_fifo

if TYPE_CHECKING:
    from collections.abc import Iterator

LIST = Path(__file__).with_name("military.toml")
WINDOW = "^Sendward$"
FITS = 0


@pytest.fixture
def desktop_without_tray() -> Iterator[VirtualDesktop]:
    with VirtualDesktop(tray=False) as desktop:
        yield desktop


def test_a_second_start_shows_the_first_and_ends(desktop: VirtualDesktop, app: DesktopApp) -> None:
    assert desktop.windows(WINDOW) == []

    second = app.command()

    assert second.returncode == 0, second.stderr
    desktop.wait_for_window(WINDOW)
    assert len(desktop.tray_icons()) == 1


def test_it_ends_well_when_the_session_ends_it(app: DesktopApp) -> None:
    assert app.end() == 0


def test_it_ends_well_when_it_is_told_to_as_soon_as_its_icon_is_there(
    desktop: VirtualDesktop, stopped_app: DesktopApp
) -> None:
    stopped_app.launch()
    wait_until("the icon", desktop.tray_icons)

    assert stopped_app.end() == 0


def test_it_ends_well_while_a_folder_of_drafts_hangs(
    desktop: VirtualDesktop, stopped_app: DesktopApp
) -> None:
    configuration = desktop.home / ".muttrc"
    make_fifo(configuration)  # reading it waits for whoever writes, as a server that has gone lets wait
    stopped_app.launch()
    wait_until("the icon", desktop.tray_icons)

    with configuration.open("wb"):
        assert stopped_app.end() == 0


def test_it_ends_from_its_menu(desktop: VirtualDesktop, app: DesktopApp) -> None:
    desktop.open_tray_menu()

    desktop.press("q")

    assert app.process is not None
    assert app.process.wait(5) == 0


def test_a_question_still_open_when_it_ends_is_written_down_as_unanswered(
    desktop: VirtualDesktop, app: DesktopApp
) -> None:
    desktop.copy("john@army.ml")
    app.wait_for_question()

    assert app.end() == 0

    assert app.outcomes() == [("john@army.ml", "unanswered")]
    assert app.command("journal", "verify").returncode == FITS


def test_a_question_open_when_it_is_killed_is_found_in_the_journal_at_the_next_start(
    desktop: VirtualDesktop, app: DesktopApp
) -> None:
    desktop.copy("john@army.ml")
    app.wait_for_question()
    kill(app)

    app.start()

    wait_until("the open case", app.outcomes)
    assert app.outcomes() == [("john@army.ml", "unanswered")]
    assert app.command("journal", "verify").returncode == FITS


@pytest.mark.slow
def test_nothing_decided_is_lost_when_it_is_killed_while_it_writes(
    desktop: VirtualDesktop, app: DesktopApp
) -> None:
    for number in range(5):
        desktop.copy(f"john{number}@army.ml")
        app.turn_to_question()
        desktop.press("alt+u")
        # the answer is being written, or is not yet, or is already
        kill(app)
        assert app.command("journal", "verify").returncode == FITS
        app.start()

    outcomes = dict(app.outcomes())

    assert set(outcomes) == {f"john{number}@army.ml" for number in range(5)}
    assert set(outcomes.values()) <= {"correction-copied", "unanswered"}
    assert app.command("journal", "verify").returncode == FITS


def test_an_answer_seen_to_be_taken_survives_being_killed(desktop: VirtualDesktop, app: DesktopApp) -> None:
    desktop.copy("john@army.ml")
    app.answer("alt+u")

    kill(app)

    assert app.outcomes() == [("john@army.ml", "correction-copied")]


def test_without_a_tray_there_is_a_window_and_it_asks_all_the_same(
    desktop_without_tray: VirtualDesktop,
) -> None:
    desktop = desktop_without_tray
    app = DesktopApp(desktop, list_files=[LIST])

    app.launch()
    desktop.wait_for_window(WINDOW)
    desktop.copy("john@army.ml")

    app.answer("alt+u")
    assert app.outcomes() == [("john@army.ml", "correction-copied")]


def test_a_tray_that_comes_late_gets_the_icon(desktop_without_tray: VirtualDesktop) -> None:
    desktop = desktop_without_tray
    DesktopApp(desktop, list_files=[LIST]).launch()
    desktop.wait_for_window(WINDOW)

    desktop.start_tray()

    wait_until("the icon", desktop.tray_icons)


def test_where_its_folders_and_its_log_cannot_be_made_it_asks_all_the_same_and_says_so(
    desktop: VirtualDesktop, stopped_app: DesktopApp
) -> None:
    for folder in ("share", "state"):
        in_the_way = desktop.home / ".local" / folder / "sendward"
        in_the_way.parent.mkdir(parents=True, exist_ok=True)
        in_the_way.touch()

    stopped_app.start()
    desktop.copy("john@army.ml")
    stopped_app.answer("alt+u")

    assert desktop.clipboard_text() == "john@army.mil"
    said = stopped_app.command("doctor").stdout
    assert "cannot be written: " in said
    assert "what you answer is forgotten" in said or "for this session only" in said
    assert "john@army.ml" not in desktop.log("sendward")


def test_a_pause_survives_a_restart(desktop: VirtualDesktop, app: DesktopApp) -> None:
    desktop.open_tray_menu()
    desktop.press("p", "r")
    wait_until("the pause", lambda: [line for line in app.journal() if line["event"] == "paused"])
    app.end()
    app.start()

    desktop.copy("john@army.ml")
    wait_until("the copy", lambda: desktop.clipboard_text() == "john@army.ml")
    desktop.open_tray_menu()
    desktop.press("r")
    wait_until("the pause's end", lambda: [line for line in app.journal() if line["event"] == "resumed"])

    assert desktop.windows(QUESTION) == []
    assert app.outcomes() == []


def kill(app: DesktopApp) -> None:
    assert app.process is not None
    app.process.kill()
    app.process.wait()

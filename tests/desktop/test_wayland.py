"""The whole way under Wayland: a real compositor, a real copy, the question, the journal."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from support.desktop.desktop_app import QUESTION, SENDWARD
from support.desktop.editor import EDITOR, TITLE, TYPED
from support.desktop.mail_client import MailClient
from support.desktop.virtual_desktop import wait_until
from support.notification_daemon import NotificationDaemon
from support.private_bus import private_bus
from support.wayland import headless_sway

if TYPE_CHECKING:
    from collections.abc import Iterator

LIST = Path(__file__).with_name("military.toml")
SLOW_S = 30.0


class WaylandApp:
    """Sendward in a session under sway."""

    def __init__(self, session: dict[str, str], home: Path, bus: str = "") -> None:
        """Start it; ``bus`` is the session bus' address, without which there is none."""
        self.letter = home / "letter.txt"
        self.environment = {
            **session,
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""),  # this checkout's, beside another's environment
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": "sway",
            "QT_QPA_PLATFORM": "wayland",
            # where there is none, an address that no bus answers
            "DBUS_SESSION_BUS_ADDRESS": bus or f"unix:path={home}/no-bus",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }
        settings = home / ".config" / "sendward" / "settings.toml"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[watchlists]\nfiles = {json.dumps([str(LIST)])}\n", encoding="utf-8")
        self.log = home / "sendward.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen([SENDWARD], env=self.environment, stdout=log, stderr=log)

    def run(self, *command: str, text: str = "") -> str:
        """Run a small program in the session to its end; what it printed."""
        done = subprocess.run(
            command,
            env=self.environment,
            input=text,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # wl-copy stays behind, and would keep a pipe open
            text=True,
            check=False,
            timeout=SLOW_S,
        )
        return done.stdout

    def copy(self, text: str) -> None:
        subprocess.run(
            ["wl-copy", text], env=self.environment, stdout=subprocess.DEVNULL, check=True, timeout=SLOW_S
        )

    @contextmanager
    def editor(self) -> Iterator[None]:
        """Open a window to type in, which then has the keyboard."""
        line = [sys.executable, "-c", EDITOR, str(self.letter)]
        with subprocess.Popen(line, env=self.environment) as editor:
            try:
                wait_until("the letter", lambda: self.window_with_keyboard() == TITLE, within_s=SLOW_S)
                yield
            finally:
                editor.kill()

    def type(self, text: str) -> None:
        """Type as fast as people do, into whatever window has the keyboard."""
        self.run("wtype", "-d", "80", text)

    def sway(self, *words: str) -> str:
        """What ``swaymsg`` answers."""
        (socket,) = Path(self.environment["XDG_RUNTIME_DIR"]).glob("sway-ipc.*.sock")
        return self.run("swaymsg", "-s", str(socket), *words)

    def is_watching(self) -> bool:
        """Whether the app itself says so; ``doctor`` looks for itself while it is not up yet."""
        told = self.run(SENDWARD, "doctor")
        return "is not running" not in told and "Clipboard (Wayland), watching" in told

    def titles(self) -> list[str]:
        """The windows that are open."""
        return [node["name"] for node in self._windows()]

    def window_with_keyboard(self) -> str:
        """The title of the window that is typed into; empty for none."""
        return next((node["name"] for node in self._windows() if node["focused"]), "")

    def floats(self, title: str) -> bool:
        """Whether the window keeps its size above the others, rather than take a part of the screen."""
        return any(node["name"] == title and node["type"] == "floating_con" for node in self._windows())

    def _windows(self) -> Iterator[dict[str, Any]]:
        return _windows(json.loads(self.sway("-t", "get_tree")))

    def outcomes(self) -> list[tuple[str, str]]:
        exported = csv.DictReader(io.StringIO(self.run(SENDWARD, "journal", "export")))
        return [(line["recipient"], line["outcome"]) for line in exported if line["event"] == "decided"]


def _windows(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if node.get("pid") and node.get("name"):
        yield node
    for child in (*node.get("nodes", ()), *node.get("floating_nodes", ())):
        yield from _windows(child)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[WaylandApp]:
    with headless_sway() as session, running(WaylandApp(session, tmp_path)) as app:
        yield app


def test_a_copied_look_alike_is_asked_about_and_closing_the_question_puts_it_off(app: WaylandApp) -> None:
    wait_until(
        "the clipboard to be watched",
        app.is_watching,
        within_s=SLOW_S,
    )

    app.copy("john@army.ml")
    wait_until("the question", lambda: QUESTION in app.titles(), within_s=SLOW_S)
    assert app.floats(QUESTION)
    app.sway(f'[title="^{QUESTION}$"]', "kill")

    wait_until("the answer", app.outcomes, within_s=SLOW_S)
    assert app.outcomes() == [("john@army.ml", "dismissed")]
    wait_until("the question to go", lambda: QUESTION not in app.titles(), within_s=SLOW_S)


def test_a_question_that_takes_the_keyboard_from_somebody_typing_is_not_answered_by_it(
    app: WaylandApp,
) -> None:
    wait_until("the clipboard to be watched", app.is_watching, within_s=SLOW_S)
    wait_until("the small window", lambda: "Sendward" in app.titles(), within_s=SLOW_S)

    def is_asked_while_typing() -> bool:
        app.type("and so on ")
        return app.window_with_keyboard() == QUESTION

    with app.editor():
        app.copy("john@army.ml")
        wait_until("the question to have the keyboard", is_asked_while_typing, within_s=SLOW_S)
        app.type("we meet at the gate at noon\n\nYours\n")
        assert app.window_with_keyboard() == QUESTION
        assert app.outcomes() == []

        app.run("wtype", "-s", "1600", "-k", "Escape")
        wait_until("the answer", app.outcomes, within_s=SLOW_S)


def test_where_there_are_notifications_one_comes_first_and_no_letter_is_lost(tmp_path: Path) -> None:
    with (
        private_bus() as bus,
        NotificationDaemon(bus) as daemon,
        headless_sway() as session,
        running(WaylandApp(session, tmp_path, bus)) as app,
    ):
        wait_until("the clipboard to be watched", app.is_watching, within_s=SLOW_S)
        wait_until("the small window", lambda: "Sendward" in app.titles(), within_s=SLOW_S)
        with app.editor():
            app.copy("john@army.ml")
            app.type(f".{TYPED}")  # the first key of each run of wtype may be lost to everybody
            told = daemon.notified.get(timeout=SLOW_S)
            app.type(". #")

            wait_until("what was typed", lambda: app.letter.read_text().endswith("#"), within_s=SLOW_S)
            assert app.letter.read_text().replace(".", "") == f"{TYPED} #"
            assert app.window_with_keyboard() == TITLE
            assert (QUESTION in app.titles(), app.outcomes()) == (False, [])
            assert "army" in told[3]

            daemon.press(1, "show")
            wait_until("the question", lambda: QUESTION in app.titles(), within_s=SLOW_S)


def test_a_held_message_is_asked_about_at_once_and_the_next_takes_no_letter_when_its_turn_comes_late(
    tmp_path: Path,
) -> None:
    with (
        private_bus() as bus,
        NotificationDaemon(bus) as daemon,
        headless_sway() as session,
        running(WaylandApp(session, tmp_path, bus)) as app,
    ):
        wait_until("the clipboard to be watched", app.is_watching, within_s=SLOW_S)
        wait_until("the small window", lambda: "Sendward" in app.titles(), within_s=SLOW_S)
        client = MailClient(app)
        first = client.ask("check", "ann@army.ml")
        wait_until("the question", lambda: app.window_with_keyboard() == QUESTION, within_s=SLOW_S)
        assert daemon.notified.empty()
        second = client.ask("check", "bob@army.ml")
        wait_until(
            "the other message to wait",
            lambda: "questions without an answer: 2" in app.run(SENDWARD, "doctor"),
            within_s=SLOW_S,
        )

        with app.editor():
            app.type(f".{TYPED}. ")  # for longer than a second, in which the person cannot have turned away
            client.take_back(first)
            app.type(f".{TYPED}. ")
            told = daemon.notified.get(timeout=SLOW_S)
            app.type(".#")

            wait_until("what was typed", lambda: app.letter.read_text().endswith("#"), within_s=SLOW_S)
            assert app.letter.read_text().replace(".", "") == f"{TYPED} {TYPED} #"
            assert (app.window_with_keyboard(), QUESTION in app.titles()) == (TITLE, False)
            assert "army" in told[3]
            assert (told[6]["urgency"].value, told[7]) == (2, 0)  # it stays: a message waits for the answer

            daemon.press(1, "show")
            wait_until("the question", lambda: app.window_with_keyboard() == QUESTION, within_s=SLOW_S)
            app.run("wtype", "-s", "1600", "-k", "Escape")
            assert client.answer(second, within_s=SLOW_S)["action"] == "hold"
        client.close()


@contextmanager
def running(app: WaylandApp) -> Iterator[WaylandApp]:
    """The app until the block's end."""
    try:
        yield app
    finally:
        app.process.kill()
        app.process.wait()


def test_without_a_tray_the_small_window_is_there_and_another_start_ends_at_once(app: WaylandApp) -> None:
    wait_until("the small window", lambda: "Sendward" in app.titles(), within_s=SLOW_S)

    second = app.run(SENDWARD)
    ended = app.run(SENDWARD, "--quit")

    assert (second, ended) == ("", "")
    assert app.process.wait(SLOW_S) == 0, app.log.read_text(errors="replace") or sys.platform

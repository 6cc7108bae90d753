"""The checks of one desktop, from inside it: started by ``desktops.py`` in a Debian, as an ordinary person.

desktop_checks.py NAME            starts the desktop on a bus of its own, and the checks in it
desktop_checks.py NAME --inside   the checks, on that bus

Prints a JSON object for each check.
"""

from __future__ import annotations

import csv
import enum
import io
import json
import os
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_client import MailClient
from desktop_seen import CheckError, choose_in_tray, press, run, tray_items, wait_for, windows
from desktop_sessions import DESKTOPS, Desktop

if TYPE_CHECKING:
    from collections.abc import Callable

PYTHON = "/opt/sendward/bin/python"
SENDWARD = (PYTHON, "-m", "sendward.cli.main")
QUESTION = (
    "This would go to army.ml (Mali), not to army.mil (US military) or army.nl (Dutch Ministry of Defence)"
)
"""As a screen reader names the window."""
SMALL, LETTER = "Sendward", "Letter"
TYPED = "we meet at the gate at noon and go on from there by train as every year"
AT_ONCE_S = 15.0
"""At the most, on a machine that draws everything by itself."""
CHECK_NOW, NOT_NOW, SHOW = "Check the clipboard now", "Not now", "Show the question"
EDITOR = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication([])
letter = QPlainTextEdit()
letter.setWindowTitle("Letter")
def keep():
    Path(sys.argv[1]).write_text(letter.toPlainText())
    if letter.toPlainText().endswith("#"):
        app.clipboard().setText(letter.toPlainText())
letter.textChanged.connect(keep)
letter.resize(500, 300)
letter.show()
letter.activateWindow()
app.exec()
"""
"""A window to type in: it keeps what arrives in a file, and copies it after a ``#``."""
LIGHTEST_DARK, DARKEST_LIGHT = 0.4, 0.6
"""Of the middle of the screen, where the question is, from 0 to 1."""


class Outcome(enum.StrEnum):
    """What came of a check."""

    GOOD = "ok"
    BAD = "FAILED"
    LEFT_OUT = "left out"


class Checks:
    """The app from the checkout in one desktop, and what is looked at there."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._drafts = Path.home() / "Mail" / "Drafts"
        self._letter = Path.home() / "letter.txt"
        self._pictures = 0

    def all(self) -> tuple[tuple[str, Callable[[], tuple[Outcome, str]]], ...]:
        """Each check by what it looks at, in this order."""
        return (
            ("tray or small window", self.place),
            ("check the clipboard now", self.check_now),
            ("typing while a question comes", self.typing),
            ("a notification's Show", self.show),
            ("dark mode, while a question is open", self.dark),
            ("a held message, and the next one late", self.held),
        )

    def start(self) -> None:
        """Start the app, and return when it watches the drafts."""
        for part in ("cur", "new", "tmp"):
            (self._drafts / part).mkdir(parents=True)
        settings = Path.home() / ".config" / "sendward" / "settings.toml"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(
            f"sources.clipboard = false\ndrafts.folders = [{json.dumps(str(self._drafts))}]\n"
        )
        self._desktop.spawn(*SENDWARD)
        wait_for("the drafts to be watched", lambda: "Drafts in ~/Mail/Drafts, watching" in self._told())

    def place(self) -> tuple[Outcome, str]:
        """Where it is seen."""
        if self._desktop.has_tray:
            wait_for("the icon in the tray", tray_items)
            return Outcome.GOOD, "an icon in the tray"
        wait_for("the small window", lambda: SMALL in windows())
        return Outcome.GOOD, "the small window"

    def check_now(self) -> tuple[Outcome, str]:
        """What it says of an address on the clipboard, while another window has the keyboard."""
        with self._editor():
            self._type("bob@army.ml #")
            if not (choose_in_tray(CHECK_NOW) if self._desktop.has_tray else self._press(SMALL, CHECK_NOW)):
                return Outcome.BAD, "there is nothing to press"
            if self._desktop.can_read_clipboard:
                wait_for("the question", lambda: QUESTION in windows())
                self._press(QUESTION, NOT_NOW)
                wait_for("the question to go", lambda: QUESTION not in windows())
                return Outcome.GOOD, "it asks about the address"
            told = "cannot be read here"
            wait_for("the notification", lambda: told in (self._desktop.notifications() or ""))
            return Outcome.GOOD, "it says that the clipboard cannot be read here"

    def typing(self) -> tuple[Outcome, str]:
        """Whether what is typed arrives where it belongs while a question comes, and answers nothing."""
        before = self._answers()
        with self._editor():
            typing = threading.Thread(target=lambda: self._desktop.type(TYPED))
            typing.start()
            time.sleep(1)
            self._save_draft("ann@army.ml")
            typing.join()
            wait_for("the question", lambda: "questions without an answer: 1" in self._told())
            self._desktop.type(" " * 3)
            time.sleep(2)
            arrived = self._letter.read_text()
        if self._answers() != before:
            return Outcome.BAD, "the question was answered by what was typed"
        if arrived.rstrip() != TYPED:
            return Outcome.BAD, f"of what was typed arrived: {arrived!r}"
        return Outcome.GOOD, "nothing is lost, and the question waits"

    def show(self) -> tuple[Outcome, str]:
        """Whether the notification's button leads to the question; where nothing can press it, the tray."""
        if not self._desktop.tells_by_notification:
            wait_for("the question", lambda: QUESTION in windows())
            return Outcome.LEFT_OUT, "the question came up by itself, without the keyboard"
        if self._desktop.show_question():
            said = "the question is on the screen"
        elif choose_in_tray(SHOW):
            said = "nothing here can press it; the tray's menu leads to the question"
        else:
            return Outcome.BAD, "nothing leads to the question"
        wait_for("the question", lambda: QUESTION in windows())
        return Outcome.GOOD, said

    def dark(self) -> tuple[Outcome, str]:
        """Whether an open question turns dark with the desktop, and light again."""
        if QUESTION not in windows():
            return Outcome.LEFT_OUT, "no question is on the screen"
        shades = [self._brightness()]
        for is_dark in (True, False):
            self._desktop.turn(is_dark=is_dark)
            time.sleep(4)
            shades.append(self._brightness())
        said = "light, dark, light: " + ", ".join(f"{shade:.2f}" for shade in shades)
        is_good = shades[1] < LIGHTEST_DARK and min(shades[0], shades[2]) > DARKEST_LIGHT
        return (Outcome.GOOD if is_good else Outcome.BAD), said

    def held(self) -> tuple[Outcome, str]:
        """Whether a held message is asked about at once, and the next takes no letter when it comes late."""
        if QUESTION in windows():
            self._press(QUESTION, NOT_NOW)
            wait_for("the question to go", lambda: QUESTION not in windows())
        client = MailClient(*SENDWARD, "native-host")
        try:
            first = client.hold("ann@army.ml")
            wait_for("the question", lambda: QUESTION in windows(), AT_ONCE_S)
            second = client.hold("bob@army.ml")
            wait_for("the next to wait", lambda: "questions without an answer: 2" in self._told())
            with self._editor():
                client.take_back(first)
                self._type(TYPED)
                wait_for("the next", lambda: (QUESTION in windows()) != self._desktop.tells_by_notification)
            if self._desktop.tells_by_notification and not self._desktop.show_question():
                choose_in_tray(SHOW)
            wait_for("the next question", lambda: QUESTION in windows())
            self._press(QUESTION, NOT_NOW)
            action = client.action(second)
        finally:
            client.close()
        said = "the first is asked about at once, the next takes no letter"
        return (Outcome.GOOD, said) if action == "hold" else (Outcome.BAD, f"the message's fate: {action}")

    def _brightness(self) -> float:
        self._pictures += 1
        file = str(Path.home() / f"picture-{self._pictures}.png")
        self._desktop.picture(file)
        middle = ("-gravity", "center", "-crop", "360x160+0+0", "-alpha", "off", "-colorspace", "gray")
        return float(run("convert", file, *middle, "-format", "%[fx:mean]", "info:") or "nan")

    def _editor(self) -> Editor:
        return Editor(self._letter, self._desktop)

    def _type(self, text: str) -> None:
        self._desktop.type(text)
        wait_for("what was typed", lambda: self._letter.exists() and self._letter.read_text() == text)

    def _press(self, title: str, name: str) -> bool:
        return press(wait_for(title, lambda: windows().get(title)), name)

    def _save_draft(self, to: str) -> None:
        draft = self._drafts / "tmp" / "1"
        draft.write_text(f"To: {to}\nSubject: Tuesday\nMessage-ID: <{to}>\n\nSee you there.\n")
        draft.rename(self._drafts / "cur" / "1:2,D")

    def _told(self) -> str:
        return run(*SENDWARD, "doctor")

    def _answers(self) -> int:
        exported = csv.DictReader(io.StringIO(run(*SENDWARD, "journal", "export")))
        return sum(line["event"] == "decided" for line in exported)


class Editor:
    """The letter, with the keyboard, as long as the block lasts."""

    def __init__(self, letter: Path, desktop: Desktop) -> None:
        self._desktop = desktop
        letter.unlink(missing_ok=True)
        self._program = subprocess.Popen([PYTHON, "-c", EDITOR, str(letter)], stderr=subprocess.DEVNULL)

    def __enter__(self) -> None:
        """Return when it is on the screen."""
        wait_for("the letter", lambda: LETTER in windows())
        self._desktop.turn_to(LETTER)
        time.sleep(2)

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self._program.kill()
        self._program.wait()


def look(name: str) -> None:
    """Start the desktop and the app, and print what came of each check."""
    desktop = DESKTOPS[name]()
    try:
        desktop.start()
        # as each desktop does for the services that the bus starts: the portal needs the screen
        run("dbus-update-activation-environment", "--all")
        checks = Checks(desktop)
        checks.start()
    except CheckError as error:
        tell("the desktop comes up, with the app", Outcome.BAD, str(error))
        return
    tell("the desktop comes up, with the app", Outcome.GOOD, "")
    for title, check in checks.all():
        try:
            tell(title, *check())
        except CheckError as error:
            tell(title, Outcome.BAD, str(error))
        except Exception:  # noqa: BLE001  # the others are looked at all the same
            tell(title, Outcome.BAD, traceback.format_exc().splitlines()[-1])
        desktop.picture(str(Path.home() / f"after {title.replace('/', ' ')}.png"))


def tell(title: str, outcome: Outcome, said: str) -> None:
    """Print what came of a check, for ``desktops.py`` to read."""
    print(json.dumps({"check": title, "outcome": outcome, "said": said}), flush=True)


def main() -> int:
    """Set the session's environment, and look; ``--inside`` is the half that has a bus."""
    name = sys.argv[1]
    if "--inside" in sys.argv:
        look(name)
        os._exit(0)  # what the desktop has started goes with the namespace
    home = Path(f"/home/jo/{name}")
    runtime = Path(f"/run/user/jo-{name}")
    for folder in (home, runtime):
        folder.mkdir(parents=True, exist_ok=True)
    runtime.chmod(0o700)
    environment = {
        **{key: os.environ[key] for key in ("PATH", "PYTHONPATH")},
        **DESKTOPS[name].environment,
        "HOME": str(home),
        "USER": "jo",
        "LOGNAME": "jo",
        "SHELL": "/bin/sh",
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_DIRS": "/usr/local/share:/usr/share",
        "XDG_CONFIG_DIRS": "/etc/xdg",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    portals = home / ".config" / "xdg-desktop-portal" / "portals.conf"
    portals.parent.mkdir(parents=True, exist_ok=True)
    portal = "kde" if environment["XDG_CURRENT_DESKTOP"] == "KDE" else "gtk"
    portals.write_text(f"[preferred]\ndefault={portal}\n")
    line = ["dbus-run-session", "--", sys.executable, __file__, name, "--inside"]
    return subprocess.run(line, env=environment, cwd=home, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

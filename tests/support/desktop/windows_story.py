"""The story on Windows, played by Wine on a virtual screen: seen, asked about, answered, ended, written down.

    python tests/support/desktop/windows_story.py [--runs N] [--contrast]

`packaging/dev.py test --windows story` runs it. Real windows of the real interpreter; the Windows is Wine's.
The first step that does not happen ends it with status 1. Pictures: ``build/windows-story``.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

CHECKOUT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(CHECKOUT / "tests"), str(CHECKOUT / "packaging" / "dev")]

from support.desktop.desktop_app import QUESTION, STILL_S  # noqa: E402  # found only behind the line above
from support.desktop.virtual_desktop import (  # noqa: E402  # the same
    TRAY_ICON,
    DesktopError,
    VirtualDesktop,
    wait_until,
)
from wine import Wine  # noqa: E402  # the same

if TYPE_CHECKING:
    from collections.abc import Callable

PICTURES = CHECKOUT / "build" / "windows-story"
POLICY = r"HKLM\SOFTWARE\Policies\Sendward"
RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
COLOURS = r"HKCU\Control Panel\Colors"
CONTRAST = {
    **dict.fromkeys(("Window", "ButtonFace", "Menu", "HilightText", "InfoWindow"), "0 0 0"),
    **dict.fromkeys(("WindowText", "MenuText", "InfoText", "WindowFrame"), "255 255 255"),
    **dict.fromkeys(("ButtonLight", "ButtonHilight", "ButtonShadow", "ButtonDkShadow"), "255 255 255"),
    **dict.fromkeys(("ButtonText", "HotTrackingColor"), "255 255 0"),
    "Hilight": "26 235 255",
    "GrayText": "63 242 63",
}
"""The colours of a contrast theme, white and yellow on black, as the registry holds them."""
MODULE = ("-P", "-m", "sendward.cli.main")
SHELL = "explorer.exe"
PATIENCE_S = 300.0
"""Wine on a busy machine: a start took from 3 to over 90 s."""
BLINK_S = 1.06
"""One blinking of Windows' text cursor (530 ms on, 530 off): after it a screen that stays looks the same."""
DRAFT = (
    b"From - Tue Nov 24 10:00:00 2026\r\nX-Mozilla-Status: 0000\r\nX-Mozilla-Draft-Info: internal/draft\r\n"
    b"From: me@example.org\r\nTo: john@army.ml\r\nSubject: Tuesday\r\nMessage-ID: <1@example.org>\r\n\r\n"
    b"See you there.\r\n\r\n"
)
PREFERENCES = """\
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.server.server1.type", "none");
user_pref("mail.server.server1.hostname", "Local Folders");
user_pref("mail.server.server1.directory-rel", "[ProfD]Mail/Local Folders");
"""
CREDENTIALS = """\
import keyring
backend = keyring.get_keyring()
backend.set_password("sendward story", "me", "s\\u00e9cret")
print(type(backend).__name__, backend.get_password("sendward story", "me") == "s\\u00e9cret")
backend.delete_password("sendward story", "me")
print(backend.get_password("sendward story", "me"))
"""

EVENT = """\
from sendward.system.windows import event_log
event_log.report("r\\u00e9cord 1")
"""

CLICK_ON_MESSAGE = """\
import ctypes
post = ctypes.WinDLL("user32", use_last_error=True)
window = post.FindWindowW(None, "QTrayIconMessageWindow")
assert post.PostMessageW(window, 0x8000 + 101, 0, 0x0400 + 5), ctypes.get_last_error()
"""
"""What Windows' shell sends when somebody clicks on a message; Wine's shows one and tells of no click.

NIN_BALLOONUSERCLICK of Shell_NotifyIcon, to the window and by the message that Qt has for it
(qwindowssystemtrayicon.cpp, MYWM_NOTIFYICON).
"""

TOLD_TO_WRITE = r'ReportEventW L"r\00e9cord 1"'
"""How Wine repeats, where it is asked to, what it was told to write in the event log; it keeps none."""


class WindowsApp:
    """Sendward in Wine, on a virtual desktop, with a Thunderbird profile of one local account."""

    def __init__(self, desktop: VirtualDesktop, wine: Wine) -> None:
        self.desktop, self.wine = desktop, wine
        self._screen = {"DISPLAY": desktop.environment["DISPLAY"]}
        (user,) = (each for each in (wine.prefix / "drive_c" / "users").iterdir() if each.name != "Public")
        shutil.rmtree(user / "AppData/Local/sendward", ignore_errors=True)
        profile = user / "AppData/Roaming/Thunderbird/Profiles/one.default"
        self.drafts = profile / "Mail/Local Folders/Drafts"
        self.drafts.parent.mkdir(parents=True, exist_ok=True)
        self.drafts.write_bytes(b"")
        (profile / "prefs.js").write_text(PREFERENCES, "utf-8")
        (profile.parent.parent / "profiles.ini").write_text(
            "[Profile0]\nName=default\nIsRelative=1\nPath=Profiles/one.default\nDefault=1\n", "utf-8"
        )
        self.settings = user / "AppData/Local/sendward/settings.toml"
        self.settings.parent.mkdir(parents=True, exist_ok=True)
        (self.settings.parent / "welcomed").touch()  # a second start brings the small window, not the welcome

    def start(self, *options: str) -> subprocess.Popen[bytes]:
        """Start the app, or a second one, as the Start menu does: without a console."""
        return self.wine.start([self.wine.python.with_name("pythonw.exe"), *MODULE, *options], self._screen)

    def command(self, *arguments: str) -> str:
        """What a command of Sendward says, whatever its status."""
        process = self.wine.start([self.wine.python, *MODULE, *arguments], self._screen)
        return process.communicate(timeout=PATIENCE_S)[0].decode(errors="replace")

    def window(self, title: str) -> str:
        """The window of that title, when it is there."""
        return self.desktop.wait_for_window(title, within_s=PATIENCE_S)

    def turn_to(self, title: str) -> None:
        """Take a window to the front, and read it."""
        window = self.window(title)
        self.desktop.wait_until_drawn(window)
        self.desktop.activate(window)
        time.sleep(STILL_S)

    def messages(self) -> set[str]:
        """The windows of Wine's shell that can be seen: a message beside an icon is one."""
        return set(self.desktop.ask("xdotool", "search", "--onlyvisible", "--class", SHELL).split())

    def clipboard_text(self) -> str:
        """What another program would paste; nothing where Wine lets it wait, as in the middle of a change."""
        try:
            return self.desktop.clipboard_text()
        except subprocess.TimeoutExpired:
            return ""

    def picture(self, name: str) -> None:
        """Write what is on the screen, once it stays: a window is drawn after what it says was saved."""
        wait_until("the screen to stay as it is", self._stays, within_s=PATIENCE_S)
        self.desktop.screenshot(PICTURES / f"{name}.png")

    def _stays(self) -> bool:
        before = self.desktop.signature()
        time.sleep(BLINK_S)
        return self.desktop.signature() == before


def step(text: str, happened: Callable[[], object]) -> None:
    """Do it, or wait until it is so, and say how long it took. Raises DesktopError where it is not."""
    print(f"- {text} … ", end="", flush=True)
    began = time.monotonic()
    if happened() is False:
        raise DesktopError(f"did not happen: {text}")
    print(f"done ({time.monotonic() - began:.1f} s)", flush=True)


def tell_of_questions(app: WindowsApp) -> None:
    """Copied, saved, and told of beside the icon."""
    desktop = app.desktop

    def copy_and_use() -> None:
        desktop.copy("kate@navy.ml")
        app.turn_to(QUESTION)
        app.picture("1-copied")
        desktop.press("alt+u")
        wait_until("the correction", lambda: app.clipboard_text() == "kate@navy.mil", within_s=PATIENCE_S)
        desktop.wait_until_closed(QUESTION, within_s=PATIENCE_S)

    step("another program copies kate@navy.ml; Alt+U puts kate@navy.mil there", copy_and_use)

    def save_and_answer() -> None:
        with app.drafts.open("ab") as mbox:
            mbox.write(DRAFT)
        app.turn_to(QUESTION)
        app.picture("2-draft")
        desktop.press("alt+n")
        desktop.wait_until_closed(QUESTION, within_s=PATIENCE_S)

    step("Thunderbird appends a draft to john@army.ml to its mbox; Alt+N answers", save_and_answer)

    def copy_and_click() -> None:
        before = app.messages()
        desktop.copy("john@amry.mil")
        wait_until("a message", lambda: app.messages() - before, within_s=PATIENCE_S)
        app.picture("3-told")
        app.wine.run([app.wine.python, "-c", CLICK_ON_MESSAGE])
        app.turn_to(QUESTION)
        app.picture("4-clicked")
        desktop.press("Escape")
        desktop.wait_until_closed(QUESTION, within_s=PATIENCE_S)

    step("john@amry.mil is told of beside the icon; a click on that brings the question", copy_and_click)


def tell(app: WindowsApp) -> None:
    """The story itself. Raises DesktopError at the first step that does not happen."""
    desktop, wine = app.desktop, app.wine
    wine.run(["reg", "add", rf"{POLICY}\organisation", "/v", "name", "/d", "Example Ltd", "/f"])
    wine.run(["reg", "add", rf"{POLICY}\sources", "/v", "clipboard", "/t", "REG_DWORD", "/d", "1", "/f"])
    wine.run(["reg", "add", POLICY, "/v", "locked", "/t", "REG_MULTI_SZ", "/d", "sources.clipboard", "/f"])
    first = app.start("--minimized")
    step("Sendward starts; its icon appears in the tray", lambda: _wait_for_icon(desktop))
    doctor = app.command("doctor")
    step("the policy in the registry holds", lambda: "Example Ltd" in doctor and "Session: Windows" in doctor)
    tell_of_questions(app)

    def start_again() -> bool:
        status = app.start().wait(PATIENCE_S)
        app.turn_to("Sendward")
        app.picture("5-raised")
        return status == 0

    step("a second start ends at once, and the first one's window comes up", start_again)

    def change_a_setting() -> None:
        desktop.press("alt+e")
        app.turn_to("Settings")
        app.picture("6-settings")
        for key in SETTING_KEYS:
            desktop.press(key)
        wait_until(
            "the settings' file", lambda: "autostart = true" in _text(app.settings), within_s=PATIENCE_S
        )
        app.picture("7-changed")

    step("Settings: to start at login is chosen, and saved", change_a_setting)
    entry = wine.run(["reg", "query", RUN])
    step("the registry's Run key starts pythonw, which opens no console", lambda: "pythonw.exe" in entry)
    step("--quit ends it", lambda: app.command("--quit") == "" and first.wait(PATIENCE_S) == 0)
    listing = app.command("journal", "list")
    step(
        "both answers are in the journal",
        lambda: "correction copied: kate@navy.mil" in listing and "john@army.ml" in listing,
    )
    kept = wine.run([wine.python, "-c", CREDENTIALS]).split()
    step(
        "secrets go to Windows' credential store and come back",
        lambda: kept == ["WinVaultKeyring", "True", "None"],
    )
    reporting = wine.start([wine.python, "-c", EVENT], {"WINEDEBUG": "trace+eventlog"})
    traced = reporting.communicate(timeout=PATIENCE_S)[0].decode(errors="replace")
    step("an event reaches Windows letter by letter", lambda: TOLD_TO_WRITE in traced)


SETTING_KEYS = ("Tab", "Tab", "Tab", "Tab", "Tab", "space")
"""From the search past the pages, the drafts and what was sent; what the policy holds takes no keys."""


def _wait_for_icon(desktop: VirtualDesktop) -> None:
    wait_until("the icon", lambda: desktop.colours_at(*TRAY_ICON) > 1, within_s=PATIENCE_S)


def _text(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


def play(wine: Wine, *, in_contrast: bool = False) -> None:
    """Tell the story once, on a desktop of its own. Raises DesktopError."""
    if in_contrast:
        for name, colour in CONTRAST.items():
            wine.run(["reg", "add", COLOURS, "/v", name, "/d", colour, "/f"])
        wine.shut_down()  # they are read at the start
    with VirtualDesktop() as desktop:
        app = WindowsApp(desktop, wine)
        try:
            tell(app)
        except DesktopError:
            app.picture("did-not-happen")
            raise
        finally:
            contrast = ([COLOURS, "/f"],) if in_contrast else ()
            # no other test is to find it there
            for line in ([POLICY, "/f"], [RUN, "/v", "sendward", "/f"], *contrast):
                wine.start(["reg", "delete", *line]).communicate(timeout=PATIENCE_S)
            wine.shut_down()


def main() -> int:
    """Tell the story, as often as is said; 0 when all of it happened each time."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--runs", type=int, default=1, help="how often, one after the other")
    parser.add_argument("--contrast", action="store_true", help="in the colours of a contrast theme")
    chosen = parser.parse_args()
    runs = chosen.runs
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    wine = Wine()
    wine.make_ready()
    try:
        for number in range(1, runs + 1):
            if runs > 1:
                print(f"run {number} of {runs}", flush=True)
            play(wine, in_contrast=chosen.contrast)
    except DesktopError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"Everything happened. Pictures: {PICTURES}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

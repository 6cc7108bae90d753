"""One person's data under Wine: put there, looked for, and the uninstaller's question about them answered."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from environment import CHECKOUT
from wine import Wine, WineError

sys.path.append(str(CHECKOUT / "tests"))

from support.desktop.virtual_desktop import (  # found only behind the line above
    DesktopError,
    VirtualDesktop,
    wait_until,
)

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence
    from pathlib import Path

PUT = """
from sendward.journal.journal import Journal
from sendward.mail_account import MailAccount
from sendward.settings.account_secrets import set_secret
from sendward.settings.journal_key import journal_key
from sendward.settings.options import ACCOUNTS
from sendward.settings.settings import Settings
from sendward.system.paths import Paths
paths = Paths.of_this_user()
paths.create()
settings = Settings.load(paths.settings_file)
settings.set(ACCOUNTS, (MailAccount("me@example.org", "imap.example.org"),))
settings.save()
set_secret(settings.get(ACCOUNTS)[0].key, "s" * 1500)
with Journal.open(paths.journal_file, journal_key(create=True).key, mark=paths.journal_mark):
    print(paths.journal_file)
"""
"""A journal with its key, and an account whose password takes three entries of Windows' store."""
COUNT = """
from win32ctypes.pywin32 import pywintypes, win32cred
try:
    found = [each["TargetName"] for each in win32cred.CredEnumerate()]
except pywintypes.error as error:
    assert error.winerror == 1168, error  # ERROR_NOT_FOUND (winerror.h): there is none at all
    found = []
print(sum(name == "sendward" or name.endswith("@sendward") for name in found))
"""
"""Counts the entries whose name is Sendward's, as ``keyring.backends.Windows`` makes it."""
HOLD = "import sys; opened = open(sys.argv[1], 'rb'); print('open', flush=True); sys.stdin.read()"
FILES = ("journal-key.json", "journal.sqlite3", "settings.toml")
Kept = tuple[tuple[str, ...], int]
"""Which of the files are there, and how many entries the store has."""
ALL: Kept = (FILES, 4)
NOTHING: Kept = ((), 0)
TITLE = "Sendward Uninstall"
PATIENCE_S = 300.0
PICTURES = CHECKOUT / "build" / "windows-installer"


def put(wine: Wine, python: Path) -> None:
    """Let an installed Sendward write data of a person. Raises WineError."""
    said = wine.run([python, "-P", "-c", PUT])
    if "journal.sqlite3" not in said:
        raise WineError(said)


def kept(wine: Wine, folder: Path) -> Kept:
    """Which of `FILES` are in the person's folder, and how many entries the credential store has of it.

    Raises WineError where nothing but a folder is left.
    """
    files = tuple(name for name in FILES if (folder / name).exists())
    if not files and folder.exists():
        raise WineError(f"{folder} is left, with {sorted(folder.rglob('*'))}")
    return files, int(wine.run([wine.python, "-c", COUNT]))


def remove_while_used(wine: Wine, removal: Sequence[str | Path], file: Path) -> int:
    """Uninstall while another program has a file open; returns the uninstaller's status."""
    holder = wine.start([wine.python, "-c", HOLD, f"Z:{file}"])
    if holder.stdout is None or b"open" not in holder.stdout.readline():
        raise WineError(f"{file} could not be opened")
    process = wine.start(removal)
    process.communicate(timeout=PATIENCE_S)
    holder.communicate(b"", timeout=PATIENCE_S)
    return process.returncode


def answer(wine: Wine, removal: Sequence[str | Path], keys: str) -> int:
    """Uninstall on a virtual screen, and press ``keys`` at the question; returns the status.

    Pictures of the question are in `PICTURES`. Raises WineError where it does not come.
    """
    PICTURES.mkdir(parents=True, exist_ok=True)
    wine.shut_down()  # its services keep to the screen they were started on
    try:
        with VirtualDesktop() as desktop:
            process = wine.start(removal, {"DISPLAY": desktop.environment["DISPLAY"]})
            _answer(desktop, process, keys)
            wine.shut_down()
    except DesktopError as problem:
        raise WineError(str(problem)) from problem
    wine.keep_up()
    return process.wait(PATIENCE_S)


def _answer(desktop: VirtualDesktop, process: subprocess.Popen[bytes], keys: str) -> None:
    first = desktop.wait_for_window(TITLE, within_s=PATIENCE_S)
    desktop.wait_until_drawn(first)
    desktop.activate(first)
    desktop.press("Return")
    wait_until("the question", lambda: len(desktop.windows(TITLE)) > 1, within_s=PATIENCE_S)
    (question,) = set(desktop.windows(TITLE)) - {first}
    desktop.wait_until_drawn(question)
    desktop.screenshot(PICTURES / f"asked-{keys}.png")
    desktop.activate(question)
    desktop.press(keys)
    wait_until("the answer", lambda: len(desktop.windows(TITLE)) == 1, within_s=PATIENCE_S)
    # it stays with a button Close, which can be pressed once all is done
    desktop.press_until(("Return",), lambda: process.poll() is not None, within_s=PATIENCE_S)

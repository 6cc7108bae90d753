"""Sendward as a person meets it in the virtual desktop: started, shown something, answered, ended."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import time
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

from support.desktop.virtual_desktop import DesktopError, wait_until

if TYPE_CHECKING:
    from collections.abc import Sequence

    from support.desktop.virtual_desktop import VirtualDesktop

QUESTION = "Check the address"
"""The title of the window that asks."""

QUIET_S = 0.55
"""For half a second after it was drawn what asks takes no click; no person has read it by then."""

STILL_S = 1.6
"""For a second and a half after it got the keyboard a question takes no key: they may be another window's."""

SENDWARD = str(Path(sys.executable).parent / "sendward")
"""The console script beside the Python that runs this."""


def make_maildir(folder: Path) -> Path:
    """An empty Maildir."""
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    return folder


def a_draft(*to: str, message_id: str = "<1@example.org>", subject: str = "Tuesday") -> bytes:
    """A message as a mail client saves it."""
    message = EmailMessage()
    message["From"] = "me@example.org"
    message["To"] = ", ".join(to)
    message["Subject"] = subject
    message["Message-ID"] = message_id
    message.set_content("See you there.\n")
    return message.as_bytes()


def save_draft(maildir: Path, name: str, draft: bytes) -> Path:
    """Save a draft as a mail client does: written whole beside the folder, then moved in."""
    unfinished = maildir / "tmp" / name
    unfinished.write_bytes(draft)
    return unfinished.rename(maildir / "cur" / f"{name}:2,D")


class DesktopApp:
    """The tray app in ``desktop``; ended and started as often as the story wants."""

    def __init__(
        self,
        desktop: VirtualDesktop,
        *,
        draft_folders: Sequence[Path] = (),
        list_files: Sequence[Path] = (),
        program: Sequence[str] = (SENDWARD,),
    ) -> None:
        """Start ``program``, which is the tray app or behaves like it."""
        self._program = tuple(program)
        self.desktop = desktop
        self.process: subprocess.Popen[bytes] | None = None
        self._draft_folders = tuple(draft_folders)
        settings = Path(desktop.environment["XDG_CONFIG_HOME"]) / "sendward" / "settings.toml"
        settings.parent.mkdir(parents=True)
        # a JSON list of paths is a TOML array too
        folders, files = ([os.fspath(path) for path in paths] for paths in (draft_folders, list_files))
        settings.write_text(
            f"[drafts]\nfolders = {json.dumps(folders)}\n\n[watchlists]\nfiles = {json.dumps(files)}\n",
            encoding="utf-8",
        )

    def start(self, *, within_s: float = 15.0) -> float:
        """Start the app; returns when it watches, with the seconds until its icon was in the tray.

        Raises DesktopError. A draft saved before the folders are first looked through is no news to the app.
        """
        began = time.monotonic()
        self.launch()
        try:
            wait_until("Sendward's icon in the tray", self.desktop.tray_icons, within_s=within_s)
        except DesktopError as problem:
            raise DesktopError(f"{problem}\n{self.desktop.log('sendward')}") from problem
        took_s = time.monotonic() - began
        if self._draft_folders:
            wait_until("the drafts to be watched", self.is_watching_drafts)
        return took_s

    def is_watching_drafts(self) -> bool:
        """Whether ``sendward doctor`` says that the draft folders are watched."""
        lines = self.command("doctor").stdout.splitlines()
        return any("Drafts in " in line and ", watching" in line for line in lines)

    def launch(self, *options: str) -> subprocess.Popen[bytes]:
        """Start the app and wait for nothing."""
        self.process = self.desktop.start(*self._program, *options)
        return self.process

    def end(self, *, within_s: float = 5.0) -> int:
        """Ask the app to end as a desktop session does (SIGTERM); its exit status."""
        if self.process is None:
            raise DesktopError("Sendward was not started")
        self.process.terminate()
        return self.process.wait(within_s)

    def wait_for_question(self, *, within_s: float = 10.0) -> str:
        """The window that asks. Raises DesktopError with what the app printed."""
        try:
            return self.desktop.wait_for_window(QUESTION, within_s=within_s)
        except DesktopError as problem:
            raise DesktopError(f"{problem}\n{self.desktop.log('sendward')}") from problem

    def turn_to_question(self) -> str:
        """What a person does before any key: see the question, take its window to the front, read it."""
        while True:
            window = self.wait_for_question()
            try:
                self.desktop.wait_until_drawn(window)
                self.desktop.activate(window)
            except DesktopError as problem:
                asking = self.desktop.windows(QUESTION)
                if window in asking:
                    raise DesktopError(f"{problem}; asking: {asking}, it was {window}") from problem
                continue  # one that matters more took its place meanwhile
            time.sleep(STILL_S)
            return window

    def answer(self, *keys: str) -> None:
        """Answer the question by the keyboard; returns when its window is gone."""
        window = self.turn_to_question()
        self.desktop.press(*keys)
        # another question may take its place at once
        wait_until("the question to go", lambda: window not in self.desktop.windows(QUESTION))

    def journal(self) -> list[dict[str, str]]:
        """What the journal holds, oldest first, a line a recipient, as its export tells it."""
        return list(csv.DictReader(io.StringIO(self.command("journal", "export").stdout)))

    def outcomes(self) -> list[tuple[str, str]]:
        """Who was decided about, and how, oldest first."""
        return [(line["recipient"], line["outcome"]) for line in self.journal() if line["event"] == "decided"]

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run ``sendward`` with these arguments in the same desktop."""
        return subprocess.run(
            [SENDWARD, *arguments],
            env=self.desktop.environment,
            cwd=os.fspath(self.desktop.home),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )

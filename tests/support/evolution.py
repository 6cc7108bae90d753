"""The real Evolution in a virtual desktop, driven by the keyboard."""

from __future__ import annotations

import contextlib
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.desktop.virtual_desktop import VirtualDesktop
    from support.smtp_sink import SmtpSink

AUTOSAVED_WITHIN_S = 120.0
"""It saves what is being written once a minute."""
WITHIN_S = 60.0
"""The first message's window comes with three services that the bus starts."""
CC_FROM_LEFT = 300
CC_FROM_TOP = 222
CC_FROM_TOP_SINCE_3_48 = 192
"""Where the field is in a message's window, which has a menu bar up to 3.46."""
ENVIRONMENT = {
    "GSETTINGS_BACKEND": "keyfile",
    "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
    # without it the editor wants namespaces of its own, which root and containers have not
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
}
SETTINGS = """\
[org/gnome/evolution/mail]
prompt-on-accel-send=false
"""
"""Ctrl+Return sends: which button Return presses in the question before it depends on the version."""
ACCOUNT = """\
[Data Source]
DisplayName=me@example.org
Enabled=true

[Mail Account]
BackendName=none
IdentityUid=identity
NeedsInitialSetup=false
"""
IDENTITY = """\
[Data Source]
DisplayName=me@example.org
Enabled=true
Parent=account

[Mail Identity]
Address=me@example.org
Name=Me

[Mail Composition]
DraftsFolder=folder://local/Drafts

[Mail Submission]
SentFolder=folder://local/Sent
TransportUid=transport
UseSentFolder=true
"""
TRANSPORT = """\
[Data Source]
DisplayName=me@example.org
Enabled=true
Parent=account

[Authentication]
Host=127.0.0.1
Port={port}

[Mail Transport]
BackendName=smtp

[Security]
Method=none
"""


class Evolution:
    """Evolution in ``desktop``; ended with it."""

    def __init__(self, desktop: VirtualDesktop, sink: SmtpSink) -> None:
        self.desktop = desktop
        sources = Path(desktop.environment["XDG_CONFIG_HOME"]) / "evolution" / "sources"
        sources.mkdir(parents=True)
        settings = Path(desktop.environment["XDG_CONFIG_HOME"]) / "glib-2.0" / "settings"
        settings.mkdir(parents=True)
        (settings / "keyfile").write_text(SETTINGS)
        (sources / "account.source").write_text(ACCOUNT)
        (sources / "identity.source").write_text(IDENTITY)
        (sources / "transport.source").write_text(TRANSPORT.format(port=sink.port))
        data = Path(desktop.environment["XDG_DATA_HOME"])
        version = subprocess.check_output(["evolution", "--version"], text=True, env=desktop.environment)
        is_without_menu = [int(part) for part in version.split()[1].split(".")[:2]] >= [3, 48]
        self._cc = CC_FROM_LEFT, CC_FROM_TOP_SINCE_3_48 if is_without_menu else CC_FROM_TOP
        self._drafts = data / "evolution" / "mail" / "local" / ".Drafts" / "cur"

    def begin(self, to: str, subject: str) -> None:
        """A new message, saved once."""
        self._open(to, subject)
        self.save()

    def write(self, to: str, subject: str) -> None:
        """A new message that nobody saves; returns when Evolution has saved it by itself."""
        before = set(self._autosaves())
        self._open(to, subject)
        self._press_until(("x",), lambda: bool(set(self._autosaves()) - before), within_s=AUTOSAVED_WITHIN_S)

    def _open(self, to: str, subject: str) -> None:
        self.desktop.start("evolution", f"mailto:{to}?subject={subject}&body=Hello", environment=ENVIRONMENT)
        window = self.desktop.wait_for_window(f"^{subject}$", within_s=WITHIN_S)
        self.desktop.activate(window)

    def _autosaves(self) -> list[Path]:
        return list(self._drafts.parents[3].glob(".evolution-composer.autosave-*"))

    def save(self) -> None:
        """Ctrl+S; returns when there is a file more."""
        before = self._names()
        self._press_until(("ctrl+s",), lambda: bool(self._names() - before))

    def add(self, to: str, subject: str) -> None:
        """Write somebody into Cc, in place of what is there, and save.

        Again every four seconds: for a while after a save the window takes neither clicks nor keys.
        """
        window = self.desktop.wait_for_window(f"^{subject}$", within_s=WITHIN_S)
        due = 0.0

        def is_saved() -> bool:
            nonlocal due
            if any(to in content for content in self._contents()):
                return True
            if time.monotonic() >= due:
                due = time.monotonic() + 4
                x, y = self._cc
                self.desktop.ask("xdotool", "mousemove", "--window", window, str(x), str(y))
                self.desktop.ask("xdotool", "click", "--repeat", "3", "--delay", "50", "1")
                self.desktop.ask("xdotool", "type", "--delay", "20", to)
                self.desktop.press("Tab", "ctrl+s")
            return False

        wait_until(f"{to} to be saved", is_saved, within_s=WITHIN_S)

    def send(self, subject: str) -> None:
        """Ctrl+Return; returns when the window is gone."""
        self._press_until(("ctrl+Return",), lambda: not self.desktop.windows(f"^{subject}$"))

    def _press_until(
        self, keys: tuple[str, ...], is_done: Callable[[], bool], within_s: float = WITHIN_S
    ) -> None:
        """Press the keys, again every two seconds: a window that is up does not take any at once."""
        due = 0.0

        def is_done_now() -> bool:
            nonlocal due
            if is_done():
                return True
            if time.monotonic() >= due:
                due = time.monotonic() + 2
                for key in keys:
                    self.desktop.press(key)
            return False

        wait_until(f"{' and '.join(keys)} to do their work", is_done_now, within_s=within_s)

    def _names(self) -> set[str]:
        """The drafts' names without their flags."""
        return {file.name.partition(":")[0] for file in self._files()}

    def _files(self) -> list[Path]:
        return list(self._drafts.glob("*"))

    def _contents(self) -> list[str]:
        contents = []
        for file in self._files():
            with contextlib.suppress(FileNotFoundError):  # it has just got a flag
                contents.append(file.read_text(errors="replace"))
        return contents

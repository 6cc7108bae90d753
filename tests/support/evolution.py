"""The real Evolution in a virtual desktop, driven by the keyboard."""

from __future__ import annotations

import contextlib
import re
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop
    from support.smtp_sink import SmtpSink

AUTOSAVED_WITHIN_S = 120.0
"""It saves what is being written once a minute."""
ASKED_AGAIN_AFTER_S = 25.0
WITHIN_S = 60.0
"""The first message's window comes with three services that the bus starts."""
CC_FROM_LEFT = 300
CC_FROM_TOP = 222
CC_FROM_TOP_SINCE_3_48 = 203
"""Where the field is in a message's window, which has a menu bar up to 3.46 and again since 3.56."""
MENU = r"^(org\.gnome\.)?[Ee]volution$"
"""What its menus are called, the longer since 3.56."""
ENVIRONMENT = {
    "GSETTINGS_BACKEND": "keyfile",
    "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
    # without it the editor wants namespaces of its own, which root and containers have not
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
}
SETTINGS = """\
[org/gnome/evolution/mail]
prompt-on-accel-send=false
composer-use-outbox={keeps}
composer-delay-outbox-flush=-1

[org/gnome/evolution/shell]
menubar-visible=true
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
BOOKS = "org.gnome.evolution.dataserver.AddressBook10"
BOOKS_AT = "/org/gnome/evolution/dataserver/AddressBookFactory"
BOOK = "system-address-book"
INTERFACE = "org.gnome.evolution.dataserver.AddressBook"
CONTACT = "BEGIN:VCARD\\nVERSION:3.0\\nFN:{to}\\nEMAIL:{to}\\nEND:VCARD"


class Evolution:
    """Evolution in ``desktop``; ended with it."""

    def __init__(self, desktop: VirtualDesktop, sink: SmtpSink, *, keeps_back: bool = False) -> None:
        """``keeps_back``: what is sent stays in the outbox."""
        self.desktop = desktop
        sources = Path(desktop.environment["XDG_CONFIG_HOME"]) / "evolution" / "sources"
        sources.mkdir(parents=True)
        settings = Path(desktop.environment["XDG_CONFIG_HOME"]) / "glib-2.0" / "settings"
        settings.mkdir(parents=True)
        (settings / "keyfile").write_text(SETTINGS.format(keeps=str(keeps_back).lower()))
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
        self.desktop.press_until(
            ("x",), lambda: bool(set(self._autosaves()) - before), within_s=AUTOSAVED_WITHIN_S
        )

    def _open(self, to: str, subject: str) -> None:
        due = 0.0

        def window() -> list[str]:
            """Asked for again after a while: what runs already may let a request fall."""
            nonlocal due
            if time.monotonic() >= due:
                due = time.monotonic() + ASKED_AGAIN_AFTER_S
                line = ("evolution", f"mailto:{to}?subject={subject}&body=Hello")
                self.desktop.start(*line, environment=ENVIRONMENT)
            return list(self.desktop.windows(f"^{subject}$"))

        self.desktop.activate(wait_until(f"the message {subject!r}", window, within_s=WITHIN_S)[0])

    def _autosaves(self) -> list[Path]:
        return list(self._drafts.parents[3].glob(".evolution-composer.autosave-*"))

    def save(self) -> None:
        """Ctrl+S; returns when there is a file more."""
        before = self._names()
        self.desktop.press_until(("ctrl+s",), lambda: bool(self._names() - before))

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
                self.desktop.click_in(window, self._cc, times=3)
                self.desktop.type(to)
                self.desktop.press("Tab", "ctrl+s")
            return False

        wait_until(f"{to} to be saved", is_saved, within_s=WITHIN_S)

    def send(self, subject: str) -> None:
        """Ctrl+Return; returns when the window is gone."""
        self.desktop.press_until(("ctrl+Return",), lambda: not self.desktop.windows(f"^{subject}$"))

    def forward(self, name: str, to: str) -> None:
        """Make a rule that sends on what comes from "rota", in the window of its filters."""
        desktop = self.desktop
        desktop.start("evolution", "--component", "mail", environment=ENVIRONMENT)
        window = desktop.wait_for_window("^(Mail|Inbox.*)$", within_s=WITHIN_S)
        desktop.activate(window)
        desktop.press_until(("Escape", "alt+e", "m"), lambda: desktop.windows("^Message Filters$"))
        desktop.press_until(("alt+a",), lambda: desktop.windows("^Add Rule$"))
        desktop.wait_until_drawn(desktop.wait_for_window("^Add Rule$"))
        desktop.type(name)
        desktop.press(*["Tab"] * 6)  # its type, account and way to match; sender; contains
        desktop.type("rota")
        desktop.press(*["Tab"] * 3)  # to what is done
        before = set(desktop.windows(MENU))
        desktop.press("space")
        menu = wait_until("the menu", lambda: set(desktop.windows(MENU)) - before)
        desktop.press("End", "Return")
        wait_until("the menu to be gone", lambda: not menu & set(desktop.windows(MENU)))
        desktop.press("Tab")
        desktop.type(to)
        desktop.press_until(("alt+o",), lambda: not desktop.windows("^Add Rule$"))
        desktop.press_until(("alt+o",), lambda: not desktop.windows("^Message Filters$"))

    def add_contact(self, to: str) -> None:
        """Have its service put somebody into the book, as the window of contacts does."""
        path, name = re.findall(r"'([^']+)'", self._ask(BOOKS, BOOKS_AT, "Factory.OpenAddressBook", BOOK))
        self._ask(name, path, ".Open")
        self._ask(name, path, ".CreateContacts", f"['{CONTACT.format(to=to)}']", "0")

    def _ask(self, name: str, path: str, method: str, *arguments: str) -> str:
        line = ["gdbus", "call", "--session", "--dest", name, "--object-path", path]
        return self.desktop.ask(*line, "--method", INTERFACE + method, *arguments, within_s=WITHIN_S)

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

"""The real Balsa in a virtual desktop, driven by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.desktop.virtual_desktop import VirtualDesktop
    from support.smtp_sink import SmtpSink

WITHIN_S = 30.0

BOX = """\
[mailbox-{title}]
Path={home}/mail/{name}
Type=LibBalsaMailboxMbox
Name={title}

"""
ACCOUNT = """\
[address-book-1]
Path={home}/.balsa/addressbook.ldif
Type=LibBalsaAddressBookLdif
Name=Address Book

[identity]
CurrentIdentity=Default Identity

[identity-Default Identity]
FullName=Me
Address=me@example.org
SmtpServer=Default

[Globals]
MailDir={home}/mail

[smtp-server-Default]
Server=127.0.0.1:{port}
Anonymous=true
Security=4

"""
"""What Balsa's own assistant writes, as far as it matters; 4 is a connection without TLS."""


class Balsa:
    """Balsa in ``desktop``; ended with it."""

    def __init__(self, desktop: VirtualDesktop, sink: SmtpSink) -> None:
        self.desktop = desktop
        home = desktop.home
        self.drafts = home / "mail" / "draftbox"
        (home / ".balsa").mkdir()
        (home / "mail").mkdir()
        boxes = ("inbox", "outbox", "sentbox", "draftbox", "trash")
        for name in boxes:
            (home / "mail" / name).touch()
        text = "".join(BOX.format(home=home, name=name, title=name.capitalize()) for name in boxes)
        (home / ".balsa" / "config").write_text(text + ACCOUNT.format(home=home, port=sink.port))

    def start(self) -> None:
        """Start it; returns when its window is there."""
        self.desktop.start("balsa")
        self.desktop.wait_for_window("Balsa", within_s=WITHIN_S)

    def begin(self, to: str, subject: str) -> None:
        """A new message, saved once."""
        self.desktop.start("balsa", f"--compose=mailto:{to}?subject={subject}")
        window = self.desktop.wait_for_window(f"New message to {to}: {subject}", within_s=WITHIN_S)
        self.desktop.activate(window)
        self.save()

    def save(self) -> None:
        """Ctrl+S, until the box of drafts has been written to."""
        before = self._state()
        self._press_until("ctrl+s", lambda: self._state() != before)

    def add(self, to: str) -> None:
        """Type another recipient behind the first, whose row has the cursor, and save."""
        self.desktop.press("End")
        self.desktop.type(f", {to}")
        self.desktop.press("Return")
        self.save()

    def send(self) -> None:
        """Ctrl+Return; returns when the message's window is gone."""
        self._press_until("ctrl+Return", lambda: not self.desktop.windows("New message"))

    def close(self) -> None:
        """Close the message's window, saved as it is."""
        self._press_until("ctrl+w", lambda: not self.desktop.windows("New message"))

    def delete(self) -> None:
        """Delete the only draft, from the list: marked in its file, and copied to the trash."""
        for window in self.desktop.windows("^Information"):  # it takes the keys
            self.desktop.activate(window)
            self._press_until("Escape", lambda: not self.desktop.windows("^Information"))
        self.desktop.start("balsa", f"--open-mailbox=file://{self.drafts}")
        self.desktop.activate(self.desktop.wait_for_window("^Balsa: Draftbox", within_s=WITHIN_S))
        before = self.drafts.read_bytes()

        def is_deleted() -> bool:
            self.desktop.press("d")
            return self.drafts.read_bytes() != before

        wait_until("the draft to be deleted", is_deleted, within_s=WITHIN_S)

    def _press_until(self, key: str, is_done: Callable[[], bool]) -> None:
        """Press a key in the message's window, and wait for what it does."""
        self.desktop.press(key)
        wait_until(f"{key} to do its work", is_done, within_s=WITHIN_S)

    def _state(self) -> tuple[int, int]:
        info = self.drafts.stat()
        return info.st_mtime_ns, info.st_size

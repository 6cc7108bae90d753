"""The real Claws Mail in a virtual desktop, driven by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.desktop.virtual_desktop import VirtualDesktop
    from support.smtp_sink import SmtpSink

ME = "me@example.org"
WITHIN_S = 30.0
NAME_OF_RULE, ADD_RULE, ADD_ADDRESS = (200, 26), (66, 192), (572, 242)
"""Where those are in their windows. A button that is pressed by a key waits a moment before it works."""

ACCOUNT = """\
[Account: 1]
account_name=me@example.org
is_default=1
name=Me
address=me@example.org
protocol=6
smtp_server=127.0.0.1
set_smtpport=1
smtp_port={port}
use_smtp_auth=0
ssl_smtp=0
"""
"""Protocol 6 is an account that only sends."""
SETTINGS = "[Common]\nenable_aspell=0\nautosave=0\ncheck_on_startup=0\nconfirm_on_exit=0\n"
FOLDERS = """\
<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
  <folder type="mh" name="Mailbox" path="Mail">
    <folderitem type="inbox" name="inbox" path="inbox"/>
    <folderitem type="outbox" name="sent" path="sent"/>
    <folderitem type="draft" name="draft" path="draft"/>
    <folderitem type="queue" name="queue" path="queue"/>
    <folderitem type="trash" name="trash" path="trash"/>
  </folder>
</folderlist>
"""


class ClawsMail:
    """Claws Mail in ``desktop``; ended with it."""

    def __init__(self, desktop: VirtualDesktop, sink: SmtpSink) -> None:
        self.desktop = desktop
        self.drafts = desktop.home / "Mail" / "draft"
        config = desktop.home / ".claws-mail"
        config.mkdir()
        (config / "accountrc").write_text(ACCOUNT.format(port=sink.port))
        (config / "clawsrc").write_text(SETTINGS)
        (config / "folderlist.xml").write_text(FOLDERS)
        for name in ("inbox", "sent", "draft", "queue", "trash"):
            (desktop.home / "Mail" / name).mkdir(parents=True)
        # a folder without any note of Claws Mail's cannot be told from another
        (self.drafts / ".mh_sequences").touch()

    def start(self) -> None:
        """Start it; returns when its window is there."""
        self.desktop.start("claws-mail")
        self.desktop.wait_for_window("Claws Mail 4", within_s=WITHIN_S)

    def begin(self, to: str, subject: str) -> None:
        """A new message, saved once."""
        self.desktop.start("claws-mail", "--compose", f"mailto:{to}?subject={subject}")
        self._turn_to(subject)
        self.save()

    def save(self) -> None:
        """Ctrl+S: the draft gets the next number and the old one goes."""
        before = self._numbers()
        self._press_until(
            "ctrl+s", lambda: len(now := self._numbers()) == max(1, len(before)) and now != before
        )

    def add(self, to: str) -> None:
        """Type another recipient into the row that has the cursor, and save."""
        self.desktop.type(to)
        self.save()

    def send(self) -> None:
        """Ctrl+Return; returns when the draft is gone."""
        self._press_until("ctrl+Return", lambda: not self._numbers())

    def send_later(self) -> None:
        """Ctrl+Shift+S puts it into the queue; returns when the draft is gone."""
        self._press_until("ctrl+shift+s", lambda: not self._numbers())

    def close(self) -> None:
        """Close the message's window, saved as it is."""
        self._press_until("ctrl+w", lambda: not self.desktop.windows("Compose message"))

    def delete(self) -> None:
        """Delete the only draft, from the list."""
        [number] = self._numbers()
        self.desktop.start("claws-mail", "--select", f"#mh/Mailbox/draft/{number}")
        window = self.desktop.wait_for_window("Claws Mail 4", within_s=WITHIN_S)

        def is_deleted() -> bool:
            self.desktop.activate(window)
            self.desktop.press("Delete")
            return not self._numbers()

        wait_until("the draft to be deleted", is_deleted, within_s=WITHIN_S)

    def redirect(self, name: str, to: str) -> None:
        """Make a rule that redirects what has "rota" for a subject, in the window of its filters."""
        window = self._open(("alt+c", "f"), "Filtering configuration")
        self.desktop.click_in(window, NAME_OF_RULE)
        self.desktop.type(name)
        self.desktop.press("Tab", "Tab")
        self.desktop.type('subject matchcase "rota"')
        self.desktop.press("Tab", "Tab")
        self.desktop.type(f'redirect 1 "{to}"')
        self.desktop.click_in(window, ADD_RULE)
        self.desktop.press("alt+o")
        self.desktop.wait_until_closed("Filtering configuration", within_s=WITHIN_S)

    def add_contact(self, to: str) -> None:
        """Put somebody into the book of personal addresses, which is written when its window is closed."""
        self._open(("alt+t", "a"), "Address book")
        self.desktop.press("Down", "Down")
        self._press_until("ctrl+n", lambda: self.desktop.windows("Add New Person"))
        window = self.desktop.wait_for_window("Add New Person")
        self.desktop.wait_until_drawn(window)
        self.desktop.type("John")
        self.desktop.press("ctrl+Next", "Tab")
        self.desktop.type(to)
        self.desktop.click_in(window, ADD_ADDRESS)
        self.desktop.press("alt+o")
        self.desktop.wait_until_closed("(Add New|Edit) Person", within_s=WITHIN_S)
        self._press_until("ctrl+w", lambda: not self.desktop.windows("Address book"))

    def _open(self, keys: tuple[str, ...], title: str) -> str:
        """Open a window from the main one."""
        self.desktop.activate(self.desktop.wait_for_window("Claws Mail 4", within_s=WITHIN_S))
        self.desktop.press_until(keys, lambda: self.desktop.windows(title), within_s=WITHIN_S)
        window = self.desktop.wait_for_window(title)
        self.desktop.activate(window)
        self.desktop.wait_until_drawn(window)
        return window

    def _turn_to(self, subject: str) -> None:
        window = self.desktop.wait_for_window(f"{subject} - Compose message", within_s=WITHIN_S)
        self.desktop.activate(window)

    def _press_until(self, key: str, is_done: Callable[[], object]) -> None:
        """Press a key in the message's window, and wait for what it does."""
        self.desktop.press(key)
        wait_until(f"{key} to do its work", is_done, within_s=WITHIN_S)

    def _numbers(self) -> set[str]:
        return {file.name for file in self.drafts.iterdir() if file.name.isdigit()}

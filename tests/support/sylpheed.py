"""The real Sylpheed in a virtual desktop: it has Claws Mail's folders and most of its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.claws_mail import FOLDERS, WITHIN_S, ClawsMail
from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop
    from support.smtp_sink import SmtpSink

ACCOUNT = """\
[Account: 1]
account_name=me@example.org
is_default=1
name=Me
address=me@example.org
protocol=0
receive_server=localhost
user_id=me
receive_at_getall=0
smtp_server=127.0.0.1
set_smtpport=1
smtp_port={port}
use_smtp_auth=0
ssl_smtp=0
"""
SETTINGS = "[Common]\nautosave=0\nenable_autosave=0\ncheck_on_startup=0\nconfirm_on_exit=0\n"


class Sylpheed(ClawsMail):
    """Sylpheed in ``desktop``; ended with it."""

    def __init__(self, desktop: VirtualDesktop, sink: SmtpSink) -> None:
        self.desktop = desktop
        self.drafts = desktop.home / "Mail" / "draft"
        config = desktop.home / ".sylpheed-2.0"
        config.mkdir()
        (config / "accountrc").write_text(ACCOUNT.format(port=sink.port))
        (config / "sylpheedrc").write_text(SETTINGS)
        (config / "folderlist.xml").write_text(FOLDERS)
        for name in ("inbox", "sent", "draft", "queue", "trash"):
            (desktop.home / "Mail" / name).mkdir(parents=True)
        # a folder without any note of Sylpheed's cannot be told from another
        (self.drafts / ".sylpheed_mark").touch()

    def start(self) -> None:
        """Start it; returns when its window is there."""
        self.desktop.start("sylpheed")
        self.desktop.wait_for_window("Sylpheed 3", within_s=WITHIN_S)

    def begin(self, to: str, subject: str) -> None:
        """A new message, saved once."""
        self.desktop.start("sylpheed", "--compose", f"mailto:{to}?subject={subject}")
        window = self.desktop.wait_for_window(f"{subject} - Compose", within_s=WITHIN_S)
        self.desktop.activate(window)
        self.save()

    def add(self, to: str) -> None:
        """Type a recipient of a copy, in the row before that of the subject, and save."""
        self.desktop.press("shift+Tab")
        super().add(to)

    def send(self) -> None:
        """Ctrl+Shift+E; returns when the draft is gone."""
        self._press_until("ctrl+shift+e", lambda: not self._numbers())

    def close(self) -> None:
        """Close the message's window, saved as it is."""
        self._press_until("ctrl+w", lambda: not self.desktop.windows("Compose"))

    def delete(self) -> None:
        """Delete the only draft, from the list; the folder is the third below the top of the tree."""
        self.desktop.activate(self.desktop.wait_for_window("Sylpheed 3", within_s=WITHIN_S))
        self.desktop.press("Down", "Down", "Down", "Return")

        def is_deleted() -> bool:
            self.desktop.press("Delete")
            return not self._numbers()

        wait_until("the draft to be deleted", is_deleted, within_s=WITHIN_S)

"""The real NeoMutt in a terminal of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.terminal_program import put_sendmail, use

if TYPE_CHECKING:
    from pathlib import Path

CONFIGURATION = """\
set folder = ~/Mail
set postponed = +Drafts
set mbox_type = {kind}
set editor = true
set fast_reply = yes
set abort_unmodified = no
set sendmail = "{sendmail}"
set realname = Me
set from = me@example.org
set record = ""
set copy = no
set confirmappend = no
set confirmcreate = no
set recall = no
set delete = yes
set quit = yes
set sleep_time = 0
"""


class NeoMutt:
    """NeoMutt with a home folder of its own, whose drafts are a ``kind``: Maildir or mbox."""

    def __init__(self, home: Path, kind: str) -> None:
        self._home = home
        self._sendmail = put_sendmail(home)
        (home / "Mail").mkdir()
        (home / ".neomuttrc").write_text(CONFIGURATION.format(kind=kind, sendmail=self._sendmail))

    @property
    def sent(self) -> str:
        """The message that was sent last."""
        return self._sendmail.with_name("sendmail.sent").read_text()

    def begin(self, to: str, subject: str) -> None:
        """Write a message and postpone it."""
        self._use("-s", subject, to, ready="Security:", keys="P")

    def add(self, to: str) -> None:
        """Take the postponed message up, add a recipient, postpone it again."""
        self._use("-p", ready="Security:", keys=f"t, {to}\rP")

    def save_again(self) -> None:
        """Take the postponed message up and postpone it again."""
        self._use("-p", ready="Security:", keys="P")

    def send(self) -> None:
        """Take the postponed message up and send it."""
        self._use("-p", ready="Security:", keys="y")

    def delete(self) -> None:
        """Delete the postponed message from its folder."""
        self._use("-f", "+Drafts", ready="q:Quit", keys="dq")

    def _use(self, *arguments: str, ready: str, keys: str) -> None:
        use(self._home, ["neomutt", "-n", *arguments], (ready, keys))

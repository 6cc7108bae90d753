"""The real Alpine in a terminal of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.terminal_program import put_sendmail, use

if TYPE_CHECKING:
    from pathlib import Path

    from support.terminal_program import Step

# it takes its folders to lie in the home folder that the system's list of users names, not in $HOME
CONFIGURATION = """\
personal-name=Me
user-domain=example.org
inbox-path={home}/mail/inbox
folder-collections=Mail {home}/mail/[]
default-fcc=""
sendmail-path={sendmail}
feature-list=quit-without-confirm,send-without-confirm
last-version-used=9.99
"""
_END_OF_LINE, _UP, _POSTPONE, _SEND = "\x05", "\x10", "\x0f", "\x18"
_COMPOSING = "To Spell"
"""The last thing that is drawn of the window for writing."""
_IN_INBOX = "Folder: INBOX"
_IN_DRAFTS = "Message 1 of"
_POSTPONED = "postponed"
"""In "Writing postponed message" and in "Composition postponed", of which it shows one or both."""


class Alpine:
    """Alpine with a home folder of its own."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._sendmail = put_sendmail(home)
        (home / "mail").mkdir()
        (home / "mail/inbox").touch()
        (home / ".pinerc").write_text(CONFIGURATION.format(home=home, sendmail=self._sendmail))

    @property
    def sent(self) -> str:
        """The message that was sent last."""
        return self._sendmail.with_name("sendmail.sent").read_text()

    def begin(self, to: str, subject: str) -> None:
        """Write a message and postpone it."""
        self._use(["-url", f"mailto:{to}?subject={subject}"], (_COMPOSING, _POSTPONE))

    def save_again(self) -> None:
        """Take the postponed message up and postpone it again."""
        self._take_up((_COMPOSING, _POSTPONE), (_POSTPONED, "q"))

    def add(self, to: str) -> None:
        """Take the postponed message up, add a recipient, postpone it again."""
        # from the text over the subject, the attachments and the copies to the recipients
        keys = f"{_UP * 4}{_END_OF_LINE}, {to}{_POSTPONE}"
        self._take_up((_COMPOSING, keys), (_POSTPONED, "q"))

    def send(self) -> None:
        """Take the postponed message up and send it."""
        # "Message sent" is shown at times, and at others something else at once
        self._take_up((_COMPOSING, _SEND), (self._sendmail.with_name("sendmail.sent").exists, "q"))

    def delete(self) -> None:
        """Delete the postponed message from its folder."""
        folder = f"{self._home}/mail/postponed-msgs"
        self._use(["-i", "-f", folder], (_IN_DRAFTS, "dq"), ("xpunge", "y"))

    def _take_up(self, *steps: Step) -> None:
        self._use(["-i"], (_IN_INBOX, "c"), ("Continue postponed", "y"), *steps)

    def _use(self, arguments: list[str], *steps: Step) -> None:
        use(self._home, ["alpine", "-p", f"{self._home}/.pinerc", *arguments], *steps)

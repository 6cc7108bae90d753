"""The real aerc in a terminal of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.mail_folders import drop_into_maildir, maildir, message
from support.terminal_program import put_sendmail, use

if TYPE_CHECKING:
    from pathlib import Path

    from support.terminal_program import Step

ACCOUNT = """\
[Me]
source = maildir://{home}/Mail
from = Me <me@example.org>
outgoing = {sendmail}
"""
SETTINGS = "[compose]\neditor = true\n"
_IN_INBOX = "Here-I-am"
"""The subject of a message in the inbox: before it is shown no command is safe."""
_REVIEW = "Send this"


class Aerc:
    """aerc with a home folder of its own."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._sendmail = put_sendmail(home)
        config = home / ".config/aerc"
        config.mkdir(parents=True)
        (config / "accounts.conf").write_text(ACCOUNT.format(home=home, sendmail=self._sendmail))
        (config / "accounts.conf").chmod(0o600)
        (config / "aerc.conf").write_text(SETTINGS)
        self._drafts = maildir(home / "Mail/Drafts")
        drop_into_maildir(maildir(home / "Mail/INBOX"), b"From: you@x.org\n" + message(subject=_IN_INBOX))

    @property
    def sent(self) -> str:
        """The message that was sent last."""
        return self._sendmail.with_name("sendmail.sent").read_text()

    def begin(self, to: str, subject: str) -> None:
        """Write a message and postpone it."""
        compose = f":compose -H 'To: {to}' -H 'Subject: {subject}'\r"
        self._use((_IN_INBOX, compose), (_REVIEW, ":postpone\r"), count=len(self._files()) + 1)

    def save_again(self, subject: str) -> None:
        """Take the postponed message up and postpone it again; the old one stays.

        aerc then asks whether to delete it. Now and then it hangs instead (0.14), so the answer is "no".
        """
        self._take_up(subject, (_REVIEW, ":postpone\r"), count=len(self._files()) + 1)

    def add(self, subject: str, everybody: str) -> None:
        """Take the postponed message up, have ``everybody`` for its recipients, postpone it again."""
        change = (_REVIEW, f":header -f To '{everybody}'\r"), (everybody, ":postpone\r")
        self._take_up(subject, *change, count=len(self._files()) + 1)

    def send(self, subject: str) -> None:
        """Take the postponed message up and send it; aerc deletes it then."""
        self._take_up(subject, (_REVIEW, ":send\r"), count=len(self._files()) - 1)

    def delete(self, subject: str) -> None:
        """Delete the oldest of the postponed messages from their folder."""
        count = len(self._files()) - 1
        self._in_drafts((subject, ":select -1\r:delete-message\r"), count=count)

    def _take_up(self, subject: str, *steps: Step, count: int) -> None:
        self._in_drafts((subject, ":recall\r"), *steps, count=count)

    def _in_drafts(self, *steps: Step, count: int) -> None:
        self._use((_IN_INBOX, ":cf Drafts\r"), *steps, count=count)

    def _use(self, *steps: Step, count: int) -> None:
        """Do these steps; returns when there are ``count`` drafts."""
        has_count = (lambda: len(self._files()) == count, "")
        use(self._home, ["aerc"], *steps, has_count, ends_by_itself=False)

    def _files(self) -> list[Path]:
        return [file for part in ("cur", "new") for file in (self._drafts / part).iterdir()]

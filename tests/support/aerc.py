"""The real aerc in a terminal of its own."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from support.mail_folders import drop_into_maildir, maildir, message
from support.terminal_program import put_sendmail, use

if TYPE_CHECKING:
    from collections.abc import Callable
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
        self._use((_IN_INBOX, compose), (_REVIEW, ":postpone\r"), until=self._has_another())

    def save_again(self, subject: str) -> None:
        """Take the postponed message up and postpone it again.

        aerc 0.14 then asks whether to delete the old one, or hangs now and then: the answer is "no".
        aerc 0.20 deletes it without a question.
        """
        self._take_up(subject, (_REVIEW, ":postpone\r"), until=self._has_another())

    def add(self, subject: str, everybody: str) -> None:
        """Take the postponed message up, have ``everybody`` for its recipients, postpone it again."""
        # what is typed may be drawn a letter at a time: only the last recipient is waited for
        last = everybody.rpartition(" ")[2]
        change = (_REVIEW, f":header -f To {everybody}\r"), (last, ":postpone\r")
        self._take_up(subject, *change, until=self._has_another())

    def send(self, subject: str) -> None:
        """Take the postponed message up and send it; aerc deletes it then."""
        self._take_up(subject, (_REVIEW, ":send\r"), until=self._has_one_less())

    def delete(self, subject: str) -> None:
        """Delete the oldest of the postponed messages from their folder."""
        self._in_drafts((subject, ":select -1\r:delete-message\r"), until=self._has_one_less())

    def _take_up(self, subject: str, *steps: Step, until: Callable[[], bool]) -> None:
        self._in_drafts((subject, ":recall\r"), *steps, until=until)

    def _in_drafts(self, *steps: Step, until: Callable[[], bool]) -> None:
        self._use((_IN_INBOX, ":cf Drafts\r"), *steps, until=until)

    def _use(self, *steps: Step, until: Callable[[], bool]) -> None:
        """Do these steps; returns when ``until`` says that the drafts are as they should be."""
        use(self._home, ["aerc"], *steps, (until, ""), ends_by_itself=False)

    def _has_another(self) -> Callable[[], bool]:
        before = self._names()
        return lambda: bool(self._names() - before)

    def _has_one_less(self) -> Callable[[], bool]:
        count = len(self._names()) - 1
        return lambda: len(self._names()) == count

    def _names(self) -> set[str]:
        """The drafts' names without their flags; one is empty at first."""
        names = set[str]()
        for file in (file for part in ("cur", "new") for file in (self._drafts / part).iterdir()):
            with suppress(FileNotFoundError):  # it has just got a flag
                if file.stat().st_size:
                    names.add(file.name.partition(":")[0])
        return names

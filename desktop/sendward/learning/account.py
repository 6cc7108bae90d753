"""What is new in the folder of sent mail of an account on a server: headers alone, some at a time."""

from __future__ import annotations

import ssl
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.learning.sent import read_sent
from sendward.mailstores.headers import lasting_digest
from sendward.mailstores.imap.folders import sent_folders
from sendward.mailstores.imap.mailbox import Mailbox, connect
from sendward.mailstores.imap.pace import Pace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from sendward.learning.passes import Learner
    from sendward.learning.sent import SentMessage
    from sendward.learning.store import LearningStore
    from sendward.mail_account import MailAccount
    from sendward.mailstores.imap.client import ImapClient
    from sendward.mailstores.imap.folders import Folder
    from sendward.mailstores.imap.halt import Halt
    from sendward.sources.imap.credentials import Credentials

MOST_MESSAGES = 50_000
"""Messages of one folder that are read, the newest, as of a folder on this computer."""
AT_ONCE = 1_000
"""Messages that are read in one go: what else there is to do need not wait for thousands."""


@dataclass(frozen=True, slots=True)
class SentAccount:
    """An account whose sent mail is learned from."""

    account: MailAccount
    credentials: Credentials = field(repr=False)
    pace: Pace = field(default_factory=Pace)
    context: Callable[[], ssl.SSLContext] = ssl.create_default_context

    def read(self, store: LearningStore, learner: Learner, halt: Halt, clock: Callable[[], datetime]) -> bool:
        """Learn from some of what is new, and tell whether there is more. Leaves every message unread.

        Raises ImapError, HaltedError and LearningError; what was learned before is kept.
        """
        name = f"imap:{lasting_digest(self.account.key)}"
        validity, _, first = store.mark_of(name).partition(" ")
        with self._opened(halt) as mailbox:
            # numbered anew, or never read: from the beginning; what was learned counts once
            is_known = validity == str(mailbox.uid_validity)
            uids = mailbox.uids_from(int(first) if is_known else 1)[-MOST_MESSAGES:]
            now, later = uids[:AT_ONCE], uids[AT_ONCE:]
            if now:
                learner.take(_messages(mailbox, now, clock), lambda: False)
                store.save(learner.memory, [(name, f"{mailbox.uid_validity} {now[-1] + 1}")])
        return bool(later)

    @contextmanager
    def _opened(self, halt: Halt) -> Iterator[Mailbox]:
        client = connect(self.account, halt, self.pace, self.context)
        try:
            secret = self.credentials.current(halt)
            mailbox = Mailbox(client, self.account, secret, self.pace, _find)
        except BaseException:
            client.shutdown()
            raise
        try:
            yield mailbox
        finally:
            mailbox.close()


def _find(client: ImapClient, _name: str) -> list[Folder]:
    """The folder marked so, or named so; the account names the one for drafts only."""
    return sent_folders(client)


def _messages(mailbox: Mailbox, uids: list[int], clock: Callable[[], datetime]) -> Iterator[SentMessage]:
    for fetched in mailbox.fetch(uids):
        message = read_sent(fetched.headers, clock())
        if message is not None:
            yield message

"""What is new in the folders of sent mail of an account on a server: headers alone, some at a time."""

from __future__ import annotations

import logging
import re
import ssl
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.learning.sent import read_sent
from sendward.mailstores.headers import lasting_digest
from sendward.mailstores.imap.errors import HaltedError, ImapError, NoFolderError, NoSentFolderError
from sendward.mailstores.imap.folders import sent_folders
from sendward.mailstores.imap.mailbox import Mailbox, connect
from sendward.mailstores.imap.pace import Pace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from sendward.learning.digests import Digests
    from sendward.learning.passes import Learner
    from sendward.learning.sent import SentMessage
    from sendward.learning.store import LearningStore
    from sendward.mail_account import MailAccount
    from sendward.mailstores.imap.client import ImapClient
    from sendward.mailstores.imap.folders import Folder
    from sendward.mailstores.imap.halt import Halt
    from sendward.model import Address
    from sendward.sources.imap.credentials import Credentials

MOST_MESSAGES = 50_000
"""Messages of one folder that are read, the newest, as of a folder on this computer."""
MOST_FOLDERS = 10
"""Folders of sent mail on one server that are read."""
MOST_LOOKED_AT = 64
"""Messages to one address that are looked at to find somebody again, the newest."""
AT_ONCE = 1_000
"""Messages that are read in one go: what else there is to do need not wait for thousands."""
_UID = re.compile(r"[0-9]{1,10}")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SentAccount:
    """An account whose sent mail is learned from."""

    account: MailAccount
    credentials: Credentials = field(repr=False)
    pace: Pace = field(default_factory=Pace)
    context: Callable[[], ssl.SSLContext] = ssl.create_default_context

    def read(
        self,
        store: LearningStore,
        learner: Learner,
        halt: Halt,
        clock: Callable[[], datetime],
        refused: Callable[[ImapError], None],
    ) -> bool:
        """Learn from some of what is new, and tell whether there is more. Leaves every message unread.

        ``refused`` is told of each folder that cannot be opened, which keeps no other waiting. Raises
        ImapError, HaltedError and LearningError; what was learned before is kept.
        """
        left, has_more = AT_ONCE, False
        with self._mailboxes(halt, refused) as mailboxes:
            for mailbox in mailboxes:
                name = f"imap:{lasting_digest(f'{self.account.key} {mailbox.folder}')}"
                validity, _, first = store.mark_of(name).partition(" ")
                # numbered anew, or never read: from the beginning; what was learned counts once
                is_known = validity == str(mailbox.uid_validity) and _UID.fullmatch(first) is not None
                uids = mailbox.uids_from(int(first) if is_known else 1)[-MOST_MESSAGES:]
                now = uids[:left]
                if now:
                    learner.take(_messages(mailbox, now, clock), lambda: False)
                    store.save(learner.memory, [(name, f"{mailbox.uid_validity} {now[-1] + 1}")])
                left -= len(now)
                has_more = has_more or len(now) < len(uids)
        return has_more

    def find(
        self, person: int, digests: Digests, beside: Iterable[str], halt: Halt, clock: Callable[[], datetime]
    ) -> Address | None:
        """The address with this digest, from the newest messages to whom it was written ``beside``.

        Those are addresses of people it was addressed together with: a server cannot look for a digest.
        Raises ImapError, HaltedError.
        """
        with self._mailboxes(halt, _pass_over) as mailboxes:
            for mailbox in mailboxes:
                for other in beside:
                    newest = mailbox.uids_to(other)[-MOST_LOOKED_AT:]
                    for message in _messages(mailbox, newest, clock):
                        for each in message.recipients:
                            if digests.person(each.key) == person:
                                return each.address
        return None

    @contextmanager
    def _mailboxes(self, halt: Halt, refused: Callable[[ImapError], None]) -> Iterator[Iterator[Mailbox]]:
        """Each folder of sent mail, opened after the one before; those that cannot be are told."""
        client = connect(self.account, halt, self.pace, self.context)
        try:
            secret = self.credentials.current(halt)
            yield self._opened(client, secret, refused)
            with suppress(ImapError, HaltedError):
                client.send(b"BYE1 LOGOUT\r\n")
        finally:
            client.shutdown()

    def _opened(
        self, client: ImapClient, secret: str, refused: Callable[[ImapError], None]
    ) -> Iterator[Mailbox]:
        folders: list[Folder] = []

        def find(client: ImapClient, _name: str) -> list[Folder]:
            """From the next one on; the name that the account has is that of its drafts."""
            folders[:] = folders or sent_folders(client)[:MOST_FOLDERS]
            return folders[number:]

        number = 0
        while number < max(1, len(folders)):
            try:
                yield Mailbox(client, self.account, secret, self.pace, find)
            except NoSentFolderError:
                raise
            except NoFolderError as error:
                refused(error)
            number += 1


def _pass_over(error: ImapError) -> None:
    _log.info("a folder of sent mail on a server cannot be searched: %s", type(error).__name__)


def _messages(mailbox: Mailbox, uids: list[int], clock: Callable[[], datetime]) -> Iterator[SentMessage]:
    for fetched in mailbox.fetch(uids):
        message = read_sent(fetched.headers, clock())
        if message is not None:
            yield message

"""The source of what was sent from one mail account: the folders that its server marks so."""

from __future__ import annotations

import logging
import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import lasting_digest
from sendward.mailstores.imap.folders import sent_folders
from sendward.mailstores.imap.pace import Pace
from sendward.mailstores.sent.message import read_outgoing
from sendward.mailstores.sent.reader import RECENT
from sendward.phrase import Phrase
from sendward.sources.imap.folder import MOST_RENUMBERED, TRIES
from sendward.sources.imap.folder_state import FolderState, load_state, save_state
from sendward.sources.imap.watches import Watches
from sendward.sources.imap.worker import AccountWorker
from sendward.sources.seen_files import AT_ONCE
from sendward.sources.sent.folders import sent_sighting
from sendward.sources.source import SourceState, SourceStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sendward.mail_account import MailAccount
    from sendward.mailstores.imap.client import ImapClient
    from sendward.mailstores.imap.folders import Folder
    from sendward.mailstores.imap.halt import Halt
    from sendward.mailstores.imap.mailbox import Mailbox
    from sendward.model import Sighting
    from sendward.sources.draft_likeness import Kin
    from sendward.sources.imap.credentials import Credentials
    from sendward.sources.imap.watches import Follow
    from sendward.sources.seen_files import SeenFiles
    from sendward.sources.source import Deliver

_log = logging.getLogger(__name__)


class SentFolder:
    """What is new in it, over many connections; see ``WatchedFolder``. What was there at first is old."""

    again_in: float | None = None

    def __init__(
        self,
        place: str,
        memory: Path,
        kin: Kin,
        name: str = "",
        *,
        may_write: Callable[[], bool] = lambda: True,
        files: SeenFiles = AT_ONCE,
    ) -> None:
        """The folder of that ``name``, or the first; ``place`` is the account's address.

        ``may_write`` says whether the file ``memory`` is still this one's to write, by ``files``.
        """
        self._may_write, self._files = may_write, files
        self._place, self._memory, self._kin, self._name = place, memory, kin, name
        self._state = load_state(memory, files)
        self._again: list[int] = []
        """UIDs to look at besides: the server has numbered its messages anew."""
        unread = self._state.unread if self._state else ()
        self._unread: dict[int, int] = dict.fromkeys(unread, 0)
        """UIDs of messages that the server names and does not show, or that the reader stumbled over, and
        how often this run has tried."""
        self.has_read = False

    def find(self, client: ImapClient, _name: str) -> list[Folder]:
        """The folders marked so, or named so. The account names the one for drafts only."""
        return sent_folders(client, self._name)

    def open(self, mailbox: Mailbox) -> None:
        """Decide what is old."""
        state, now = self._state, datetime.now(UTC)
        if state is None:
            self._keep(FolderState(mailbox.uid_validity, mailbox.uid_next, now))
        elif state.uid_validity != mailbox.uid_validity or state.uid_next > mailbox.uid_next:
            self._again = mailbox.uids_since(state.at)[-MOST_RENUMBERED:]
            self._unread.clear()
            self._keep(FolderState(mailbox.uid_validity, mailbox.uid_next, state.at))

    def fresh(self, mailbox: Mailbox) -> Iterator[Sighting]:
        """What was sent since the last look."""
        state = self._state
        if state is None:
            return
        now = datetime.now(UTC)
        uids = mailbox.uids_from(state.uid_next)
        there = mailbox.still_there(self._unread.keys()) if self._unread else frozenset[int]()
        self._unread = {uid: tries for uid, tries in self._unread.items() if uid in there}
        again = [uid for uid, tries in self._unread.items() if tries < TRIES]
        tries, unread, asked = dict(self._unread), set[int](), {*self._again, *uids, *again}
        for message in mailbox.fetch(asked):
            self.has_read = True
            try:
                sent = read_outgoing(message.headers, now, self._kin.key)
            except MailStoreError:
                self._unread.pop(message.uid, None)
                continue  # what has no headers has no recipients
            except Exception:  # noqa: BLE001  # what nobody foresaw of one message must not hide the others
                _log.exception("reading sent mail on a server failed")
                unread.add(message.uid)
                continue
            self._unread.pop(message.uid, None)
            if sent.at >= now - RECENT:
                yield sent_sighting(sent, self._place, self._kin)
        self._again = []
        self._kin.save()
        for uid in sorted(unread | (mailbox.withheld & asked)):
            self._unread[uid] = tries.get(uid, 0) + 1
        if uids or self.unread != state.unread:
            uid_next = uids[-1] + 1 if uids else state.uid_next
            self._keep(
                FolderState(state.uid_validity, uid_next, now if uids else state.at, unread=self.unread)
            )

    def gone(self) -> Iterator[Sighting]:
        """Nothing: what has left stays so."""
        return iter(())

    def flush(self) -> Iterator[Sighting]:
        """Nothing waits."""
        return iter(())

    def how(self, mailbox: Mailbox, every_s: float) -> Phrase:
        """As ``WatchedFolder.how``."""
        if mailbox.pushes:
            return Phrase("The server reports each message put into {folder}.", folder=mailbox.folder)
        return Phrase(
            "{folder} is checked every {seconds} seconds.",
            seconds=f"{every_s:g}",
            folder=mailbox.folder,
        )

    @property
    def unread(self) -> tuple[int, ...]:
        """UIDs of messages that nobody could read."""
        return tuple(self._unread)

    def say_unread(self, how: Phrase) -> tuple[Phrase, Phrase]:
        """As ``WatchedFolder.say_unread``."""
        count = len(self._unread)
        detail = Phrase(
            "{how} {count} messages could not be read.",
            one="{how} {count} message could not be read.",
            how=how,
            count=count,
        )
        return detail, Phrase("Open them in your mail program.")

    def _keep(self, state: FolderState) -> None:
        self._state = state
        if self._may_write():
            save_state(self._memory, state, self._files)


class ImapSentSource:
    """Watches what is sent from one account, on a thread for each folder of it."""

    def __init__(
        self,
        account: MailAccount,
        credentials: Credentials,
        memory: Path,
        kin: Kin,
        *,
        pace: Pace | None = None,
        context: Callable[[], ssl.SSLContext] = ssl.create_default_context,
        files: SeenFiles = AT_ONCE,
    ) -> None:
        """Remember in the folder ``memory``, by ``files``, how far it was read.

        ``kin`` knows the drafts messages were.
        """
        self.account = account
        self._credentials, self._kin, self._memory = credentials, kin, memory
        self._pace, self._context, self._files = pace or Pace(), context, files
        self._watches = Watches("sendward-imap-sent", self._off, self._worker)

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. What was sent before the first look is not news."""
        self._watches.start(deliver, changed)

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        self._watches.stop()

    def statuses(self) -> tuple[SourceStatus, ...]:
        """A line, and one more for each further folder that the server marks so."""
        return self._watches.statuses()

    def _worker(
        self, folder: str, halt: Halt, deliver: Deliver, tell: Callable[[SourceStatus], None], follow: Follow
    ) -> AccountWorker:
        more = f"-{lasting_digest(folder)}" if folder else ""
        memory = self._memory / f"imap-{lasting_digest(self.account.key)}-sent{more}.json"
        return AccountWorker(
            self.account,
            self._credentials,
            SentFolder(
                self.account.address,
                memory,
                self._kin,
                folder,
                may_write=lambda: not halt.is_abandoned,
                files=self._files,
            ),
            self._pace,
            self._context,
            name=self._name(folder),
            halt=halt,
            deliver=deliver,
            tell=tell,
            follow=follow,
        )

    def _off(self, folder: str) -> SourceStatus:
        return SourceStatus(self._name(folder), SourceState.OFF, key=self.account.key)

    def _name(self, folder: str) -> Phrase:
        if not folder:
            return Phrase("Sent mail of {address}", address=self.account.address)
        return Phrase("Sent mail of {address} in {folder}", address=self.account.address, folder=folder)

"""The source of one mail account's drafts: a worker for each folder of them."""

from __future__ import annotations

import logging
import ssl
from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.mailstores.headers import lasting_digest
from sendward.mailstores.imap.folders import drafts_folders
from sendward.mailstores.imap.pace import Pace, Presence
from sendward.phrase import Phrase
from sendward.sources.draft_identity import gone_sighting, saved_sighting
from sendward.sources.draft_likeness import Kin
from sendward.sources.imap.folder import ImapFolder
from sendward.sources.imap.name import name_of
from sendward.sources.imap.watches import Watches
from sendward.sources.imap.worker import AccountWorker
from sendward.sources.private_json import kept_aside
from sendward.sources.seen_files import AT_ONCE
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
    from sendward.sources.draft_identity import SavedDraft
    from sendward.sources.imap.credentials import Credentials
    from sendward.sources.imap.watches import Follow
    from sendward.sources.seen_files import SeenFiles
    from sendward.sources.source import Deliver


_log = logging.getLogger(__name__)


def memory_file(folder: Path, account: MailAccount, other: str = "") -> Path:
    """Where it is remembered which of the account's drafts are old, or those in an ``other`` folder of it."""
    more = f"-{lasting_digest(other)}" if other else ""
    return folder / f"imap-{lasting_digest(account.key)}{more}.json"


class _Drafts:
    """The drafts of an account as its worker watches them; see ``WatchedFolder``."""

    def __init__(self, account: MailAccount, folder: ImapFolder) -> None:
        self._address, self._folder = account.address, folder  # "In a draft in me@example.org"
        self._presence = Presence()

    def find(self, client: ImapClient, name: str) -> list[Folder]:
        return drafts_folders(client, name)

    @property
    def again_in(self) -> float | None:
        return self._folder.again_in

    @property
    def has_read(self) -> bool:
        return self._folder.has_read

    def open(self, mailbox: Mailbox) -> None:
        self._folder.open(mailbox)

    def fresh(self, mailbox: Mailbox) -> Iterator[Sighting]:
        if self._presence.was_away():
            self._folder.catch_up()
        return map(self._seen, self._folder.changed_drafts(mailbox))

    def gone(self) -> Iterator[Sighting]:
        for identities, went_unseen in (
            (self._folder.gone_drafts(), False),
            (self._folder.missed_drafts(), True),
        ):
            for identity in identities:
                yield gone_sighting(self._address, identity, went_unseen=went_unseen)

    def flush(self) -> Iterator[Sighting]:
        return map(self._seen, self._folder.flush())

    def how(self, mailbox: Mailbox, every_s: float) -> Phrase:
        if mailbox.pushes:
            return Phrase("The server reports each draft saved in {folder}.", folder=mailbox.folder)
        every = f"{every_s:g}"
        return Phrase(
            "{folder} is checked every {seconds} seconds.",
            seconds=every,
            folder=mailbox.folder,
        )

    @property
    def unread(self) -> tuple[int, ...]:
        return self._folder.unread

    def say_unread(self, how: Phrase) -> tuple[Phrase, Phrase]:
        unread = self._folder.unread
        detail = Phrase(
            "{how} {count} drafts that are there could not be read, the last one is number {uid}.",
            one="{how} {count} draft that is there could not be read, number {uid}.",
            how=how,
            count=len(unread),
            uid=unread[-1],
        )
        return detail, Phrase("Open such a draft in your mail program and save it anew, or delete it.")

    def _seen(self, saved: SavedDraft) -> Sighting:
        return saved_sighting(self._address, saved)


class ImapDraftsSource:
    """Watches the drafts of one account, on a thread for each folder of them."""

    def __init__(
        self,
        account: MailAccount,
        credentials: Credentials,
        memory: Path,
        pace: Pace | None = None,
        context: Callable[[], ssl.SSLContext] = ssl.create_default_context,
        *,
        kin: Kin | None = None,
        files: SeenFiles = AT_ONCE,
    ) -> None:
        """Watch ``account``; remember in the folder ``memory``, by ``files``, which drafts are old.

        ``context`` says which certificates are good: by default, those the system trusts. ``kin`` knows the
        drafts of the other sources.
        """
        self.account = account
        self._credentials = credentials
        self._memory = memory
        self._pace = pace or Pace()
        self._context = context
        self._kin, self._files = kin or Kin(), files
        self._watches = Watches("sendward-imap", lambda folder: _off(account, folder), self._worker)

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. The account says which of the drafts that are there are news."""
        self._watches.start(deliver, changed)

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        self._watches.stop()

    def forget(self) -> None:
        """Forget which drafts are old; once stopped, when the account is removed."""
        first = memory_file(self._memory, self.account)
        self._files.forget(lambda path: path == first or path.match(f"{first.stem}-*.json"))
        try:
            others = first.parent.glob(f"{first.stem}-*.json*")
            for file in (first, kept_aside(first), *others):
                file.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("what is remembered of an account could not be removed: %s", error)

    def statuses(self) -> tuple[SourceStatus, ...]:
        """A line, and one more for each further folder that the server marks as holding drafts."""
        return self._watches.statuses()

    def _worker(
        self, folder: str, halt: Halt, deliver: Deliver, tell: Callable[[SourceStatus], None], follow: Follow
    ) -> AccountWorker:
        account = replace(self.account, drafts=folder) if folder else self.account
        watched = ImapFolder(
            account.key,
            memory_file(self._memory, self.account, folder),
            account.lookback,
            self._pace.settle_s,
            self._kin,
            may_write=lambda: not halt.is_abandoned,
            files=self._files,
        )
        return AccountWorker(
            account,
            self._credentials,
            _Drafts(account, watched),
            self._pace,
            self._context,
            name=name_of(account),
            halt=halt,
            deliver=deliver,
            tell=tell,
            follow=follow,
        )


def _off(account: MailAccount, other: str = "") -> SourceStatus:
    """Nothing of the account is watched, or nothing of this ``other`` folder of drafts."""
    name = name_of(account)
    if other:
        name = Phrase("Drafts of {address} in {folder}", address=account.address, folder=other)
    return SourceStatus(name, SourceState.OFF, key=account.key)

"""The drafts of one mail account on its server, seen when a mail client saves them there."""

from __future__ import annotations

import logging
import ssl
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.mailstores.imap.halt import Halt
from sendward.mailstores.imap.pace import Pace
from sendward.phrase import Phrase
from sendward.source_status import SourceStatus, Watching
from sendward.sources.imap_watch import ImapWatch, memory_file, name_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sendward.mail_account import MailAccount
    from sendward.sources.imap_credentials import Credentials
    from sendward.sources.source import Deliver

_log = logging.getLogger(__name__)


class ImapDraftsSource:
    """Watches the drafts of one account, on a thread of its own."""

    def __init__(
        self,
        account: MailAccount,
        credentials: Credentials,
        memory: Path,
        pace: Pace | None = None,
        context: Callable[[], ssl.SSLContext] = ssl.create_default_context,
    ) -> None:
        """Watch ``account``; remember in the folder ``memory`` which drafts are old.

        ``context`` says which certificates are good: by default, those the system trusts.
        """
        self.account = account
        self._credentials = credentials
        self._memory = memory
        self._pace = pace or Pace()
        self._context = context
        self._status = _off(account)
        self._worker: threading.Thread | None = None
        self._halt: Halt | None = None

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. The account says which of the drafts that are there are news."""
        if self._worker is not None:
            return
        self._status = replace(
            _off(self.account), state=Watching.WAITING, detail=Phrase("It is being connected.")
        )

        def tell(status: SourceStatus) -> None:
            if status != self._status:
                self._status = status
                changed()

        self._halt = Halt()
        watch = ImapWatch(
            self.account,
            self._credentials,
            self._memory,
            self._pace,
            self._context,
            halt=self._halt,
            deliver=deliver,
            tell=tell,
        )
        self._worker = threading.Thread(target=watch.run, name="sendward-imap", daemon=True)
        self._worker.start()

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        worker, self._worker = self._worker, None
        halt, self._halt = self._halt, None
        if worker is None or halt is None:
            return
        halt.set()
        worker.join()
        halt.close()
        self._status = _off(self.account)

    def forget(self) -> None:
        """Forget which drafts are old; once stopped, when the account is removed."""
        try:
            memory_file(self._memory, self.account).unlink(missing_ok=True)
        except OSError as error:
            _log.warning("what is remembered of an account could not be removed: %s", error)

    def statuses(self) -> tuple[SourceStatus, ...]:
        """One line."""
        return (self._status,)


def _off(account: MailAccount) -> SourceStatus:
    return SourceStatus(name_of(account), Watching.OFF, key=account.key)

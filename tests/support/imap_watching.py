"""An IMAP account under watch, with times that a test can wait for."""

from __future__ import annotations

import ssl
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import MailAccount, Security
from sendward.mailstores.imap.pace import Pace
from sendward.sources.imap.account import ImapDraftsSource
from support.mail_account import PASSWORD, USER
from support.mail_folders import WAIT_SECONDS, Listener

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sendward.mailstores.imap.halt import Halt
    from sendward.sources.draft_likeness import Kin
    from sendward.sources.source import SourceState, SourceStatus

QUICK = Pace(first_retry_s=0.05, longest_retry_s=0.2, connect_s=10, answer_s=10, probe_s=10)
"""Comes back at once; everything else is patient, for slow machines."""
SETTLED = replace(QUICK, settle_s=20)
"""The same for tests in which the old copy of a draft is surely going to be removed."""


class KnownPassword:
    """Credentials that a test holds in its hand."""

    def __init__(self, password: str = PASSWORD) -> None:
        self.password = password
        self.asked = 0

    def current(self, halt: Halt) -> str:
        self.asked += 1
        return self.password


def plain_account(port: int, **more: object) -> MailAccount:
    """The account on a server of this computer."""
    return MailAccount(USER, "127.0.0.1", port, Security.NONE, **more)  # type: ignore[arg-type]  # as MailAccount


class WatchedAccount:
    """A source at work, and a listener for what it sees."""

    def __init__(self, source: ImapDraftsSource) -> None:
        self.source = source
        self.listener = Listener()

    @property
    def status(self) -> SourceStatus:
        return self.source.statuses()[0]

    def wait_until(self, state: SourceState) -> SourceStatus:
        self.listener.wait_until(lambda: self.status.state is state)
        return self.status

    def wait_for_words(self, words: str) -> SourceStatus:
        """Wait until the status says them; an assertion tells what it says instead."""
        self.listener.wait_until(lambda: words in self.status.detail, lambda: str(self.status))
        return self.status


@contextmanager
def watching(
    account: MailAccount,
    memory: Path,
    *,
    password: KnownPassword | None = None,
    pace: Pace = QUICK,
    context: Callable[[], ssl.SSLContext] = ssl.create_default_context,
    kin: Kin | None = None,
) -> Iterator[WatchedAccount]:
    """Watch the account until the test is over."""
    source = ImapDraftsSource(account, password or KnownPassword(), memory, pace, context, kin=kin)
    watched = WatchedAccount(source)
    source.start(watched.listener.deliver, watched.listener.changed)
    try:
        yield watched
    finally:
        with pytest.MonkeyPatch.context() as patch:
            # however busy the machine is, what the watch leaves behind is to be looked at
            patch.setattr("sendward.sources.imap.watches.END_WITHIN_S", WAIT_SECONDS)
            source.stop()

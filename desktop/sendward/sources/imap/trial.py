"""Trying an account once, before it is watched."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.mailstores.imap.errors import ImapError, NoFolderError
from sendward.mailstores.imap.mailbox import Mailbox, connect
from sendward.mailstores.imap.pace import Pace
from sendward.phrase import Listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.mail_account import MailAccount
    from sendward.mailstores.imap.halt import Halt
    from sendward.sources.imap.credentials import Credentials


@dataclass(frozen=True, slots=True)
class Trial:
    """The outcome of a trial."""

    problem: ImapError | None = None
    folder: str = ""
    """Where the drafts are, when all is well."""
    pushes: bool = False
    """Whether the server tells of drafts by itself."""
    folders: tuple[str, ...] = ()
    """Those to choose from, when it is not known which one holds the drafts; the likeliest first."""


def try_account(
    account: MailAccount,
    credentials: Credentials,
    halt: Halt,
    pace: Pace | None = None,
    context: Callable[[], ssl.SSLContext] = ssl.create_default_context,
) -> Trial:
    """Connect, sign in and look for the drafts folder; reads no draft. Raises HaltedError."""
    pace = pace or Pace()
    try:
        client = connect(account, halt, pace, context)
        try:
            secret = credentials.current(halt)
            mailbox = Mailbox(client, account, secret, pace)
        finally:
            client.shutdown()
    except NoFolderError as problem:
        return Trial(problem, folders=problem.folders)
    except ImapError as problem:
        return Trial(problem)
    return Trial(folder=Listed((mailbox.folder, *mailbox.others)), pushes=mailbox.pushes)

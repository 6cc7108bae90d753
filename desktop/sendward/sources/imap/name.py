"""The name of an account's drafts, apart from what talks to its server: who shows the name needs no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.phrase import Phrase

if TYPE_CHECKING:
    from sendward.mail_account import MailAccount


def name_of(account: MailAccount) -> Phrase:
    """The name of the account's drafts in the tray and the settings."""
    return Phrase("Drafts of {address}", address=account.address)

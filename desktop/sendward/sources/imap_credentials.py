"""What an account is opened with, asked for by a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sendward.mailstores.imap.errors import ImapError, RefusedError
from sendward.model import Phrase
from sendward.settings.account_secrets import PATIENCE_S, SecretsError, get_secret, too_slow

if TYPE_CHECKING:
    from sendward.mail_account import MailAccount
    from sendward.mailstores.imap.halt import Halt

_SLACK_S = 5.0


class Credentials(Protocol):
    """Knows the password or token of one account."""

    def current(self, halt: Halt) -> str:
        """The password, or a token that holds now. Raises ImapError with what to do, HaltedError."""


class KeyringPassword:
    """The password, or the token the person was given, as the keyring holds it."""

    def __init__(self, account: MailAccount, patience_s: float = PATIENCE_S) -> None:
        self._account, self._patience_s = account, patience_s

    def current(self, halt: Halt) -> str:
        """See ``Credentials.current``."""
        return secret_of(self._account, halt, self._patience_s)


def secret_of(account: MailAccount, halt: Halt, patience_s: float = PATIENCE_S) -> str:
    """What the keyring holds for the account. Raises ImapError, HaltedError."""
    try:
        secret = halt.run(lambda: get_secret(account.key, patience_s), patience_s + _SLACK_S)
    except SecretsError as error:
        raise ImapError(str(error), error.remedy) from error
    except TimeoutError as error:
        raise ImapError(too_slow(patience_s)) from error
    if secret is None:
        raise RefusedError(
            Phrase("The keyring holds no password for it."),
            Phrase("Enter the password in the settings, under Accounts."),
        )
    return secret

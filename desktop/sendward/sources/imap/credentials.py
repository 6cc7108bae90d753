"""The password or token an account is opened with, asked for by a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sendward.mail_account import SignIn
from sendward.mailstores.imap.errors import NoSecretError, RefusedError, UnreachableError
from sendward.mailstores.imap.oauth import google, microsoft
from sendward.mailstores.imap.oauth.grant import Registration
from sendward.phrase import Phrase
from sendward.settings.account_secrets import PATIENCE_S, SecretsError, get_secret, set_secret, too_slow
from sendward.settings.options import GOOGLE_CLIENT, GOOGLE_SECRET, MICROSOFT_CLIENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.mail_account import MailAccount
    from sendward.mailstores.imap.halt import Halt
    from sendward.mailstores.imap.oauth.grant import Grant
    from sendward.settings.settings import Settings

_SLACK_S = 5.0
_RENEWAL_S = 60.0
"""Seconds a provider has for a new token."""


class Credentials(Protocol):
    """Knows the password or token of one account."""

    def current(self, halt: Halt) -> str:
        """The password, or a token that holds now. Raises ImapError with what to do, HaltedError."""


class TypedSecret:
    """The password or token that was just typed."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def current(self, halt: Halt) -> str:
        """See ``Credentials.current``."""
        del halt
        return self._secret


class KeptSecret:
    """The password, or the token the person was given, as the keyring holds it."""

    def __init__(self, account: MailAccount, patience_s: float = PATIENCE_S) -> None:
        self._account, self._patience_s = account, patience_s

    def current(self, halt: Halt) -> str:
        """See ``Credentials.current``."""
        patience_s = self._patience_s
        try:
            secret = halt.run(lambda: get_secret(self._account.key, patience_s), patience_s + _SLACK_S)
        except SecretsError as error:
            raise NoSecretError(str(error), error.remedy) from error
        except TimeoutError as error:
            raise NoSecretError(too_slow(patience_s)) from error
        if secret is None:
            raise RefusedError(
                Phrase("The keyring holds no password for it."),
                Phrase("Enter the password in the settings, under Accounts."),
            )
        return secret


class RenewedToken:
    """A token that the provider renews with what the keyring holds; asked for at each connection."""

    def __init__(
        self, account: MailAccount, renew: Callable[[str], Grant], patience_s: float = PATIENCE_S
    ) -> None:
        self._account, self._renew = account, renew
        self._kept = KeptSecret(account, patience_s)

    def current(self, halt: Halt) -> str:
        """See ``Credentials.current``. What the provider gives for the next time goes into the keyring."""
        kept = self._kept.current(halt)
        try:
            grant = halt.run(lambda: self._renew(kept), _RENEWAL_S)
            if grant.refresh_token != kept:
                halt.run(lambda: set_secret(self._account.key, grant.refresh_token), PATIENCE_S + _SLACK_S)
        except SecretsError as error:
            raise NoSecretError(str(error), error.remedy) from error
        except TimeoutError as error:
            raise UnreachableError(Phrase("The provider gives no new token just now.")) from error
        return grant.access_token


def registration_of(sign_in: SignIn, settings: Settings) -> Registration:
    """The program's registration at the provider, from the settings or the organisation's policy."""
    if sign_in is SignIn.MICROSOFT:
        return Registration(settings.get(MICROSOFT_CLIENT))
    return Registration(settings.get(GOOGLE_CLIENT), settings.get(GOOGLE_SECRET))


def credentials_of(account: MailAccount, settings: Settings, patience_s: float = PATIENCE_S) -> Credentials:
    """The credentials that open the account. Reads the settings now, so on their thread."""
    registration = registration_of(account.sign_in, settings)
    if account.sign_in is SignIn.MICROSOFT:
        return RenewedToken(account, lambda kept: microsoft.renew(registration, kept), patience_s)
    if account.sign_in is SignIn.GOOGLE:
        return RenewedToken(account, lambda kept: google.renew(registration, kept), patience_s)
    return KeptSecret(account, patience_s)

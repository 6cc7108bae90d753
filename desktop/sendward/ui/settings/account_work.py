"""What the dialog of an account has done by workers: finding its server, signing in, trying, keeping."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.mail_account import SignIn
from sendward.mailstores.imap.errors import HaltedError, ImapError, RefusedError
from sendward.mailstores.imap.oauth import google, microsoft
from sendward.mailstores.imap.oauth.grant import refused
from sendward.mailstores.imap.pace import Pace
from sendward.mailstores.imap.servers import find_account, known_account, likely_accounts, read_providers
from sendward.phrase import Phrase
from sendward.settings.account_secrets import SecretsError, delete_secret, set_secret
from sendward.sources.imap.credentials import TypedSecret
from sendward.sources.imap.trial import try_account
from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from sendward.mail_account import MailAccount
    from sendward.mailstores.imap.halt import Halt
    from sendward.mailstores.imap.oauth.grant import Grant, Registration
    from sendward.sources.imap.credentials import Credentials
    from sendward.sources.imap.trial import Trial


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it."""

    account: MailAccount | None = None
    """The account that was found."""
    trial: Trial | None = None
    sentence: str = ""
    """What went wrong; empty when all is well."""
    remedy: str = ""
    is_halted: bool = False
    """Nobody wants to know any more."""


def shipped_account(address: str) -> MailAccount | None:
    """The account at a provider that is known; asks nobody."""
    return known_account(address, read_providers(resources_dir() / "mail-servers.toml"))


def find(address: str, halt: Halt, context: Callable[[], ssl.SSLContext]) -> Done:
    """Look for the server of the address, in the shipped data, then on the network."""
    known = shipped_account(address)
    if known is not None:
        return Done(known)
    try:
        return Done(find_account(likely_accounts(address), halt, Pace(), context))
    except ImapError as problem:
        return Done(sentence=str(problem), remedy=problem.remedy)
    except HaltedError:
        return Done(is_halted=True)


@dataclass(frozen=True, slots=True)
class SavedAccount:
    """What is to be tried, and kept when it works."""

    account: MailAccount
    secret: str = field(repr=False)
    """What was typed; empty for what the keyring holds, or for signing in in the browser."""
    kept: Credentials
    """What the keyring holds, or the provider renews with that."""
    registration: Registration
    has_secret: bool
    is_to_be_kept: bool


def try_and_keep(wanted: SavedAccount, halt: Halt, context: Callable[[], ssl.SSLContext]) -> Done:
    """Try the account, signing in in the browser where nothing is known yet or no more; keep what works."""
    account, secret = wanted.account, wanted.secret
    is_in_browser = account.sign_in in {SignIn.MICROSOFT, SignIn.GOOGLE}
    try:
        trial = None
        if wanted.has_secret or secret:
            credentials = TypedSecret(secret) if secret else wanted.kept
            trial = try_account(account, credentials, halt, context=context)
        if is_in_browser and (trial is None or isinstance(trial.problem, RefusedError)):
            grant = _sign_in(wanted, halt)
            secret = grant.refresh_token
            trial = try_account(account, TypedSecret(grant.access_token), halt, context=context)
        if trial is None:
            return Done(sentence=Phrase("There is no password to try."))
        if trial.problem is not None:
            return Done(trial=trial, sentence=str(trial.problem), remedy=trial.problem.remedy)
        if wanted.is_to_be_kept and secret:
            set_secret(account.key, secret)
    except (ImapError, SecretsError) as problem:
        return Done(sentence=str(problem), remedy=problem.remedy)
    except HaltedError:
        return Done(is_halted=True)
    return Done(trial=trial)


def _sign_in(wanted: SavedAccount, halt: Halt) -> Grant:
    """Have the person sign in in the browser. Raises ImapError, HaltedError."""
    is_microsoft = wanted.account.sign_in is SignIn.MICROSOFT
    sign_in = microsoft.sign_in if is_microsoft else google.sign_in
    try:
        return halt.run(lambda: sign_in(wanted.registration, wanted.account.login), _BROWSER_S)
    except TimeoutError as error:
        raise refused(microsoft.NAME if is_microsoft else google.NAME, "no answer") from error


_BROWSER_S = 320.0


def forget(entry: str) -> str:
    """Take the secret out of the keyring; a sentence when that cannot be."""
    try:
        delete_secret(entry)
    except SecretsError as problem:
        return str(problem)
    return ""

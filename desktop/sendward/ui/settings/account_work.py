"""Slow work of the account's dialog, for workers: finding the server, signing in, trying, keeping."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.mail_account import SignIn
from sendward.mailstores.imap.errors import HaltedError, ImapError, RefusedError, UnreachableError
from sendward.mailstores.imap.oauth import google, microsoft
from sendward.mailstores.imap.oauth.grant import refused
from sendward.mailstores.imap.pace import Pace
from sendward.mailstores.imap.servers import (
    advice,
    find_account,
    known_account,
    likely_accounts,
    read_providers,
)
from sendward.phrase import Phrase
from sendward.settings.account_secrets import SecretsError, delete_secret, set_secret
from sendward.sources.imap.credentials import TypedSecret
from sendward.sources.imap.trial import try_account
from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Collection

    from sendward.mail_account import MailAccount
    from sendward.mailstores.imap.halt import Halt
    from sendward.mailstores.imap.oauth.grant import Grant, Registration
    from sendward.sources.imap.credentials import Credentials
    from sendward.sources.imap.trial import Trial


@dataclass(frozen=True, slots=True)
class Done:
    """Result of the work."""

    account: MailAccount | None = None
    """The account that was found."""
    trial: Trial | None = None
    sentence: str = ""
    """The problem in a sentence; empty when all is well."""
    remedy: str = ""
    advice: str = ""
    """What the provider of the account that was found wants of whoever signs in."""
    is_halted: bool = False
    """Whether the work was stopped, so that nobody waits for the result."""


def shipped_account(address: str, without: Collection[SignIn]) -> Done | None:
    """The account by the shipped list of providers; None for an unknown one. The network is not used.

    ``without`` are the ways to sign in for which Sendward is not registered.
    """
    providers = read_providers(resources_dir() / "mail-servers.toml")
    known = known_account(address, providers, without)
    return Done(known, advice=advice(known, providers, without)) if known else None


def find(
    address: str, without: Collection[SignIn], halt: Halt, context: Callable[[], ssl.SSLContext]
) -> Done:
    """Find the server of the address, in the shipped data, then on the network."""
    known = shipped_account(address, without)
    if known is not None:
        return known
    try:
        return Done(find_account(likely_accounts(address), halt, Pace(), context))
    except ImapError as problem:
        return Done(sentence=str(problem), remedy=problem.next_step)
    except HaltedError:
        return Done(is_halted=True)


@dataclass(frozen=True, slots=True)
class SavedAccount:
    """Account to try, and to keep when it works."""

    account: MailAccount
    secret: str = field(repr=False)
    """The secret that was typed; empty for the one in the keyring, or for signing in in the browser."""
    kept: Credentials
    """Credentials from the keyring, renewed by the provider where it gives tokens."""
    registration: Registration
    has_secret: bool
    is_to_be_kept: bool


def try_and_keep(wanted: SavedAccount, halt: Halt, context: Callable[[], ssl.SSLContext]) -> Done:
    """Try the account, signing in in the browser if there is no valid grant; keep the secret that works."""
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
            remedy = _advice(account, trial.problem) or trial.problem.next_step
            return Done(trial=trial, sentence=str(trial.problem), remedy=remedy)
        if wanted.is_to_be_kept and secret:
            set_secret(account.key, secret)
    except ImapError as problem:
        return Done(sentence=str(problem), remedy=problem.next_step)
    except SecretsError as problem:
        return Done(sentence=str(problem), remedy=problem.remedy)
    except HaltedError:
        return Done(is_halted=True)
    return Done(trial=trial)


def _advice(account: MailAccount, problem: ImapError) -> str:
    """What the provider wants, where nobody was let in or nobody answers; empty where that is not known."""
    if not isinstance(problem, RefusedError | UnreachableError):
        return ""
    return advice(account, read_providers(resources_dir() / "mail-servers.toml"))


def _sign_in(wanted: SavedAccount, halt: Halt) -> Grant:
    """Let the person sign in in the browser. Raises ImapError, HaltedError."""
    is_microsoft = wanted.account.sign_in is SignIn.MICROSOFT
    sign_in = microsoft.sign_in if is_microsoft else google.sign_in
    try:
        return halt.run(lambda: sign_in(wanted.registration, wanted.account.login), _BROWSER_S)
    except TimeoutError as error:
        raise refused(microsoft.NAME if is_microsoft else google.NAME, "no answer") from error


_BROWSER_S = 320.0


def forget(entry: str) -> str:
    """Delete the secret from the keyring; returns the problem in a sentence, empty when all is well."""
    try:
        delete_secret(entry)
    except SecretsError as problem:
        return str(problem)
    return ""

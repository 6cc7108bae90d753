"""Which server an address belongs to: from shipped data, else by the names that servers usually have."""

from __future__ import annotations

import enum
import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sendward.mail_account import MailAccount, Security, SignIn
from sendward.phrase import Phrase, template

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Collection
    from pathlib import Path

    from sendward.mailstores.imap.halt import Halt
    from sendward.mailstores.imap.pace import Pace


class Secret(enum.StrEnum):
    """What a provider takes for a password; the value stands in ``mail-servers.toml``."""

    USUAL = "usual"
    IMAP_OFF = "imap-off"
    """The usual one, once the person has switched IMAP on."""
    APP = "app"
    """One that is made for each program."""
    CODE = "code"
    """An authorisation code, given when IMAP is switched on."""
    BRIDGE = "bridge"
    """One that a program on this computer shows."""


_ADVICE = {
    Secret.APP: template("{provider} takes an app password here, not the usual one. Make one there: {help}"),
    Secret.CODE: template(
        "{provider} takes an authorisation code here, not the usual password. It is given when you switch"
        " IMAP on there: {help}"
    ),
    Secret.IMAP_OFF: template("{provider} lets programs in once you have switched IMAP on there: {help}"),
    Secret.BRIDGE: template(
        "{provider} has to be running. Enter the password that it shows for this account, not that of the web"
        " page: {help}"
    ),
}
_REGISTERED_ONLY = template(
    "{provider} takes no password here, and lets in registered programs only: ask your organisation for its"
    " client ID, and enter it in the settings, under Accounts."
)
_LABELS = ("imap", "mail", "imaps")
"""What stands before the domain, by the names most servers have; the domain alone comes last."""
PATIENCE_S = 5.0
"""Seconds for each server that may be the one."""


@dataclass(frozen=True, slots=True)
class Provider:
    """A mail provider, as ``resources/mail-servers.toml`` has it."""

    name: str
    domains: frozenset[str]
    host: str
    port: int
    security: Security
    sign_in: SignIn
    is_local_user: bool
    """Whether the user's name is what stands before the @."""
    secret: Secret = Secret.USUAL
    help: str = ""
    """The provider's page about it."""

    def account(self, address: str, without: Collection[SignIn] = ()) -> MailAccount:
        """The account of ``address`` there; with a password where signing in otherwise is not to be had."""
        user = address.rpartition("@")[0] if self.is_local_user else ""
        has_password = self.secret is not Secret.USUAL
        sign_in = SignIn.PASSWORD if self.sign_in in without and has_password else self.sign_in
        return MailAccount(address, self.host, self.port, self.security, user, sign_in)


def read_providers(path: Path) -> tuple[Provider, ...]:
    """The providers in the shipped file. Raises OSError, ValueError, KeyError for a damaged one."""
    with path.open("rb") as file:
        tables = tomllib.load(file)["provider"]
    return tuple(
        Provider(
            table["name"],
            frozenset(table["domains"]),
            table["host"],
            table.get("port", 993),
            Security(table.get("security", "tls")),
            SignIn(table.get("sign_in", "password")),
            table.get("user") == "local",
            Secret(table.get("password", "usual")),
            table.get("help", ""),
        )
        for table in tables
    )


def known_account(
    address: str, providers: tuple[Provider, ...], without: Collection[SignIn] = ()
) -> MailAccount | None:
    """The account at one of ``providers``; None when none has the address's domain. Asks nobody.

    ``without`` are the ways to sign in for which Sendward is not registered.
    """
    found = _provider(address, providers)
    return found.account(address, without) if found else None


def advice(account: MailAccount, providers: tuple[Provider, ...], without: Collection[SignIn] = ()) -> str:
    """What the provider wants of whoever signs in, empty where that is nothing unusual.

    ``without`` are the ways to sign in for which Sendward is not registered.
    """
    found = _provider(account.address, providers)
    if found is not None and account.sign_in in without:
        return Phrase(_REGISTERED_ONLY, provider=found.name)
    if found is None or account.sign_in is not SignIn.PASSWORD or found.secret not in _ADVICE:
        return ""
    return Phrase(_ADVICE[found.secret], provider=found.name, help=found.help)


def _provider(address: str, providers: tuple[Provider, ...]) -> Provider | None:
    domain = address.rpartition("@")[2].lower()
    return next((provider for provider in providers if domain in provider.domains), None)


def likely_address(name: str) -> str:
    """The address behind a mail program's name for an account, which may be that of its server.

    >>> likely_address("me@imap.example.org"), likely_address("me@example.org")
    ('me@example.org', 'me@example.org')
    """
    local, _, host = name.rpartition("@")
    label, _, domain = host.partition(".")
    return f"{local}@{domain}" if label in {"imap", "imaps"} and "." in domain else name


def likely_accounts(address: str) -> tuple[MailAccount, ...]:
    """The accounts that may be it, the likeliest first.

    >>> [account.host for account in likely_accounts("me@example.org")][:3]
    ['imap.example.org', 'mail.example.org', 'imaps.example.org']
    """
    domain = address.rpartition("@")[2].lower()
    if not domain or domain == address:
        return ()
    tls = [MailAccount(address, f"{label}.{domain}") for label in _LABELS]
    tls.append(MailAccount(address, domain))
    return (*tls, *(replace(account, port=143, security=Security.STARTTLS) for account in tls))


def find_account(
    candidates: tuple[MailAccount, ...], halt: Halt, pace: Pace, context: Callable[[], ssl.SSLContext]
) -> MailAccount:
    """The first candidate whose server answers, with a good certificate; nobody signs in.

    Asks the network for each name, so it is done on the person's word only. Raises UnreachableError,
    HaltedError.
    """
    from sendward.mailstores.imap.errors import ImapError, UnreachableError  # noqa: PLC0415  # most need no IMAP
    from sendward.mailstores.imap.mailbox import connect  # noqa: PLC0415  # as above

    hasty = replace(pace, connect_s=PATIENCE_S, answer_s=PATIENCE_S)
    for account in candidates:
        try:
            connect(account, halt, hasty, context).shutdown()
        except ImapError:
            continue
        return account
    raise UnreachableError(
        Phrase("No mail server was found under the usual names."),
        Phrase("Your mail provider's help pages name the server; look for IMAP there."),
    )

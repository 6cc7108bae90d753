"""Which server an address belongs to: from shipped data, else by the names that servers usually have."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sendward.mail_account import MailAccount, Security, SignIn
from sendward.mailstores.imap.errors import ImapError, UnreachableError
from sendward.mailstores.imap.mailbox import connect
from sendward.phrase import Phrase

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from pathlib import Path

    from sendward.mailstores.imap.halt import Halt
    from sendward.mailstores.imap.pace import Pace

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

    def account(self, address: str) -> MailAccount:
        """The account of ``address`` there."""
        user = address.rpartition("@")[0] if self.is_local_user else ""
        return MailAccount(address, self.host, self.port, self.security, user, self.sign_in)


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
        )
        for table in tables
    )


def known_account(address: str, providers: tuple[Provider, ...]) -> MailAccount | None:
    """The account at one of ``providers``; None when none has the address's domain. Asks nobody."""
    domain = address.rpartition("@")[2].lower()
    found = next((provider for provider in providers if domain in provider.domains), None)
    return found.account(address) if found else None


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

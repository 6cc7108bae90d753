"""A mail account as the person set it up: server, drafts folder and way to sign in; never the password."""

from __future__ import annotations

import enum
import ipaddress
from dataclasses import dataclass


class Security(enum.StrEnum):
    """Protection of the connection; the value stands in the settings file."""

    TLS = "tls"
    """TLS from the first byte (RFC 8314, 3.2)."""
    STARTTLS = "starttls"
    """A plain greeting, then TLS before anything that matters."""
    LOCAL = "starttls-local"
    """STARTTLS with whatever certificate, as Proton Mail Bridge makes its own: for this computer only."""
    NONE = "none"
    """No protection: for this computer itself only."""

    @property
    def is_local_only(self) -> bool:
        """Whether it is refused on the way to any other computer."""
        return self in {Security.LOCAL, Security.NONE}


class SignIn(enum.StrEnum):
    """Way to sign in to the account; the value stands in the settings file."""

    PASSWORD = "password"  # noqa: S105  # the word, no password
    TOKEN = "token"  # noqa: S105  # as above
    """A bearer token that the person was given."""
    MICROSOFT = "microsoft"
    """In the browser, at Microsoft."""
    GOOGLE = "google"
    """In the browser, at Google."""

    @property
    def is_bearer(self) -> bool:
        """Whether the server is shown a token instead of a password."""
        return self is not SignIn.PASSWORD


class Lookback(enum.StrEnum):
    """Drafts that are checked when Sendward starts; the value stands in the settings file."""

    NEW = "new"
    """None of those that are there."""
    CHANGED = "changed"
    """Those saved since Sendward last looked."""
    ALL = "all"
    """The first time every one, then as ``CHANGED``."""


@dataclass(frozen=True, slots=True)
class MailAccount:
    """One account on an IMAP server."""

    address: str
    """The person's own; names the account, and is the user's name unless ``user`` says otherwise."""
    host: str
    port: int = 993
    security: Security = Security.TLS
    user: str = ""
    sign_in: SignIn = SignIn.PASSWORD
    drafts: str = ""
    """The folder's name on the server; empty for the one the server marks as \\Drafts (RFC 6154)."""
    lookback: Lookback = Lookback.CHANGED

    @property
    def login(self) -> str:
        """The name the server knows the person by."""
        return self.user or self.address

    @property
    def names(self) -> frozenset[str]:
        """What a mail program may call the account: some know its server only."""
        local = self.login.partition("@")[0]
        named = (f"{self.login}@{self.host}", f"{local}@{self.host}")
        return frozenset((self.address, self.login, self.host, *named))

    @property
    def key(self) -> str:
        """Key of the account in the keyring and in the memory of drafts.

        The server is part of it: a settings file that names another one gets no password.
        """
        return f"imap:{self.login}@{self.host}:{self.port}"


def is_loopback(host: str) -> bool:
    """Whether ``host`` names this computer; told from the name alone, without the network.

    >>> is_loopback("127.0.0.1"), is_loopback("::1"), is_loopback("localhost"), is_loopback("mail.example")
    (True, True, True, False)
    """
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"

"""Mail accounts in the settings file, read and written; a password in there is refused."""

from __future__ import annotations

import enum
import re
from typing import Any, TypeVar

from sendward.mail_account import Lookback, MailAccount, Security, SignIn, is_loopback
from sendward.phrase import Phrase
from sendward.settings.problem import OptionError

E = TypeVar("E", bound=enum.StrEnum)

_HOST = re.compile(r"[^\s/@:\"'<>]{1,253}|[0-9a-fA-F:.]{2,45}")
_TEXTS = ("address", "host", "user", "drafts")
_SECRETS = ("password", "token", "secret")
_LAST_PORT = 0xFFFF
MAX_TEXT = 320
"""Most characters of an address or a name (RFC 3696, erratum 1690: an address has 254 at most)."""


def read_accounts(value: object) -> tuple[MailAccount, ...]:
    """Read the accounts in a TOML array of tables, each once. Raises OptionError."""
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise OptionError(Phrase("must be a list of tables, each with an address and a host"))
    accounts = tuple(read_account(item) for item in value)
    keys = [account.key for account in accounts]
    if len(set(keys)) < len(keys):
        raise OptionError(Phrase("names one account twice"))
    return accounts


def read_account(table: dict[str, Any]) -> MailAccount:
    """Read one account. Raises OptionError with the reason."""
    if any(key in table for key in _SECRETS):
        raise OptionError(Phrase("must not contain a password: passwords belong in the keyring only"))
    unknown = table.keys() - {*_TEXTS, "port", "security", "sign_in", "lookback"}
    if unknown:
        raise OptionError(Phrase("knows nothing called {name}", name=repr(min(unknown))))
    texts = {name: _text(table, name) for name in _TEXTS}
    if not texts["address"] or not texts["host"]:
        raise OptionError(Phrase("needs an address and a host for each account"))
    if not _HOST.fullmatch(texts["host"]):
        raise OptionError(Phrase("has an invalid server name: {name}", name=repr(texts["host"][:80])))
    security = _one_of(table, "security", Security.TLS)
    port = table.get("port", 993 if security is Security.TLS else 143)
    if not isinstance(port, int) or isinstance(port, bool) or not 0 < port <= _LAST_PORT:
        raise OptionError(Phrase("has an invalid port: it must be a number from 1 to 65535"))
    if security.is_local_only and not is_loopback(texts["host"]):
        raise OptionError(
            Phrase(
                "would connect to {host} without TLS or a certificate, "
                "which is allowed for this computer only",
                host=texts["host"],
            )
        )
    return MailAccount(
        texts["address"],
        texts["host"],
        port,
        security,
        texts["user"],
        _one_of(table, "sign_in", SignIn.PASSWORD),
        texts["drafts"],
        _one_of(table, "lookback", Lookback.CHANGED),
    )


def write_account(account: MailAccount) -> dict[str, str | int]:
    """The account as a table of the file; defaults are left out."""
    plain: dict[str, str | int] = {
        "address": account.address,
        "host": account.host,
        "port": account.port,
        "security": account.security.value,
    }
    rest = {
        "user": account.user,
        "sign_in": account.sign_in.value if account.sign_in is not SignIn.PASSWORD else "",
        "drafts": account.drafts,
        "lookback": account.lookback.value if account.lookback is not Lookback.CHANGED else "",
    }
    return plain | {name: value for name, value in rest.items() if value}


def _text(table: dict[str, Any], name: str) -> str:
    value = table.get(name, "")
    if not isinstance(value, str) or len(value) > MAX_TEXT or not value.isprintable():
        raise OptionError(Phrase("has an invalid {name}: it must be one line of text", name=name))
    return value.strip()


def _one_of(table: dict[str, Any], name: str, default: E) -> E:
    value = table.get(name, default.value)
    try:
        return type(default)(value)
    except ValueError as error:
        words = ", ".join(f'"{word.value}"' for word in type(default))
        raise OptionError(
            Phrase("has no proper {name}: it must be one of {words}", name=name, words=words)
        ) from error

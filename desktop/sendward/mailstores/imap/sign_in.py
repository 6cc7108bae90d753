"""Signing in: the best way both sides know, and what a refusal means."""

from __future__ import annotations

import imaplib
import re
from typing import TYPE_CHECKING

from sendward.mailstores.imap.client import printed
from sendward.mailstores.imap.errors import BusyServerError, ImapError, RefusedError
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.mailstores.imap.client import ImapClient

_PASSING = re.compile(r"\[(UNAVAILABLE|LIMIT|INUSE|SERVERBUG)\]", re.IGNORECASE)
"""Refusals that have nothing to do with the password (RFC 5530)."""
_CROWDED = re.compile(
    r"\btoo many (?:\w+ ){0,2}connections|\b(?:maximum|limit)\b.{0,30}\bconnections"
    r"|\bconnection limit|\bbandwidth limit",
    re.IGNORECASE,
)
"""The same from servers that say it in words alone. Gmail lets fifteen connections in, and says of the next
"[ALERT] Too many simultaneous connections. (Failure)" (https://github.com/jstedfast/MailKit/issues/377)."""
_SAYS_WHY = re.compile(
    r"\[(AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|EXPIRED|PRIVACYREQUIRED|CONTACTADMIN|UNAVAILABLE|LIMIT|INUSE"
    r"|SERVERBUG)\]",
    re.IGNORECASE,
)
"""Refusals that another way would meet, too (RFC 5530): a wrong password is shown no second time."""
_CHOOSE_ANOTHER_WAY = Phrase("Choose another way to sign in, in the settings, under Accounts.")
_ENTER_AGAIN = Phrase(
    "Enter the password again in the settings, under Accounts; it is not tried again until then. Some"
    " providers ask for an app password instead of the usual one."
)
_AGAIN = Phrase("Sign in again in the settings, under Accounts; it is not tried again until then.")


def sign_in(client: ImapClient, user: str, secret: str, *, is_bearer: bool) -> None:
    """Sign in as ``user`` with a password, or with a bearer token.

    OAUTHBEARER (RFC 7628) goes before XOAUTH2, PLAIN (RFC 4616) before the command LOGIN and that before the
    mechanism LOGIN; where the server knows one not after all, or refuses it and does not say that the
    password is wrong, the next is tried. Raises
    RefusedError, BusyServerError, and other ImapErrors.
    """
    if any(ord(c) < ord(" ") for c in user + secret):
        raise RefusedError(Phrase("The user's name or the password holds a control character."), _ENTER_AGAIN)
    ways = [_bearer_way(client, user, secret)] if is_bearer else _password_ways(client, user, secret)
    for number, way in enumerate(ways, start=1):
        with client.exchange():
            try:
                way()
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as error:
                answer = client.refusal(error)
                is_last = number == len(ways)
                words = _words(error)
                if answer is None and (is_last or _SAYS_WHY.search(words) or _CROWDED.search(words)):
                    raise _refusal(words, is_bearer=is_bearer) from error
                # a server may offer a way that it does not know, or take the same password another way only
                if is_last:
                    raise RefusedError(
                        Phrase("The server does not know how to let anybody in: {answer}", answer=answer),
                        _CHOOSE_ANOTHER_WAY,
                    ) from error
            else:
                break
    client.ask_what_is_offered()
    client.say_who_asks()


def _password_ways(client: ImapClient, user: str, password: str) -> list[Callable[[], object]]:
    """The ways to sign in with a password, the best first."""
    ways: list[Callable[[], object]] = []
    if "AUTH=PLAIN" in client.offered:
        ways.append(lambda: client.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode()))
    if "LOGINDISABLED" not in client.offered and (user + password).isascii():
        ways.append(lambda: client.login(_quoted(user), password))
    if "AUTH=LOGIN" in client.offered:
        answers = iter((user.encode(), password.encode()))
        ways.append(lambda: client.authenticate("LOGIN", lambda _: next(answers, None)))
    if not ways:
        raise RefusedError(
            Phrase("Sendward supports none of the server's ways to sign in with a password."),
            _CHOOSE_ANOTHER_WAY,
        )
    return ways


def _bearer_way(client: ImapClient, user: str, token: str) -> Callable[[], object]:
    if "AUTH=OAUTHBEARER" in client.offered:
        name = user.replace("=", "=3D").replace(",", "=2C")
        first = f"n,a={name},\x01host={client.host}\x01auth=Bearer {token}\x01\x01".encode()
        return _in_two_steps(client, "OAUTHBEARER", first, b"\x01")
    if "AUTH=XOAUTH2" in client.offered:
        first = f"user={user}\x01auth=Bearer {token}\x01\x01".encode()
        return _in_two_steps(client, "XOAUTH2", first, b"")
    raise RefusedError(
        Phrase("The server does not take tokens."),
        Phrase("Choose the password in the settings, under Accounts."),
    )


def _in_two_steps(client: ImapClient, mechanism: str, first: bytes, second: bytes) -> Callable[[], object]:
    """A refusal comes as a second question, which wants an empty answer before the server says no."""
    answers = iter((first, second))
    return lambda: client.authenticate(mechanism, lambda _: next(answers, None))


def _quoted(user: str) -> str:
    escaped = user.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _words(error: imaplib.IMAP4.error) -> str:
    """The server's words: imaplib hands them on as bytes, or as text."""
    said = error.args[0] if error.args else b""
    return printed(said if isinstance(said, bytes) else str(said).encode("utf-8", "replace"))


def _refusal(words: str, *, is_bearer: bool) -> ImapError:
    """The error that a "no" means; the server's own words are shown, for they may name the remedy."""
    if _PASSING.search(words) or (_CROWDED.search(words) and not _SAYS_WHY.search(words)):
        return BusyServerError(Phrase("The server lets nobody in just now: {answer}", answer=words))
    remedy = _AGAIN if is_bearer else _ENTER_AGAIN
    return RefusedError(Phrase("The server refused the sign-in: {answer}", answer=words), remedy)

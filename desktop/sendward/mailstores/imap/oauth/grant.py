"""A provider's grant, and the registration it was granted to."""

from __future__ import annotations

from dataclasses import dataclass, field

from sendward.mailstores.imap.errors import RefusedError
from sendward.phrase import Phrase

ASK_FOR_ID = Phrase("Ask your organisation for its client ID; a password is not taken there.")
SIGN_IN_PATIENCE_S = 300.0
"""Seconds a person has for signing in in the browser."""


@dataclass(frozen=True, slots=True)
class Registration:
    """The program as the provider knows it: registered by the organisation, or by the person."""

    client_id: str
    client_secret: str = field(default="", repr=False)
    """Google gives one to desktop programs too, and calls it no secret (RFC 8252, 8.5)."""


@dataclass(frozen=True, slots=True)
class Grant:
    """Tokens; neither is in the repr, so in no log."""

    access_token: str = field(repr=False)
    """What the mail server is shown; holds for an hour or so."""
    refresh_token: str = field(repr=False)
    """What a new access token is got with: this is what the keyring keeps."""


def refused(provider: str, answer: str) -> RefusedError:
    """The provider said no; its own words are shown, short."""
    words = "".join(c if c.isprintable() else " " for c in answer)[:160]
    return RefusedError(
        Phrase("{provider} refused the sign-in: {answer}", provider=provider, answer=words),
        Phrase("Sign in again in the settings, under Accounts; it is not tried again until then."),
    )


def missing_extra(provider: str) -> RefusedError:
    """The library for it is not installed."""
    return RefusedError(
        Phrase("Signing in at {provider} needs a part that is not installed.", provider=provider),
        Phrase("Install it: pip install 'sendward[oauth]'"),
    )


def missing_registration(provider: str, remedy: str = "") -> RefusedError:
    """Nobody has registered the program at the provider, or said so."""
    return RefusedError(
        Phrase("{provider} lets in registered programs only, and no client ID is set.", provider=provider),
        remedy or Phrase("Ask your organisation for its client ID, or use an app password instead."),
    )

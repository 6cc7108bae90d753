"""Microsoft 365 and Outlook.com, through Microsoft's own library: a loopback redirect with PKCE."""

from __future__ import annotations

from typing import Any

from sendward.mailstores.imap.errors import UnreachableError
from sendward.mailstores.imap.oauth.grant import (
    ASK_FOR_ID,
    SIGN_IN_PATIENCE_S,
    Grant,
    Registration,
    missing_extra,
    missing_registration,
    refused,
)
from sendward.phrase import Phrase

NAME = "Microsoft"
SCOPES = ("https://outlook.office.com/IMAP.AccessAsUser.All",)
"""From Microsoft's "Authenticate an IMAP, POP or SMTP connection using OAuth"."""
AUTHORITY = "https://login.microsoftonline.com/common"


def sign_in(registration: Registration, login: str, authority: str = AUTHORITY) -> Grant:
    """Have the person sign in in the browser. Waits for it; raises ImapError."""
    return _asked(
        registration,
        authority,
        lambda app: app.acquire_token_interactive(
            list(SCOPES), login_hint=login, timeout=SIGN_IN_PATIENCE_S, prompt="select_account"
        ),
    )


def renew(registration: Registration, refresh_token: str, authority: str = AUTHORITY) -> Grant:
    """A new access token. Asks Microsoft; raises ImapError."""
    return _asked(
        registration,
        authority,
        lambda app: app.acquire_token_by_refresh_token(refresh_token, list(SCOPES)),
        refresh_token,
    )


def _asked(registration: Registration, authority: str, ask: Any, kept: str = "") -> Grant:  # noqa: ANN401  # a call of the library
    if not registration.client_id:
        raise missing_registration(NAME, ASK_FOR_ID)
    try:
        import msal  # type: ignore[import-untyped]  # noqa: PLC0415  # an extra, and slow to load
        import requests  # noqa: PLC0415  # as above
    except ImportError as error:
        raise missing_extra(NAME) from error
    try:
        app = msal.PublicClientApplication(
            registration.client_id, authority=authority, instance_discovery=authority == AUTHORITY
        )
        answer: dict[str, Any] = ask(app) or {}
    except requests.RequestException as error:
        raise UnreachableError(
            Phrase("{provider} cannot be reached for signing in.", provider=NAME)
        ) from error
    except (ValueError, RuntimeError) as error:  # RuntimeError: nobody signed in, in the time there was
        raise refused(NAME, str(error)) from error
    if "access_token" not in answer:
        raise refused(NAME, str(answer.get("error_description") or answer.get("error") or "no answer"))
    return Grant(str(answer["access_token"]), str(answer.get("refresh_token") or kept))

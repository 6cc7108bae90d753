"""Gmail and Google Workspace, through Google's own libraries: a loopback redirect with PKCE."""

from __future__ import annotations

import webbrowser
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sendward.mailstores.imap.errors import UnreachableError
from sendward.mailstores.imap.oauth.grant import (
    SIGN_IN_PATIENCE_S,
    Grant,
    Registration,
    missing_extra,
    missing_registration,
    refused,
)
from sendward.phrase import Phrase

NAME = "Google"
SCOPES = ("https://mail.google.com/",)
"""The only one that IMAP takes (Google's "OAuth 2.0 Mechanism")."""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where Google is asked."""

    auth_uri: str = "https://accounts.google.com/o/oauth2/v2/auth"
    token_uri: str = "https://oauth2.googleapis.com/token"  # noqa: S105  # an address


def sign_in(registration: Registration, login: str, endpoints: Endpoints | None = None) -> Grant:
    """Have the person sign in in the browser. Waits for it; raises ImapError."""
    endpoints = endpoints or Endpoints()
    if not registration.client_id:
        raise missing_registration(NAME)
    try:
        from google_auth_oauthlib.flow import (  # type: ignore[import-untyped]  # noqa: PLC0415  # an extra
            InstalledAppFlow,
        )
        from oauthlib.oauth2 import OAuth2Error  # type: ignore[import-untyped]  # noqa: PLC0415  # as above
        from requests import RequestException  # noqa: PLC0415  # as above
    except ImportError as error:
        raise missing_extra(NAME) from error
    installed = {
        "client_id": registration.client_id,
        "client_secret": registration.client_secret,
        "auth_uri": endpoints.auth_uri,
        "token_uri": endpoints.token_uri,
    }
    flow = InstalledAppFlow.from_client_config(
        {"installed": installed}, list(SCOPES), autogenerate_code_verifier=True
    )
    try:
        granted: Any = flow.run_local_server(
            host="127.0.0.1",
            port=0,
            authorization_prompt_message=None,
            timeout_seconds=int(SIGN_IN_PATIENCE_S),
            login_hint=login,
            prompt="consent",  # without it a second sign-in brings nothing to keep
        )
    except RequestException as error:
        raise UnreachableError(
            Phrase("{provider} cannot be reached for signing in.", provider=NAME)
        ) from error
    except webbrowser.Error as error:
        raise refused(NAME, str(error)) from error
    # no answer in time is an AttributeError, and less than was asked for a Warning
    except (OAuth2Error, AttributeError, ValueError, Warning) as error:
        raise refused(NAME, getattr(error, "description", "") or "no answer") from error
    if not granted.refresh_token:
        raise refused(NAME, "no token to keep")
    return Grant(str(granted.token), str(granted.refresh_token))


def renew(registration: Registration, refresh_token: str, endpoints: Endpoints | None = None) -> Grant:
    """A new access token. Asks Google; raises ImapError."""
    endpoints = endpoints or Endpoints()
    if not registration.client_id:
        raise missing_registration(NAME)
    try:
        from google.auth.exceptions import RefreshError, TransportError  # noqa: PLC0415  # as above
        from google.auth.transport.requests import Request  # noqa: PLC0415  # as above
        from google.oauth2.credentials import Credentials  # noqa: PLC0415  # as above
    except ImportError as error:
        raise missing_extra(NAME) from error
    credentials = Credentials(  # type: ignore[no-untyped-call]  # the library has no types
        None,
        refresh_token=refresh_token,
        token_uri=endpoints.token_uri,
        client_id=registration.client_id,
        client_secret=registration.client_secret,
        scopes=list(SCOPES),
    )
    try:
        credentials.refresh(Request())  # type: ignore[no-untyped-call]  # as above
    except RefreshError as error:
        if error.retryable or not _is_refusal(error):  # the server is not well, the sign-in good
            raise UnreachableError(
                Phrase("{provider} cannot be reached for signing in.", provider=NAME)
            ) from error
        raise refused(NAME, str(error.args[0] if error.args else "")) from error
    except TransportError as error:
        raise UnreachableError(
            Phrase("{provider} cannot be reached for signing in.", provider=NAME)
        ) from error
    return Grant(str(credentials.token), str(credentials.refresh_token or refresh_token))


def _is_refusal(error: Exception) -> bool:
    """Whether the answer is one of OAuth (RFC 6749, 5.2), and not a page from some server in between."""
    answer = error.args[1] if len(error.args) > 1 else None
    return isinstance(answer, Mapping) and "error" in answer

"""Signing in at a provider with the providers' own libraries; only the provider and the browser are fakes."""

from __future__ import annotations

import ssl
import webbrowser
from typing import TYPE_CHECKING

import msal  # type: ignore[import-untyped]
import pytest
import trustme

from sendward.mailstores.imap.errors import RefusedError, UnreachableError
from sendward.mailstores.imap.oauth import google, microsoft
from sendward.mailstores.imap.oauth.google import Endpoints
from sendward.mailstores.imap.oauth.grant import Registration
from support.fake_browser import FakeBrowser
from support.fake_provider import FakeProvider
from support.mail_account import USER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

REGISTRATION = Registration("our-client-id", "our-client-secret")


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    made = trustme.CA()
    made.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "authority.pem"))
    return made


@pytest.fixture
def provider(authority: trustme.CA) -> Iterator[FakeProvider]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with FakeProvider(context) as running:
        yield running


@pytest.fixture
def browser(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeBrowser]:
    made = FakeBrowser(authority)
    monkeypatch.setattr(webbrowser, "open", made.open)
    monkeypatch.setattr(webbrowser, "get", lambda *_: made)
    yield made
    made.close()


def test_signing_in_at_microsoft_gives_tokens(provider: FakeProvider, browser: FakeBrowser) -> None:
    grant = microsoft.sign_in(REGISTRATION, USER, f"{provider.address}/common")

    assert provider.access_tokens[grant.access_token] == USER
    assert grant.refresh_token in provider.refresh_tokens
    (opened,) = browser.opened
    assert "code_challenge_method=S256" in opened
    assert "client_id=our-client-id" in opened
    assert "redirect_uri=http%3A%2F%2Flocalhost%3A" in opened
    assert "IMAP.AccessAsUser.All" in opened


def test_signing_in_at_google_gives_tokens(provider: FakeProvider, browser: FakeBrowser) -> None:
    endpoints = Endpoints(f"{provider.address}/authorize", f"{provider.address}/token")

    grant = google.sign_in(REGISTRATION, USER, endpoints)

    assert provider.access_tokens[grant.access_token] == USER
    assert grant.refresh_token in provider.refresh_tokens
    (opened,) = browser.opened
    assert "code_challenge_method=S256" in opened
    assert "redirect_uri=http%3A%2F%2F127.0.0.1%3A" in opened


def test_a_new_token_comes_from_the_one_that_was_kept(provider: FakeProvider) -> None:
    kept = provider.granted(USER)["refresh_token"]
    endpoints = Endpoints(token_uri=f"{provider.address}/token")

    at_microsoft = microsoft.renew(REGISTRATION, kept, f"{provider.address}/common")
    at_google = google.renew(REGISTRATION, kept, endpoints)

    assert provider.access_tokens[at_microsoft.access_token] == USER
    assert provider.access_tokens[at_google.access_token] == USER
    assert at_microsoft.refresh_token != kept
    assert at_google.refresh_token != kept


def test_a_grant_that_was_taken_back_is_said_so(provider: FakeProvider) -> None:
    with pytest.raises(RefusedError, match=r"Microsoft refused the sign-in: .*revoked"):
        microsoft.renew(REGISTRATION, "gone", f"{provider.address}/common")
    with pytest.raises(RefusedError, match=r"Google refused the sign-in: .*revoked"):
        google.renew(REGISTRATION, "gone", Endpoints(token_uri=f"{provider.address}/token"))


def test_a_sign_in_that_is_refused_is_said_so(provider: FakeProvider, browser: FakeBrowser) -> None:
    provider.refusal = {"error": "access_denied", "error_description": "Your administrator said no."}

    with pytest.raises(RefusedError, match="Your administrator said no"):
        microsoft.sign_in(REGISTRATION, USER, f"{provider.address}/common")
    with pytest.raises(RefusedError, match="Google refused the sign-in"):
        google.sign_in(
            REGISTRATION, USER, Endpoints(f"{provider.address}/authorize", f"{provider.address}/token")
        )


def test_a_sign_in_that_is_given_up_in_the_browser_is_said_so(
    provider: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up(*_: object, **__: object) -> None:  # the real one leaves its thread listening for ever
        raise msal.BrowserInteractionTimeoutError("User did not complete the flow in time")

    monkeypatch.setattr(msal.PublicClientApplication, "acquire_token_interactive", give_up)

    with pytest.raises(RefusedError, match="User did not complete the flow in time"):
        microsoft.sign_in(REGISTRATION, USER, f"{provider.address}/common")


def test_a_computer_without_a_browser_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def get(*_: object) -> None:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", get)

    with pytest.raises(RefusedError, match="could not locate runnable browser"):
        google.sign_in(REGISTRATION, USER)


def test_a_provider_out_of_reach_is_no_refusal(
    provider: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")  # a certificate that nobody here trusts

    with pytest.raises(UnreachableError):
        microsoft.renew(REGISTRATION, "kept", f"{provider.address}/common")
    with pytest.raises(UnreachableError):
        google.renew(REGISTRATION, "kept", Endpoints(token_uri=f"{provider.address}/token"))


def test_without_a_client_id_nobody_is_asked() -> None:
    for act in (
        lambda: microsoft.sign_in(Registration(""), USER),
        lambda: microsoft.renew(Registration(""), "kept"),
        lambda: google.sign_in(Registration(""), USER),
        lambda: google.renew(Registration(""), "kept"),
    ):
        with pytest.raises(RefusedError, match="no client ID is set"):
            act()  # type: ignore[no-untyped-call]  # mypy takes the lambdas for that


def test_tokens_are_not_printed_by_accident(provider: FakeProvider) -> None:
    grant = google.renew(
        REGISTRATION,
        provider.granted(USER)["refresh_token"],
        Endpoints(token_uri=f"{provider.address}/token"),
    )

    assert grant.access_token not in repr(grant)
    assert grant.refresh_token not in repr(grant)
    assert "our-client-secret" not in repr(REGISTRATION)


@pytest.mark.parametrize(("status", "answer"), [(503, {"error": "busy"}), (502, {"page": "Bad Gateway"})])
def test_a_provider_that_is_not_well_is_no_refusal(
    provider: FakeProvider, monkeypatch: pytest.MonkeyPatch, status: int, answer: dict[str, str]
) -> None:
    monkeypatch.setattr(provider, "token", lambda _form: (status, answer))
    monkeypatch.setattr("time.sleep", lambda _seconds: None)  # the library tries again by itself

    with pytest.raises(UnreachableError):
        google.renew(REGISTRATION, "kept", Endpoints(token_uri=f"{provider.address}/token"))

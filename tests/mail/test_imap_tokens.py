"""Bearer tokens, shown to a real Dovecot that asks their issuer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import SignIn
from sendward.mailstores.imap.oauth.grant import Grant
from sendward.sources.imap import credentials
from sendward.sources.imap.account import ImapDraftsSource
from sendward.sources.imap.credentials import RenewedToken
from sendward.sources.source import SourceState
from support.dovecot import Dovecot
from support.fake_provider import FakeProvider
from support.imap_watching import QUICK, KnownPassword, WatchedAccount, plain_account, watching
from support.mail_account import USER
from support.mail_folders import addresses, message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow


@pytest.fixture
def provider() -> Iterator[FakeProvider]:
    with FakeProvider() as running:
        yield running


def dovecot(provider: FakeProvider, mechanism: str) -> Dovecot:
    """A server that takes tokens of the provider, by one mechanism."""
    return Dovecot(
        mechanisms=f"plain login {mechanism}",
        token_check=f"{provider.address}/introspect?token=",
    )


@pytest.mark.parametrize("mechanism", ["oauthbearer", "xoauth2"])
def test_a_token_that_holds_opens_the_account(mechanism: str, provider: FakeProvider, tmp_path: Path) -> None:
    token = KnownPassword(provider.granted(USER)["access_token"])
    with dovecot(provider, mechanism) as server:
        account = plain_account(server.port, sign_in=SignIn.TOKEN)
        with watching(account, tmp_path, password=token) as watched:
            watched.wait_until(SourceState.WATCHING)
            server.save(message("new@army.ml"))

            assert addresses(watched.listener.next()) == ["new@army.ml"]
        log = server.log()

    assert f"method={mechanism.upper()}" in log


@pytest.mark.parametrize("mechanism", ["oauthbearer", "xoauth2"])
def test_a_token_that_does_not_hold_is_shown_once(
    mechanism: str, provider: FakeProvider, tmp_path: Path
) -> None:
    token = KnownPassword("expired")
    with dovecot(provider, mechanism) as server:
        account = plain_account(server.port, sign_in=SignIn.TOKEN)
        with watching(account, tmp_path, password=token) as watched:
            status = watched.wait_until(SourceState.UNAVAILABLE)
            server.save(message("new@army.ml"))

    assert "refused the sign-in" in status.detail
    assert "Sign in again" in status.remedy
    assert "expired" not in status.detail
    assert token.asked == 1


def test_each_connection_gets_a_new_token_and_the_keyring_what_the_next_one_needs(
    provider: FakeProvider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with dovecot(provider, "oauthbearer") as server:
        account = plain_account(server.port, sign_in=SignIn.GOOGLE)
        keyring = {account.key: "kept at first"}
        monkeypatch.setattr(credentials, "get_secret", lambda entry, _patience: keyring[entry])
        monkeypatch.setattr(credentials, "set_secret", keyring.__setitem__)
        renewed = []

        def renew(kept: str) -> Grant:
            renewed.append(kept)
            return Grant(provider.granted(USER)["access_token"], f"kept {len(renewed)}")

        source = ImapDraftsSource(account, RenewedToken(account, renew), tmp_path, QUICK)
        watched = WatchedAccount(source)
        source.start(watched.listener.deliver, watched.listener.changed)
        try:
            watched.wait_until(SourceState.WATCHING)
            server.stop()
            watched.wait_until(SourceState.WAITING)
            server.start()
            watched.wait_until(SourceState.WATCHING)
        finally:
            source.stop()

    assert renewed[:2] == ["kept at first", "kept 1"]
    assert keyring == {account.key: f"kept {len(renewed)}"}


def test_a_server_that_takes_no_tokens_is_said_so(tmp_path: Path) -> None:
    with Dovecot() as server:
        account = plain_account(server.port, sign_in=SignIn.TOKEN)
        with watching(account, tmp_path, password=KnownPassword("token")) as watched:
            status = watched.wait_until(SourceState.UNAVAILABLE)

    assert status.detail == "The server does not take tokens."

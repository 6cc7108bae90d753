"""Every way to sign in with a password, and what is written on the way."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from sendward.sources.source import SourceState
from support.dovecot import Dovecot
from support.fake_imap import GOOD, FakeImapServer
from support.imap_watching import KnownPassword, plain_account, watching
from support.mail_account import PASSWORD, USER
from support.mail_folders import addresses, message

if TYPE_CHECKING:
    from pathlib import Path

WITHOUT_SASL = {"CAPABILITY": GOOD["CAPABILITY"].replace(b"AUTH=PLAIN ", b"")}


@pytest.mark.slow
@pytest.mark.parametrize("mechanisms", ["plain login", "login"])
@pytest.mark.parametrize("password", [PASSWORD, "pässwörd-密码"])
def test_a_server_lets_in_by_what_it_offers(mechanisms: str, password: str, tmp_path: Path) -> None:
    with (
        Dovecot(mechanisms=mechanisms, password=password) as server,
        watching(plain_account(server.port), tmp_path, password=KnownPassword(password)) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)
        server.save(message("new@army.ml"))

        assert addresses(watched.listener.next()) == ["new@army.ml"]


def test_a_password_goes_by_plain_where_that_is_offered(tmp_path: Path) -> None:
    with FakeImapServer() as server, watching(plain_account(server.port), tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)

    answer = base64.b64encode(f"\0{USER}\0{PASSWORD}".encode()).decode()
    assert any(line.endswith("AUTHENTICATE PLAIN") for line in server.heard)
    assert answer in server.heard
    assert PASSWORD not in " ".join(server.heard)


def test_quotes_in_a_password_stay_inside_it(tmp_path: Path) -> None:
    password = KnownPassword('a"b\\c d')
    with (
        FakeImapServer(WITHOUT_SASL) as server,
        watching(plain_account(server.port), tmp_path, password=password) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)

    assert any(line.endswith(f'LOGIN "{USER}" "a\\"b\\\\c d"') for line in server.heard)


@pytest.mark.parametrize("password", ["a\r\nX1 DELETE INBOX", "a\0b"])
def test_a_password_cannot_become_a_command(password: str, tmp_path: Path) -> None:
    with (
        FakeImapServer(WITHOUT_SASL) as server,
        watching(plain_account(server.port), tmp_path, password=KnownPassword(password)) as watched,
    ):
        status = watched.wait_until(SourceState.UNAVAILABLE)

    assert "control character" in status.detail
    assert not [line for line in server.heard if "LOGIN" in line or "DELETE" in line]


def test_a_server_that_takes_no_password_is_said_so(tmp_path: Path) -> None:
    closed = {"CAPABILITY": GOOD["CAPABILITY"].replace(b"AUTH=PLAIN", b"LOGINDISABLED")}
    with (
        FakeImapServer(closed) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        status = watched.wait_until(SourceState.UNAVAILABLE)

    assert "none of the server's ways to sign in" in status.detail
    assert not [line for line in server.heard if PASSWORD in line]

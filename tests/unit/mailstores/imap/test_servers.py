from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import MailAccount, Security, SignIn, is_loopback
from sendward.mailstores.imap.errors import UnreachableError
from sendward.mailstores.imap.halt import Halt
from sendward.mailstores.imap.pace import Pace
from sendward.mailstores.imap.servers import (
    Secret,
    advice,
    find_account,
    known_account,
    likely_accounts,
    read_providers,
)
from sendward.settings.accounts import read_account, write_account
from sendward.system.resources import resources_dir
from support.fake_imap import FakeImapServer
from support.imap_watching import plain_account

if TYPE_CHECKING:
    from collections.abc import Iterator

PROVIDERS = read_providers(resources_dir() / "mail-servers.toml")


@pytest.fixture
def halt() -> Iterator[Halt]:
    made = Halt()
    yield made
    made.close()


def test_every_shipped_server_makes_an_account_and_no_domain_has_two() -> None:
    domains = [domain for provider in PROVIDERS for domain in provider.domains]

    for provider in PROVIDERS:
        account = provider.account("me@example.org")
        assert read_account(dict(write_account(account))) == account
        assert not account.security.is_local_only or is_loopback(account.host)
        assert (provider.secret is Secret.USUAL) == (not provider.help)
    assert len(domains) == len(set(domains))


@pytest.mark.parametrize(
    ("address", "host", "user", "sign_in"),
    [
        ("Me@GMail.com", "imap.gmail.com", "", SignIn.GOOGLE),
        ("me@outlook.com", "outlook.office365.com", "", SignIn.MICROSOFT),
        ("me@free.fr", "imap.free.fr", "me", SignIn.PASSWORD),
    ],
)
def test_a_known_providers_account_is_found_without_the_network(
    address: str, host: str, user: str, sign_in: SignIn
) -> None:
    account = known_account(address, PROVIDERS)

    assert account is not None
    assert (account.host, account.user, account.sign_in) == (host, user, sign_in)


@pytest.mark.parametrize("address", ["me@mail.gmail.com", "me@example.org", "gmail.com@b.example", "", "@"])
def test_an_address_elsewhere_is_at_no_known_provider(address: str) -> None:
    assert known_account(address, PROVIDERS) is None


@pytest.mark.parametrize("address", ["", "me", "me@"])
def test_no_domain_has_no_server(address: str) -> None:
    assert likely_accounts(address) == ()


def test_protection_is_never_given_up_in_guessing() -> None:
    guessed = likely_accounts("me@example.org")

    assert {account.security for account in guessed} == {Security.TLS, Security.STARTTLS}
    assert all(account.host.endswith("example.org") for account in guessed)


def test_the_first_server_that_answers_is_taken(halt: Halt) -> None:
    with FakeImapServer() as server, FakeImapServer({"": b"HTTP/1.1 400\r\n"}) as other:
        nobody = MailAccount("me@example.org", "a..b")  # no name server is asked about that
        candidates = (nobody, plain_account(other.port), plain_account(server.port))

        found = find_account(candidates, halt, Pace(), ssl.create_default_context)

    assert found.port == server.port
    assert not [line for line in server.heard if "LOGIN" in line or "AUTHENTICATE" in line]


def test_where_nobody_answers_the_sentence_says_where_to_look(halt: Halt) -> None:
    with pytest.raises(UnreachableError, match="No mail server was found"):
        find_account((), halt, Pace(), ssl.create_default_context)


UNREGISTERED = (SignIn.GOOGLE, SignIn.MICROSOFT)


@pytest.mark.parametrize(
    ("address", "host", "sign_in", "words"),
    [
        ("me@gmail.com", "imap.gmail.com", SignIn.PASSWORD, "app password"),
        ("me@icloud.com", "imap.mail.me.com", SignIn.PASSWORD, "app password"),
        ("me@yahoo.co.uk", "imap.mail.yahoo.com", SignIn.PASSWORD, "app password"),
        ("me@yandex.ru", "imap.yandex.com", SignIn.PASSWORD, "app password"),
        ("me@163.com", "imap.163.com", SignIn.PASSWORD, "authorisation code"),
        ("me@126.com", "imap.126.com", SignIn.PASSWORD, "authorisation code"),
        ("me@gmx.de", "imap.gmx.net", SignIn.PASSWORD, "switched IMAP on"),
        ("me@gmx.com", "imap.gmx.com", SignIn.PASSWORD, "switched IMAP on"),
        ("me@proton.me", "127.0.0.1", SignIn.PASSWORD, "has to be running"),
        ("me@outlook.com", "outlook.office365.com", SignIn.MICROSOFT, "client ID"),
    ],
)
def test_each_provider_gets_the_way_that_works_and_says_what_it_wants(
    address: str, host: str, sign_in: SignIn, words: str
) -> None:
    account = known_account(address, PROVIDERS, UNREGISTERED)

    assert account is not None
    assert (account.host, account.sign_in) == (host, sign_in)
    said = advice(account, PROVIDERS, UNREGISTERED)
    assert words in said
    assert sign_in is SignIn.MICROSOFT or "https://" in said


@pytest.mark.parametrize("address", ["me@gmail.com", "me@outlook.com"])
def test_where_sendward_is_registered_the_browser_is_the_way_and_nothing_is_to_be_said(address: str) -> None:
    account = known_account(address, PROVIDERS)

    assert account is not None
    assert account.sign_in in UNREGISTERED
    assert advice(account, PROVIDERS) == ""


@pytest.mark.parametrize("address", ["me@posteo.de", "me@example.org"])
def test_of_whoever_takes_the_usual_password_nothing_is_said(address: str) -> None:
    assert advice(MailAccount(address, "mail.example"), PROVIDERS, UNREGISTERED) == ""

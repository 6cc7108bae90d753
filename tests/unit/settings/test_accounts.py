from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mail_account import Lookback, MailAccount, Security, SignIn
from sendward.settings.accounts import read_account, read_accounts, write_account
from sendward.settings.options import ACCOUNTS
from sendward.settings.problem import OptionError
from sendward.settings.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = MailAccount("me@example.org", "imap.example.org")
FULL = MailAccount(
    "me@example.org",
    "::1",
    1143,
    Security.NONE,
    "me",
    SignIn.TOKEN,
    "Entwürfe",
    Lookback.ALL,
)


def test_an_address_and_a_host_are_enough() -> None:
    assert read_account({"address": "me@example.org", "host": "imap.example.org"}) == PLAIN


def test_the_port_follows_the_protection() -> None:
    assert read_account({"address": "a@b.org", "host": "b.org", "security": "starttls"}).port == 143


@pytest.mark.parametrize("account", [PLAIN, FULL])
def test_an_account_outlives_the_file(account: MailAccount, tmp_path: Path) -> None:
    settings = Settings.load(tmp_path / "settings.toml")
    settings.set(ACCOUNTS, (account,))
    settings.save()

    again = Settings.load(tmp_path / "settings.toml")

    assert again.problems == ()
    assert again.get(ACCOUNTS) == (account,)


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ({}, "needs an address and a host"),
        ({"address": "a@b.org"}, "needs an address and a host"),
        ({"password": "x"}, "must not contain a password"),
        ({"token": "x"}, "must not contain a password"),
        ({"secret": "x"}, "must not contain a password"),
        ({"hots": "x"}, "knows nothing called 'hots'"),
        ({"address": 3}, "an invalid address"),
        ({"address": "a\nb"}, "an invalid address"),
        ({"address": "a", "host": "b/c"}, "an invalid server name"),
        ({"address": "a", "host": "b", "port": 0}, "an invalid port"),
        ({"address": "a", "host": "b", "port": True}, "an invalid port"),
        ({"address": "a", "host": "b", "port": "993"}, "an invalid port"),
        (
            {"address": "a", "host": "b", "security": "ssl"},
            'one of "tls", "starttls", "starttls-local", "none"',
        ),
        ({"address": "a", "host": "b.org", "security": "none"}, "without TLS"),
        ({"address": "a", "host": "127.0.0.1.evil.org", "security": "none"}, "without TLS"),
        ({"address": "a", "host": "b.org", "security": "starttls-local"}, "without TLS or a certificate"),
    ],
)
def test_what_is_no_account_is_refused_in_words(table: dict[str, object], sentence: str) -> None:
    with pytest.raises(OptionError, match=re.escape(sentence)):
        read_account(table)


def test_an_account_named_twice_is_refused() -> None:
    table = {"address": "me@example.org", "host": "imap.example.org"}

    with pytest.raises(OptionError, match="twice"):
        read_accounts([table, table])


def test_another_server_is_another_account_to_the_keyring() -> None:
    moved = MailAccount(PLAIN.address, "imap.attacker.example")

    assert moved.key != PLAIN.key


_values = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text(), max_size=2)


@given(
    st.dictionaries(
        st.sampled_from(
            ["address", "host", "port", "security", "user", "sign_in", "drafts", "lookback", "password"]
        ),
        _values,
    )
)
def test_any_table_is_an_account_or_refused(table: dict[str, Any]) -> None:
    try:
        account = read_account(table)
    except OptionError:
        return

    assert read_account(write_account(account)) == account

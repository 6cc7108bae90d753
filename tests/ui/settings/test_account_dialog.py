"""Adding and changing a mail account: what is filled in, said, kept, and broken off."""

from __future__ import annotations

import ssl
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sendward.mail_account import MailAccount, Security, SignIn
from sendward.mailstores.imap.errors import RefusedError
from sendward.mailstores.imap.halt import Halt
from sendward.mailstores.imap.oauth import google
from sendward.mailstores.imap.oauth.grant import Grant, Registration
from sendward.settings.account_secrets import SecretsError
from sendward.settings.options import ACCOUNTS, GOOGLE_CLIENT
from sendward.settings.settings import Settings
from sendward.sources.source import SourceState, SourceStatus
from sendward.ui.settings import account_work
from sendward.ui.settings.account_dialog import AccountDialog
from sendward.ui.settings.controls.account_list import AccountList
from sendward.ui.settings.pages.accounts_page import AccountsPage
from sendward.ui.settings.window import SettingsWindow
from support.account_dialogs import fill, opened
from support.fake_imap import GOOD, FakeImapServer
from support.mail_account import USER
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WITHIN_MS = 20_000


def test_a_keyring_that_fails_keeps_the_account_out_of_the_settings(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_entry: str, _secret: str) -> None:
        raise SecretsError("The keyring is locked.", "Unlock it.")

    monkeypatch.setattr(account_work, "set_secret", fail)
    with FakeImapServer() as server:
        dialog = opened(qtbot, settings)
        fill(dialog, server.port)
        dialog.save.click()
        qtbot.waitUntil(dialog.problem.isVisible, timeout=WITHIN_MS)

    assert "The keyring is locked." in dialog.problem.text()
    assert dialog.isVisible()


def test_a_server_that_keeps_silent_does_not_hold_the_window(qtbot: QtBot, settings: Settings) -> None:
    with FakeImapServer({"": b"* OK half"}) as server:
        dialog = opened(qtbot, settings)
        fill(dialog, server.port)
        dialog.test.click()
        qtbot.waitUntil(lambda: server.connections > 0, timeout=WITHIN_MS)
        assert dialog.busy.isVisible()
        with qtbot.waitSignal(dialog.finished, timeout=WITHIN_MS):
            dialog.cancel.click()


def test_a_known_providers_server_is_filled_in_without_asking_anybody(
    qtbot: QtBot, settings: Settings
) -> None:
    dialog = opened(qtbot, settings)
    dialog.form.address.setText("me@gmail.com")
    dialog.form.address.editingFinished.emit()

    assert dialog.form.host.text() == "imap.gmail.com"


def test_a_provider_at_which_sendward_is_registered_is_signed_in_to_in_the_browser(
    qtbot: QtBot, settings: Settings
) -> None:
    settings.set(GOOGLE_CLIENT, "123.apps.example")
    dialog = opened(qtbot, settings)
    dialog.form.address.setText("me@gmail.com")
    dialog.form.address.editingFinished.emit()

    assert dialog.form.sign_in.currentData() == SignIn.GOOGLE
    assert dialog.form.secret.isHidden()
    assert not dialog.message.isVisible()


def test_where_it_is_not_the_password_is_the_way_and_it_is_said_which_one(
    qtbot: QtBot, settings: Settings
) -> None:
    dialog = opened(qtbot, settings)
    dialog.form.address.setText("me@gmail.com")
    dialog.form.address.editingFinished.emit()

    assert dialog.form.sign_in.currentData() == SignIn.PASSWORD
    assert not dialog.form.secret.isHidden()
    assert "app password" in dialog.message.text()
    assert "https://support.google.com/" in dialog.message.text()


def test_proton_is_reached_through_its_bridge_whose_certificate_is_its_own(
    qtbot: QtBot, settings: Settings
) -> None:
    dialog = opened(qtbot, settings)
    dialog.form.address.setText("me@proton.me")
    dialog.form.address.editingFinished.emit()

    assert (dialog.form.host.text(), dialog.form.port.value()) == ("127.0.0.1", 1143)
    assert dialog.form.security.currentData() == Security.LOCAL
    assert "has to be running" in dialog.message.text()


def test_a_refusal_is_told_with_the_servers_words_and_what_the_provider_wants(
    qtbot: QtBot, settings: Settings
) -> None:
    with FakeImapServer({"SASL": b"TAG NO [AUTHENTICATIONFAILED] Invalid credentials\r\n"}) as server:
        dialog = opened(qtbot, settings)
        fill(dialog, server.port)
        dialog.form.address.setText("me@icloud.com")
        dialog.test.click()
        qtbot.waitUntil(dialog.problem.isVisible, timeout=WITHIN_MS)

    assert "Invalid credentials" in dialog.problem.text()
    assert "https://support.apple.com/" in dialog.problem.text()


def test_signing_in_at_a_provider_without_a_client_id_says_what_is_missing(
    qtbot: QtBot, settings: Settings
) -> None:
    dialog = opened(qtbot, settings)
    dialog.form.address.setText("me@outlook.com")
    dialog.form.address.editingFinished.emit()
    dialog.save.click()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=WITHIN_MS)

    assert "no client ID is set" in dialog.problem.text()


@pytest.mark.parametrize(
    ("address", "host", "sentence"),
    [
        ("", "", "needs an address and a host"),
        (USER, "a/b", "an invalid server name"),
        (USER, "imap.example.org", "Enter the password"),
    ],
)
def test_what_is_missing_is_said_before_anybody_is_asked(
    address: str, host: str, sentence: str, qtbot: QtBot, settings: Settings
) -> None:
    dialog = opened(qtbot, settings)
    dialog.form.address.setText(address)
    dialog.form.host.setText(host)
    dialog.save.click()

    assert sentence in dialog.problem.text()


def test_a_changed_server_asks_for_the_password_again(qtbot: QtBot, settings: Settings) -> None:
    account = MailAccount(USER, "imap.example.org")
    dialog = opened(qtbot, settings, account)
    dialog.form.host.setText("imap.attacker.example")
    dialog.save.click()

    assert "Enter the password" in dialog.problem.text()


def test_an_account_that_is_removed_loses_its_password(
    qtbot: QtBot, settings: Settings, keyring: dict[str, str]
) -> None:
    gone, kept = MailAccount("a@example.org", "h.example.org"), MailAccount("b@example.org", "h.example.org")
    settings.set(ACCOUNTS, (gone, kept))
    keyring.update({gone.key: "x", kept.key: "y"})
    window = SettingsWindow(a_page_context(settings))
    qtbot.addWidget(window)
    window.open_page("accounts")
    page = next(page for page in window.pages if isinstance(page, AccountsPage))
    control = page.rows[ACCOUNTS.key].control
    assert isinstance(control, AccountList)

    control.list.setCurrentRow(0)
    control.remove.click()
    control.remove.click()

    qtbot.waitUntil(lambda: keyring == {kept.key: "y"}, timeout=WITHIN_MS)
    assert Settings.load(settings.path).get(ACCOUNTS) == (kept,)


def test_two_accounts_of_one_address_each_say_how_they_fare(qtbot: QtBot) -> None:
    accounts = [MailAccount("a@example.org", host) for host in ("one.example.org", "two.example.org")]
    name = "Drafts of a@example.org"
    control = AccountList("Accounts")
    qtbot.addWidget(control)
    control.show_value(tuple(accounts))

    control.show_statuses(
        (
            SourceStatus(name, SourceState.WATCHING, key=accounts[1].key),
            SourceStatus(name, SourceState.UNAVAILABLE, key=accounts[0].key),
        )
    )

    lines = [control.list.item(row).text() for row in (0, 1)]
    assert lines == ["a@example.org\nnot available", "a@example.org\nwatching"]


def test_closing_the_settings_breaks_off_what_is_under_way(qtbot: QtBot, settings: Settings) -> None:
    with FakeImapServer({"": b"* OK half"}) as server:
        window = QWidget()
        dialog = AccountDialog(a_page_context(settings), None, window)
        fill(dialog, server.port)
        dialog.test.click()
        qtbot.waitUntil(lambda: server.connections > 0, timeout=WITHIN_MS)
        window.deleteLater()
        qtbot.waitUntil(lambda: not isValid(dialog), timeout=WITHIN_MS)
        qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "sendward-account"])


class GoneGrant:
    """What the keyring holds for an account whose grant was taken back."""

    def current(self, halt: Halt) -> str:
        raise RefusedError("Google refused the sign-in: revoked")


@pytest.mark.parametrize("has_secret", [False, True])
def test_a_grant_that_is_not_there_or_not_good_any_more_is_asked_for_in_the_browser(
    has_secret: bool,  # noqa: FBT001  # a parameter of the test
    keyring: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(google, "sign_in", lambda *_: Grant("access", "to be kept"))
    tokens = {"CAPABILITY": GOOD["CAPABILITY"].replace(b"AUTH=PLAIN", b"AUTH=OAUTHBEARER")}
    halt = Halt()
    with FakeImapServer(tokens) as server:
        account = MailAccount(USER, "127.0.0.1", server.port, Security.NONE, sign_in=SignIn.GOOGLE)
        wanted = account_work.SavedAccount(
            account, "", GoneGrant(), Registration("id"), has_secret=has_secret, is_to_be_kept=True
        )
        done = account_work.try_and_keep(wanted, halt, ssl.create_default_context)
    halt.close()

    assert done.sentence == ""
    assert keyring == {account.key: "to be kept"}


def test_an_error_that_nobody_foresaw_gives_the_dialog_back(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> account_work.Done:
        raise RuntimeError("User did not complete the flow in time")

    monkeypatch.setattr(account_work, "try_and_keep", break_down)
    dialog = opened(qtbot, settings)
    fill(dialog, 143)
    dialog.test.click()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=WITHIN_MS)

    assert "User did not complete the flow in time" in dialog.problem.text()
    assert not dialog.busy.isVisible()
    assert dialog.save.isEnabled()


def test_closing_the_dialog_breaks_off_what_is_under_way(qtbot: QtBot, settings: Settings) -> None:
    with FakeImapServer({"": b"* OK half"}) as server:
        dialog = opened(qtbot, settings)
        fill(dialog, server.port)
        dialog.test.click()
        qtbot.waitUntil(lambda: server.connections > 0, timeout=WITHIN_MS)
        dialog.close()
        qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "sendward-account"])

"""Adding a mail account, tried on a real Dovecot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import MailAccount, Security
from support.account_dialogs import fill, opened
from support.dovecot import Dovecot
from support.mail_account import PASSWORD, USER

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from sendward.settings.settings import Settings

WITHIN_MS = 20_000


@pytest.mark.slow
def test_an_account_that_works_is_kept_with_its_password_in_the_keyring(
    qtbot: QtBot, settings: Settings, keyring: dict[str, str]
) -> None:
    with Dovecot() as server:
        dialog = opened(qtbot, settings)
        fill(dialog, server.port)
        with qtbot.waitSignal(dialog.kept, timeout=WITHIN_MS) as kept:
            dialog.save.click()

    account = MailAccount(USER, "127.0.0.1", server.port, Security.NONE)
    assert kept.args == [account]
    assert keyring == {account.key: PASSWORD}


@pytest.mark.slow
def test_trying_keeps_nothing_and_says_what_was_found(
    qtbot: QtBot, settings: Settings, keyring: dict[str, str]
) -> None:
    with Dovecot() as server:
        dialog = opened(qtbot, settings)
        fill(dialog, server.port)
        dialog.test.click()
        assert dialog.busy.isVisible()
        qtbot.waitUntil(lambda: "It works" in dialog.message.text(), timeout=WITHIN_MS)

    assert dialog.message.text() == "It works. The server reports each draft saved in Drafts."
    assert not dialog.busy.isVisible()
    assert keyring == {}


@pytest.mark.slow
def test_a_wrong_password_is_said_so_and_not_kept(
    qtbot: QtBot, settings: Settings, keyring: dict[str, str]
) -> None:
    with Dovecot() as server:
        dialog = opened(qtbot, settings)
        fill(dialog, server.port, password="wrong")  # noqa: S106  # as wrong as can be
        dialog.save.click()
        qtbot.waitUntil(dialog.problem.isVisible, timeout=WITHIN_MS)

    assert "refused the sign-in" in dialog.problem.text()
    assert dialog.isVisible()
    assert keyring == {}


@pytest.mark.slow
def test_where_the_server_marks_no_folder_the_likeliest_is_proposed(
    qtbot: QtBot, settings: Settings, keyring: dict[str, str]
) -> None:
    with Dovecot(special_use=False) as server:
        dialog = opened(qtbot, settings)
        fill(dialog, server.port)
        dialog.save.click()
        qtbot.waitUntil(dialog.problem.isVisible, timeout=WITHIN_MS)
        assert dialog.form.drafts.currentText() == "Drafts"
        with qtbot.waitSignal(dialog.kept, timeout=WITHIN_MS) as kept:
            dialog.save.click()

    assert kept.args is not None
    assert kept.args[0].drafts == "Drafts"

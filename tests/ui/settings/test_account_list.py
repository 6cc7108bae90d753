"""The list of accounts shows the whole of each, however long its address is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sendward.mail_account import MailAccount
from sendward.ui.settings.controls.account_list import AccountList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = f"{'x' * 60}@{'department-of-long-names.' * 6}example.org"


def test_a_long_address_is_broken_and_not_cut_off(qtbot: QtBot) -> None:
    accounts = AccountList("Mail accounts")
    qtbot.addWidget(accounts)
    accounts.show_value((MailAccount(LONG, "imap.example.org"), MailAccount("me@example.org", "example.org")))
    accounts.resize(400, 300)
    accounts.show()

    def fits() -> bool:
        first, second = (accounts.list.visualItemRect(accounts.list.item(row)) for row in range(2))
        return first.width() <= accounts.list.viewport().width() and first.height() > 2 * second.height()

    qtbot.waitUntil(fits, timeout=20_000)


def test_what_is_added_for_the_screen_is_not_read_aloud(qtbot: QtBot) -> None:
    accounts = AccountList("Mail accounts")
    qtbot.addWidget(accounts)

    accounts.show_value((MailAccount(LONG, "imap.example.org"),))

    item = accounts.list.item(0)
    assert item.text() != LONG
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == LONG


def test_an_account_is_removed_by_a_second_press_and_only_the_one_that_was_meant(qtbot: QtBot) -> None:
    accounts = tuple(MailAccount(f"{name}@example.org", "imap.example.org") for name in ("a", "b"))
    control = AccountList("Mail accounts")
    qtbot.addWidget(control)
    control.show_value(accounts)
    left: list[object] = []
    control.chosen.connect(left.append)
    control.list.setCurrentRow(0)

    control.remove.click()
    assert (left, control.remove.text()) == ([], "Really remove?")
    control.list.setCurrentRow(1)
    assert control.remove.text() == "Remove"
    control.remove.click()
    assert left == []
    control.remove.click()

    assert left == [(accounts[0],)]
    assert control.remove.text() == "Remove"

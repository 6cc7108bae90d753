"""Accounts: whose drafts are watched on an IMAP server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from sendward.settings.account_secrets import SecretsError, delete_secret
from sendward.settings.options import ACCOUNTS
from sendward.ui.background import in_background
from sendward.ui.settings.controls.account_list import AccountList
from sendward.ui.settings.option_page import OptionPage
from sendward.ui.told import told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from sendward.settings.options import Option


class AccountsPage(OptionPage):
    """The accounts with their states."""

    tables = ("accounts",)
    symbol = "accounts"

    @property
    def title(self) -> str:
        """As the list has it."""
        return QCoreApplication.translate("AccountsPage", "Accounts")

    def fill(self, column: QVBoxLayout) -> None:
        """The accounts, and how each fares."""
        super().fill(column)
        self.changes.statuses_changed.connect(self._show_statuses)
        self._show_statuses()

    def choose(self, option: Option[Any], value: object) -> str:
        """Take the accounts over; the keyring forgets the password of one that was removed."""
        before = self.desk.settings.get(ACCOUNTS)
        problem = super().choose(option, value)
        kept = {account.key for account in self.desk.settings.get(ACCOUNTS)}
        for account in before:
            if account.key not in kept:
                self._forget(account.key)
        return problem

    def _forget(self, entry: str) -> None:
        def forget() -> str:
            try:
                delete_secret(entry)
            except SecretsError as error:
                return told(str(error))
            return ""

        in_background(self.desk.bridge, "forget-password", forget, self.changes.told.emit)

    def _show_statuses(self) -> None:
        control = self.rows[ACCOUNTS.key].control
        if isinstance(control, AccountList):
            control.show_statuses(self.desk.statuses())

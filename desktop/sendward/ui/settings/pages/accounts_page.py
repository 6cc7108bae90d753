"""Page "Accounts": mail accounts whose drafts are watched on an IMAP server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from shiboken6 import isValid

from sendward.phrase import unforeseen
from sendward.settings.options import ACCOUNTS
from sendward.ui.app.bridge import in_background
from sendward.ui.settings.controls.account_list import AccountList
from sendward.ui.settings.option_page import OptionPage
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from sendward.mail_account import MailAccount
    from sendward.settings.option import Option


class AccountsPage(OptionPage):
    """Page of the accounts, with the status of each."""

    tables = ("accounts",)
    symbol = "accounts"

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("AccountsPage", "Accounts")

    def fill(self, column: QVBoxLayout) -> None:
        """Add the options, and the status of each account."""
        super().fill(column)
        control = self.rows[ACCOUNTS.key].control
        if isinstance(control, AccountList):
            control.add_wanted.connect(lambda: self._open(control, None))
            control.change_wanted.connect(lambda account: self._open(control, account))
        self.changes.statuses_changed.connect(self._show_statuses)
        self._show_statuses()

    def choose(self, option: Option[Any], value: object) -> str:
        """Save the accounts; the password of one that was removed is deleted from the keyring."""
        before = self.context.settings.get(ACCOUNTS)
        problem = super().choose(option, value)
        kept = {account.key for account in self.context.settings.get(ACCOUNTS)}
        for account in before:
            if account.key not in kept:
                self._forget(account.key)
        return problem

    def _open(self, parent: QWidget, account: MailAccount | None) -> None:
        # with what talks to servers behind it: a third of the window's first opening, for whoever adds one
        from sendward.ui.settings.account_dialog import AccountDialog  # noqa: PLC0415

        self.dialog = AccountDialog(self.context, account, parent)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.kept.connect(lambda kept: self._keep(account, kept))
        self.dialog.open()

    def _keep(self, before: MailAccount | None, kept: MailAccount) -> None:
        others = [
            account
            for account in self.context.settings.get(ACCOUNTS)
            if account != before and account.key != kept.key
        ]
        if kept in self.context.settings.get(ACCOUNTS):
            self.context.restart_account(kept)  # only its password is another
        else:
            self.choose(ACCOUNTS, (*others, kept))

    def _forget(self, entry: str) -> None:
        from sendward.ui.settings.account_work import forget  # noqa: PLC0415  # as above

        in_background(
            self.context.bridge,
            "forget-password",
            lambda: forget(entry),
            self._on_forgotten,
            lambda error: self._on_forgotten(unforeseen(error)),
        )

    def _on_forgotten(self, problem: str) -> None:
        if isValid(self.changes):  # the window may have been closed meanwhile
            self.changes.message_changed.emit(translated(problem))

    def _show_statuses(self) -> None:
        control = self.rows[ACCOUNTS.key].control
        if isinstance(control, AccountList):
            control.show_statuses(self.context.statuses())

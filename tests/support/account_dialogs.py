"""The dialog of a mail account, opened and filled in as a person would."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sendward.mail_account import MailAccount, Security
from sendward.ui.settings.account_dialog import AccountDialog
from support.mail_account import PASSWORD, USER
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from sendward.settings.settings import Settings


def opened(qtbot: QtBot, settings: Settings, account: MailAccount | None = None) -> AccountDialog:
    """The dialog, on the screen, for a new account or a kept one."""
    dialog = AccountDialog(a_page_context(settings), account, ssl_context=ssl.create_default_context)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # the test looks at it afterwards
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def fill(dialog: AccountDialog, port: int, password: str = PASSWORD) -> None:
    """Fill in an account of a server on this machine."""
    dialog.form.address.setText(USER)
    dialog.form.secret.setText(password)
    dialog.form.host.setText("127.0.0.1")
    dialog.form.security.setCurrentIndex(dialog.form.security.findData(Security.NONE))
    dialog.form.port.setValue(port)

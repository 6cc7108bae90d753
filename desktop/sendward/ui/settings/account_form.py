"""Form with the fields of one mail account."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from sendward.mail_account import Lookback, MailAccount, Security, SignIn
from sendward.settings.accounts import read_account, write_account

_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.LOCAL: 1143, Security.NONE: 143}


class AccountForm(QWidget):
    """Form of an account and its secret; ``changed`` is emitted when the person changes a field."""

    changed = Signal()
    find_wanted = Signal()

    def __init__(self, *, has_secret: bool) -> None:
        """``has_secret`` when the keyring holds one already: an empty field then means this one."""
        super().__init__()
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("you@example.org"))
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        if has_secret:
            self.secret.setPlaceholderText(self.tr("Unchanged"))
        self.host = QLineEdit()
        self.host.setPlaceholderText(self.tr("imap.example.org"))
        self.find_server = QPushButton(self.tr("Find"))
        self.find_server.setToolTip(self.tr("Looks for a mail server under the usual names."))
        self.find_server.setAutoDefault(False)  # Enter in a field saves
        self.port = QSpinBox()
        self.port.setRange(1, 0xFFFF)
        self.port.setValue(_PORTS[Security.TLS])
        self.security = QComboBox()
        self.security.addItem(self.tr("TLS"), Security.TLS)
        self.security.addItem(self.tr("STARTTLS"), Security.STARTTLS)
        self.security.addItem(self.tr("STARTTLS, any certificate (this computer only)"), Security.LOCAL)
        self.security.addItem(self.tr("None (this computer only)"), Security.NONE)
        self.user = QLineEdit()
        self.user.setPlaceholderText(self.tr("The address"))
        self.sign_in = QComboBox()
        self.sign_in.addItem(self.tr("With a password"), SignIn.PASSWORD)
        self.sign_in.addItem(self.tr("With a token"), SignIn.TOKEN)
        self.sign_in.addItem(self.tr("With Microsoft, in the browser"), SignIn.MICROSOFT)
        self.sign_in.addItem(self.tr("With Google, in the browser"), SignIn.GOOGLE)
        self.drafts = QComboBox()
        self.drafts.setEditable(True)
        self.drafts.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.lookback = QComboBox()
        self.lookback.addItem(self.tr("Only those saved since last time"), Lookback.CHANGED)
        self.lookback.addItem(self.tr("Ignore them"), Lookback.NEW)
        self.lookback.addItem(self.tr("All of them, the first time"), Lookback.ALL)
        self._lay_out()
        self.show_folders(())
        self._connect()
        self._on_sign_in()

    @property
    def is_in_browser(self) -> bool:
        """Whether the person signs in at the provider, in the browser, so that nothing is typed here."""
        return self.sign_in.currentData() in {SignIn.MICROSOFT, SignIn.GOOGLE}

    def account(self) -> MailAccount:
        """The account in the fields, checked as in the settings file. Raises OptionError."""
        typed = MailAccount(
            self.address.text().strip(),
            self.host.text().strip(),
            self.port.value(),
            Security(self.security.currentData()),
            self.user.text().strip(),
            SignIn(self.sign_in.currentData()),
            self.drafts.currentText().strip(),
            Lookback(self.lookback.currentData()),
        )
        if typed.user == typed.address:
            typed = replace(typed, user="")
        return read_account(dict(write_account(typed)))

    def show_account(self, account: MailAccount) -> None:
        """Fill the fields with an account."""
        self.address.setText(account.address)
        self.show_server(account)
        self.drafts.setEditText(account.drafts)
        self.lookback.setCurrentIndex(self.lookback.findData(account.lookback))

    def show_server(self, account: MailAccount) -> None:
        """Fill in the server and the way to sign in; the other fields stay."""
        self.host.setText(account.host)
        self.security.setCurrentIndex(self.security.findData(account.security))
        self.port.setValue(account.port)
        self.user.setText(account.user)
        self.sign_in.setCurrentIndex(self.sign_in.findData(account.sign_in))

    def show_folders(self, folders: tuple[str, ...]) -> None:
        """Offer these folders for the drafts; the first, likeliest one is filled in where there was none."""
        chosen = self.drafts.currentText()
        self.drafts.clear()
        self.drafts.addItems(["", *folders])
        self.drafts.setEditText(chosen or (folders[0] if folders else ""))
        line = self.drafts.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("The one the server names"))

    def _lay_out(self) -> None:
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        server = QHBoxLayout()
        server.addWidget(self.host, 1)
        server.addWidget(self.find_server)
        protection = QHBoxLayout()
        protection.addWidget(self.security, 1)
        protection.addWidget(self.port)
        rows: tuple[tuple[str, QWidget, QWidget | QHBoxLayout], ...] = (
            (self.tr("&Address"), self.address, self.address),
            (self.tr("Si&gn in"), self.sign_in, self.sign_in),
            (self.tr("&Password"), self.secret, self.secret),
            (self.tr("&Server"), self.host, server),
            (self.tr("P&rotection, port"), self.security, protection),
            (self.tr("&User name"), self.user, self.user),
            (self.tr("&Drafts folder"), self.drafts, self.drafts),
            (self.tr("Existing drafts at s&tart-up"), self.lookback, self.lookback),
        )
        for title, field, content in rows:
            self._rows.addRow(title, content)
            field.setAccessibleName(title.replace("&", ""))
            label = self._rows.labelForField(content)
            if label is not None and hasattr(label, "setBuddy"):
                label.setBuddy(field)
        self.port.setAccessibleName(self.tr("Port"))
        meaning = self.tr(
            "Drafts saved while Sendward was not running are not asked about one by one:"
            " one line says how many hold a doubtful address, and the journal lists them."
        )
        self.lookback.setToolTip(meaning)
        self.lookback.setAccessibleDescription(meaning)

    def _connect(self) -> None:
        for line in (self.address, self.secret, self.host, self.user):
            line.textEdited.connect(self._on_changed)
        for box in (self.sign_in, self.drafts, self.lookback, self.security):
            box.currentIndexChanged.connect(self._on_changed)
        self.port.valueChanged.connect(self._on_changed)
        self.security.activated.connect(
            lambda _: self.port.setValue(_PORTS[Security(self.security.currentData())])
        )
        self.sign_in.currentIndexChanged.connect(self._on_sign_in)
        self.find_server.clicked.connect(self.find_wanted.emit)

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_sign_in(self) -> None:
        self._rows.setRowVisible(self.secret, not self.is_in_browser)
        label = self._rows.labelForField(self.secret)
        title = self.tr("T&oken") if self.sign_in.currentData() == SignIn.TOKEN else self.tr("&Password")
        if label is not None and hasattr(label, "setText"):
            label.setText(title)
        self.secret.setAccessibleName(title.replace("&", ""))

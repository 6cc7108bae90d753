"""Control for the mail accounts: a list with the status of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sendward.ui.tray.status import state_line
from sendward.ui.widgets.outside_text import breakable, cleaned
from sendward.ui.widgets.sure_button import SureButton
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from sendward.mail_account import MailAccount
    from sendward.sources.source import SourceStatus

_ROWS_SHOWN = 5


class AccountList(QWidget):
    """List of accounts; ``chosen`` carries those that remain when one is removed."""

    chosen = Signal(object)
    add_wanted = Signal()
    change_wanted = Signal(object)
    """The account on the chosen line."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._accounts: tuple[MailAccount, ...] = ()
        self._statuses: tuple[SourceStatus, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        # a line that is too long is broken, and anew when the window has another width
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setFixedHeight(self.list.fontMetrics().height() * (_ROWS_SHOWN * 2 - 1))
        self.add = QPushButton(self.tr("Add an account…"))
        self.change = QPushButton(self.tr("Change…"))
        # a password that a provider shows once is gone for good then
        self.remove = SureButton(self.tr("Remove"), self.tr("Really remove?"))
        self.remove.setAccessibleDescription(
            self.tr("Stops watching the account and takes its password out of the keyring.")
        )
        buttons = QHBoxLayout()
        for button in (self.add, self.change, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self._on_selection()
        self.add.clicked.connect(self.add_wanted.emit)
        self.change.clicked.connect(self._on_change)
        self.list.itemActivated.connect(self._on_change)
        self.remove.sure.connect(self._on_remove)
        self.list.itemSelectionChanged.connect(self._on_selection)

    @property
    def selected(self) -> MailAccount | None:
        """The account on the chosen line."""
        rows = [index.row() for index in self.list.selectedIndexes()]
        return self._accounts[rows[0]] if rows and rows[0] < len(self._accounts) else None

    def focus_target(self) -> QWidget:
        """The widget that takes the keyboard focus."""
        return self.list

    def show_value(self, value: object) -> None:
        """Show these accounts."""
        if value != self._accounts and isinstance(value, tuple):
            self._accounts = value
            self.list.clear()
            for _ in value:
                self.list.addItem(QListWidgetItem())
            self._write()
            self._on_selection()

    def describe(self, text: str) -> None:
        """Set the description that a screen reader says."""
        self.list.setAccessibleDescription(text)

    def show_statuses(self, statuses: tuple[SourceStatus, ...]) -> None:
        """Show the status of each account's source beside it."""
        self._statuses = statuses
        self._write()

    def _write(self) -> None:
        for row, account in enumerate(self._accounts):
            lines = [cleaned(account.address)]
            for status in self._statuses:  # one for each folder of drafts that the server marks
                if status.key == account.key:
                    lines += [state_line(status), translated(status.remedy)]
            text = "\n".join(filter(None, lines))
            self.list.item(row).setText(breakable(text))
            self.list.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, text)

    def _on_change(self) -> None:
        if self.selected is not None:
            self.change_wanted.emit(self.selected)

    def _on_remove(self) -> None:
        gone = self.selected
        if gone is not None:
            self.chosen.emit(tuple(account for account in self._accounts if account != gone))

    def _on_selection(self) -> None:
        self.remove.be_unsure()
        self.change.setEnabled(self.selected is not None)
        self.remove.setEnabled(self.selected is not None)

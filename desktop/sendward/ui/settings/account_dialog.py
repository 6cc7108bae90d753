"""Dialog to add or change a mail account, which is tried before it is kept."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from sendward.mail_account import SignIn
from sendward.mailstores.imap.halt import Halt
from sendward.phrase import unforeseen
from sendward.settings.problem import OptionError
from sendward.sources.imap.credentials import credentials_of, registration_of
from sendward.ui.app.bridge import in_background
from sendward.ui.settings import account_work
from sendward.ui.settings.account_form import AccountForm
from sendward.ui.widgets.labels import plain_label, problem_label, small_print
from sendward.ui.widgets.translated import translated, translated_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.mail_account import MailAccount
    from sendward.settings.settings import Settings
    from sendward.ui.settings.account_work import Done
    from sendward.ui.settings.page import PageContext

_WIDTH = 520


class AccountDialog(QDialog):
    """Dialog of a mail account; ``kept`` carries it once it works and its secret is in the keyring.

    Slow work runs on workers, so that nothing blocks.
    """

    kept = Signal(object)

    def __init__(
        self,
        context: PageContext,
        account: MailAccount | None = None,
        parent: QWidget | None = None,
        ssl_context: Callable[[], ssl.SSLContext] = ssl.create_default_context,
    ) -> None:
        super().__init__(parent)
        self._context, self._before, self._ssl_context = context, account, ssl_context
        self._halt: Halt | None = None
        self.setWindowTitle(self.tr("Add an account") if account is None else self.tr("Change the account"))
        self.form = AccountForm(has_secret=account is not None)
        self.hint = small_print(
            self.tr(
                "Sendward opens the drafts folder read-only and reads the headers, nothing else. The password"
                " goes into your desktop's keyring and to this server only."
            )
        )
        self.message = plain_label()
        self.message.hide()
        self.problem = problem_label()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Working"))
        self.busy.hide()
        self.buttons = QDialogButtonBox()
        self.save = QPushButton(self.tr("Save"))
        self.test = QPushButton(self.tr("Test"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.test, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.test.setAutoDefault(False)
        self.cancel.setAutoDefault(False)
        self.save.setDefault(True)
        self._lay_out()
        if account is not None:
            self.form.show_account(account)
        self._connect()
        self.form.address.setFocus()

    def fill_in(self, address: str) -> None:
        """Put the address into its field, and what the shipped data says of its server into the others."""
        self.form.address.setText(address)
        self._on_address()
        self.form.secret.setFocus()

    def done(self, result: int) -> None:
        """Stop the work under way; Qt calls this also when the window is closed."""
        self._stop()
        super().done(result)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self.hint, self.form, self.message, self.problem, self.busy):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        self.form.changed.connect(self._clear)
        self.form.find_wanted.connect(self._on_find)
        self.form.address.editingFinished.connect(self._on_address)
        self.save.clicked.connect(lambda: self._try(is_to_be_kept=True))
        self.test.clicked.connect(lambda: self._try(is_to_be_kept=False))
        self.cancel.clicked.connect(self.reject)

    def _on_address(self) -> None:
        """Fill in the server if the shipped data has it; the network is not used for that."""
        address = self.form.address.text().strip()
        if address and not self.form.host.text():
            known = account_work.shipped_account(address, self._without())
            if known is not None:
                self._on_known(known)

    def _on_known(self, known: Done) -> None:
        """Fill in the server, and say what its provider wants."""
        if known.account is not None:
            self.form.show_server(known.account)
        if known.advice:
            self._say(translated(known.advice))

    def _without(self) -> tuple[SignIn, ...]:
        return ways_without(self._context.settings)

    def _on_find(self) -> None:
        address = self.form.address.text().strip()
        if "@" not in address:
            self._say_problem(self.tr("Enter your address first."))
            return
        halt = self._begin(self.tr("Looking for the server…"))
        ssl_context, without = self._ssl_context, self._without()
        self._work(halt, lambda: account_work.find(address, without, halt, ssl_context), self._on_found)

    def _on_found(self, done: Done) -> None:
        if done.account is not None:
            self._on_known(done)
            if not done.advice:
                self._say(self.tr("Found: {server}").format(server=done.account.host))

    def _try(self, *, is_to_be_kept: bool) -> None:
        try:
            account = self.form.account()
        except OptionError as error:
            self._say_problem(self.tr("It {problem}.").format(problem=translated(str(error))))
            return
        has_secret = self._before is not None and self._before.key == account.key
        has_secret = has_secret and self._before is not None and self._before.sign_in is account.sign_in
        secret = "" if self.form.is_in_browser else self.form.secret.text()
        if not secret and not has_secret and not self.form.is_in_browser:
            self._say_problem(self.tr("Enter the password; it is saved separately for each server."))
            self.form.secret.setFocus()
            return
        wanted = account_work.SavedAccount(
            account,
            secret,
            credentials_of(account, self._context.settings),
            registration_of(account.sign_in, self._context.settings),
            has_secret=has_secret,
            is_to_be_kept=is_to_be_kept,
        )
        halt = self._begin(
            self.tr("Trying; if a browser window opens, sign in there…")
            if self.form.is_in_browser
            else self.tr("Trying {server}…").format(server=account.host)
        )
        ssl_context = self._ssl_context
        self._work(
            halt,
            lambda: account_work.try_and_keep(wanted, halt, ssl_context),
            lambda done: self._on_tried(done, wanted),
        )

    def _on_tried(self, done: Done, wanted: account_work.SavedAccount) -> None:
        if done.trial is None:
            return
        if done.trial.folders:
            self.form.show_folders(done.trial.folders)
        if done.sentence:
            return
        if wanted.is_to_be_kept:
            self.kept.emit(wanted.account)
            self.accept()
        elif done.trial.pushes:
            self._say(
                self.tr("It works. The server reports each draft saved in {folder}.").format(
                    folder=done.trial.folder
                )
            )
        else:
            self._say(self.tr("It works. {folder} is checked every minute.").format(folder=done.trial.folder))

    def _begin(self, sentence: str) -> Halt:
        self._stop()
        self._say(sentence)
        self._set_busy(is_busy=True)
        self._halt = halt = Halt()
        self.destroyed.connect(halt.set)  # with the settings' window
        return halt

    def _work(self, halt: Halt, work: Callable[[], Done], then: Callable[[Done], None]) -> None:
        """Run ``work`` on a worker, and show the result unless it was stopped meanwhile."""

        def do() -> Done:
            try:
                return work()
            finally:
                halt.close()

        def end(done: Done) -> None:
            if not isValid(self) or halt is not self._halt:
                return
            self._halt = None
            self._set_busy(is_busy=False)
            self._clear()
            then(done)  # fills in fields; a change in a field hides the last sentence
            if done.sentence:
                self._say_problem(translated_sentence(done.sentence, done.remedy))

        def give_up(error: Exception) -> None:
            if isValid(self) and halt is self._halt:
                self._halt = None
                self._set_busy(is_busy=False)
                self._say_problem(translated(unforeseen(error)))

        in_background(self._context.bridge, "account", do, end, give_up)

    def _stop(self) -> None:
        halt, self._halt = self._halt, None
        if halt is not None:
            halt.set()

    def _set_busy(self, *, is_busy: bool) -> None:
        self.busy.setVisible(is_busy)
        self.form.setEnabled(not is_busy)
        self.save.setEnabled(not is_busy)
        self.test.setEnabled(not is_busy)

    def _clear(self) -> None:
        self.message.hide()
        self.problem.hide()

    def _say(self, sentence: str) -> None:
        self.problem.hide()
        self.message.setText(sentence)
        self.message.show()

    def _say_problem(self, sentence: str) -> None:
        self.message.hide()
        self.problem.setText(sentence)
        self.problem.show()


def ways_without(settings: Settings) -> tuple[SignIn, ...]:
    """The ways to sign in in the browser for which no client ID is set."""
    ways = (SignIn.GOOGLE, SignIn.MICROSOFT)
    return tuple(way for way in ways if not registration_of(way, settings).client_id)

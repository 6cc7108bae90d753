"""First step: who protects the mail here, and what stays unprotected."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from sendward.gates.protection import Choices, protections
from sendward.mailstores.imap.servers import likely_address
from sendward.phrase import unforeseen
from sendward.settings.options import ACCOUNTS
from sendward.system.platform import PLATFORM, Platform
from sendward.ui.app.bridge import in_background
from sendward.ui.settings.account_dialog import AccountDialog, ways_without
from sendward.ui.welcome.findings import install_addin
from sendward.ui.welcome.program_rows import ProgramRows
from sendward.ui.welcome.step import Step
from sendward.ui.widgets.labels import plain_label, problem_label, small_print
from sendward.ui.widgets.source_lines import SourceLines
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from sendward.mail_account import MailAccount
    from sendward.ui.settings.changes import Changes
    from sendward.ui.settings.page import PageContext
    from sendward.ui.welcome.findings import Findings


class ProtectionStep(Step):
    """Shows what is done for each mail program here; ``changed`` when it is to be found anew."""

    changed = Signal()

    def __init__(self, context: PageContext, changes: Changes) -> None:
        super().__init__(
            self.tr("Who protects your mail here"),
            self.tr(
                "Sendward asks when a message is about to go to a domain that only looks like the one you"
                " meant. Otherwise it keeps silent, in the tray."
            ),
        )
        self._context, self._changes = context, changes
        self._findings: Findings | None = None
        self.programs = ProgramRows()
        self.none = plain_label()
        self.only_noted = plain_label()
        self.problem = problem_label()
        self.sources = SourceLines()
        # from 15.4 on, at each read by a program (Apple, NSPasteboard, "accessBehavior")
        self.may_be_asked = small_print(
            self.tr(
                "macOS may ask whether Sendward may read what was copied in other programs. Unless you allow"
                " it, copied addresses are not checked."
            )
        )
        self.choose_folders = QPushButton(self.tr("Choose &folders…"))
        self.add_title(self.tr("Your mail programs"), self.choose_folders)
        for widget in (self.programs, self.none, self.only_noted, self.problem):
            self.add(widget)
        self.add_title(self.tr("What stays unprotected"))
        self.add(
            small_print(
                self.tr(
                    "What you write in web mail, unless you copy the address. What you send from your phone"
                    " or another computer. Invitations to meetings, and what a filter forwards by itself."
                )
            )
        )
        self.add_title(self.tr("What else is watched"))
        self.add(self.sources)
        self.add(self.may_be_asked)
        self.may_be_asked.setVisible(PLATFORM is Platform.MACOS)
        self.choose_folders.clicked.connect(lambda: self.settings_wanted.emit("folders"))
        self.programs.addin_wanted.connect(self._install)
        self.programs.account_wanted.connect(self._add_account)
        self.refresh()

    def show_findings(self, findings: Findings) -> None:
        """Show what was found on this computer."""
        self._findings = findings
        self.refresh()

    def say_problem(self, sentence: str) -> None:
        """Show a problem; nothing where the sentence is empty."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def refresh(self) -> None:
        """Say how each program and each source fares just now."""
        statuses = self._context.statuses()
        found = tuple(each.status for each in self._context.found_drafts())
        self.sources.show_statuses(tuple(each for each in statuses if each not in found))
        choices = Choices.of(self._context.settings)
        self.only_noted.setText(translated(choices.only_noted or ""))
        self.only_noted.setVisible(choices.only_noted is not None)
        if self._findings is None:
            self.none.setText(self.tr("Sendward is looking for your mail programs…"))
            return
        if self._findings.programs.problem:
            self.say_problem(translated(self._findings.programs.problem))
        programs = protections(self._findings.programs, choices, statuses)
        without = ways_without(self._context.settings)
        self.programs.show_programs(programs, self._findings.known_accounts, without)
        for before, after in pairwise((self.choose_folders, *self.programs.buttons)):
            QWidget.setTabOrder(before, after)
        self.programs.setVisible(bool(programs))
        self.none.setText(
            self.tr(
                "No mail program was found here. If yours keeps its drafts in a folder, Sendward can watch"
                " it."
            )
        )
        self.none.setVisible(not programs)

    def _install(self) -> None:
        """Install the add-in on a worker; what became of it is found out then, not assumed."""
        if self.programs.install is not None:
            self.programs.install.setEnabled(False)
        in_background(
            self._context.bridge,
            "install-addin",
            install_addin,
            self._on_installed,
            lambda error: self._on_installed(unforeseen(error)),
        )

    def _on_installed(self, problem: str) -> None:
        if not isValid(self):  # the window was closed meanwhile
            return
        self.say_problem(translated(problem) if problem else "")
        if self.programs.install is not None:
            self.programs.install.setEnabled(True)
        self.changed.emit()

    def _add_account(self, address: str) -> None:
        self.dialog = AccountDialog(self._context, None, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.fill_in(likely_address(address))
        self.dialog.kept.connect(self._keep_account)
        self.dialog.open()

    def _keep_account(self, account: MailAccount) -> None:
        others = [each for each in self._context.settings.get(ACCOUNTS) if each.key != account.key]
        self.say_problem(self._changes.choose(ACCOUNTS, (*others, account)))
        self.changed.emit()

"""The window of the welcome: its three steps, and the way through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from sendward.phrase import unforeseen
from sendward.settings.options import ACCOUNTS
from sendward.ui.app.bridge import in_background
from sendward.ui.settings.account_dialog import ways_without
from sendward.ui.settings.changes import Changes
from sendward.ui.welcome.findings import find
from sendward.ui.welcome.people_step import PeopleStep
from sendward.ui.welcome.protection_step import ProtectionStep
from sendward.ui.welcome.start_step import StartStep
from sendward.ui.widgets import icons
from sendward.ui.widgets.labels import problem_label, small_print
from sendward.ui.widgets.placing import resize_within_screen
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from sendward.engine.judge import Judge
    from sendward.mail_account import SignIn
    from sendward.ui.settings.page import PageContext
    from sendward.ui.welcome.findings import Findings

    Finder = Callable[[Judge | None, Collection[str], Collection[SignIn]], Findings]


class Welcome(QWidget):
    """Three steps; an answer counts once its step is left forwards. ``gone`` when the window is closed."""

    gone = Signal()
    settings_wanted = Signal(str)
    """The symbol of the page that was asked for."""

    def __init__(self, context: PageContext, finder: Finder = find) -> None:
        """``finder`` looks for the mail programs, on a worker."""
        super().__init__()
        self._context, self._find = context, finder
        self._changes = Changes(context.settings, self)
        self._is_looking = self._is_due = False
        self.setWindowTitle(self.tr("Welcome to Sendward"))
        self.setAccessibleName(self.tr("Welcome to Sendward"))
        self.setWindowIcon(icons.application())
        self.protection = ProtectionStep(context, self._changes)
        self.people = PeopleStep(context, self._changes)
        self.start = StartStep(context, self._changes)
        self.steps = QStackedWidget()
        for step in (self.protection, self.people, self.start):
            self.steps.addWidget(step)
        self.place = small_print("")
        self.problem = problem_label()
        self.back = QPushButton(self.tr("&Back"))
        self.next = QPushButton(self.tr("&Next"))
        self.done = QPushButton(self.tr("&Done"))
        self._lay_out()
        self._connect()
        resize_within_screen(self, QSize(720, 680))
        self.turn_to(0)
        self.look()

    @property
    def step(self) -> int:
        """The step that is shown, counted from 0."""
        return self.steps.currentIndex()

    def look(self) -> None:
        """Find the mail programs anew, on a worker; what is shown follows."""
        # what is under way may have passed by what has changed since: there is another look after it
        self._is_due = self._is_looking
        if self._is_looking:
            return
        self._is_looking = True
        settings, judge = self._context.settings, self._context.judge()
        accounts = [account.address for account in settings.get(ACCOUNTS)]
        without = ways_without(settings)
        in_background(
            self._context.bridge,
            "welcome",
            lambda: self._find(judge, accounts, without),
            self._on_found,
            self._on_not_found,
        )

    def turn_to(self, number: int) -> None:
        """Show a step, counted from 0."""
        self.steps.setCurrentIndex(number)
        last = self.steps.count() - 1
        self.back.setVisible(number > 0)
        self.next.setVisible(number < last)
        self.done.setVisible(number == last)
        self.place.setText(self.tr("Step {number} of {all}").format(number=number + 1, all=last + 1))
        (self.done if number == last else self.next).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Return tries the address that is being typed; elsewhere it leads on where nothing else takes it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            on = self.next if self.next.isVisible() else self.done
            (self.start.show_question if self.start.trial.line.hasFocus() else on).click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Look again when the person comes back, as from a Thunderbird that was started anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.look()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Say that it has gone."""
        super().closeEvent(event)
        self.start.close_question()
        self._changes.close()
        self.gone.emit()

    def _lay_out(self) -> None:
        below = QVBoxLayout()
        below.setContentsMargins(28, 12, 28, 18)
        below.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.place.setWordWrap(False)
        buttons.addWidget(self.place)
        buttons.addStretch(1)
        for button in (self.back, self.next, self.done):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        below.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.steps, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        news = self._context.news
        news.statuses_changed.connect(self.protection.refresh)
        news.judge_changed.connect(self._on_judge)
        for step in (self.protection, self.people, self.start):
            step.settings_wanted.connect(self.settings_wanted)
        self.protection.changed.connect(self.look)
        self.people.failed.connect(self._say_problem)
        self._changes.message_changed.connect(self._say_problem)
        self.back.clicked.connect(lambda: self.turn_to(self.step - 1))
        self.next.clicked.connect(self._on_next)
        self.done.clicked.connect(self._on_done)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _on_next(self) -> None:
        if self.steps.currentWidget() is not self.people or self.people.apply():
            self.turn_to(self.step + 1)

    def _on_done(self) -> None:
        if self.start.apply():
            self.close()

    def _on_judge(self) -> None:
        self.people.show_lists()
        self.start.trial.judge_again()
        self.look()  # what the lists protect is not offered for protection

    def _on_found(self, findings: Findings) -> None:
        if isValid(self):  # the window may have been closed meanwhile
            self.protection.show_findings(findings)
            self.people.show_findings(findings)
            self._end_look()

    def _on_not_found(self, error: Exception) -> None:
        if isValid(self):
            self.protection.say_problem(translated(unforeseen(error)))
            self._end_look()

    def _end_look(self) -> None:
        self._is_looking = False
        if self._is_due and self.isVisible():
            self.look()

    def _say_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

"""Third step: whether Sendward starts at login, and one try that shows the real question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.guard.ports import utc_now
from sendward.model import Case, Field, Level, Origin, Recipient, Sighting
from sendward.settings.options import AUTOSTART
from sendward.settings.settings import Where
from sendward.system.autostart_entry import AutostartError
from sendward.ui.question.dialog import ConfirmDialog
from sendward.ui.settings.changes import Changes, choose_autostart
from sendward.ui.settings.option_words import origin_note
from sendward.ui.welcome.step import Step
from sendward.ui.widgets.check_box import CheckBox
from sendward.ui.widgets.labels import plain_label, problem_label, small_print
from sendward.ui.widgets.translated import translated
from sendward.ui.widgets.try_field import TryField, what_would_come, why_unasked

if TYPE_CHECKING:
    from sendward.ui.settings.page import PageContext

EXAMPLE = "john@army.ml"
"""Real mail for the US Army went to Mali this way for ten years."""


class StartStep(Step):
    """Asks about the login and the menu; ``apply`` makes it so."""

    def __init__(self, context: PageContext, changes: Changes) -> None:
        super().__init__(
            self.tr("Ready"),
            self.tr("Sendward stays in the background. You hear of it only when an address looks wrong."),
        )
        self._context, self._changes = context, changes
        self.autostart = CheckBox(self.tr("&Start Sendward when I log in"))
        self.in_menu = CheckBox(self.tr("Show Sendward in the applications &menu"))
        self.in_menu.setChecked(True)
        self.trial = TryField(
            context.judge, self.tr("Try an address"), EXAMPLE, most_compared=1, preview=context.preview
        )
        self.show_question = QPushButton(self.tr("Show the &question"))
        self.tried = small_print("")
        self.tried.hide()
        self.problem = problem_label()
        self.question: ConfirmDialog | None = None
        self._set_up_autostart()
        self._lay_out()
        self.in_menu.setVisible(context.menu_entry is not None)
        self._origin.setVisible(bool(self._origin.text()))
        self.show_question.clicked.connect(self._ask)
        self.trial.line.textChanged.connect(self.tried.hide)

    def apply(self) -> bool:
        """Start at login or not, be in the menu or not, as it is ticked; whether that could be done."""
        problem = ""
        if self.autostart.isEnabled():
            wanted = self.autostart.isChecked()
            problem = choose_autostart(self._changes, self._context.autostart, is_wanted=wanted)
        problem = problem or self._add_to_menu()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            self.autostart.setChecked(bool(self._context.settings.get(AUTOSTART)))
        return not problem

    def close_question(self) -> None:
        """Take the question of a try away."""
        if self.question is not None:
            self.question.hide()
            self.question.deleteLater()
            self.question = None

    def _set_up_autostart(self) -> None:
        settings = self._context.settings
        is_decided = settings.is_locked(AUTOSTART) or settings.where(AUTOSTART) is not Where.BUILT_IN
        self.autostart.setChecked(bool(settings.get(AUTOSTART)) if is_decided else True)
        self.autostart.setEnabled(not settings.is_locked(AUTOSTART))
        origin = origin_note(AUTOSTART, settings)
        self._origin = small_print(origin)
        self.autostart.setAccessibleDescription(origin)

    def _lay_out(self) -> None:
        for widget in (self.autostart, self._origin, self.in_menu, self.problem):
            self.add(widget)
        self.add_title(self.tr("&Try it"), of=self.trial.line)
        self.add(self.trial)
        row = QHBoxLayout()
        self.show_question.setAutoDefault(False)
        row.addWidget(self.show_question)
        row.addStretch(1)
        self.add(row)
        self.add(self.tried)
        self.add_title(self.tr("Everything stays here"))
        self.add(
            plain_label(
                self.tr(
                    "There is no server. The text of your mail is not kept; only an address that was asked"
                    " about, and your answer, are written into a journal on this computer."
                )
            )
        )

    def _ask(self) -> None:
        """Show the question as it would come; the answer to it changes nothing."""
        self.close_question()
        text = self.trial.line.text().strip()
        try:
            address = parse_target(text)
        except AddressError:
            return  # the field above says what is wrong with it
        sighting = Sighting(Origin.TYPED, "", "trial", (Recipient(text, address, Field.COPIED),), utc_now())
        preview = self._context.preview(sighting)
        if preview is None:
            self._say(self.tr("Sendward is still starting; try again in a moment."))
            return
        why = why_unasked(preview)
        if why or not preview.questions:
            self._say(why or self.tr("Sendward would not ask about this address."))
            return
        case = Case("trial", sighting, preview.questions, utc_now())
        if case.level is Level.NOTE:
            self._say(what_would_come(case.level))
        else:
            self.question = ConfirmDialog(case, at_once=True)
            self.question.answered.connect(self._on_answered)
            self.question.show()

    def _on_answered(self) -> None:
        self._say(self.tr("That was the question. Your answer to this try is not kept."))

    def _say(self, sentence: str) -> None:
        self.tried.setText(sentence)
        self.tried.show()

    def _add_to_menu(self) -> str:
        """Put the entry into the menu where that is wanted; returns the problem, empty when all is well."""
        entry = self._context.menu_entry
        if entry is None or not self.in_menu.isChecked():
            return ""
        try:
            entry.install()
        except AutostartError as error:
            return translated(str(error))
        return ""

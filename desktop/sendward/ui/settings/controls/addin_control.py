"""Control for Thunderbird's add-in: its state, and the buttons that install and remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from sendward.gates.thunderbird.installation import InstallationError, install, uninstall
from sendward.gates.thunderbird.places import OLDEST_THUNDERBIRD, places_of_user
from sendward.gates.thunderbird.profiles import AddinState, Build
from sendward.gates.thunderbird.standing import AddinStanding, AddinStep
from sendward.gates.thunderbird.xpi import AddinMissingError
from sendward.phrase import unforeseen
from sendward.system.autostart import own_program
from sendward.ui.app.bridge import in_background
from sendward.ui.widgets.labels import plain_label, problem_label, row_title, small_print
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.ui.app.bridge import Bridge

_CLIENT = "Thunderbird"  # a name, the same in every language


class AddinControl(QWidget):
    """The add-in's state, its buttons, and a hint on what Thunderbird will ask."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.state = plain_label()
        self.hint = small_print("")
        self.problem = problem_label()
        self.put_in = QPushButton(self.tr("&Install the add-in"))
        self.take_out = QPushButton(self.tr("&Remove"))
        self.take_out.setAccessibleName(self.tr("Remove the add-in from Thunderbird"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.put_in)
        buttons.addWidget(self.take_out)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(row_title(_CLIENT))
        column.addWidget(self.state)
        column.addLayout(buttons)
        column.addWidget(self.hint)
        column.addWidget(self.problem)
        self.take_out.hide()
        self.hint.hide()
        self.put_in.clicked.connect(lambda: self._do(is_wanted=True))
        self.take_out.clicked.connect(lambda: self._do(is_wanted=False))
        self.refresh()

    def refresh(self) -> None:
        """Find the state again, on a worker, and show it."""
        self._work(lambda: "")

    def _do(self, *, is_wanted: bool) -> None:
        self._work(lambda: change(is_wanted=is_wanted))

    def _work(self, change_first: Callable[[], str]) -> None:
        """Find the state on a worker, after what is to be done there; that says what kept it from it."""
        self._be_ready(is_ready=False)

        def find() -> tuple[AddinStanding | None, str]:
            problem = change_first()
            try:
                return AddinStanding.find(), problem
            except AddinMissingError as error:
                return None, str(error)

        in_background(
            self._bridge,
            "addin",
            find,
            self._on_found,
            lambda error: self._on_found((None, unforeseen(error))),
        )

    def _on_found(self, found: tuple[AddinStanding | None, str]) -> None:
        if not isValid(self):
            return
        standing, problem = found
        if standing is not None:
            self._show(standing)
            self._be_ready(is_ready=True)
        self._say_problem(translated(problem))

    def _be_ready(self, *, is_ready: bool) -> None:
        for button in (self.put_in, self.take_out):
            button.setEnabled(is_ready)

    def _show(self, standing: AddinStanding) -> None:
        self.state.setText(in_words(standing))
        self.hint.setText(hint(standing))
        self.hint.setVisible(bool(self.hint.text()))
        is_there = standing.installed.is_there
        self.put_in.setText(self.tr("&Install again") if is_there else self.tr("&Install the add-in"))
        self.take_out.setVisible(is_there and not standing.is_everybodys)
        self.put_in.setVisible(not standing.is_everybodys)

    def _say_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


def change(*, is_wanted: bool) -> str:
    """Install or remove the add-in, on a worker; returns the problem in a sentence, empty for none."""
    try:
        if is_wanted:
            install(places_of_user(), own_program())
        else:
            uninstall(places_of_user())
    except (InstallationError, AddinMissingError) as error:
        return str(error)
    return ""


def in_words(standing: AddinStanding) -> str:
    """Sentence on the add-in's state."""
    if standing.is_everybodys and standing.step not in {AddinStep.DISABLED, AddinStep.TOO_OLD}:
        return QCoreApplication.translate("AddinControl", "The add-in is installed for everybody here.")
    return {
        AddinStep.MISSING: QCoreApplication.translate(
            "AddinControl",
            "The add-in is not installed. With it, a message is held until you have decided; "
            "without it, only saved drafts are checked.",
        ),
        AddinStep.OUTDATED: QCoreApplication.translate(
            "AddinControl", "The add-in is of another version of Sendward. Install it again."
        ),
        AddinStep.WAITING: QCoreApplication.translate(
            "AddinControl", "The add-in is installed. Thunderbird will load it the next time it starts."
        ),
        AddinStep.TOO_OLD: QCoreApplication.translate(
            "AddinControl", "The add-in is installed, but needs Thunderbird {version} or newer."
        ).format(version=OLDEST_THUNDERBIRD),
        AddinStep.DISABLED: QCoreApplication.translate(
            "AddinControl", "The add-in is installed, but switched off in Thunderbird."
        ),
        AddinStep.WORKING: QCoreApplication.translate("AddinControl", "The add-in is installed and working."),
    }[standing.step]


def hint(standing: AddinStanding) -> str:
    """Hint on what the person has to do in Thunderbird, and where the add-in cannot work."""
    sentences = []
    if not standing.builds:
        sentences.append(QCoreApplication.translate("AddinControl", "No Thunderbird was found here."))
    is_asked = Build.NATIVE in standing.builds and not standing.is_everybodys
    if (
        standing.step is not AddinStep.TOO_OLD
        and is_asked
        and all(profile.state is not AddinState.ACTIVE for profile in standing.profiles)
    ):
        sentences.append(
            QCoreApplication.translate(
                "AddinControl",
                "Thunderbird will ask you: after its next start, open its menu, choose “Sendward "
                "added to Thunderbird”, then “Enable”.",
            )
        )
    shut_off = QCoreApplication.translate(
        "AddinControl",
        "Thunderbird installed as a {build} is cut off from other programs: the add-in does not work "
        "there. Saved drafts and copied addresses are still checked.",
    )
    return "\n".join([*sentences, *(shut_off.format(build=build.value) for build in standing.confined)])

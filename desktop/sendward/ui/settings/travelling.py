"""Buttons that take settings, own lists and exceptions to another computer, and from it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from sendward import __version__
from sendward.phrase import unforeseen
from sendward.settings.file import SettingsError, write_atomically
from sendward.ui.app.bridge import in_background
from sendward.ui.settings.in_turns import change_in_turns
from sendward.ui.tray.status import few
from sendward.ui.widgets.labels import plain_label, row_title, say, small_print
from sendward.ui.widgets.outside_text import isolated
from sendward.ui.widgets.translated import translated
from sendward.watchlists.travel import Parcel, TravelError, Unpacked, pack, read_parcel, unpack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.guard.guard import Guard
    from sendward.model import Trust
    from sendward.ui.settings.page import PageContext

MOST_LINES = 10
"""What is said of an export or import stands in so many lines: a file may have thousands of faults."""


class Travelling(QWidget):
    """The two buttons, and what came of them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        title, help_text = travelling_words()
        self.export = QPushButton(self.tr("&Export…"))
        self.take = QPushButton(self.tr("&Import…"))
        self.export.setAccessibleName(self.tr("Export the settings into a file"))
        self.take.setAccessibleName(self.tr("Import the settings from a file"))
        self.message = plain_label()
        self.message.setVisible(False)
        row = QHBoxLayout()
        for button in (self.export, self.take):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (row_title(title), small_print(help_text)):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.message)
        self.export.clicked.connect(self._on_export)
        self.take.clicked.connect(self._on_import)

    def export_to(self, file: Path) -> None:
        """Write the file on a worker, and say so, or why not: two thousand domains take a second."""
        guard, context = self._context.guard(), self._context
        trusts = guard.trusts if guard else ()

        def write() -> list[str] | TravelError | OSError:
            left_out: list[str] = []
            try:
                text = pack(context.settings, context.paths, trusts, __version__, left_out)
                write_atomically(file, text.encode())
            except (TravelError, OSError) as error:  # foreseen, so that no traceback is logged
                return error.with_traceback(None)
            return left_out

        def tell(found: list[str] | TravelError | OSError) -> None:
            if isinstance(found, TravelError):
                self._end(self.export, translated(str(found)))
            elif isinstance(found, OSError):
                problem = found.strerror or str(found)
                failed = QCoreApplication.translate("Travelling", "{file} could not be written: {problem}.")
                self._end(self.export, failed.format(file=isolated(str(file)), problem=problem))
            else:
                written = QCoreApplication.translate("Travelling", "Written to {file}.")
                written = written.format(file=isolated(str(file)))
                self._end(self.export, written, found)

        def give_up(error: Exception) -> None:
            self._end(self.export, translated(unforeseen(error)))

        self.export.setEnabled(False)
        in_background(context.bridge, "export", write, tell, give_up)

    def import_from(self, file: Path) -> None:
        """Take in what the file holds, and say what came of it."""

        def read() -> Parcel | str:
            try:
                return read_parcel(file)
            except TravelError as error:
                return str(error)

        def take(found: Parcel | str) -> None:
            if not isValid(self):  # the window was closed before anything was done
                return
            if isinstance(found, str):
                self._end(self.take, translated(found))
            else:
                self._unpack(found)

        def give_up(error: Exception) -> None:
            self._end(self.take, translated(unforeseen(error)))

        self.take.setEnabled(False)
        in_background(self._context.bridge, "import", read, take, give_up)

    def _unpack(self, parcel: Parcel) -> None:
        context, guard = self._context, self._context.guard()
        if guard is None:  # the exceptions could not be kept
            self._end(self.take, self.tr("The journal is still being opened. Try again in a moment."))
            return
        trusts: list[Trust] = []
        told: tuple[str, ...] = ()
        done: Unpacked | None = None
        try:
            done = unpack(parcel, context.settings, context.paths, guard.trusts, trusts.append)
        except SettingsError as error:
            told = (str(error),)
        else:
            told = tuple(done.problems)
            context.read_lists()
        taken_in = self.tr("Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.")

        def tell(granted: int, problem: str) -> None:
            said = problem
            if done is not None:
                done_so_far = taken_in.format(options=done.options, lists=done.lists, exceptions=granted)
                said = "\n".join(filter(None, (done_so_far, problem)))
            self._end(self.take, said, told)

        change_in_turns(context, (partial(_grant, trust) for trust in trusts), tell)

    def _end(self, button: QPushButton, first: str, problems: Sequence[str] = ()) -> None:
        """Say what came of it, the ``first`` line and the ``problems``, also in a window closed meanwhile."""
        sentence = "\n".join(filter(None, (first, *few(map(translated, problems), MOST_LINES))))
        if isValid(self):
            button.setEnabled(True)
            self._tell(sentence)
        else:
            self._context.news.untold.emit(sentence)

    def _tell(self, sentence: str) -> None:
        say(self.message, sentence)
        self.message.setVisible(bool(sentence))

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Settings of Sendward (*.toml)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("toml")
        return dialog

    def _on_export(self) -> None:
        dialog = self._dialog(self.tr("Export the settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("sendward-settings.toml")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def _on_import(self) -> None:
        dialog = self._dialog(self.tr("Import the settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_from(Path(name)))
        dialog.open()


def _grant(trust: Trust, guard: Guard) -> None:
    guard.change_trust(None, trust)


def travelling_words() -> tuple[str, str]:
    """The title and the help of the buttons."""
    return (
        QCoreApplication.translate("Travelling", "To another computer"),
        QCoreApplication.translate(
            "Travelling",
            "One file with your settings, your own lists and your exceptions; no password is in it.",
        ),
    )

"""Buttons that take settings, own lists and exceptions to another computer, and from it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from sendward import __version__
from sendward.journal.errors import JournalError
from sendward.phrase import unforeseen
from sendward.settings.file import SettingsError, write_atomically
from sendward.ui.app.bridge import in_background
from sendward.ui.widgets.labels import plain_label, row_title, small_print
from sendward.ui.widgets.outside_text import isolated
from sendward.ui.widgets.translated import translated
from sendward.watchlists.travel import Parcel, TravelError, Unpacked, pack, read_parcel, unpack

if TYPE_CHECKING:
    from sendward.model import Trust
    from sendward.ui.settings.page import PageContext

_AT_A_TIME = 10
"""Exceptions granted before other events have their turn: each is written to the disk."""


class Travelling(QWidget):
    """The two buttons, and what came of them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._waiting: list[Trust] = []
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
        """Write the file, and say so, or why not."""
        guard, context = self._context.guard(), self._context
        left_out: list[str] = []
        try:
            trusts = guard.trusts if guard else ()
            text = pack(context.settings, context.paths, trusts, __version__, left_out)
            write_atomically(file, text.encode())
        except TravelError as error:
            self._tell(translated(str(error)))
        except OSError as error:
            failed = self.tr("{file} could not be written: {problem}.")
            self._tell(failed.format(file=isolated(str(file)), problem=error.strerror or str(error)))
        else:
            written = self.tr("Written to {file}.").format(file=isolated(str(file)))
            self._tell("\n".join((written, *map(translated, left_out))))

    def import_from(self, file: Path) -> None:
        """Take in what the file holds, and say what came of it."""

        def read() -> Parcel | str:
            try:
                return read_parcel(file)
            except TravelError as error:
                return str(error)

        def take(found: Parcel | str) -> None:
            if not isValid(self):  # the window was closed meanwhile
                return
            self.take.setEnabled(True)
            if isinstance(found, str):
                self._tell(translated(found))
            else:
                self._unpack(found)

        def give_up(error: Exception) -> None:
            if isValid(self):
                self.take.setEnabled(True)
                self._tell(translated(unforeseen(error)))

        self.take.setEnabled(False)
        in_background(self._context.bridge, "import", read, take, give_up)

    def _unpack(self, parcel: Parcel) -> None:
        context, guard = self._context, self._context.guard()
        if guard is None:  # the exceptions could not be kept
            self._tell(self.tr("The journal is still being opened. Try again in a moment."))
            return
        try:
            done = unpack(parcel, context.settings, context.paths, guard.trusts, self._waiting.append)
        except SettingsError as error:
            self._tell(translated(str(error)))
        else:
            self._tell("\n".join((self._in_words(done), *map(translated, done.problems))))
            context.read_lists()
        self._grant_some()

    def _grant_some(self) -> None:
        """Grant the first of the exceptions that wait, and go on when other events have had their turn."""
        guard = self._context.guard()
        some, self._waiting = self._waiting[:_AT_A_TIME], self._waiting[_AT_A_TIME:]
        try:
            for trust in some:
                if guard is not None:  # it is there: exceptions wait only where it was
                    guard.change_trust(None, trust)
        except JournalError as error:
            self._waiting.clear()
            self._tell(translated(error.args[0]))
        if self._waiting:
            QTimer.singleShot(0, self, self._grant_some)
        elif some:
            self._context.news.exceptions_changed.emit()

    def _in_words(self, done: Unpacked) -> str:
        return self.tr("Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.").format(
            options=done.options, lists=done.lists, exceptions=done.trusts
        )

    def _tell(self, sentence: str) -> None:
        self.message.setText(sentence)
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


def travelling_words() -> tuple[str, str]:
    """The title and the help of the buttons."""
    return (
        QCoreApplication.translate("Travelling", "To another computer"),
        QCoreApplication.translate(
            "Travelling",
            "One file with your settings, your own lists and your exceptions; no password is in it.",
        ),
    )

"""Tasks on the journal as a whole: exporting, verifying, deleting old entries."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from sendward.journal.deletion import deleter
from sendward.journal.errors import JournalError
from sendward.journal.export import ExportError, Form, export_file
from sendward.journal.verify import Standing
from sendward.phrase import unforeseen
from sendward.ui.app.bridge import in_background
from sendward.ui.widgets.outside_text import isolated
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from sendward.guard.ports import Clock
    from sendward.journal.export import Exported
    from sendward.journal.journal import Journal
    from sendward.journal.search import Search
    from sendward.journal.verify import Verified
    from sendward.ui.app.bridge import Bridge


class DeletionDialog(QDialog):
    """Dialog that asks for the age of the entries to delete; "Cancel" is the default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete entries"))
        self.setAccessibleName(self.tr("Delete entries"))
        self.age = QComboBox()
        self.age.setAccessibleName(self.tr("What is deleted"))
        for days, text in (
            (3 * 365, self.tr("older than three years")),
            (365, self.tr("older than a year")),
            (90, self.tr("older than three months")),
            (30, self.tr("older than 30 days")),
            (0, self.tr("everything")),
        ):
            self.age.addItem(text, timedelta(days=days))
        label = QLabel(self.tr("&Delete entries"))
        label.setBuddy(self.age)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.age, 1)
        note = QLabel(
            self.tr(
                "They are gone for good. Exceptions, a pause and unanswered questions stay. The "
                "deletion itself is recorded."
            )
        )
        note.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.delete = self.buttons.addButton(self.tr("Delete"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.delete.setAutoDefault(False)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(row)
        layout.addWidget(note)
        layout.addWidget(self.buttons)
        self.buttons.rejected.connect(self.reject)
        self.delete.clicked.connect(self.accept)
        self.setMinimumWidth(420)
        cancel.setFocus()

    @property
    def chosen_age(self) -> timedelta:
        """The least age of the entries to delete."""
        age: timedelta = self.age.currentData()
        return age


T = TypeVar("T")


class JournalTasks(QObject):
    """Runs the tasks for one window, the slow ones on workers; ``message_changed`` carries the result."""

    message_changed = Signal(str)
    verifying = Signal(bool)
    """Whether the journal is being checked just now."""
    deleted = Signal()
    """Entries were deleted."""
    untold = Signal(str)
    """What came of a task whose window was closed meanwhile."""

    def __init__(self, journal: Journal, bridge: Bridge, clock: Clock, window: QWidget) -> None:
        super().__init__()  # no part of the window: what it has begun may end after that
        self._journal, self._bridge, self._clock = journal, bridge, clock
        self._window = window

    def ask_for_file(self, form: Form, search: Search) -> None:
        """Ask for a file, and export the lines that ``search`` finds to it."""
        if self._is_unkept():
            return
        dialog = QFileDialog(self._window, self.tr("Export what is shown"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.value.removeprefix("."))
        dialog.selectFile(f"sendward{form.value}")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name), form, search))
        dialog.open()

    def export_to(self, file: Path, form: Form, search: Search) -> None:
        """Export the lines that ``search`` finds to a file, on a worker."""
        journal = self._journal.path

        def work() -> Exported | str:
            try:
                return export_file(journal, search, file, form)
            except (ExportError, JournalError) as error:
                return str(error)

        def done(result: Exported | str) -> None:
            if isinstance(result, str):
                self._say(translated(result))
                return
            written = self.tr("%n entries were written to {file}.", "", result.lines)
            sentence = written.format(file=isolated(str(file)))
            if result.unreadable:
                missing = self.tr(
                    "%n records could not be read and are missing there.", "", result.unreadable
                )
                sentence = f"{sentence} {missing}"
            self._say(sentence)

        self.message_changed.emit(self.tr("Writing…"))
        self._in_background("export", work, done)

    def verify(self) -> None:
        """Verify the journal from end to end, on a worker."""
        if self._is_unkept():
            return
        self.message_changed.emit(self.tr("Reading the whole journal…"))
        self.verifying.emit(True)  # noqa: FBT003  # a signal has no names
        verifier = self._journal.verifier()

        def work() -> Verified | str:
            try:
                return verifier()
            except JournalError as error:
                return str(error)

        self._in_background("verify", work, self._on_verified)

    def ask_what_to_delete(self) -> None:
        """Ask for the age of the entries to delete, and delete them."""
        if self._is_unkept():
            return
        dialog = DeletionDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._delete_older_than(dialog))
        dialog.open()

    def _is_unkept(self) -> bool:
        """Whether the journal shown is kept in no file, which is said then: what stands in the file of its
        name is another one.
        """
        if self._journal.is_in_memory:
            self._say(translated(self._journal.notice))
        return self._journal.is_in_memory

    def _on_verified(self, verified: Verified | str) -> None:
        self.verifying.emit(False)  # noqa: FBT003  # as above
        if isinstance(verified, str):
            self._say(translated(verified))
            return
        sentence = translated(verified.sentence)
        if verified.standing is Standing.BROKEN and verified.seq is not None:
            first = self.tr("The first record that does not fit is number {number}.")
            number = QLocale().toString(verified.seq)
            sentence = f"{sentence} {first.format(number=number)}"
        self._say(sentence)

    def _delete_older_than(self, dialog: DeletionDialog) -> None:
        now, journal = self._clock(), self._journal
        on_written = self._bridge.carry(lambda record: journal.on_written and journal.on_written(record))
        delete = deleter(journal, now - dialog.chosen_age, now, on_written)

        def work() -> int | str:
            try:
                return delete(threading.Event().wait)
            except JournalError as error:
                return str(error)

        self.message_changed.emit(self.tr("Deleting…"))
        self._in_background("deletion", work, self._on_deleted)

    def _on_deleted(self, gone: int | str) -> None:
        if isinstance(gone, str):
            self._say(translated(gone))
            return
        self.deleted.emit()
        self._say(self.tr("%n records were deleted.", "", gone))

    def _say(self, sentence: str) -> None:
        is_there = isValid(self._window) and self._window.isVisible()
        (self.message_changed if is_there else self.untold).emit(sentence)

    def _in_background(self, name: str, work: Callable[[], T], done: Callable[[T | str], object]) -> None:
        in_background(self._bridge, f"journal-{name}", work, done, lambda error: done(unforeseen(error)))

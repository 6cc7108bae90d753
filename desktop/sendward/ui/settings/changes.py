"""Changing an option from the settings' window: the value is checked, takes effect at once, and is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from sendward.phrase import Phrase
from sendward.settings.file import SettingsError
from sendward.settings.options import AUTOSTART
from sendward.settings.problem import OptionError
from sendward.settings.settings import LockedError
from sendward.system.autostart_entry import AutostartError
from sendward.ui.widgets.outside_text import isolated
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings
    from sendward.system.autostart_entry import Autostart


def problem_with(option: Option[Any], value: object) -> str:
    """Sentence why the option cannot have the value; empty when it can."""
    try:
        option.write(value)
    except OptionError as error:
        return translated(Phrase("This {problem}.", problem=error))
    return ""


class Changes(QObject):
    """Changes of the settings by the pages of one window, and the signals that these pages need."""

    message_changed = Signal(str)
    """A sentence on the file: why it could not be written, where the old one was kept; empty for neither."""
    changed = Signal(object)
    """An option that has another value now, from this window or from elsewhere."""
    statuses_changed = Signal()
    """``PageContext.statuses`` has changed."""
    judge_changed = Signal()
    """``PageContext.judge`` has other lists than before."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._stop_listening = settings.on_changed(self.changed.emit)

    def choose(self, option: Option[Any], value: object) -> str:
        """Set and save a value; returns the problem in a sentence, and then nothing has changed."""
        problem = problem_with(option, value)
        if problem:
            return problem
        try:
            self._settings.set(option, value)
        except LockedError as error:
            return translated(str(error))
        self.save()
        return ""

    def save(self) -> None:
        """Save the settings, and emit ``message_changed`` about it."""
        try:
            aside = self._settings.save()
        except SettingsError as error:
            self.message_changed.emit(translated(str(error)))
            return
        kept = QCoreApplication.translate("Changes", "The old settings file was kept as {file}.")
        self.message_changed.emit(kept.format(file=isolated(str(aside))) if aside is not None else "")

    def close(self) -> None:
        """Stop listening to changes."""
        self._stop_listening()


def choose_autostart(changes: Changes, autostart: Autostart, *, is_wanted: bool) -> str:
    """Switch the autostart; returns the platform's problem in a sentence, and then nothing has changed."""
    try:
        if is_wanted:
            autostart.enable()
        else:
            autostart.disable()
    except AutostartError as error:
        return translated(str(error))
    return changes.choose(AUTOSTART, is_wanted)

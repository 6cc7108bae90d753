"""How long the windows take to open, measured inside a process that has what the running app has.

Run by ``run.py`` in a virtual desktop, a process for each time, since what is loaded at the first opening
stays: ``python open_windows.py settings``, or ``journal FILE``. Prints milliseconds as JSON.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from sendward.journal.journal import Journal
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.system.paths import Paths
from sendward.ui.app.memory import drop_import_hook
from sendward.ui.app.program import Program

if TYPE_CHECKING:
    from sendward.ui.journal.window import JournalWindow

PATIENCE_S = 20.0


class Painted(QObject):
    """Notices when a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.is_painted = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Look, and hold nothing back."""
        self.is_painted = self.is_painted or event.type() is QEvent.Type.Paint
        return False

    def wait(self) -> None:
        """Let the application work until then."""
        until = time.monotonic() + PATIENCE_S
        while not self.is_painted:
            if time.monotonic() > until:
                raise TimeoutError("nothing was painted")
            QApplication.processEvents()


def settings_ms(program: Program) -> dict[str, float]:
    """From the request to the first picture."""
    began = time.perf_counter()
    program.windows.show_settings()
    window = program.windows._settings_window
    assert window is not None
    Painted(window).wait()
    return {"settings": 1000 * (time.perf_counter() - began)}


def journal_ms(program: Program, file: Path) -> dict[str, float]:
    """To the first picture; then from each change of the filter to the next one."""
    with Journal.open(file, None) as journal:
        began = time.perf_counter()
        program.windows.show_journal(journal)
        window = program.windows._journal
        assert window is not None
        Painted(window.table.viewport()).wait()
        times = {"journal": 1000 * (time.perf_counter() - began)}
        times["filter"] = max(_filter_ms(window, words) for words in ("person9", "army mil", "cba draft", ""))
    return times


def _filter_ms(window: JournalWindow, words: str) -> float:
    window.filter.words.setText(words)
    began = time.perf_counter()
    window.filter.words.returnPressed.emit()
    Painted(window.table.viewport()).wait()
    return 1000 * (time.perf_counter() - began)


def main() -> int:
    """Measure what the command line names."""
    drop_import_hook()  # as the app does at its start: what a window loads when it opens is in the time
    app = QApplication(["sendward"])
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.under(Path(folder))
        paths.create()
        program = Program(paths, Settings.load(paths.settings_file, Policy()))
        what, *files = sys.argv[1:]
        times = journal_ms(program, Path(files[0])) if what == "journal" else settings_ms(program)
        program.windows.close()
        program.stop()
    print(json.dumps(times))
    return 0


if __name__ == "__main__":
    sys.exit(main())

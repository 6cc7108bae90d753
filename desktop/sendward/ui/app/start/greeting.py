"""The first meeting with a person: the welcome, once they turn to Sendward, and then the keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sendward.ui.welcome.first_start import is_first_start

if TYPE_CHECKING:
    from sendward.system.paths import Paths
    from sendward.ui.app.start.startup import Startup
    from sendward.ui.app.windows import Windows
    from sendward.ui.question.asking import Asking
    from sendward.ui.tray.tray import Tray


class Greeting(QObject):
    """Welcomes who is new, in place of the small window."""

    def __init__(
        self, paths: Paths, windows: Windows, tray: Tray, *, asking: Asking, startup: Startup, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.is_due = False
        """Whether the person is new, and has not turned to Sendward yet."""
        self._paths, self._windows, self._tray = paths, windows, tray
        self._asking, self._startup = asking, startup
        windows.welcome_gone.connect(self._on_welcomed)
        windows.welcome_gone.connect(tray.come_forward)
        windows.welcome_gone.connect(startup.ask_for_key)
        # not from within the event of the window that is to go
        tray.turned_to.connect(lambda: QTimer.singleShot(0, self, self._on_turned_to))
        # once the question's window has gone
        asking.answered.connect(lambda *_: QTimer.singleShot(0, self, self._ask_for_key))

    def welcome(self) -> bool:
        """Open the welcome if it is due, or bring it to the front if it is open; returns whether it is."""
        if self.is_due and self._windows.can_open():
            self.is_due = False
            if is_first_start(self._paths):
                self._show()
            else:  # no welcome will come, after which the keyring would be asked
                self._startup.ask_for_key()
        elif self._windows.is_welcoming:
            self._show()
        return self._windows.is_welcoming

    def _on_turned_to(self) -> None:
        """Welcome who opens the window that stands in for the tray; a question that waits comes first."""
        if self.is_due and not self._asking.waiting:
            self.welcome()

    def _show(self) -> None:
        self._tray.stand_back()
        self._windows.show_welcome()

    def _on_welcomed(self) -> None:
        """Write it down where the welcome was asked for in the settings, before any was due."""
        if self.is_due:
            self.is_due = False
            is_first_start(self._paths)

    def _ask_for_key(self) -> None:
        """Ask for it, if that was put off, where the keyring's prompt would cover nothing of ours."""
        if not self._asking.waiting and not self._windows.is_welcoming:
            self._startup.ask_for_key()

"""A dialog that stays in sight and in hearing: put away by no button, brought back from where it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QDialog

from sendward.ui.widgets.labels import problem_label, say
from sendward.ui.widgets.placing import put_where_person_is

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

_WINDOW = (
    Qt.WindowType.Dialog
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.CustomizeWindowHint
    | Qt.WindowType.WindowTitleHint
    | Qt.WindowType.WindowSystemMenuHint
    | Qt.WindowType.WindowCloseButtonHint
)
"""Without a button that minimises it: a question that is put away like that is one that nobody answers."""


_GIVEN_KEYBOARD_MS = 300
"""After the first painting: a window that is to have the keyboard has been given it by then."""


class StayingDialog(QDialog):
    """Knows whether it can be seen, and comes back when asked to.

    A screen reader reads what has the keyboard; where this comes up without it, it is announced.
    """

    went_out_of_sight = Signal()
    """It was minimised."""
    closed_by_session = Signal()
    """The session's end closed it, which is nobody's answer."""

    def __init__(self) -> None:
        super().__init__(None, _WINDOW)
        self.is_session_ending: Callable[[], bool] = _never
        """Asked when it is closed."""
        self._was_painted = False
        self.problem = problem_label()

    @property
    def is_out_of_sight(self) -> bool:
        """Whether nobody can see it: minimised, on another desktop, or where there is no screen any more."""
        handle = self.windowHandle()
        is_elsewhere = self._was_painted and handle is not None and not handle.isExposed()
        has_screen = QGuiApplication.screenAt(self.geometry().center()) is not None
        return self.isMinimized() or is_elsewhere or not has_screen

    def bring_back(self) -> None:
        """Come back into sight, on the desktop and the screen where the person is."""
        if not self.is_out_of_sight:
            return
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.hide()  # a window that is shown anew comes up on the desktop that is looked at
        put_where_person_is(self)
        self.show()
        self.raise_()

    def announce(self, text: str, *, also_when_active: bool = False) -> None:
        """Have a screen reader say ``text`` at once.

        Where it is in this window it reads by itself what has the keyboard; ``also_when_active`` is for the
        rest.
        """
        if (self.isActiveWindow() and not also_when_active) or not self.isVisible():
            return
        announcement = QAccessibleAnnouncementEvent(self, text)
        announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    def say_problem(self, text: str) -> None:
        """Show ``text`` on the label for problems, and have it read out."""
        say(self.problem, text)
        self.problem.show()
        self.announce(text, also_when_active=True)

    def _announce_question(self) -> None:
        words = self.tr("Sendward asks: {question} {details}")
        self.announce(words.format(question=self.accessibleName(), details=self.accessibleDescription()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Tell the person's close button from the session's end, which must not be held up either."""
        if self.is_session_ending():
            event.accept()
            self.closed_by_session.emit()
        else:
            super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Tell of being minimised, which window managers do without a button too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized():
            self.went_out_of_sight.emit()

    def event(self, event: QEvent) -> bool:
        """Remember that it was seen once: before that no window is exposed."""
        if event.type() is QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(_GIVEN_KEYBOARD_MS, self, self._announce_question)
        return super().event(event)


def _never() -> bool:
    return False

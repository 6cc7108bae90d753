"""The small window on desktops without a tray: it shows and offers the same as the tray's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from sendward.gates.app_status import Readiness
from sendward.sources.source import SourceState
from sendward.ui.question.early_input import EarlyInput
from sendward.ui.tray.menu import PauseMenu
from sendward.ui.tray.status import (
    doubtful_line,
    few,
    headline,
    locked_text,
    question_action,
    source_line,
    troubled_first,
)
from sendward.ui.widgets import icons
from sendward.ui.widgets.growing import CardsArea, grow_to_fit
from sendward.ui.widgets.labels import mute, plain_label
from sendward.ui.widgets.placing import screen_of_person
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent

    from sendward.gates.app_status import AppStatus
    from sendward.guard.ports import Clock
    from sendward.sources.source import SourceStatus
    from sendward.ui.tray.status import TrayRequests

_ICON = 40
_BESIDE_ICON = 16
_MARGIN = 24
_NARROWEST = 480
_FRAME = 48
"""What a window manager adds to the height, at most."""
MOST_SOURCES = 50
"""Lines on sources: each is broken and measured anew whenever one of them changes."""
_FEW_LINES = 64
"""Of the lines, in pixels, on the smallest screen."""


class SmallWindow(QDialog):
    """Window with the status that ``show_status`` was given; without a tray, closing only minimises it.

    It comes up by itself, and under Wayland takes the keyboard from whoever is typing: what they go on typing
    presses none of its buttons (``EarlyInput``). A dialog, because of no other kind of window a screen reader
    reads the words; in all else a window like any other.
    """

    def __init__(
        self,
        requests: TrayRequests,
        clock: Clock | None = None,
        is_session_ending: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._requests = requests
        self._is_session_ending = is_session_ending
        self.stands_in = True
        """Whether there is no tray, so that closing the window would hide Sendward for good."""
        self.setWindowTitle(self.tr("Sendward"))
        self.setAccessibleName(self.tr("Sendward"))
        self.setWindowIcon(icons.application())
        self._picture = QLabel()
        self._title = plain_label()
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self._title.setFont(font)
        self._sources = plain_label()
        self._notices = plain_label()
        self._words = QWidget()
        self._lines = CardsArea([self._words])
        self._lines.setAccessibleName(self.tr("Sendward"))
        self.question = QPushButton()
        self.pause = QPushButton(self.tr("&Pause"))
        self.pause.setMenu(PauseMenu(requests, clock, self.pause))
        self.resume = QPushButton(self.tr("&Resume"))
        self.check = QPushButton(self.tr("&Check the clipboard now"))
        self.journal = QPushButton(self.tr("&Journal…"))
        self.settings = QPushButton(self.tr("S&ettings…"))
        self.more = QPushButton(self.tr("&More"))
        menu = QMenu(self.more)
        menu.setAccessibleName(self.tr("More"))
        self.check_address = menu.addAction(self.tr("Check an &address…"))
        self.yesterday = menu.addAction(self.tr("What happened since &yesterday…"))
        self.help = menu.addAction(self.tr("&Help"))
        self.more.setMenu(menu)
        self.leave = QPushButton(self.tr("&Quit"))
        self._note = plain_label(
            self.tr("This desktop has no system tray, so Sendward keeps this window open.")
        )
        self._layout = QVBoxLayout(self)
        self._lay_out()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._connect()
        self.early_input = EarlyInput(self)
        self.early_input.watch()

    def show_status(self, status: AppStatus) -> None:
        """Show the app's status."""
        self._picture.setPixmap(icons.standing(status).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self._say(headline(status))
        sources = few(map(_with_remedy, troubled_first(status, MOST_SOURCES)), MOST_SOURCES)
        self._sources.setText("\n".join(sources))
        self._sources.setVisible(bool(sources))
        doubtful = [doubtful_line(status.doubtful_drafts)] if status.doubtful_drafts else []
        notices = (
            *status.again,
            *map(translated, status.unsent),
            *doubtful,
            *map(translated, status.notices),
        )
        self._notices.setText("\n".join(notices))
        self._notices.setVisible(bool(notices))
        self.question.setText(question_action(status))
        self.question.setVisible(status.waiting > 0)
        self.pause.setVisible(status.paused_until is None)
        self.resume.setVisible(status.paused_until is not None)
        is_ready = status.readiness is Readiness.READY
        self.pause.setEnabled(is_ready and status.no_pause is None)
        pause, leave = self.tr("&Pause"), self.tr("&Quit")
        self.pause.setText(locked_text(pause, status.no_pause) if status.no_pause else pause)
        self.leave.setText(locked_text(leave, status.no_quit) if status.no_quit else leave)
        self.leave.setEnabled(status.no_quit is None)
        self.journal.setEnabled(is_ready)
        self.yesterday.setEnabled(is_ready)
        told = (headline(status), self._sources.text(), self._notices.text())
        self.setAccessibleDescription("\n".join(filter(None, told)))
        self._fit_if_shown()

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001, N802  # Qt's name and signature
        """Be as high as is needed by then: beside a tray it stays hidden, and is not measured."""
        is_coming = visible and not self.isVisible()
        if is_coming:
            self._fit()
        super().setVisible(visible)
        if is_coming:
            self._fit()  # once more at the width that Qt has given it

    def _fit_if_shown(self) -> None:
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Be as high as the words need, as far as the screen has room; where it has not, the lines scroll."""
        # a minimum of its own hides from Qt what the buttons need: more in some languages, or when locked
        self._layout.activate()
        room = screen_of_person().availableGeometry()
        self.setMinimumWidth(max(_NARROWEST, min(self._layout.totalMinimumSize().width(), room.width())))
        width = max(self.width(), self.minimumWidth())
        lines = self._words.layout()
        if lines is not None:
            lines.activate()  # from the inside outwards, or what was measured before would count
        wanted = self._lines.height_at(width - 2 * _MARGIN - _ICON - _BESIDE_ICON)
        self._lines.setFixedHeight(0)
        self._layout.activate()
        most = room.height() - _FRAME - self._layout.totalHeightForWidth(width)
        shown = min(wanted, max(most, _FEW_LINES))
        self._lines.setFixedHeight(shown)
        grow_to_fit(self)
        self._lines.take_height(shown, wanted)
        is_cut = shown < wanted
        self._lines.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_cut else Qt.FocusPolicy.NoFocus)

    def _say(self, sentence: str) -> None:
        """Show how things stand; a screen reader in this window says so when it has changed."""
        if sentence == self._title.text():
            return
        self._title.setText(sentence)
        self._picture.setAccessibleName(sentence)
        if self.isActiveWindow():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def stand_in_for_tray(self, *, stands_in: bool) -> None:
        """Show the note that there is no tray, and stay when closed; or be a window like any other."""
        self.stands_in = stands_in
        self._note.setVisible(stands_in)
        self._fit_if_shown()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_if_shown()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Tell that somebody turned to it: it has the focus, and is not minimised."""
        super().changeEvent(event)
        is_change = event.type() in {QEvent.Type.ActivationChange, QEvent.Type.WindowStateChange}
        if is_change and self.stands_in and self.isActiveWindow() and not self.isMinimized():
            self._requests.turned_to.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Where there is no tray, minimise instead; "Quit" quits. The session's end is not held up."""
        if event.spontaneous() and self.stands_in and not self._is_session_ending():
            event.ignore()
            self.showMinimized()
        else:
            QWidget.closeEvent(self, event)

    def reject(self) -> None:
        """Stay there: Escape closes dialogs, and this is none to the eye."""

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        """Tell that the status was seen: closed, minimised, or covered by the tray that has come."""
        super().hideEvent(event)
        self._requests.seen.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(_BESIDE_ICON)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self._words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self._sources)
        lines.addWidget(self._notices)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._title)
        words.addWidget(self._lines)
        head.addLayout(words, 1)
        rows = [
            _row(self.question, self.pause, self.resume, self.check),
            _row(self.journal, self.settings, self.more, at_end=self.leave),
        ]
        mute(self._note)
        layout = self._layout
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN - 4)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addStretch(1)
        for row in rows:
            layout.addLayout(row)
        layout.addWidget(self._note)
        self.setMinimumWidth(_NARROWEST)

    def _connect(self) -> None:
        self.question.clicked.connect(self._requests.show_question)
        self.resume.clicked.connect(self._requests.resume)
        self.check.clicked.connect(self._requests.check_clipboard)
        self.check_address.triggered.connect(self._requests.check_address)
        self.yesterday.triggered.connect(self._requests.yesterday)
        self.journal.clicked.connect(self._requests.journal)
        self.settings.clicked.connect(self._requests.settings)
        self.help.triggered.connect(self._requests.help)
        self.leave.clicked.connect(self._requests.quit)


def _row(*buttons: QPushButton, at_end: QPushButton | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    if at_end is not None:
        row.addWidget(at_end)
    return row


def _with_remedy(source: SourceStatus) -> str:
    line = source_line(source)
    return (
        f"{line}\n    {translated(source.remedy)}"
        if source.remedy and source.state is not SourceState.OFF
        else line
    )

"""The tray's menu: Sendward's status, and everything the person can ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from sendward.gates.app_status import Readiness
from sendward.guard.pause import at_midnight, in_a_quarter, in_an_hour
from sendward.guard.ports import utc_now
from sendward.ui.tray.status import (
    doubtful_line,
    few,
    headline,
    locked_text,
    paused_line,
    question_action,
    source_line,
    troubled_first,
)
from sendward.ui.widgets.outside_text import button_text, elided_middle, on_one_line
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from sendward.gates.app_status import AppStatus
    from sendward.guard.ports import Clock
    from sendward.ui.tray.status import TrayRequests

_LONGEST_LINE = 90
MOST_LINES = 10
"""Lines on sources, and as many on problems: what the person can do is below them, and must stay in sight."""


class StatusMenu(QMenu):
    """Menu with the status that ``show_status`` was given; each action is a signal of ``requests``."""

    def __init__(
        self, requests: TrayRequests, clock: Clock | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._requests = requests
        self._clock = clock or utc_now
        self._lines: list[QAction] = []
        self.setAccessibleName(self.tr("Sendward"))
        self._end_of_lines = self.addSeparator()
        self.question = self.addAction("")
        self.addSeparator()
        self.pause_menu = PauseMenu(requests, self._clock, self)
        self.addMenu(self.pause_menu)
        self.resume = self.addAction(self.tr("&Resume"))
        self.check = self.addAction(self.tr("&Check the clipboard now"))
        self.check_address = self.addAction(self.tr("Check an &address…"))
        self.addSeparator()
        self.yesterday = self.addAction(self.tr("What happened since &yesterday…"))
        self.journal = self.addAction(self.tr("&Journal…"))
        self.settings = self.addAction(self.tr("S&ettings…"))
        self.help = self.addAction(self.tr("&Help"))
        self.addSeparator()
        self.leave = self.addAction(self.tr("&Quit Sendward"))
        self._connect()

    def show_status(self, status: AppStatus) -> None:
        """Show the app's status."""
        for action in self._lines:
            self.removeAction(action)
            action.deleteLater()
        settings, question = self._requests.settings, self._requests.show_question
        lines = [(headline(status), question if status.waiting else settings)]
        lines += [(text, question) for text in status.again]
        journal = self._requests.journal
        lines += [(on_one_line(translated(text), _LONGEST_LINE), journal) for text in status.unsent]
        if status.doubtful_drafts:
            lines.append((doubtful_line(status.doubtful_drafts), self._requests.doubtful_drafts))
        sources = map(source_line, troubled_first(status, MOST_LINES))
        lines += [(text, settings) for text in few(sources, MOST_LINES)]
        # a notice has the problem first and the remedy last, so it is cut at its end, not in its middle
        notices = (on_one_line(translated(notice), _LONGEST_LINE) for notice in status.notices)
        lines += [(text, settings) for text in few(notices, MOST_LINES)]
        self._lines = []
        for text, request in lines:
            action = QAction(button_text(elided_middle(text, _LONGEST_LINE)), self)
            action.triggered.connect(request)
            self.insertAction(self._end_of_lines, action)
            self._lines.append(action)
        is_paused = status.paused_until is not None
        self.question.setText(question_action(status))
        self.question.setVisible(status.waiting > 0)
        pause, leave = self.tr("&Pause"), self.tr("&Quit Sendward")
        if status.no_pause:
            self.pause_menu.setTitle(locked_text(pause, status.no_pause))
        else:
            self.pause_menu.setTitle(paused_line(status.paused_until) if status.paused_until else pause)
        self.leave.setText(locked_text(leave, status.no_quit) if status.no_quit else leave)
        self.leave.setEnabled(status.no_quit is None)
        self.resume.setVisible(is_paused)
        is_ready = status.readiness is Readiness.READY
        self.pause_menu.setEnabled(is_ready and status.no_pause is None)
        self.journal.setEnabled(is_ready)
        self.yesterday.setEnabled(is_ready)

    def lines(self) -> tuple[str, ...]:
        """The lines of the status, as shown at the top."""
        return tuple(action.text() for action in self._lines)

    def _connect(self) -> None:
        self.question.triggered.connect(self._requests.show_question)
        self.resume.triggered.connect(self._requests.resume)
        self.check.triggered.connect(self._requests.check_clipboard)
        self.check_address.triggered.connect(self._requests.check_address)
        self.yesterday.triggered.connect(self._requests.yesterday)
        self.journal.triggered.connect(self._requests.journal)
        self.settings.triggered.connect(self._requests.settings)
        self.help.triggered.connect(self._requests.help)
        self.leave.triggered.connect(self._requests.quit)
        self.aboutToHide.connect(self._requests.seen)


class PauseMenu(QMenu):
    """Menu of pauses; the end is computed when one is chosen."""

    def __init__(
        self, requests: TrayRequests, clock: Clock | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._requests = requests
        self._clock = clock or utc_now
        self.setTitle(self.tr("&Pause"))
        self.setAccessibleName(self.tr("Pause"))
        self._offer(self.tr("For &15 minutes"), in_a_quarter)
        self._offer(self.tr("For an &hour"), in_an_hour)
        self._offer(self.tr("Until &tomorrow"), at_midnight)
        self._offer(self.tr("Until I &resume"), None)

    def _offer(self, text: str, end: Callable[[datetime], datetime] | None) -> None:
        action = self.addAction(text)
        action.triggered.connect(lambda: self._requests.pause.emit(end(self._clock()) if end else None))

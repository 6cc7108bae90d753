"""What drafts hold that were saved while Sendward was not asking: told in one line, whatever their number."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sendward.guard.ports import nothing
from sendward.journal.errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.guard import Guard
    from sendward.guard.ports import CallLater, Cancel

QUIET = timedelta(seconds=3)
"""The line is told once no further draft has come for so long."""
LONGEST = timedelta(seconds=30)
"""It is told by then, while they still come: a folder may hold tens of thousands."""
ONE_ABSENCE = timedelta(minutes=10)
"""What comes so soon after a line was told is counted with it: an account may be long in signing in."""


class AwayNews:
    """Has them written down, some at a time, and tells of them, by one notification at a time."""

    def __init__(
        self,
        tell: Callable[[str, str], object],
        call_later: CallLater,
        trouble: Callable[[JournalError], object],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """``tell`` is given a title and a text for a notification that leads to those drafts.

        ``trouble`` is told where they cannot be written down; they count all the same.
        """
        self._tell, self._call_later, self._monotonic = tell, call_later, monotonic
        self._trouble = trouble
        self._is_to_write = False
        self._guard: Guard | None = None
        self._drafts: set[str] = set()
        """By their identity."""
        self._cancel: Cancel = nothing
        self._first_at: float | None = None
        """When the first came that nobody has been told of."""
        self._told_at = -ONE_ABSENCE.total_seconds()

    def use(self, guard: Guard) -> None:
        """Follow what this guard has noted."""
        self._guard = guard
        guard.unasked.on_noted = self._on_noted
        guard.unasked.on_due = self._write_soon

    def end_pause(self) -> None:
        """Count what was saved in a pause, if there is none any more."""
        if self._guard is not None and self._guard.paused_until is None:
            self._guard.unasked.end_pause()

    def _write_soon(self) -> None:
        """Write some of them in the next turn: what comes in this one is written together."""
        if not self._is_to_write:
            self._is_to_write = True
            self._call_later(timedelta(0), self._write)

    def _write(self) -> None:
        self._is_to_write = False
        if self._guard is None:
            return
        try:
            self._guard.unasked.write_some()
        except JournalError as error:
            self._trouble(error)
        finally:
            if self._guard.unasked.has_due:
                self._write_soon()

    def _on_noted(self, draft: str) -> None:
        now = self._monotonic()
        if self._first_at is None:
            self._first_at = now
            if now - self._told_at > ONE_ABSENCE.total_seconds():
                self._drafts.clear()
        self._drafts.add(draft)
        self._cancel()
        left = self._first_at + LONGEST.total_seconds() - now
        self._cancel = self._call_later(min(QUIET, timedelta(seconds=max(0.0, left))), self._tell_of_all)

    def _tell_of_all(self) -> None:
        self._first_at = None
        guard = self._guard
        count = sum(bool(guard.doubtful_drafts.held_in(each)) for each in self._drafts) if guard else 0
        if count:
            self._told_at = self._monotonic()
            self._tell(
                QCoreApplication.translate("AwayNews", "While you were away"),
                QCoreApplication.translate(
                    "AwayNews",
                    "%n drafts that were saved while Sendward was not asking hold a doubtful address.",
                    None,
                    count,
                ),
            )

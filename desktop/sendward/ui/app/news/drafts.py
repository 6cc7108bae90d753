"""News of the drafts that still hold a doubtful address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.journal.errors import JournalError
from sendward.ui.app.news.away import AwayNews

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta

    from sendward.guard.doubtful_drafts import DoubtfulDrafts
    from sendward.guard.guard import Guard
    from sendward.guard.ports import CallLater
    from sendward.model import Sighting

TIMER_SLACK = 1.06
"""Qt's timers may come 5 % early, when an answer still holds: https://doc.qt.io/qt-6/qt.html#TimerType-enum"""


class DraftNews:
    """Follows the drafts that hold a doubtful address after the answer, and looks at them again in time."""

    def __init__(
        self,
        submit: Callable[[Sighting], object],
        call_later: CallLater,
        changed: Callable[[], object],
        trouble: Callable[[JournalError], object],
        tell: Callable[[str, str], object],
    ) -> None:
        """Give what is to be asked about to ``submit``; tell of another ``count`` by ``changed``.

        ``tell`` is given what is told of the drafts that were saved while nobody watched, or in a pause.
        """
        self._submit, self._call_later = submit, call_later
        self._changed, self._trouble = changed, trouble
        self._away = AwayNews(tell, call_later, trouble)
        self._drafts: DoubtfulDrafts | None = None

    @property
    def count(self) -> int:
        """Number of those drafts."""
        return self._drafts.count if self._drafts is not None else 0

    def use(self, guard: Guard) -> None:
        """Follow the drafts of ``guard``."""
        self._drafts = guard.doubtful_drafts
        self._drafts.on_changed = self._changed
        self._drafts.on_copied = self._look_again_later
        self._away.use(guard)

    def end_pause(self) -> None:
        """Tell of the drafts that were saved in a pause, if it is over."""
        self._away.end_pause()

    def take_stock(self) -> None:
        """Count anew once the journal has forgotten some."""
        if self._drafts is not None:
            try:
                self._drafts.load()
            except JournalError as error:
                self._trouble(error)

    def _look_again_later(self, draft: str, quiet: timedelta) -> None:
        """Ask about a draft again, if it was saved without the correction that was copied for it."""

        def look_again() -> None:
            seen = self._drafts.last_seen(draft) if self._drafts is not None else None
            if seen is not None:
                self._submit(seen)

        self._call_later(quiet * TIMER_SLACK, look_again)

"""The check-up of what stands in mail programs: once a week by itself, and whenever the person asks."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from sendward.mailstores.clients.places import Places
from sendward.model import Level
from sendward.phrase import unforeseen
from sendward.settings.options import WEEKLY_CHECKUP
from sendward.ui.app.bridge import in_background
from sendward.ui.widgets.outside_text import in_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.engine.judge import Judge
    from sendward.guard.guard import Guard
    from sendward.guard.ports import Clock
    from sendward.mailstores.standing.checkup import Checkup, StandingMistake
    from sendward.model import Trust
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths
    from sendward.ui.app.bridge import Bridge

EVERY = timedelta(days=7)
FIRST_LOOK_MS = 60 * 1000
"""After the start, when there is a guard: the start itself has enough to do."""
LOOK_MS = 60 * 60 * 1000
"""Between two looks at whether a check-up is due; timers stand still while a machine sleeps."""
_LONGEST_MARK = 64
"""In characters: a time, as ISO 8601 writes it."""

_log = logging.getLogger(__name__)


class Notes(Protocol):
    """What shows notifications (``NoteNotifications``)."""

    def offer(
        self, title: str, text: str, show: Callable[[], object], otherwise: Callable[[], object]
    ) -> None:
        """Say something of which ``show`` shows more; do ``otherwise`` where nothing can be clicked."""

    def tell(self, title: str, text: str) -> None:
        """Say something that needs no answer."""


class Context(Protocol):
    """What is asked of the program (``PageContext``)."""

    @property
    def settings(self) -> Settings:
        """The values of the options."""

    @property
    def paths(self) -> Paths:
        """Where the time of the last one is written down."""

    @property
    def bridge(self) -> Bridge:
        """What a worker reports over."""

    @property
    def judge(self) -> Callable[[], Judge | None]:
        """Gives None until the lists are there."""

    @property
    def guard(self) -> Callable[[], Guard | None]:
        """Gives None until lists and journal are there."""

    @property
    def news(self) -> Any:  # noqa: ANN401  # the settings', which know this module
        """Its ``checkup_wanted`` has the result shown."""


class WeeklyCheckup(QObject):
    """Makes check-ups on a worker, and keeps the last result for the settings; it is written nowhere."""

    changed = Signal()
    """There is another result, or a check-up has begun."""

    def __init__(self, context: Context, clock: Clock, notes: Notes, parent: QObject | None = None) -> None:
        """Judge by what ``context`` has, and tell by ``notes``."""
        super().__init__(parent)
        self._context, self._clock, self._notes = context, clock, notes
        self._mark = context.paths.checkup_file
        self.result: Checkup | None = None
        """Of the last check-up since the start; None before there was one."""
        self.problem = ""
        """Why the last one could not be made, in a sentence."""
        self.is_running = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._is_over = False

    def start(self) -> None:
        """Look soon, and then every hour, whether a check-up is due."""
        self._timer.start(FIRST_LOOK_MS)

    def stop(self) -> None:
        """Begin no more, and end the one that runs at its next text."""
        self._timer.stop()
        self._is_over = True

    def run(self) -> None:
        """Make one now, for a person who looks at its result, or say why there can be none yet."""
        if self._context.judge() is None or self._context.guard() is None:
            self.problem = QCoreApplication.translate(
                "ClipboardCheck", "Sendward is still starting; try again in a moment."
            )
            self.changed.emit()
            return
        self._begin(is_told=False)

    def except_(self, trust: Trust) -> None:
        """Take up a new exception in the result. Raises JournalError."""
        guard = self._context.guard()
        if guard is None or self.result is None:
            return
        guard.change_trust(None, trust)
        now = self._clock()
        self.result.mistakes = [each for each in self.result.mistakes if not trust.covers(each.address, now)]
        self.changed.emit()

    def _look(self) -> None:
        self._timer.setInterval(LOOK_MS)
        if self._context.settings.get(WEEKLY_CHECKUP) and self._is_due():
            self._begin(is_told=True)

    def _is_due(self) -> bool:
        """Whether the last one was a week ago or more, or has a time that nobody can have written."""
        now = self._clock()
        try:
            with self._mark.open(encoding="ascii") as file:
                last = datetime.fromisoformat(file.read(_LONGEST_MARK).strip())
        except (OSError, ValueError):
            return True
        return last.tzinfo is None or not last <= now < last + EVERY

    def _begin(self, *, is_told: bool) -> None:
        judge, guard = self._context.judge(), self._context.guard()
        if self.is_running or judge is None or guard is None:
            return
        self.is_running, self.problem = True, ""
        self.changed.emit()
        trusts, now = guard.trusts, self._clock()
        in_background(
            self._context.bridge,
            "checkup",
            lambda: self._check_up(judge, trusts, now),
            lambda result: self._on_done(result, is_told=is_told),
            self._on_failed,
        )

    def _check_up(self, judge: Judge, trusts: tuple[Trust, ...], now: datetime) -> Checkup:
        """On the worker."""
        # a dozen modules that most days have no use for
        from sendward.mailstores.standing.checkup import check_up  # noqa: PLC0415  # see above
        from sendward.mailstores.standing.survey import standing_texts  # noqa: PLC0415  # see above

        found = check_up(
            standing_texts(Places()),
            judge,
            lambda address: any(trust.covers(address, now) for trust in trusts),
            lambda: self._is_over,
        )
        if not self._is_over:
            try:
                self._mark.write_text(now.isoformat(), encoding="ascii")
            except OSError as error:  # then it is made again at the next start, which does no harm
                _log.warning("when the check-up was cannot be remembered: %s", error.strerror)
        return found

    def _on_done(self, result: Checkup, *, is_told: bool) -> None:
        self.is_running, self.problem, self.result = False, "", result
        self.changed.emit()
        doubtful = [each for each in result.mistakes if each.level > Level.NOTE]
        if is_told and doubtful:
            self._tell_of(doubtful)

    def _tell_of(self, doubtful: list[StandingMistake]) -> None:
        """One notification, however many there are."""
        first = in_order(str(doubtful[0].address))
        more = len(doubtful) - 1
        if more:
            text = self.tr(
                "{address} and %n more are in your mail programs, in rules, accounts or address books,"
                " and look wrong. The settings say where, under “Check-up”.",
                "",
                more,
            )
        else:
            text = self.tr(
                "{address} stands in your mail programs, in a rule, an account or an address book, and looks"
                " wrong. The settings say where, under “Check-up”."
            )
        title, text = self.tr("Wrong addresses may lose your mail"), text.format(address=first)
        tell = partial(self._notes.tell, title, text)
        self._notes.offer(title, text, self._context.news.checkup_wanted.emit, tell)

    def _on_failed(self, error: Exception) -> None:
        self.is_running, self.problem = False, unforeseen(error)
        self.changed.emit()

"""Where each new window is given the keyboard: whether that takes letters from another one."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING

from sendward.guard.ports import utc_now
from sendward.model import Origin

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.ports import Clock
    from sendward.model import Case

JUST_NOW = timedelta(seconds=1)
"""For so long after Send, or after an answer, nobody types elsewhere: they have to turn there first."""


class Keyboard:
    """Tells whether a question's window may come up by itself.

    Where ``is_given`` to each new window, as under Wayland, a window that comes up while the person writes
    takes what they type. It may come up all the same for somebody who has just pressed Send, since the mail
    program's own window is locked until the answer, and for somebody who has just been with us
    (``note_person``). ``clock`` tells how long ago Send was, by the sighting's own time; ``monotonic`` gives
    seconds, as ``time.monotonic`` does.
    """

    def __init__(
        self,
        *,
        is_given: bool = False,
        clock: Clock = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.is_given = is_given
        self._clock = clock
        self._monotonic = monotonic
        self._was_here_at: float | None = None

    def note_person(self) -> None:
        """The person has answered us, or come back to the computer, in this moment."""
        self._was_here_at = self._monotonic()

    def is_free_for(self, case: Case) -> bool:
        """Whether the window that asks about ``case`` takes no letter from another one."""
        if not self.is_given:
            return True
        now, then = self._monotonic(), self._was_here_at
        if then is not None and now - then <= JUST_NOW.total_seconds():
            return True
        return case.sighting.origin is Origin.ADDIN and self._clock() - case.sighting.at <= JUST_NOW

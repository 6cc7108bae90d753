"""Many exceptions changed, each written to the disk, without keeping the windows waiting."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from sendward.journal.errors import JournalError
from sendward.ui.app.bridge import TURN_S
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sendward.guard.guard import Guard
    from sendward.ui.settings.page import PageContext


def change_in_turns(
    context: PageContext,
    changes: Iterable[Callable[[Guard], object]],
    done: Callable[[int, str], object],
) -> None:
    """Make these ``changes`` of the guard's exceptions, some in each turn of the event loop.

    They are made though the window that asked for them is closed meanwhile. The first that cannot be written
    is the last one tried. ``done`` is given how many were made, and what kept it from making the others, in
    the person's language; whoever shows exceptions is told before, once.
    """
    left, made = deque(changes), 0

    def go_on() -> None:
        nonlocal made
        guard = context.guard()
        problem, end = "", time.monotonic() + TURN_S
        try:
            while left and guard is not None:
                left[0](guard)
                left.popleft()
                made += 1
                if time.monotonic() >= end:
                    break
        except JournalError as error:
            problem = translated(error.args[0])
        if left and not problem and guard is not None:
            QTimer.singleShot(0, context.news, go_on)
            return
        context.news.exceptions_changed.emit()
        done(made, problem)

    go_on()

"""The lists as the settings have them right now, read on a worker."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.engine.addresses import find_recipients
from sendward.guard.judging import Choice, Judging, read_judging
from sendward.guard.recent_verdicts import RecentVerdicts

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths


def lists_reader(settings: Settings, paths: Paths) -> Callable[[], Judging]:
    """What reads all lists and builds the index; for a worker. The settings are read right now."""
    choice = Choice.of(settings)

    def read() -> Judging:
        judging = read_judging(choice, paths)
        # tables that are read at first use are read here, not while the person waits for the first question
        for recipient in find_recipients("somebody@example.org"):
            if recipient.address is not None:
                judging.judge(recipient.address)
        return replace(judging, judge=RecentVerdicts(judging.judge))

    return read

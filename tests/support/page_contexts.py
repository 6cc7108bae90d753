"""The settings' window on a context of its own: no autostart, lists or judge but what a test gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from sendward.learning.overview import Overview
from sendward.system.autostart_entry import AutostartError
from sendward.system.paths import Paths
from sendward.ui.app.bridge import Bridge
from sendward.ui.settings.page import PageContext

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.engine.judge import Judge
    from sendward.guard.guard import Guard
    from sendward.settings.settings import Settings
    from sendward.sources.folders.found import FoundStatus
    from sendward.sources.source import SourceStatus
    from sendward.ui.app.learning import Learning
    from sendward.ui.app.weekly_checkup import WeeklyCheckup
    from sendward.watchlists.build import ListCount


class FakeAutostart:
    """A platform that remembers what it was told, and refuses when it has a ``problem``."""

    def __init__(self) -> None:
        self.is_on = False
        self.problem = ""

    def is_enabled(self) -> bool:
        return self.is_on

    def enable(self) -> None:
        if self.problem:
            raise AutostartError(self.problem)
        self.is_on = True

    def disable(self) -> None:
        self.is_on = False


class FakeLearning:
    """Learning that knows what a test says, and remembers what it was asked for."""

    def __init__(self, overview: Overview | None = None) -> None:
        self.overview = overview or Overview()
        self.has_key = True
        self.settled: list[str] = []
        self.forgotten: list[dict[str, str]] = []

    def settle(self, domain: str) -> None:
        self.settled.append(domain)

    def forget(self, **what: str) -> None:
        self.forgotten.append(what)


def a_page_context(
    settings: Settings,
    *,
    autostart: FakeAutostart | None = None,
    statuses: Callable[[], tuple[SourceStatus, ...]] = tuple,
    judge: Callable[[], Judge | None] = lambda: None,
    guard: Callable[[], Guard | None] = lambda: None,
    found_drafts: Callable[[], tuple[FoundStatus, ...]] = tuple,
    read_lists: Callable[[], object] = lambda: None,
    lists: Callable[[], tuple[ListCount, ...]] = tuple,
    checkup: WeeklyCheckup | None = None,
    learning: FakeLearning | None = None,
) -> PageContext:
    return PageContext(
        settings=settings,
        paths=Paths.under(settings.path.parent),
        bridge=Bridge(),
        statuses=statuses,
        judge=judge,
        guard=guard,
        found_drafts=found_drafts,
        read_lists=read_lists,
        lists=lists,
        autostart=autostart or FakeAutostart(),
        checkup=checkup,
        learning=cast("Learning | None", learning),
    )

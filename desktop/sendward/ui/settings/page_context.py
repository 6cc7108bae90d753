"""Context of the settings' pages: the settings, the judge, the guard, workers, and news for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sendward.system.autostart import of_this_platform

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.engine.judge import Judge
    from sendward.guard.guard import Guard
    from sendward.mail_account import MailAccount
    from sendward.settings.settings import Settings
    from sendward.sources.folders.found import FoundStatus
    from sendward.sources.source import SourceStatus
    from sendward.system.autostart_entry import Autostart
    from sendward.system.paths import Paths
    from sendward.ui.app.bridge import Bridge
    from sendward.watchlists.build import ListCount


class News(QObject):
    """News for the settings' window from the program, and one from a page to the program."""

    statuses_changed = Signal()
    """``PageContext.statuses`` has changed."""
    exceptions_changed = Signal()
    """The guard has other exceptions than before, or there is a guard now."""
    judge_changed = Signal()
    """``PageContext.judge`` has other lists than before."""
    welcome_wanted = Signal()
    welcome_gone = Signal()
    """The person wants to see the welcome again; this one goes from a page outwards."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """Objects and callbacks that a page is given."""

    settings: Settings
    paths: Paths
    bridge: Bridge
    """For slow work: ``in_background(context.bridge, …)``."""
    statuses: Callable[[], tuple[SourceStatus, ...]] = tuple
    """The status of each source just now."""
    judge: Callable[[], Judge | None] = lambda: None
    """The judge by the lists in use now; None while they are being read."""
    guard: Callable[[], Guard | None] = lambda: None
    """The guard, which has the exceptions; None while the journal is being opened."""
    lists: Callable[[], tuple[ListCount, ...]] = tuple
    """The lists in use now; none while they are being read."""
    read_lists: Callable[[], object] = lambda: None
    """Call to have the lists read again, because one of their files was changed."""
    found_drafts: Callable[[], tuple[FoundStatus, ...]] = tuple
    """The drafts folders of the mail clients here, and the status of each."""
    restart_account: Callable[[MailAccount], None] = lambda _account: None
    """Call to have the account's source sign in anew, with the secret in the keyring now."""
    autostart: Autostart = field(default_factory=of_this_platform)
    news: News = field(default_factory=News)

"""What the pages of the settings have to work with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sendward.system.autostart import of_this_platform

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.guard import Guard
    from sendward.mail_account import MailAccount
    from sendward.model import Judge
    from sendward.settings.settings import Settings
    from sendward.source_status import SourceStatus
    from sendward.sources.folders.found import FoundStatus
    from sendward.system.autostart_entry import Autostart
    from sendward.system.paths import Paths
    from sendward.ui.app.bridge import Bridge
    from sendward.watchlists.build import ListCount


class News(QObject):
    """What the window hears of and hands on to its pages by the signals of ``Changes``."""

    statuses_changed = Signal()
    """``PageContext.statuses`` would answer otherwise than before."""
    exceptions_changed = Signal()
    """The guard holds other exceptions than before, or there is a guard now."""
    judge_changed = Signal()
    """``PageContext.judge`` judges by other lists than before."""
    welcome_wanted = Signal()
    welcome_gone = Signal()
    """The person wants to see the welcome again; this one goes from a page outwards."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page is given."""

    settings: Settings
    paths: Paths
    bridge: Bridge
    """For slow work: ``in_background(context.bridge, …)``."""
    statuses: Callable[[], tuple[SourceStatus, ...]] = tuple
    """How each source fares just now."""
    judge: Callable[[], Judge | None] = lambda: None
    """What judges an address by the lists that count now; None while they are being read."""
    guard: Callable[[], Guard | None] = lambda: None
    """Who holds the exceptions; None while the journal is being opened."""
    lists: Callable[[], tuple[ListCount, ...]] = tuple
    """The lists that count now; none while they are being read."""
    read_lists: Callable[[], object] = lambda: None
    """Has the lists read again, because one of their files was changed."""
    found_drafts: Callable[[], tuple[FoundStatus, ...]] = tuple
    """The drafts folders of the mail clients here, and how each fares."""
    restart_account: Callable[[MailAccount], None] = lambda _account: None
    """Has the account's source sign in anew, with what the keyring holds now."""
    autostart: Autostart = field(default_factory=of_this_platform)
    news: News = field(default_factory=News)

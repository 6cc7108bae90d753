"""Protocol of a page of the settings, what a page is given, and the layout of a part of one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from sendward.system.autostart import of_this_platform, own_program
from sendward.system.linux.menu_entry import MenuEntry
from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLabel, QWidget

    from sendward.engine.judge import Judge
    from sendward.guard.guard import Guard
    from sendward.guard.screening import Preview
    from sendward.mail_account import MailAccount
    from sendward.model import Sighting
    from sendward.settings.settings import Settings
    from sendward.sources.folders.found import FoundStatus
    from sendward.sources.source import SourceStatus
    from sendward.system.autostart_entry import Autostart
    from sendward.system.paths import Paths
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.app.learning import Learning
    from sendward.ui.app.weekly_checkup import WeeklyCheckup
    from sendward.ui.settings.own_list import OwnList
    from sendward.watchlists.build import ListCount


class Page(Protocol):
    """Protocol of a page of the settings. Making it is cheap; its widget is made when it is first shown."""

    @property
    def title(self) -> str:
        """The title in the list at the left: a word or two, translated."""

    @property
    def symbol(self) -> str:
        """The name of the page's picture in ``resources/icons/symbols``."""

    def search_texts(self) -> tuple[str, ...]:
        """Every text on the page that a person might search for, translated; without making the widget."""

    def widget(self) -> QWidget:
        """The page's widget, without title, margins or scroll bars; the same one at every call."""


class News(QObject):
    """News for the settings' window from the program, and one from a page to the program."""

    statuses_changed = Signal()
    """``PageContext.statuses`` has changed."""
    exceptions_changed = Signal()
    """The guard has other exceptions than before, or there is a guard now."""
    judge_changed = Signal()
    """``PageContext.judge`` has other lists than before."""
    learned = Signal()
    """``PageContext.learning`` knows something else than before."""
    untold = Signal(str)
    """A sentence whose window was closed before it could be shown; it goes outwards."""
    welcome_wanted = Signal()
    welcome_gone = Signal()
    checkup_wanted = Signal()
    """The person wants to see the welcome again, or what a check-up found; these go outwards."""


def offered_menu_entry() -> MenuEntry | None:
    """The entry for the applications menu where that lacks one; None elsewhere, and from a checkout."""
    if PLATFORM is not Platform.LINUX:
        return None
    entry = MenuEntry(own_program())
    return entry if entry.is_lacking() else None


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
    checkup: WeeklyCheckup | None = None
    """What makes the check-ups, and has the last result."""
    own_list: OwnList | None = None
    """The person's own list, of which one knows what waits to be written; None for one of the page's own."""
    learning: Learning | None = None
    """What was learned from sent mail; None where nothing learns."""
    autostart: Autostart = field(default_factory=of_this_platform)
    menu_entry: MenuEntry | None = field(default_factory=offered_menu_entry)
    """The entry for the applications menu, where that lacks one."""
    news: News = field(default_factory=News)

    def preview(self, sighting: Sighting) -> Preview | None:
        """What the guard would make of it; None while there is none."""
        guard = self.guard()
        return guard.preview(sighting) if guard is not None else None


def add_part(
    column: QVBoxLayout, title: QLabel, about: QLabel, content: QWidget, focus_target: QWidget
) -> None:
    """Add a title, a text about it and the content to the column; the title's key leads to the target."""
    title.setBuddy(focus_target)
    focus_target.setAccessibleDescription(about.text())
    part = QVBoxLayout()
    part.setSpacing(4)
    for widget in (title, about, content):
        part.addWidget(widget)
    column.addLayout(part)

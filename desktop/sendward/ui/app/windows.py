"""The windows that are opened now and then; each is made when it is asked for and forgotten when closed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from sendward.ui.app.installed import Installed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from sendward.journal.journal import Journal
    from sendward.journal.records import Line
    from sendward.ui.journal.window import JournalWindow
    from sendward.ui.settings.own_list import OwnList
    from sendward.ui.settings.page import PageContext
    from sendward.ui.settings.window import SettingsWindow
    from sendward.ui.tray.status import TrayRequests
    from sendward.ui.welcome.window import Welcome
    from sendward.ui.widgets.passing_window import PassingWindow


def _nothing(_: object) -> None:
    pass


class Windows:
    """One window of each kind at most."""

    def __init__(
        self, context: PageContext, tell: Callable[[str, str], object], installed: Installed | None = None
    ) -> None:
        """``tell`` shows a title and a sentence to a person who asked for a window that cannot be opened."""
        self._context, self._tell = context, tell
        self._installed = installed or Installed()
        self.on_answer_wanted: Callable[[Line], object] = _nothing
        """Callback for a line of the journal that the person wants to answer."""
        self.on_entries_deleted: Callable[[], object] = lambda: None
        """Callback once entries of the journal were deleted in its window."""
        self.welcome_gone = context.news.welcome_gone
        self._journal: JournalWindow | None = None
        self._settings_window: SettingsWindow | None = None
        self._own_list: OwnList | None = None
        self._welcome: Welcome | None = None
        self._passing: dict[str, PassingWindow] = {}
        """The windows that hold nothing of their own, by their kind."""
        self._makers: dict[str, Callable[[], PassingWindow]] = {}
        """What made them."""
        context.news.welcome_wanted.connect(lambda: self._open(self.show_welcome))
        context.news.checkup_wanted.connect(
            lambda: self._open(lambda: self.show_settings().open_page("checkup"))
        )

    def follow(self, requests: TrayRequests, journal: Callable[[], Journal | None]) -> None:
        """Open what the person asks for in the tray; ``journal`` is None until it is open."""
        requests.settings.connect(lambda: self._open(self.show_settings))
        requests.check_address.connect(lambda: self._open(self.show_check))
        requests.help.connect(lambda: self._open(self.show_help))
        requests.yesterday.connect(lambda: self._open(lambda: self.show_yesterday(journal())))

    def _open(self, show: Callable[[], object]) -> None:
        if self.can_open():
            show()

    def can_open(self) -> bool:
        """Whether a window's files are still of this version; where they are not, the person is told."""
        if not self._installed.is_exchanged():
            return True
        self._tell(
            QCoreApplication.translate("Windows", "Sendward was updated"),
            QCoreApplication.translate(
                "Windows",
                "Quit Sendward and start it again to open this window. Until then it goes on asking.",
            ),
        )
        return False

    def show_journal(
        self, journal: Journal | None, *, doubtful_drafts: bool = False, since_yesterday: bool = False
    ) -> None:
        """Open the journal's window, or bring it to the front; nothing while there is no journal yet.

        ``doubtful_drafts``: show the drafts that still hold a doubtful address; ``since_yesterday``: what
        came since then.
        """
        if journal is None:
            return
        if self._journal is None:
            from sendward.ui.journal.window import JournalWindow  # noqa: PLC0415  # few runs need it

            self._journal = JournalWindow(journal, self._context.bridge)
            self._journal.gone.connect(self._forget_journal)
            self._journal.tasks.deleted.connect(self._on_deleted)
            self._journal.tasks.untold.connect(self._context.news.untold)
            self._journal.answer_wanted.connect(self._on_answer_wanted)
        else:
            self._journal.refresh()
        if doubtful_drafts:
            self._journal.filter.show_doubtful_drafts()
        if since_yesterday:
            self._journal.filter.show_since_yesterday()
        _bring_up(self._journal)

    def show_welcome(self) -> Welcome:
        """Open the welcome, or bring it to the front."""
        if self._welcome is None:
            from sendward.ui.welcome.window import Welcome  # noqa: PLC0415  # as above

            self._welcome = Welcome(self._context)
            self._welcome.settings_wanted.connect(lambda page: self.show_settings().open_page(page))
            self._welcome.gone.connect(self._forget_welcome)
        _bring_up(self._welcome)
        return self._welcome

    @property
    def is_welcoming(self) -> bool:
        """Whether the welcome is open."""
        return self._welcome is not None

    def show_check(self) -> None:
        """Open the window in which an address can be checked, or bring it to the front."""
        from sendward.ui.check.window import CheckWindow  # noqa: PLC0415  # as above

        self._show_passing("check", lambda: CheckWindow(self._context))

    def show_help(self) -> None:
        """Open the help, or bring it to the front."""
        from sendward.ui.help.window import HelpWindow  # noqa: PLC0415  # as above

        self._show_passing("help", HelpWindow)

    def show_yesterday(self, journal: Journal | None) -> None:
        """Open what happened since yesterday, or bring it to the front; nothing while there is no journal."""
        if journal is None:
            return
        from sendward.ui.journal.yesterday import YesterdayWindow  # noqa: PLC0415  # as above

        def make() -> YesterdayWindow:
            window = YesterdayWindow(journal)
            window.journal_wanted.connect(lambda: self.show_journal(journal, since_yesterday=True))
            return window

        self._show_passing("yesterday", make)

    def _show_passing(self, kind: str, make: Callable[[], PassingWindow]) -> None:
        if kind in self._passing:
            self._passing[kind].refresh()
        else:
            self._passing[kind], self._makers[kind] = make(), make
            self._passing[kind].gone.connect(lambda: self._passing.pop(kind).deleteLater())
        _bring_up(self._passing[kind])

    def show_settings(self) -> SettingsWindow:
        """Open the settings, or bring them to the front."""
        if self._settings_window is None:
            from sendward.ui.settings.own_list import OwnList  # noqa: PLC0415  # few runs need it
            from sendward.ui.settings.window import SettingsWindow  # noqa: PLC0415  # as above

            context = self._context
            if self._own_list is None:  # for all windows: one may be closed before its changes are written
                folder = context.paths.watchlists_dir
                self._own_list = OwnList(folder, context.bridge, context.read_lists)
            self._settings_window = SettingsWindow(replace(context, own_list=self._own_list))
            self._settings_window.gone.connect(self._forget_settings)
        _bring_up(self._settings_window)
        return self._settings_window

    def refresh_answers(self) -> None:
        """Show what has been answered since."""
        self.refresh_journal()
        self.refresh_exceptions()

    def refresh_journal(self) -> None:
        """Show what has been written since, where a window of it is open."""
        if self._journal is not None:
            self._journal.refresh()
        for window in self._passing.values():
            window.refresh()

    def say_in_journal(self, sentence: str) -> None:
        """Say this in the journal's window, if it is open, and show what has been written since."""
        if self._journal is not None:
            self._journal.say(sentence)

    def refresh_exceptions(self) -> None:
        """Have the settings ask again for the exceptions."""
        self._context.news.exceptions_changed.emit()

    def show_statuses(self) -> None:
        """Have the settings ask again how each source fares."""
        self._context.news.statuses_changed.emit()

    def make_anew(self, journal: Journal | None) -> None:
        """Open again what is open: its texts are of another language."""
        if self._journal is not None:
            self._journal.close()
            self.show_journal(journal)
        if self._settings_window is not None:
            symbol = self._settings_window.page_symbol
            self._settings_window.close()
            self.show_settings().open_page(symbol)
        if self._welcome is not None:
            old, self._welcome = (
                self._welcome,
                None,
            )  # its heir comes at once: nobody is told that it has gone
            old.close()
            old.deleteLater()
            self.show_welcome().turn_to(old.step)
        for kind in tuple(self._passing):
            self._passing[kind].close()
            self._show_passing(kind, self._makers[kind])

    def tell_of_lists(self) -> None:
        """Have the settings judge by the lists that count now."""
        self._context.news.judge_changed.emit()

    def tell_of_learning(self) -> None:
        """Have the settings show what was learned by now."""
        self._context.news.learned.emit()

    def close(self) -> None:
        """Close what is open; what was changed there is written."""
        for window in (self._journal, self._settings_window, self._welcome, *self._passing.values()):
            if window is not None:
                window.close()
        if self._own_list is not None:
            self._own_list.finish()

    def _on_deleted(self) -> None:
        self.on_entries_deleted()

    def _on_answer_wanted(self, line: Line) -> None:
        self.on_answer_wanted(line)

    def _forget_journal(self) -> None:
        if self._journal is not None:
            self._journal.deleteLater()
            self._journal = None

    def _forget_welcome(self) -> None:
        if self._welcome is not None:
            self._welcome.deleteLater()
            self._welcome = None
            self._context.news.welcome_gone.emit()

    def _forget_settings(self) -> None:
        if self._settings_window is not None:
            self._settings_window.deleteLater()
            self._settings_window = None


def _bring_up(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()

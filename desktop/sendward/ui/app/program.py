"""The running program: sources, guard, journal and windows, put together and told of one another."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.gates.app_status import AppStatus
from sendward.gates.mail_gate import MailGate
from sendward.guard.answers import Answers
from sendward.guard.ports import utc_now
from sendward.guard.rules import silence_of
from sendward.journal.errors import JournalError
from sendward.settings.options import ALLOW_PAUSE, ALLOW_QUIT, AT_ONCE, LANGUAGE
from sendward.system.notifications import notifier_of_this_platform
from sendward.system.session import Display, probe
from sendward.ui.app.bridge import Bridge, OnceATurn
from sendward.ui.app.clipboard_check import ClipboardCheck
from sendward.ui.app.corrections import Corrections
from sendward.ui.app.desktop_session import DesktopSession
from sendward.ui.app.in_flight import HeldBack
from sendward.ui.app.journal_answers import JournalAnswers
from sendward.ui.app.judging import Ahead
from sendward.ui.app.learning import Learning
from sendward.ui.app.news.accounts import AccountNews
from sendward.ui.app.news.drafts import DraftNews
from sendward.ui.app.news.messages import UNSENT, MessageNews
from sendward.ui.app.page_context import page_context
from sendward.ui.app.pausing import Pausing
from sendward.ui.app.problems import Problems, Unchecked, Untold
from sendward.ui.app.requests import QuestionWords, call_later_on
from sendward.ui.app.retention import Retention
from sendward.ui.app.sources import Sources
from sendward.ui.app.start.greeting import Greeting
from sendward.ui.app.start.startup import Startup
from sendward.ui.app.suspend import SuspendMonitor
from sendward.ui.app.turns import Turns
from sendward.ui.app.weekly_checkup import WeeklyCheckup
from sendward.ui.app.windows import Windows
from sendward.ui.question.ahead import warm_up
from sendward.ui.question.asking import Asking
from sendward.ui.question.keyboard import Keyboard
from sendward.ui.question.note_notifications import NoteNotifications
from sendward.ui.tray.status import TrayRequests, again_line
from sendward.ui.tray.tray import Tray
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from sendward.guard.guard import Guard
    from sendward.guard.ports import Clock
    from sendward.journal.journal import Journal
    from sendward.model import Case, Decision, Sighting
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths
    from sendward.ui.widgets.language import Language

_log = logging.getLogger(__name__)
WARM_UP_MS = 300
"""After the start, when the tray has been told of the icon."""


class Program(QObject):
    """Everything between ``start`` and ``stop``; ``finished`` asks for the end of the process."""

    finished = Signal()

    def __init__(
        self, paths: Paths, settings: Settings, clock: Clock = utc_now, language: Language | None = None
    ) -> None:
        super().__init__()
        self._settings, self._clock, self._language = settings, clock, language
        self.bridge = Bridge(self)
        self.show_status: Callable[[], None] = OnceATurn(self._show_status, self).call
        """Brings tray and windows up to date."""
        self.session, self.requests = DesktopSession(self), TrayRequests(self)
        self.tray = Tray(
            self.requests,
            clock,
            self,
            is_session_ending=self.session.is_ending,
            has_question=lambda: self.asking.dialog is not None,
        )
        self._turns = Turns()
        self.ahead = Ahead(lambda: self.startup.judge, lambda: self.startup.learned, self._turns.give_way)
        # over a bridge of their own: a message that is held must not wait behind thousands of drafts
        self.sources = Sources(
            settings, Bridge(self), paths.drafts_file, self.submit, ahead=self.ahead, parent=self
        )
        self.notifier = notifier_of_this_platform()
        self.notes = NoteNotifications(self.notifier, self.tray, self.bridge, self)
        self._account_news = AccountNews(self.notes.tell)
        is_wayland = probe().display is Display.WAYLAND
        self.asking = Asking(
            self.notes.show_case,
            self.notes.forget,
            self.notes.announce,
            keyboard=Keyboard(is_given=is_wayland, clock=clock),
            is_session_ending=self.session.is_ending,
            parent=self,
        )
        self.problems = Problems(self)
        self.unchecked = Unchecked(self.problems, self.bridge, self)
        self._untold = Untold(self.problems, self.requests.seen, self)
        self.startup = Startup(
            paths, settings, clock, asker=self.asking, bridge=self.bridge, problems=self.problems, parent=self
        )
        self.asking.organisation, self.asking.at_once = settings.policy.organisation, settings.get(AT_ONCE)
        self.corrections = Corrections(self.bridge, parent=self)
        self.learning = Learning(
            paths,
            settings,
            clock,
            startup=self.startup,
            bridge=self.bridge,
            problems=self.problems,
            parent=self,
        )
        context = page_context(settings, paths, self.bridge, self.startup, self.sources, self.learning)
        context.news.untold.connect(self._untold.add)
        self.checkup = WeeklyCheckup(context, clock, self.notes, self)
        self.windows = Windows(replace(context, checkup=self.checkup), self.notes.tell)
        self.greeting = Greeting(
            paths, self.windows, self.tray, asking=self.asking, startup=self.startup, parent=self
        )
        call_later = call_later_on(self)
        self.answers = Answers(call_later)
        self.answers.on_refused = self.asking.keep
        self.gate = MailGate(settings, self.answers, QuestionWords(), call_later)
        self.gate.on_new_client = lambda: QTimer.singleShot(0, self, self.show_status)
        self._message_news = MessageNews(
            self.gate,
            self.answers,
            notes=self.notes,
            problems=self.problems,
            windows=self.windows,
            parent=self,
        )
        say, told = self._message_news.say_trouble, self.notes.tell_of_drafts
        self._journal_answers = JournalAnswers(
            self.windows, self.asking, lambda: self.guard, ahead=self.ahead, bridge=self.bridge, trouble=say
        )
        self._draft_news = DraftNews(self.submit, call_later, self.show_status, say, told)
        self._clipboard_check = ClipboardCheck(
            self.sources.clipboard.text,
            self.ahead,
            self.submit,
            lambda sighting: self.guard.preview(sighting) if self.guard else None,
            self.snapshot,
            notes=self.notes,
            bridge=self.bridge,
            is_wayland=is_wayland,
            parent=self,
        )
        self.retention = Retention(settings, clock, self.bridge, self)
        self.pausing = Pausing(self.requests, clock, self)
        self._held_back = HeldBack(self.unchecked.count_copy)
        self.suspend = SuspendMonitor(self)
        self._connect()

    @property
    def guard(self) -> Guard | None:
        """None until lists and journal are there."""
        return self.startup.guard

    @property
    def journal(self) -> Journal | None:
        """None until it is open."""
        return self.startup.journal

    def start(self, *, is_minimized: bool = False, is_first: bool = False) -> None:
        """Be seen, ``is_minimized`` as little as can be; ``is_first``: by who is to be welcomed first."""
        self.greeting.is_due = is_first
        self.tray.start(is_minimized=is_minimized)
        self.suspend.start()
        self.notifier.start()
        self.startup.start(is_first=is_first)
        self.sources.start()
        QTimer.singleShot(WARM_UP_MS, self, warm_up)
        self.show_status()

    def stop(self) -> None:
        """Write down what is open, and leave nothing running."""
        self._turns.stop()
        self.suspend.stop()
        self.startup.stop()
        self.retention.stop()
        self.checkup.stop()
        self.learning.stop()
        self.sources.stop()
        self.bridge.close()
        self.asking.close()
        self.corrections.give_up()
        if self.guard is not None:
            self.answers.try_again()
            try:
                self.guard.close()
                self.sources.remember()
            except JournalError as error:  # the next start records what is left open
                _log.warning("open cases could not be written at the end: %s", error)
        if self.journal is not None:
            self.journal.close()
        self.notifier.stop()
        self.tray.stop()
        self.windows.close()

    def submit(self, sighting: Sighting) -> Case | None:
        """Give what was seen to the guard, or keep it until there is one; the case it opened, if any."""
        if self.guard is None:
            self._held_back.add(sighting)
            return None
        try:
            return self.guard.submit(sighting)
        except JournalError as error:
            self._message_news.say_trouble(error)
            # the question is on the screen all the same, if there is one
            return self.guard.open_case(sighting)

    def show(self) -> None:
        """For who turns to it: the question that waits, the welcome, or else the small window."""
        if not self.asking.raise_dialog() and not self.greeting.welcome():
            self.tray.show_window()

    def snapshot(self) -> AppStatus:
        """How things stand."""
        return AppStatus(
            sources=self.sources.statuses(),
            paused_until=self.guard.paused_until if self.guard else None,
            waiting=self.asking.waiting,
            again=tuple(again_line(question, times) for question, times in self.asking.again),
            notices=(*map(str, self._settings.problems), *self.problems.all(but=UNSENT)),
            readiness=self.startup.readiness,
            no_pause=self._settings.whose_no(ALLOW_PAUSE),
            no_quit=self._settings.whose_no(ALLOW_QUIT),
            silence=silence_of(self._settings),
            clients=self.gate.clients,
            unsent=self.problems.about(UNSENT),
            doubtful_drafts=self._draft_news.count,
        )

    def quit(self) -> None:
        """End the process for a person who asks for it, where that may be."""
        if self._settings.get(ALLOW_QUIT):
            self.finished.emit()

    def _show_status(self) -> None:
        self._draft_news.end_pause()  # however it has ended: by the person, the clock or a setting
        status = self.snapshot()
        self.tray.show_status(status)
        self.windows.show_statuses()
        self._account_news.follow(self.sources.account_statuses())
        self.pausing.await_end(status.paused_until)

    def _connect(self) -> None:
        self.sources.changed.connect(self.show_status)
        self.sources.copy_dropped.connect(self.unchecked.count_copy)
        self.asking.answered.connect(self._on_answered)
        self.asking.changed.connect(self.show_status)
        self.notes.show_wanted.connect(self.asking.show_case)
        self.notes.answered.connect(self.asking.answer_noted)
        self.notes.untold.connect(self._untold.add)
        self.notes.drafts_wanted.connect(self.requests.doubtful_drafts)
        self.corrections.said.connect(self.notes.tell)
        self.requests.show_question.connect(self.asking.raise_dialog)
        self.requests.small_window.connect(self.show)
        self.requests.check_clipboard.connect(self._clipboard_check.check)
        self.requests.journal.connect(self._show_journal)
        self.requests.doubtful_drafts.connect(lambda: self._show_journal(doubtful_drafts=True))
        self.windows.on_entries_deleted = self._draft_news.take_stock
        self.retention.deleted.connect(self._draft_news.take_stock)
        self.windows.follow(self.requests, lambda: self.journal)
        self.requests.quit.connect(self.quit)
        self.retention.deleted.connect(self.windows.refresh_journal)
        self.retention.problems_changed.connect(self.problems.set)
        self.problems.changed.connect(self.show_status)
        # not from within the menu that goes: its lines are made anew
        self.requests.seen.connect(lambda: QTimer.singleShot(0, self, self.unchecked.forget))
        self.startup.opened.connect(self._on_opened)
        self.startup.failed.connect(self.gate.fail)
        self.startup.keyring_waits.connect(
            lambda said: self.notes.tell(self.tr("The keyring is waiting for you"), translated(said))
        )
        self.startup.lists_read.connect(self.windows.tell_of_lists)
        self.learning.changed.connect(self.windows.tell_of_learning)
        self.pausing.changed.connect(self.show_status)
        self.pausing.troubled.connect(self._message_news.say_trouble)
        self.suspend.woke.connect(self._on_woke)
        self.session.unlocked.connect(self.asking.show_missed)
        self._settings.on_changed(self._on_alert_option, AT_ONCE)
        # the window whose control was just used is among those that are made anew
        self._settings.on_changed(lambda _option: QTimer.singleShot(0, self, self._speak), LANGUAGE)
        # once any has been saved, which may have mended the file
        self._settings.on_changed(lambda _option: QTimer.singleShot(0, self, self.show_status))

    def _show_journal(self, *, doubtful_drafts: bool = False) -> None:
        if self.windows.can_open():
            self.windows.show_journal(self.journal, doubtful_drafts=doubtful_drafts)
            self._message_news.forget_unsent()

    def _on_alert_option(self, _option: Option[Any]) -> None:
        self.asking.at_once = self._settings.get(AT_ONCE)

    def _on_opened(self) -> None:
        """Give the guard to whoever waits for it, and what was seen meanwhile."""
        guard, journal = self.guard, self.journal
        if guard is None or journal is None:
            return
        self.answers.use(guard)
        guard.on_revoked = self.learning.note_revoked
        self._draft_news.use(guard)
        self._message_news.use(guard)
        self.retention.use(journal)
        self.checkup.start()
        self.sources.watch_mail(lambda: not guard.unasked.has_due)
        self.pausing.use(guard)
        self.windows.refresh_exceptions()
        self._held_back.give(self.sources.submit)
        self.gate.open(guard)
        self.show_status()

    def _on_answered(self, case: Case, decisions: Mapping[str, Decision]) -> None:
        if self.answers.is_acceptable(case, decisions):  # else its window is back, and nothing was done
            # written down by what became of it: what could not be copied was not
            self.corrections.carry_out(case, decisions, lambda seen: self._record(case, seen))
        self.show_status()

    def _record(self, case: Case, decisions: Mapping[str, Decision]) -> None:
        self.answers.record(case, decisions)
        self.learning.note_answers(case, decisions)
        self.show_status()
        self.windows.refresh_answers()

    def _on_woke(self) -> None:
        _log.info("the computer was asleep, or its clock was put elsewhere")
        self.sources.catch_up()
        self.show_status()

    def _speak(self) -> None:
        """Take up the language that was chosen, in what is on the screen already."""
        if self._language is not None:
            self._language.use(self._settings.get(LANGUAGE))
            self.tray.make_anew()
            self.windows.make_anew(self.journal)
            self.show_status()

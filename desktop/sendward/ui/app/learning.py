"""Learning from sent mail in the running program: passes on a worker, what is known to the guard."""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.learning.errors import LearningError
from sendward.learning.overview import Overview
from sendward.learning.rounds import Rounds
from sendward.learning.search import Search
from sendward.learning.work import (
    Place,
    doubt,
    forget,
    settle_domain,
    settle_person,
    work,
    work_apart,
)
from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.sent_survey import SentSurvey
from sendward.model import Outcome, Scope
from sendward.phrase import Phrase, template, unforeseen
from sendward.settings.options import ACCOUNTS, LEARN, SENT_FOLDERS
from sendward.ui.app.bridge import in_background

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from sendward.guard.ports import Clock
    from sendward.learning.account import SentAccount
    from sendward.learning.work import Job, Known
    from sendward.model import Case, Decision, Trust
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.app.problems import Problems
    from sendward.ui.app.start.startup import Startup

BETWEEN_PASSES_MS = 10 * 60 * 1000
"""Between two rounds over the folders of sent mail."""
LAST_WORK_WITHIN_S = 10.0
"""At the end, how long what the person wished waits for a round that does not end at its next message."""

_log = logging.getLogger(__name__)
_ONE = template(
    "A domain you wrote to looks like another one. Do both exist? See “People you write to” in the settings."
)
_MANY = template(
    "{count} domains you wrote to look like others. Do both exist? See “People you write to” in the settings."
)


class Learning(QObject):
    """Learns while the option is on; one piece of work at a time, on a worker."""

    changed = Signal()
    """``overview`` is another."""

    def __init__(
        self,
        paths: Paths,
        settings: Settings,
        clock: Clock,
        *,
        startup: Startup,
        bridge: Bridge,
        problems: Problems,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths, self._settings, self._clock = paths, settings, clock
        self._startup, self._bridge, self._problems = startup, bridge, problems
        self.overview = Overview()
        """What is known; nothing while the option is off."""
        self._waiting: list[Job] = []
        self._right_people: dict[str, None] = {}
        """Addresses that are right by the person's word, until there is a key to know them by."""
        self._revoked: list[Trust] = []
        """Exceptions with which the person's word is to be taken back: all that come, in one go."""
        self._worker: threading.Thread | None = None
        """Who does one piece of work now; None while nobody does."""
        self._is_round = False
        """Whether that is a round."""
        self._is_pass_due = False
        self._is_over = threading.Event()
        self._rounds = Rounds(SentSurvey(Places()), clock, self._should_stop)
        self._timer = QTimer(self)
        self._timer.setInterval(BETWEEN_PASSES_MS)
        self._timer.timeout.connect(self.learn)
        startup.lists_read.connect(self.learn)
        startup.key_came.connect(self.learn)
        settings.on_changed(self._on_option, LEARN, SENT_FOLDERS, ACCOUNTS)

    def stop(self) -> None:
        """End the pass at its next message; what was read is written down, and what waits is done.

        What the person wished, and above all what they had forgotten, must not be lost because they quit: the
        program ends once it is done.
        """
        self._is_over.set()
        self._rounds.stop()
        self._timer.stop()
        self._take_in_what_waits()
        if self._waiting or (self._worker is not None and not self._is_round):
            left, self._waiting = self._waiting, []
            do = partial(_do_what_is_left, self._worker, self._paths.learned_file, self._startup.key, left)
            # no daemon: the interpreter waits for it
            threading.Thread(target=do, name="sendward-learning-at-the-end", daemon=False).start()

    def learn(self) -> None:
        """Look what is new in the folders, now or once the lists are there."""
        if not self._settings.get(LEARN) or self._startup.engine is None:
            return
        self._timer.start()
        self._is_pass_due = True
        self._go_on()

    def note_answers(self, case: Case, decisions: Mapping[str, Decision]) -> None:
        """Take the person's word for what is always to be kept as it was written."""
        for question in case.questions:
            decision = decisions.get(question.recipient.key)
            address = question.recipient.address
            if address is None or decision is None or decision.outcome is not Outcome.TRUSTED:
                continue
            if decision.scope is Scope.DOMAIN and decision.until is None:
                self.do(settle_domain(address.domain.ascii))
            elif decision.scope is Scope.ADDRESS and decision.until is None:
                self._settle_person(address.key)

    def settle(self, domain: str) -> None:
        """Take the person's word that a domain (A-labels) is right."""
        self.do(settle_domain(domain))

    def note_revoked(self, trust: Trust) -> None:
        """Take the person's word back with the lasting exception it made; also while the option is off."""
        self._right_people.pop(trust.key, None)
        if trust.until is None and self._paths.learned_file.exists():
            self._revoked.append(trust)
            self._give_way()

    @property
    def has_key(self) -> bool:
        """Whether there is a key to know people by: without it nobody can be forgotten."""
        return self._startup.key is not None

    def forget(self, *, domain: str = "", person: str = "") -> None:
        """Forget a domain (A-labels), a person (``Address.key``), or without either everything.

        Also while the option is off: what was learned before is kept until it is forgotten.
        """
        self._enlist(forget(self._clock(), domain=domain, person=person))

    def _settle_person(self, key: str) -> None:
        if self._settings.get(LEARN):
            self._right_people[key] = None
            self._go_on()

    def do(self, job: Job) -> None:
        """Do a piece of work after those that wait; nothing while the option is off."""
        if self._settings.get(LEARN):
            self._enlist(job)

    def _enlist(self, job: Job) -> None:
        """Have ``job`` done after those that wait."""
        self._take_in_revoked()
        self._waiting.append(job)
        self._give_way()

    def _give_way(self) -> None:
        """Do what waits; a round, which may take minutes, goes on after it."""
        if self._is_round:
            self._is_pass_due = True
            self._rounds.stop()
        self._go_on()

    def _on_option(self, _option: Option[Any]) -> None:
        if self._settings.get(LEARN):
            self.learn()
            return
        self._timer.stop()
        self._rounds.stop()
        self._is_pass_due = False
        self._right_people.clear()
        self._startup.use_learned(None)
        self._problems.set("learning", ())
        self.overview = Overview()
        self.changed.emit()

    def _go_on(self) -> None:
        if self._worker is not None or self._is_over.is_set():
            return
        engine = self._startup.engine
        self._take_in_what_waits()
        self._is_round = False
        if self._waiting:
            job = self._waiting.pop(0)
        elif self._is_pass_due and engine is not None and self._settings.get(LEARN):
            self._is_pass_due, self._is_round = False, True
            folders: tuple[Path, ...] = self._settings.get(SENT_FOLDERS)
            job = self._rounds.round(folders, self._accounts())
        else:
            return
        file, key = self._paths.learned_file, self._startup.key
        if engine is None:
            do_apart = partial(work_apart, file, key, (job,))
            self._worker = in_background(
                self._bridge, "learning", do_apart, lambda _: self._on_done(), self._on_failed
            )
            return
        search = Search(lambda: self._rounds.folders, self._clock, self._accounts())
        place = Place(file, key, engine, self._clock, search)
        do = partial(work, place, job)
        self._worker = in_background(self._bridge, "learning", do, self._on_known, self._on_failed)

    def _take_in_what_waits(self) -> None:
        self._take_in_revoked()
        if self.has_key:
            self._waiting += map(settle_person, self._right_people)
            self._right_people.clear()

    def _take_in_revoked(self) -> None:
        if self._revoked:
            domains = {each.key for each in self._revoked if each.scope is Scope.DOMAIN}
            self._waiting.append(doubt(domains, {each.key for each in self._revoked} - domains))
            self._revoked.clear()

    def _accounts(self) -> tuple[SentAccount, ...]:
        accounts = self._settings.get(ACCOUNTS)
        if not accounts:
            return ()
        from sendward.learning.account import SentAccount  # noqa: PLC0415  # most people need no IMAP
        from sendward.sources.imap.credentials import credentials_of  # noqa: PLC0415  # as above

        return tuple(SentAccount(each, credentials_of(each, self._settings)) for each in accounts)

    def _should_stop(self) -> bool:
        return self._is_over.is_set() or bool(self._waiting or self._revoked) or not self._settings.get(LEARN)

    def _on_done(self) -> None:
        self._worker = None
        self._go_on()

    def _on_known(self, known: Known) -> None:
        if self._settings.get(LEARN):
            self._startup.use_learned(known.learned)
            self.overview = known.overview
            self._problems.set("learning", (*known.problems, *self._unsettled()))
            self.changed.emit()
            self._is_pass_due |= self._rounds.has_more
        self._on_done()

    def _on_failed(self, error: Exception) -> None:
        problem = error.args[0] if isinstance(error, LearningError) else unforeseen(error)
        self._problems.set("learning", (problem,))
        self._on_done()

    def _unsettled(self) -> tuple[str, ...]:
        """The line that leads to the review list, where anything stands in it."""
        count = len(self.overview.unsettled)
        if not count:
            return ()
        return (Phrase(_MANY, one=_ONE, count=count),)


def _do_what_is_left(
    worker: threading.Thread | None, file: Path, key: bytes | None, left: Sequence[Job]
) -> None:
    if worker is not None:
        worker.join(LAST_WORK_WITHIN_S)
    try:
        if left:
            work_apart(file, key, left)
    except LearningError:
        _log.exception("what was to be forgotten or remembered could not be at the end")

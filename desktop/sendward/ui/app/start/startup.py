"""The start: lists and journal come from their workers, and the guard is made of them."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.gates.app_status import Readiness
from sendward.guard.guard import Guard
from sendward.guard.rules import answer_rules
from sendward.journal.errors import JournalError
from sendward.phrase import Phrase, unforeseen
from sendward.settings.journal_key import PATIENCE, JournalKey, KeyQuestion
from sendward.settings.open_keyring import is_keyring_open
from sendward.settings.options import (
    ALLOW_PAUSE,
    AUTOSTART,
    BLOCKED,
    LIST_FILES,
    MONITOR_ONLY,
    PACKS_OFF,
    PACKS_ON,
    REASON_FROM,
)
from sendward.settings.settings import Where
from sendward.system.autostart import follow_choice
from sendward.system.platform import PLATFORM, Platform
from sendward.ui.app.bridge import in_background
from sendward.ui.app.start.opening import Opening
from sendward.watchlists.build import engine_loader

if TYPE_CHECKING:
    from sendward.engine.judge import Judge
    from sendward.guard.ports import Asker, Clock
    from sendward.journal.journal import Journal
    from sendward.learning.learned import Learned
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.app.problems import Problems
    from sendward.watchlists.build import LoadedEngine


_log = logging.getLogger(__name__)


AWAITED = JournalKey(
    None,
    Phrase(
        "The keyring has not answered yet; it may be asking for its password or, on KDE, whether to create a"
        " wallet. Sendward keeps the journal's key there. As soon as it answers, the journal is sealed."
    )
    if PLATFORM is Platform.LINUX
    else Phrase(
        "The keyring has not answered yet. Sendward keeps the journal's key there. As soon as it answers, the"
        " journal is sealed."
    ),
)
"""What counts while the keyring is waited for."""
PUT_OFF = JournalKey(None, is_due=True)
"""What counts while the keyring has not been asked."""
LONGEST_WELCOME_MS = 900_000
"""After this long the keyring is asked even if the welcome is still open: somebody may have left it so."""


class Startup(QObject):
    """Reads the lists, now and whenever they change, and opens the journal once.

    The guard is there as soon as both are. Where one of them cannot be had at all, ``failed`` says why:
    nothing can be asked then, and nothing may look as if it could.
    """

    opened = Signal()
    """There is a guard."""
    failed = Signal(str)
    """There will be none, and why."""
    lists_read = Signal()
    key_came = Signal()
    """``key`` is there."""
    keyring_waits = Signal(object)
    """The keyring does not answer, as when it asks the person for something, and what that is."""

    def __init__(
        self,
        paths: Paths,
        settings: Settings,
        clock: Clock,
        *,
        asker: Asker,
        bridge: Bridge,
        problems: Problems,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths, self._settings, self._clock = paths, settings, clock
        self._asker, self._bridge, self._problems = asker, bridge, problems
        self.engine: LoadedEngine | None = None
        self.journal: Journal | None = None
        self.guard: Guard | None = None
        self.readiness = Readiness.OPENING
        self._readings = self._newest_reading = 0
        """Of the lists, begun and come in: a long list that was given up must not come in after its heir."""
        self._key = AWAITED
        self.learned: Learned | None = None
        """What the guard asks about the person's own mail, if anything."""
        self._key_question = KeyQuestion()
        self._is_key_asked = False
        self._opening: Opening | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(int(PATIENCE * 1000))
        self._patience.timeout.connect(self._on_no_key_yet)
        settings.on_changed(lambda _option: self.read_lists(), PACKS_OFF, PACKS_ON, LIST_FILES)
        settings.on_changed(self._on_answer_option, BLOCKED, REASON_FROM, ALLOW_PAUSE, MONITOR_ONLY)

    def start(self, *, is_first: bool = False) -> None:
        """Begin to read the lists, ask for the journal's key, and follow what a policy says of the login.

        Where this ``is_first`` and there is no journal yet, whoever shows the welcome or a question asks for
        the key after it, unless the keyring is open: one that is locked would cover it with its prompt, or be
        the first thing seen.
        """
        self.read_lists()
        if is_first and not self._paths.journal_file.exists():
            self._on_key(PUT_OFF)
            QTimer.singleShot(LONGEST_WELCOME_MS, self, self.ask_for_key)
            in_background(self._bridge, "open-keyring", is_keyring_open, self._on_open_keyring)
        else:
            self.ask_for_key()
        if self._settings.where(AUTOSTART) is Where.MACHINE:
            follow = partial(follow_choice, is_wanted=self._settings.get(AUTOSTART))
            in_background(self._bridge, "autostart", follow)

    def ask_for_key(self) -> None:
        """Ask the keyring for the journal's key, once."""
        if not self._is_key_asked:
            self._is_key_asked = True
            self._patience.start()
            in_background(
                self._bridge, "journal-key", self._key_question.answer, self._on_key, self._on_no_key
            )

    def _on_open_keyring(self, is_open: bool) -> None:  # noqa: FBT001  # what the worker found
        if is_open:
            self.ask_for_key()

    def stop(self) -> None:
        """Wait for the keyring and the journal no longer."""
        self._is_key_asked = True
        self._patience.stop()
        self._key_question.give_up()
        if self._opening is not None:
            self._opening.give_up()

    def read_lists(self) -> None:
        """Read them all anew; until that is done the former ones count."""
        self._readings += 1
        number = self._readings
        in_background(
            self._bridge,
            "lists",
            engine_loader(self._settings, self._paths),
            lambda loaded: self._on_lists(loaded, number),
            lambda error: self._on_no_lists(error, number),
        )

    @property
    def key(self) -> bytes | None:
        """The journal's key; None as long as there is none."""
        return self._key.key

    @property
    def judge(self) -> Judge | None:
        """None until the lists are there. May be asked on any thread."""
        loaded = self.engine
        return loaded.judge if loaded is not None else None

    def use_learned(self, learned: Learned | None) -> None:
        """Have the guard ask what was learned from now on; None for nothing."""
        self.learned = learned
        if self.guard is not None and self.engine is not None:
            self.guard.use(self.engine.judge, learned)

    def _on_answer_option(self, _option: Option[Any]) -> None:
        if self.guard is not None:
            try:
                self.guard.follow(answer_rules(self._settings))
            except JournalError as error:
                # the pause has ended all the same
                self._problems.set("writing", (str(error),))

    def _on_lists(self, loaded: LoadedEngine, number: int) -> None:
        if number < self._newest_reading:
            return
        self._newest_reading = number
        self.engine = loaded
        self._problems.set("lists", (*loaded.damage, *loaded.problems, *loaded.idle_levels))
        if self.guard is not None:
            self.guard.use(loaded.judge, self.learned)
        self.lists_read.emit()
        self._begin()

    def _on_no_lists(self, error: Exception, number: int) -> None:
        if number < self._newest_reading:
            return
        if self.engine is None:
            self._fail(error)
            return
        problem = Phrase(
            "The lists could not be read, so the former ones count: {problem}", problem=unforeseen(error)
        )
        self._problems.set("lists", (problem,))

    def _on_no_key_yet(self) -> None:
        """Go on without the key: the keyring waits for the person, and questions do not."""
        self._on_key(AWAITED)
        self.keyring_waits.emit(AWAITED.problem)

    def _on_key(self, key: JournalKey) -> None:
        self._patience.stop()
        self._key = key
        if key.key is not None:
            self.key_came.emit()
        if self.journal is not None:
            self._take_late_key(self.journal)
        elif self._opening is None:
            self._opening = opening = Opening(self._paths, key)
            in_background(
                self._bridge,
                "journal",
                opening.open,
                lambda problems: self._on_journal(opening, problems),
                self._on_no_journal,
            )

    def _on_journal(self, opening: Opening, problems: tuple[str, ...]) -> None:
        self.journal = opening.take()
        if self.journal is None:
            return
        self._problems.set("journal", problems)
        self.journal.on_begun_anew = lambda said: self._problems.set("journal", (*problems, said))
        self.journal.kept_mark.on_problem = self._say_mark_problem
        self._say_mark_problem(self.journal.kept_mark.problem)
        self._say_key_problem(self._key.problem)
        if self._key is not opening.key:  # it came while the journal was being opened
            self._take_late_key(self.journal)
        self._begin()

    def _take_late_key(self, journal: Journal) -> None:
        problem = self._key.problem
        try:
            if self._key.key is not None:
                journal.take_key(self._key.key)
                _log.info("the keyring gave the journal's key after a while")
        except JournalError as error:
            problem = str(error)
        self._say_key_problem(problem)

    def _on_no_journal(self, error: Exception) -> None:
        self._opening = None
        self._fail(error)

    def _on_no_key(self, error: Exception) -> None:
        """Keep the journal without a key: nobody foresaw what became of the question for it."""
        self._on_key(JournalKey(None, unforeseen(error)))

    def _say_key_problem(self, problem: str) -> None:
        sentence = Phrase("The journal is kept without a key: {problem}", problem=problem)
        self._problems.set("journal-key", (sentence,) if problem else ())

    def _say_mark_problem(self, problem: str) -> None:
        self._problems.set("journal-mark", (problem,) if problem else ())

    def _fail(self, error: Exception) -> None:
        self.readiness = Readiness.BROKEN
        why = error if isinstance(error, JournalError) else unforeseen(error)
        problem = Phrase("Nothing can be asked: {problem}", problem=why)
        _log.error("%s", problem)
        self._problems.set("startup", (problem,))
        self.failed.emit(problem)

    def _begin(self) -> None:
        if self.guard is None and self.engine is not None and self.journal is not None:
            self.guard = Guard(
                judge=self.engine.judge,
                clock=self._clock,
                asker=self._asker,
                ledger=self.journal,
                rules=answer_rules(self._settings),
            )
            self.guard.use(self.engine.judge, self.learned)
            self.readiness = Readiness.READY
            self._problems.set("startup", ())
            if self.guard.trouble_at_start is not None:  # exceptions, a pause and drafts may not be known
                self._problems.set("writing", (str(self.guard.trouble_at_start),))
            self.opened.emit()

"""Rounds over all places of sent mail: folders that were chosen or found here, and accounts on servers."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from sendward.engine.reading.addr_spec import AddressError, parse_address
from sendward.learning.passes import Learner
from sendward.mailstores import MailStoreError
from sendward.mailstores.detect import detect_kind, find_stores
from sendward.mailstores.imap.errors import HaltedError, ImapError, NoSentFolderError
from sendward.mailstores.imap.halt import Halt
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from sendward.learning.account import SentAccount
    from sendward.learning.memory import Memory
    from sendward.learning.store import LearningStore
    from sendward.learning.work import Job
    from sendward.mailstores.clients.sent_survey import SentSurvey
    from sendward.mailstores.store import Store

ASKED_EVERY_S = 3600.0
"""Between two looks at a server: each takes a connection and a sign-in."""
_log = logging.getLogger(__name__)


class Rounds:
    """Makes rounds, one after the other; what it keeps belongs to whoever makes one."""

    def __init__(
        self, survey: SentSurvey, clock: Callable[[], datetime], should_stop: Callable[[], bool]
    ) -> None:
        self.has_more = False
        """Whether the last round left something for another, at once."""
        self.folders: tuple[Path, ...] = ()
        """The folders on this computer that the last round looked into."""
        self._survey, self._clock, self._should_stop = survey, clock, should_stop
        self._asked: dict[str, float] = {}
        """When each account was looked at to its end, by its key."""
        self._problems: dict[str, tuple[Phrase, ...]] = {}
        """What was wrong with each then, by its key."""
        self._halt: Halt | None = None

    def stop(self) -> None:
        """End a round that waits for a server, from any thread; once ``should_stop`` is true."""
        halt = self._halt
        if halt is not None:
            halt.set()

    def round(self, chosen: Sequence[Path], accounts: Sequence[SentAccount]) -> Job:
        """The work of reading what is new in these folders, in those of the mail programs, and on servers.

        It gives a sentence for each place that cannot be read. The person's own addresses are those of the
        mail programs and of the accounts, and those that the mail there was sent from.
        """

        def do(store: LearningStore, memory: Memory) -> tuple[str, ...]:
            self.has_more = False
            if memory.digests is None and store.has_people:
                return ()  # the keyring is locked: a message read now would be learned without its people
            self._survey.refresh()
            own = _keys((*self._survey.own_addresses(), *(each.account.address for each in accounts)))
            learner = Learner(store, memory, own, self._clock)
            found = [each.path for each in self._survey.found if not each.is_outbox]
            self.folders = tuple(dict.fromkeys((*chosen, *found)))
            problems = [*self._chosen(learner, chosen), *self._found(learner, chosen)]
            problems += self._of_accounts(store, learner, accounts)
            if not self._should_stop():
                store.note_round(self._clock())
            return tuple(problems)

        return do

    def _chosen(self, learner: Learner, folders: Sequence[Path]) -> list[Phrase]:
        problems = []
        for folder in folders:
            try:
                kind = detect_kind(folder)
                for each in find_stores(folder, kind) if kind else ():
                    self._read(learner, each)
            except (OSError, MailStoreError) as error:
                problems.append(_unreadable(folder, error))
        return problems

    def _found(self, learner: Learner, chosen: Sequence[Path]) -> list[Phrase]:
        problems = []
        for folder in self.folders:
            if folder in chosen:
                continue
            try:
                kind = detect_kind(folder)
                for each in (find_stores(folder, kind) if kind else ())[:1]:  # none below it
                    self._read(learner, each)
            except (FileNotFoundError, NotADirectoryError):
                continue  # nothing was sent from it yet
            except (OSError, MailStoreError) as error:
                problems.append(_unreadable(folder, error))
        return problems

    def _read(self, learner: Learner, store: Store) -> None:
        if not self._should_stop():
            result = learner.read(store, self._should_stop)
            if result.read:
                _log.info("%d of %d sent messages were new", result.learned, result.read)

    def _of_accounts(
        self, store: LearningStore, learner: Learner, accounts: Sequence[SentAccount]
    ) -> list[Phrase]:
        """Ask those that are due; what the last look at each found wrong is said until the next one."""
        due = [each for each in accounts if self._is_due(each)]
        if due:
            halt = self._halt = Halt()
            try:
                for each in due:
                    if self._should_stop():
                        break
                    self._ask(store, learner, each, halt)
            except HaltedError:
                _log.info("learning from a server was broken off")
            finally:
                self._halt = None
                halt.close()
        return [problem for each in accounts for problem in self._problems.get(each.account.key, ())]

    def _is_due(self, account: SentAccount) -> bool:
        asked = self._asked.get(account.account.key)
        return asked is None or time.monotonic() - asked >= ASKED_EVERY_S

    def _ask(self, store: LearningStore, learner: Learner, account: SentAccount, halt: Halt) -> None:
        key, errors, has_more = account.account.key, list[ImapError](), False
        try:
            has_more = account.read(store, learner, halt, self._clock, errors.append)
        except NoSentFolderError:
            _log.info("a server has no folder of sent mail yet")
        except ImapError as error:
            errors.append(error)
        for each in errors:
            _log.info("sent mail on a server cannot be read: %s", type(each).__name__)
        is_told = all(each.is_lasting for each in errors)  # else it is without a network, or busy
        if is_told:
            self._problems[key] = tuple(_unreadable_account(account, each) for each in errors)
        if has_more:
            self.has_more = True
        elif is_told:
            self._asked[key] = time.monotonic()


def _keys(addresses: Iterable[str]) -> Iterator[str]:
    """The key of each address; what is none, as a user's name, is left out."""
    for text in addresses:
        try:
            yield parse_address(text).key
        except AddressError:
            continue


def _unreadable(folder: Path, error: Exception) -> Phrase:
    problem = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return Phrase(
        "The sent mail in {folder} cannot be read: {problem}."
        " Choose another folder in the settings, or allow your user to read it.",
        folder=folder,
        problem=str(problem).removesuffix("."),
    )


def _unreadable_account(account: SentAccount, error: ImapError) -> Phrase:
    return Phrase(
        "The sent mail of {address} cannot be read: {problem}",
        address=account.account.address,
        problem=error,
    )

"""The opening of the journal, on a worker, and what takes its place where it cannot be opened."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from sendward.guard.former_addresses import SENT_COPY_WITHIN
from sendward.guard.ports import utc_now
from sendward.journal.database import COMPANIONS
from sendward.journal.errors import JournalError
from sendward.journal.journal import Journal
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.settings.journal_key import JournalKey
    from sendward.system.paths import Paths


_log = logging.getLogger(__name__)


def open_journal(paths: Paths, key: JournalKey) -> tuple[Journal, tuple[str, ...]]:
    """The journal, and what the person must be told about it, beside why there is no key.

    Where the real one cannot be opened, one for this session only takes its place: a mistake must be asked
    about even then. It is a file where one can be written, else in memory.
    """
    problems: list[str] = []
    substitute = paths.runtime_dir / "journal-of-this-session.sqlite3"
    _remove(substitute)  # of an earlier session
    try:
        journal = Journal.open(paths.journal_file, key.key, mark=paths.journal_mark)
    except JournalError as error:
        _log.warning("the journal cannot be opened: %s", error)
        try:
            journal = Journal.open(substitute, None)
        except JournalError:
            journal = Journal.open_in_memory(paths.journal_file, error)
        else:
            problems.append(
                Phrase(
                    "The journal cannot be opened, so answers are kept for this session only: {problem}",
                    problem=error,
                )
            )
    if journal.notice:
        problems.append(journal.notice)
    with suppress(JournalError):  # the guard meets it, too, and says so
        journal.read_ahead(utc_now() - SENT_COPY_WITHIN)
    return journal, tuple(problems)


def _remove(journal: Path) -> None:
    for companion in COMPANIONS:
        try:
            journal.with_name(journal.name + companion).unlink(missing_ok=True)
        except OSError as error:
            _log.warning("the journal of an earlier session is still there: %s", error)


class Opening:
    """Opens the journal on a worker, and hands it over to the main thread, once.

    The worker lets go of it before the main thread hears of it: no two threads ever use its connection.
    """

    def __init__(self, paths: Paths, key: JournalKey) -> None:
        self.key = key
        self._paths = paths
        self._handing_over = threading.Lock()
        self._journal: Journal | None = None
        self._is_given_up = False

    def open(self) -> tuple[str, ...]:
        """Open it, on the worker; returns what the person must be told. Raises JournalError."""
        journal, problems = open_journal(self._paths, self.key)
        with self._handing_over:
            if self._is_given_up:
                journal.close()
            else:
                self._journal = journal
        return problems

    def take(self) -> Journal | None:
        """The journal, on the main thread from now on; None where it was given up."""
        with self._handing_over:
            journal, self._journal = self._journal, None
        return journal

    def give_up(self) -> None:
        """Close it, now or once it is open, unless it was taken."""
        with self._handing_over:
            self._is_given_up = True
        journal = self.take()
        if journal is not None:
            journal.close()

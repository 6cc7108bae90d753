"""Opening the journal with its key, and what to do when it cannot be opened."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from sendward.journal.database import COMPANIONS
from sendward.journal.errors import JournalError
from sendward.journal.journal import Journal
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.settings.secrets import JournalKey
    from sendward.system.paths import Paths

_log = logging.getLogger(__name__)


def open_journal(paths: Paths, key: JournalKey) -> tuple[Journal, tuple[str, ...]]:
    """The journal, and what the person must be told about it.

    Where the real one cannot be opened, one for this session only takes its place: a mistake must be asked
    about even then. Raises JournalError when that cannot be made either.
    """
    notices: list[str] = []
    substitute = paths.runtime_dir / "journal-of-this-session.sqlite3"
    _remove(substitute)  # of an earlier session
    if key.problem:
        notices.append(Phrase("The journal is kept without a key: {problem}", problem=key.problem))
    try:
        journal = Journal.open(paths.journal_file, key.key)
    except JournalError as error:
        _log.warning("the journal cannot be opened: %s", error)
        notices.append(
            Phrase(
                "The journal cannot be opened, so answers are kept for this session only: {problem}",
                problem=error,
            )
        )
        journal = Journal.open(substitute, None)
    if journal.notice:
        notices.append(journal.notice)
    return journal, tuple(notices)


def _remove(journal: Path) -> None:
    for companion in COMPANIONS:
        try:
            journal.with_name(journal.name + companion).unlink(missing_ok=True)
        except OSError as error:
            _log.warning("the journal of an earlier session is still there: %s", error)

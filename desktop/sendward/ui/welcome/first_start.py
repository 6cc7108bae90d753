"""Whether somebody is new to Sendward, and is to be welcomed once."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from sendward.journal.errors import JournalError, JournalMissingError
from sendward.journal.lines import Answer
from sendward.journal.reader import Reader
from sendward.journal.search import Search
from sendward.settings.options import AUTOSTART, OPTIONS
from sendward.settings.settings import Settings, Where
from sendward.system.files import may_be_there

if TYPE_CHECKING:
    from sendward.system.paths import Paths

_log = logging.getLogger(__name__)


_BY_PERSON = frozenset(Answer) - {
    Answer.WAITING,
    Answer.UNANSWERED,
    Answer.NOT_ASKED,
    Answer.NOT_SHOWN,
    Answer.INCIDENT,
    Answer.OTHER,
}
"""Answers that somebody gave; the others come about at a start at login, too."""


def is_new(paths: Paths) -> bool:
    """Whether the person was never welcomed, chose nothing in the settings, and answered no question."""
    if _is_known(paths):
        return False
    try:
        with Reader.open_for_reading(paths.journal_file) as journal:
            return not _has_answered(journal)
    except JournalMissingError:
        return True
    except JournalError as error:
        _log.warning("whoever left a journal that cannot be read is not new: %s", error)
        return False


def _has_answered(journal: Reader) -> bool:
    """Whether any question was answered by somebody; the newest are looked at first."""
    counted = journal.tally(Search())
    while not any(tally.answer in _BY_PERSON for tally in counted.tallies):
        if counted.rest is None:
            return False
        counted = journal.tally(Search(), counted.rest)
    return True


def is_first_start(paths: Paths) -> bool:
    """Whether nobody was welcomed before, which is written down."""
    if _is_known(paths):
        return False
    try:
        paths.welcomed_file.touch(mode=0o600)
    except OSError as error:
        _log.warning("the welcome would come again at every start, so it does not: %s", error)
        return False
    return True


def _is_known(paths: Paths) -> bool:
    """Whether the person chose something or was welcomed, or may have: nobody knows who may not look."""
    return may_be_there(paths.welcomed_file) or (may_be_there(paths.settings_file) and _has_chosen(paths))


def _has_chosen(paths: Paths) -> bool:
    """Whether anything was chosen but the start at login, as ``sendward desktop install`` does.

    A file that cannot be read whole may hold any, and one in which nothing is left has held some.
    """
    settings = Settings.load(paths.settings_file)
    chosen = {option for option in OPTIONS if settings.where(option) is Where.USER}
    return bool(settings.problems) or chosen != {AUTOSTART}

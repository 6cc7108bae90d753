"""What becomes of an error while a folder of sent mail is read."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.phrase import Phrase
from sendward.sources.source import REPORT, failed_because

if TYPE_CHECKING:
    from pathlib import Path

_LOOK = Phrase("Open that folder in your mail program once; the others are read all the same.")
_log = logging.getLogger(__name__)


class EndedError(Exception):
    """The watch was ended meanwhile."""


class Reading:
    """Takes note of why a folder cannot be read; one that is not there yet is no problem."""

    def __init__(self, path: Path, problems: dict[Path, tuple[str, str]]) -> None:
        self._path, self._problems = path, problems

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        if isinstance(error, FileNotFoundError | NotADirectoryError | EndedError):
            return True
        if isinstance(error, OSError):
            is_closed = isinstance(error, PermissionError)
            remedy = Phrase("Allow your user to read it.") if is_closed else _LOOK
            self._problems[self._path] = Phrase("{problem}.", problem=error.strerror or error), remedy
            return True
        if isinstance(error, MailStoreError):
            self._problems[self._path] = str(error), _LOOK
            return True
        if isinstance(error, Exception):
            _log.error("looking for sent mail failed", exc_info=error)
            self._problems[self._path] = failed_because(type(error).__name__), REPORT
            return True
        return False

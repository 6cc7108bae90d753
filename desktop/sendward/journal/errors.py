"""Errors of the journal, each with a sentence for the person who can mend it."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FULL = {sqlite3.SQLITE_FULL}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, RecursionError)
"""What reading a damaged file leads to: a text that is none, a number where a text stood, or no JSON."""


class JournalError(Exception):
    """The journal could not do what was asked; nothing of it was half done."""


class JournalMissingError(JournalError):
    """There is no journal at that place yet."""


class JournalGoneError(JournalError):
    """There is no journal at that place any more."""


class JournalNewerError(JournalError):
    """A newer Sendward wrote this journal."""


class JournalDamagedError(JournalError):
    """The file is no database, or a damaged one."""


class JournalFullError(JournalError):
    """No room is left on the disk."""


class JournalLockedError(JournalError):
    """Another program holds the file."""


class JournalReadOnlyError(JournalError):
    """The file or its folder may not be written to."""


class JournalUnreachableError(JournalError):
    """The file cannot be opened, read or written for another reason, which the sentence names."""


class SearchTooLongError(JournalError):
    """The search has more words than can be looked for."""


@contextmanager
def spoken(path: Path) -> Iterator[None]:
    """Turn the errors that SQLite and the system raise about the journal at ``path`` into those above."""
    try:
        yield
    except sqlite3.Error as error:
        raise _spoken_sqlite(path, error) from error
    except OSError as error:
        raise _spoken_system(path, error) from error
    except (UnicodeError, MemoryError) as error:
        # what SQLite says of a damaged schema quotes it, and a damaged length asks for gigabytes
        raise damaged(path, type(error).__name__) from error


def damaged(path: Path, problem: object) -> JournalDamagedError:
    """The error for a file at ``path`` that holds what was never written there."""
    return JournalDamagedError(
        Phrase("The journal {path} is damaged ({problem}).", path=path, problem=problem)
    )


def never_written(path: Path, problem: object) -> JournalDamagedError:
    """The error for a row of the journal at ``path`` that cannot be read."""
    return JournalDamagedError(
        Phrase("The journal {path} holds what it never wrote: {problem}.", path=path, problem=problem)
    )


def _spoken_system(path: Path, error: OSError) -> JournalError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return _full(path)
    if getattr(error, "winerror", None) in _SHARED:
        return _locked(path)
    strerror = error.strerror
    if os.path.isdir(path):  # noqa: PTH112  # Path.is_dir raises where a folder above may not be looked into
        strerror = os.strerror(errno.EISDIR)  # Windows calls that a want of permission
    elif error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return _read_only(path)
    return JournalUnreachableError(
        Phrase("The journal {path} cannot be used: {strerror}.", path=path, strerror=strerror)
    )


def _full(path: Path) -> JournalFullError:
    return JournalFullError(
        Phrase("The journal {path} could not be written: the disk is full. Make room.", path=path)
    )


_SHARED = frozenset({32, 33})
"""Windows' numbers for a file that another program has open or locked (ERROR_SHARING_VIOLATION and
ERROR_LOCK_VIOLATION, winerror.h)."""


def _locked(path: Path) -> JournalLockedError:
    return JournalLockedError(
        Phrase(
            "The journal {path} is in use by another program. Close that program and try again.", path=path
        )
    )


def _read_only(path: Path) -> JournalReadOnlyError:
    return JournalReadOnlyError(
        Phrase("The journal {path} may not be written to. Check its permissions.", path=path)
    )


def _has_no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False


_LEAST_ROOM = 64 * 1024
"""Bytes that SQLite needs beside the database: https://www.sqlite.org/wal.html#the_wal_index_file."""


def _spoken_sqlite(path: Path, error: sqlite3.Error) -> JournalError:
    # errors raised by the Python module itself carry no code
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF  # the primary result code
    if code in _FULL:
        return _full(path)
    if code in _LOCKED:
        return _locked(path)
    if code in _READ_ONLY:
        return _read_only(path)
    if code in _DAMAGED:
        return damaged(path, error)
    if code == sqlite3.SQLITE_IOERR and _has_no_room(path):
        return _full(path)  # its files in memory found none
    return JournalUnreachableError(
        Phrase("The journal {path} cannot be used: {problem}.", path=path, problem=error)
    )

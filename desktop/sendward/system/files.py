"""Files of others, whatever stands under their names, and whoever may look at them."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from os.path import exists
from typing import TYPE_CHECKING

from sendward.phrase import Phrase
from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from io import BufferedReader
    from pathlib import Path

_MEGABYTE = 1024 * 1024
_FREE_WITHIN_S = 0.2
"""So long it is waited on Windows for who reads what is to be replaced: virus scanners, and we ourselves."""
_TRY_EVERY_S = 0.01


class TooLargeError(OSError):
    """The file is larger than one of its kind can be."""


def read_bounded(path: Path, most: int) -> bytes:
    """The content of a file of at most ``most`` bytes.

    Raises OSError, also for what is no file: a pipe without a writer would be waited for without end.
    TooLargeError for a larger one.
    """
    with open_file(path) as opened:
        raw = opened.read(most + 1)
    if len(raw) > most:
        raise too_large(path, most)
    return raw


def open_file(path: Path) -> BufferedReader:
    """The file, open for reading. Raises OSError, also for what is none: see ``read_bounded``."""
    opened = open(path, "rb", opener=_without_waiting)  # noqa: SIM115  # whoever asks closes it
    if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
        opened.close()
        raise OSError(errno.EINVAL, Phrase("it is not a file"), str(path))
    return opened


def replace_file(new: Path | str, path: Path) -> None:
    """Give ``new`` the name of ``path``, in place of what has it. Raises OSError.

    Windows refuses that while somebody reads the file, as many do for a moment once it has changed.
    """
    give_up_at = time.monotonic() + _FREE_WITHIN_S
    while True:
        try:
            os.replace(new, path)  # noqa: PTH105  # the new one's name may be a plain text
        except PermissionError:
            if PLATFORM is not Platform.WINDOWS or time.monotonic() >= give_up_at:
                raise
            time.sleep(_TRY_EVERY_S)
        else:
            return


def too_large(path: Path, most: int) -> TooLargeError:
    """The error for a file that has more than ``most`` bytes, or would have."""
    return TooLargeError(
        errno.EFBIG, Phrase("it is larger than {most} MB", most=most // _MEGABYTE), str(path)
    )


def is_there(path: Path) -> bool:
    """Whether something has this name, as far as anybody may look.

    Path.exists raises where that is forbidden, as it may be in a folder with a wrong mode.
    """
    return exists(path)  # noqa: PTH110  # see above


def may_be_there(path: Path) -> bool:
    """Whether something has this name, or may have: nobody knows where it is forbidden to look."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def open_to_read(path: Path | str) -> int:
    """The descriptor of what has this name, open for reading. Raises OSError.

    A pipe's writer is not waited for. Whose file it is may rename or remove it meanwhile, on Windows, too.
    """
    if sys.platform == "win32":
        return _open_shared(os.fspath(path))
    else:  # noqa: RET505  # as the type checker reads it
        return os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)


_SHARE_ALL = 0x1 | 0x2 | 0x4
"""FILE_SHARE_READ, FILE_SHARE_WRITE and FILE_SHARE_DELETE (Windows SDK, winnt.h). Python's own `open` leaves
out the last: a mail program could not take away or put in order a folder that we read."""
_NORMAL = 0x80
"""FILE_ATTRIBUTE_NORMAL (the same)."""


def _open_shared(name: str) -> int:
    if sys.platform == "win32":
        import _winapi  # noqa: PLC0415  # exists on Windows only
        import msvcrt  # noqa: PLC0415  # the same

        access, old = _winapi.GENERIC_READ, _winapi.OPEN_EXISTING
        try:
            handle = _winapi.CreateFile(name, access, _SHARE_ALL, 0, old, _NORMAL, 0)
        except OSError as error:  # told as os.open tells it, without a number of Windows' own
            raise OSError(error.errno, os.strerror(error.errno or 0), name) from error
        try:
            return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT)
        except OSError:
            _winapi.CloseHandle(handle)
            raise
    else:
        raise OSError("there is none on this platform")


def _without_waiting(path: str, _flags: int) -> int:
    return open_to_read(path)

"""Small services to a process that differ between platforms, such as binary standard streams."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import IO, BinaryIO


def lock_file(file: IO[str]) -> bool:
    """Lock the open file for this process alone, until it ends; False when another holds it.

    Raises OSError where its file system knows no locks.
    """
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  # exists on Windows only

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415  # does not exist on Windows

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if not _is_held(error):
            raise
        return False
    return True


def _is_held(error: OSError) -> bool:
    """Whether it says that another holds the lock.

    Wine gives that no number: the one of any earlier error is there. A lock that cannot be had at all has the
    others (Windows documentation, ``_locking``).
    """
    if sys.platform == "win32":
        is_held = error.errno not in {errno.EBADF, errno.EINVAL}
    else:
        is_held = error.errno in {errno.EAGAIN, errno.EACCES}
    return is_held


def start_detached(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a program of its own, which outlives whatever started this one. Raises OSError.

    On Windows a mail client's job ends its children with it, unless they leave it (MDN, "Native messaging",
    closing). One that lets nobody leave, as another program's around the mail client may, refuses that as a
    want of permission (Windows documentation, "Process Creation Flags"): then it stays in there.
    """
    if sys.platform == "win32":
        try:
            return _start_alone(command, subprocess.DETACHED_PROCESS | subprocess.CREATE_BREAKAWAY_FROM_JOB)
        except PermissionError:
            return _start_alone(command, subprocess.DETACHED_PROCESS)
    else:  # as the type checker reads it
        return _start_alone(command)


def _start_alone(command: Sequence[str], flags: int = 0) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=sys.platform != "win32",
        creationflags=flags,
        close_fds=True,
    )


def end_group(process: subprocess.Popen[bytes]) -> None:
    """End a program that leads a group, and what it has started; raises OSError where it is gone."""
    if sys.platform == "win32":
        process.terminate()
    else:
        os.killpg(process.pid, signal.SIGTERM)


def exchange_bytes(*streams: BinaryIO) -> None:
    """Make the standard streams binary: Windows changes the ends of lines otherwise."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # exists on Windows only

        for stream in streams:
            msvcrt.setmode(stream.fileno(), os.O_BINARY)

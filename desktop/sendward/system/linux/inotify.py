"""Linux's inotify (man 7 inotify), which the standard library lacks: a sleep that costs nothing."""

from __future__ import annotations

import ctypes
import errno
import os
import select
import struct
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

assert sys.platform == "linux"  # noqa: S101  # the type checker passes over the rest elsewhere

_MODIFY, _ATTRIB, _CLOSE_WRITE = 0x2, 0x4, 0x8
_MOVED_FROM, _MOVED_TO, _CREATE, _DELETE = 0x40, 0x80, 0x100, 0x200
_DELETE_SELF, _MOVE_SELF, _ONLYDIR = 0x400, 0x800, 0x0100_0000
_EVENTS = (
    _MODIFY | _ATTRIB | _CLOSE_WRITE | _MOVED_FROM | _MOVED_TO | _CREATE | _DELETE | _DELETE_SELF | _MOVE_SELF
)
_OVERFLOW, _IGNORED = 0x4000, 0x8000
_EVENT = struct.Struct("iIII")
"""struct inotify_event: watch, mask, cookie, and the length of the name that follows."""
_PASSED_OVER = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EACCES, errno.ELOOP})
"""A folder that cannot be watched must not keep the others from it."""
_QUIET_MS = 10
"""A save is several events; the wait ends when none has come for this long …"""
_BURST = 0.05
"""… or after so many seconds."""
_ADVICE = {
    errno.ENOSPC: "The system allows no more watched folders (fs.inotify.max_user_watches).",
    errno.EMFILE: "The system allows no more watchers (fs.inotify.max_user_instances).",
}


class InotifyWatcher:
    """See ``folder_watcher.FolderWatcher``."""

    def __init__(self, folders: Sequence[Path]) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self._descriptor = _checked(libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC), "")
        try:
            self._read_end, self._write_end = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            os.close(self._descriptor)
            raise
        self._poll = select.poll()
        self._poll.register(self._descriptor, select.POLLIN)
        self._poll.register(self._read_end, select.POLLIN)
        self._folders: dict[int, Path] = {}
        self.is_stale = False
        try:
            for folder in folders:
                watch = libc.inotify_add_watch(self._descriptor, os.fsencode(folder), _EVENTS | _ONLYDIR)
                if watch >= 0 or ctypes.get_errno() not in _PASSED_OVER:
                    self._folders[_checked(watch, str(folder))] = folder
        except OSError:
            self.close()
            raise

    def wait(self, timeout: float) -> frozenset[Path]:
        """See ``FolderWatcher.wait``; an event is seen within 60 ms, usually 11."""
        happened: set[Path] = set()
        if self._poll.poll(max(0.0, timeout) * 1000):
            end = time.monotonic() + _BURST
            while self._drain(happened) and time.monotonic() < end:
                if not self._poll.poll(_QUIET_MS):
                    break
        return frozenset(happened)

    def wake(self) -> None:
        """See ``FolderWatcher.wake``."""
        try:
            os.write(self._write_end, b"\0")
        except BlockingIOError:  # it is full of earlier calls, so it wakes all the same
            return

    def close(self) -> None:
        """See ``FolderWatcher.close``."""
        for descriptor in (self._descriptor, self._read_end, self._write_end):
            os.close(descriptor)

    def _drain(self, happened: set[Path]) -> bool:
        """Take what has happened; False when somebody called ``wake``. What it was is not looked at."""
        with suppress(BlockingIOError):
            while events := os.read(self._descriptor, 65536):
                position = 0
                while position < len(events):
                    watch, mask, _, length = _EVENT.unpack_from(events, position)
                    position += _EVENT.size + length
                    if mask & _OVERFLOW:
                        happened.update(self._folders.values())
                    elif watch in self._folders:
                        happened.add(self._folders[watch])
                        self.is_stale |= bool(mask & (_IGNORED | _MOVE_SELF))
        with suppress(BlockingIOError):
            return not os.read(self._read_end, 4096)
        return True


def _checked(result: int, path: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, _ADVICE.get(number) or os.strerror(number), path)
    return result

"""Watchers of folders, which sleep until something happens in one: inotify on Linux, else watchfiles."""

from __future__ import annotations

import math
import sys
import threading
import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class FolderWatcher(Protocol):
    """Waits for events in a set of folders, not in the folders below them."""

    @property
    def is_stale(self) -> bool:
        """Whether a folder was deleted or moved, or it is time to ask the system for watches again.

        One made under its name since then is not watched, even if it got the inode of the old one.
        """

    def wait(self, timeout: float) -> frozenset[Path]:
        """Sleep until something happens, until ``wake``, or for ``timeout`` seconds.

        Returns the folders in which something happened; it may name too many, and none after ``wake``.
        """

    def wake(self) -> None:
        """End the sleep, or the next one; callable from any thread."""

    def close(self) -> None:
        """Stop watching. Not to be called while ``wait`` sleeps."""


def watch_folders(folders: Sequence[Path]) -> FolderWatcher:
    """A watcher of those ``folders`` that can be watched; raises OSError when the system has no watches left.

    Linux's inotify is used directly, because watchfiles wakes up many times a second to ask whether it
    should end, and an idle program should be idle. Elsewhere watchfiles does it.
    """
    watcher: FolderWatcher
    if sys.platform == "linux":
        from sendward.system.linux.inotify import InotifyWatcher  # noqa: PLC0415  # it is for Linux only

        watcher = InotifyWatcher(folders)
    else:
        watcher = WatchfilesWatcher(folders)
    return watcher


REFUSED_SECONDS = 60.0
"""So long after the system had no watches left it is asked again: others have given theirs back by then, or
the person has allowed more."""


class NoWatcher:
    """Watcher that only sleeps, for when there is nothing to watch, or the system has no watches left."""

    def __init__(self, stale_in_s: float = math.inf) -> None:
        """It is stale in so many seconds: something else may serve then."""
        self._stale_at = time.monotonic() + stale_in_s
        self._awake = threading.Event()

    @property
    def is_stale(self) -> bool:
        """See ``FolderWatcher.is_stale``."""
        return time.monotonic() >= self._stale_at

    def wait(self, timeout: float) -> frozenset[Path]:
        """See ``FolderWatcher.wait``."""
        self._awake.wait(timeout)
        self._awake.clear()
        return frozenset()

    def wake(self) -> None:
        """See ``FolderWatcher.wake``."""
        self._awake.set()

    def close(self) -> None:
        """Do nothing: no watch is open."""


_STEP_MS = 200
"""Milliseconds between RustNotify's looks at its stop event: 20 ms would cost 0.25 % of a core in vain."""


class WatchfilesWatcher:
    """A watcher for every system that watchfiles knows."""

    def __init__(self, folders: Sequence[Path]) -> None:
        from watchfiles import _rust_notify  # noqa: PLC0415  # 2 MB of modules, and on Linux not even there

        self.is_stale = False
        self._awake = threading.Event()
        self._folders = {folder: _identity(folder) for folder in folders}
        try:
            self._notify = _rust_notify.RustNotify([str(f) for f in folders], False, False, 300, False, True)  # noqa: FBT003  # its names are not part of its interface
        except _rust_notify.WatchfilesRustInternalError as error:
            raise OSError(str(error)) from error

    def wait(self, timeout: float) -> frozenset[Path]:
        """See ``FolderWatcher.wait``; an event is seen within 0.4 s. Names every folder."""
        happened = self._notify.watch(2 * _STEP_MS, _STEP_MS, max(1, round(timeout * 1000)), self._awake)
        self._awake.clear()
        # it tells of what is in a folder, and not that the folder itself went
        self.is_stale |= any(_identity(folder) != was for folder, was in self._folders.items())
        return frozenset(self._folders) if isinstance(happened, set) else frozenset()

    def wake(self) -> None:
        """See ``FolderWatcher.wake``."""
        self._awake.set()

    def close(self) -> None:
        """See ``FolderWatcher.close``."""
        self._notify.close()


def _identity(folder: Path) -> tuple[int, int] | None:
    """What the file system knows the folder by; None where it is gone, or about to go."""
    try:
        found = folder.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino

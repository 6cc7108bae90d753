"""Sleeping until something happens in a folder, by watchfiles: for systems other than Linux."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from watchfiles._rust_notify import RustNotify, WatchfilesRustInternalError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_STEP_MS = 200
"""RustNotify wakes up this often to look at its stop event: 20 ms would cost 0.25 % of a core for nothing."""


class WatchfilesWatcher:
    """A watcher for every system that watchfiles knows."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.is_stale = False
        self._awake = threading.Event()
        self._folders = frozenset(folders)
        try:
            self._notify = RustNotify([str(f) for f in folders], False, False, 300, False, True)  # noqa: FBT003  # its names are not part of its interface
        except WatchfilesRustInternalError as error:
            raise OSError(str(error)) from error

    def wait(self, timeout: float) -> frozenset[Path]:
        """See ``FolderWatcher.wait``; an event is seen within 0.4 s. Names every folder."""
        happened = self._notify.watch(2 * _STEP_MS, _STEP_MS, max(1, round(timeout * 1000)), self._awake)
        self._awake.clear()
        return self._folders if isinstance(happened, set) else frozenset()

    def wake(self) -> None:
        """See ``FolderWatcher.wake``."""
        self._awake.set()

    def close(self) -> None:
        """See ``FolderWatcher.close``."""
        self._notify.close()

"""The person's own list of protected domains, changed on workers: one change after the other."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from sendward.phrase import unforeseen
from sendward.ui.app.bridge import in_background
from sendward.watchlists.own_entries import OwnEntriesError, write_own_entries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sendward.model import Entry
    from sendward.ui.app.bridge import Bridge

    Change = Callable[[tuple[Entry, ...]], Sequence[Entry]]
    """Makes the new list of the former one, on a worker."""


_log = logging.getLogger(__name__)


class Written(NamedTuple):
    """What came of a change."""

    entries: tuple[Entry, ...]
    """The list as it is now."""
    added: int = 0
    """How many more there are than before."""
    is_new: bool = False
    """Whether the file was written: a change that changes nothing is none."""
    aside: Path | None = None
    """Where the old list was kept, if it could not be read."""
    problem: str = ""
    """Why nothing was changed; empty when all is well."""


class OwnList:
    """The list in a folder; ``entries`` are those that were read or written last.

    Every change is finished, also where the window that asked for it is closed meanwhile, or the program ends
    (``finish``); ``on_written`` is called after each that changed the file. A window that is opened meanwhile
    has the same one: its changes are made after those that wait.
    """

    def __init__(self, folder: Path, bridge: Bridge, on_written: Callable[[], object]) -> None:
        self.entries: tuple[Entry, ...] = ()
        self.writes = 0
        """How often it was written: what was read before the last time is old."""
        self.folder, self._bridge = folder, bridge
        self._on_written = on_written
        self._waiting: deque[tuple[Change, Callable[[Written], object]]] = deque()
        self._worker: threading.Thread | None = None

    def change(self, change: Change, done: Callable[[Written], object]) -> None:
        """Write the list anew, and tell ``done`` on the main thread what came of it.

        Ten thousand domains take a tenth of a second to be written, and the disk may take longer.
        """
        self._waiting.append((change, done))
        if len(self._waiting) == 1:
            self._write_next()

    def finish(self) -> None:
        """Write what still waits, as the program ends; nobody is told what came of it."""
        worker, left = self._worker, [change for change, _ in self._waiting]
        if worker is None or not left:
            return

        def write() -> None:
            worker.join()  # the first is under way
            for change in left[1:]:
                try:
                    written = self._write(change)
                except Exception:  # noqa: BLE001  # the others are made all the same
                    _log.exception("a change of the own list could not be made at the end")
                    continue
                if written.problem:
                    _log.warning("%s", written.problem)

        # no daemon: the interpreter waits for it
        threading.Thread(target=write, name="sendward-own-list-at-the-end", daemon=False).start()

    def _write(self, change: Change) -> Written:
        """Make the change, on a worker: no two of them do so at the same time."""
        before = self.entries
        entries = tuple(change(before))
        if entries == before:
            return Written(before)
        try:
            aside = write_own_entries(self.folder, entries)
        except OwnEntriesError as error:
            return Written(before, problem=str(error))
        self.entries = entries
        return Written(entries, len(entries) - len(before), is_new=True, aside=aside)

    def _write_next(self) -> None:
        item = change, _ = self._waiting[0]

        def take(written: Written) -> None:
            if not (self._waiting and self._waiting[0] is item):
                return  # it was taken, and whoever was told failed
            self._waiting.popleft()
            if written.is_new:
                self.entries = written.entries  # what was read while it was written is old
                self.writes += 1
            if self._waiting:
                self._write_next()
            if written.is_new:
                self._on_written()
            item[1](written)

        def give_up(error: Exception) -> None:
            take(Written(self.entries, problem=unforeseen(error)))

        self._worker = in_background(self._bridge, "own-list", lambda: self._write(change), take, give_up)

"""The watches over the folders of one kind in an account: a worker for each, on a thread of its own."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from sendward.mailstores.imap.errors import HaltedError
from sendward.mailstores.imap.halt import Halt
from sendward.phrase import Phrase
from sendward.sources.source import SourceState, SourceStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sendward.model import Sighting
    from sendward.sources.imap.worker import AccountWorker
    from sendward.sources.source import Deliver

    Follow = Callable[[tuple[str, ...]], None]
    """Told of the other folders that the server marks."""

_log = logging.getLogger(__name__)

MOST_OTHERS = 9
"""Folders watched beside the first: servers mark one, odd ones two or three, and each costs a connection."""
END_WITHIN_S = 0.05
"""Workers end in a millisecond or two unless they read what is long; windows must not wait for that."""


class MakeWorker(Protocol):
    """Makes the worker for one folder; "" is the one that the account names or the server marks first."""

    def __call__(
        self, folder: str, halt: Halt, deliver: Deliver, tell: Callable[[SourceStatus], None], follow: Follow
    ) -> AccountWorker:
        """Make it; see ``AccountWorker``."""


@dataclass(slots=True)
class _Watch:
    """The watch over one folder."""

    halt: Halt
    status: SourceStatus
    thread: threading.Thread | None = None
    telling: threading.Lock = field(default_factory=threading.Lock)
    """So that nothing is told any more once the worker was left to itself."""

    def tell(self, sighting: Sighting, deliver: Deliver) -> None:
        """Deliver it. Raises HaltedError where nobody waits for the worker any more."""
        with self.telling:
            if self.halt.is_abandoned:
                raise HaltedError
            deliver(sighting)

    def has_ended(self, within_s: float) -> bool:
        """Whether the worker ends within so long; it is left to itself if it does not."""
        if self.thread is None:
            return True
        self.thread.join(max(0.0, within_s))
        if not self.thread.is_alive():
            return True
        with self.telling:
            self.halt.is_abandoned = True
        return False


def _end(watches: Iterable[_Watch]) -> None:
    """Have these come to their end, and wait a moment for it."""
    ending = tuple(watches)
    for watch in ending:
        watch.halt.set()
    end = monotonic() + END_WITHIN_S
    left = [watch for watch in ending if not watch.has_ended(end - monotonic())]
    if left:
        _log.warning("%d folders on a mail server are just read; their watch is left to itself", len(left))


class Watches:
    """Watches the folder that the account names or the server marks first, and the others marked so."""

    def __init__(self, thread: str, off: Callable[[str], SourceStatus], worker: MakeWorker) -> None:
        """``thread`` names the threads; ``off`` is the status of a folder's watch when it does not run."""
        self._thread, self._off, self._worker = thread, off, worker
        self._watches: dict[str, _Watch] = {}
        """By the folder's name, "" for the first."""
        self._beyond: tuple[str, ...] = ()
        """Folders marked so that are too many to be watched."""
        self._changing = threading.Lock()
        """So that no watch begins after ``stop``."""

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``."""
        with self._changing:
            if not self._watches:
                self._begin("", deliver, changed)

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        with self._changing:
            watches, self._watches = self._watches, {}
            self._beyond = ()
        _end(watches.values())

    def statuses(self) -> tuple[SourceStatus, ...]:
        """A line, one more for each further folder that is watched, and one for all that are too many."""
        with self._changing:
            watches, beyond = tuple(self._watches.values()), self._beyond
        lines = tuple(watch.status for watch in watches) or (self._off(""),)
        return (*lines, self._too_many(beyond)) if beyond else lines

    def _begin(self, folder: str, deliver: Deliver, changed: Callable[[], None]) -> None:
        detail = Phrase("It is being connected.")
        status = replace(self._off(folder), state=SourceState.WAITING, detail=detail)
        watch = self._watches[folder] = _Watch(Halt(), status)

        def tell(status: SourceStatus) -> None:
            status = replace(status, source=watch.status.source)
            if status != watch.status and not watch.halt.is_abandoned:
                watch.status = status
                _say(changed)

        def follow(others: tuple[str, ...]) -> None:
            if not folder:  # the first one tells of the others
                self._follow(others, watch, deliver, changed)

        def work() -> None:
            try:
                worker.run()
            finally:
                watch.halt.close()

        worker = self._worker(folder, watch.halt, lambda seen: watch.tell(seen, deliver), tell, follow)
        thread = threading.Thread(target=work, name=self._thread, daemon=True)
        try:
            thread.start()
        except RuntimeError:  # the system has no thread left; the next try begins it anew
            del self._watches[folder]
            watch.halt.close()
            raise
        watch.thread = thread

    def _follow(
        self, others: tuple[str, ...], first: _Watch, deliver: Deliver, changed: Callable[[], None]
    ) -> None:
        """Watch the other folders that the server marks now, each over a connection of its own."""
        others, beyond = others[:MOST_OTHERS], others[MOST_OTHERS:]
        with self._changing:
            if self._watches.get("") is not first:  # it was stopped meanwhile
                return
            is_news, self._beyond = beyond != self._beyond, beyond
            gone = [self._watches.pop(name) for name in self._watches.keys() - {"", *others}]
            try:
                for name in others:
                    if name not in self._watches:
                        self._begin(name, deliver, changed)
            finally:  # nobody else ends those that are not listed any more
                _end(gone)
        if is_news:
            _say(changed)

    def _too_many(self, folders: tuple[str, ...]) -> SourceStatus:
        detail = Phrase(
            "{count} more such folders are not watched; the first is {folder}.",
            one="{count} more such folder is not watched: {folder}.",
            count=len(folders),
            folder=folders[0],
        )
        return replace(
            self._off(folders[0]),
            state=SourceState.UNAVAILABLE,
            detail=detail,
            remedy=Phrase("Ask whoever runs the mail server to mark one folder only."),
        )


def _say(changed: Callable[[], None]) -> None:
    try:
        changed()
    except Exception:  # noqa: BLE001  # the status can be asked for all the same
        _log.exception("how a folder on a server is watched could not be told")

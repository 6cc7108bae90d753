"""The source of drafts in folders and mbox files on this machine."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from sendward.mail_account import Lookback
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.folders.found import FoundPlaces
from sendward.sources.folders.place import WatchedPlace, drafts_in
from sendward.sources.folders.worker import DraftsWorker
from sendward.sources.seen_files import AT_ONCE
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.text import friendly

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from sendward.mailstores.clients.survey import Survey
    from sendward.sources.draft_likeness import Kin
    from sendward.sources.folders.found import FoundStatus
    from sendward.sources.seen_files import SeenFiles
    from sendward.sources.source import Deliver

_SLACK_NS = 2_000_000_000
"""File systems with coarse times (FAT: 2 s) may date a new file before the start of the watch."""
_END_WITHIN_S = 0.05
"""A worker ends in a millisecond or two unless a folder keeps it; windows must not wait for that one."""


class DraftsSource:
    """Watches folders and mbox files for drafts saved in them, on a thread of its own."""

    def __init__(
        self,
        folders: Sequence[Path],
        memory: Path | None = None,
        survey: Survey | None = None,
        found_off: Collection[Path] = (),
        accounts: Collection[str] = (),
        *,
        kin: Kin | None = None,
        is_behind: Callable[[], bool] = lambda: False,
        lookback: Lookback = Lookback.CHANGED,
        since_ns: int | None = None,
        files: SeenFiles = AT_ONCE,
    ) -> None:
        """Watch ``folders``, each a folder or an mbox file, and what ``survey`` finds but ``found_off``.

        ``accounts`` are the names of accounts whose drafts are watched on their server.
        Keep in the file ``memory``, by ``files``, what is needed to know a draft again after a restart;
        digests, no text.
        ``kin`` knows the drafts of the other sources; ``lookback`` says which that are there are news.
        ``is_behind`` says whether so much that was seen waits to be judged and asked about that the rest is
        better read later; it is asked on the worker. What was saved from ``since_ns`` on (since 1970), or
        else from the start on, is new.
        """
        self._lookback, self._since_ns = lookback, since_ns
        self._paths = tuple(dict.fromkeys(folders))
        self._memory, self._files, self._kin, self._is_behind = memory, files, kin, is_behind
        self._survey = survey
        self._found_off = frozenset(found_off)
        self._accounts = frozenset(accounts)
        self._watch: DraftsWorker | None = None

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. Of the drafts that are there those saved since the last look are news."""
        if self._watch is not None:
            return
        started_ns = (time.time_ns() if self._since_ns is None else self._since_ns) - _SLACK_NS
        memory = DraftMemory(self._memory, self._kin, self._lookback, self._files, is_loaded_later=True)
        places = tuple(WatchedPlace(path, started_ns, memory) for path in self._paths)
        finding = None
        if self._survey is not None:
            finding = FoundPlaces(
                self._survey,
                memory,
                chosen=self._paths,
                off=self._found_off,
                accounts=self._accounts,
                started_ns=started_ns,
            )
        self._watch = DraftsWorker(
            places,
            finding,
            memory,
            deliver=deliver,
            changed=changed,
            is_behind=self._is_behind,
            since_ns=self._since_ns,
        )
        self._watch.start()

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.end(_END_WITHIN_S)

    def catch_up(self) -> None:
        """Look at what was saved while the machine slept."""
        if self._watch is not None:
            self._watch.catch_up()

    def statuses(self) -> tuple[SourceStatus, ...]:
        """A line for each folder; before the start and after the stop each that was chosen is off."""
        watch = self._watch
        if watch is None:
            return tuple(
                SourceStatus(drafts_in(friendly(path)), SourceState.OFF, key=str(path))
                for path in self._paths
            )
        return (*watch.statuses, *(found.status for found in watch.found))

    def found(self) -> tuple[FoundStatus, ...]:
        """The mail clients that were found, watched or not; callable from any thread."""
        watch = self._watch
        return watch.found if watch is not None else ()

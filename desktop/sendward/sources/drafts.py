"""The drafts source: sees a draft when the mail client saves it."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.model import Origin, Phrase, Sighting, SourceStatus, Watching
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.draft_place import DraftPlace, drafts_in, friendly
from sendward.sources.folder_watcher import NoWatcher, watch_folders
from sendward.sources.found_places import FIND_SECONDS, FoundPlaces

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from sendward.mailstores.clients.survey import Survey
    from sendward.sources.draft_store import SavedDraft
    from sendward.sources.folder_watcher import FolderWatcher
    from sendward.sources.found_places import FoundStatus
    from sendward.sources.source import Deliver

TICK_SECONDS = 30.0
"""A look without an event: events get lost on network folders and when the system runs out of watches."""
NO_EVENTS_TICK_SECONDS = 5.0
"""The same where there are no events at all."""
_IDLE_SHARE = 2000
"""Looking takes at most a 2000th of the time, so that a huge folder does not cost a busy processor."""
_SLACK_NS = 2_000_000_000
"""File systems with coarse times (FAT: 2 s) may date a new file before the start of the watch."""

_log = logging.getLogger(__name__)


class DraftsSource:
    """Watches folders and mbox files for drafts saved in them, on a thread of its own."""

    def __init__(
        self,
        folders: Sequence[Path],
        memory: Path | None = None,
        survey: Survey | None = None,
        found_off: Collection[Path] = (),
        accounts: Collection[str] = (),
    ) -> None:
        """Watch ``folders``, each a folder or an mbox file, and what ``survey`` finds but ``found_off``.

        ``accounts`` are the addresses whose drafts are watched on their server.
        Keep in the file ``memory`` what is needed to know a draft again after a restart; digests, no text.
        """
        self._paths = tuple(dict.fromkeys(folders))
        self._memory = memory
        self._survey = survey
        self._found_off = frozenset(found_off)
        self._accounts = frozenset(accounts)
        self._finding: FoundPlaces | None = None
        self._found: tuple[FoundStatus, ...] = ()
        self._places: tuple[DraftPlace, ...] = ()
        self._statuses: tuple[SourceStatus, ...] = ()
        self._worker: threading.Thread | None = None
        self._is_stopping = threading.Event()
        self._watcher: FolderWatcher = NoWatcher()
        self._folders: dict[Path, set[Path]] = {}
        """In which folders something happens that concerns a place, by the place's path."""
        self._watched: dict[Path, int] = {}
        """With their inodes: a folder that was made anew needs a new watch."""
        self._swapping = threading.Lock()
        """So that ``stop`` does not wake a watcher that was just closed."""

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. Drafts that are there already are not news."""
        if self._worker is not None:
            return
        self._is_stopping.clear()
        started_ns = time.time_ns() - _SLACK_NS
        memory = DraftMemory(self._memory)
        self._places = tuple(DraftPlace(path, started_ns, memory) for path in self._paths)
        if self._survey is not None:
            self._finding = FoundPlaces(
                self._survey,
                memory,
                chosen=self._paths,
                off=self._found_off,
                accounts=self._accounts,
                started_ns=started_ns,
            )
        self._statuses = tuple(place.status for place in self._places)
        self._worker = threading.Thread(
            target=self._work, args=(deliver, changed), name="sendward-drafts", daemon=True
        )
        self._worker.start()

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        self._is_stopping.set()
        with self._swapping:
            self._watcher.wake()
        worker.join()
        self._statuses, self._found = (), ()

    def statuses(self) -> tuple[SourceStatus, ...]:
        """A line for each folder; before the start and after the stop each that was chosen is off."""
        if self._worker is None:
            return tuple(SourceStatus(drafts_in(friendly(path)), Watching.OFF) for path in self._paths)
        return (*self._statuses, *(found.status for found in self._found))

    def found(self) -> tuple[FoundStatus, ...]:
        """What was found of mail clients, watched or not; callable from any thread."""
        return self._found

    def _work(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        self._find()
        self._watch()
        for place in self._places:
            place.open()
        due: Collection[DraftPlace] = self._places
        cost = 0.0
        ticked = found = time.monotonic()
        while not self._is_stopping.is_set():
            began = time.monotonic()
            self._look(due, deliver)
            self._publish(changed)
            if len(due) == len(self._places):
                ticked = time.monotonic()
                cost = ticked - began
            if self._watch():
                due = self._places  # something may have happened before the new folders were watched
                continue
            tick = ticked + max(self._tick_seconds, cost * _IDLE_SHARE)
            find = found + FIND_SECONDS if self._finding else tick
            wanted = [tick, find, *(place.again_at for place in self._places if place.again_at is not None)]
            happened = self._wait(min(wanted) - time.monotonic())
            now = time.monotonic()
            if now >= find:
                found = now
                self._find()
            due = [
                place
                for place in self._places
                if now >= tick
                or (place.again_at is not None and now >= place.again_at)
                or place.path not in self._folders  # it was just found
                or happened & self._folders[place.path]
            ]
        self._use(NoWatcher(), {})

    @property
    def _tick_seconds(self) -> float:
        return NO_EVENTS_TICK_SECONDS if isinstance(self._watcher, NoWatcher) else TICK_SECONDS

    def _wait(self, seconds: float) -> frozenset[Path]:
        return frozenset() if self._is_stopping.is_set() else self._watcher.wait(max(0.0, seconds))

    def _look(self, places: Collection[DraftPlace], deliver: Deliver) -> None:
        """Deliver what is new in ``places``."""
        for place in places:
            try:
                for saved in place.look():
                    deliver(_sighting(place, saved))
            except Exception as error:  # noqa: BLE001  # what nobody foresaw must not end the watch over the others
                _log.exception("looking for drafts failed")
                place.fail(type(error).__name__)

    def _publish(self, changed: Callable[[], None]) -> None:
        tell = _without_events if isinstance(self._watcher, NoWatcher) else _as_it_is
        statuses = tuple(tell(place.status) for place in self._places[: len(self._paths)])
        found = self._finding.statuses() if self._finding else ()
        found = tuple(replace(each, status=tell(each.status)) for each in found)
        if (statuses, found) != (self._statuses, self._found):
            self._statuses, self._found = statuses, found
            changed()

    def _find(self) -> None:
        """Look for mail clients again, and watch what they have now."""
        if self._finding is not None and self._finding.look():
            self._places = (*self._places[: len(self._paths)], *self._finding.places)

    def _watch(self) -> bool:
        """Watch the folders that matter now; says whether they are others than before."""
        self._folders = {place.path: place.folders() for place in self._places}
        wanted: dict[Path, int] = {}
        for folder in frozenset().union(*self._folders.values()):
            with suppress(OSError):
                wanted[folder] = folder.stat().st_ino
        if wanted == self._watched and not self._watcher.is_stale:
            return False
        try:
            watcher = watch_folders(tuple(wanted)) if wanted else NoWatcher()
        except OSError as error:
            _log.warning("no events from folders: %s", error)
            watcher = NoWatcher()
        self._use(watcher, wanted)
        return True

    def _use(self, watcher: FolderWatcher, folders: dict[Path, int]) -> None:
        with self._swapping:
            old, self._watcher, self._watched = self._watcher, watcher, folders
            old.close()


def _sighting(place: DraftPlace, saved: SavedDraft) -> Sighting:
    return Sighting(Origin.DRAFT, place.name, saved.identity, saved.recipients, datetime.now(UTC))


def _as_it_is(status: SourceStatus) -> SourceStatus:
    return status


def _without_events(status: SourceStatus) -> SourceStatus:
    if status.state is not Watching.WATCHING:
        return status
    return replace(
        status,
        detail=Phrase(
            "{detail}; looked at every {seconds} seconds only",
            detail=status.detail,
            seconds=round(NO_EVENTS_TICK_SECONDS),
        ),
        remedy=status.remedy
        or Phrase("Let the system watch more folders: raise fs.inotify.max_user_watches."),
    )

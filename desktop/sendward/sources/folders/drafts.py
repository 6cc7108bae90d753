"""The source of drafts in folders, and its worker, which finds folders, looks and waits for events."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from sendward.model import Origin, Sighting
from sendward.phrase import Phrase
from sendward.source_status import SourceState, SourceStatus
from sendward.sources.draft_identity import DraftMemory
from sendward.sources.folders.found import FIND_SECONDS, FoundPlaces
from sendward.sources.folders.place import WatchedPlace, drafts_in
from sendward.system.folder_watcher import NoWatcher, watch_folders
from sendward.system.text import friendly

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from sendward.mailstores.clients.survey import Survey
    from sendward.sources.folders.found import FoundStatus
    from sendward.sources.folders.store_changes import SavedDraft
    from sendward.sources.source import Deliver
    from sendward.system.folder_watcher import FolderWatcher


TICK_SECONDS = 30.0
"""A look without an event: events get lost on network folders and when the system runs out of watches."""
NO_EVENTS_TICK_SECONDS = 5.0
"""The same where there are no events at all."""
_IDLE_SHARE = 2000
"""Looking without need takes at most a 2000th of the time: a huge folder must not keep a processor busy."""
_NO_EVENTS_IDLE_SHARE = 50
"""The same where there are no events, and a draft would otherwise be seen after minutes."""

_log = logging.getLogger(__name__)


class _Worker:
    """One watch over drafts, from start to end.

    A folder on a network may keep the worker for minutes in a call of the system that nothing breaks off.
    ``end`` leaves it there: what it finds afterwards is told to nobody and written nowhere.
    """

    def __init__(
        self,
        places: tuple[WatchedPlace, ...],
        finding: FoundPlaces | None,
        memory: DraftMemory,
        *,
        deliver: Deliver,
        changed: Callable[[], None],
    ) -> None:
        """Watch ``places``, which the person chose, and what ``finding`` finds."""
        self.statuses = tuple(place.status for place in places)
        """Of the chosen places, and of finding others if that fails; callable, as ``found`` is, from any
        thread.
        """
        self.found: tuple[FoundStatus, ...] = ()
        self._places, self._chosen = places, len(places)
        self._finding = finding
        self._trouble: tuple[SourceStatus, ...] = ()
        self._memory = memory
        self._deliver, self._changed = deliver, changed
        self._is_ended = threading.Event()
        self._ending = threading.Lock()
        """So that nothing is delivered after ``end``, nor a watcher woken that was just closed."""
        self._watcher: FolderWatcher = NoWatcher()
        self._folders: dict[Path, set[Path]] = {}
        """In which folders something happens that concerns a place, by the place's path."""
        self._cost_s = 0.0
        """What the last look took that found nothing."""
        self._watched: dict[Path, int] = {}
        """With their inodes: a folder that was made anew needs a new watch."""
        self._worker = threading.Thread(target=self._work, name="sendward-drafts", daemon=True)

    def start(self) -> None:
        """Begin, on a thread of its own."""
        self._worker.start()

    def end(self, within_s: float) -> None:
        """Deliver nothing more, and wait so long for the worker. Not to be called from what it calls."""
        with self._ending:
            self._is_ended.set()
            self._memory.close()
            self._watcher.wake()
        self._worker.join(within_s)
        if self._worker.is_alive():
            _log.warning("a folder of drafts does not answer; its watch is left to itself")

    def _work(self) -> None:
        try:
            self._keep_watch()
        except Exception as error:  # noqa: BLE001  # whatever it was, the person must not believe it still watches
            _log.exception("watching drafts ended")
            for place in self._places:
                place.fail(type(error).__name__)
            self._publish()
        finally:
            self._use(NoWatcher(), {})

    def _keep_watch(self) -> None:
        """Look and wait until the end."""
        self._find()
        self._watch()
        for place in self._places:
            place.open()
        due: Collection[WatchedPlace] = self._places
        ticked = found = time.monotonic()
        while not self._is_ended.is_set():
            began = time.monotonic()
            has_seen = self._look(due)
            if len(due) == len(self._places):
                ticked = time.monotonic()
                if not has_seen:  # else it cost what there was to read
                    self._cost_s = ticked - began
            self._publish()
            if self._watch():
                due = self._places  # something may have happened before the new folders were watched
                continue
            tick = ticked + self._tick_seconds
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

    @property
    def _tick_seconds(self) -> float:
        if isinstance(self._watcher, NoWatcher):
            return max(NO_EVENTS_TICK_SECONDS, self._cost_s * _NO_EVENTS_IDLE_SHARE)
        return max(TICK_SECONDS, self._cost_s * _IDLE_SHARE)

    def _wait(self, seconds: float) -> frozenset[Path]:
        return frozenset() if self._is_ended.is_set() else self._watcher.wait(max(0.0, seconds))

    def _look(self, places: Collection[WatchedPlace]) -> bool:
        """Deliver what is new in ``places``; whether there is anything, or will be in a moment."""
        has_seen = False
        for place in places:
            try:
                for saved in place.changed_drafts():
                    has_seen = True
                    self._hand_over(_sighting(place, saved))
            except Exception as error:  # noqa: BLE001  # what nobody foresaw must not end the watch over the others
                _log.exception("looking for drafts failed")
                place.fail(type(error).__name__)
            has_seen |= place.again_at is not None
        return has_seen

    def _hand_over(self, sighting: Sighting) -> None:
        with self._ending:
            if not self._is_ended.is_set():
                self._deliver(sighting)

    def _publish(self) -> None:
        has_events = not isinstance(self._watcher, NoWatcher)
        tell = _as_it_is if has_events else partial(_without_events, every_s=self._tick_seconds)
        chosen = (tell(place.status) for place in self._places[: self._chosen])
        statuses = (*chosen, *self._trouble)
        found = self._finding.statuses() if self._finding else ()
        found = tuple(replace(each, status=tell(each.status)) for each in found)
        if (statuses, found) != (self.statuses, self.found):
            self.statuses, self.found = statuses, found
            with self._ending:
                if not self._is_ended.is_set():
                    self._changed()

    def _find(self) -> None:
        """Look for mail clients again, and watch what they have now."""
        if self._finding is None:
            return
        try:
            is_news = self._finding.refresh()
        except Exception as error:  # noqa: BLE001  # the folders that were chosen are watched all the same
            _log.exception("looking for mail clients failed")
            self._trouble = (_not_found(type(error).__name__),)
            return
        self._trouble = ()
        if is_news:
            self._places = (*self._places[: self._chosen], *self._finding.places)

    def _watch(self) -> bool:
        """Watch the folders that matter now; says whether they are others than before."""
        self._folders = {place.path: _folders(place) for place in self._places}
        wanted: dict[Path, int] = {}
        for folder in frozenset().union(*self._folders.values()):
            with suppress(OSError, ValueError):  # it is not there, or no path at all
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
        with self._ending:
            old, self._watcher, self._watched = self._watcher, watcher, folders
            old.close()


def _folders(place: WatchedPlace) -> set[Path]:
    """Where events concern the place; nowhere if that cannot be told: it is looked at now and then anyway."""
    try:
        return place.folders()
    except Exception as error:  # noqa: BLE001  # what nobody foresaw must not end the watch over the others
        _log.exception("looking for the folders of drafts failed")
        place.fail(type(error).__name__)
        return set()


def _not_found(problem: str) -> SourceStatus:
    return SourceStatus(
        Phrase("Drafts"),
        SourceState.UNAVAILABLE,
        Phrase("Looking failed ({problem}); the log says more.", problem=problem),
        Phrase("Report this error."),
    )


def _sighting(place: WatchedPlace, saved: SavedDraft) -> Sighting:
    return Sighting(Origin.DRAFT, place.name, saved.identity, saved.recipients, datetime.now(UTC))


def _as_it_is(status: SourceStatus) -> SourceStatus:
    return status


def _without_events(status: SourceStatus, every_s: float) -> SourceStatus:
    if status.state is not SourceState.WATCHING:
        return status
    return replace(
        status,
        detail=Phrase(
            "{detail}; looked at every {seconds} seconds only",
            detail=status.detail,
            seconds=round(every_s),
        ),
        remedy=status.remedy
        or Phrase("Let the system watch more folders: raise fs.inotify.max_user_watches."),
    )


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
        self._watch: _Worker | None = None

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. Drafts that are there already are not news."""
        if self._watch is not None:
            return
        started_ns = time.time_ns() - _SLACK_NS
        memory = DraftMemory(self._memory)
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
        self._watch = _Worker(places, finding, memory, deliver=deliver, changed=changed)
        self._watch.start()

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.end(_END_WITHIN_S)

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
        """What was found of mail clients, watched or not; callable from any thread."""
        watch = self._watch
        return watch.found if watch is not None else ()

"""The worker of the drafts source: finds folders, looks into them, and sleeps until something happens."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.phrase import Phrase
from sendward.sources.draft_identity import gone_sighting, saved_sighting
from sendward.sources.folders import look_cost
from sendward.sources.folders.found import FIND_SECONDS, FoundPlaces
from sendward.sources.folders.look_cost import LookCost
from sendward.sources.folders.place import WatchedPlace, without_events
from sendward.sources.source import MOST_LEFT, NOT_CHECKED, REPORT, SourceState, SourceStatus, failed_because
from sendward.system.folder_watcher import REFUSED_SECONDS, NoWatcher, watch_folders

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from sendward.model import Sighting
    from sendward.sources.draft_memory import DraftMemory
    from sendward.sources.folders.found import FoundStatus
    from sendward.sources.source import Deliver
    from sendward.system.folder_watcher import FolderWatcher


CALM_SECONDS = 0.5
"""Where so many looks in turn found nothing, a program writes without end to something that is no draft (a
log in the home folder, in which Emacs saves): looks are this far apart then."""
_MOST_IN_VAIN = 10
_BEHIND_SECONDS = 0.02
"""How often it is asked whether what was read has been taken up."""
_log = logging.getLogger(__name__)


class DraftsWorker:
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
        is_behind: Callable[[], bool],
        since_ns: int | None = None,
    ) -> None:
        """Watch the chosen ``places`` and what ``finding`` finds; for the rest see ``DraftsSource``."""
        self.statuses = tuple(place.status for place in places)
        """Of the chosen places, and of finding others if that fails; callable, as ``found`` is, from any
        thread.
        """
        self.found: tuple[FoundStatus, ...] = ()
        self._places, self._chosen = places, len(places)
        self._finding, self._since_ns = finding, since_ns
        self._trouble: tuple[SourceStatus, ...] = ()
        self._memory = memory
        self._deliver, self._changed, self._is_behind = deliver, changed, is_behind
        self._is_ended = threading.Event()
        self._has_slept = threading.Event()
        self._ending = threading.Lock()
        """So that nothing is delivered after ``end``, nor a watcher woken that was just closed."""
        self._watcher: FolderWatcher = NoWatcher()
        self._folders: dict[object, set[Path]] = {}
        """In which folders something happens that concerns a place, by the place's key."""
        self._cost = LookCost()
        self._broken = ""
        """The error that looking or waiting as a whole ended in last, until it goes well again."""
        self._unwatchable: dict[object, str] = {}
        """The error in which looking for a place's folders ended, by the place's key."""
        self._seen: list[tuple[WatchedPlace, Sighting]] = []
        """What the last look has found; however much that is, none of it is dropped."""
        self._left: deque[tuple[WatchedPlace, Sighting]] = deque(maxlen=MOST_LEFT)
        """What could not be handed over, and is tried again."""
        self._watch_again_at, self._is_open = 0.0, False
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

    def catch_up(self) -> None:
        """Look at once, after a sleep of the machine; callable from any thread."""
        with self._ending:
            self._has_slept.set()
            self._watcher.wake()

    def _work(self) -> None:
        try:
            while not self._is_ended.is_set():
                try:
                    self._keep_watch()
                except Exception as error:  # noqa: BLE001  # whatever it was, watching goes on, and the person hears of it
                    self._break_off(error)
                    self._is_ended.wait(look_cost.NO_EVENTS_TICK_SECONDS)
        finally:
            self._use(NoWatcher(), {})

    def _break_off(self, error: Exception) -> None:
        """Say that looking or waiting ended in an error nobody foresaw, and do without events for a while."""
        _log.error("watching drafts broke off", exc_info=error)
        self._broken = type(error).__name__
        self._watch_again_at = time.monotonic() + look_cost.NO_EVENTS_TICK_SECONDS
        self._use(NoWatcher(), {})
        try:
            self._publish()
        except Exception:  # noqa: BLE001  # what is told is tried again at the next look
            _log.exception("how drafts are watched could not be told")

    def _keep_watch(self) -> None:
        """Look and wait until the end."""
        self._memory.load()
        self._find()
        self._watch()
        for place in () if self._is_open else self._places:
            place.open(self._since_ns)
        self._is_open = True
        due: Collection[WatchedPlace] = self._places
        ticked = found = time.monotonic()
        in_vain = 0
        while not self._is_ended.is_set():
            began = time.monotonic()
            self._cost.begin()
            has_seen = self._look(due) | self._hand_over()
            in_vain = 0 if has_seen else in_vain + 1
            if len(due) == len(self._places) and not has_seen:
                self._cost.end()
            while self._is_behind() and not self._is_ended.wait(_BEHIND_SECONDS):
                continue  # what was read would only wait in memory
            if len(due) == len(self._places):
                ticked = time.monotonic()
            is_news = self._watch()
            self._publish()
            if is_news:
                due = self._places  # something may have happened before the new folders were watched
                continue
            tick = ticked + self._tick_seconds
            find = found + FIND_SECONDS if self._finding else tick
            wanted = [tick, find, *(place.again_at for place in self._places if place.again_at is not None)]
            happened = self._wait(min(wanted) - time.monotonic())
            now = time.monotonic()
            if now - began > CALM_SECONDS:
                in_vain = 0
            elif in_vain > _MOST_IN_VAIN:
                self._is_ended.wait(CALM_SECONDS)  # what happens meanwhile is told at the next wait
            if now >= find:
                found = now
                self._find()
            due = self._due(happened, is_tick=now >= tick)

    def _due(self, happened: frozenset[Path], *, is_tick: bool) -> Collection[WatchedPlace]:
        """The places to look into now."""
        if self._has_slept.is_set():
            self._has_slept.clear()
            for place in self._places:
                place.catch_up()
            return self._places
        now = time.monotonic()
        return [
            place
            for place in self._places
            if is_tick
            or (place.again_at is not None and now >= place.again_at)
            or place.key not in self._folders  # it was just found
            or happened & self._folders[place.key]
        ]

    @property
    def _tick_seconds(self) -> float:
        return self._cost.tick_seconds(has_events=not isinstance(self._watcher, NoWatcher))

    def _wait(self, seconds: float) -> frozenset[Path]:
        if self._is_ended.is_set():
            return frozenset()
        # a wait that goes well ends what was broken: where a look is dear the next would be minutes away
        if self._left or self._broken:
            seconds = min(seconds, look_cost.NO_EVENTS_TICK_SECONDS)
        try:
            happened = self._watcher.wait(max(0.0, seconds))
        except Exception as error:  # noqa: BLE001  # drafts are seen without events, too, only later
            self._break_off(error)
            return frozenset()
        if not isinstance(self._watcher, NoWatcher):
            self._broken = ""
        return happened

    def _look(self, places: Collection[WatchedPlace]) -> bool:
        """Deliver what is new in ``places``; whether there is anything, or will be in a moment."""
        has_seen = False
        for place in places:
            try:
                drafts = place.changed_drafts()
                gone, missed = place.gone_drafts(self._places), place.missed_drafts(self._places)
            except Exception as error:  # noqa: BLE001  # what nobody foresaw must not end the watch over the others
                _log.exception("looking for drafts failed")
                place.fail(type(error).__name__)
                continue
            self._seen.extend((place, saved_sighting(place.name, saved)) for saved in drafts)
            for identities, went_unseen in ((gone, False), (missed, True)):
                self._seen.extend(
                    (place, gone_sighting(place.name, identity, went_unseen=went_unseen))
                    for identity in identities
                )
            has_seen |= bool(drafts) or place.again_at is not None
            if self._seen:  # the next place may not answer for minutes
                has_seen |= self._hand_over()
            if not self._left:
                place.remember()
        return has_seen

    def _hand_over(self) -> bool:
        """Deliver what was seen; whether anything was. What cannot be delivered is tried again."""
        waiting, has_delivered = (*self._left, *self._seen), False
        self._left.clear()
        self._seen.clear()
        for place, sighting in waiting:
            with self._ending:
                if self._is_ended.is_set():
                    break
                try:
                    self._deliver(sighting)
                    has_delivered = True
                except Exception:  # noqa: BLE001  # it is tried again, and the others need not wait for it
                    _log.exception("looking for drafts failed: one could not be handed over")
                    self._left.append((place, sighting))
        return has_delivered

    def _publish(self) -> None:
        not_delivered = {place.key for place, _ in self._left}
        has_events = not isinstance(self._watcher, NoWatcher)

        def told(status: SourceStatus, key: object) -> SourceStatus:
            failed = self._broken or self._unwatchable.get(key)
            if failed and status.state is SourceState.WATCHING:
                status = replace(
                    status, state=SourceState.UNAVAILABLE, detail=failed_because(failed), remedy=REPORT
                )
            elif key in not_delivered:
                status = replace(status, state=SourceState.UNAVAILABLE, detail=NOT_CHECKED, remedy=REPORT)
            return status if has_events else without_events(status, self._tick_seconds)

        chosen = (told(place.status, place.key) for place in self._places[: self._chosen])
        statuses = (*chosen, *self._trouble)
        found = self._finding.statuses() if self._finding else ()
        found = tuple(
            each if each.folder.path is None else replace(each, status=told(each.status, each.folder.key))
            for each in found
        )
        if (statuses, found) == (self.statuses, self.found):
            return
        self.statuses, self.found = statuses, found
        with self._ending:
            if self._is_ended.is_set():
                return
            try:
                self._changed()
            except Exception:  # noqa: BLE001  # the statuses can be asked for all the same
                _log.exception("how drafts are watched could not be told")

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
        """Watch the folders that matter now; says whether anything may have been missed until now."""
        if time.monotonic() < self._watch_again_at:
            return False
        self._unwatchable.clear()
        self._folders = {place.key: self._folders_of(place) for place in self._places}
        wanted: dict[Path, int] = {}
        for folder in frozenset().union(*self._folders.values()):
            with suppress(OSError, ValueError):  # it is not there, or no path at all
                wanted[folder] = folder.stat().st_ino
        if wanted == self._watched and not self._watcher.is_stale:
            return False
        try:
            watcher = watch_folders(tuple(wanted)) if wanted else NoWatcher()
        except OSError as error:
            if not (self._watched and isinstance(self._watcher, NoWatcher)):  # else it was told
                _log.warning("no events from folders: %s", error)
            watcher = NoWatcher(REFUSED_SECONDS)
        except Exception as error:  # noqa: BLE001  # drafts are seen without events, too, only later
            self._break_off(error)
            return False
        is_as_blind = isinstance(self._watcher, NoWatcher) and isinstance(watcher, NoWatcher)
        is_news = wanted != self._watched or not is_as_blind
        self._use(watcher, wanted)
        return is_news

    def _folders_of(self, place: WatchedPlace) -> set[Path]:
        """Where events concern the place; nowhere if that cannot be told: it is looked at now and then."""
        try:
            return place.folders()
        except Exception as error:  # noqa: BLE001  # what nobody foresaw must not end the watch over the others
            _log.exception("looking for the folders of drafts failed")
            self._unwatchable[place.key] = type(error).__name__
            return set()

    def _use(self, watcher: FolderWatcher, folders: dict[Path, int]) -> None:
        with self._ending:
            old, self._watcher, self._watched = self._watcher, watcher, folders
            try:
                old.close()
            except OSError as error:
                _log.warning("a watcher of folders could not be closed: %s", error)


def _not_found(problem: str) -> SourceStatus:
    return SourceStatus(
        Phrase("Drafts"),
        SourceState.UNAVAILABLE,
        failed_because(problem),
        REPORT,
    )

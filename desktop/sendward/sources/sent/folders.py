"""The source of sent mail on this machine, with its worker."""

from __future__ import annotations

import logging
import os
import threading
import time
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.mailstores.headers import lasting_digest
from sendward.mailstores.sent.reader import OutboxReader, ReadUpTo, SentReader
from sendward.model import Origin, Sighting
from sendward.phrase import Phrase
from sendward.sources.seen_files import AT_ONCE
from sendward.sources.sent.reading import EndedError, Reading
from sendward.sources.source import REPORT, SourceState, SourceStatus, failed_because
from sendward.system.folder_watcher import REFUSED_SECONDS, NoWatcher, watch_folders
from sendward.system.text import printable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sendward.mailstores.clients.found_folder import FoundSent
    from sendward.mailstores.clients.sent_survey import SentSurvey
    from sendward.mailstores.sent.message import OutgoingMessage
    from sendward.sources.draft_likeness import Kin
    from sendward.sources.seen_files import SeenFiles
    from sendward.sources.source import Deliver
    from sendward.system.folder_watcher import FolderWatcher

TICK_S = 30.0
"""A look without an event: events get lost on network folders and when the system runs out of watches."""
FIND_S = 60.0
"""Between two looks for programs and their folders."""
WAITING_TICK_S = 3.0
"""A look while something waits in an outbox that may be on its way out."""
_CALM_S = 0.1
"""Events that follow each other faster are looked at together."""
_IDLE_SHARE = 20
"""Looking takes at most a twentieth of the time, however large a folder is."""
_END_WITHIN_S = 0.05
"""As for drafts: windows must not wait for a folder on a network."""
_MOST_PLACES = 200
"""Folders whose state is kept from one run to the next."""
_log = logging.getLogger(__name__)


def sent_sighting(message: OutgoingMessage, place: str, kin: Kin, *, is_outbox: bool = False) -> Sighting:
    """The sighting of a message that has left, or waits: under the name its draft was known by, if it was."""
    identity = kin.sent_as(message.traits, message.at) or f"sent:{message.digest}"
    origin = Origin.OUTBOX if is_outbox else Origin.SENT
    return Sighting(origin, place, identity, message.recipients, message.at, subject=message.subject)


class SentSource:
    """Watches the folders of sent mail and the outboxes of the mail clients here, on a thread of its own."""

    def __init__(self, survey: SentSurvey, memory: Path | None, kin: Kin, files: SeenFiles = AT_ONCE) -> None:
        """Keep in the file ``memory``, by ``files``, how far each folder was read: numbers and digests.

        ``kin`` knows the drafts that messages were.
        """
        self._survey, self._memory, self._kin, self._files = survey, memory, kin, files
        self._worker: _Worker | None = None

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. What was sent before the first look is not news."""
        if self._worker is None:
            self._worker = _Worker(self._survey, self._memory, self._kin, deliver, changed, files=self._files)
            self._worker.thread.start()

    def stop(self) -> None:
        """See ``Source.stop``."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end(_END_WITHIN_S)

    def statuses(self) -> tuple[SourceStatus, ...]:
        """One line for all folders; none while there is no such folder here."""
        if self._worker is None:
            return (SourceStatus(_NAME, SourceState.OFF),)
        return (self._worker.status,) if self._worker.has_folders else ()


_NAME = Phrase("Sent mail")


class _Worker:
    """One watch, from start to end."""

    def __init__(
        self,
        survey: SentSurvey,
        memory: Path | None,
        kin: Kin,
        deliver: Deliver,
        changed: Callable[[], None],
        *,
        files: SeenFiles,
    ) -> None:
        self.status = SourceStatus(_NAME, SourceState.WAITING, Phrase("It is being looked for."))
        self.thread = threading.Thread(target=self._work, name="sendward-sent", daemon=True)
        self._survey, self._memory, self._kin, self._files = survey, memory, kin, files
        self._deliver, self._changed = deliver, changed
        self._states: dict[str, ReadUpTo] = {}
        self._sent: dict[Path, SentReader] = {}
        self._outboxes: dict[Path, OutboxReader] = {}
        self._clients: dict[Path, str] = {}
        self._problems: dict[Path, tuple[str, str]] = {}
        """Why a folder, or something in it, cannot be read, and what to do about it."""
        self._opened: set[Path] = set()
        """The folders that the last look found, and read."""
        self._is_ended = threading.Event()
        self._ending = threading.Lock()
        """So that nothing is delivered after ``end``, nor a watcher woken that was just closed."""
        self._watcher: FolderWatcher = NoWatcher()
        self._watched: frozenset[Path] = frozenset()
        self._saved: object = None
        self._is_given_up = False
        """Whether it hangs in a folder and was not waited for: another worker may keep the file now."""

    @property
    def has_folders(self) -> bool:
        """Whether any program has a folder of sent mail, or an outbox; or it cannot be told."""
        return bool(self._clients or self._survey.problems)

    def end(self, within_s: float) -> None:
        """Deliver nothing more, and wait so long for the worker."""
        with self._ending:
            self._is_ended.set()
            self._watcher.wake()
        self.thread.join(within_s)
        self._is_given_up = self.thread.is_alive()

    def _work(self) -> None:
        self._states = _loaded(self._memory, self._files)
        found_at = -FIND_S
        try:
            while not self._is_ended.is_set():
                began = time.monotonic()
                try:
                    if time.monotonic() - found_at >= FIND_S:
                        found_at = time.monotonic()
                        self._find()
                    self._look()
                    if self._watch():
                        self._look()  # something may have happened before the new folders were watched
                    self._say_how()
                except Exception as error:  # noqa: BLE001  # watching goes on, and the person hears of it
                    _log.exception("watching sent mail broke off")
                    self._say(SourceState.UNAVAILABLE, failed_because(type(error).__name__), REPORT)
                if not self._is_ended.is_set():
                    cost_s = time.monotonic() - began
                    self._wait()
                    # a program that writes without end must not keep a processor busy
                    self._is_ended.wait(min(TICK_S, max(_CALM_S, cost_s * _IDLE_SHARE)))
        finally:
            self._use(NoWatcher(), frozenset())

    def _wait(self) -> None:
        """Sleep until something happens, or it is time to look again."""
        readers: list[SentReader | OutboxReader] = [*self._sent.values(), *self._outboxes.values()]
        is_waiting = any(reader.is_waiting for reader in readers)
        try:
            self._watcher.wait(WAITING_TICK_S if is_waiting else TICK_S)
        except Exception as error:  # noqa: BLE001  # sent mail is seen without events, too, only later
            _log.exception("waiting for sent mail broke off")
            self._say(SourceState.UNAVAILABLE, failed_because(type(error).__name__), REPORT)
            self._use(NoWatcher(), frozenset())
            self._is_ended.wait(WAITING_TICK_S)

    def _use(self, watcher: FolderWatcher, folders: frozenset[Path]) -> None:
        with self._ending:
            old, self._watcher, self._watched = self._watcher, watcher, folders
            try:
                old.close()
            except OSError as error:
                _log.warning("a watcher of folders of sent mail could not be closed: %s", error)

    def _find(self) -> None:
        """Take up the folders that programs have now; one that is none any more is forgotten."""
        self._survey.refresh()
        now = datetime.now(UTC)
        self._clients = {folder.path: folder.client for folder in self._survey.found}
        self._sent = {
            folder.path: self._sent.get(folder.path) or self._reader(folder, now)
            for folder in self._survey.found
            if not folder.is_outbox
        }
        self._outboxes = {
            folder.path: self._outboxes.get(folder.path) or OutboxReader(folder.path, self._kin.key)
            for folder in self._survey.found
            if folder.is_outbox
        }

    def _reader(self, folder: FoundSent, now: datetime) -> SentReader:
        return SentReader(folder.path, self._states.get(_key(folder.path)), now, self._kin.key)

    def _look(self) -> None:
        now = datetime.now(UTC)
        self._problems.clear()
        self._opened.clear()
        for path, sent in self._sent.items():
            with self._reading(path):
                for message in sent.fresh(now):
                    self._hand_over(message, path)
                self._has_read(path, sent)
            self._states[_key(path)] = sent.state
        for path, outbox in self._outboxes.items():
            with self._reading(path):
                for message in outbox.waiting(now, time.monotonic()):
                    self._hand_over(message, path, is_outbox=True)
                self._has_read(path, outbox)
        self._remember()

    def _has_read(self, path: Path, reader: SentReader | OutboxReader) -> None:
        """Take note of a folder that was read, and of what in it could not be."""
        self._opened.add(path)
        if not reader.unread:
            return
        problem = next(reversed(reader.unread.values()))
        detail = Phrase(
            "{how} {count} messages could not be read.",
            one="{how} {count} message could not be read.",
            how=problem,
            count=len(reader.unread),
        )
        self._problems[path] = detail, Phrase("Open them in your mail program.")

    def _reading(self, path: Path) -> Reading:
        return Reading(path, self._problems)

    def _hand_over(self, message: OutgoingMessage, path: Path, *, is_outbox: bool = False) -> None:
        """Deliver a message. What this raises leaves it unseen, so that it is tried again."""
        sighting = sent_sighting(message, self._clients[path], self._kin, is_outbox=is_outbox)
        with self._ending:
            if self._is_ended.is_set():
                raise EndedError
            self._deliver(sighting)

    def _watch(self) -> bool:
        """Watch the folders that matter now; says whether anything may have been missed until now."""
        readers: list[SentReader | OutboxReader] = [*self._sent.values(), *self._outboxes.values()]
        wanted = frozenset(folder for each in readers for folder in each.folders() if _is_folder(folder))
        if wanted == self._watched and not self._watcher.is_stale:
            return False
        try:
            watcher: FolderWatcher = watch_folders(tuple(wanted)) if wanted else NoWatcher()
        except OSError as error:
            if not (self._watched and isinstance(self._watcher, NoWatcher)):  # else it was told
                _log.warning("no events from folders of sent mail: %s", error)
            watcher = NoWatcher(REFUSED_SECONDS)
        is_as_blind = isinstance(self._watcher, NoWatcher) and isinstance(watcher, NoWatcher)
        is_news = wanted != self._watched or not is_as_blind
        self._use(watcher, wanted)
        return is_news

    def _say_how(self) -> None:
        count = len(self._opened)
        problems = {**self._problems, **self._survey.problems}
        if problems:
            path, (problem, remedy) = next(iter(problems.items()))
            detail = Phrase("{folder}: {detail}", folder=printable(path.name), detail=problem)
            self._say(SourceState.UNAVAILABLE, detail, remedy)
        elif not count:
            self._say(SourceState.WAITING, Phrase("No folder of sent mail was found."))
        else:
            self._say(SourceState.WATCHING, Phrase("{count} folders", one="{count} folder", count=count))

    def _say(self, state: SourceState, detail: str, remedy: str = "") -> None:
        status = SourceStatus(_NAME, state, detail, remedy)
        if status != self.status:
            self.status = status
            with self._ending:
                if not self._is_ended.is_set():
                    try:
                        self._changed()
                    except Exception:  # noqa: BLE001  # the status can be asked for all the same
                        _log.exception("how sent mail is watched could not be told")

    def _remember(self) -> None:
        """Keep how far each folder was read; those found now last, so that they are not the ones to go."""
        self._kin.save()
        if self._memory is None or self._is_given_up:
            return
        for path in self._sent:
            self._states[_key(path)] = self._states.pop(_key(path))
        while len(self._states) > _MOST_PLACES:
            del self._states[next(iter(self._states))]
        value = {key: asdict(state) for key, state in self._states.items()}
        if value == self._saved:
            return
        try:
            self._files.write(self._memory, value)
            self._saved = value
        except OSError as error:
            _log.warning("sent mail may be told of once more after a restart: %s", error)


def _is_folder(path: Path) -> bool:
    # Path.is_dir raises in a folder that is closed to us
    return os.path.isdir(path)  # noqa: PTH112  # as said


def _key(path: Path) -> str:
    return lasting_digest(str(path))


def _loaded(memory: Path | None, files: SeenFiles) -> dict[str, ReadUpTo]:
    """What an earlier run has kept; nothing where that is damaged: then all that is there is old."""
    states: dict[str, ReadUpTo] = {}
    if memory is not None:
        try:
            found = files.read(memory)
            for key, kept in found.items() if isinstance(found, dict) else ():
                seen = {str(digest): float(at) for digest, at in kept["seen"].items()}
                states[str(key)] = ReadUpTo(
                    float(kept["horizon"]), seen, int(kept["size"]), str(kept["tail"])
                )
        except FileNotFoundError:
            pass
        except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
            _log.warning("how far sent mail was read is forgotten: %s", type(error).__name__)
    return states

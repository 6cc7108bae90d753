"""What was seen and is on its way to the guard: judged on a worker, then carried to the main thread."""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from sendward.model import Origin
from sendward.settings.options import ACCOUNTS, DRAFT_FOLDERS, DRAFTS, FIND_DRAFTS, FOUND_OFF
from sendward.sources.seen_files import SeenFiles
from sendward.system.text import friendly, printable
from sendward.ui.app.bridge import in_background

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path

    from sendward.mail_account import MailAccount
    from sendward.model import Sighting
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings
    from sendward.sources.folders.found import FoundStatus
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.app.judging import JudgingQueue

    IsWanted = Callable[[Sighting], bool]

MOST_HELD_BACK = 2_000
"""Copied texts kept while the journal and the lists are being opened."""
_ASKED_EVERY_MS = 50
"""How often it is asked, while files wait, whether the guard has what was seen."""


class InFlight:
    """Knows each sighting from the moment a source has it until somebody has taken it.

    A source reads a draft or a sent message once only, and remembers that from one run to the next. What is
    on its way when it stops, or the program ends, must therefore arrive all the same; and it is remembered
    only once it has arrived (``Remembering``).
    """

    def __init__(self, judging: JudgingQueue, bridge: Bridge, take: Callable[[Sighting], object]) -> None:
        """``take`` is called on the bridge's thread."""
        self._judging, self._bridge, self._take = judging, bridge, take
        self._numbers = itertools.count()
        self._flying: dict[int, tuple[Sighting, IsWanted]] = {}

    def put(self, sighting: Sighting, is_wanted: IsWanted = lambda _sighting: True) -> None:
        """Send it on its way, from any thread; ``is_wanted`` is asked on the main one when it arrives."""
        number = next(self._numbers)
        self._flying[number] = sighting, is_wanted

        def arrive(seen: Sighting) -> None:
            try:
                if is_wanted(seen):
                    self._take(seen)
            finally:
                if not seen.is_part:
                    self._flying.pop(number, None)

        self._judging.put(sighting, self._bridge.carry(arrive))

    def moment(self) -> int:
        """A number for all that the calling thread has put until now; from any thread."""
        return next(self._numbers)

    def has_landed(self, moment: int) -> bool:
        """Whether all that was put before this ``moment`` has been taken; from any thread."""
        return min(list(self._flying), default=moment) >= moment

    def land(self) -> None:
        """Have taken at once what is still on its way, though nobody can be asked about it any more.

        Not what was copied: that is kept nowhere. Nothing may be put, or carried over the bridge, any more.
        """
        flying, self._flying = self._flying, {}
        for sighting, is_wanted in flying.values():
            if sighting.origin in {Origin.DRAFT, Origin.SENT, Origin.OUTBOX} and is_wanted(sighting):
                is_saved = sighting.origin is Origin.DRAFT and not sighting.is_gone
                self._take(replace(sighting, went_unseen=True) if is_saved else sighting)


class Remembering(QObject):
    """Has the files that say what was seen written, on a worker, once the guard has all of that."""

    def __init__(self, in_flight: InFlight, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self.is_written: Callable[[], bool] = lambda: True
        """Whether all that the guard has taken stands in the journal; asked from any thread."""
        self._bridge = bridge
        self._is_writing = False
        """Whether a worker is at it; a disk that does not answer must not gather any more of them."""
        self._timer = QTimer(self, interval=_ASKED_EVERY_MS)
        self._timer.timeout.connect(self._on_time)
        self.files = SeenFiles(
            in_flight.moment,
            lambda moment: in_flight.has_landed(moment) and self.is_written(),
            bridge.carry(self._wait),
        )

    def _wait(self) -> None:
        if not self._timer.isActive():  # else its time would begin anew with each file
            self._timer.start()

    def _on_time(self) -> None:
        if not self.files.is_waiting:
            self._timer.stop()
        elif self.files.is_due and not self._is_writing:
            self._is_writing = True
            in_background(
                self._bridge, "remembering", self.files.write_taken, self._on_written, self._on_written
            )

    def _on_written(self, _result: object) -> None:
        self._is_writing = False


class StillWatched:
    """Whether the place of what arrives is watched still: it may have been switched off on the way."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._named: tuple[tuple[Path, ...], frozenset[str]] = (), frozenset()
        """The chosen folders, and their names."""
        self._found_before: dict[str, set[Path]] = {}
        """What the sources of drafts that were stopped had found, by name."""

    def note_found(self, found: Iterable[FoundStatus]) -> None:
        """A source of drafts, which had found these, stops."""
        for each in found:
            if each.folder.path is not None:
                self._found_before.setdefault(printable(each.folder.label), set()).add(each.folder.path)

    def of_folders(self, chosen: tuple[Path, ...]) -> IsWanted:
        """Asks about a draft; ``chosen`` are the folders when it is read."""
        return partial(self._is_draft_wanted, self._names_of(chosen))

    def of_account(self, switch: Option[Any], account: MailAccount) -> IsWanted:
        """Asks about what comes from ``account``, which ``switch`` has watched."""
        return lambda _seen: self._is_account_kept(switch, account)

    def _is_draft_wanted(self, chosen: Collection[str], draft: Sighting) -> bool:
        """``chosen`` are names. Asked of each draft, however many folders there are."""
        if not self._settings.get(DRAFTS):
            return False
        if draft.place in self._names_of(self._settings.get(DRAFT_FOLDERS)):
            return True
        if draft.place in chosen or not self._settings.get(FIND_DRAFTS):
            return False
        off: tuple[Path, ...] = self._settings.get(FOUND_OFF)
        paths = self._found_before.get(draft.place)
        return not paths or not paths <= frozenset(off)

    def _names_of(self, folders: tuple[Path, ...]) -> frozenset[str]:
        """The folders as a person writes them; made once until they are others."""
        if self._named[0] != folders:
            self._named = folders, frozenset(map(friendly, folders))
        return self._named[1]

    def _is_account_kept(self, switch: Option[Any], account: MailAccount) -> bool:
        kept: tuple[MailAccount, ...] = self._settings.get(ACCOUNTS)
        return self._settings.get(switch) and account.key in {each.key for each in kept}


class HeldBack:
    """Copied texts that wait until there is a guard; what there is no room for is counted, not hidden."""

    def __init__(self, on_dropped: Callable[[], object]) -> None:
        self._waiting: deque[Sighting] = deque()
        self._on_dropped = on_dropped

    def add(self, sighting: Sighting) -> None:
        """Keep it; of more than ``MOST_HELD_BACK`` the oldest go."""
        self._waiting.append(sighting)
        if len(self._waiting) > MOST_HELD_BACK:
            self._waiting.popleft()
            self._on_dropped()

    def give(self, take: Callable[[Sighting], object]) -> None:
        """Give all to ``take``, and keep none."""
        while self._waiting:
            take(self._waiting.popleft())

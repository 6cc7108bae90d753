"""The drafts folders that were found, as places to watch; and those that are not watched, and why."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.mailstores.clients.found_folder import CHOOSE_FOLDER, addresses_in
from sendward.mailstores.folder_names import is_drafts_name
from sendward.mailstores.store import StoreKind
from sendward.phrase import Phrase
from sendward.sources.folders.place import WatchedPlace, drafts_in
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.text import friendly

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from sendward.mailstores.clients.found_folder import FoundFolder
    from sendward.mailstores.clients.survey import Survey
    from sendward.sources.draft_memory import DraftMemory

FIND_SECONDS = 10.0
"""How often mail clients are looked for again: a new profile or account is watched after so long at most."""


@dataclass(frozen=True, slots=True)
class FoundStatus:
    """A folder that was found, and how watching it goes."""

    folder: FoundFolder
    status: SourceStatus


class FoundPlaces:
    """The places that ``survey`` finds, without those the person chose. Belongs to one worker."""

    def __init__(
        self,
        survey: Survey,
        memory: DraftMemory,
        *,
        chosen: Collection[Path] = (),
        off: Collection[Path] = (),
        accounts: Collection[str] = (),
        started_ns: int,
    ) -> None:
        """Leave ``off`` alone. What came after ``started_ns`` is news in a store that appears later.

        ``accounts`` are the names of accounts whose drafts are watched on their server: that a mail client
        keeps no copy of those is no problem any more.
        """
        self.places: tuple[WatchedPlace, ...] = ()
        self._survey = survey
        self._memory = memory
        self._chosen = frozenset(chosen)
        self._off = frozenset(off)
        self._accounts = frozenset(address.casefold() for address in accounts)
        self._since_ns = started_ns
        self._has_looked = False
        self._unwatched: tuple[FoundStatus, ...] = ()
        self._folders: dict[object, FoundFolder] = {}

    def refresh(self) -> bool:
        """Look again; whether there are other places than before. Those that stay are the same objects."""
        if not self._survey.refresh():
            return False
        if self._has_looked:
            # a folder that is found later came after the last look: what is older was there before it
            self._since_ns = time.time_ns() - round(2 * FIND_SECONDS * 1e9)
        self._has_looked = True
        before: dict[object, WatchedPlace] = {place.key: place for place in self.places}
        places: list[WatchedPlace] = []
        unwatched: list[FoundStatus] = []
        folders: dict[object, FoundFolder] = {}
        for folder in self._survey.found:
            if folder.path is None and self._is_done(folder):
                continue
            if folder.path is None:
                status = SourceStatus(
                    drafts_in(folder.label), SourceState.UNAVAILABLE, folder.problem, folder.remedy
                )
                unwatched.append(FoundStatus(folder, status))
            elif folder.path in self._off:
                detail = Phrase(
                    "{folder}: found, and switched off in the settings.", folder=friendly(folder.path)
                )
                unwatched.append(
                    FoundStatus(folder, SourceStatus(drafts_in(folder.label), SourceState.OFF, detail))
                )
            elif folder.kind is StoreKind.AUTOSAVE or not self._is_chosen(folder.path):
                folders[folder.key] = folder
                known = before.get(folder.key)
                # one that changed its name is another place
                is_known = known is not None and known.name == folder.label
                places.append(known if known is not None and is_known else self._place(folder.path, folder))
        unwatched.sort(key=lambda each: each.folder.path is None)  # what could be watched before what cannot
        self.places, self._unwatched, self._folders = tuple(places), tuple(unwatched), folders
        return True

    def statuses(self) -> tuple[FoundStatus, ...]:
        """Of every folder that was found, but for those the person chose."""
        watched = (FoundStatus(self._folders[place.key], place.status) for place in self.places)
        return (*watched, *self._unwatched)

    def _place(self, path: Path, folder: FoundFolder) -> WatchedPlace:
        return WatchedPlace(path, self._since_ns, self._memory, folder.label, folder.saving, kind=folder.kind)

    def _is_done(self, folder: FoundFolder) -> bool:
        """Whether what the problem asks for has been done: the account added, a folder chosen."""
        if folder.remedy == CHOOSE_FOLDER:
            by_hand = self._chosen - {found.path for found in self._survey.found}
            return bool(by_hand)
        return bool(self._accounts & _addresses(folder.account))

    def _is_chosen(self, path: Path) -> bool:
        """Whether it is watched anyway: itself, or as the drafts in a folder that was chosen."""
        return path in self._chosen or (path.parent in self._chosen and is_drafts_name(path.name))


def _addresses(account: str) -> frozenset[str]:
    """A mail client's name for an account, and the addresses in that, whole: ``Me <me@example.org>``."""
    return frozenset((account.casefold(), *addresses_in(account)))

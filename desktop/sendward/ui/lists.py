"""From the lists on the disk to a judge."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.engine.addresses import find_recipients
from sendward.engine.judge import Engine
from sendward.settings.options import LIST_FILES, PACKS_OFF
from sendward.settings.watchlists import load_entries
from sendward.system.acquaintances import load_acquaintances
from sendward.system.loading import loading
from sendward.system.resources import ResourcesMissingError, packs_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.engine.watchlist import Pack
    from sendward.guard.ports import Judge
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths


@dataclass(frozen=True, slots=True)
class ListCount:
    """A list that counts."""

    label: str
    entries: int
    """How many domains and endings stand on it."""


@dataclass(frozen=True, slots=True)
class Judging:
    """A judge, the lists it judges by, and what of them could not be read."""

    judge: Judge
    problems: tuple[str, ...]
    lists: tuple[ListCount, ...] = ()


def list_label(pack: Pack) -> str:
    """What a list is called: as it says itself, or its file's name without folder and ending."""
    return Path(pack.name).stem if pack.label in {"", pack.name} else pack.label


def lists_reader(settings: Settings, paths: Paths) -> Callable[[], Judging]:
    """What reads all lists and builds the index; for a worker. The settings are read right now."""
    packs_off, files = settings.get(PACKS_OFF), settings.get(LIST_FILES)
    levels = settings.policy.levels

    def read() -> Judging:
        problems: tuple[str, ...] = ()
        try:
            packs = packs_dir()
        except ResourcesMissingError as error:
            packs, problems = None, (str(error),)
        folders = (paths.machine_watchlists_dir, paths.watchlists_dir)
        with loading():
            loaded = load_entries(packs_off, files, packs=packs, folders=folders, levels=levels)
            judge = Engine(loaded.entries, load_acquaintances()).judge
        # tables that are read at first use are read here, not while the person waits for the first question
        for recipient in find_recipients("somebody@example.org"):
            if recipient.address is not None:
                judge(recipient.address)
        lists = tuple(ListCount(list_label(pack), len(pack.entries)) for pack in loaded.packs)
        return Judging(judge, (*problems, *loaded.problems), lists)

    return read

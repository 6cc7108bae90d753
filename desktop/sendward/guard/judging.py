"""From the lists on the disk to a judge: the same for the tray app and for every command."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from sendward.engine.calm import Acquaintances
from sendward.engine.judge import Engine
from sendward.settings.watchlists import LoadedLists, load_entries
from sendward.system.acquaintances import load_acquaintances
from sendward.system.loading import loading
from sendward.system.resources import packs_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from sendward.engine.watchlist import Pack
    from sendward.guard.ports import Judge
    from sendward.model import Level
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths

_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True)
class Choice:
    """Which lists count and what they deserve, apart from the folders that always count."""

    packs_off: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """What the settings and the policy say."""
        # a command that finds no settings does not load their options
        from sendward.settings.options import LIST_FILES, PACKS_OFF  # noqa: PLC0415  # see above

        return cls(settings.get(PACKS_OFF), settings.get(LIST_FILES), settings.policy.levels)


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
    """A sentence for each list that was left out."""
    lists: tuple[ListCount, ...] = ()
    damage: tuple[str, ...] = ()
    """A sentence for each of Sendward's own files that is missing or broken; the rest judges without it."""
    idle_levels: tuple[str, ...] = ()
    """A sentence for each of the policy's levels that nothing there is can have."""


def list_label(pack: Pack) -> str:
    """What a list is called: as it says itself, or its file's name without folder and ending."""
    return Path(pack.name).stem if pack.label in {"", pack.name} else pack.label


def read_lists(choice: Choice, paths: Paths | None, packs: Path | None) -> LoadedLists:
    """Every list that counts: what ``choice`` names, those in ``packs`` and in the folders of ``paths``."""
    folders = () if paths is None else (paths.machine_watchlists_dir, paths.watchlists_dir)
    return load_entries(choice.packs_off, choice.files, packs=packs, folders=folders, levels=choice.levels)


def read_judging(choice: Choice, paths: Paths | None, familiar: Collection[str] = frozenset()) -> Judging:
    """Read all lists and build the index; raises nothing that a list or a missing file could cause.

    Besides what ``choice`` names, the packs that ship count and every list in the folders of ``paths``; where
    that is None, nothing else does. ``familiar`` are domains this person writes to, as A-labels.
    """
    damage: list[str] = []
    with loading():
        loaded = read_lists(choice, paths, None if paths is None else _found(packs_dir, damage))
        known = _found(lambda: load_acquaintances(familiar), damage)
        judge = Engine(loaded.entries, known or Acquaintances(frozenset(familiar))).judge
    lists = tuple(ListCount(list_label(pack), len(pack.entries)) for pack in loaded.packs)
    idle = () if damage else loaded.idle_levels  # what a missing pack holds nobody knows
    return Judging(judge, loaded.problems, lists, tuple(dict.fromkeys(damage)), idle)


def _found(find: Callable[[], _Part], damage: list[str]) -> _Part | None:
    try:
        return find()
    except (OSError, ValueError) as error:
        damage.append(str(error))
        return None

"""The lists a command judges by: the tray app's, and those of ``--watchlist``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.cli.output import why_unreadable
from sendward.settings.usual_lists import countries_of, usual_packs_off
from sendward.system.files import may_be_there, open_file
from sendward.system.locale_names import locale_names
from sendward.system.platform import PLATFORM, Platform
from sendward.values import replace
from sendward.watchlists.build import ListChoice, load_engine

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from sendward.system.paths import Paths
    from sendward.watchlists.build import LoadedEngine


class ListsError(ValueError):
    """A list, or a file of Sendward's own, that a command would judge by cannot be read."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)
        """A sentence for each file, and one on what comes of it."""


_NOTHING_JUDGED = (
    "Nothing was judged, whatever still counts in the app: mend what is named above, "
    "or ask your IT support where it is your organisation's, and try again."
)


def add_list_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options that name the lists."""
    from sendward.cli.arguments import country_code, named_path  # noqa: PLC0415  # what has no option needs no parser

    parser.add_argument(
        "--watchlist",
        action="append",
        default=[],
        type=named_path,
        metavar="FILE",
        help="protect what this list names, too (can be repeated); a file, not a pipe",
    )
    parser.add_argument(
        "--packs-for",
        type=country_code,
        metavar="CC",
        help="of the lists that ship, use those that are in use from the start in this country (DE, GB, JP)",
    )
    parser.add_argument(
        "--no-packs", action="store_true", help="protect only what --watchlist names, nothing else"
    )


def engine_by(
    files: Sequence[Path],
    *,
    only_these: bool = False,
    country: str | None = None,
    familiar: Collection[str] = frozenset(),
) -> LoadedEngine:
    """Load the engine with the lists in ``files`` and, unless ``only_these``, with the tray app's as well.

    Where there is a ``country`` (ISO 3166), those of the shipped lists count that are in use there from the
    start, whatever the settings say.
    ``familiar`` are domains this person writes to, as A-labels. Raises `ListsError` when a list, the choice
    of lists in the settings or a file of Sendward's own cannot be read.
    """
    if unreadable := [f"{path}: {why}" for path in files if (why := _why_unreadable(path))]:
        raise ListsError(unreadable)
    choice, paths = (ListChoice(), None) if only_these else chosen_lists()
    if paths is not None and (lost := lost_choices(paths)):
        raise ListsError((*lost, _NOTHING_JUDGED))
    if country:
        choice = replace(choice, packs_off=usual_packs_off({country}))
    loaded = load_engine(replace(choice, files=(*choice.files, *files)), paths, familiar)
    if loaded.damage or loaded.problems:
        raise ListsError((*loaded.damage, *loaded.problems, _NOTHING_JUDGED))
    return loaded


def _why_unreadable(path: Path) -> str:
    """Why a list that the person named cannot be opened; empty where it can."""
    try:
        open_file(path).close()
    except OSError as error:
        return why_unreadable(error)
    return ""


def chosen_lists() -> tuple[ListChoice, Paths]:
    """The lists chosen in the settings and the policy, and the paths under which the others lie.

    Where the settings cannot be read, the defaults hold, as in the tray app, and `lost_choices` says so.
    """
    from sendward.system.paths import Paths  # noqa: PLC0415  # 15 ms that judging by one list does not need

    paths = Paths.of_this_user()
    files = (paths.settings_file, paths.policy_file, paths.last_policy_file)
    # elsewhere a policy may stand in no file at all
    if PLATFORM is Platform.LINUX and not any(map(may_be_there, files)):
        return ListChoice(usual_packs_off(countries_of(locale_names()))), paths
    from sendward.settings.policy import Policy  # noqa: PLC0415  # slow, and often not needed
    from sendward.settings.settings import Settings  # noqa: PLC0415  # as above

    policy = Policy.load(paths.policy_file, paths.last_policy_file)
    return ListChoice.of(Settings.load(paths.settings_file, policy)), paths


def lost_choices(paths: Paths) -> tuple[str, ...]:
    """A sentence on each reason why the lists chosen in the settings are not known; none where they are.

    Whoever judges without them, and says nothing, calls clear what the person had put under protection.
    """
    if PLATFORM is Platform.LINUX and not may_be_there(paths.settings_file):
        return ()
    from sendward.settings.file import lookup, newer_format, newer_problem, read_file  # noqa: PLC0415  # as above
    from sendward.settings.options import LIST_FILES, PACKS_OFF, PACKS_ON  # noqa: PLC0415  # as above
    from sendward.settings.policy import Policy  # noqa: PLC0415  # as above
    from sendward.settings.problem import OptionError  # noqa: PLC0415  # as above

    path = paths.settings_file
    reading = read_file(path)
    if reading.problem:
        return (reading.problem,)
    if version := newer_format(reading.values):
        return (newer_problem(path, version),)
    if not isinstance(reading.values.get(PACKS_OFF.table, {}), dict):
        return (f"In {path}: {PACKS_OFF.table} must be a table.",)
    lost = []
    locked = Policy.load(paths.policy_file, paths.last_policy_file).locked
    for option in (PACKS_OFF, PACKS_ON, LIST_FILES):
        if option.key in locked:  # then the policy's holds
            continue
        found = lookup(reading.values, option)
        try:
            if found is not None:
                option.read(found)
        except OptionError as error:
            lost.append(f"In {path}: {option.key} {error}.")
    return tuple(lost)

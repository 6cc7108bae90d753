"""The lists a command judges by: the same as the tray app's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sendward.settings.watchlists import LoadedLists, load_entries

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from sendward.model import Level


def add_list_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options that name the lists."""
    parser.add_argument(
        "--watchlist",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="protect what this list names, too (can be repeated)",
    )
    parser.add_argument(
        "--no-packs", action="store_true", help="protect only what --watchlist names, nothing else"
    )


def lists_that_count(files: Sequence[Path], *, only_these: bool = False) -> LoadedLists:
    """The lists in ``files``; unless ``only_these``, also the settings' lists, the folders' and the packs.

    Raises OSError when Sendward's own files are missing. Where the settings cannot be read their built-in
    values hold, as in the tray app.
    """
    if only_these:
        return load_entries((), files, packs=None)
    from sendward.system.paths import Paths  # noqa: PLC0415  # 15 ms that judging by one list does not need
    from sendward.system.resources import packs_dir  # noqa: PLC0415  # as above

    paths = Paths.of_this_user()
    packs_off: tuple[str, ...] = ()
    own: tuple[Path, ...] = ()
    levels: Mapping[str, Level] = {}
    if paths.settings_file.exists() or paths.policy_file.exists():
        from sendward.settings.options import LIST_FILES, PACKS_OFF  # noqa: PLC0415  # slow, and often not needed
        from sendward.settings.policy import Policy  # noqa: PLC0415  # as above
        from sendward.settings.settings import Settings  # noqa: PLC0415  # as above

        settings = Settings.load(paths.settings_file, Policy.load(paths.policy_file, paths.last_policy_file))
        packs_off, own, levels = settings.get(PACKS_OFF), settings.get(LIST_FILES), settings.policy.levels
    folders = (paths.machine_watchlists_dir, paths.watchlists_dir)
    return load_entries(packs_off, (*own, *files), packs=packs_dir(), folders=folders, levels=levels)

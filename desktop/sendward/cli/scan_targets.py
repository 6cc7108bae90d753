"""Finding the mail stores and address books below the paths that a person named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.cli.output import Progress, visible, why_unreadable
from sendward.mailstores.scan.find_targets import PassedOver, ScanTarget, Unread, find_targets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class PlaceError(Exception):
    """A path that a person named cannot be looked through; the text names it and says why."""


def found_targets(paths: Sequence[Path]) -> tuple[list[ScanTarget], list[Unread], int]:
    """Find the mail stores and address books below ``paths``, each once, and what of them cannot be read.

    The number is that of other files in those folders, which are passed over. Raises
    `PlaceError` when one of ``paths`` itself cannot be read.
    """
    targets: dict[tuple[Path, tuple[str, ...]], ScanTarget] = {}
    unread: list[Unread] = []
    passed_over = 0
    progress = Progress(0)
    for path in paths:
        try:
            for found in find_targets(path):
                if isinstance(found, PassedOver):
                    passed_over += found.count
                elif isinstance(found, Unread):
                    unread.append(found)
                else:
                    targets[found.path.absolute(), found.names] = found
                    progress.show(0, f"looking for mail: {len(targets)}")
        except OSError as error:
            raise PlaceError(f"{visible(str(path))}: {why_unreadable(error)}") from error
    progress.clear()
    return list(targets.values()), unread, passed_over

"""The organisation's lists as they were read last: they count where one cannot be read."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.phrase import Phrase
from sendward.watchlists.list_file import files_in, parsed, text_of
from sendward.watchlists.parse import Pack, WatchlistError

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


class KeptLists:
    """Reads the organisation's lists, and keeps a copy of each for when it cannot be read."""

    def __init__(self, folder: Path | None) -> None:
        """None for no copies."""
        self._folder = folder

    def read(self, path: Path) -> tuple[Pack, list[str]]:
        """The list, and what is wrong with it: then what can be read of it counts, and all of the copy."""
        wrong: list[WatchlistError] = []
        copy = self._copy(path)
        text, pack = "", Pack(str(path), str(path), "", ())
        try:
            text, is_utf8 = text_of(path)
            pack = parsed(path, text, wrong)
            if not is_utf8:
                wrong.append(WatchlistError(str(path), 0, Phrase("This is not UTF-8.")))
        except WatchlistError as error:
            wrong.append(error)
        if pack.entries and not wrong:
            _keep(copy, text)
            return pack, []
        try:
            before = parsed(path, text_of(copy)[0], []) if copy is not None else None
        except WatchlistError:
            before = None  # none was kept
        if before is None or not before.entries:
            return pack, [_by_the_rest(error) for error in wrong[:_MOST_TOLD]]
        wrong = wrong or [WatchlistError(str(path), 0, Phrase("It is empty."))]
        pack = replace(before, entries=(*before.entries, *pack.entries))
        return pack, [_as_before(error) for error in wrong[:_MOST_TOLD]]

    def known_in(self, folder: Path) -> list[Path]:
        """The lists of which there are copies, in a folder that cannot be read."""
        copies = self._copies(folder)
        return [folder / copy.name for copy in files_in(copies, [])] if copies is not None else []

    def _copy(self, path: Path) -> Path | None:
        copies = self._copies(path.parent)
        return copies / path.name if copies is not None else None

    def _copies(self, folder: Path) -> Path | None:
        name = hashlib.sha256(str(folder).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        return self._folder / name if self._folder is not None else None


_MOST_TOLD = 5
"""Bad lines of one list that are named."""


def _as_before(error: WatchlistError) -> str:
    return Phrase(
        "{problem} What else can be read of this list of your organisation counts, "
        "and all that was read last.",
        problem=error,
    )


def _by_the_rest(error: WatchlistError) -> str:
    return Phrase(
        "{problem} Only what else can be read of this list of your organisation counts.", problem=error
    )


def _keep(copy: Path | None, text: str) -> None:
    """Have ``text`` in the file ``copy``; where that cannot be, it is logged."""
    if copy is None:
        return
    from sendward.settings.file import write_atomically  # noqa: PLC0415  # slow to load, seldom needed

    raw = text.encode("utf-8")
    try:
        if not (copy.is_file() and copy.read_bytes() == raw):
            write_atomically(copy, raw)
    except OSError as error:
        _log.warning("a list of the organisation could not be kept: %s", error)

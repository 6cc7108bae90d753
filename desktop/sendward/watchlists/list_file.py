"""One file that holds a list, and the folders of such files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.phrase import Phrase, unforeseen
from sendward.system.files import read_bounded
from sendward.watchlists.parse import Pack, WatchlistError, parse_watchlist

if TYPE_CHECKING:
    from pathlib import Path, PurePath

LIST_SUFFIXES = frozenset({".toml", ".txt", ".csv"})
"""Endings of the files that are read as lists in a folder; other files there are left alone."""
OWN_FILE = "own.toml"
"""Name of the person's own list in the folder of their lists, where it counts like every other list."""
OWN_LIST = "Domains of your own"
"""What that list is called for people."""
MOST_BYTES = 64 * 1024 * 1024
"""Of a list; a million domains have some 20 megabytes."""


def list_files(folder: Path) -> list[Path]:
    """The lists in ``folder`` by name; none when there is no such folder. Raises OSError."""
    try:
        return sorted(p for p in folder.iterdir() if p.suffix.lower() in LIST_SUFFIXES and p.name[0] != ".")
    except FileNotFoundError:
        return []


def read_list(path: Path) -> Pack:
    """Read one list. Raises `WatchlistError`, also when the file cannot be opened or is no UTF-8."""
    try:
        text = _raw(path).decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise WatchlistError(str(path), line, Phrase("This is not UTF-8.")) from error
    return parsed(path, text)


def _raw(path: Path) -> bytes:
    try:
        return read_bounded(path, MOST_BYTES)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> WatchlistError:
    """The error of a list whose file cannot be read."""
    return WatchlistError(
        str(path), 0, Phrase("It cannot be read: {problem}.", problem=error.strerror or error)
    )


def text_of(path: Path) -> tuple[str, bool]:
    """The text of a list, with a sign in the place of what is no UTF-8, and whether all was."""
    raw = _raw(path)
    text = raw.decode("utf-8", "replace")
    return text, text.encode("utf-8") == raw


def parsed(path: PurePath, text: str, passed_over: list[WatchlistError] | None = None) -> Pack:
    """The list that ``text`` spells out; see ``parse_watchlist``.

    Whatever goes wrong with it is a WatchlistError: no list may keep the others from being read.
    """
    is_toml = path.suffix.lower() == ".toml"
    try:
        return parse_watchlist(text, str(path), toml=is_toml, passed_over=passed_over)
    except WatchlistError:
        raise
    except Exception as error:
        raise WatchlistError(str(path), 0, unforeseen(error)) from error


def files_in(folder: Path, problems: list[str]) -> list[Path]:
    """The lists in ``folder``; that it cannot be read is added to ``problems``."""
    try:
        return list_files(folder)
    except OSError as error:
        problems.append(
            Phrase(
                "{folder}: This folder cannot be read: {problem}."
                " Allow your user to read it, or take it out of the settings.",
                folder=folder,
                problem=error.strerror or error,
            )
        )
        return []

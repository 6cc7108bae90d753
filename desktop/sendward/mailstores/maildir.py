"""Maildir: a file each in ``cur`` and ``new`` (https://cr.yp.to/proto/maildir.html)."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from sendward.mailstores.headers import read_header_block, without_emacs_body
from sendward.mailstores.message_files import Access, is_eml, message_files, open_message
from sendward.mailstores.store import Mark, StoreKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from sendward.mailstores.headers import HeaderBlock

MAILDIR_PARTS = ("new", "cur")
_MAILDIR_INFO = re.compile(r"[:;!]2,([A-Za-z,]*)$")
"""The flags after the name; ``;`` and ``!`` where the file system refuses a colon."""


_MAILDIR_NAME = re.compile(r"\d{6,}\.[^/]+|[^/]+[:;!]2,[A-Za-z,]*")
"""Seconds since 1970 and what makes it unique, or flags at the end."""


def is_maildir_name(name: str) -> bool:
    """Whether a file's name can only be a Maildir's."""
    return not name.startswith(".") and not is_eml(name) and _MAILDIR_NAME.fullmatch(name) is not None


def is_maildir(folder: Path) -> bool:
    """Whether a folder is a Maildir: two of ``cur``, ``new`` and ``tmp``, or one of the first with messages.

    Thunderbird makes no ``new``; git, zip and rsync leave out what is empty. Raises no OSError.
    """
    parts = [part for part in ("cur", "new", "tmp") if _is_there(folder / part)]
    if "cur" in parts and len(parts) > 1:
        return True
    for part in MAILDIR_PARTS:
        with suppress(OSError), os.scandir(folder / part) as entries:
            if any(is_maildir_name(entry.name) for entry in entries):
                return True
    return False


def _is_there(folder: Path) -> bool:
    # Path.is_dir raises in a folder that is closed to us
    return os.path.isdir(folder)  # noqa: PTH112  # as said


class Maildir:
    """One Maildir folder. A message is known by its unique name, so that a new flag is no new message."""

    kind = StoreKind.MAILDIR

    def __init__(self, path: Path) -> None:
        self.path = path
        self.refused: dict[str, str] = {}
        self._files: dict[str, tuple[str, str]] | None = None
        """Part and flags of each message, once one of the last scan has been read: to keep it of tens of
        thousands that nobody reads takes more memory than to list them again."""
        self._by_itself: dict[str, str] = {}
        """What Emacs has saved of a message since the person did: ``cur/#NAME#``."""

    def folders(self) -> tuple[Path, ...]:
        """The folder itself too, since ``cur`` and ``new`` may be made anew."""
        return (self.path, self.path / "cur", self.path / "new")

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        """Every message without the flag T (trashed)."""
        if not but:
            self._files = None
            self._by_itself = {}
        marks: dict[str, Mark] = {}
        by_itself: list[tuple[str, str, Mark]] = []
        access = Access()
        for part in MAILDIR_PARTS:
            for name, mark in self._listed(part, but, access):
                if name[0] == "#":
                    by_itself.append((_name_parts(name.strip("#"))[0], f"{part}/{name}", mark))
                    continue
                unique, is_trashed = _name_parts(name)
                if not is_trashed:
                    marks[unique] = mark
                    if self._files is not None:
                        self._files[unique] = part, name[len(unique) :]
        self.refused = access.end()
        for unique, file, mark in by_itself:
            if unique not in marks or mark.mtime_ns > marks[unique].mtime_ns:
                marks[unique] = mark
                self._by_itself[unique] = file
        return marks

    def read(self, key: str) -> HeaderBlock:
        """The message's headers."""
        if key in self._by_itself:
            with open_message(self.path / self._by_itself[key]) as file:
                return without_emacs_body(read_header_block(file))
        if self._files is None:
            self._files = self._found_files()
        if key not in self._files:
            raise FileNotFoundError(key)
        part, flags = self._files[key]
        # a Path for each of tens of thousands takes longer than to read its headers
        with open_message(f"{self.path}{os.sep}{part}{os.sep}{key}{flags}") as file:
            return read_header_block(file)

    def _found_files(self) -> dict[str, tuple[str, str]]:
        found: dict[str, tuple[str, str]] = {}
        places: dict[tuple[str, str], tuple[str, str]] = {}  # there are few: each is kept once
        for part in MAILDIR_PARTS:
            with suppress(FileNotFoundError), os.scandir(self.path / part) as entries:
                for entry in entries:
                    key, _ = _name_parts(entry.name)
                    place = part, entry.name[len(key) :]
                    found[key] = places.setdefault(place, place)
        return found

    def _listed(self, part: str, but: Collection[str], access: Access) -> Iterator[tuple[str, Mark]]:
        def is_passed_over(name: str) -> bool:
            return _name_parts(name.strip("#"))[0] in but

        try:
            yield from message_files(self.path / part, _is_unhidden, is_passed_over if but else None, access)
        except FileNotFoundError:
            # Thunderbird makes no "new", and either may have been left out by what copied the folder
            if part != "new" and not _is_there(self.path / "new"):
                raise


def _is_unhidden(name: str) -> bool:
    return not name.startswith(".")


def _name_parts(name: str) -> tuple[str, bool]:
    """The unique part of a file's name, and whether it is flagged as trashed.

    >>> _name_parts("1700000000.M1P2.host:2,DT")
    ('1700000000.M1P2.host', True)
    """
    unique, colon, flags = name.rpartition(":2,")
    if colon and (not flags or (flags.isascii() and flags.isalpha())):  # as almost always, in half the time
        return unique, "T" in flags
    info = _MAILDIR_INFO.search(name) if "2," in name else None
    if info is None:
        return name, False
    return name[: info.start()], "T" in info[1]

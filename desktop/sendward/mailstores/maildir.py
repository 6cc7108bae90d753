"""Maildir: a file a message in ``cur`` and ``new`` (https://cr.yp.to/proto/maildir.html)."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from sendward.mailstores.headers import read_header_block
from sendward.mailstores.message_file import message_files, open_message
from sendward.mailstores.store import StoreKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sendward.mailstores.headers import HeaderBlock
    from sendward.mailstores.store import Mark

_PARTS = ("new", "cur")
_INFO = re.compile(r"[:;!]2,([A-Za-z,]*)$")
"""The flags after the name; ``;`` and ``!`` where the file system refuses a colon."""


class Maildir:
    """One Maildir folder. A message is known by its unique name, so that a new flag is no new message."""

    kind = StoreKind.MAILDIR

    def __init__(self, path: Path) -> None:
        self.path = path
        self._files: dict[str, str] | None = None
        """Where each message is, once one of the last scan has been read: to keep it of tens of thousands
        that nobody reads takes more memory than to list them again."""

    def folders(self) -> tuple[Path, ...]:
        """The folder itself too, since ``cur`` and ``new`` may be made anew."""
        return (self.path, self.path / "cur", self.path / "new")

    def scan(self) -> dict[str, Mark]:
        """Every message without the flag T (trashed)."""
        self._files = None
        marks: dict[str, Mark] = {}
        for part in _PARTS:
            for name, mark in self._listed(part):
                unique, is_trashed = _parted(name)
                if not is_trashed:
                    marks[unique] = mark
        return marks

    def read(self, key: str) -> HeaderBlock:
        """The message's headers."""
        if self._files is None:
            self._files = {}
            for part in _PARTS:
                with suppress(FileNotFoundError), os.scandir(self.path / part) as entries:
                    self._files |= {_parted(entry.name)[0]: f"{part}/{entry.name}" for entry in entries}
        if key not in self._files:
            raise FileNotFoundError(key)
        with open_message(self.path / self._files[key]) as file:
            return read_header_block(file)

    def _listed(self, part: str) -> Iterable[tuple[str, Mark]]:
        try:
            return list(message_files(self.path / part, _is_message))
        except FileNotFoundError:
            if part == "new":  # Thunderbird has none
                return ()
            raise


def _is_message(name: str) -> bool:
    return not name.startswith(".")


def _parted(name: str) -> tuple[str, bool]:
    """The unique part of a file's name, and whether it is flagged as trashed.

    >>> _parted("1700000000.M1P2.host:2,DT")
    ('1700000000.M1P2.host', True)
    """
    info = _INFO.search(name) if "2," in name else None
    if info is None:
        return name, False
    return name[: info.start()], "T" in info[1]

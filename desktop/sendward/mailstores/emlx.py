"""Apple Mail's messages: a file each, somewhere below a folder that is called ``Drafts.mbox``.

A file begins with the message's length in bytes on a line of its own; after the message comes a property
list with flags (seen in files of macOS 10.4 to 14).
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import read_header_block
from sendward.mailstores.message_files import Access, message_files, open_message
from sendward.mailstores.store import StoreKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from sendward.mailstores.headers import HeaderBlock
    from sendward.mailstores.store import Mark

_LENGTH_LINE_BYTES = 32
_LENGTH_LINE = re.compile(rb"[ \t]*(\d{1,18})[ \t]*\r?\n")
_LIST_BYTES = 64 * 1024
_FLAGS = re.compile(rb"<key>flags</key>\s*<integer>(\d{1,19})</integer>")
_DELETED = 0x2
"""The second bit of ``flags``: deleted, and there until the mailbox is rebuilt."""


class EmlxTree:
    """One mailbox of Apple Mail, or any folder of such files. A message is known by its path in it."""

    kind = StoreKind.EMLX

    def __init__(self, path: Path) -> None:
        self.path = path
        self.refused: dict[str, str] = {}

    def folders(self) -> tuple[Path, ...]:
        """The folder and every one below it: messages are spread over ``Data/…/Messages``."""
        return (self.path, *(folder for folder, _ in self._walk() if folder != self.path))

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        """Every ``*.emlx``, those whose attachments lie elsewhere (``*.partial.emlx``) too."""
        marks: dict[str, Mark] = {}
        access = Access()
        for folder, prefix in self._walk():
            known = {key[len(prefix) :] for key in but if key.startswith(prefix)}
            found = message_files(folder, is_emlx, known.__contains__, access)
            marks |= {prefix + name: mark for name, mark in found}
        self.refused = access.end()
        return marks

    def read(self, key: str) -> HeaderBlock:
        """The message's headers; FileNotFoundError also when its flags say that it was deleted."""
        with open_message(self.path / key) as file:
            line = _LENGTH_LINE.match(file.read(_LENGTH_LINE_BYTES))
            if not line:
                raise MailStoreError("It does not begin with its length, as Apple Mail's messages do.")
            if _is_deleted(file, line.end() + int(line[1])):
                raise FileNotFoundError(key)
            file.seek(line.end())
            return read_header_block(file)

    def _walk(self) -> Iterator[tuple[Path, str]]:
        """The folders with what goes before a file's name in its key. Raises OSError for the first only."""
        with os.scandir(self.path):
            pass
        waiting = [""]
        while waiting:
            prefix = waiting.pop()
            yield self.path / prefix, prefix
            with suppress(OSError), os.scandir(self.path / prefix) as entries:
                below = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
                below.sort(reverse=True)
                waiting += (f"{prefix}{name}{os.sep}" for name in below if name != "Attachments")


def is_emlx(name: str) -> bool:
    """Whether a file's name says it is a message of Apple Mail."""
    return name.lower().endswith(".emlx") and not name.startswith(".")


def _is_deleted(file: BinaryIO, end: int) -> bool:
    file.seek(end)
    flags = _FLAGS.search(file.read(_LIST_BYTES))
    return flags is not None and bool(int(flags[1]) & _DELETED)

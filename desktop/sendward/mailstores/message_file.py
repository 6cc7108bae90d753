"""Messages that are a file each: listing them and opening one, whatever else lies in the folder."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from sendward.mailstores.errors import MailStoreError
from sendward.mailstores.store import Mark
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import FileIO
    from pathlib import Path


def mark_of(info: os.stat_result) -> Mark:
    """The state of a file as its folder tells it."""
    mtime_ns = info.st_mtime_ns
    return Mark(mtime_ns, info.st_size, info.st_ino, max(info.st_ctime_ns, mtime_ns))


def message_files(folder: Path, is_message: Callable[[str], bool]) -> Iterator[tuple[str, Mark]]:
    """The regular files of ``folder`` whose name passes, with their marks; nothing is opened.

    Folders, pipes, devices, loops of links and files that vanish meanwhile are passed over. Raises OSError
    when the folder cannot be listed.
    """
    with os.scandir(folder) as entries:
        for entry in entries:
            if not is_message(entry.name):
                continue
            try:
                info = entry.stat()
            except OSError:
                continue
            if stat.S_ISREG(info.st_mode):
                yield entry.name, mark_of(info)


def open_message(path: Path | str) -> FileIO:
    """The file, open for reading; never waits for the other end of a pipe that took its place."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise MailStoreError(Phrase("It is not a regular file."))
    return os.fdopen(descriptor, "rb", buffering=0)

"""Whether the program's files are those it was started from: a package may be upgraded under it."""

from __future__ import annotations

from pathlib import Path

import sendward


class Installed:
    """The files of this program, as they were when it was started."""

    def __init__(self, file: Path = Path(sendward.__file__)) -> None:
        """``file`` is written anew whenever a version is installed."""
        self._file = file
        self._at_start = _marks(file)

    def is_exchanged(self) -> bool:
        """Whether another version lies there now, or none: what is imported from now on does not fit."""
        return _marks(self._file) != self._at_start


def _marks(file: Path) -> tuple[int, int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size

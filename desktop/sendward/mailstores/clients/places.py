"""Where programs keep a person's files, and a record of what was looked at there."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.system.files import open_file
from sendward.system.platform import PLATFORM

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendward.system.platform import Platform

MOST_BYTES = 8 * 1024 * 1024
"""Of a configuration file; what comes after is not read. Thunderbird's prefs.js seldom has 1 MiB."""
_Sign = tuple[int, ...] | None


class Places:
    """One person's home, read only. Whatever is asked of it is remembered, for ``have_changed``."""

    def __init__(
        self,
        home: Path | None = None,
        platform: Platform = PLATFORM,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        """Of whoever runs this; for a trial another ``home``, platform and environment.

        What is set up for everybody on the computer then counts as it lies in that home.
        """
        self.home = home or Path.home()
        self.etc = home / "etc" if home else Path("/etc")
        self.platform = platform
        self.environment = environment
        self._seen: dict[Path, _Sign] = {}
        self.cut: dict[Path, None] = {}
        """Files of which no more than ``MOST_BYTES`` were read."""
        self._has_failed = False
        """Whether anything that is there could not be read: nothing tells when it can be."""

    @property
    def config(self) -> Path:
        """Where Linux programs keep what was chosen (XDG Base Directory, 0.8)."""
        return self._named("XDG_CONFIG_HOME", self.home / ".config")

    @property
    def data(self) -> Path:
        """Where Linux programs keep what they hold (XDG Base Directory, 0.8)."""
        return self._named("XDG_DATA_HOME", self.home / ".local" / "share")

    @property
    def roaming(self) -> Path:
        """Windows: ``%APPDATA%``."""
        return self._named("APPDATA", self.home / "AppData" / "Roaming")

    @property
    def local(self) -> Path:
        """Windows: ``%LOCALAPPDATA%``."""
        return self._named("LOCALAPPDATA", self.home / "AppData" / "Local")

    @property
    def library(self) -> Path:
        """macOS: where programs keep everything."""
        return self.home / "Library"

    def flatpak(self, application: str) -> Path:
        """The home that a Flatpak sees; its ``config`` and ``data`` lie in it."""
        return self.home / ".var" / "app" / application

    def snap(self, name: str) -> Path:
        """The folder a snap keeps across its versions."""
        return self.home / "snap" / name / "common"

    def expand(self, text: str) -> Path:
        """A path as a person writes it in a file: ``~`` and a relative one start at home."""
        if text == "~" or text.startswith(("~/", "~\\")):
            return self.home / text[2:]
        return self.home / text

    def is_there(self, path: Path) -> bool:
        """Whether there is a file or a folder."""
        return self._look(path) is not None

    def text(self, path: Path) -> str:
        """A configuration file's text, "" when it is not there. Raises OSError when it cannot be read.

        A pipe in its place is none: whoever opens it would wait for somebody to write.
        """
        if self._look(path) is None:
            return ""
        try:
            with open_file(path) as file:
                data = file.read(MOST_BYTES + 1)
        except OSError:
            self._has_failed = True
            raise
        if len(data) > MOST_BYTES:
            self.cut[path] = None
        return data[:MOST_BYTES].decode("utf-8-sig", errors="replace").replace("\0", "")

    def children(self, path: Path) -> tuple[Path, ...]:
        """The entries of a folder, by name; none when it is not there. Raises OSError when it is closed."""
        if self._look(path) is None:
            return ()
        try:
            return tuple(sorted(path.iterdir()))
        except NotADirectoryError:
            return ()
        except OSError:
            self._has_failed = True
            raise

    def have_changed(self) -> bool:
        """Whether anything that was looked at is not as it was then, or could not be read."""
        return self._has_failed or any(_sign(path) != sign for path, sign in self._seen.items())

    def forget(self) -> None:
        """Begin the record anew."""
        self._seen.clear()
        self.cut.clear()
        self._has_failed = False

    def _named(self, variable: str, default: Path) -> Path:
        named = Path(self.environment.get(variable, ""))
        return named if named.is_absolute() else default

    def _look(self, path: Path) -> _Sign:
        # before it is read: what changes in between is seen the next time
        sign = self._seen[path] = _sign(path)
        return sign


def _sign(path: Path) -> _Sign:
    try:
        info = path.stat()
    except (OSError, ValueError):  # a name that no file can have is that of no file
        return None
    # what is allowed moves the change time alone; on Windows that is the time of creation
    return info.st_mtime_ns, info.st_size, info.st_ino, info.st_ctime_ns, info.st_mode

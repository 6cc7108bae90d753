"""Protocol of an autostart entry, its error, and the file operations that its forms share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sendward.phrase import Phrase

if TYPE_CHECKING:
    from pathlib import Path


class AutostartError(Exception):
    """The autostart could not be changed; the text says what failed and why."""


class Autostart(Protocol):
    """Protocol of a platform's autostart: whether the app starts when the person logs in."""

    def is_enabled(self) -> bool:
        """Whether the app starts at login."""

    def enable(self) -> None:
        """Have the app start at login; raises AutostartError."""

    def disable(self) -> None:
        """Have the app start at login no more; raises AutostartError."""


def write_entry(file: Path, content: str | bytes) -> None:
    """Write the file, over an older one, in a folder that is made if need be; raises AutostartError.

    A text is written in UTF-8, which has no letters for a program's path that is none.
    """
    try:
        written = content.encode() if isinstance(content, str) else content
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_bytes(written)
    except UnicodeEncodeError as error:
        raise AutostartError(
            Phrase("{file} could not be written: {problem}.", file=file, problem=error)
        ) from error
    except OSError as error:
        raise AutostartError(
            Phrase("{file} could not be written: {problem}.", file=file, problem=error.strerror or error)
        ) from error


def remove_entry(file: Path) -> None:
    """Remove the file if it is there; raises AutostartError."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise AutostartError(
            Phrase("{file} could not be removed: {problem}.", file=file, problem=error.strerror or error)
        ) from error

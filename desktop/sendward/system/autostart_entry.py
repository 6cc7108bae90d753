"""What makes the desktop start Sendward with the session: what its three forms have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sendward.phrase import Phrase

if TYPE_CHECKING:
    from pathlib import Path


class AutostartError(Exception):
    """The platform did not let itself be changed; the text says what and why."""


class Autostart(Protocol):
    """Whether the app starts with the person's session."""

    def is_enabled(self) -> bool:
        """Whether it does now."""

    def enable(self) -> None:
        """Have it start; raises AutostartError."""

    def disable(self) -> None:
        """Have it start no more; raises AutostartError."""


def write_entry(file: Path, content: bytes) -> None:
    """Write the file, over an older one, in a folder that is made if need be; raises AutostartError."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_bytes(content)
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

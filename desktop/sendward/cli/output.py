"""What every command does with its two streams."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from sendward.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterable


def refuse(command: str, problems: Iterable[str]) -> Status:
    """Say why the command cannot do what it was asked, a sentence a line; returns the exit status."""
    for problem in problems:
        print(f"sendward {command}: {problem}", file=sys.stderr)
    return Status.UNUSABLE


def show_whatever_comes() -> None:
    """Escape what the terminal's encoding lacks: names of files and mail come from outside."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")

"""The program that a mail client starts on Windows: it starts any command line, without a console.

Its source is ``packaging/windows/native_host.c``; the wheel carries it where its compiler was there.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = Path(__file__).resolve().parents[2] / "native-host.exe"


class LauncherMissingError(Exception):
    """This installation carries no such program; the sentence says so."""


def launcher_files(launcher: Path, command: Sequence[str]) -> dict[Path, bytes]:
    """The program at ``launcher``, and beside it what it starts. Raises LauncherMissingError."""
    try:
        program = PROGRAM.read_bytes()
    except OSError as error:
        raise LauncherMissingError(
            Phrase("{file} is missing: a mail program could not start Sendward.", file=PROGRAM)
        ) from error
    line = subprocess.list2cmdline(command)
    return {launcher: program, launcher.with_suffix(".command"): line.encode("utf-16-le", "surrogatepass")}

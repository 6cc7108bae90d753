"""A real program in a terminal of its own: what it shows is waited for, then keys are typed."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Step = tuple[str | Callable[[], bool], str]
    """What is waited for, and the keys that are typed then."""

WITHIN_S = 30.0
_COMMAND = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07|[()][A-Z0-9]?|[=>])")
_ROWS, _COLUMNS = 24, 80
_GLANCE_S = 0.05
"""How often something is looked at that no output tells of."""

SENDMAIL = '#!/bin/sh\ncat > "$0.sent"\n'
"""Takes the message and keeps it."""


def put_sendmail(home: Path) -> Path:
    """A program in place of sendmail, which keeps the message as ``sendmail.sent`` beside itself."""
    sendmail = home / "sendmail"
    sendmail.write_text(SENDMAIL)
    sendmail.chmod(0o700)
    return sendmail


def use(home: Path, arguments: Sequence[str], *steps: Step, ends_by_itself: bool = True) -> None:
    """Run a program with ``home`` as its home folder; returns when it has ended.

    Of each step the first is waited for, if it is a text then in what is shown since the step before, and the
    second typed; a program that does not end by itself is ended after the last one. Raises AssertionError
    when one does not come about, or the program does not end as it should.
    """
    size = {"LINES": str(_ROWS), "COLUMNS": str(_COLUMNS)}  # newer ones ask /dev/tty, which is not there
    environment = {**os.environ, "HOME": str(home), "TERM": "xterm", "LANG": "C.UTF-8", **size}
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        environment.pop(variable, None)
    ours, its = pty.openpty()  # type: ignore[attr-defined,unused-ignore]  # POSIX
    size_in_bytes = struct.pack("HHHH", _ROWS, _COLUMNS, 0, 0)
    fcntl.ioctl(its, termios.TIOCSWINSZ, size_in_bytes)  # type: ignore[attr-defined,unused-ignore]  # POSIX
    # some open /dev/tty: the terminal has to be that of their session
    line = ["setsid", "--ctty", *arguments]
    with subprocess.Popen(line, env=environment, cwd=home, stdin=its, stdout=its, stderr=its) as process:
        os.close(its)
        try:
            left, shown = _follow(ours, process, list(steps), ends_by_itself=ends_by_itself)
        finally:
            os.close(ours)
    assert not left, f"never {left[0][0]!r}, but: {shown[-2000:]}"
    # some end with 1 when a message was postponed
    assert process.returncode >= 0 or not ends_by_itself, shown[-2000:]


def _follow(
    terminal: int, process: subprocess.Popen[bytes], steps: list[Step], *, ends_by_itself: bool
) -> tuple[list[Step], str]:
    """Read the screen until the program ends; the steps that are left, and what was shown last."""
    shown = ""
    deadline = time.monotonic() + WITHIN_S
    while time.monotonic() < deadline and (steps or ends_by_itself):
        if select.select([terminal], [], [], _GLANCE_S)[0]:
            try:
                shown += os.read(terminal, 65536).decode(errors="replace")
            except OSError:  # the other end is closed: it has ended
                return steps, _COMMAND.sub(" ", shown)
        if steps and _is_there(steps[0][0], _COMMAND.sub(" ", shown)):
            os.write(terminal, steps.pop(0)[1].encode())
            shown = ""
    process.kill()
    return steps, _COMMAND.sub(" ", shown)


def _is_there(awaited: str | Callable[[], bool], shown: str) -> bool:
    return awaited in shown if isinstance(awaited, str) else awaited()

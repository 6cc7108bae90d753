"""Starting the tray app from within a mail client, and waiting until it answers."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from sendward.addin.app_line import NobodyThereError, call

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Sequence
    from pathlib import Path

START_WITHIN_S = 20.0
"""A start takes about a second; right after a login, with everything else starting too, many."""
TRY_EVERY_S = 0.03
START_AGAIN_AFTER_S = 1.0


class NotStartedError(Exception):
    """The app could not be started; the sentence says why."""


def connect(
    path: Path, command: Sequence[str], *, on_starting: Callable[[], None], within_s: float = START_WITHIN_S
) -> socket.socket:
    """A connection to the app, which ``command`` starts where it does not run.

    ``on_starting`` is called when it has to be started. Raises NotStartedError when it ends at once or does
    not answer in time.
    """
    try:
        return call(path)
    except NobodyThereError:
        on_starting()
    deadline = time.monotonic() + within_s
    process = _start(command)
    again_at = deadline
    while (now := time.monotonic()) < deadline:
        try:
            return call(path)
        except NobodyThereError as error:
            status = process.poll()
            if status:
                raise NotStartedError(f"Sendward ended at its start with status {status}.") from error
        if status == 0:
            # another app was there: one that was quicker and will answer soon, or one about to end
            again_at = min(again_at, now + START_AGAIN_AFTER_S)
        if now >= again_at:
            process, again_at = _start(command), deadline
        time.sleep(TRY_EVERY_S)
    raise NotStartedError(f"Sendward did not answer within {within_s:g} seconds of its start.")


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """The app as a program of its own: it must outlive the mail client that it was started from."""
    kind = 0
    if sys.platform == "win32":
        # a mail client's job object ends its children with it (MDN, "Native messaging", closing)
        kind = subprocess.CREATE_BREAKAWAY_FROM_JOB | subprocess.DETACHED_PROCESS
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=os.name == "posix",
            creationflags=kind,
            close_fds=True,
        )
    except OSError as error:
        raise NotStartedError(f"Sendward could not be started: {error.strerror or error}.") from error

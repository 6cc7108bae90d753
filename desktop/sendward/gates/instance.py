"""One running app for each person: a lock that dies with its holder, and a way to speak to that holder."""

from __future__ import annotations

import os
import sys
from typing import IO, TYPE_CHECKING, Any

from sendward.gates.local_client import ask
from sendward.gates.local_socket import PATIENCE_S

if TYPE_CHECKING:
    from sendward.system.paths import Paths


class InstanceLock:
    """Held by the one running app; the system releases it when the process ends, however it ends."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    def release(self) -> None:
        """Let another app start. The file stays: were it removed, two apps could hold locks of one name."""
        self._file.close()


def lock(file: IO[str]) -> bool:
    """Lock the open file for this process alone; False when another holds it."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  # exists on Windows only

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415  # does not exist on Windows

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def acquire(paths: Paths) -> InstanceLock | None:
    """The lock, or None when another app of this person holds it. Raises OSError where none can be made."""
    paths.create()
    handle = os.open(paths.lock_file, os.O_RDWR | os.O_CREAT, 0o600)
    file = os.fdopen(handle, "r+", encoding="ascii")
    if not lock(file):
        file.close()
        return None
    return InstanceLock(file)


def send(paths: Paths, request: dict[str, Any], *, patience_s: float = PATIENCE_S) -> dict[str, Any] | None:
    """What the running app answers, or None when none is running or none answers in time.

    Requests: ``{"type": "status"}``, ``{"type": "show"}``, ``{"type": "quit"}``.
    """
    return ask(paths.socket_file, request, patience_s=patience_s)

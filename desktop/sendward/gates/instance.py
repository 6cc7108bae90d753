"""One running app for each person: a lock that dies with its holder, and a way to ask that holder."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from sendward.gates.local_socket import PATIENCE_S, ask
from sendward.system.process import lock_file

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.gates.local_server import AppRequest
    from sendward.system.paths import Paths


class InstanceLock:
    """Held by the one running app; the system releases it when the process ends, however it ends."""

    def __init__(self, held: ExitStack) -> None:
        self._held = held

    def release(self) -> None:
        """Let another app start. The files stay: were they removed, two apps could hold locks of one name."""
        self._held.close()


def acquire(paths: Paths) -> InstanceLock | None:
    """The lock, or None when another app of this person holds it. Raises OSError where none can be made.

    In a folder that may only be read, or on a full disk, the lock that is there counts; without one that of
    the session alone.
    """
    paths.create()
    of_person, of_session = paths.lock_files
    with ExitStack() as held:
        for path in (of_person, of_session):
            try:
                handle = _opened(path)
            except OSError:
                if path == of_session:
                    raise
                continue
            if not lock_file(held.enter_context(os.fdopen(handle, "r", encoding="ascii"))):
                return None
        return InstanceLock(held.pop_all())


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return os.open(path, os.O_RDONLY)


def send(paths: Paths, request: AppRequest, *, patience_s: float = PATIENCE_S) -> dict[str, Any] | None:
    """The running app's answer, or None when none is running or none answers in time."""
    return ask(paths.socket_file, {"type": request.value}, patience_s=patience_s)

"""One running app for each person: a lock that dies with its holder, and a way to ask that holder."""

from __future__ import annotations

import os
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from sendward.gates.local_server import AppRequest
from sendward.gates.local_socket import PATIENCE_S, ask
from sendward.system.process import lock_file

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.system.paths import Paths


ENDS_WITHIN_S = 5.0
"""How long the end of an app is waited for: its sources have a second or two each."""
TRY_EVERY_S = 0.05
ENDS = "ends"
"""In its reply, true of an app that is about to end."""


class InstanceLock:
    """Held by the one running app; the system releases it when the process ends, however it ends."""

    def __init__(self, held: ExitStack, lacking: tuple[OSError, ...] = (), *, is_alone: bool = True) -> None:
        self._held = held
        self.lacking = lacking
        """Why a folder or a lock's file could not be made; the app runs all the same."""
        self.is_alone = is_alone
        """Whether no other app can run beside this one: False where no lock could be had at all."""

    def release(self) -> None:
        """Let another app start. The files stay: were they removed, two apps could hold locks of one name."""
        self._held.close()


def acquire(paths: Paths) -> InstanceLock | None:
    """The lock, or None when another app of this person holds it.

    A home that may only be read, or a full disk, keeps nobody from being asked: ``lacking`` says what could
    not be made there.
    """
    lacking = list(paths.create())
    locks = 0
    with ExitStack() as held:
        for path in paths.lock_files:
            try:
                file = held.enter_context(os.fdopen(_lock_handle(path), encoding="ascii"))
                if not lock_file(file):
                    return None
                locks += 1
            except OSError as error:
                error.filename = error.filename or os.fspath(path)
                lacking.append(error)
        if not locks and send(paths, AppRequest.STATUS) is not None:
            return None
        return InstanceLock(held.pop_all(), tuple(lacking), is_alone=bool(locks))


def acquire_in_turn(paths: Paths) -> InstanceLock | None:
    """The lock, or None when another app runs; one that is about to end is waited for.

    Who quits the app and starts it again would otherwise have none.
    """
    deadline = time.monotonic() + ENDS_WITHIN_S
    while (lock := acquire(paths)) is None:
        reply = send(paths, AppRequest.STATUS)
        runs_on = reply is not None and not reply.get(ENDS)
        if runs_on or time.monotonic() >= deadline:
            break
        time.sleep(TRY_EVERY_S)
    return lock


def is_held(paths: Paths) -> bool:
    """Whether an app of this person runs, be it one that cannot answer; nothing is created."""
    for path in paths.lock_files:
        try:
            with path.open(encoding="ascii") as file:
                if not lock_file(file):
                    return True
        except OSError:  # none was ever there, or its file system knows no locks
            continue
    return False


def _lock_handle(path: Path) -> int:
    """The open file of a lock. One that may only be read can be locked as well (flock(2)). Raises OSError."""
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        try:
            return os.open(path, os.O_RDONLY)
        except OSError:
            raise error from None


def send(paths: Paths, request: AppRequest, *, patience_s: float = PATIENCE_S) -> dict[str, Any] | None:
    """The running app's answer, or None when none is running or none answers in time."""
    return ask(paths.socket_file, {"type": request.value}, patience_s=patience_s)

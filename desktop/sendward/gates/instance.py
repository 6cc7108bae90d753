"""One running app for each person: a lock that dies with its holder, and what it is asked by others."""

from __future__ import annotations

import enum
import os
from typing import IO, TYPE_CHECKING, Any

from sendward.gates.local_client import ask
from sendward.gates.local_socket import PATIENCE_S
from sendward.system.process import lock_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.gates.local_server import Handler, HeldReply, Reply
    from sendward.system.paths import Paths


class InstanceLock:
    """Held by the one running app; the system releases it when the process ends, however it ends."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    def release(self) -> None:
        """Let another app start. The file stays: were it removed, two apps could hold locks of one name."""
        self._file.close()


def acquire(paths: Paths) -> InstanceLock | None:
    """The lock, or None when another app of this person holds it. Raises OSError where none can be made."""
    paths.create()
    handle = os.open(paths.lock_file, os.O_RDWR | os.O_CREAT, 0o600)
    file = os.fdopen(handle, "r+", encoding="ascii")
    if not lock_file(file):
        file.close()
        return None
    return InstanceLock(file)


class AppRequest(enum.StrEnum):
    """What other commands of this person ask the app itself, as ``{"type": "show"}``."""

    STATUS = "status"
    """Answered by ``app_status.AppStatus``, as is every other."""
    SHOW = "show"
    """To come to the front."""
    QUIT = "quit"


def send(paths: Paths, request: AppRequest, *, patience_s: float = PATIENCE_S) -> dict[str, Any] | None:
    """What the running app answers, or None when none is running or none answers in time."""
    return ask(paths.socket_file, {"type": request.value}, patience_s=patience_s)


def route(own: Callable[[AppRequest], Reply], client: Handler) -> Handler:
    """What answers everything that comes over the local socket.

    A request of the add-in protocol bears its version: it is a client's, about a message, and ``client`` has
    it. Every other is for the app itself, and ``own`` answers it.
    """

    def answer(request: dict[str, Any]) -> Reply | HeldReply:
        if "v" in request:
            return client(request)
        try:
            asked = AppRequest(str(request.get("type")))
        except ValueError:
            return {"error": "The app does not know this request."}
        return own(asked)

    return answer

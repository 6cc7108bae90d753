"""The native host: passes what the add-in asks to the tray app, started if need be, and its answers back."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from sendward.gates.framing import FrameError, frame, read_frame
from sendward.gates.local_client import AppBusyError, NobodyThereError, call
from sendward.gates.local_socket import LineTooLongError, SocketError
from sendward.gates.protocol import Check, Failure, ProtocolError, answer, failure, read_request, request_id

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from sendward.gates.local_socket import Lines
    from sendward.gates.protocol import Request


START_WITHIN_S = 20.0
"""A start takes about a second; right after a login, with everything else starting too, many."""
TRY_EVERY_S = 0.03
START_AGAIN_AFTER_S = 1.0


class NotStartedError(Exception):
    """The app could not be started; the sentence says why."""


def connect(
    path: Path, command: Sequence[str], *, on_starting: Callable[[], None], within_s: float = START_WITHIN_S
) -> Lines:
    """A connection to the app, which ``command`` starts where it does not run.

    ``on_starting`` is called when it has to be started. Raises NotStartedError when it ends at once or does
    not answer in time, AppBusyError when it runs but lets nobody in.
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


SILENCE_S = 30.0
"""Seconds without a line after which the app counts as hung: several times what it lets pass between two."""
MOST_TRIES = 3
"""Calls for one request, where an app that is about to end took the first."""
MOST_AT_A_TIME = 32
"""Requests under way together: more windows than anybody sends from at once."""


class Relay:
    """Serves one add-in until it hangs up. Each request waits on a thread of its own."""

    def __init__(
        self,
        incoming: BinaryIO,
        outgoing: BinaryIO,
        socket_file: Path,
        app_command: Sequence[str],
        may_send_unchecked: Callable[[], bool],
    ) -> None:
        """``may_send_unchecked`` says what policy holds; asked only where the app cannot be."""
        self._incoming, self._outgoing = incoming, outgoing
        self._socket_file, self._app_command = socket_file, app_command
        self._may_send_unchecked = may_send_unchecked
        self._writing = threading.Lock()
        self._places = threading.BoundedSemaphore(MOST_AT_A_TIME)

    def serve(self) -> None:
        """Return when the add-in has hung up. Raises FrameError when it sends what is no frame."""
        while (value := read_frame(self._incoming)) is not None:
            try:
                request = read_request(value)
            except ProtocolError as error:
                self._say(failure(request_id(value), Failure.REFUSED, str(error)))
                continue
            if not self._places.acquire(blocking=False):
                self._say(failure(request.id, Failure.REFUSED, "Too many requests at a time."))
                continue
            # a daemon: when the mail client goes, nothing here may keep the process
            threading.Thread(target=self._attend, args=(request, value), daemon=True).start()

    def _attend(self, request: Request, value: dict[str, Any]) -> None:
        try:
            self._say(self._answer(request, value))
        finally:
            self._places.release()

    def _answer(self, request: Request, value: dict[str, Any]) -> dict[str, Any]:
        """The app's last word, or why there is none; what it says before is passed on at once."""
        problem = ""
        for _ in range(MOST_TRIES):
            has_spoken = False
            try:
                with self._connect(request) as lines:
                    lines.write(value)
                    while said := lines.read(SILENCE_S):
                        has_spoken = True
                        if "news" not in said:
                            return {**said, "v": value["v"], "id": request.id}
                        self._say(answer(request.id, news=said["news"]))
            except NobodyThereError:
                return self._failure(request, Failure.NOT_STARTED)
            except NotStartedError as error:
                return self._failure(request, Failure.NOT_STARTED, str(error))
            except LineTooLongError as error:
                return self._failure(request, Failure.REFUSED, f"The message names too many: {error}.")
            except AppBusyError as error:
                return self._failure(request, Failure.TROUBLED, f"Sendward is busy: {error}.")
            except SocketError as error:
                problem = str(error)
            if has_spoken:
                break
            # it hung up without a word: an app about to end took the call; the next one will answer
        return self._failure(request, Failure.ENDED, problem)

    def _connect(self, request: Request) -> Lines:
        if isinstance(request, Check):
            return connect(
                self._socket_file,
                self._app_command,
                on_starting=lambda: self._say(answer(request.id, news="starting")),
            )
        # nothing is about to leave: an app that its person has quit stays so
        return call(self._socket_file)

    def _failure(self, request: Request, why: Failure, detail: str = "") -> dict[str, Any]:
        return {**failure(request.id, why, detail), "allow_unchecked": self._may_send_unchecked()}

    def _say(self, value: dict[str, Any]) -> None:
        try:
            framed = frame(value)
        except FrameError as error:
            framed = frame(failure(value.get("id"), Failure.REFUSED, str(error)))
        with self._writing:
            self._outgoing.write(framed)
            self._outgoing.flush()

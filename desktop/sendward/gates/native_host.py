"""The native host: passes what the add-in asks to the tray app, started if need be, and its answers back.

Native messaging's frames are four bytes of length in the machine's own order, then that much JSON in UTF-8
(https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_messaging).
"""

from __future__ import annotations

import contextlib
import json
import struct
import threading
import time
from typing import TYPE_CHECKING, Any

from sendward.gates.local_socket import AppBusyError, LineTooLongError, NobodyThereError, SocketError
from sendward.gates.local_socket import call as call_app
from sendward.gates.protocol import (
    Failure,
    answer,
    asks_permission,
    failure,
    is_check,
    is_withdrawal,
    request_id,
)
from sendward.system.process import start_detached

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from sendward.gates.local_socket import Lines


LENGTH = struct.Struct("=I")
MOST_BYTES = 1024 * 1024 - 1024
"""What is said: a mail client takes no more than 1 MiB from a host, and the relay adds a little."""
MOST_BYTES_READ = 16 * 1024 * 1024
"""What is listened to. A mail client may send 4 GiB; what is too long for the app is to be refused by its id,
and for that it has to be read."""


class FrameError(Exception):
    """Bytes that are no frame; nothing that follows can be understood either. The sentence says why."""


def frames(stream: BinaryIO) -> Iterator[object]:
    """Each frame's JSON value, however many pieces it comes in, until the stream ends between two of them.

    Raises FrameError for a stream that ends inside a frame, a frame longer than ``MOST_BYTES_READ`` and
    content that is no JSON.
    """
    while head := _read(stream, LENGTH.size):
        if len(head) < LENGTH.size:
            raise FrameError("The stream ended within a length.")
        (length,) = LENGTH.unpack(head)
        if length > MOST_BYTES_READ:
            raise FrameError(f"A frame of {length} bytes is longer than {MOST_BYTES_READ}.")
        content = _read(stream, length)
        if len(content) < length:
            raise FrameError("The stream ended within a frame.")
        try:
            value: object = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise FrameError("A frame's content is not JSON.") from error
        yield value


def frame(value: dict[str, Any]) -> bytes:
    """The value as a frame. Raises FrameError when it would be too long."""
    # ASCII: a lone surrogate from a broken header can then be written as well
    content = json.dumps(value, separators=(",", ":")).encode("ascii")
    if len(content) > MOST_BYTES:
        raise FrameError(f"An answer of {len(content)} bytes is longer than {MOST_BYTES}.")
    return LENGTH.pack(len(content)) + content


def _read(stream: BinaryIO, size: int) -> bytes:
    """``size`` bytes, or fewer at the end of the stream."""
    received = bytearray()
    while len(received) < size:
        piece = stream.read(size - len(received))
        if not piece:
            break
        received += piece
    return bytes(received)


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
        return call_app(path)
    except NobodyThereError:
        on_starting()
    deadline = time.monotonic() + within_s
    process = _start(command)
    again_at = deadline
    while (now := time.monotonic()) < deadline:
        try:
            return call_app(path)
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
    try:
        return start_detached(command)
    except OSError as error:
        raise NotStartedError(f"Sendward could not be started: {error.strerror or error}.") from error


SILENCE_S = 30.0
"""Seconds without a line after which the app counts as hung: several times what it lets pass between two."""
MOST_TRIES = 3
"""Calls for one request, where an app that is about to end took the first."""
MOST_AT_A_TIME = 32
"""Requests under way together: more windows than anybody sends from at once."""


class _Call:
    """One request on its way; the add-in may take it back from another thread than the one that waits."""

    def __init__(self, number: int, request: dict[str, Any]) -> None:
        self.number, self.request = number, request
        self._changing = threading.Lock()
        self._lines: Lines | None = None
        self._is_taken_back = False

    def begin(self, lines: Lines) -> bool:
        """Ask the app; False, and nothing was said, where the request is taken back already."""
        with self._changing:
            if not self._is_taken_back:
                lines.write(self.request)
                self._lines = lines
            return not self._is_taken_back

    def take_back(self, withdrawal: dict[str, Any]) -> None:
        """Tell the app, which then answers that; where it was not asked yet, it will not be."""
        with self._changing:
            self._is_taken_back = True
            if self._lines is not None:
                # where the app is gone or does not listen the thread that waits says so
                with contextlib.suppress(SocketError):
                    self._lines.write(withdrawal)


class Relay:
    """Serves one add-in until it hangs up. Each request waits on a thread of its own.

    Of a request it looks at the id and the type; the app alone reads the rest, and refuses what it must.
    """

    def __init__(
        self,
        incoming: BinaryIO,
        outgoing: BinaryIO,
        socket_file: Path,
        app_command: Sequence[str],
        permission: Callable[[], dict[str, Any]],
    ) -> None:
        """``permission`` says whether a message may leave unchecked; asked where the app has not said it."""
        self._incoming, self._outgoing = incoming, outgoing
        self._socket_file, self._app_command = socket_file, app_command
        self._permission = permission
        self._writing = threading.Lock()
        self._calls: dict[int, _Call] = {}

    def serve(self) -> None:
        """Return when the add-in has hung up. Raises FrameError when it sends what is no frame."""
        for value in frames(self._incoming):
            number = request_id(value)
            if number is None or not isinstance(value, dict):
                self._end(failure(None, Failure.REFUSED, "A request has a whole number as its id."))
            elif is_withdrawal(value):
                self._take_back(number, value)
            elif asks_permission(value):
                self._end(answer(number))
            elif number in self._calls:
                self._end(failure(number, Failure.REFUSED, "A request of this id is under way."))
            elif len(self._calls) >= MOST_AT_A_TIME:
                self._end(failure(number, Failure.TROUBLED, "Too many requests at a time."))
            else:
                call = self._calls[number] = _Call(number, value)
                # a daemon: when the mail client goes, nothing here may keep the process
                threading.Thread(target=self._attend, args=(call,), daemon=True).start()

    def _take_back(self, number: int, withdrawal: dict[str, Any]) -> None:
        call = self._calls.get(number)
        if call is None:
            self._end(answer(number, withdrawn=False))
        else:
            call.take_back(withdrawal)

    def _attend(self, call: _Call) -> None:
        said = None
        try:
            said = self._answer(call)
        finally:
            del self._calls[call.number]
            self._end(said or failure(call.number, Failure.ENDED))

    def _answer(self, call: _Call) -> dict[str, Any]:
        """The app's last word, or why there is none."""
        number = call.number
        try:
            return self._converse(call)
        except NobodyThereError:
            return failure(number, Failure.NOT_STARTED)
        except NotStartedError as error:
            return failure(number, Failure.NOT_STARTED, str(error))
        except LineTooLongError as error:
            return failure(number, Failure.REFUSED, f"The message names too many: {error}.")
        except AppBusyError as error:
            return failure(number, Failure.TROUBLED, f"Sendward is busy: {error}.")
        except SocketError as error:
            return failure(number, Failure.ENDED, str(error))

    def _converse(self, call: _Call) -> dict[str, Any]:
        """The app's last word; what it says before is passed on at once. Raises what ``_answer`` tells."""
        problem = SocketError()
        for _ in range(MOST_TRIES):
            has_spoken = False
            try:
                with self._connect(call) as lines:
                    if not call.begin(lines):
                        return answer(call.number, withdrawn=True)
                    while said := lines.read(SILENCE_S):
                        has_spoken = True
                        if "news" not in said:
                            return {**said, **answer(call.number)}
                        self._say(answer(call.number, news=said["news"]))
            except (AppBusyError, LineTooLongError):
                raise
            except SocketError as error:
                problem = error
            if has_spoken:
                break
            # it hung up without a word: an app about to end took the call; the next one will answer
        raise problem

    def _connect(self, call: _Call) -> Lines:
        if is_check(call.request):
            return connect(
                self._socket_file,
                self._app_command,
                on_starting=lambda: self._say(answer(call.number, news="starting")),
            )
        # nothing is about to leave: an app that its person has quit stays so
        return call_app(self._socket_file)

    def _end(self, said: dict[str, Any]) -> None:
        """Say the last word on a request; none of them leaves open what may be sent unchecked."""
        permitted = {} if "allow_unchecked" in said else self._permission()
        self._say({**said, **permitted})

    def _say(self, value: dict[str, Any]) -> None:
        try:
            framed = frame(value)
        except FrameError as error:
            refused = failure(value.get("id"), Failure.REFUSED, str(error))
            framed = frame({**refused, **self._permission()})
        with self._writing:
            self._outgoing.write(framed)
            self._outgoing.flush()

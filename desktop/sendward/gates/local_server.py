"""A tiny socket on which the running app answers its own user, and nobody else.

One connection carries one request and its reply, each a line of JSON. A reply that waits for a person
(``HeldReply``) may be preceded by lines that say so, and the caller may say something meanwhile. The folder
is closed to others (0700), and the kernel is asked who is calling, where it can say; on Windows it is a named
pipe (`system/local_channel.py`).
"""

from __future__ import annotations

import enum
import logging
import queue
import threading
from typing import TYPE_CHECKING, Any

from sendward.gates.local_socket import Lines, LineTooLongError, SocketError
from sendward.gates.protocol import Failure
from sendward.guard.ports import nothing
from sendward.system.local_channel import is_own_user, listen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sendward.system.local_channel import Connection

    Request = dict[str, Any]
    Reply = dict[str, Any]
    Handler = Callable[[Request], "Reply | HeldReply"]
    """Answers one request; called on a thread of the connection's own, so that no caller waits for another's
    long request, or with another whose reply is held. Several may be called at a time."""


class AppRequest(enum.StrEnum):
    """A request to the app itself from another command of this person, as ``{"type": "show"}``."""

    STATUS = "status"
    """Answered by ``app_status.AppStatus``, as is every other."""
    SHOW = "show"
    """To come to the front."""
    QUIT = "quit"


class HeldReply:
    """Returned by a handler in place of a reply; any thread may then ``say`` things, and ``answer`` once.

    What is said reaches the caller as a line of its own, so that it knows somebody is still at work.
    """

    def __init__(self) -> None:
        self.on_gone: Callable[[], None] = nothing
        """Called on the connection's thread when the caller hangs up before the answer."""
        self.on_line: Callable[[Request], None] = nothing
        """Called on the connection's thread with what the caller says meanwhile."""
        self._lines: queue.SimpleQueue[tuple[Reply, bool]] = queue.SimpleQueue()
        self._answering = threading.Lock()
        self._is_answered = False

    @property
    def is_answered(self) -> bool:
        """Whether the answer has been given."""
        return self._is_answered

    def say(self, line: Reply) -> None:
        """Tell the caller something; nothing once the answer was given."""
        with self._answering:
            if not self._is_answered:
                self._lines.put((line, False))

    def answer(self, reply: Reply) -> None:
        """End the caller's wait; only the first answer counts."""
        with self._answering:
            if not self._is_answered:
                self._is_answered = True
                self._lines.put((reply, True))

    def forget(self) -> None:
        """Call nobody any more: who is to be called knows this reply, and neither would be freed."""
        self.on_gone, self.on_line = nothing, nothing

    def next_line(self, within_s: float) -> tuple[Reply, bool] | None:
        """The next line to send, and whether it is the answer; None when there is nothing yet."""
        try:
            return self._lines.get(timeout=within_s)
        except queue.Empty:
            return None


log = logging.getLogger(__name__)

LISTENS_FOR_S = 0.5
"""Seconds the server waits for a caller's line: less than the next caller waits for a reply."""
AGAIN_S = 1.0
"""After a caller could not be let in, until the next is tried."""
MOST_HELD = 64
"""Replies held at a time: far more than anybody sends messages at once."""
MOST_READ = 16
"""Requests that are read and answered at a time; a line may be a megabyte long. Other callers wait."""
LOOKS_EVERY_S = 0.25
"""How soon it is noticed that the caller of a held reply speaks or has hung up, or that the server closes."""


class LocalServer:
    """Serves one socket on a thread of its own until ``close``.

    Start it only while holding the instance's lock: a socket file that is there is then a dead app's, and is
    replaced.
    """

    def __init__(self, path: Path, handler: Handler) -> None:
        """Listen at once; raises SocketError with a sentence when that cannot be."""
        self.path = path
        self._handler = handler
        self._closing = threading.Event()
        self._callers: set[threading.Thread] = set()
        self._reading = threading.BoundedSemaphore(MOST_READ)
        self._holding = threading.BoundedSemaphore(MOST_HELD)
        try:
            self._listener = listen(path)
        except OSError as error:
            raise SocketError(f"{path} cannot be listened on: {error.strerror or error}.") from error
        self._thread = threading.Thread(target=self._serve, name="sendward-socket", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no more; returns when the threads have ended and the file is gone."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._listener.close()
        # a handler that closes the server ("quit") runs on one of these; the first begins the others
        for threads in ([self._thread], self._callers):
            for thread in set(threads) - {threading.current_thread()}:
                thread.join()
        self._listener.clean_up()

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                connection = self._listener.accept()
            except OSError as error:
                if not self._closing.is_set():
                    # a passing want of file handles or memory must not shut the door for good
                    log.warning("a caller over the socket could not be let in: %s", error)
                    self._closing.wait(AGAIN_S)
                continue
            try:
                self._let_in(connection)
            except Exception:
                # whatever becomes of one call, the next one must find somebody here
                connection.close()
                log.exception("a caller over the socket could not be let in")

    def _let_in(self, connection: Connection) -> None:
        """Have the caller answered on a thread of its own, as soon as there is room for it."""
        while not self._reading.acquire(timeout=LOOKS_EVERY_S):
            if self._closing.is_set():
                connection.close()
                return
        thread = threading.Thread(
            target=self._attend, args=(connection,), name="sendward-caller", daemon=True
        )
        self._callers.add(thread)
        try:
            thread.start()
        except RuntimeError as error:  # the system has none to give: here, but nothing can be held
            self._callers.discard(thread)
            log.warning("a call over the socket gets no thread: %s", error)
            self._attend(connection, can_hold=False)

    def _attend(self, connection: Connection, *, can_hold: bool = True) -> None:
        try:
            self._answer(connection, can_hold=can_hold)
        except SocketError as error:
            connection.close()
            log.info("a call over the socket was dropped: %s", error)
        except Exception:
            connection.close()
            log.exception("a call over the socket came to nothing")
        finally:
            self._callers.discard(threading.current_thread())

    def _answer(self, connection: Connection, *, can_hold: bool) -> None:
        try:
            if not is_own_user(connection):
                connection.close()
                log.warning("another user called over the socket and was not answered")
                return
            lines = Lines(connection)
            request = lines.read(LISTENS_FOR_S)
            if request is None:
                raise SocketError("the caller said nothing")
            reply = self._reply(request)
            del request  # up to a megabyte of what somebody wrote, and an answer may be waited for long
        finally:
            self._reading.release()
        if not isinstance(reply, HeldReply):
            with lines:
                _tell(lines, reply)
        elif not can_hold:
            reply.on_gone()
            reply.forget()
            raise SocketError("the system has no thread to hold it on")
        elif self._holding.acquire(blocking=False):
            try:
                self._hold(lines, reply)
            finally:
                self._holding.release()
        else:
            reply.on_gone()
            reply.forget()
            with lines:
                lines.write(_trouble("Too many messages wait for an answer already."))

    def _hold(self, lines: Lines, reply: HeldReply) -> None:
        """Pass on what is said until the answer has been given, the caller is gone or the server closes."""
        is_over = False
        try:
            with lines:
                while not is_over:
                    line = reply.next_line(LOOKS_EVERY_S)
                    if line is None:
                        if (said := lines.take()) is not None:
                            reply.on_line(said)
                        is_over = self._closing.is_set()
                        continue
                    _tell(lines, line[0])
                    is_over = line[1]
        except SocketError as error:
            log.info("a held call over the socket was dropped: %s", error)
        finally:
            if not reply.is_answered:
                reply.on_gone()
            reply.forget()

    def _reply(self, request: Request) -> Reply | HeldReply:
        try:
            return self._handler(request)
        except Exception:
            # one bad request must not end the thread that answers all others; the log has the traceback
            log.exception("a request over the socket could not be answered")
            return _trouble("The app could not answer; its log says why.")


def _tell(lines: Lines, said: Reply) -> None:
    """Say it; where it is too long for anybody to read, that: who waits must not take the app for dead."""
    try:
        lines.write(said)
    except LineTooLongError as error:
        log.warning("an answer over the socket cannot be given: %s", error)
        lines.write(_trouble("The answer names too many to be passed on."))


def _trouble(sentence: str) -> Reply:
    """A reply in the words of the protocol, to whoever asked: the sentence is for the person."""
    return {"error": Failure.TROUBLED.value, "detail": sentence}


def route(own: Callable[[AppRequest], Reply], client: Handler) -> Handler:
    """The one handler of everything that comes over the local socket.

    A request of the protocol of clients bears its version: it is about a message, and ``client`` has it.
    Every other is for the app itself, and ``own`` answers it.
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

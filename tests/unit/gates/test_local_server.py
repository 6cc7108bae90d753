from __future__ import annotations

import errno
import gc
import json
import socket
import stat
import tempfile
import threading
import time
import weakref
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.gates import local_server, local_socket
from sendward.gates.local_server import MOST_READ, HeldReply, LocalServer
from sendward.gates.local_socket import MAX_LINE, AppBusyError, Lines, SocketError, ask, call, parse_line
from sendward.system.local_channel import PlatformListener, connect, listen
from support.posix import ON_WINDOWS, posix_modes, unix_socket

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from sendward.system.local_channel import Connection, Listener


in_a_folder = pytest.mark.skipif(ON_WINDOWS, reason="on Windows a pipe's name lies in no folder")


@pytest.fixture
def path() -> Iterator[Path]:
    # pytest's own folders can be too long for a socket's name (108 bytes)
    with tempfile.TemporaryDirectory(prefix="sw-") as folder:
        yield Path(folder) / "run" / "s"


@pytest.fixture
def echo(path: Path) -> Iterator[LocalServer]:
    server = LocalServer(path, lambda request: {"echo": request})
    yield server
    server.close()


def raw_exchange(path: Path, sent: bytes) -> bytes:
    with raw_caller(path) as caller:
        with suppress(OSError):  # the server hung up early, as it may
            caller.sendall(sent)
        received = b""
        try:
            while piece := caller.recv(65536):
                received += piece
        except ConnectionResetError:
            pass
        return received


@contextmanager
def raw_caller(path: Path) -> Iterator[Connection]:
    caller = connect(path, time.monotonic() + 10)
    caller.settimeout(10)
    try:
        yield caller
    finally:
        caller.close()


def test_a_request_is_answered(path: Path, echo: LocalServer) -> None:
    assert ask(path, {"type": "status", "text": "é\n"}) == {"echo": {"type": "status", "text": "é\n"}}


@posix_modes
def test_only_the_owner_may_reach_the_socket(path: Path, echo: LocalServer) -> None:
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("end", [local_server, local_socket], ids=["who calls", "who listens"])
def test_another_user_gets_no_answer(
    path: Path, echo: LocalServer, end: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(end, "is_own_user", lambda _connection: False)

    assert ask(path, {"type": "status"}) is None


def test_a_caller_who_could_not_be_let_in_does_not_shut_the_door(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_in, refused = PlatformListener.accept, threading.Event()

    def accept(listener: PlatformListener) -> Connection:
        if not refused.is_set():
            refused.set()
            raise OSError(errno.EMFILE, "Too many open files")
        return let_in(listener)

    monkeypatch.setattr(local_server, "AGAIN_S", 0.01)
    monkeypatch.setattr(PlatformListener, "accept", accept)
    server = LocalServer(path, lambda request: {"echo": request})

    assert ask(path, {"type": "status"}, patience_s=10) == {"echo": {"type": "status"}}
    assert refused.is_set()
    server.close()


def test_nobody_listening_is_no_answer(path: Path) -> None:
    assert ask(path, {"type": "status"}) is None


@pytest.mark.parametrize(
    "garbage",
    [b"", b"\n", b"{}", b"[]\n", b"\x00\xff\n", b"[" * 100_000 + b"\n", b"x" * (MAX_LINE + 100), b"NaN\n"],
)
def test_garbage_gets_no_answer_and_the_next_caller_does(
    path: Path, echo: LocalServer, garbage: bytes
) -> None:
    assert raw_exchange(path, garbage) == b""
    assert ask(path, {"type": "show"}) == {"echo": {"type": "show"}}


@given(st.binary(max_size=100))
def test_no_line_breaks_the_parser(line: bytes) -> None:
    try:
        value = parse_line(line)
    except SocketError:
        return
    assert value == json.loads(line)


def test_a_caller_that_says_nothing_is_dropped(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_server, "LISTENS_FOR_S", 0.05)
    server = LocalServer(path, lambda _request: {})
    with raw_caller(path) as mute:
        assert mute.recv(1) == b""

    server.close()


def test_an_app_that_does_not_answer_in_time_is_no_answer(path: Path) -> None:
    asked = threading.Event()
    go_on = threading.Event()

    def slow(_request: dict[str, Any]) -> dict[str, Any]:
        asked.set()
        go_on.wait(10)
        return {}

    server = LocalServer(path, slow)

    assert ask(path, {"type": "status"}, patience_s=0.05) is None
    assert asked.wait(10)

    go_on.set()
    server.close()


def test_a_handler_that_fails_is_said_so_and_serves_on(path: Path) -> None:
    answers = iter([{"ok": True}])

    def failing(request: dict[str, Any]) -> dict[str, Any]:
        if request["type"] == "bad":
            raise RuntimeError
        return next(answers)

    server = LocalServer(path, failing)

    assert ask(path, {"type": "bad"}) == {
        "error": "troubled",
        "detail": "The app could not answer; its log says why.",
    }
    assert ask(path, {"type": "good"}) == {"ok": True}
    server.close()


@in_a_folder
def test_the_socket_of_an_app_that_was_killed_is_replaced(path: Path) -> None:
    path.parent.mkdir()
    with unix_socket() as dead:
        dead.bind(str(path))

    server = LocalServer(path, lambda _request: {"new": True})

    assert ask(path, {}) == {"new": True}
    server.close()


@in_a_folder
def test_a_file_in_the_way_is_not_removed(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("mine")

    with pytest.raises(SocketError, match="in the way"):
        LocalServer(path, lambda request: request)
    assert path.read_text() == "mine"


@in_a_folder
def test_a_place_too_long_for_a_socket_is_said_so(path: Path) -> None:
    with pytest.raises(SocketError, match="cannot be listened on"):
        LocalServer(path.parent / ("x" * 120), lambda request: request)


def test_a_closed_server_leaves_no_file_and_no_thread(path: Path) -> None:
    server = LocalServer(path, lambda request: request)

    server.close()
    server.close()

    assert not path.exists()
    assert "sendward-socket" not in {thread.name for thread in threading.enumerate()}


def test_a_reply_that_is_no_json_ends_one_call_and_not_the_server(path: Path) -> None:
    server = LocalServer(path, lambda request: {"x": object()} if "odd" in request else {"fine": True})

    assert ask(path, {"odd": 1}) is None
    assert ask(path, {}) == {"fine": True}
    server.close()


def test_a_system_without_threads_drops_a_held_call_and_goes_on(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = threading.Event()

    def handle(request: dict[str, Any]) -> dict[str, Any] | HeldReply:
        if "hold" not in request:
            return {"fine": True}
        reply = HeldReply()
        reply.on_gone = gone.set
        return reply

    server = LocalServer(path, handle)
    with monkeypatch.context() as patched:
        patched.setattr(threading, "Thread", ThreadThatCannotStart)
        assert ask(path, {"hold": 1}) is None
    assert gone.wait(20)
    assert ask(path, {}) == {"fine": True}
    server.close()


class ThreadThatCannotStart(threading.Thread):
    def start(self) -> None:
        raise RuntimeError("can't start new thread")


def test_somebody_who_says_nothing_keeps_the_next_caller_waiting_only_briefly(
    path: Path, echo: LocalServer
) -> None:
    with raw_caller(path):
        assert ask(path, {"a": 1}) == {"echo": {"a": 1}}


def test_a_reply_that_was_given_is_freed_without_a_search_for_cycles(path: Path) -> None:
    made: list[weakref.ref[HeldReply]] = []

    def hold(_request: dict[str, Any]) -> HeldReply:
        reply = HeldReply()
        reply.on_gone = lambda: reply.answer({})
        reply.on_line = reply.answer
        reply.answer({"done": True})
        made.append(weakref.ref(reply))
        return reply

    server = LocalServer(path, hold)
    assert ask(path, {"hold": 1}) == {"done": True}
    server.close()

    assert not gc.isenabled()
    assert made[0]() is None


class Remembered(dict[str, Any]):
    """A request of which can be told whether it is still there."""


def test_a_request_is_gone_while_its_answer_is_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[weakref.ref[Remembered]] = []
    reply = HeldReply()
    monkeypatch.setattr(local_socket, "parse_line", lambda line: Remembered(json.loads(line)))

    def hold(request: dict[str, Any]) -> HeldReply:
        assert isinstance(request, Remembered)
        asked.append(weakref.ref(request))
        return reply

    server = LocalServer(path, hold)
    with call(path) as caller:
        caller.write({"hold": 1})
        reply.say({"news": "waiting"})
        assert caller.read(20) == {"news": "waiting"}

        assert asked[0]() is None

        reply.answer({"done": True})
        assert caller.read(20) == {"done": True}
    server.close()


def test_a_long_request_keeps_no_other_caller_waiting(path: Path) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def handle(request: dict[str, Any]) -> dict[str, Any]:
        if "long" in request:
            asked.set()
            assert go_on.wait(20)
        return request

    server = LocalServer(path, handle)
    answers: list[dict[str, Any] | None] = []
    callers = [
        threading.Thread(target=lambda: answers.append(ask(path, {"long": 1}, patience_s=20)))
        for _ in range(3)
    ]
    for caller in callers:
        caller.start()
    assert asked.wait(20)

    assert ask(path, {"short": 1}) == {"short": 1}
    assert answers == []

    go_on.set()
    for caller in callers:
        caller.join()
    assert answers == [{"long": 1}] * 3
    server.close()
    assert not server._callers


def test_callers_that_say_nothing_keep_the_others_waiting_only_briefly_however_many_they_are(
    path: Path, echo: LocalServer
) -> None:
    with ExitStack() as silent:
        for _ in range(2 * MOST_READ):
            silent.enter_context(raw_caller(path))

        assert ask(path, {"a": 1}, patience_s=20) == {"echo": {"a": 1}}


def test_a_line_is_as_short_as_its_text_in_any_script() -> None:
    request = {"to": "Є" * (MAX_LINE // 2 - 100) + "\ud800"}

    near, far = socket.socketpair()
    with near, far:
        writer = threading.Thread(target=Lines(near).write, args=(request,))
        writer.start()
        assert Lines(far).read(20) == request
        writer.join()


@pytest.mark.parametrize("is_held", [False, True])
def test_an_answer_too_long_for_a_line_is_said_to_be_and_the_caller_not_dropped(
    path: Path, *, is_held: bool
) -> None:
    answer, held = {"recipients": "x" * MAX_LINE}, HeldReply()
    held.answer(answer)
    server = LocalServer(path, lambda _request: held if is_held else answer)

    said = ask(path, {"type": "check"})

    assert said is not None
    assert (said["error"], "too many" in said["detail"]) == ("troubled", True)
    server.close()


def test_half_a_surrogate_pair_crosses_as_it_is(path: Path, echo: LocalServer) -> None:
    assert ask(path, {"to": "\ud800"}) == {"echo": {"to": "\ud800"}}


def test_twenty_callers_at_once_are_all_answered(path: Path, echo: LocalServer) -> None:
    begin = threading.Barrier(20)
    answers: list[dict[str, Any] | None] = []

    def caller(number: int) -> None:
        begin.wait(20)
        answers.append(ask(path, {"caller": number}, patience_s=20))

    callers = [threading.Thread(target=caller, args=(number,)) for number in range(20)]
    for each in callers:
        each.start()
    for each in callers:
        each.join()

    assert sorted(answer["echo"]["caller"] for answer in answers if answer) == list(range(20))


@pytest.fixture
def full_queue(path: Path) -> Iterator[Listener]:
    """A listener whose queue is full: the next caller is told to try again."""
    listener = listen(path, backlog=0)
    with raw_caller(path):
        yield listener
    listener.close()
    listener.clean_up()


def test_an_app_with_a_full_queue_is_busy_and_not_away(path: Path, full_queue: Listener) -> None:
    with pytest.raises(AppBusyError, match="too many"):
        call(path, patience_s=0.05)


def test_a_caller_is_let_in_once_the_queue_has_room(path: Path, full_queue: Listener) -> None:
    callers: list[Lines] = []
    waiting = threading.Thread(target=lambda: callers.append(call(path, patience_s=20)))
    waiting.start()
    first, second = full_queue.accept(), full_queue.accept()
    waiting.join()

    with Lines(first), Lines(second) as answering, callers[0] as lines:
        lines.write({"a": 1})
        assert answering.read(20) == {"a": 1}


def test_lines_that_come_together_are_read_one_by_one() -> None:
    near, far = socket.socketpair()
    with near, far:
        near.sendall(b'{"a": 1}\n{"b": 2}\n{"c"')
        lines = Lines(far)

        assert (lines.read(20), lines.take(), lines.take()) == ({"a": 1}, {"b": 2}, None)
        near.sendall(b": 3}\n")
        assert lines.take() == {"c": 3}
        near.close()
        with pytest.raises(SocketError, match="hung up"):
            lines.take()


def test_a_line_that_is_cut_off_is_no_end() -> None:
    near, far = socket.socketpair()
    with near, far:
        near.sendall(b'{"a": 1')
        near.close()

        with pytest.raises(SocketError, match="before the line did"):
            Lines(far).read(20)


def test_a_line_written_or_read_after_hanging_up_is_a_socket_error() -> None:
    near, far = socket.socketpair()
    far.close()
    lines = Lines(near)
    lines.close()
    with pytest.raises(SocketError):
        lines.write({"type": "withdraw"})
    with pytest.raises(SocketError):
        lines.read(0.1)

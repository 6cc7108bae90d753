"""The native host as a mail client starts it: a process with two pipes, and an app behind a socket."""

from __future__ import annotations

import json
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sendward.gates.local_server import HeldReply, LocalServer
from sendward.gates.local_socket import Lines, call
from sendward.gates.native_host import LENGTH
from sendward.system.local_channel import listen
from support.native_host import NativeHost
from support.posix import no_desktop, proc_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.system.local_channel import Listener

CHECK = {"v": 1, "id": 7, "type": "check", "account": "", "recipients": [], "draft": {"id": "1"}}
MAY = {"allow_unchecked": True, "allow_unchecked_by": "person"}
"""What every last word says besides, as it is without a policy."""
SEND = {"v": 1, "id": 7, "action": "send", **MAY}


@pytest.fixture
def host() -> Iterator[NativeHost]:
    # pytest's own folders can be too long for a socket's name (108 bytes)
    with tempfile.TemporaryDirectory(prefix="sw-") as folder:
        host = NativeHost(Path(folder))
        yield host
        host.end()


@contextmanager
def listening(host: NativeHost, backlog: int = 64) -> Iterator[Listener]:
    """An app that does nothing by itself."""
    listener = listen(host.app_file, backlog)
    yield listener
    listener.close()
    listener.clean_up()


def test_an_answer_of_the_app_is_passed_on(host: NativeHost) -> None:
    server = LocalServer(host.app_file, lambda request: {**SEND, "echo": request["draft"]["id"]})
    host.ask(CHECK)

    assert host.answer() == {**SEND, "echo": "1"}
    assert host.hang_up() == 0
    server.close()


def test_news_comes_before_the_answer_and_one_who_waits_keeps_nobody_waiting(host: NativeHost) -> None:
    held = HeldReply()
    server = LocalServer(host.app_file, lambda request: held if request["id"] == 7 else {"v": 1, "id": 8})
    held.say({"news": "asking"})
    host.ask(CHECK)
    assert host.answer() == {"v": 1, "id": 7, "news": "asking"}

    host.ask({**CHECK, "id": 8})
    assert host.answer() == {"v": 1, "id": 8, **MAY}
    held.answer(SEND)
    assert host.answer() == SEND
    server.close()


def test_the_app_sees_when_the_mail_client_has_gone(host: NativeHost) -> None:
    has_gone = threading.Event()

    def hold(_request: dict[str, Any]) -> HeldReply:
        reply = HeldReply()
        reply.on_gone = has_gone.set
        reply.say({"news": "asking"})
        return reply

    server = LocalServer(host.app_file, hold)
    host.ask(CHECK)
    host.answer()

    assert host.hang_up() == 0
    assert has_gone.wait(20)
    server.close()


def test_an_app_that_ends_before_its_answer_is_told_of(host: NativeHost) -> None:
    reply = HeldReply()
    server = LocalServer(host.app_file, lambda _request: reply)
    reply.say({"news": "asking"})
    host.ask(CHECK)
    host.answer()

    server.close()

    assert host.answer()["error"] == "ended"


@pytest.mark.parametrize("is_rude", [False, True], ids=["hanging-up", "reset"])
def test_an_app_about_to_end_that_takes_the_call_is_called_again(host: NativeHost, *, is_rude: bool) -> None:
    with listening(host) as listener:
        host.ask(CHECK)
        first = listener.accept()
        if not is_rude:
            Lines(first).read(20)
        first.close()
        with Lines(listener.accept()) as second:
            second.write(SEND)
            assert host.answer() == SEND


def test_without_an_app_a_look_starts_none(host: NativeHost) -> None:
    host.ask({**CHECK, "type": "look"})
    answer = host.answer()

    assert (answer["error"], answer["allow_unchecked"]) == ("not-started", True)


@no_desktop
def test_without_an_app_a_message_about_to_leave_starts_one(host: NativeHost) -> None:
    host.ask(CHECK)

    assert host.answer() == {"v": 1, "id": 7, "news": "starting"}
    answer = host.answer()  # there is no desktop here to show a question on
    assert (answer["error"], answer["id"]) == ("not-started", 7)


@pytest.mark.parametrize("wrong", [{"v": 2}, {"recipients": 7}, {"type": "launch"}])
def test_the_app_alone_reads_a_request_whole(host: NativeHost, wrong: dict[str, Any]) -> None:
    server = LocalServer(host.app_file, lambda request: {"asked": request})
    host.ask({**CHECK, **wrong})

    assert host.answer() == {"v": 1, "id": 7, "asked": {**CHECK, **wrong}, **MAY}
    server.close()


@pytest.mark.parametrize("content", [b"null", b"7", b"[]", b'{"v": 1}', b'{"v": 1, "id": "7"}'])
def test_what_cannot_be_answered_is_refused_and_the_next_question_answered(
    host: NativeHost, content: bytes
) -> None:
    host.say(LENGTH.pack(len(content)) + content)
    answer = host.answer()
    assert (answer["error"], answer["allow_unchecked"]) == ("refused", True)

    host.ask({**CHECK, "type": "look"})
    assert host.answer()["error"] == "not-started"


@pytest.mark.parametrize(
    "said", [{"fine": True}, {"error": "refused"}, {"error": "troubled", "detail": "Its log says why."}]
)
def test_whatever_the_app_says_the_last_word_tells_what_may_be_sent_unchecked(
    host: NativeHost, said: dict[str, Any]
) -> None:
    server = LocalServer(host.app_file, lambda _request: said)
    host.ask(CHECK)
    assert host.answer() == {"v": 1, "id": 7, **said, **MAY}
    server.close()

    server = LocalServer(host.app_file, lambda _request: {**said, "allow_unchecked": False})
    host.ask(CHECK)
    assert host.answer()["allow_unchecked"] is False
    server.close()


def test_what_may_be_sent_unchecked_is_told_without_the_app_and_starts_none(host: NativeHost) -> None:
    host.ask({"v": 1, "id": 7, "type": "permission"})
    assert host.answer() == {"v": 1, "id": 7, **MAY}

    with listening(host):  # an app that hangs
        host.ask({"v": 1, "id": 8, "type": "permission"})
        assert host.answer() == {"v": 1, "id": 8, **MAY}


def test_a_request_taken_back_is_answered_by_that_and_the_next_one_as_ever(host: NativeHost) -> None:
    said: list[dict[str, Any]] = []

    reply = HeldReply()

    def hear(line: dict[str, Any]) -> None:
        said.append(line)
        reply.answer({"withdrawn": True})

    def hold(request: dict[str, Any]) -> dict[str, Any] | HeldReply:
        if request["id"] != 7:
            return {"fine": True}
        reply.on_line = hear
        reply.say({"news": "asking"})
        return reply

    server = LocalServer(host.app_file, hold)
    host.ask(CHECK)
    host.answer()

    host.ask({"v": 1, "id": 7, "type": "withdraw", "why": "silent"})

    assert host.answer() == {"v": 1, "id": 7, "withdrawn": True, **MAY}
    assert said == [{"v": 1, "id": 7, "type": "withdraw", "why": "silent"}]
    host.ask({"v": 1, "id": 7, "type": "withdraw"})
    assert host.answer() == {"v": 1, "id": 7, "withdrawn": False, **MAY}
    host.ask({**CHECK, "id": 8})
    assert host.answer() == {"v": 1, "id": 8, "fine": True, **MAY}
    server.close()


def test_a_request_taken_back_before_the_app_was_reached_is_not_asked(host: NativeHost) -> None:
    with (
        listening(host, backlog=0) as listener,
        call(host.app_file),
    ):  # the queue is full: the host has to wait
        host.ask(CHECK)
        host.ask({"v": 1, "id": 7, "type": "withdraw"})
        host.ask({"v": 1, "id": 9, "type": "withdraw"})
        assert host.answer() == {"v": 1, "id": 9, "withdrawn": False, **MAY}  # so the first one is through
        listener.accept().close()
        with Lines(listener.accept()) as lines:
            assert lines.read(20) is None
    assert host.answer() == {"v": 1, "id": 7, "withdrawn": True, **MAY}


def test_an_app_that_lets_nobody_in_is_busy_and_no_other_is_started(host: NativeHost) -> None:
    with listening(host, backlog=0), call(host.app_file):
        host.ask(CHECK)

        answer = host.answer()

    assert answer["error"] == "troubled"
    assert "busy" in answer["detail"]


def test_a_message_that_fits_into_a_frame_reaches_the_app_in_any_script(host: NativeHost) -> None:
    recipients = [
        {"field": "to", "address": f"Олександра Шевченко-Коваленко <{n:04}@example.org>", "list": ""}
        for n in range(6_500)
    ]
    content = json.dumps(
        {**CHECK, "recipients": recipients}, ensure_ascii=False, separators=(",", ":")
    ).encode()
    heard: list[dict[str, Any]] = []
    server = LocalServer(host.app_file, lambda request: heard.append(request) or SEND)  # type: ignore[func-returns-value]  # append gives None
    host.say(LENGTH.pack(len(content)) + content)

    assert host.answer() == SEND
    assert heard[0]["recipients"] == recipients
    server.close()


def test_a_message_that_is_too_long_for_the_app_is_refused_with_a_sentence_and_the_next_one_answered(
    host: NativeHost,
) -> None:
    recipients = [{"field": "to", "address": f"{n:0120}@example.org"} for n in range(9_000)]
    content = json.dumps({**CHECK, "recipients": recipients}).encode()
    server = LocalServer(host.app_file, lambda _request: SEND)
    host.say(LENGTH.pack(len(content)) + content)

    answer = host.answer()
    assert (answer["id"], answer["error"]) == (7, "refused")
    assert answer["detail"].startswith("The message names too many")
    host.ask(CHECK)
    assert host.answer() == SEND
    server.close()


def test_a_stream_that_is_no_frames_ends_the_host_without_a_word_on_standard_output(host: NativeHost) -> None:
    host.say(b"\xff\xff\xff\xff what is this?")

    output, errors = host.process.communicate(timeout=20)

    assert host.process.returncode == 1
    assert output == b""
    assert b"longer than" in errors


def test_the_host_takes_whatever_a_program_that_starts_it_adds() -> None:
    with tempfile.TemporaryDirectory(prefix="sw-") as folder:
        host = NativeHost(Path(folder), "chrome-extension://abcdefgh/", "--parent-window=0", "--new", "-x")
        host.ask({**CHECK, "type": "look"})

        assert host.answer()["error"] == "not-started"
        assert host.hang_up() == 0


@proc_files
def test_the_host_starts_without_qt_and_stays_small(host: NativeHost) -> None:
    host.ask({**CHECK, "type": "look"})
    host.answer()

    maps = Path(f"/proc/{host.process.pid}/maps").read_text(encoding="utf-8")
    assert "PySide6" not in maps
    assert "libQt6" not in maps

"""The native host as a mail client starts it: a process with two pipes, and an app behind a socket."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sendward.gates.framing import LENGTH, frame, read_frame
from sendward.gates.local_server import HeldReply, LocalServer
from sendward.gates.local_socket import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECK = {"v": 1, "id": 7, "type": "check", "account": "", "recipients": [], "draft": {"id": "1"}}
SEND = {"v": 1, "id": 7, "action": "send"}


class Host:
    """A native host under test; ``app_file`` is where it looks for the app."""

    def __init__(self, runtime: Path) -> None:
        self.app_file = runtime / "sendward" / "sendward.socket"
        environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "DISPLAY": "", "WAYLAND_DISPLAY": ""}
        environment.pop("QT_QPA_PLATFORM", None)
        line = [
            sys.executable,
            "-m",
            "sendward.cli.main",
            "native-host",
            "manifest.json",
            "addin@sendward.org",
        ]
        self.process = subprocess.Popen(
            line, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def say(self, content: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(content)
        self.process.stdin.flush()

    def ask(self, value: dict[str, Any]) -> None:
        self.say(frame(value))

    def answer(self) -> Any:  # noqa: ANN401  # whatever JSON holds
        assert self.process.stdout is not None
        return read_frame(self.process.stdout)  # type: ignore[arg-type]  # it has all that is used

    def hang_up(self) -> int:
        self.process.communicate(timeout=20)
        return self.process.returncode


@pytest.fixture
def host() -> Iterator[Host]:
    # pytest's own folders can be too long for a socket's name (108 bytes)
    with tempfile.TemporaryDirectory(prefix="sw-") as folder:
        host = Host(Path(folder))
        yield host
        if host.process.poll() is None:
            host.process.kill()
        host.process.communicate()


def test_an_answer_of_the_app_is_passed_on(host: Host) -> None:
    server = LocalServer(host.app_file, lambda request: {**SEND, "echo": request["draft"]["id"]})
    host.ask(CHECK)

    assert host.answer() == {**SEND, "echo": "1"}
    assert host.hang_up() == 0
    server.close()


def test_news_comes_before_the_answer_and_one_who_waits_keeps_nobody_waiting(host: Host) -> None:
    held = HeldReply()
    server = LocalServer(host.app_file, lambda request: held if request["id"] == 7 else {"v": 1, "id": 8})
    held.say({"news": "asking"})
    host.ask(CHECK)
    assert host.answer() == {"v": 1, "id": 7, "news": "asking"}

    host.ask({**CHECK, "id": 8})
    assert host.answer() == {"v": 1, "id": 8}
    held.answer(SEND)
    assert host.answer() == SEND
    server.close()


def test_the_app_sees_when_the_mail_client_has_gone(host: Host) -> None:
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


def test_an_app_that_ends_before_its_answer_is_told_of(host: Host) -> None:
    reply = HeldReply()
    server = LocalServer(host.app_file, lambda _request: reply)
    reply.say({"news": "asking"})
    host.ask(CHECK)
    host.answer()

    server.close()

    assert host.answer()["error"] == "ended"


@pytest.mark.parametrize("is_rude", [False, True], ids=["hanging-up", "reset"])
def test_an_app_about_to_end_that_takes_the_call_is_called_again(host: Host, *, is_rude: bool) -> None:
    host.app_file.parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.settimeout(20)
        listener.bind(str(host.app_file))
        listener.listen()
        host.ask(CHECK)
        first, _ = listener.accept()
        if not is_rude:
            Lines(first).read(20)
        first.close()
        second, _ = listener.accept()
        with second:
            Lines(second).write(SEND)
            assert host.answer() == SEND


def test_without_an_app_only_a_message_about_to_leave_starts_one(host: Host) -> None:
    host.ask({**CHECK, "type": "look"})
    answer = host.answer()
    assert (answer["error"], answer["allow_unchecked"]) == ("not-started", True)

    host.ask(CHECK)
    assert host.answer() == {"v": 1, "id": 7, "news": "starting"}
    answer = host.answer()  # there is no desktop here to show a question on
    assert (answer["error"], answer["id"]) == ("not-started", 7)


@pytest.mark.parametrize("wrong", [{"v": 2}, {"recipients": 7}, {"type": "launch"}])
def test_what_is_not_in_the_protocol_is_refused_and_the_next_question_answered(
    host: Host, wrong: dict[str, Any]
) -> None:
    host.ask({**CHECK, **wrong})
    assert host.answer()["error"] == "refused"

    host.ask({**CHECK, "type": "look"})
    assert host.answer()["error"] == "not-started"


def test_a_message_that_fits_into_a_frame_reaches_the_app_in_any_script(host: Host) -> None:
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
    host: Host,
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


def test_a_stream_that_is_no_frames_ends_the_host_without_a_word_on_standard_output(host: Host) -> None:
    host.say(b"\xff\xff\xff\xff what is this?")

    output, errors = host.process.communicate(timeout=20)

    assert host.process.returncode == 1
    assert output == b""
    assert b"longer than" in errors


def test_the_host_starts_without_qt_and_stays_small(host: Host) -> None:
    host.ask({**CHECK, "type": "look"})
    host.answer()

    maps = Path(f"/proc/{host.process.pid}/maps").read_text(encoding="utf-8")
    assert "PySide6" not in maps
    assert "libQt6" not in maps

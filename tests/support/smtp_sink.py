"""A mail server that takes every message and keeps it: what was delivered, and to whom."""

from __future__ import annotations

import socketserver
import threading
from dataclasses import dataclass
from email import message_from_bytes, policy
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from email.message import EmailMessage


@dataclass(frozen=True)
class Delivered:
    """One message, as the envelope and the message itself tell it."""

    recipients: tuple[str, ...]
    message: EmailMessage

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])


class SmtpSink:
    """Listens on a port of its own from ``with`` to its end (RFC 5321, the commands a client needs)."""

    def __init__(self) -> None:
        self.delivered: list[Delivered] = []
        self._arrived = threading.Condition()
        self._server = _Server(("127.0.0.1", 0), _Session)
        self._server.sink = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="smtp-sink")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def take(self, recipients: list[str], content: bytes) -> None:
        message = message_from_bytes(content, policy=policy.default)
        with self._arrived:
            self.delivered.append(Delivered(tuple(recipients), message))
            self._arrived.notify_all()

    def wait(self, count: int = 1, *, within_s: float = 30.0) -> list[Delivered]:
        """Everything delivered, once there are so many. Raises AssertionError."""
        with self._arrived:
            came = self._arrived.wait_for(lambda: len(self.delivered) >= count, within_s)
            assert came, f"{len(self.delivered)} of {count} messages were delivered within {within_s:g} s"
            return list(self.delivered)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = False
    sink: SmtpSink


class _Session(socketserver.StreamRequestHandler):
    timeout = 60
    server: _Server

    def handle(self) -> None:
        recipients: list[str] = []
        self._say("220 sink.example ESMTP")
        while line := self.rfile.readline(65536).decode("utf-8", "replace").rstrip("\r\n"):
            verb = line[:4].upper()
            if verb == "EHLO":
                self._say("250-sink.example\r\n250-SMTPUTF8\r\n250 8BITMIME")
            elif verb == "RCPT":
                recipients.append(line.partition("<")[2].partition(">")[0])
                self._say("250 fine")
            elif verb == "DATA":
                self._say("354 go on")
                self.server.sink.take(recipients, self._content())
                recipients = []
                self._say("250 taken")
            elif verb == "QUIT":
                self._say("221 bye")
                return
            else:
                self._say("250 fine")

    def _content(self) -> bytes:
        lines = []
        while (line := self.rfile.readline()) not in {b".\r\n", b""}:
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        return b"".join(lines)

    def _say(self, answer: str) -> None:
        self.wfile.write(f"{answer}\r\n".encode())
